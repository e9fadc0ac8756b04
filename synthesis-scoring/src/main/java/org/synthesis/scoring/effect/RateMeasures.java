package org.synthesis.scoring.effect;

import static org.synthesis.scoring.effect.Cells.log;

/** Effects of events in person-time, of one group or two. */
final class RateMeasures {
    private RateMeasures() {}

    static Computed two(Measure measure, Cells cells, Settings settings) {
        double[] x1 = cells.get(Input.X1I).clone();
        double[] x2 = cells.get(Input.X2I).clone();
        double[] t1 = cells.get(Input.T1I);
        double[] t2 = cells.get(Input.T2I);
        Computed result = new Computed(cells.rows());
        if (settings.emptyTables() == EmptyTables.DROPPED) {
            for (int i = 0; i < x1.length; i++) {
                if (x1[i] == 0 && x2[i] == 0) {
                    result.dropped[i] = true;
                    x1[i] = Double.NaN;
                    x2[i] = Double.NaN;
                }
            }
        }
        result.added = settings.addInPlace(x1, x2);
        for (int i = 0; i < x1.length; i++) {
            if (x1[i] < 0 || x2[i] < 0 || t1[i] <= 0 || t2[i] <= 0) {
                continue;
            }
            double r1 = x1[i] / t1[i];
            double r2 = x2[i] / t2[i];
            switch (measure) {
                case IRR -> result.set(i, log(r1) - log(r2), 1 / x1[i] + 1 / x2[i]);
                case IRD -> result.set(i, r1 - r2, r1 / t1[i] + r2 / t2[i]);
                case IRSD -> result.set(i, Math.sqrt(r1) - Math.sqrt(r2), 1 / (4 * t1[i]) + 1 / (4 * t2[i]));
                default -> throw new AssertionError(measure);
            }
        }
        return result;
    }

    static Computed one(Measure measure, Cells cells, Settings settings) {
        double[] x = cells.get(Input.XI).clone();
        double[] t = cells.get(Input.TI);
        Computed result = new Computed(cells.rows());
        result.added = settings.addInPlace(x);
        for (int i = 0; i < x.length; i++) {
            if (x[i] < 0 || t[i] <= 0) {
                continue;
            }
            double rate = x[i] / t[i];
            switch (measure) {
                case IR -> result.set(i, rate, rate / t[i]);
                case IRLN -> result.set(i, log(rate), 1 / x[i]);
                case IRS -> result.set(i, Math.sqrt(rate), 1 / (4 * t[i]));
                case IRFT -> result.set(i, (Math.sqrt(rate) + Math.sqrt(rate + 1 / t[i])) / 2, 1 / (4 * t[i]));
                default -> throw new AssertionError(measure);
            }
        }
        return result;
    }
}
