package org.synthesis.scoring.effect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.synthesis.model.base.Attempt;
import org.synthesis.model.base.DoubleVector;
import org.synthesis.model.base.Interval;
import org.synthesis.model.effect.EffectSize;
import org.synthesis.scoring.effect.CorrelationMatrix.CorrelationScale;
import org.synthesis.scoring.effect.TableReconstruction.ContinuityCorrection;
import org.synthesis.scoring.effect.TableReconstruction.Rounding;

class TransformationsTest {
    @Test
    void refusesNumbersOutsideTheRangeOfAFunction() {
        assertThrows(IllegalArgumentException.class, () -> Transformation.LOGIT.apply(1));
        assertThrows(IllegalArgumentException.class, () -> Transformation.LOG.apply(0));
        assertThrows(IllegalArgumentException.class, () -> Transformation.FISHER_Z.apply(-1));
        assertThrows(IllegalArgumentException.class, () -> Transformation.SQUARE_ROOT.apply(-0.1));
        assertThrows(IllegalArgumentException.class, () -> Transformation.ARCSINE.apply(1.1));
        assertThrows(IllegalArgumentException.class, () -> Transformation.LOG.invert(Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> Transformations.freemanTukey(1.1, 10));
        assertThrows(IllegalArgumentException.class, () -> Transformations.freemanTukey(0.1, 0));
    }

    @Test
    void theEndsOfAScaleAreItsEnds() {
        assertEquals(0, Transformation.ARCSINE.apply(0));
        assertEquals(Math.PI / 2, Transformation.ARCSINE.apply(1), 1e-15);
        assertEquals(0, Transformation.ARCSINE.invert(-0.3));
        assertEquals(1, Transformation.ARCSINE.invert(2));
        assertEquals(0, Transformation.SQUARE_ROOT.invert(-1));
        assertEquals(0, Transformations.inverseFreemanTukey(-0.1, 20));
        assertEquals(1, Transformations.inverseFreemanTukey(1.6, 20));
        assertEquals(0, Transformations.inverseFreemanTukeyRate(-0.1, 20));
    }

    /** Of a logit-normal with mean 0 the expected proportion is one half; of a probit-normal it has a closed form. */
    @Test
    void theMeanOfAnInverseIsNotTheInverseOfTheMean() {
        assertEquals(0.5, Transformation.LOGIT.meanOfInverse(0, 4), 1e-12);
        assertEquals(0, Transformation.FISHER_Z.meanOfInverse(0, 4), 1e-15);
        assertTrue(Transformation.LOGIT.meanOfInverse(1, 2) < Transformation.LOGIT.invert(1));
        assertEquals(StrictMath.exp(1.5), Transformation.LOG.meanOfInverse(1, 1), 1e-12);
        assertEquals(Transformation.PROBIT.invert(1 / Math.sqrt(3)), Transformation.PROBIT.meanOfInverse(1, 2), 1e-12);
        assertEquals(Transformation.LOGIT.invert(1.3), Transformation.LOGIT.meanOfInverse(1.3, 0), 1e-15);
        // E (tau z + m)^2 = m^2 + tau^2 as long as the normal keeps away from 0
        assertEquals(25.01, Transformation.SQUARE_ROOT.meanOfInverse(5, 0.01), 1e-8);
        assertThrows(IllegalArgumentException.class, () -> Transformation.LOGIT.meanOfInverse(1, -1));
    }

    @Test
    void theDeltaMethodScalesByTheSquaredSlope() {
        EffectSize size = Transformations.delta(new EffectSize(0.4, 0.01), StrictMath::exp);
        assertEquals(StrictMath.exp(0.4), size.yi(), 1e-15);
        assertEquals(0.01 * StrictMath.exp(0.8), size.vi(), 1e-11);
        EffectSize z = Transformation.FISHER_Z.apply(new EffectSize(0.5, 0.75 * 0.75 / 99));
        assertEquals(1 / 99.0, z.vi(), 1e-14);
        assertThrows(IllegalArgumentException.class, () -> Transformations.delta(new EffectSize(1, 1), x -> 3));
    }

    /** Cohen (1988), table 2.2.1: d = 0.5 has U1 33.0, U2 59.9, U3 69.1 percent; d = 2 has 81.1, 84.1, 97.7. */
    @Test
    void overlapsAreThoseOfCohensTable() {
        assertEquals(0.330, StandardisedDifferences.nonOverlap(0.5), 5e-4);
        assertEquals(0.599, StandardisedDifferences.matchedShare(0.5), 5e-4);
        assertEquals(0.691, StandardisedDifferences.shareBelowMean(0.5), 5e-4);
        assertEquals(0.811, StandardisedDifferences.nonOverlap(2), 5e-4);
        assertEquals(0.841, StandardisedDifferences.matchedShare(2), 5e-4);
        assertEquals(0.977, StandardisedDifferences.shareBelowMean(2), 5e-4);
    }

    @Test
    void aSymmetricSummaryHasItsMedianAsMean() {
        FiveNumbers.Moments moments = FiveNumbers.of(0, 4, 6, 8, 12, 40).moments();
        assertEquals(6, moments.mean(), 1e-12);
        assertEquals("normality-assumed", moments.diagnostics().get(0).code());
        assertEquals(6, FiveNumbers.range(0, 6, 12, 40).moments().mean(), 1e-12);
        assertEquals(6, FiveNumbers.quartiles(4, 6, 8, 40).moments().mean(), 1e-12);
        // quartiles of a standard normal sample are 1.349 apart
        assertEquals(
                1,
                FiveNumbers.quartiles(-0.6745, 0, 0.6745, 1_000_000).moments().deviation(),
                1e-4);
        assertThrows(IllegalArgumentException.class, () -> FiveNumbers.range(3, 2, 5, 10));
        assertThrows(IllegalArgumentException.class, () -> FiveNumbers.range(1, 2, 5, 1));
    }

    @Test
    void aTableComesBackFromItsAssociation() {
        TableReconstruction table = new TableReconstruction(100, 40, 30);
        // a = 18, b = 22, c = 12, d = 48
        double odds = 18.0 * 48 / (22 * 12);
        double determinant = 18.0 * 48 - 22 * 12;
        double margins = 40.0 * 60 * 30 * 70;
        double yates = 100 * Math.pow(determinant - 50, 2) / margins;
        double plain = 100 * determinant * determinant / margins;
        assertEquals(18, table.fromOddsRatio(odds, Rounding.NONE).orThrow().a(), 1e-10);
        assertEquals(12, table.fromOddsRatio(1, Rounding.NONE).orThrow().a(), 1e-10);
        assertEquals(
                18,
                table.fromPhi(determinant / Math.sqrt(margins), Rounding.NONE)
                        .orThrow()
                        .a(),
                1e-10);
        assertEquals(
                18,
                table.fromChiSquare(yates, ContinuityCorrection.YATES, Rounding.WHOLE_PEOPLE)
                        .orThrow()
                        .a());
        assertEquals(
                18,
                table.fromChiSquare(plain, ContinuityCorrection.NONE, Rounding.NONE)
                        .orThrow()
                        .a(),
                1e-10);
        assertTrue(table.fromPhi(0.9, Rounding.NONE) instanceof Attempt.Declined);
        assertThrows(IllegalArgumentException.class, () -> new TableReconstruction(10, 11, 3));
        double p = 2 * org.synthesis.scoring.kernel.Distributions.normalUpperTail(Math.sqrt(plain));
        assertEquals(
                18,
                table.fromP(p, ContinuityCorrection.NONE, Rounding.NONE)
                        .orThrow()
                        .a(),
                1e-9);
    }

    @Test
    void independentPredictorsHaveTheirCorrelationsAsCoefficients() {
        CorrelationMatrix matrix = new CorrelationMatrix(
                ImmutableList.of("y", "a", "b"),
                ImmutableList.of(DoubleVector.of(1, 0.4, 0.3), DoubleVector.of(0.4, 1, 0), DoubleVector.of(0.3, 0, 1)));
        CorrelationMatrix.Regression fit =
                matrix.regression("y", List.of("a", "b"), 50).orThrow();
        assertEquals(0.4, fit.beta().get(0), 1e-14);
        assertEquals(0.25, fit.rSquared(), 1e-14);
        assertEquals(48, fit.df());
        assertThrows(IllegalArgumentException.class, () -> matrix.regression("y", List.of("c"), 50));
        assertThrows(IllegalArgumentException.class, () -> matrix.regression("y", List.of("y"), 50));
    }

    @Test
    void collinearPredictorsAreDeclined() {
        CorrelationMatrix matrix = CorrelationMatrix.of(
                List.of(DoubleVector.of(1, 0.4, 0.4), DoubleVector.of(0.4, 1, 1), DoubleVector.of(0.4, 1, 1)));
        assertTrue(matrix.regression("1", List.of("2", "3"), 50) instanceof Attempt.Declined);
        assertThrows(
                IllegalArgumentException.class,
                () -> CorrelationMatrix.of(List.of(DoubleVector.of(1, 0.4), DoubleVector.of(0.3, 1))));
    }

    @Test
    void covariancesOfCorrelationsHaveTheUsualVariancesAndAreZeroForIndependentVariables() {
        CorrelationMatrix matrix = CorrelationMatrix.of(
                List.of(DoubleVector.of(1, 0.5, 0), DoubleVector.of(0.5, 1, 0), DoubleVector.of(0, 0, 1)));
        ImmutableList<DoubleVector> raw = matrix.samplingCovariances(101, CorrelationScale.RAW);
        assertEquals(0.75 * 0.75 / 100, raw.get(0).get(0), 1e-15);
        assertEquals(0, raw.get(0).get(1), 1e-15);
        assertEquals(0.5 / 100, raw.get(1).get(2), 1e-15);
        assertEquals(
                1 / 98.0,
                matrix.samplingCovariances(101, CorrelationScale.FISHER_Z)
                        .get(2)
                        .get(2),
                1e-15);
    }

    @Test
    void testsOfTwoGroupsAgreeOnTheEffect() {
        EffectSize t = ReportedStatistics.differenceFromT(-2.2, 20, 25).size();
        EffectSize f = ReportedStatistics.differenceFromF(4.84, Direction.NEGATIVE, 20, 25)
                .size();
        double p = 2 * org.synthesis.scoring.kernel.Distributions.tUpperTail(2.2, 43);
        ConvertedEffect two = ReportedStatistics.differenceFromP(p, Tails.TWO_SIDED, Direction.NEGATIVE, 20, 25);
        ConvertedEffect one = ReportedStatistics.differenceFromP(p / 2, Tails.ONE_SIDED, Direction.NEGATIVE, 20, 25);
        assertEquals(t.yi(), f.yi(), 1e-12);
        assertEquals(t.yi(), two.size().yi(), 1e-9);
        assertEquals(t.yi(), one.size().yi(), 1e-9);
        assertEquals("direction-given", two.diagnostics().get(0).code());
        assertThrows(
                IllegalArgumentException.class,
                () -> ReportedStatistics.differenceFromP(0, Tails.TWO_SIDED, Direction.POSITIVE, 20, 25));
        // the same numbers through the table of effects
        Estimate row = EffectSizes.of(Measure.SMD)
                .from(java.util.Map.of(Input.TI, -2.2, Input.N1I, 20.0, Input.N2I, 25.0))
                .orThrow();
        assertEquals(row.value(), t.yi(), 1e-14);
        assertEquals(row.variance().orElseThrow(), t.vi(), 1e-14);
    }

    @Test
    void testsOfACorrelationAgreeOnIt() {
        double r = 0.3;
        double t = r * Math.sqrt(48 / (1 - r * r));
        assertEquals(r, ReportedStatistics.correlationFromT(t, 50).size().yi(), 1e-14);
        assertEquals(
                -r,
                ReportedStatistics.correlationFromF(t * t, Direction.NEGATIVE, 50)
                        .size()
                        .yi(),
                1e-14);
        double p = 2 * org.synthesis.scoring.kernel.Distributions.tUpperTail(t, 48);
        assertEquals(
                r,
                ReportedStatistics.correlationFromP(p, Tails.TWO_SIDED, Direction.POSITIVE, 50)
                        .size()
                        .yi(),
                1e-10);
        assertEquals(
                0.35, ReportedStatistics.correlationFromBeta(0.3, 50).size().yi(), 1e-14);
    }

    @Test
    void medianGroupsGiveADifferenceThatSaysItAssumedNormality() {
        ConvertedEffect effect = ReportedStatistics.differenceFromMedians(
                FiveNumbers.quartiles(6, 8, 10, 50), FiveNumbers.quartiles(4, 6, 8, 50));
        assertTrue(effect.size().yi() > 0.6 && effect.size().yi() < 0.7, effect.toString());
        assertEquals("normality-assumed", effect.diagnostics().get(0).code());
    }

    @Test
    void intervalsZAndPSayHowCertainAnEstimateIs() {
        double z = 1.959963984540054;
        Interval interval = new Interval(1 - z / 2, 1 + z / 2, 0.95);
        assertEquals(
                0.25,
                ReportedStatistics.fromInterval(1, interval, ReportedScale.IDENTITY)
                        .size()
                        .vi(),
                1e-12);
        assertEquals(
                0.25,
                ReportedStatistics.fromZ(1, 2, ReportedScale.IDENTITY).size().vi(),
                1e-15);
        assertEquals(
                0.25,
                ReportedStatistics.fromZ(Math.E, 2, ReportedScale.RATIO).size().vi(),
                1e-14);
        assertEquals(
                1 / (z * z),
                ReportedStatistics.fromP(1, 0.05, ReportedScale.IDENTITY).size().vi(),
                1e-12);
        assertThrows(IllegalArgumentException.class, () -> ReportedStatistics.fromP(1, 1, ReportedScale.IDENTITY));
        assertThrows(IllegalArgumentException.class, () -> ReportedStatistics.fromP(-1, 0.5, ReportedScale.RATIO));
    }
}
