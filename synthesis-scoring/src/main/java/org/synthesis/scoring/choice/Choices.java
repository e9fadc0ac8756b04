package org.synthesis.scoring.choice;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.synthesis.model.conclusion.TippingPoint;
import org.synthesis.model.judgement.Proposal;
import org.synthesis.model.judgement.Rule;
import org.synthesis.model.judgement.RuleStatus;
import org.synthesis.model.judgement.RuleStep;
import org.synthesis.model.judgement.Threshold;
import org.synthesis.model.judgement.Thresholds;
import org.synthesis.model.text.Language;
import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.text.NumberText;
import org.synthesis.scoring.kernel.RankShares;

/**
 * Chooses among actions by additive value, {@code S = sum of w v}, and says how far the choice hangs on the weights.
 *
 * <p>Sensitivity is no option: thresholds for every pair and criterion, stability intervals of the lead and acceptabilities over all
 * weights belong to every choice. A choice with a missing value is undetermined and names it.
 */
public final class Choices {
    /** Additive value at the base weights. */
    public static final Rule ADDITIVE = new Rule(
            "choice-additive-value",
            RuleStatus.N,
            LocalizedText.of("gewogen som van waarden", "weighted sum of values"),
            "Belton & Stewart 2002, Multiple Criteria Decision Analysis");

    /** One weight changed, the others in proportion. */
    public static final Rule STABILITY = new Rule(
            "choice-weight-stability",
            RuleStatus.N,
            LocalizedText.of(
                    "gewichten waarbij de eerste plaats gelijk blijft", "weights that leave the first place as it is"),
            "Mareschal 1988, EJOR 33:54");

    /** All weights equally likely. */
    public static final Rule ACCEPTABILITY = new Rule(
            "choice-acceptability",
            RuleStatus.N,
            LocalizedText.of("plaats bij alle mogelijke gewichten (SMAA-2)", "rank over all possible weights (SMAA-2)"),
            "Lahdelma & Salminen 2001, Oper Res 49:444; Tervonen & Lahdelma 2007, EJOR 178:500");

    /** What share of weight space makes a lead robust. */
    public static final Rule LEAD = new Rule(
            "choice-lead",
            RuleStatus.L,
            LocalizedText.of("hoe stevig de eerste plaats is", "how firm the first place is"),
            "");

    /** How plausible another weight is. */
    public static final Rule SHIFT = new Rule(
            "choice-weight-shift",
            RuleStatus.L,
            LocalizedText.of("hoe aannemelijk een ander gewicht is", "how plausible another weight is"),
            "");

    /** An exact share that is the limit but for rounding is not below it. */
    private static final double ROUNDING = 1e-9;

    private Choices() {}

    /**
     * {@return the choice; undetermined while a value is missing}
     *
     * @param sampling used only where acceptabilities cannot be computed exactly
     */
    public static Proposal<Choice> of(ChoiceProblem problem, WeightSampling sampling, Thresholds thresholds) {
        ImmutableList<LocalizedText> missing = problem.missing();
        if (!missing.isEmpty()) {
            return Proposal.undetermined(missing, ImmutableList.of());
        }
        ValueTable table = ValueTable.of(problem);
        ImmutableList<ActionScore> scores = scores(problem, table);
        ImmutableList<String> leaders = scores.stream()
                .filter(score -> score.rank() == 1)
                .map(ActionScore::alternative)
                .collect(ImmutableList.toImmutableList());
        ImmutableList<StabilityInterval> intervals = OneWay.intervals(table, ImmutableSet.copyOf(leaders));
        Smaa smaa = Smaa.of(problem, sampling);
        ImmutableList<TippingPoint> turns = WeightTurns.of(problem, leaders, intervals, thresholds);
        Choice choice = new Choice(
                problem, scores, OneWay.thresholds(table), intervals, smaa, lead(leaders, smaa, thresholds), turns);
        return Proposal.determined(choice, steps(choice, thresholds));
    }

