package org.synthesis.scoring.effect;

import static org.synthesis.scoring.effect.Cells.asinRoot;
import static org.synthesis.scoring.effect.Cells.log;

/** Effects of events among people. */
final class ProportionMeasures {
    private ProportionMeasures() {}

    static Computed compute(Measure measure, Cells cells, Settings settings) {
        double[] x = cells.get(Input.XI).clone();
        double[] others = cells.orDifference(Input.MI, Input.NI, x);
        Computed result = new Computed(cells.rows());
        result.added = settings.addInPlace(x, others);
        double sum = 0;
        double people = 0;
        for (int i = 0; i < x.length; i++) {
            if (x[i] + others[i] > 0) {
                sum += x[i];
                people += x[i] + others[i];
            }
        }
        for (int i = 0; i < x.length; i++) {
            double n = x[i] + others[i];
            if (x[i] < 0 || others[i] < 0 || n <= 0) {
                continue;
            }
            double p = x[i] / n;
            double u = settings.average() ? sum / people : p;
            switch (measure) {
                case PR -> result.set(i, p, u * (1 - u) / (settings.variance() == VarianceEstimator.UB ? n - 1 : n));
                case PLN -> result.set(i, log(p), (1 - u) / (n * u));
                case PLO -> result.set(i, log(x[i]) - log(others[i]), 1 / (n * u * (1 - u)));
                case PRZ -> {
                    double z = Cells.quantile(u);
                    result.set(i, Cells.quantile(p), probitVariance(u, z, n));
                }
                case PAS -> result.set(i, asinRoot(p), 1 / (4 * n));
                case PFT ->
                    result.set(i, (asinRoot(x[i] / (n + 1)) + asinRoot((x[i] + 1) / (n + 1))) / 2, 1 / (4 * n + 2));
                default -> throw new AssertionError(measure);
            }
        }
        return result;
    }

    /** Variance of the probit z of a proportion p among n people, by the delta method. */
    static double probitVariance(double p, double z, double n) {
        return 2 * Math.PI * p * (1 - p) * StrictMath.exp(z * z) / n;
    }
}
