package org.synthesis.scoring.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.synthesis.model.analysis.Convergence;
import org.synthesis.model.analysis.EventModel;
import org.synthesis.model.analysis.EventModelSpec;
import org.synthesis.model.analysis.PoolingModel;
import org.synthesis.model.analysis.TestMethod;
import org.synthesis.model.base.Attempt;
import org.synthesis.model.base.DoubleVector;
import org.synthesis.scoring.data.ModelMatrix;

class EventMixedModelTest {
    private static final EventTables SIX = EventTables.ofGroups(
            DoubleVector.of(4, 12, 7, 30, 2, 11),
            DoubleVector.of(40, 60, 55, 120, 35, 70),
            DoubleVector.of(9, 10, 19, 33, 8, 25),
            DoubleVector.of(42, 58, 60, 118, 33, 75));

    private static EventMixedModel random(EventModel model) {
        return EventMixedModel.using(EventModelSpec.of(model));
    }

    private static EventMixedModel common(EventModel model) {
        return EventMixedModel.using(EventModelSpec.of(model).withCommonEffect());
    }

    private static Attempt.Declined<?> declined(Attempt<?> attempt) {
        return assertInstanceOf(Attempt.Declined.class, attempt);
    }

    private static DoubleVector v(double... values) {
        return DoubleVector.of(values);
    }

    @Test
    void commonProportionIsThatOfAllTogether() {
        EventMixedFit fit = common(EventModel.FIXED_STUDIES)
                .proportion(Proportions.of(v(3, 8, 10), v(20, 40, 40)))
                .orThrow();
        assertEquals(StrictMath.log(21 / 79.0), fit.coefficients().get(0).estimate(), 1e-10);
        assertEquals(Math.sqrt(1 / 21.0 + 1 / 79.0), fit.coefficients().get(0).standardError(), 1e-9);
        assertEquals(0, fit.tauSquared());
        assertTrue(fit.iSquaredPercent().isEmpty());
        assertTrue(fit.predict().predictionInterval().isEmpty());
    }

    @Test
    void commonRateIsThatOfAllTogether() {
        EventMixedFit fit = common(EventModel.FIXED_STUDIES)
                .rate(Rates.of(v(3, 0, 10), v(200, 40.5, 1400)))
                .orThrow();
        assertEquals(StrictMath.log(13 / 1640.5), fit.coefficients().get(0).estimate(), 1e-10);
        assertEquals(1 / Math.sqrt(13), fit.coefficients().get(0).standardError(), 1e-9);
        assertEquals(
                2
                        * (3 * StrictMath.log(3 / 200.0)
                                + 10 * StrictMath.log(10 / 1400.0)
                                - 13 * StrictMath.log(13 / 1640.5)),
                fit.likelihoodRatioHeterogeneity().statistic(),
                1e-9);
    }

    @Test
    void oneTableGivesItsOwnOddsRatio() {
        EventTables one = SIX.select(0);
        EventMixedFit fit = common(EventModel.FIXED_STUDIES).oddsRatio(one).orThrow();
        assertEquals(
                StrictMath.log(4 / 36.0 / (9 / 33.0)), fit.coefficients().get(0).estimate(), 1e-9);
        assertEquals(
                Math.sqrt(1 / 4.0 + 1 / 36.0 + 1 / 9.0 + 1 / 33.0),
                fit.coefficients().get(0).standardError(),
                1e-8);
        assertEquals(0, fit.likelihoodRatioHeterogeneity().statistic(), 1e-9);
        assertEquals(1, fit.likelihoodRatioHeterogeneity().pValue());
        assertEquals(
                "too-few-studies",
                declined(random(EventModel.FIXED_STUDIES).oddsRatio(one)).reason());
    }

    /** With 3 of 4 in each group the mean of the distribution is 3 where r^4 - 36 r^2 - 32 r - 3 = 0. */
    @Test
    void oneTableGivesItsConditionalOddsRatio() {
        EventMixedFit fit = common(EventModel.CONDITIONAL_EXACT)
                .oddsRatio(EventTables.of(v(3), v(1), v(1), v(3)))
                .orThrow();
        double r = StrictMath.exp(fit.coefficients().get(0).estimate());
        assertEquals(0, r * r * r * r - 36 * r * r - 32 * r - 3, 1e-8);
    }

