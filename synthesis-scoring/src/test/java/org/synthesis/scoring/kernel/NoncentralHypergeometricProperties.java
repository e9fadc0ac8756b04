package org.synthesis.scoring.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class NoncentralHypergeometricProperties {
    @Property(tries = 200)
    void probabilitiesSumToOneAndGiveTheMoments(
            @ForAll @IntRange(min = 1, max = 60) int n1,
            @ForAll @IntRange(min = 1, max = 60) int n2,
            @ForAll @DoubleRange(min = 0, max = 1) double share,
            @ForAll @DoubleRange(min = -6, max = 6) double logOddsRatio) {
        int m = (int) Math.round(share * (n1 + n2));
        NoncentralHypergeometric table = new NoncentralHypergeometric(n1, n2, m);
        double sum = 0;
        double mean = 0;
        for (int x = table.low(); x <= table.high(); x++) {
            double p = StrictMath.exp(table.logProbability(x, logOddsRatio));
            sum += p;
            mean += x * p;
        }
        double second = 0;
        double third = 0;
        for (int x = table.low(); x <= table.high(); x++) {
            double p = StrictMath.exp(table.logProbability(x, logOddsRatio));
            second += (x - mean) * (x - mean) * p;
            third += (x - mean) * (x - mean) * (x - mean) * p;
        }
        double[] k = new double[4];
        table.cumulantsInPlace(logOddsRatio, k);
        assertEquals(1, sum, 1e-11);
        assertEquals(mean, k[1], 1e-9);
        assertEquals(second, k[2], 1e-9);
        assertEquals(third, k[3], 1e-8);
    }

    @Property(tries = 50)
    void largeGroupsAndExtremeOddsStayFinite(@ForAll @DoubleRange(min = -40, max = 40) double logOddsRatio) {
        NoncentralHypergeometric table = new NoncentralHypergeometric(88391, 88391, 1004);
        double[] k = new double[4];
        table.cumulantsInPlace(logOddsRatio, k);
        assertTrue(Double.isFinite(k[0]) && k[1] >= 0 && k[1] <= 1004 && k[2] >= 0);
    }
}
