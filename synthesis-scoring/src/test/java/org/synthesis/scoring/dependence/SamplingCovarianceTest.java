package org.synthesis.scoring.dependence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.synthesis.model.base.Attempt;
import org.synthesis.model.base.DoubleVector;
import org.synthesis.scoring.data.EffectSet;
import org.synthesis.scoring.data.Grouping;

class SamplingCovarianceTest {
    private static final Grouping STUDY = Grouping.of("study", List.of("a", "b", "a", "a"));
    private static final DoubleVector VI = DoubleVector.of(0.04, 0.09, 0.16, 0.01);

    @Test
    void aConstantCorrelationHoldsWithinAndNotBetweenClusters() {
        SamplingCovariance covariance = SamplingCovariance.assumed(VI, AssumedCorrelation.constant(STUDY, 0.5));
        assertEquals(DoubleVector.of(0.04, 0, 0.04, 0.01), rounded(covariance.row(0)));
        assertEquals(DoubleVector.of(0, 0.09, 0, 0), covariance.row(1));
        assertEquals(covariance.between(2, 3), covariance.between(3, 2));
    }

    @Test
    void typesAndTimesMultiply() {
        AssumedCorrelation assumed = AssumedCorrelation.byType(
                        STUDY, Grouping.of("type", List.of("x", "x", "x", "y")), 0.8, 0.5)
                .weakenedOverTime(DoubleVector.of(1, 1, 3, 2), 0.9);
        assertEquals(0.8 * 0.81, assumed.between(0, 2), 1e-15);
        assertEquals(0.5 * 0.9, assumed.between(0, 3), 1e-15);
        assertEquals(0, assumed.between(0, 1));
        assertEquals(1, assumed.between(2, 2));
    }

    @Test
    void onlyTimeMattersWithinAnObservation() {
        AssumedCorrelation assumed = AssumedCorrelation.constant(STUDY, 0.6)
                .withinObservations(Grouping.of("obs", List.of("1", "1", "1", "2")))
                .weakenedOverTime(DoubleVector.of(0, 0, 1, 1), 0.7);
        assertEquals(0.7, assumed.between(0, 2), 1e-15);
        assertEquals(0.6 * 0.7, assumed.between(0, 3), 1e-15);
        assertEquals(0.6, assumed.between(2, 3), 1e-15);
    }

    @Test
    void knownMatricesAreReadByRowAndMustBeSymmetric() {
        List<DoubleVector> rows = List.of(
                DoubleVector.of(0.04, 0.01, 0.02),
                DoubleVector.of(0.09, 0, 0),
                DoubleVector.of(0.01, 0.16, 0.03),
                DoubleVector.of(0.02, 0.03, 0.01));
        SamplingCovariance covariance = SamplingCovariance.known(STUDY, rows);
        assertEquals(VI, covariance.variances());
        assertEquals(0.03, covariance.between(2, 3));
        List<DoubleVector> skew = List.of(rows.get(0), rows.get(1), DoubleVector.of(0.02, 0.16, 0.03), rows.get(3));
        String message = assertThrows(IllegalArgumentException.class, () -> SamplingCovariance.known(STUDY, skew))
                .getMessage();
        assertTrue(message.contains("'a' are not symmetric"), message);
    }

    @Test
    void impossibleCorrelationsAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> AssumedCorrelation.constant(STUDY, 1.5));
        assertThrows(
                IllegalArgumentException.class, () -> AssumedCorrelation.overTime(STUDY, DoubleVector.of(1, 2), 0.5));
    }

    @Test
    void aggregationOfIndependentEffectsIsTheirWeightedMean() {
        EffectSet effects = EffectSet.of(DoubleVector.of(1, 5, 2, 3), VI);
        EffectSet means = Aggregation.using(Aggregation.Weighting.INVERSE_COVARIANCE)
                .of(effects, STUDY, SamplingCovariance.independent(VI))
                .orThrow();
        double sum = 1 / 0.04 + 1 / 0.16 + 1 / 0.01;
        assertEquals((1 / 0.04 + 2 / 0.16 + 3 / 0.01) / sum, means.yi().get(0), 1e-12);
        assertEquals(1 / sum, means.vi().get(0), 1e-15);
        assertEquals(List.of("a", "b"), means.labels());
    }

    @Test
    void aClusterOfOneStaysAsItIs() {
        EffectSet effects = EffectSet.of(DoubleVector.of(1, 5, 2, 3), VI);
        for (Aggregation.Weighting weighting : Aggregation.Weighting.values()) {
            EffectSet means = Aggregation.using(weighting)
                    .of(effects, STUDY, SamplingCovariance.assumed(VI, AssumedCorrelation.constant(STUDY, 0.3)))
                    .orThrow();
            assertEquals(5, means.yi().get(1), 1e-15);
            assertEquals(0.09, means.vi().get(1), 1e-15);
        }
    }

    @Test
    void aSingularCovarianceDeclinesInverseWeights() {
        EffectSet effects = EffectSet.of(DoubleVector.of(1, 5, 2, 3), VI);
        SamplingCovariance perfect = SamplingCovariance.assumed(VI, AssumedCorrelation.constant(STUDY, 1));
        Attempt<EffectSet> attempt =
                Aggregation.using(Aggregation.Weighting.INVERSE_COVARIANCE).of(effects, STUDY, perfect);
        Attempt.Declined<?> declined = assertInstanceOf(Attempt.Declined.class, attempt);
        assertEquals("not-positive-definite", declined.reason());
        EffectSet equal = Aggregation.using(Aggregation.Weighting.EQUAL)
                .of(effects, STUDY, perfect)
                .orThrow();
        assertEquals(2, equal.yi().get(0), 1e-15);
        assertEquals(Math.pow((0.2 + 0.4 + 0.1) / 3, 2), equal.vi().get(0), 1e-15);
    }

    private static DoubleVector rounded(DoubleVector row) {
        return row.map(value -> Math.round(value * 1e12) / 1e12);
    }
}
