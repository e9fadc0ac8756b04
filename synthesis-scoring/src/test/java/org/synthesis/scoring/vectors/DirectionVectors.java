package org.synthesis.scoring.vectors;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.stream.DoubleStream;
import org.synthesis.model.base.Attempt;
import org.synthesis.model.base.DoubleVector;
import org.synthesis.model.base.Interval;
import org.synthesis.model.effect.EffectSize;
import org.synthesis.model.effect.TwoByTwo;
import org.synthesis.model.finding.Direction;
import org.synthesis.model.judgement.Thresholds;
import org.synthesis.model.vocabulary.Coded;
import org.synthesis.scoring.direction.AlbatrossPlot;
import org.synthesis.scoring.direction.CombinedPValue;
import org.synthesis.scoring.direction.PValueCombination;
import org.synthesis.scoring.direction.VoteCount;
import org.synthesis.scoring.direction.Votes;
import org.synthesis.scoring.direction.WithinStudy;
import org.synthesis.scoring.effect.Conversions;
import org.synthesis.scoring.effect.ConvertedEffect;

/** Evaluators of {@code vectors/direction.csv}; {@code ?} is undetermined. */
final class DirectionVectors {
    static final ImmutableMap<String, Evaluator> EVALUATORS = ImmutableMap.<String, Evaluator>builder()
            .put("sign-test", a -> {
                VoteCount votes = votes(a);
                return numbers(
                        votes.pValue(), votes.interval().low(), votes.interval().high());
            })
            .put("sign-test-p", a -> numbers(votes(a).pValue()))
            .put("fisher", a -> combined(PValueCombination.fisher(DoubleVector.of(a.numbers("p")))))
            .put("stouffer", DirectionVectors::stouffer)
            .put("one-sided", DirectionVectors::oneSided)
            .put("within-study", DirectionVectors::withinStudy)
            .put("albatross", a -> numbers(AlbatrossPlot.participants(a.number("d"), a.number("ratio"), a.number("p"))))
            .put("d-to-or", a -> numbers(Conversions.dToOddsRatio(a.number("d")).value()))
            .put(
                    "d-to-or-cox",
                    a -> numbers(Conversions.dToOddsRatioCox(a.number("d")).value()))
            .put(
                    "or-to-d",
                    a -> numbers(Conversions.oddsRatioToD(a.number("or")).value()))
            .put(
                    "var-lnor-to-d",
                    a -> numbers(Conversions.logOddsRatioToD(new EffectSize(0, a.number("v")))
                            .size()
                            .vi()))
            .put("r-to-d", a -> {
                EffectSize d = Conversions.rToD(new EffectSize(a.number("r"), a.number("v")))
                        .size();
                return numbers(d.yi(), d.vi());
            })
            .put(
                    "d-to-r",
                    a -> numbers(Conversions.dToR(a.number("d"), n1(a), n2(a)).value()))
            .put("variance-of-d", a -> numbers(Conversions.varianceOfD(a.number("d"), n1(a), n2(a))))
            .put("variance-of-r", DirectionVectors::varianceOfR)
            .put("hedges", DirectionVectors::hedges)
            .put(
                    "t-to-d",
                    a -> numbers(Conversions.tToD(a.number("t"), n1(a), n2(a)).value()))
            .put("or-to-rr", DirectionVectors::oddsRatioToRiskRatio)
            .put("r-interval", a -> {
                Interval interval = Conversions.correlationInterval(a.number("r"), (int) a.number("n"), 0.95);
                return numbers(interval.low(), interval.high());
            })
            .put("besd", a -> {
                double high = Conversions.binomialDisplay(a.number("r")).value();
                return numbers(high, 1 - high);
            })
            .put("two-by-two", DirectionVectors::twoByTwo)
            .put("beta-to-r", a -> numbers(Conversions.betaToR(a.number("beta")).value()))
            .put(
                    "zero-cell",
                    a -> Conversions.logOddsRatio(table(a)).diagnostics().get(0).code())
            .buildOrThrow();

    private DirectionVectors() {}

    private static String numbers(double... values) {
        return DoubleStream.of(values).mapToObj(Double::toString).collect(joining(" "));
    }

    private static int n1(Arguments a) {
        return (int) a.number("n1");
    }

    private static int n2(Arguments a) {
        return (int) a.number("n2");
    }

    private static <T> T answer(Attempt<T> attempt) {
        return attempt.toOptional().orElseThrow(() -> new AssertionError(attempt.toString()));
    }

    private static Direction direction(String code) {
        return Coded.parse(Direction.class, code).orElseThrow(() -> new AssertionError(code));
    }

    private static VoteCount votes(Arguments a) {
        return answer(Votes.count((int) a.number("in"), (int) a.number("against"), (int) a.number("none", 0)));
    }

    private static String combined(Attempt<CombinedPValue> attempt) {
        CombinedPValue combined = answer(attempt);
        return numbers(combined.statistic().orElseThrow(), combined.pValue());
    }

    private static String stouffer(Arguments a) {
        DoubleVector p = DoubleVector.of(a.numbers("p"));
        return combined(
                a.has("sizes")
                        ? PValueCombination.stoufferBySize(p, DoubleVector.of(a.numbers("sizes")))
                        : PValueCombination.stouffer(p));
    }

    private static String oneSided(Arguments a) {
        Attempt<Double> p =
                PValueCombination.oneSided(a.number("p"), direction(a.text("observed")), direction(a.text("tested")));
        return p instanceof Attempt.Declined<Double> declined ? declined.reason() : numbers(answer(p));
    }

    private static String withinStudy(Arguments a) {
        List<Direction> outcomes =
                a.words("outcomes").stream().map(DirectionVectors::direction).toList();
        return WithinStudy.direction(outcomes, Thresholds.standard())
                .toOptional()
                .map(Direction::code)
                .orElse("?");
    }

    private static String varianceOfR(Arguments a) {
        double d = a.number("d");
        EffectSize size = new EffectSize(d, Conversions.varianceOfD(d, n1(a), n2(a)));
        return numbers(Conversions.dToR(size, n1(a), n2(a)).size().vi());
    }

    /** The printed J is the approximate one. */
    private static String hedges(Arguments a) {
        int df = (int) a.number("df");
        return numbers(
                Conversions.dToGApproximate(1, df).value(),
                Conversions.dToGApproximate(a.number("d"), df).value());
    }

    private static String oddsRatioToRiskRatio(Arguments a) {
        double baseline = a.number("p0");
        double ratio =
                Conversions.oddsRatioToRiskRatio(a.number("or"), baseline).value();
        return numbers(ratio, 1000 * ratio * baseline, 1000 * baseline);
    }

    private static TwoByTwo table(Arguments a) {
        int treated = (int) a.number("a");
        int control = (int) a.number("c");
        return new TwoByTwo(treated, n1(a) - treated, control, n2(a) - control);
    }

    private static String twoByTwo(Arguments a) {
        TwoByTwo table = table(a);
        ConvertedEffect odds = Conversions.logOddsRatio(table);
        ConvertedEffect risk = Conversions.logRiskRatio(table);
        return numbers(
                StrictMath.exp(odds.size().yi()),
                odds.size().se(),
                StrictMath.exp(risk.size().yi()),
                risk.size().se(),
                Conversions.phi(table).value());
    }
}
