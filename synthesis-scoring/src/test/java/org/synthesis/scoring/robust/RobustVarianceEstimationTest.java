package org.synthesis.scoring.robust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.synthesis.model.analysis.MethodSource;
import org.synthesis.model.base.Attempt;
import org.synthesis.model.base.DoubleVector;
import org.synthesis.scoring.data.DataTable;
import org.synthesis.scoring.data.EffectSet;
import org.synthesis.scoring.data.Grouping;
import org.synthesis.scoring.data.ModelMatrix;
import org.synthesis.scoring.data.Term;

class RobustVarianceEstimationTest {
    private static final double[] Y = {0.10, 0.32, -0.05, 0.41, 0.22, 0.60, 0.15, 0.02, 0.35, 0.28};
    private static final double[] V = {0.02, 0.03, 0.05, 0.02, 0.04, 0.06, 0.03, 0.02, 0.05, 0.03};
    private static final EffectSet EFFECTS = EffectSet.of(Y, V);

    private static Grouping pairs() {
        return Grouping.of(
                "study",
                IntStream.range(0, 10).mapToObj(i -> Integer.toString(i / 2)).toList());
    }

    private static String reason(Attempt<?> attempt) {
        return ((Attempt.Declined<?>) assertInstanceOf(Attempt.Declined.class, attempt)).reason();
    }

    @Test
    void weightsOfCorrelatedEffectsAreSharedByTheCluster() {
        RobustVarianceFit fit = RobustVarianceEstimation.correlatedEffects(0.8)
                .fit(EFFECTS, pairs())
                .orThrow();
        assertEquals(1 / (2 * (0.025 + fit.tauSquared())), fit.weights().get(0), 1e-12);
        assertEquals(fit.weights().get(0), fit.weights().get(1));
        assertTrue(fit.omegaSquared().isEmpty());
        assertTrue(fit.iSquaredPercent().isPresent());
        assertTrue(fit.sources().contains(MethodSource.TIPTON_2015));
    }

    @Test
    void weightsOfHierarchicalEffectsAddBothVariances() {
        RobustVarianceFit fit = RobustVarianceEstimation.hierarchicalEffects()
                .fit(EFFECTS, pairs())
                .orThrow();
        assertEquals(
                1 / (0.02 + fit.tauSquared() + fit.omegaSquared().orElseThrow()),
                fit.weights().get(0),
                1e-12);
        assertTrue(fit.iSquaredPercent().isEmpty());
    }

    @Test
    void withoutTheCorrectionDegreesOfFreedomAreClustersMinusCoefficients() {
        RobustVarianceFit fit = RobustVarianceEstimation.correlatedEffects(0.8)
                .withLevel(0.9)
                .withoutSmallSampleCorrection()
                .fit(EFFECTS, pairs())
                .orThrow();
        assertEquals(4, fit.coefficients().get(0).degreesOfFreedom().orElseThrow());
        assertEquals(0.9, fit.coefficients().get(0).interval().level());
    }

    @Test
    void equalEffectsHaveNoVarianceToEstimate() {
        double[] equal = new double[10];
        Arrays.fill(equal, 0.25);
        RobustVarianceFit fit = RobustVarianceEstimation.correlatedEffects(0.8)
                .fit(EffectSet.of(equal, V), pairs())
                .orThrow();
        assertEquals(0, fit.tauSquared());
        assertEquals(0, fit.iSquaredPercent().orElseThrow());
        assertTrue(fit.coefficients().isEmpty());
        assertEquals("no-robust-variance", fit.diagnostics().get(0).code());
    }

    @Test
    void declinesWhatTheDataCannotAnswer() {
        RobustVarianceEstimation method = RobustVarianceEstimation.correlatedEffects(0.8);
        Grouping one = Grouping.of("study", List.of("a", "a", "a", "a", "a", "a", "a", "a", "a", "a"));
        assertEquals("too-few-clusters", reason(method.fit(EFFECTS, one)));
        Grouping each = Grouping.of(
                "study", IntStream.range(0, 10).mapToObj(Integer::toString).toList());
        assertEquals(
                "one-effect-per-cluster",
                reason(RobustVarianceEstimation.hierarchicalEffects().fit(EFFECTS, each)));
        EffectSet none = EffectSet.of(new double[0], new double[0]);
        assertEquals("no-effects", reason(method.fit(none, Grouping.of("study", List.of()))));
        DoubleVector dose = DoubleVector.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
        ModelMatrix twice = ModelMatrix.of(
                DataTable.ofRows(10).withNumbers("dose", dose).withNumbers("double", dose.map(x -> 2 * x)),
                List.of(Term.numeric("dose"), Term.numeric("double")));
        assertEquals("collinear", reason(method.fit(EFFECTS, twice, pairs())));
    }

    @Test
    void checksItsArguments() {
        assertThrows(IllegalArgumentException.class, () -> RobustVarianceEstimation.correlatedEffects(1.1));
        assertThrows(
                IllegalArgumentException.class,
                () -> RobustVarianceEstimation.hierarchicalEffects()
                        .fit(EFFECTS, Grouping.of("study", List.of("a", "b"))));
    }
}
