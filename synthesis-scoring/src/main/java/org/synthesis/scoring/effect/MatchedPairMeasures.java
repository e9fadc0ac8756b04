package org.synthesis.scoring.effect;

import static org.synthesis.scoring.effect.Cells.log;

/** Effects of pairs by the event at each of the two. */
final class MatchedPairMeasures {
    private MatchedPairMeasures() {}

    static Computed compute(Measure measure, Cells cells, Settings settings) {
        double[] a = cells.get(Input.AI).clone();
        double[] b = cells.orDifference(Input.BI, Input.N1I, a);
        double[] c = cells.get(Input.CI).clone();
        double[] d = cells.orDifference(Input.DI, Input.N2I, c);
        Computed result = new Computed(cells.rows());
        result.dropped = TwoByTwoMeasures.dropEmptyInPlace(settings, a, b, c, d);
        double[] r = cells.get(Input.RI);
        double[] both = cells.get(Input.PI);
        result.added = settings.addInPlace(a, b, c, d);
        for (int i = 0; i < a.length; i++) {
            if (!(a[i] < 0 || b[i] < 0 || c[i] < 0 || d[i] < 0)) {
                row(measure, a[i], b[i], c[i], d[i], r[i], both[i], result, i);
            }
        }
        return result;
    }

    private static void row(
            Measure measure, double a, double b, double c, double d, double r, double both, Computed result, int i) {
        double n = a + b + c + d;
        switch (measure) {
            case MPRD -> result.set(i, (b - c) / n, (b + c) / (n * n) - (b - c) * (b - c) / (n * n * n));
            case MPRR -> result.set(i, log(a + b) - log(a + c), (b + c) / ((a + b) * (a + c)));
            case MPOR -> {
                double first = (a + b) * (c + d);
                double second = (a + c) * (b + d);
                result.set(
                        i,
                        log(a + b) - log(c + d) - log(a + c) + log(b + d),
                        n / first + n / second - 2 * n * (a * d - b * c) / (first * second));
            }
            case MPORC -> result.set(i, log(b) - log(c), 1 / b + 1 / c);
            case MPPETO -> result.set(i, 2 * (b - c) / (b + c), 4 / (b + c));
            case MPORM -> marginal(a, b, c, d, r, both, result, i);
            default -> throw new AssertionError(measure);
        }
    }

    /** Two tables of the same people; their number is the rounded mean of the two totals, as one may miss a few. */
    private static void marginal(
            double a, double b, double c, double d, double r, double both, Computed result, int i) {
        double p1 = a / (a + b);
        double p2 = c / (c + d);
        double spread = Math.sqrt(p1 * (1 - p1) * p2 * (1 - p2));
        double correlation = Double.isNaN(r) ? (both - p1 * p2) / spread : r;
        double people = Math.rint((a + b + c + d) / 2);
        result.set(
                i,
                log(a) + log(d) - log(b) - log(c),
                1 / a + 1 / b + 1 / c + 1 / d - 2 * correlation * people / ((a + b) * (c + d) * spread));
    }
}
