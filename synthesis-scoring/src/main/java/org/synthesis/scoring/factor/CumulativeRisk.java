package org.synthesis.scoring.factor;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.synthesis.model.base.Checks;
import org.synthesis.model.judgement.Proposal;
import org.synthesis.model.judgement.Rule;
import org.synthesis.model.judgement.RuleStatus;
import org.synthesis.model.judgement.RuleStep;
import org.synthesis.model.judgement.Threshold;
import org.synthesis.model.judgement.Thresholds;
import org.synthesis.model.text.LocalizedText;
import org.synthesis.scoring.kernel.GroupedLogit;

/**
 * The number of factors of which people are at the risk end, and whether risk rises with it step by step or jumps at a threshold.
 *
 * <p>Both shapes are fitted to the groups by maximum likelihood, the first with log odds that rise by the same amount for every
 * factor, the second with one share below and one from the best cut on, which counts as a parameter. AIC compares them; a
 * difference below the limit leaves the shape undecided. The index describes groups and is no score of a person.
 */
public final class CumulativeRisk {
    /** Linear against threshold by AIC. */
    public static final Rule SHAPE = new Rule(
            "cumulative-risk-shape",
            RuleStatus.D,
            LocalizedText.of(
                    "stapsgewijs of met een drempel, vergeleken met AIC",
                    "step by step or with a threshold, compared by AIC"),
            "Evans et al. 2013, Psychol Bull 139:1342; Burnham & Anderson 2002");

    /** A cut, a share below it and one above. */
    private static final int PARAMETERS_OF_THRESHOLD = 3;

    private static final int PARAMETERS_OF_LINE = 2;

    private CumulativeRisk() {}

    /**
     * People with the same number of risk factors.
     *
     * @param factors how many
     * @param events people with the outcome
     * @param people all of them, at least one
     */
    public record Group(int factors, int events, int people) {
        /** Checks the counts. */
        public Group {
            Checks.that(
                    factors >= 0 && 0 <= events && events <= people && people > 0,
                    "expected 0 <= events <= people and at least one person, got %d factors, %d of %d",
                    factors,
                    events,
                    people);
        }
    }

    /**
     * How risk rises.
     *
     * @param shape which shape fits best
     * @param lineAic AIC of the steps
     * @param thresholdAic AIC of the jump
     * @param cut number of factors from which the jump is best placed
     */
    public record Shape(RiskShape shape, double lineAic, double thresholdAic, int cut) {}

    /** {@return the number of factors at the risk end; undetermined while one of them is not known} */
    public static Proposal<Integer> index(Map<String, Confirmed> atRiskEnd, Set<String> factors) {
        ImmutableList<LocalizedText> missing = factors.stream()
                .filter(factor -> !atRiskEnd.containsKey(factor))
                .map(LocalizedText::same)
                .collect(ImmutableList.toImmutableList());
        if (!missing.isEmpty()) {
            return Proposal.undetermined(missing, ImmutableList.of());
        }
        int count = (int) factors.stream()
                .filter(factor -> atRiskEnd.get(factor) == Confirmed.YES)
                .count();
        return Proposal.determined(
                count,
                RuleStep.of(
                        SHAPE,
                        LocalizedText.of(
                                "aantal factoren aan het risico-uiteinde: " + count + " van " + factors.size(),
                                "factors at the risk end: " + count + " of " + factors.size())));
    }

    /** {@return how risk rises over groups with different numbers of factors, at least four of them} */
    public static Proposal<Shape> shape(Collection<Group> groups, Thresholds thresholds) {
        List<Group> ordered =
                groups.stream().sorted(Comparator.comparing(Group::factors)).toList();
        long distinct = ordered.stream().map(Group::factors).distinct().count();
        Checks.that(distinct == ordered.size(), "expected one group for each number of factors");
        if (ordered.size() <= PARAMETERS_OF_THRESHOLD) {
            return Proposal.undetermined(LocalizedText.of(
                    "groepen met minstens vier verschillende aantallen factoren",
                    "groups with at least four different numbers of factors"));
        }
        double[] x = ordered.stream().mapToDouble(Group::factors).toArray();
        double[] events = ordered.stream().mapToDouble(Group::events).toArray();
        double[] people = ordered.stream().mapToDouble(Group::people).toArray();
        double lineAic =
                2 * (PARAMETERS_OF_LINE - GroupedLogit.fit(x, events, people).logLikelihood());
        double best = Double.NEGATIVE_INFINITY;
        int cut = ordered.get(1).factors();
        for (int i = 1; i < ordered.size(); i++) {
            double jump = side(ordered.subList(0, i)) + side(ordered.subList(i, ordered.size()));
            if (jump > best) {
                best = jump;
                cut = ordered.get(i).factors();
            }
        }
        double thresholdAic = 2 * (PARAMETERS_OF_THRESHOLD - best);
        double limit = thresholds.get(Threshold.CUMULATIVE_SHAPE_AIC);
        RiskShape shape = Math.abs(lineAic - thresholdAic) < limit
                ? RiskShape.UNDECIDED
                : lineAic < thresholdAic ? RiskShape.LINEAR : RiskShape.THRESHOLD;
        String numbers = String.format(Locale.ROOT, "AIC %.2f / %.2f", lineAic, thresholdAic);
        return Proposal.determined(
                new Shape(shape, lineAic, thresholdAic, cut),
                new RuleStep(
                        SHAPE,
                        LocalizedText.of(
                                shape.label().nl() + " (stapsgewijs / drempel bij " + cut + ": "
                                        + numbers.replace('.', ',') + ")",
                                shape.label().en() + " (steps / jump at " + cut + ": " + numbers + ")"),
                        ImmutableMap.of(Threshold.CUMULATIVE_SHAPE_AIC, limit)));
    }

    private static double side(List<Group> groups) {
        return GroupedLogit.ofShares(
                groups.stream().mapToInt(Group::events).sum(),
                groups.stream().mapToInt(Group::people).sum());
    }
}
