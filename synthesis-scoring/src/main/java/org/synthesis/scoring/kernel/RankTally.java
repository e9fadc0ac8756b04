package org.synthesis.scoring.kernel;

/**
 * Collects ranks over weights. Alternatives with equal scores share the ranks they take: each of m gets 1/m of each of the m ranks,
 * so that every rank and every alternative still sums to the whole. Adding allocates nothing.
 */
final class RankTally {
    private final int a;
    private final int c;
    private final double[] ranks;
    private final double[] firstWeights;
    private final double[] firstSquares;
    private final double[] scores;
    private final int[] order;

    RankTally(int a, int c) {
        this.a = a;
        this.c = c;
        ranks = new double[a * a];
        firstWeights = new double[a * c];
        firstSquares = new double[a * c];
        scores = new double[a];
        order = new int[a];
    }

    /** Adds what weights w, standing for this much of weight space, say of alternatives with values v, a x c. */
    void add(double[] v, double[] w, double mass) {
        for (int i = 0; i < a; i++) {
            double score = 0;
            for (int k = 0; k < c; k++) {
                score += w[k] * v[i * c + k];
            }
            int j = i;
            for (; j > 0 && scores[j - 1] < score; j--) {
                scores[j] = scores[j - 1];
                order[j] = order[j - 1];
            }
            scores[j] = score;
            order[j] = i;
        }
        int to;
        for (int from = 0; from < a; from = to) {
            to = from + 1;
            while (to < a && scores[to - 1] - scores[to] <= RankShares.TIE) {
                to++;
            }
            share(from, to, w, mass / (to - from));
        }
    }

    private void share(int from, int to, double[] w, double share) {
        for (int m = from; m < to; m++) {
            int i = order[m];
            for (int r = from; r < to; r++) {
                ranks[i * a + r] += share;
            }
            for (int k = 0; from == 0 && k < c; k++) {
                firstWeights[i * c + k] += share * w[k];
                firstSquares[i * c + k] += share * w[k] * w[k];
            }
        }
    }

    /** Everything added, as parts of a whole. */
    RankShares shares(double whole) {
        return new RankShares(divided(ranks, whole), divided(firstWeights, whole), divided(firstSquares, whole));
    }

    private static double[] divided(double[] sums, double whole) {
        double[] parts = sums.clone();
        for (int i = 0; i < parts.length; i++) {
            parts[i] /= whole;
        }
        return parts;
    }
}
