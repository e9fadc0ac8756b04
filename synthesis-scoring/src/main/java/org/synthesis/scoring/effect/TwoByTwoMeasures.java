package org.synthesis.scoring.effect;

import static org.synthesis.scoring.effect.Cells.asinRoot;
import static org.synthesis.scoring.effect.Cells.fisher;
import static org.synthesis.scoring.effect.Cells.fisherVariance;
import static org.synthesis.scoring.effect.Cells.log;
import static org.synthesis.scoring.effect.Cells.square;

import org.synthesis.scoring.kernel.Tetrachoric;

/** Effects of counts in two groups. */
final class TwoByTwoMeasures {
    private static final double LOGISTIC = Math.sqrt(3) / Math.PI;
    private static final double COX = 1.65;

    private TwoByTwoMeasures() {}

    static Computed compute(Measure measure, Cells cells, Settings settings) {
        double[] a = cells.get(Input.AI).clone();
        double[] b = cells.orDifference(Input.BI, Input.N1I, a);
        double[] c = cells.get(Input.CI).clone();
        double[] d = cells.orDifference(Input.DI, Input.N2I, c);
        Computed result = new Computed(cells.rows());
        result.dropped = dropEmptyInPlace(settings, a, b, c, d);
        result.added = settings.addInPlace(a, b, c, d);
        double treated = 0;
        double control = 0;
        if (settings.average()) {
            treated = share(a, b);
            control = share(c, d);
        }
        for (int i = 0; i < a.length; i++) {
            if (!(a[i] < 0 || b[i] < 0 || c[i] < 0 || d[i] < 0)) {
                row(measure, settings, a[i], b[i], c[i], d[i], treated, control, result, i);
            }
        }
        return result;
    }

    /** Makes the counts missing where nobody, or everybody, had the event in both groups, if that is asked for; says where. */
    static boolean[] dropEmptyInPlace(Settings settings, double[] a, double[] b, double[] c, double[] d) {
        boolean[] dropped = new boolean[a.length];
        if (settings.emptyTables() == EmptyTables.DROPPED) {
            for (int i = 0; i < a.length; i++) {
                dropped[i] = a[i] == 0 && c[i] == 0 || b[i] == 0 && d[i] == 0;
                if (dropped[i]) {
                    a[i] = Double.NaN;
                    b[i] = Double.NaN;
                    c[i] = Double.NaN;
                    d[i] = Double.NaN;
                }
            }
        }
        return dropped;
    }

    private static double share(double[] events, double[] others) {
        double sum = 0;
        double people = 0;
        for (int i = 0; i < events.length; i++) {
            if (events[i] + others[i] > 0) {
                sum += events[i];
                people += events[i] + others[i];
            }
        }
        return sum / people;
    }

    private static void row(
            Measure measure,
            Settings settings,
            double a,
            double b,
            double c,
            double d,
            double averageTreated,
            double averageControl,
            Computed result,
            int i) {
        double n1 = a + b;
        double n2 = c + d;
        double p1 = a / n1;
        double p2 = c / n2;
        double inverse = 1 / a + 1 / b + 1 / c + 1 / d;
        double logOdds = log(a) + log(d) - log(b) - log(c);
        switch (measure) {
            case RR -> result.set(i, log(p1) - log(p2), 1 / a - 1 / n1 + 1 / c - 1 / n2);
            case OR -> result.set(i, logOdds, inverse);
            case OR2D, OR2DL -> result.set(i, logOdds * LOGISTIC, inverse * LOGISTIC * LOGISTIC);
            case OR2DN -> result.set(i, logOdds / COX, inverse / (COX * COX));
            case RD ->
                result.set(
                        i,
                        p1 - p2,
                        switch (settings.variance()) {
                            case UB -> p1 * (1 - p1) / (n1 - 1) + p2 * (1 - p2) / (n2 - 1);
                            case AV ->
                                averageTreated * (1 - averageTreated) / n1 + averageControl * (1 - averageControl) / n2;
                            default -> p1 * (1 - p1) / n1 + p2 * (1 - p2) / n2;
                        });
            case AS -> result.set(i, asinRoot(p1) - asinRoot(p2), 1 / (4 * n1) + 1 / (4 * n2));
            case PETO -> {
                double n = n1 + n2;
                double v = (a + c) * (b + d) * (n1 / n) * (n2 / n) / (n - 1);
                result.set(i, (a - (a + c) * n1 / n) / v, 1 / v);
            }
            case PHI, ZPHI -> phi(measure, settings, a, b, c, d, result, i);
            case YUQ -> {
                double q = (a * d - b * c) / (a * d + b * c);
                result.set(i, q, square(1 - q * q) * inverse / 4);
            }
            case YUY -> {
                double y = (Math.sqrt(a * d) - Math.sqrt(b * c)) / (Math.sqrt(a * d) + Math.sqrt(b * c));
                result.set(i, y, square(1 - y * y) * inverse / 16);
            }
            case PBIT -> {
                double z1 = Cells.quantile(p1);
                double z2 = Cells.quantile(p2);
                result.set(
                        i,
                        z1 - z2,
                        ProportionMeasures.probitVariance(p1, z1, n1) + ProportionMeasures.probitVariance(p2, z2, n2));
            }
            case RTET, ZTET -> {
                Tetrachoric fit = Tetrachoric.of(a, b, c, d);
                if (Math.abs(fit.r()) == 1 && measure == Measure.RTET) {
                    result.setWithoutVariance(i, fit.r());
                } else if (measure == Measure.RTET) {
                    result.set(i, fit.r(), fit.variance());
                } else {
                    result.set(i, fisher(fit.r()), fisherVariance(fit.r(), fit.variance()));
                }
            }
            default -> throw new AssertionError(measure);
        }
    }

    /** Phi with the total fixed: Yule (1912); with the groups fixed: delta method on the two risks. */
    private static void phi(
            Measure measure, Settings settings, double a, double b, double c, double d, Computed result, int i) {
        double n = a + b + c + d;
        double w1 = (a + b) / n;
        double w2 = (c + d) / n;
        double p = (a + c) / n;
        double q = (b + d) / n;
        double spread = w1 * w2 * p * q;
        double phi = (a * d - b * c) / (n * n) / Math.sqrt(spread);
        double v;
        if (settings.variance() == VarianceEstimator.ST) {
            double p1 = a / (a + b);
            double p2 = c / (c + d);
            double level = Math.sqrt(w1 * w2 / (p * q));
            double slope = phi * (q - p) / (2 * p * q);
            v = square(level - slope * w1) * p1 * (1 - p1) / (a + b)
                    + square(level + slope * w2) * p2 * (1 - p2) / (c + d);
        } else {
            v = (1
                            - phi * phi
                            + phi * (1 + phi * phi / 2) * (w1 - w2) * (p - q) / Math.sqrt(spread)
                            - 0.75 * phi * phi * (square(w1 - w2) / (w1 * w2) + square(p - q) / (p * q)))
                    / n;
        }
        if (measure == Measure.PHI) {
            result.set(i, phi, v);
        } else {
            result.set(i, fisher(phi), fisherVariance(phi, v));
        }
    }
}
