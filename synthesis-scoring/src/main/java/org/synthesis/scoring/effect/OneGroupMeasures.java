package org.synthesis.scoring.effect;

import static org.synthesis.scoring.effect.Cells.density;
import static org.synthesis.scoring.effect.Cells.log;
import static org.synthesis.scoring.effect.Cells.square;

import org.synthesis.scoring.kernel.Distributions;
import org.synthesis.scoring.kernel.OlkinPratt;

/** Effects of the mean and deviation of one group, measured once or twice. */
final class OneGroupMeasures {
    private OneGroupMeasures() {}

    static Computed once(Measure measure, Cells cells, Settings settings) {
        double[] m = cells.get(Input.MI);
        double[] s = cells.get(Input.SDI);
        double[] n = cells.get(Input.NI);
        Computed result = new Computed(cells.rows());
        for (int i = 0; i < m.length; i++) {
            if (n[i] <= 0) {
                continue;
            }
            double bias = settings.corrected() ? 1 / (2 * (n[i] - 1)) : 0;
            double relative = square(s[i]) / (n[i] * square(m[i]));
            switch (measure) {
                case MN -> result.set(i, m[i], square(s[i]) / n[i]);
                case SMN -> {
                    double g = correction(settings, n[i] - 1) * m[i] / s[i];
                    result.set(i, g, 1 / n[i] + g * g / (2 * n[i]));
                }
                case MNLN -> result.set(i, log(m[i]), relative);
                case CVLN -> result.set(i, log(s[i] / m[i]) + bias, 1 / (2 * (n[i] - 1)) + relative);
                case SDLN -> result.set(i, log(s[i]) + bias, 1 / (2 * (n[i] - 1)));
                default -> throw new AssertionError(measure);
            }
        }
        return result;
    }

    private static double correction(Settings settings, double df) {
        return settings.corrected() ? (df > 1 ? Distributions.hedgesJ(df) : Double.NaN) : 1;
    }

    static Computed twice(Measure measure, Cells cells, Settings settings) {
        double[] m1 = cells.get(Input.M1I);
        double[] m2 = cells.get(Input.M2I);
        double[] s1 = cells.get(Input.SD1I);
        double[] s2 = cells.get(Input.SD2I);
        double[] r = cells.get(Input.RI);
        double[] n = cells.get(Input.NI);
        double[] reported = measure == Measure.SMCC ? fromTests(cells, n) : new double[0];
        Computed result = new Computed(cells.rows());
        for (int i = 0; i < n.length; i++) {
            if (measure == Measure.SMCC && !Double.isNaN(reported[i]) && n[i] > 0) {
                standardised(settings, reported[i], 1 / n[i], r[i], n[i], result, i);
            } else if (!(n[i] <= 0 || Math.abs(r[i]) > 1)) {
                row(measure, settings, m1[i], m2[i], s1[i], s2[i], r[i], n[i], result, i);
            }
        }
        return result;
    }

    /** d of the changes, as reported or from t, else from a signed two-sided p; NaN where none of them is given. */
    private static double[] fromTests(Cells cells, double[] n) {
        double[] d = cells.get(Input.DI).clone();
        double[] t = cells.get(Input.TI);
        double[] p = cells.get(Input.PI);
        for (int i = 0; i < d.length; i++) {
            if (Double.isNaN(d[i])) {
                d[i] = Cells.tStatistic(t[i], p[i], n[i] - 1) / Math.sqrt(n[i]);
            }
        }
        return d;
    }

    private static void row(
            Measure measure,
            Settings settings,
            double m1,
            double m2,
            double s1,
            double s2,
            double r,
            double n,
            Computed result,
            int i) {
        double f = n - 1;
        double v1 = s1 * s1;
        double v2 = s2 * s2;
        double change = v1 + v2 - 2 * r * s1 * s2;
        double mean = (v1 + v2) / 2;
        double fourth = v1 * v1 + v2 * v2 + 2 * r * r * v1 * v2;
        double first = v1 / (n * m1 * m1);
        double second = v2 / (n * m2 * m2);
        double ratio = first + second - 2 * r * s1 * s2 / (m1 * m2 * n);
        double bias = settings.corrected() ? (first - second) / 2 : 0;
        switch (measure) {
            case MC -> result.set(i, m1 - m2, change / n);
            case SMCC -> {
                double raw = (m1 - m2) / Math.sqrt(change);
                standardised(settings, raw, 1 / n, r, n, result, i);
            }
            case SMCR -> standardised(settings, (m1 - m2) / s1, 2 * (1 - r) / n, r, n, result, i);
            case SMCRH -> {
                double g = correction(settings, f) * (m1 - m2) / s1;
                result.set(i, g, change / (v1 * f) + g * g / (2 * f));
            }
            case SMCRP -> {
                double g = correction(settings, 2 * f / (1 + r * r)) * (m1 - m2) / Math.sqrt(mean);
                result.set(i, g, 2 * (1 - r) / n + g * g * (1 + r * r) / (4 * n));
            }
            case SMCRPH -> {
                double g = correction(settings, 2 * f / (1 + r * r)) * (m1 - m2) / Math.sqrt(mean);
                result.set(i, g, g * g * fourth / (8 * mean * mean * f) + change / (mean * f));
            }
            case ROMC -> result.set(i, log(m1 / m2) + bias, ratio);
            case VRC -> result.set(i, log(s1 / s2), (1 - r * r) / f);
            case CVRC -> result.set(i, log(s1 / m1 / (s2 / m2)) - bias, (1 - r * r) / f + ratio);
            case CLESCN -> {
                double raw = (m1 - m2) / Math.sqrt(v1 + v2);
                double v = change / (f * (v1 + v2)) + raw * raw * fourth / (2 * f * square(v1 + v2));
                result.set(i, Distributions.normalUpperTail(-raw), square(density(raw)) * v);
            }
            default -> throw new AssertionError(measure);
        }
    }

    /** Change over one deviation; {@code noise} is the variance of the change in units of that deviation. */
    private static void standardised(
            Settings settings, double raw, double noise, double r, double n, Computed result, int i) {
        double f = n - 1;
        double j = correction(settings, f);
        double g = j * raw;
        result.set(
                i,
                g,
                switch (settings.variance()) {
                    case LS2 -> j * j * (noise + raw * raw / (2 * n));
                    case UB -> 2 * (1 - OlkinPratt.correlation(r, n)) / n + (1 - (f - 2) / (f * j * j)) * g * g;
                    default -> noise + g * g / (2 * n);
                });
    }
}
