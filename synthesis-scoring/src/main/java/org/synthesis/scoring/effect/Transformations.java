package org.synthesis.scoring.effect;

/** Transformations of proportions, rates, correlations and standardised differences, with their inverses. */
public final class Transformations {
    private Transformations() {}

    static double freemanTukey(double p, double n) {
        double x = p * n;
        return (Cells.asinRoot(x / (n + 1)) + Cells.asinRoot((x + 1) / (n + 1))) / 2;
    }

    static double freemanTukeyRate(double rate, double t) {
        return (Math.sqrt(rate) + Math.sqrt(rate + 1 / t)) / 2;
    }
}
