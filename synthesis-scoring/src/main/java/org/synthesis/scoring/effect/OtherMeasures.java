package org.synthesis.scoring.effect;

import static org.synthesis.scoring.effect.Cells.log;
import static org.synthesis.scoring.effect.Cells.square;

/** Reliability, accuracy and genotypes: families of one to three measures each. */
final class OtherMeasures {
    private OtherMeasures() {}

    static Computed reliability(Measure measure, Cells cells) {
        double[] alpha = cells.get(Input.AI);
        double[] items = cells.get(Input.MI);
        double[] n = cells.get(Input.NI);
        Computed result = new Computed(cells.rows());
        for (int i = 0; i < alpha.length; i++) {
            double m = items[i];
            if (alpha[i] > 1 || m <= 1 || n[i] <= 1) {
                continue;
            }
            double rest = 1 - alpha[i];
            double v = 2 * m / ((m - 1) * (n[i] - 2));
            switch (measure) {
                case ARAW -> result.set(i, alpha[i], v * rest * rest);
                case AHW -> {
                    double root = StrictMath.cbrt(rest);
                    result.set(i, 1 - root, 18 * m * (n[i] - 1) * root * root / ((m - 1) * square(9 * n[i] - 11)));
                }
                case ABT -> result.set(i, -log(rest), v);
                default -> throw new AssertionError(measure);
            }
        }
        return result;
    }

    /** Area with Newcombe's variance: half the mean size of the groups stands for each of them. */
    static Computed accuracy(Cells cells) {
        double[] area = cells.get(Input.AI);
        double[] n1 = cells.get(Input.N1I);
        double[] n2 = cells.get(Input.N2I);
        Computed result = new Computed(cells.rows());
        for (int i = 0; i < area.length; i++) {
            double a = area[i];
            if (!(a < 0 || a > 1 || n1[i] <= 0 || n2[i] <= 0)) {
                double size = (n1[i] + n2[i]) / 2 - 1;
                result.set(
                        i,
                        a,
                        a * (1 - a) * (1 + size * ((1 - a) / (2 - a) + a / (1 + a))) / ((n1[i] - 1) * (n2[i] - 1)));
            }
        }
        return result;
    }

    static Computed genotypes(Cells cells) {
        double[] a = cells.get(Input.AI);
        double[] b = cells.get(Input.BI);
        double[] c = cells.get(Input.CI);
        Computed result = new Computed(cells.rows());
        for (int i = 0; i < a.length; i++) {
            if (!(a[i] < 0 || b[i] < 0 || c[i] < 0)) {
                result.set(
                        i,
                        log(b[i]) - log(2) - (log(a[i]) + log(c[i])) / 2,
                        1 / (4 * a[i]) + 1 / b[i] + 1 / (4 * c[i]));
            }
        }
        return result;
    }
}
