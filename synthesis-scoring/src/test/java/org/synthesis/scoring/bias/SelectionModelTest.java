package org.synthesis.scoring.bias;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.synthesis.model.analysis.Coefficient;
import org.synthesis.model.analysis.Convergence;
import org.synthesis.model.analysis.PoolingModel;
import org.synthesis.model.base.Attempt;
import org.synthesis.model.base.DoubleVector;
import org.synthesis.scoring.data.EffectSet;
import org.synthesis.scoring.data.ModelMatrix;

class SelectionModelTest {
    private static final EffectSet SIXTEEN = EffectSet.of(
            new double[] {.62, .41, .55, .30, .48, .37, .71, .28, .52, .19, .44, .33, .10, .58, .25, .39},
            new double[] {.06, .04, .05, .02, .04, .03, .08, .015, .06, .01, .05, .02, .02, .07, .01, .03});

    private static SelectionFit fit(SelectionFunction function, EffectSet effects) {
        return SelectionModel.using(function).fit(effects).orThrow();
    }

    private static String reason(Attempt<SelectionFit> attempt) {
        return assertInstanceOf(Attempt.Declined.class, attempt).reason();
    }

    @Test
    void fitsTheThreeParameterModelOfTheHandbookExample() {
        SelectionFit fit = fit(SelectionFunction.step(0.025), SIXTEEN);
        assertEquals(.0505, fit.coefficients().get(0).estimate(), 5e-5);
        assertEquals(0, fit.tauSquared());
        assertEquals(.0071, fit.parameters().get(1).estimate(), 5e-5);
        assertEquals(26.88, fit.selectionStatistic(), 5e-3);
        assertTrue(fit.tauSquaredStandardError().isEmpty());
        assertEquals(1, fit.heterogeneity().orElseThrow().pValue());
        assertEquals(List.of(14, 2), fit.counts());
        assertEquals("weakly-identified", fit.diagnostics().get(0).code());
        assertTrue(fit.diagnostics().get(0).message().contains("2 of the p-values lie in (0.025, 1.0]"));
    }

    @Test
    void declinesAnIntervalWithoutStudies() {
        assertEquals(
                "empty-interval",
                reason(SelectionModel.using(SelectionFunction.step(0.025, 0.5)).fit(SIXTEEN)));
        assertEquals(
                "empty-interval",
                reason(SelectionModel.using(SelectionFunction.step(0.025).withSide(SelectionSide.LOW))
                        .fit(SIXTEEN)));
    }

    @Test
    void takesFixedWeightsOfIntervalsWithoutStudies() {
        SelectionFit fit = fit(SelectionFunction.step(0.025, 0.5).withFixed(DoubleVector.of(1, 0.5, 0.2)), SIXTEEN);
        assertTrue(fit.selection().isEmpty());
        assertTrue(fit.coefficients().get(0).estimate() < .32);
        assertTrue(fit.diagnostics().isEmpty());
    }

    @Test
    void equalWeightsAreNoSelection() {
        SelectionFit fit = fit(SelectionFunction.step(0.025).withFixed(DoubleVector.of(1, 1)), SIXTEEN);
        assertEquals(0, fit.selectionStatistic(), 1e-10);
        assertEquals(.3200, fit.coefficients().get(0).estimate(), 5e-5);
        SelectionFit beta = fit(SelectionFunction.beta().withFixed(DoubleVector.of(1, 1)), SIXTEEN);
        assertEquals(
                fit.coefficients().get(0).estimate(), beta.coefficients().get(0).estimate(), 1e-10);
        SelectionFit half = fit(SelectionFunction.halfNormal().withFixed(DoubleVector.of(0)), SIXTEEN);
        assertEquals(fit.fit().logLikelihood(), half.fit().logLikelihood(), 1e-10);
    }

    @Test
    void declinesTooFewEffectsAndCollinearModerators() {
        assertEquals(
                "too-few", reason(SelectionModel.using(SelectionFunction.beta()).fit(SIXTEEN.select(0))));
        double[] ones = new double[16];
        java.util.Arrays.fill(ones, 3);
        assertEquals(
                "collinear",
                reason(SelectionModel.using(SelectionFunction.beta())
                        .fit(SIXTEEN, ModelMatrix.of("three", DoubleVector.of(ones)))));
    }

    @Test
    void declinesWithTheTraceWhenTheStepsRunOut() {
        Attempt<SelectionFit> attempt = SelectionModel.using(SelectionFunction.step(0.025))
                .withConvergence(new Convergence(1e-12, 1))
                .fit(SIXTEEN);
        Attempt.Declined<?> declined = assertInstanceOf(Attempt.Declined.class, attempt);
        assertEquals("not-converged", declined.reason());
        assertTrue(declined.message().contains("in 1 steps"), declined.message());
    }

    @Test
    void refusesFunctionsThatHaveNoMeaning() {
        assertThrows(IllegalArgumentException.class, () -> SelectionFunction.step());
        assertThrows(IllegalArgumentException.class, () -> SelectionFunction.step(0.5, 0.05));
        assertThrows(IllegalArgumentException.class, () -> SelectionFunction.step(0.0, 0.05));
        assertThrows(
                IllegalArgumentException.class, () -> SelectionFunction.beta().withThreshold(0.05));
        assertThrows(
                IllegalArgumentException.class,
                () -> SelectionFunction.step(0.025).withFixed(DoubleVector.of(0.5, 0.5)));
        assertThrows(
                IllegalArgumentException.class,
                () -> SelectionFunction.halfNormal().withFixed(List.of(OptionalDouble.of(-1))));
        assertThrows(
                IllegalArgumentException.class,
                () -> SelectionModel.using(SelectionFunction.beta())
                        .fit(SIXTEEN, ModelMatrix.intercept(16), SIXTEEN.vi()));
    }

    @Test
    void fitsVariancesThatSpanTwelveOrdersOfMagnitude() {
        double[] y = {0.3, 0.1, 0.5, -0.2, 900, 1e-3, 0.2, 0.15};
        double[] v = {1e-2, 1e-2, 4e-2, 1e-2, 1e6, 1e-6, 1e-2, 2e-3};
        SelectionFit fit = fit(SelectionFunction.step(0.05), EffectSet.of(y, v));
        assertTrue(fit.trace().converged());
        assertTrue(Double.isFinite(fit.fit().logLikelihood()));
    }

    @Test
    void fitsEqualEffectsAndTwoStudies() {
        SelectionFit equal = fit(
                SelectionFunction.halfNormal().withFixed(DoubleVector.of(1)),
                EffectSet.of(new double[] {0.4, 0.4}, new double[] {0.01, 0.01}));
        assertEquals(0, equal.tauSquared());
        Coefficient mean = equal.coefficients().get(0);
        assertTrue(mean.estimate() < 0.4 && mean.estimate() > 0.3, mean.toString());
    }

    @Test
    void aCommonEffectHasNoTestOfHeterogeneity() {
        SelectionFit fit = SelectionModel.using(SelectionFunction.step(0.025))
                .withModel(PoolingModel.COMMON_EFFECT)
                .fit(SIXTEEN)
                .orThrow();
        assertTrue(fit.heterogeneity().isEmpty());
        assertEquals(.0505, fit.coefficients().get(0).estimate(), 5e-5);
        assertTrue(fit.toString().length() <= 60, fit.toString());
    }

    @Test
    void refusesTheThreeLevelModel() {
        assertThrows(
                IllegalArgumentException.class,
                () -> SelectionModel.using(SelectionFunction.beta()).withModel(PoolingModel.THREE_LEVEL));
    }
}
