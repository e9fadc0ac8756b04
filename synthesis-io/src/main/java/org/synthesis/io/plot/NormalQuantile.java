package org.synthesis.io.plot;

/**
 * Quantile of the standard normal distribution, for the whiskers of single effects.
 *
 * <p>Wichura's algorithm AS 241 (1988), the short form PPND7, accurate to about 7 digits: far below the width of a line.
 */
final class NormalQuantile {
    private NormalQuantile() {}

    /** {@return half the width of a two-sided interval in standard errors, for instance 1.96 for 0.95} */
    static double twoSided(double level) {
        return level <= 0.85 ? central(level / 2) : tail((1 - level) / 2);
    }

    private static double central(double q) {
        double r = 0.180625 - q * q;
        double top = ((59.109374720 * r + 159.29113202) * r + 50.434271938) * r + 3.3871327179;
        double bottom = ((67.187563600 * r + 78.757757664) * r + 17.895169469) * r + 1;
        return q * top / bottom;
    }

    private static double tail(double p) {
        double r = StrictMath.sqrt(-StrictMath.log(p));
        if (r <= 5) {
            r -= 1.6;
            double top = ((0.17023821103 * r + 1.3067284816) * r + 2.7568153900) * r + 1.4234372777;
            return top / ((0.12021132975 * r + 0.73700164250) * r + 1);
        }
        r -= 5;
        double top = ((0.017337203997 * r + 0.42868294337) * r + 3.0812263860) * r + 6.6579051150;
        return top / ((0.012258202635 * r + 0.24197894225) * r + 1);
    }
}
