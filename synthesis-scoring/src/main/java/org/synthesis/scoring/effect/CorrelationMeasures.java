package org.synthesis.scoring.effect;

import static org.synthesis.scoring.effect.Cells.fisher;
import static org.synthesis.scoring.effect.Cells.fisherVariance;
import static org.synthesis.scoring.effect.Cells.square;

import org.synthesis.scoring.kernel.OlkinPratt;

/** Correlations, plain, partial and semi-partial, and shares of variance explained. */
final class CorrelationMeasures {
    private CorrelationMeasures() {}

    static Computed plain(Measure measure, Cells cells, Settings settings) {
        double[] r = cells.get(Input.RI);
        double[] n = cells.get(Input.NI);
        double[] t = cells.get(Input.TI);
        double[] p = cells.get(Input.PI);
        Computed result = new Computed(cells.rows());
        double[] y = result.y;
        for (int i = 0; i < y.length; i++) {
            double own = Double.isNaN(r[i]) ? fromTest(t[i], p[i], n[i] - 2) : r[i];
            if (Math.abs(own) <= 1 && !(n[i] <= 0)) {
                y[i] = measure == Measure.UCOR ? unbiased(own, n[i]) : own;
                if (settings.variance() == VarianceEstimator.UB && n[i] > 4) {
                    result.v[i] = OlkinPratt.variance(own, y[i], n[i]);
                }
            }
        }
        double average = settings.average() ? Cells.average(y, n) : 0;
        for (int i = 0; i < y.length; i++) {
            double centre = settings.average() ? average : y[i];
            if (n[i] <= 3) {
                result.setWithoutVariance(i, measure == Measure.ZCOR ? fisher(y[i]) : y[i]);
            } else if (measure == Measure.ZCOR) {
                result.set(i, fisher(y[i]), 1 / (n[i] - 3));
            } else if (settings.variance() != VarianceEstimator.UB) {
                result.v[i] = square(1 - centre * centre) / (n[i] - 1);
            }
        }
        return result;
    }

    /** The unbiased correlation; with four people or fewer it exists only at the ends. */
    private static double unbiased(double r, double n) {
        return Math.abs(r) == 1 ? r : n > 4 ? OlkinPratt.correlation(r, n) : Double.NaN;
    }

    /** r behind a t statistic or a signed two-sided p value. */
    private static double fromTest(double t, double p, double df) {
        double statistic = Cells.tStatistic(t, p, df);
        return statistic / Math.sqrt(statistic * statistic + df);
    }

    /** Of a regression with m predictors, the focal one included. */
    static Computed regression(Measure measure, Cells cells, Settings settings) {
        double[] t = cells.get(Input.TI);
        double[] m = cells.get(Input.MI);
        double[] n = cells.get(Input.NI);
        double[] explained = cells.get(Input.R2I);
        double[] p = cells.get(Input.PI);
        double[] given = cells.get(Input.RI);
        boolean partial = measure == Measure.PCOR || measure == Measure.ZPCOR;
        Computed result = new Computed(cells.rows());
        double[] y = result.y;
        for (int i = 0; i < y.length; i++) {
            double df = n[i] - m[i] - 1;
            double statistic = Cells.tStatistic(t[i], p[i], df);
            if (!Double.isNaN(given[i])) {
                y[i] = given[i];
            } else if (df > 0) {
                y[i] = partial
                        ? statistic / Math.sqrt(statistic * statistic + df)
                        : statistic * Math.sqrt(1 - explained[i]) / Math.sqrt(df);
            }
        }
        double average = settings.average() ? Cells.average(y, n) : 0;
        for (int i = 0; i < y.length; i++) {
            double df = n[i] - m[i] - 1;
            double r = y[i];
            double centre = settings.average() ? average : r;
            double v;
            if (partial) {
                v = square(1 - centre * centre) / (df + 1);
            } else {
                double rest = explained[i] - centre * centre;
                v = (square(explained[i]) - 2 * explained[i] + rest + 1 - rest * rest) / n[i];
            }
            switch (measure) {
                case ZPCOR -> {
                    if (df <= 1) {
                        result.setWithoutVariance(i, fisher(r));
                    } else {
                        result.set(i, fisher(r), 1 / (df - 1));
                    }
                }
                case ZSPCOR -> result.set(i, fisher(r), fisherVariance(r, v));
                default -> result.set(i, r, v);
            }
        }
        return result;
    }

    static Computed explained(Measure measure, Cells cells, Settings settings) {
        double[] share = cells.get(Input.R2I);
        double[] n = cells.get(Input.NI);
        Computed result = new Computed(cells.rows());
        double average = settings.average() ? Cells.average(share, n) : 0;
        for (int i = 0; i < share.length; i++) {
            if (share[i] < 0 || share[i] > 1 || n[i] <= 0) {
                continue;
            }
            double u = settings.average() ? average : share[i];
            if (measure == Measure.R2) {
                result.set(i, share[i], 4 * u * square(1 - u) / n[i]);
            } else {
                result.set(i, fisher(Math.sqrt(share[i])), 1 / n[i]);
            }
        }
        return result;
    }
}
