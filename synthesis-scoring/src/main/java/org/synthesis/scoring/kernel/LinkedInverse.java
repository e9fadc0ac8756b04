package org.synthesis.scoring.kernel;

import java.util.Arrays;

/**
 * Inverse of a covariance that falls into small parts but for one random intercept whose groups link them.
 *
 * <p>With A the covariance without the linking intercept, block-diagonal, Z its r groups and s its variance,
 * {@code (A + s Z Z')^-1 = A^-1 - s B K^-1 B'} with {@code B = A^-1 Z} and {@code K = I + s Z'B}, and the determinant is
 * {@code |A| |K|}. Cost: the cubes of the sizes of the parts, r^3 and m^2 r, instead of m^3. Source: Woodbury (1950).
 */
final class LinkedInverse {
    private final int m;
    private final int[][] parts;
    private final int[] group;
    private final int r;
    private final double[] b;
    private final double[] k;
    private final double[] kb;
    private final double[] part;
    private final double[] scratch;

    /**
     * A plan for matrices of m x m.
     *
     * @param parts positions of the parts, a partition of 0 to m - 1
     * @param group the group of the linking intercept at each position, 0 to r - 1
     */
    LinkedInverse(int m, int[][] parts, int[] group, int r) {
        this.m = m;
        this.parts = parts;
        this.group = group;
        this.r = r;
        b = new double[m * r];
        kb = new double[m * r];
        k = new double[r * r];
        int largest = Arrays.stream(parts).mapToInt(rows -> rows.length).max().orElse(0);
        part = new double[largest * largest];
        scratch = new double[2 * Math.max(largest, r)];
    }

    /**
     * Replaces A by the inverse of {@code A + s Z Z'}.
     *
     * @return the logarithm of the determinant; NaN when the matrix is not positive definite
     */
    double invertInPlace(double[] a, double s) {
        double log = 0;
        for (int[] rows : parts) {
            int n = rows.length;
            double[] inner = n * n == part.length ? part : new double[n * n];
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    inner[i * n + j] = a[rows[i] * m + rows[j]];
                }
            }
            log += SymmetricInverse.invertInPlace(inner, n, scratch);
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    a[rows[i] * m + rows[j]] = inner[i * n + j];
                }
            }
        }
        if (Double.isNaN(log) || s == 0) {
            return log;
        }
        Arrays.fill(b, 0);
        Arrays.fill(k, 0);
        for (int[] rows : parts) {
            for (int i : rows) {
                for (int j : rows) {
                    b[i * r + group[j]] += a[i * m + j];
                }
            }
        }
        for (int i = 0; i < m; i++) {
            for (int h = 0; h < r; h++) {
                k[group[i] * r + h] += s * b[i * r + h];
            }
        }
        for (int h = 0; h < r; h++) {
            k[h * r + h] += 1;
        }
        log += SymmetricInverse.invertInPlace(k, r, scratch);
        if (Double.isNaN(log)) {
            return log;
        }
        Arrays.fill(kb, 0);
        // (B K^-1)' by rows of groups, so that the last product adds rows to rows
        for (int i = 0; i < m; i++) {
            for (int h = 0; h < r; h++) {
                double f = b[i * r + h];
                if (f == 0) {
                    continue;
                }
                for (int g = 0; g < r; g++) {
                    kb[g * m + i] += f * k[h * r + g];
                }
            }
        }
        for (int i = 0; i < m; i++) {
            for (int g = 0; g < r; g++) {
                double f = s * b[i * r + g];
                if (f == 0) {
                    continue;
                }
                for (int j = 0; j <= i; j++) {
                    a[i * m + j] -= f * kb[g * m + j];
                }
            }
        }
        for (int i = 0; i < m; i++) {
            for (int j = 0; j < i; j++) {
                a[j * m + i] = a[i * m + j];
            }
        }
        return log;
    }

    /**
     * {@return a plan for a block; null when leaving out no intercept makes its parts small}
     *
     * <p>The linking intercept is the one, among those with independent groups, that leaves the smallest largest part.
     */
    static @org.jspecify.annotations.Nullable Choice plan(BlockLikelihood.Block block, LevelCovariance[] terms) {
        int m = block.rows().length;
        Choice best = null;
        int smallest = m / 2;
        for (int t = 0; t < terms.length && m > 40; t++) {
            if (terms[t].levels() > 1) {
                continue;
            }
            int[] group = groups(block.patterns()[t], m);
            int r = Arrays.stream(group).max().orElse(-1) + 1;
            if (group.length == 0 || r > m / 3) {
                continue;
            }
            int[] component = components(block, t, m);
            int count = Arrays.stream(component).max().orElse(0) + 1;
            int[] sizes = new int[count];
            for (int c : component) {
                sizes[c]++;
            }
            int largest = Arrays.stream(sizes).max().orElse(m);
            if (largest <= smallest) {
                smallest = largest;
                int[][] parts = new int[count][];
                for (int c = 0; c < count; c++) {
                    parts[c] = new int[sizes[c]];
                }
                int[] filled = new int[count];
                for (int i = 0; i < m; i++) {
                    parts[component[i]][filled[component[i]]++] = i;
                }
                best = new Choice(t, new LinkedInverse(m, parts, group, r));
            }
        }
        return best;
    }

    /** A linking term and the plan without it. */
    record Choice(int term, LinkedInverse inverse) {}

    /** The group at each position; of length 0 when the pattern is not that of a plain intercept. */
    private static int[] groups(BlockLikelihood.Pattern pattern, int m) {
        int[] first = new int[m];
        Arrays.fill(first, m);
        long pairs = pattern.at().length;
        for (int e = 0; e < pattern.at().length; e++) {
            if (pattern.coefficient()[e] != 1) {
                return new int[0];
            }
            int i = pattern.at()[e] / m;
            first[i] = Math.min(first[i], pattern.at()[e] % m);
        }
        int[] number = new int[m];
        long[] size = new long[m];
        int[] group = new int[m];
        int count = 0;
        for (int i = 0; i < m; i++) {
            if (first[i] == i) {
                number[i] = count++;
            }
            group[i] = number[first[i]];
            size[group[i]]++;
        }
        long squares = 0;
        for (int g = 0; g < count; g++) {
            squares += size[g] * size[g];
        }
        return squares == pairs ? group : new int[0];
    }

    /** Components of positions linked by the sampling covariance or by a term other than this one. */
    private static int[] components(BlockLikelihood.Block block, int without, int m) {
        int[] parent = new int[m];
        for (int i = 0; i < m; i++) {
            parent[i] = i;
        }
        for (int i = 0; i < m; i++) {
            for (int j = 0; j < i; j++) {
                if (block.v()[i * m + j] != 0) {
                    DisjointSets.join(parent, i, j);
                }
            }
        }
        for (int t = 0; t < block.patterns().length; t++) {
            int[] at = block.patterns()[t].at();
            for (int e = 0; e < at.length && t != without; e++) {
                DisjointSets.join(parent, at[e] / m, at[e] % m);
            }
        }
        int[] component = new int[m];
        int count = 0;
        for (int i = 0; i < m; i++) {
            int root = DisjointSets.root(parent, i);
            component[i] = root == i ? count++ : component[root];
        }
        return component;
    }
}