    /** Scores by rank and then key; scores closer than rounding share a rank. */
    private static ImmutableList<ActionScore> scores(ChoiceProblem problem, ValueTable table) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < table.a(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparing((Integer i) -> -table.score(i)));
        List<ActionScore> scores = new ArrayList<>();
        int rank = 1;
        for (int position = 0; position < order.size(); position++) {
            int i = order.get(position);
            if (position > 0 && scores.get(position - 1).score() - table.score(i) > RankShares.TIE) {
                rank = position + 1;
            }
            ImmutableMap.Builder<String, Double> parts = ImmutableMap.builder();
            for (Criterion criterion : problem.criteria()) {
                int k = table.criteria().indexOf(criterion.key());
                parts.put(criterion.key(), table.weights()[k] * table.value(i, k));
            }
            scores.add(new ActionScore(table.alternatives().get(i), rank, table.score(i), parts.buildOrThrow()));
        }
        return scores.stream()
                .sorted(Comparator.comparing(ActionScore::rank).thenComparing(ActionScore::alternative))
                .collect(ImmutableList.toImmutableList());
    }

    private static Lead lead(ImmutableList<String> leaders, Smaa smaa, Thresholds thresholds) {
        if (leaders.size() > 1) {
            return Lead.SHARED;
        }
        double limit = thresholds.get(Threshold.CHOICE_LEAD_SHARE);
        return smaa.of(leaders.get(0)).first() < limit - ROUNDING ? Lead.FRAGILE : Lead.ROBUST;
    }

    private static ImmutableList<RuleStep> steps(Choice choice, Thresholds thresholds) {
        RankAcceptability first = choice.smaa().of(choice.leaders().get(0));
        ImmutableList<String> name = ImmutableList.of(first.alternative());
        LocalizedText leading = ChoiceText.leading(choice.problem(), choice.leaders());
        double limit = thresholds.get(Threshold.CHOICE_LEAD_SHARE);
        double error = first.standardErrors().get(0);
        boolean near = error > 0 && Math.abs(first.first() - limit) < 2 * error;
        return ImmutableList.of(
                RuleStep.of(
                        ADDITIVE,
                        LocalizedText.of(
                                leading.nl() + " bij de afgesproken gewichten",
                                leading.en() + " at the agreed weights")),
                RuleStep.of(
                        STABILITY,
                        LocalizedText.of(
                                "verandering van één gewicht, de andere in verhouding: de eerste plaats kan op "
                                        + choice.turns().size() + " manieren veranderen",
                                "one weight changed, the others in proportion: the first place can change in "
                                        + choice.turns().size() + " ways")),
                RuleStep.of(
                        ACCEPTABILITY,
                        LocalizedText.of(
                                ChoiceText.names(choice.problem(), name, Language.NL) + " staat vooraan bij "
                                        + percent(first.first(), Language.NL) + " van alle gewichten ("
                                        + choice.smaa().method().label().nl() + ")",
                                ChoiceText.names(choice.problem(), name, Language.EN) + " comes first for "
                                        + percent(first.first(), Language.EN) + " of all weights ("
                                        + choice.smaa().method().label().en() + ")")),
                RuleStep.of(
                        LEAD,
                        LocalizedText.of(
                                "de eerste plaats is " + choice.lead().label().nl() + " (grens: "
                                        + percent(limit, Language.NL) + " van alle gewichten)"
                                        + (near ? "; het aandeel ligt binnen de rekenfout van de grens" : ""),
                                "the first place is " + choice.lead().label().en() + " (limit: "
                                        + percent(limit, Language.EN) + " of all weights)"
                                        + (near ? "; the share is within sampling error of the limit" : "")),
                        thresholds,
                        Threshold.CHOICE_LEAD_SHARE),
                RuleStep.of(
                        SHIFT,
                        LocalizedText.of(
                                "een ander gewicht is aannemelijker naarmate het dichter bij het afgesproken gewicht ligt",
                                "another weight is the more plausible the closer it lies to the agreed one"),
                        thresholds,
                        Threshold.CHOICE_WEIGHT_SHIFT_EASY,
                        Threshold.CHOICE_WEIGHT_SHIFT_POSSIBLE));
    }

    private static String percent(double share, Language language) {
        return NumberText.in(language).fixed(100 * share, 1) + "%";
    }
}
