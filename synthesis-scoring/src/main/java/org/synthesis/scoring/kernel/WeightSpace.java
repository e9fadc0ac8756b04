package org.synthesis.scoring.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Ranks by additive value over all weights that are not negative and sum to one, each as likely as any other (SMAA-2: Lahdelma and
 * Salminen 2001; Tervonen and Lahdelma 2007).
 *
 * <p>Values are a x c, row by row. The exact methods hold for fixed values; drawing also for values that are uniform between bounds.
 */
public final class WeightSpace {
    private WeightSpace() {}

    /** Draws weights, and values between low and high. Cost O(draws a (a + c)), no allocation per draw. */
    public static RankShares drawn(double[] low, double[] high, int a, int c, int draws, long seed) {
        SplitMix random = new SplitMix(seed);
        RankTally tally = new RankTally(a, c);
        int[] open = open(low, high);
        double[] v = low.clone();
        double[] w = new double[c];
        for (int draw = 0; draw < draws; draw++) {
            random.simplexInPlace(w);
            drawInPlace(v, low, high, open, random);
            tally.add(v, w, 1);
        }
        return tally.shares(draws);
    }

    /**
     * How often each alternative is first at weights of its own, over values between low and high; ties count for their part.
     *
     * @param weights a x c, a row of NaN for an alternative without weights, which then gets NaN
     */
    public static double[] firstAt(double[] weights, double[] low, double[] high, int a, int c, int draws, long seed) {
        SplitMix random = new SplitMix(seed);
        int[] open = open(low, high);
        int runs = open.length == 0 ? 1 : draws;
        double[] v = low.clone();
        double[] first = new double[a];
        for (int draw = 0; draw < runs; draw++) {
            drawInPlace(v, low, high, open, random);
            for (int i = 0; i < a; i++) {
                double own = score(weights, i, v, i, c);
                int tied = 1;
                boolean beaten = false;
                for (int j = 0; j < a && !beaten; j++) {
                    double lead = own - score(weights, i, v, j, c);
                    beaten = j != i && lead < -RankShares.TIE;
                    tied += j != i && Math.abs(lead) <= RankShares.TIE ? 1 : 0;
                }
                first[i] += Double.isNaN(own) ? Double.NaN : beaten ? 0 : 1.0 / tied;
            }
        }
        for (int i = 0; i < a; i++) {
            first[i] /= runs;
        }
        return first;
    }

    private static double score(double[] weights, int row, double[] v, int i, int c) {
        double score = 0;
        for (int k = 0; k < c; k++) {
            score += weights[row * c + k] * v[i * c + k];
        }
        return score;
    }

    private static int[] open(double[] low, double[] high) {
        int[] open = new int[low.length];
        int n = 0;
        for (int i = 0; i < low.length; i++) {
            if (high[i] > low[i]) {
                open[n++] = i;
            }
        }
        return Arrays.copyOf(open, n);
    }

    private static void drawInPlace(double[] v, double[] low, double[] high, int[] open, SplitMix random) {
        for (int i : open) {
            v[i] = low[i] + (high[i] - low[i]) * random.next();
        }
    }

    /** Two criteria, exact: the weight of the first runs from 0 to 1 and the order turns where two scores cross. */
    public static RankShares segment(double[] v, int a) {
        double[] cuts = new double[a * (a - 1) / 2 + 2];
        int n = 1;
        for (int i = 0; i < a; i++) {
            for (int j = i + 1; j < a; j++) {
                double first = v[2 * i] - v[2 * j];
                double second = v[2 * i + 1] - v[2 * j + 1];
                double at = -second / (first - second);
                if (at > 0 && at < 1) {
                    cuts[n++] = at;
                }
            }
        }
        cuts[n++] = 1;
        Arrays.sort(cuts, 0, n);
        RankTally tally = new RankTally(a, 2);
        for (int s = 1; s < n; s++) {
            double middle = (cuts[s - 1] + cuts[s]) / 2;
            tally.add(v, new double[] {middle, 1 - middle}, cuts[s] - cuts[s - 1]);
        }
        return withoutSquares(tally.shares(1));
    }

