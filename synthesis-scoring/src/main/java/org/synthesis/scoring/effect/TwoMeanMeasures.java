package org.synthesis.scoring.effect;

import static org.synthesis.scoring.effect.Cells.density;
import static org.synthesis.scoring.effect.Cells.fisher;
import static org.synthesis.scoring.effect.Cells.fisherVariance;
import static org.synthesis.scoring.effect.Cells.log;
import static org.synthesis.scoring.effect.Cells.square;

import org.synthesis.scoring.kernel.Distributions;

/** Effects of means and standard deviations in two groups. */
final class TwoMeanMeasures {
    private static final double LOGISTIC = Math.PI / Math.sqrt(3);
    private static final double COX = 1.65;

    private final double[] m1;
    private final double[] m2;
    private final double[] s1;
    private final double[] s2;
    private final double[] n1;
    private final double[] n2;
    private final double[] d;
    private final Settings settings;
    private final Computed result;

    private TwoMeanMeasures(Cells cells, Settings settings) {
        m1 = cells.get(Input.M1I);
        m2 = cells.get(Input.M2I);
        s1 = cells.get(Input.SD1I);
        s2 = cells.get(Input.SD2I);
        n1 = cells.get(Input.N1I);
        n2 = cells.get(Input.N2I);
        d = cells.get(Input.DI).clone();
        this.settings = settings;
        result = new Computed(cells.rows());
        fromTests(cells);
    }

    static Computed compute(Measure measure, Cells cells, Settings settings) {
        TwoMeanMeasures means = new TwoMeanMeasures(cells, settings);
        switch (measure) {
            case SMD, D2OR, D2ORL, D2ORN, RPB, ZPB, RBIS, ZBIS -> means.pooled(measure);
            case SMD1 -> means.glass();
            case ROM -> means.ratio();
            default -> means.plain(measure);
        }
        return means.result;
    }

    /** d where it is not given, from t, else from a signed F, else from a signed two-sided p. */
    private void fromTests(Cells cells) {
        double[] t = cells.get(Input.TI);
        double[] f = cells.get(Input.FI);
        double[] p = cells.get(Input.PI);
        for (int i = 0; i < d.length; i++) {
            if (Double.isNaN(d[i]) && n1[i] > 0 && n2[i] > 0) {
                double df = n1[i] + n2[i] - 2;
                double statistic = !Double.isNaN(t[i]) ? t[i] : Math.signum(f[i]) * Math.sqrt(Math.abs(f[i]));
                d[i] = Cells.tStatistic(statistic, p[i], df) * Math.sqrt(1 / n1[i] + 1 / n2[i]);
            }
        }
    }

    /** Root of the pooled variance; with one group of one person that of the other. */
    private double pooledDeviation(int i) {
        return Math.sqrt(((n1[i] - 1) * square(s1[i]) + (n2[i] - 1) * square(s2[i])) / (n1[i] + n2[i] - 2));
    }

    private double correction(double df) {
        return settings.corrected() ? (df > 1 ? Distributions.hedgesJ(df) : Double.NaN) : 1;
    }

    private void pooled(Measure measure) {
        int rows = d.length;
        double[] g = new double[rows];
        double[] raw = new double[rows];
        double[] n = new double[rows];
        for (int i = 0; i < rows; i++) {
            n[i] = n1[i] + n2[i];
            raw[i] = Double.isNaN(d[i]) ? (m1[i] - m2[i]) / pooledDeviation(i) : d[i];
            g[i] = n1[i] > 0 && n2[i] > 0 ? correction(n[i] - 2) * raw[i] : Double.NaN;
        }
        double average = settings.average() ? Cells.average(g, n) : 0;
        for (int i = 0; i < rows; i++) {
            switch (measure) {
                case SMD -> result.set(i, g[i], standardised(raw[i], g[i], n1[i], n2[i], n[i], n[i] - 2, average));
                case D2OR, D2ORL, D2ORN -> {
                    double factor = measure == Measure.D2ORN ? COX : LOGISTIC;
                    double v = 1 / n1[i] + 1 / n2[i] + raw[i] * raw[i] / (2 * n[i]);
                    result.set(i, factor * raw[i], factor * factor * v);
                }
                default -> correlation(measure, raw[i], i);
            }
        }
    }

    /** Variance of a difference standardised on df degrees of freedom; {@code size} people inform the deviation. */
    private double standardised(
            double raw, double g, double first, double second, double size, double df, double average) {
        double groups = 1 / first + 1 / second;
        double j = correction(df);
        return switch (settings.variance()) {
            case LS2 -> j * j * (groups + raw * raw / (2 * size));
            case UB -> groups + (1 - (df - 2) / (df * j * j)) * g * g;
            case AV -> groups + average * average / (2 * size);
            default -> groups + g * g / (2 * size);
        };
    }

    private void glass() {
        double[] g = new double[d.length];
        double[] n = new double[d.length];
        for (int i = 0; i < g.length; i++) {
            n[i] = n1[i] + n2[i];
            g[i] = correction(n2[i] - 1) * (m1[i] - m2[i]) / s2[i];
        }
        double average = settings.average() ? Cells.average(g, n) : 0;
        for (int i = 0; i < g.length; i++) {
            double raw = (m1[i] - m2[i]) / s2[i];
            result.set(i, g[i], standardised(raw, g[i], n1[i], n2[i], n2[i], n2[i] - 1, average));
        }
    }

