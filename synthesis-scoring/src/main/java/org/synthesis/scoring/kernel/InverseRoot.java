package org.synthesis.scoring.kernel;

/**
 * The inverse square root of many symmetric matrices, one after the other, times a few vectors each.
 *
 * <p>Householder reflections make the matrix tridiagonal, QL steps with implicit shifts make it diagonal. Neither is
 * multiplied out: reflections stay in the matrix and rotations in a list, and both are applied to the vectors. That is
 * 4/3 n^3 operations and some n^2 per vector, against 9 n^3 for the eigenvectors.
 *
 * <p>Rows with small entries should come first: then small values keep their digits. A workspace: not thread-safe.
 *
 * <p>Source: Golub and Van Loan, Matrix Computations, symmetric QR.
 */
final class InverseRoot {
    private static final double EPSILON = 0x1p-52;

    private double[] values = {};
    private double[] side = {};
    private double[] lengths = {};
    private double[] cosines = {};
    private double[] sines = {};
    private int[] planes = {};
    private int rotations;

    /** {@return the eigenvalues of the last matrix, in no order; the array may be longer} */
    double[] values() {
        return values;
    }

    /** Finds the eigenvalues of a symmetric n x n matrix and replaces it by what {@link #multiplyInPlace} needs. */
    void decomposeInPlace(double[] a, int n) {
        if (values.length < n) {
            values = new double[2 * n];
            side = new double[2 * n];
            lengths = new double[2 * n];
        }
        rotations = 0;
        double scale = 0;
        for (int i = 0; i < n; i++) {
            scale = Math.max(scale, Math.abs(a[i * n + i]));
        }
        if (n == 1 || scale == 0) {
            for (int i = 0; i < n; i++) {
                values[i] = a[i * n + i];
                lengths[i] = 0;
            }
            return;
        }
        for (int i = 0; i < n * n; i++) {
            a[i] /= scale;
        }
        reduceInPlace(a, n);
        for (int l = 0; l < n; l++) {
            diagonalise(n, l);
        }
        for (int i = 0; i < n; i++) {
            values[i] *= scale;
        }
    }

    /** Multiplies p columns, n x p row by row, with the inverse square root; values up to a cutoff count as zero. */
    void multiplyInPlace(double[] a, int n, double cutoff, double[] vectors, int p) {
        for (int i = n - 1; i > 1; i--) {
            reflectInPlace(a, n, i, vectors, p);
        }
        for (int t = 0; t < rotations; t++) {
            rotateInPlace(vectors, planes[t] * p, p, cosines[t], sines[t]);
        }
        for (int i = 0; i < n; i++) {
            double factor = values[i] > cutoff ? 1 / Math.sqrt(values[i]) : 0;
            for (int j = i * p; j < (i + 1) * p; j++) {
                vectors[j] *= factor;
            }
        }
        for (int t = rotations - 1; t >= 0; t--) {
            rotateInPlace(vectors, planes[t] * p, p, cosines[t], -sines[t]);
        }
        for (int i = 2; i < n; i++) {
            reflectInPlace(a, n, i, vectors, p);
        }
    }

    private static void rotateInPlace(double[] vectors, int at, int p, double c, double s) {
        for (int j = at; j < at + p; j++) {
            double left = vectors[j];
            double right = vectors[j + p];
            vectors[j] = c * left - s * right;
            vectors[j + p] = s * left + c * right;
        }
    }

    /** I - u u'/h, u the first i entries of row i. */
    private void reflectInPlace(double[] a, int n, int i, double[] vectors, int p) {
        double h = lengths[i];
        if (h == 0) {
            return;
        }
        for (int j = 0; j < p; j++) {
            double dot = 0;
            for (int k = 0; k < i; k++) {
                dot += a[i * n + k] * vectors[k * p + j];
            }
            dot /= h;
            for (int k = 0; k < i; k++) {
                vectors[k * p + j] -= a[i * n + k] * dot;
            }
        }
    }

    /** Reflections from the last row upwards; only the lower triangle is read. */
    private void reduceInPlace(double[] a, int n) {
        double[] e = side;
        for (int i = n - 1; i > 0; i--) {
            int row = i * n;
            double h = 0;
            for (int k = 0; k < i - 1; k++) {
                h += a[row + k] * a[row + k];
            }
            double f = a[row + i - 1];
            values[i] = a[row + i];
            lengths[i] = 0;
            if (h == 0) {
                side[i] = f;
                continue;
            }
            h += f * f;
            double g = f >= 0 ? -Math.sqrt(h) : Math.sqrt(h);
            h -= f * g;
            a[row + i - 1] = f - g;
            lengths[i] = h;
            for (int j = 0; j < i; j++) {
                e[j] = 0;
            }
            for (int j = 0; j < i; j++) {
                double u = a[row + j];
                double sum = a[j * n + j] * u;
                for (int k = 0; k < j; k++) {
                    sum += a[j * n + k] * a[row + k];
                    e[k] += a[j * n + k] * u;
                }
                e[j] += sum;
            }
            double dot = 0;
            for (int j = 0; j < i; j++) {
                e[j] /= h;
                dot += e[j] * a[row + j];
            }
            double half = dot / (h + h);
            for (int j = 0; j < i; j++) {
                e[j] -= half * a[row + j];
            }
            for (int j = 0; j < i; j++) {
                double u = a[row + j];
                double w = e[j];
                for (int k = 0; k <= j; k++) {
                    a[j * n + k] -= u * e[k] + w * a[row + k];
                }
            }
            side[i] = g;
        }
        values[0] = a[0];
        lengths[0] = 0;
        System.arraycopy(side, 1, side, 0, n - 1);
        side[n - 1] = 0;
    }

    /** QL steps with implicit shifts until the element below the diagonal in column l is negligible. */
    private void diagonalise(int n, int l) {
        double[] d = values;
        double[] e = side;
        for (int step = 0; step < 60; step++) {
            int m = l;
            while (m < n - 1 && Math.abs(e[m]) > EPSILON * (Math.abs(d[m]) + Math.abs(d[m + 1]))) {
                m++;
            }
            if (m == l) {
                return;
            }
            double g = (d[l + 1] - d[l]) / (2 * e[l]);
            double r = Math.sqrt(g * g + 1);
            g = d[m] - d[l] + e[l] / (g + Math.copySign(r, g));
            double s = 1;
            double c = 1;
            double p = 0;
            int i = m - 1;
            for (; i >= l; i--) {
                double f = s * e[i];
                double b = c * e[i];
                r = Math.sqrt(f * f + g * g);
                e[i + 1] = r;
                if (r == 0) {
                    d[i + 1] -= p;
                    e[m] = 0;
                    break;
                }
                s = f / r;
                c = g / r;
                g = d[i + 1] - p;
                r = (d[i] - g) * s + 2 * c * b;
                p = s * r;
                d[i + 1] = g + p;
                g = c * r - b;
                remember(i, c, s);
            }
            if (r == 0 && i >= l) {
                continue;
            }
            d[l] -= p;
            e[l] = g;
            e[m] = 0;
        }
        throw new AssertionError("QL steps did not converge for a " + n + " x " + n + " matrix");
    }

    private void remember(int plane, double c, double s) {
        if (rotations == planes.length) {
            int length = 2 * rotations + 64;
            planes = java.util.Arrays.copyOf(planes, length);
            cosines = java.util.Arrays.copyOf(cosines, length);
            sines = java.util.Arrays.copyOf(sines, length);
        }
        planes[rotations] = plane;
        cosines[rotations] = c;
        sines[rotations] = s;
        rotations++;
    }
}