    /** Levels that are equal under a common effect must not keep them equal when effects differ. */
    @Test
    void levelsMayDifferOnlyOnceEffectsDo() {
        EventTables tables =
                EventTables.of(v(11, 19, 8, 30, 5), v(18, 26, 11, 38, 37), v(9, 12, 12, 30, 30), v(23, 10, 10, 38, 21));
        EventMixedFit fit = random(EventModel.RANDOM_STUDIES).oddsRatio(tables).orThrow();
        assertTrue(fit.levelVariance().orElseThrow() > 0.01);
    }

    /** Given the total, Poisson counts of two groups are binomial, and free levels drop out of the likelihood. */
    @Test
    void commonRateRatioIsTheSameConditionally() {
        PersonTimeTables tables =
                PersonTimeTables.of(v(3, 8, 0, 9), v(100, 210, 80, 300), v(7, 9, 4, 22), v(110, 190, 70.5, 320));
        EventMixedFit levels =
                common(EventModel.FIXED_STUDIES).rateRatio(tables).orThrow();
        EventMixedFit given =
                common(EventModel.CONDITIONAL_EXACT).rateRatio(tables).orThrow();
        assertEquals(
                levels.coefficients().get(0).estimate(),
                given.coefficients().get(0).estimate(),
                1e-9);
        assertEquals(
                levels.coefficients().get(0).standardError(),
                given.coefficients().get(0).standardError(),
                1e-8);
        assertEquals(
                levels.likelihoodRatioHeterogeneity().statistic(),
                given.likelihoodRatioHeterogeneity().statistic(),
                1e-8);
    }

    @ParameterizedTest
    @EnumSource(EventModel.class)
    void equalEffectsHaveNoVariance(EventModel model) {
        EventTables equal = EventTables.of(v(10, 20, 40, 10), v(40, 40, 80, 40), v(20, 40, 80, 20), v(40, 40, 80, 40));
        EventMixedFit fit = random(model).oddsRatio(equal).orThrow();
        assertEquals(0, fit.tauSquared());
        assertEquals(0, fit.iSquaredPercent().orElseThrow());
        assertEquals(1, fit.hSquared().orElseThrow());
        assertTrue(fit.tauSquaredError().isEmpty());
        assertTrue(fit.trace().converged());
        assertEquals(common(model).oddsRatio(equal).orThrow().coefficients(), fit.coefficients());
    }

    @ParameterizedTest
    @EnumSource(EventModel.class)
    void declinesWhenAGroupNeverHasTheEvent(EventModel model) {
        EventTables none = EventTables.of(v(0, 0, 0), v(20, 30, 40), v(3, 5, 2), v(17, 25, 38));
        assertEquals("separated", declined(random(model).oddsRatio(none)).reason());
        assertEquals("separated", declined(common(model).oddsRatio(none)).reason());
    }

    @Test
    void declinesProportionsThatAreAllZero() {
        Proportions none = Proportions.of(v(0, 0, 0), v(10, 20, 30));
        assertEquals(
                "separated",
                declined(random(EventModel.FIXED_STUDIES).proportion(none)).reason());
        Rates never = Rates.of(v(0, 0, 0), v(1e5, 2e5, 30));
        assertEquals(
                "separated",
                declined(random(EventModel.FIXED_STUDIES).rate(never)).reason());
    }

    @ParameterizedTest
    @EnumSource(EventModel.class)
    void declinesCollinearModerators(EventModel model) {
        ModelMatrix twice = ModelMatrix.of("dose", v(1, 1, 1, 1, 1, 1));
        Attempt.Declined<?> declined = declined(common(model).oddsRatio(SIX, twice));
        assertEquals("not-identified", declined.reason());
        assertTrue(declined.message().contains("steps"), declined.message());
    }