    /**
     * Three criteria, exact: the triangle of weights is cut along every line on which two scores are equal. In each polygon the order
     * stands, and area and centroid say how much it weighs and where it lies. Cost O(a^4) polygons.
     */
    public static RankShares triangle(double[] v, int a) {
        List<double[]> cells = new ArrayList<>();
        cells.add(new double[] {0, 0, 1, 0, 0, 1});
        for (int i = 0; i < a; i++) {
            for (int j = i + 1; j < a; j++) {
                double x = v[3 * i] - v[3 * j];
                double y = v[3 * i + 1] - v[3 * j + 1];
                double z = v[3 * i + 2] - v[3 * j + 2];
                List<double[]> cut = new ArrayList<>();
                for (double[] cell : cells) {
                    Polygons.cut(cell, x - z, y - z, z, cut);
                }
                cells = cut;
            }
        }
        RankTally tally = new RankTally(a, 3);
        double whole = 0;
        for (double[] cell : cells) {
            double area = Polygons.area(cell);
            if (area > 0) {
                double[] centre = Polygons.centroid(cell);
                tally.add(v, new double[] {centre[0], centre[1], 1 - centre[0] - centre[1]}, area);
                whole += area;
            }
        }
        return withoutSquares(tally.shares(whole));
    }

    /**
     * Two alternatives, exact for any number of criteria. The first wins where {@code d.w > 0}, d the differences: a frustum of the
     * simplex. The integral of w_k over it is {@code 1/c} times the same frustum with d_k taken twice, as the density of a Dirichlet
     * distribution times w_k is that of one with w_k in two parts.
     */
    public static RankShares halves(double[] v, int c) {
        double[] d = new double[c];
        boolean equal = true;
        for (int k = 0; k < c; k++) {
            double difference = v[k] - v[c + k];
            d[k] = Math.abs(difference) <= RankShares.TIE ? 0 : difference;
            equal &= d[k] == 0;
        }
        double[] opposite = negated(d);
        double first = equal ? 0.5 : frustum(opposite);
        double second = equal ? 0.5 : frustum(d);
        double[] weights = new double[2 * c];
        for (int k = 0; k < c; k++) {
            weights[k] = equal ? 0.5 / c : frustum(twice(opposite, k)) / c;
            weights[c + k] = equal ? 0.5 / c : frustum(twice(d, k)) / c;
        }
        double[] squares = new double[2 * c];
        Arrays.fill(squares, Double.NaN);
        return new RankShares(new double[] {first, second, second, first}, weights, squares);
    }

    /**
     * Share of the simplex in which {@code d.w < 0}. Each step is a weighted mean of two shares, so no digits are lost when differences
     * are equal or close. Source: Varsi (1973), The multidimensional content of the frustum of the simplex, Pacific J Math 46:303.
     */
    static double frustum(double[] d) {
        double[] x = Arrays.stream(d).filter(value -> value >= 0).toArray();
        double[] share = new double[x.length + 1];
        share[0] = 1;
        for (double y : d) {
            for (int k = 1; k <= x.length && y < 0; k++) {
                share[k] = (x[k - 1] * share[k] - y * share[k - 1]) / (x[k - 1] - y);
            }
        }
        return share[x.length];
    }

    private static double[] negated(double[] d) {
        double[] negated = new double[d.length];
        for (int k = 0; k < d.length; k++) {
            negated[k] = d[k] == 0 ? 0 : -d[k];
        }
        return negated;
    }

    private static double[] twice(double[] d, int k) {
        double[] longer = Arrays.copyOf(d, d.length + 1);
        longer[d.length] = d[k];
        return longer;
    }

    /** The integral of a squared weight over a cell is not that of its centre. */
    private static RankShares withoutSquares(RankShares shares) {
        double[] none = new double[shares.firstSquares().length];
        Arrays.fill(none, Double.NaN);
        return new RankShares(shares.ranks(), shares.firstWeights(), none);
    }
}
