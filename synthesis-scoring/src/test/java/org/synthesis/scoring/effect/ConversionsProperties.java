package org.synthesis.scoring.effect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

class ConversionsProperties {
    @Property
    void oddsRatioAndDAreInverse(@ForAll @DoubleRange(min = -5, max = 5) double d) {
        assertEquals(
                d, Conversions.oddsRatioToD(Conversions.dToOddsRatio(d).value()).value(), 1e-12);
    }

    @Property
    void dAndRAreInverseForEqualGroups(@ForAll @DoubleRange(min = -5, max = 5) double d) {
        assertEquals(d, Conversions.rToD(Conversions.dToR(d).value()).value(), 1e-12);
    }

    @Property
    void zAndRAreInverse(@ForAll @DoubleRange(min = -4, max = 4) double z) {
        assertEquals(z, Conversions.rToZ(Conversions.zToR(z).value()).value(), 1e-11);
    }

    @Property
    void conversionsKeepTheSign(@ForAll @DoubleRange(min = -4, max = 4) double d) {
        double sign = Math.signum(d);
        assertEquals(sign, Math.signum(Conversions.dToR(d).value()));
        assertEquals(sign, Math.signum(Conversions.dToR(d, 10, 40).value()));
        assertEquals(sign, Math.signum(Conversions.dToG(d, 10).value()));
        assertEquals(sign, Math.signum(Conversions.zToR(d).value()));
        assertEquals(sign, Math.signum(Conversions.tToD(d, 10, 40).value()));
    }

    @Property
    void aRatioOfNoEventMirrorsTheRatioOfTheEvent(
            @ForAll @DoubleRange(min = 0.01, max = 0.99) double baseline,
            @ForAll @DoubleRange(min = 0.1, max = 10) double oddsRatio) {
        double free = Conversions.oddsRatioToRisk(oddsRatio, 1 - baseline, RatioOf.EVENT)
                .value();
        double event = Conversions.oddsRatioToRisk(oddsRatio, baseline, RatioOf.NO_EVENT)
                .value();
        assertEquals(1, free + event, 1e-12);
    }

    @Property
    void riskAndOddsRatioAreInverse(
            @ForAll @DoubleRange(min = 0.01, max = 0.99) double baseline,
            @ForAll @DoubleRange(min = 0.1, max = 10) double oddsRatio) {
        double risk =
                Conversions.oddsRatioToRisk(oddsRatio, baseline, RatioOf.EVENT).value();
        assertEquals(oddsRatio, Conversions.risksToOddsRatio(risk, baseline).value(), 1e-9 * oddsRatio);
        assertEquals(
                Conversions.oddsRatioToRiskRatio(oddsRatio, baseline).value(),
                Conversions.risksToRiskRatio(risk, baseline).value(),
                1e-9 * oddsRatio);
    }
}
