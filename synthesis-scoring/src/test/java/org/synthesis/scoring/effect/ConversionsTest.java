package org.synthesis.scoring.effect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.synthesis.model.base.Diagnostic;
import org.synthesis.model.base.Interval;
import org.synthesis.model.effect.TwoByTwo;

class ConversionsTest {
    @Test
    void warnsWhenTheEstimateIsNotTheMidpoint() {
        Converted se = Conversions.intervalToStandardError(new Interval(0.198, 0.253, 0.95), 0.227);
        assertEquals(
                "estimate 0.227 is not the midpoint of its interval: it is off by 2.7% of the width",
                only(se.diagnostics()).message());
    }

    @Test
    void roundingAloneDoesNotWarn() {
        Interval coarse = new Interval(0.26, 0.40, 0.95);
        assertTrue(
                Conversions.intervalToStandardError(coarse, 0.34).diagnostics().isEmpty());
        assertTrue(
                !Conversions.intervalToStandardError(coarse, 0.35).diagnostics().isEmpty());
    }

    @Test
    void intervalsOfRatiosAreTakenOnTheLogScale() {
        Interval published = new Interval(1.20, 2.47, 0.95);
        Converted se = Conversions.ratioIntervalToStandardError(published, 1.72);
        assertEquals(Math.log(2.47 / 1.20) / (2 * 1.959963984540054), se.value(), 1e-12);
        assertTrue(se.diagnostics().isEmpty());
        assertEquals(
                "estimate-not-midpoint",
                only(Conversions.ratioIntervalToStandardError(published, 1.83).diagnostics())
                        .code());
    }

    @Test
    void flagsOppositeSignsOfEstimateAndStatistic() {
        Converted se = Conversions.tToStandardError(0.53, -8.59);
        assertEquals(0.0617, se.value(), 1e-4);
        assertEquals("opposite-signs", only(se.diagnostics()).code());
    }

    @Test
    void addsOneHalfToAllCellsWhenOneIsZero() {
        ConvertedEffect effect = Conversions.logOddsRatio(new TwoByTwo(0, 20, 5, 15));
        assertEquals(Math.log(0.5 * 15.5 / (20.5 * 5.5)), effect.size().yi(), 1e-12);
        assertEquals("continuity-correction", only(effect.diagnostics()).code());
        assertTrue(Conversions.logRiskRatio(new TwoByTwo(1, 20, 5, 15))
                .diagnostics()
                .isEmpty());
    }

    @Test
    void flagsThatACorrelationFromBetaIsApproximate() {
        assertEquals(-0.2, Conversions.betaToR(-0.2).value());
        assertEquals(
                "approximation", only(Conversions.betaToR(0.2).diagnostics()).code());
    }

    @Test
    void refusalsSayWhatWasExpectedAndFound() {
        refused("odds ratio must be positive and finite, got -1.0", () -> Conversions.oddsRatioToD(-1));
        refused("baseline risk must lie between 0 and 1, got 1.0", () -> Conversions.oddsRatioToRiskRatio(2, 1));
        refused("a correlation lies between -1 and 1, got 1.0", () -> Conversions.rToD(1.0));
        refused("group sizes must be positive, got 0 and 5", () -> Conversions.dToR(0.1, 0, 5));
        refused("beta must lie between -0.5 and 0.5, got 0.6", () -> Conversions.betaToR(0.6));
        refused("degrees of freedom must be at least 2, got 1", () -> Conversions.dToG(0.1, 1));
        refused("estimate and t must not be 0, got 0.1 and 0.0", () -> Conversions.tToStandardError(0.1, 0));
        refused("a correlation needs at least 4 people, got 3", () -> Conversions.rToZ(0.1, 3));
        refused(
                "both groups need people, got TwoByTwo[treatedEvent=0, treatedNoEvent=0, controlEvent=1, controlNoEvent=1]",
                () -> Conversions.logOddsRatio(new TwoByTwo(0, 0, 1, 1)));
    }

    private static void refused(String message, Executable conversion) {
        assertEquals(
                message,
                assertThrows(IllegalArgumentException.class, conversion).getMessage());
    }

    private static Diagnostic only(ImmutableList<Diagnostic> diagnostics) {
        assertEquals(1, diagnostics.size());
        return diagnostics.get(0);
    }
}