    /** Point-biserial and biserial correlation of d; for the latter the groups are a cut through a normal variable. */
    private void correlation(Measure measure, double raw, int i) {
        double n = n1[i] + n2[i];
        double p = n1[i] / n;
        double q = n2[i] / n;
        double h = (n - 2) / n1[i] + (n - 2) / n2[i];
        double r = raw / Math.sqrt(raw * raw + h);
        double v;
        if (measure == Measure.RPB || measure == Measure.ZPB) {
            v = settings.variance() == VarianceEstimator.CS
                    ? square(1 - r * r) * (1 - 1.5 * r * r + r * r / (4 * p * q)) / n
                    : h * h / (square(h + raw * raw) * (h + raw * raw)) * (1 / n1[i] + 1 / n2[i] + raw * raw / (2 * n));
        } else {
            double z = Cells.quantile(p);
            double f = density(z);
            r *= Math.sqrt(p * q) / f;
            v = (square(square(r)) + r * r * (p * q * z * z / (f * f) + (1 - 2 * p) * z / f - 2.5) + p * q / (f * f))
                    / (n - 1);
        }
        if (measure == Measure.ZPB || measure == Measure.ZBIS) {
            result.set(i, fisher(r), fisherVariance(r, v));
        } else {
            result.set(i, r, v);
        }
    }

    private void ratio() {
        double[] cv1 = new double[d.length];
        double[] cv2 = new double[d.length];
        for (int i = 0; i < cv1.length; i++) {
            cv1[i] = s1[i] / m1[i];
            cv2[i] = s2[i] / m2[i];
        }
        double average1 = settings.average() ? Cells.average(cv1, n1) : 0;
        double average2 = settings.average() ? Cells.average(cv2, n2) : 0;
        double averageBoth = settings.average() ? averageOfBoth(cv1, cv2) : 0;
        for (int i = 0; i < cv1.length; i++) {
            double first = square(cv1[i]) / n1[i];
            double second = square(cv2[i]) / n2[i];
            double bias = settings.corrected() ? (first - second) / 2 : 0;
            double pooled = square(pooledDeviation(i));
            double v = switch (settings.variance()) {
                case HO -> pooled / (n1[i] * square(m1[i])) + pooled / (n2[i] * square(m2[i]));
                case AV -> square(average1) / n1[i] + square(average2) / n2[i];
                case AVHO -> square(averageBoth) * (1 / n1[i] + 1 / n2[i]);
                default -> first + second;
            };
            result.set(i, log(m1[i] / m2[i]) + bias, v);
        }
    }

    /** Average coefficient of variation of both groups, over the studies that have both. */
    private double averageOfBoth(double[] cv1, double[] cv2) {
        double[] mean = new double[cv1.length];
        double[] n = new double[cv1.length];
        for (int i = 0; i < mean.length; i++) {
            n[i] = n1[i] + n2[i];
            mean[i] = (n1[i] * cv1[i] + n2[i] * cv2[i]) / n[i];
        }
        return Cells.average(mean, n);
    }

    private void plain(Measure measure) {
        for (int i = 0; i < d.length; i++) {
            double v1 = square(s1[i]);
            double v2 = square(s2[i]);
            double f1 = n1[i] - 1;
            double f2 = n2[i] - 1;
            switch (measure) {
                case MD ->
                    result.set(
                            i,
                            m1[i] - m2[i],
                            settings.equalDeviations()
                                    ? square(pooledDeviation(i)) * (1 / n1[i] + 1 / n2[i])
                                    : v1 / n1[i] + v2 / n2[i]);
                case SMDH -> {
                    double mean = (v1 + v2) / 2;
                    double g = correction(f1 + f2) * (m1[i] - m2[i]) / Math.sqrt(mean);
                    double v = g * g * (v1 * v1 / f1 + v2 * v2 / f2) / (8 * mean * mean) + (v1 / f1 + v2 / f2) / mean;
                    result.set(i, g, v);
                }
                case SMD1H -> {
                    double g = correction(f2) * (m1[i] - m2[i]) / s2[i];
                    result.set(i, g, v1 / (v2 * f1) + 1 / f2 + g * g / (2 * f2));
                }
                case VR ->
                    result.set(
                            i,
                            log(s1[i] / s2[i]) + (settings.corrected() ? 1 / (2 * f1) - 1 / (2 * f2) : 0),
                            1 / (2 * f1) + 1 / (2 * f2));
                case CVR -> {
                    double first = v1 / (n1[i] * square(m1[i]));
                    double second = v2 / (n2[i] * square(m2[i]));
                    double bias = 1 / (2 * f1) - 1 / (2 * f2) - (first - second) / 2;
                    result.set(
                            i,
                            log(s1[i] / m1[i] / (s2[i] / m2[i])) + (settings.corrected() ? bias : 0),
                            1 / (2 * f1) + 1 / (2 * f2) + first + second);
                }
                case CLESN -> common(i, v1, v2, f1, f2);
                default -> throw new AssertionError(measure);
            }
        }
    }

    /** Normal probability that the first exceeds the second, delta method on the standardised difference. */
    private void common(int i, double v1, double v2, double f1, double f2) {
        double sum = v1 + v2;
        double raw = (m1[i] - m2[i]) / Math.sqrt(sum);
        double v = (v1 / f1 + v2 / f2) / sum + raw * raw * (v1 * v1 / f1 + v2 * v2 / f2) / (2 * sum * sum);
        if (settings.equalDeviations()) {
            double pooled = (m1[i] - m2[i]) / pooledDeviation(i);
            raw = pooled / Math.sqrt(2);
            v = (1 / n1[i] + 1 / n2[i] + pooled * pooled / (2 * (f1 + f2))) / 2;
        }
        result.set(i, Distributions.normalUpperTail(-raw), square(density(raw)) * v);
    }
}
