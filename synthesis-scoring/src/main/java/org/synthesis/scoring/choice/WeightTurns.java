package org.synthesis.scoring.choice;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.synthesis.model.conclusion.Plausibility;
import org.synthesis.model.conclusion.TippingPoint;
import org.synthesis.model.conclusion.TippingShift;
import org.synthesis.model.conclusion.TippingSource;
import org.synthesis.model.judgement.Threshold;
import org.synthesis.model.judgement.Thresholds;
import org.synthesis.model.text.Language;
import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.text.NumberText;

/** The ends of stability intervals as tipping points, with how plausible it is that a weight goes there. */
final class WeightTurns {
    private final ChoiceProblem problem;
    private final ImmutableList<String> leaders;
    private final Thresholds thresholds;

    private WeightTurns(ChoiceProblem problem, ImmutableList<String> leaders, Thresholds thresholds) {
        this.problem = problem;
        this.leaders = leaders;
        this.thresholds = thresholds;
    }

    private record Turn(TippingPoint point, double shift) {}

    static ImmutableList<TippingPoint> of(
            ChoiceProblem problem,
            ImmutableList<String> leaders,
            ImmutableList<StabilityInterval> intervals,
            Thresholds thresholds) {
        WeightTurns turns = new WeightTurns(problem, leaders, thresholds);
        List<Turn> all = new ArrayList<>();
        for (StabilityInterval interval : intervals) {
            if (!interval.below().isEmpty()) {
                all.add(turns.turn(
                        interval, interval.low(), interval.below(), LocalizedText.of("lager dan ", "below ")));
            }
            if (!interval.above().isEmpty()) {
                all.add(turns.turn(
                        interval, interval.high(), interval.above(), LocalizedText.of("hoger dan ", "above ")));
            }
        }
        return all.stream()
                .sorted(Comparator.comparing((Turn turn) -> turn.point().plausibility())
                        .thenComparing(Turn::shift)
                        .thenComparing(turn -> turn.point().inputPath()))
                .map(Turn::point)
                .collect(ImmutableList.toImmutableList());
    }

    private Turn turn(StabilityInterval interval, double flip, ImmutableList<String> next, LocalizedText side) {
        double shift = interval.weight() > 0
                ? Math.abs(flip - interval.weight()) / interval.weight()
                : Double.POSITIVE_INFINITY;
        LocalizedText criterion = problem.criterion(interval.criterion()).label();
        return new Turn(
                new TippingPoint(
                        TippingSource.WEIGHT,
                        "weight/" + interval.criterion(),
                        LocalizedText.of(
                                "het gewicht van \"" + criterion.nl() + "\"",
                                "the weight of \"" + criterion.en() + "\""),
                        number(interval.weight()),
                        LocalizedText.of(
                                side.nl() + number(flip).nl(),
                                side.en() + number(flip).en()),
                        ChoiceText.leading(problem, leaders),
                        ChoiceText.leading(problem, next),
                        TippingShift.OTHER,
                        plausibility(shift),
                        because(shift)),
                shift);
    }

    private Plausibility plausibility(double shift) {
        if (shift <= thresholds.get(Threshold.CHOICE_WEIGHT_SHIFT_EASY)) {
            return Plausibility.HIGH;
        }
        return shift <= thresholds.get(Threshold.CHOICE_WEIGHT_SHIFT_POSSIBLE) ? Plausibility.MEDIUM : Plausibility.LOW;
    }

    private LocalizedText because(double shift) {
        if (Double.isInfinite(shift)) {
            return LocalizedText.of(
                    "het criterium telt nu niet mee; elk gewicht is een nieuwe keuze",
                    "the criterion does not count now; any weight is a new decision");
        }
        String easy = percent(thresholds.get(Threshold.CHOICE_WEIGHT_SHIFT_EASY));
        String possible = percent(thresholds.get(Threshold.CHOICE_WEIGHT_SHIFT_POSSIBLE));
        return LocalizedText.of(
                "het gewicht moet daarvoor " + percent(shift) + " van zijn waarde veranderen; tot " + easy
                        + " ligt voor de hand, tot " + possible + " is mogelijk",
                "the weight has to change by " + percent(shift) + " of its value; up to " + easy
                        + " is quite possible, up to " + possible + " is possible");
    }

    private static String percent(double part) {
        return NumberText.in(Language.EN).fixed(100 * part, 0) + "%";
    }

    private static LocalizedText number(double weight) {
        return LocalizedText.of(
                NumberText.in(Language.NL).fixed(weight, 3),
                NumberText.in(Language.EN).fixed(weight, 3));
    }
}