    @Test
    void namesStudiesLeftOut() {
        EventTables tables = EventTables.ofGroups(v(4, 0, 7, 5), v(40, 60, 55, 5), v(9, 0, 19, 8), v(42, 58, 60, 8))
                .labelled(List.of("Abel", "Baker", "Cole", "Dunn"));
        EventMixedFit fit = common(EventModel.FIXED_STUDIES).oddsRatio(tables).orThrow();
        assertEquals(2, fit.studies());
        assertTrue(fit.diagnostics().get(0).message().endsWith("Baker, Dunn"));
        EventTables empty = tables.select(1, 3);
        assertEquals(
                "too-few-studies",
                declined(common(EventModel.FIXED_STUDIES).oddsRatio(empty)).reason());
    }

    @Test
    void stopsWithTheTraceWhenItMayNotStepOn() {
        EventModelSpec spec =
                EventModelSpec.builder().convergence(new Convergence(1e-300, 1)).build();
        Attempt.Declined<?> declined = declined(EventMixedModel.using(spec).oddsRatio(SIX));
        assertEquals("not-converged", declined.reason());
        assertTrue(declined.message().contains("last change"), declined.message());
    }

    @Test
    void refusesWhatHasNoMeaning() {
        assertTrue(assertThrows(
                        IllegalArgumentException.class,
                        () -> random(EventModel.CONDITIONAL_EXACT)
                                .oddsRatio(EventTables.of(v(1.5, 2), v(3, 4), v(5, 6), v(7, 8))))
                .getMessage()
                .contains("whole counts, got 1.5 (study '1')"));
        assertThrows(
                IllegalArgumentException.class,
                () -> random(EventModel.FIXED_STUDIES).oddsRatio(SIX, ModelMatrix.intercept(5)));
        assertThrows(
                IllegalArgumentException.class,
                () -> EventModelSpec.builder().nodes(0).build());
        assertThrows(
                IllegalArgumentException.class,
                () -> EventModelSpec.builder().test(TestMethod.KNAPP_HARTUNG).build());
        assertThrows(
                IllegalArgumentException.class,
                () -> EventModelSpec.builder().effects(PoolingModel.THREE_LEVEL).build());
    }

    @Test
    void predictsWhereModeratorsHaveGivenValues() {
        ModelMatrix design = ModelMatrix.of("dose", v(1, 2, 1, 3, 0, 2));
        EventMixedFit fit =
                random(EventModel.FIXED_STUDIES).oddsRatio(SIX, design).orThrow();
        assertEquals(1, fit.moderators().orElseThrow().degreesOfFreedom());
        double z = fit.coefficients().get(1).statistic();
        assertEquals(z * z, fit.moderators().orElseThrow().statistic(), 1e-9 * z * z);
        EventMixedFit.Prediction at0 = fit.predict(ModelMatrix.of("dose", v(0))).get(0);
        assertEquals(fit.coefficients().get(0).estimate(), at0.estimate(), 1e-12);
        assertEquals(fit.coefficients().get(0).standardError(), at0.standardError(), 1e-12);
        assertTrue(
                at0.predictionInterval().orElseThrow().width() >= at0.interval().width());
        assertThrows(IllegalArgumentException.class, fit::predict);
        assertThrows(IllegalArgumentException.class, () -> fit.predict(ModelMatrix.intercept(1)));
    }

    @Test
    void testsOnTUseTheStudiesLessTheCoefficients() {
        EventModelSpec t = EventModelSpec.builder().test(TestMethod.T).build();
        EventMixedFit fit = EventMixedModel.using(t).oddsRatio(SIX).orThrow();
        EventMixedFit z = random(EventModel.FIXED_STUDIES).oddsRatio(SIX).orThrow();
        assertEquals(5, fit.coefficients().get(0).degreesOfFreedom().orElseThrow());
        assertEquals(
                z.coefficients().get(0).statistic(), fit.coefficients().get(0).statistic());
        assertTrue(fit.coefficients().get(0).pValue() > z.coefficients().get(0).pValue());
    }

    @Test
    void countsSpanningManyOrdersAreFitted() {
        EventTables wide = EventTables.ofGroups(
                v(1, 5e4, 3, 800), v(9, 1e6, 1e5, 2000), v(2, 6e4, 9, 900), v(8, 1e6, 1.2e5, 2100));
        for (EventModel model : EventModel.values()) {
            EventMixedFit fit = random(model).oddsRatio(wide).orThrow();
            assertTrue(fit.trace().converged() && fit.coefficients().get(0).standardError() > 0);
        }
    }
}
