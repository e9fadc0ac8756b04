package org.synthesis.scoring.priority;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.synthesis.model.text.LocalizedText;

class ValueOfInformationProperties {
    private static final EffectWorth EURO = new EffectWorth(LocalizedText.same("euro"), 1000);

    @Property(tries = 200)
    void aStudyIsNeverWorthMoreThanCertaintyAndALargerOneNeverLess(
            @ForAll @DoubleRange(min = -3, max = 3) double mean,
            @ForAll @DoubleRange(min = 0.01, max = 2) double sd,
            @ForAll @DoubleRange(min = -1, max = 1) double threshold,
            @ForAll @DoubleRange(min = 0.01, max = 50) double variance,
            @ForAll @LongRange(min = 1, max = 1_000_000) long size) {
        ValueOfInformation choice = new ValueOfInformation(mean, sd, threshold);
        double small = choice.sample(size, variance).value();
        double large = choice.sample(size + 1 + size / 7, variance).value();
        assertTrue(0 <= small && small <= large, () -> small + " then " + large);
        assertTrue(large <= choice.perfect(), () -> large + " against " + choice.perfect());
    }

    @Property(tries = 100)
    void aVeryLargeStudyIsWorthAsMuchAsCertainty(
            @ForAll @DoubleRange(min = -0.5, max = 0.5) double mean,
            @ForAll @DoubleRange(min = 0.1, max = 2) double sd) {
        ValueOfInformation choice = new ValueOfInformation(mean, sd, 0);
        assertEquals(1, choice.sample(1L << 50, 4).value() / choice.perfect(), 1e-9);
    }

    @Property(tries = 100)
    void onlyTheDistanceToTheThresholdCounts(
            @ForAll @DoubleRange(min = -2, max = 2) double distance,
            @ForAll @DoubleRange(min = 0.05, max = 2) double sd,
            @ForAll @LongRange(min = 1, max = 10_000) long size) {
        ValueOfInformation above = new ValueOfInformation(distance, sd, 0);
        ValueOfInformation below = new ValueOfInformation(-distance, sd, 0);
        assertEquals(above.perfect(), below.perfect());
        assertEquals(above.sample(size, 4), below.sample(size, 4));
        assertEquals(above.probabilityWrong(), below.probabilityWrong());
        assertTrue(above.probabilityWrong() <= 0.5);
    }

    @Property(tries = 100)
    void anotherUnitOfTheEffectOnlyChangesTheUnit(
            @ForAll @DoubleRange(min = -1, max = 1) double mean,
            @ForAll @DoubleRange(min = 0.1, max = 1) double sd,
            @ForAll @DoubleRange(min = 0.1, max = 100) double factor) {
        ValueOfInformation choice = new ValueOfInformation(mean, sd, 0.2);
        ValueOfInformation scaled = new ValueOfInformation(mean * factor, sd * factor, 0.2 * factor);
        assertEquals(choice.probabilityWrong(), scaled.probabilityWrong(), 1e-12);
        assertEquals(factor * choice.perfect(), scaled.perfect(), 1e-12 * factor);
        assertEquals(
                factor * choice.sample(50, 4).value(),
                scaled.sample(50, 4 * factor * factor).value(),
                1e-12 * factor);
    }

    @Property(tries = 30)
    void theBestStudyIsTheBestOfAllSizes(
            @ForAll @DoubleRange(min = -0.3, max = 0.3) double mean,
            @ForAll @DoubleRange(min = 0.02, max = 0.3) double sd,
            @ForAll @IntRange(min = 1, max = 400) int price) {
        ValueOfInformation choice = new ValueOfInformation(mean, sd, 0.05);
        Reach reach = new Reach(500, 10, 0.03);
        ResearchCost cost = new ResearchCost(20_000, price);
        NetBenefit best = null;
        for (long size = 1; size <= 20_000; size++) {
            NetBenefit other = choice.netBenefit(choice.sample(size, 4), reach, EURO, cost);
            best = best == null || other.net() > best.net() ? other : best;
        }
        var found = choice.bestStudy(4, reach, EURO, cost);
        if (best.net() <= 0) {
            assertTrue(found.isEmpty());
        } else {
            assertEquals(best.net(), found.orElseThrow().net(), 1e-6 * best.net());
        }
    }

    @Property(tries = 50)
    void discountingCountsLaterYearsLess(
            @ForAll @IntRange(min = 1, max = 60) int years, @ForAll @DoubleRange(min = 0, max = 0.2) double rate) {
        double people = 0;
        for (int year = 0; year < years; year++) {
            people += 100 / Math.pow(1 + rate, year);
        }
        assertEquals(people, new Reach(100, years, rate).people(), 1e-9 * people);
    }
}
