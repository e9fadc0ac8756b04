package org.synthesis.scoring.appraisal;

import com.google.common.collect.ImmutableList;
import org.synthesis.model.base.Checks;
import org.synthesis.model.judgement.Proposal;
import org.synthesis.model.judgement.Rule;
import org.synthesis.model.judgement.RuleStatus;
import org.synthesis.model.judgement.RuleStep;
import org.synthesis.model.judgement.Threshold;
import org.synthesis.model.judgement.Thresholds;
import org.synthesis.model.text.LocalizedText;

/**
 * How far clues from practice should move trust in a causal claim: posterior odds are prior odds times the product of the likelihood
 * ratios, each the chance of finding the clue when the claim is true over the chance of finding it when it is not (Befani and
 * Stedman-Bryce 2017).
 *
 * <p>The product holds for clues that do not rest on each other, so that a note on their independence is asked for. No clue counts for
 * more than {@link Threshold#TRACING_LARGEST_RATIO} to one, either way.
 */
public final class ProcessTracing {
    private static final String LITERATURE = "Befani and Stedman-Bryce 2017, Evaluation 23:42";

    private static final Rule UPDATE = new Rule(
            "process-tracing",
            RuleStatus.N,
            LocalizedText.of(
                    "vertrouwen bijgesteld met de aannemelijkheid van elke aanwijzing",
                    "trust updated by the likelihood ratio of each clue"),
            LITERATURE);

    private static final Rule CAP = new Rule(
            "process-tracing-cap",
            RuleStatus.L,
            LocalizedText.of("grens aan het gewicht van één aanwijzing", "limit to the weight of one clue"),
            "");

    private ProcessTracing() {}

    /**
     * One clue.
     *
     * @param description what was found
     * @param ratio how many times likelier it is to be found when the claim is true than when it is not; positive, below 1 when it
     *     speaks against the claim
     */
    public record Clue(String description, double ratio) {
        /** Checks the ratio. */
        public Clue {
            Checks.that(
                    Checks.finite(ratio, "likelihood ratio") > 0, "a likelihood ratio must be positive, got %s", ratio);
        }

        /**
         * {@return a clue from both chances of finding it}
         *
         * @param whenTrue chance of finding it when the claim is true, above 0 and at most 1
         * @param otherwise chance of finding it when the claim is not true, above 0 and at most 1
         */
        public static Clue of(String description, double whenTrue, double otherwise) {
            Checks.that(
                    whenTrue > 0 && whenTrue <= 1 && otherwise > 0 && otherwise <= 1,
                    "a chance of finding a clue must lie above 0 and be at most 1, got %s and %s",
                    whenTrue,
                    otherwise);
            return new Clue(description, whenTrue / otherwise);
        }
    }

    /**
     * {@return the probability that the claim is true; undetermined without a clue or a note on independence}
     *
     * @param prior probability of the claim before the clues, between 0 and 1
     * @param independence why the clues do not rest on each other; blank when nobody looked into it
     */
    public static Proposal<Double> update(
            double prior, Iterable<Clue> clues, String independence, Thresholds thresholds) {
        Checks.that(prior > 0 && prior < 1, "a prior probability must lie between 0 and 1, got %s", prior);
        ImmutableList<Clue> all = ImmutableList.copyOf(clues);
        ImmutableList.Builder<LocalizedText> missing = ImmutableList.builder();
        if (all.isEmpty()) {
            missing.add(LocalizedText.of("ten minste één aanwijzing", "at least one clue"));
        }
        if (independence.isBlank()) {
            missing.add(LocalizedText.of(
                    "een toelichting of de aanwijzingen los van elkaar staan",
                    "a note on whether the clues do not rest on each other"));
        }
        if (!missing.build().isEmpty()) {
            return Proposal.undetermined(missing.build(), ImmutableList.of());
        }
        double most = Math.log(thresholds.get(Threshold.TRACING_LARGEST_RATIO));
        double logOdds = Math.log(prior / (1 - prior));
        ImmutableList.Builder<RuleStep> steps = ImmutableList.builder();
        for (Clue clue : all) {
            double log = Math.log(clue.ratio());
            double used = Math.max(-most, Math.min(most, log));
            logOdds += used;
            steps.add(RuleStep.of(UPDATE, weight(clue, used)));
            if (used != log) {
                steps.add(RuleStep.of(
                        CAP,
                        LocalizedText.of(
                                "het gewicht van '" + clue.description() + "' is afgekapt",
                                "the weight of '" + clue.description() + "' is cut off"),
                        thresholds,
                        Threshold.TRACING_LARGEST_RATIO));
            }
        }
        steps.add(RuleStep.of(
                UPDATE,
                LocalizedText.of(
                        "de aanwijzingen staan los van elkaar: " + independence,
                        "the clues do not rest on each other: " + independence)));
        return Proposal.determined(1 / (1 + Math.exp(-logOdds)), steps.build());
    }

    private static LocalizedText weight(Clue clue, double used) {
        String name = "'" + clue.description() + "' ";
        if (used > 0) {
            return LocalizedText.of(name + "pleit voor de bewering", name + "speaks for the claim");
        }
        return used < 0
                ? LocalizedText.of(name + "pleit tegen de bewering", name + "speaks against the claim")
                : LocalizedText.of(name + "maakt geen verschil", name + "makes no difference");
    }
}
