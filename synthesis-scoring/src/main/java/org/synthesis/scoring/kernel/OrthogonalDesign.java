package org.synthesis.scoring.kernel;

import java.util.OptionalInt;

/**
 * A design of n rows and p columns as {@code X = Q R}: Q with orthonormal columns, R upper triangular.
 *
 * <p>Regressions run on Q, so that a moderator such as a calendar year costs no digits, and are turned back by the inverse
 * of R.
 *
 * @param q n x p, row by row
 * @param inverse the inverse of R, p x p
 * @param columns p
 * @param dependent the first column that is a combination of those before it; Q and the inverse are useless then
 */
@SuppressWarnings("ArrayRecordComponent") // a kernel result, read by its caller
public record OrthogonalDesign(double[] q, double[] inverse, int columns, OptionalInt dependent) {

    /** The design of an intercept alone; Q is left empty, its column is 1 throughout and R is 1. */
    public static final OrthogonalDesign MEAN =
            new OrthogonalDesign(new double[0], new double[] {1}, 1, OptionalInt.empty());

    /** {@return whether this is {@link #MEAN}} */
    public boolean isMean() {
        return q.length == 0;
    }

    /** {@return Q with its n rows, those of an intercept alone included} */
    public double[] basis(int n) {
        if (!isMean()) {
            return q;
        }
        double[] ones = new double[n];
        java.util.Arrays.fill(ones, 1);
        return ones;
    }

    /** {@return the decomposition of a design by Gram-Schmidt, twice} Source: Golub and Van Loan, Matrix Computations. */
    public static OrthogonalDesign of(double[] x, int n, int p) {
        double[] q = x.clone();
        double[] r = new double[p * p];
        for (int j = 0; j < p; j++) {
            double before = norm(q, n, p, j);
            for (int pass = 0; pass < 2; pass++) {
                for (int i = 0; i < j; i++) {
                    double dot = 0;
                    for (int row = 0; row < n; row++) {
                        dot += q[row * p + i] * q[row * p + j];
                    }
                    for (int row = 0; row < n; row++) {
                        q[row * p + j] -= dot * q[row * p + i];
                    }
                    r[i * p + j] += dot;
                }
            }
            double after = norm(q, n, p, j);
            if (!(after > 1e-10 * before)) {
                return new OrthogonalDesign(q, r, p, OptionalInt.of(j));
            }
            r[j * p + j] = after;
            for (int row = 0; row < n; row++) {
                q[row * p + j] /= after;
            }
        }
        return new OrthogonalDesign(q, inverseOfUpper(r, p), p, OptionalInt.empty());
    }

    private static double norm(double[] q, int n, int p, int j) {
        double sum = 0;
        for (int row = 0; row < n; row++) {
            sum += q[row * p + j] * q[row * p + j];
        }
        return Math.sqrt(sum);
    }

    private static double[] inverseOfUpper(double[] r, int p) {
        double[] inverse = new double[p * p];
        for (int j = 0; j < p; j++) {
            inverse[j * p + j] = 1 / r[j * p + j];
            for (int i = j - 1; i >= 0; i--) {
                double sum = 0;
                for (int k = i + 1; k <= j; k++) {
                    sum += r[i * p + k] * inverse[k * p + j];
                }
                inverse[i * p + j] = -sum / r[i * p + i];
            }
        }
        return inverse;
    }

    /** {@return coefficients of X from those of Q} */
    public double[] coefficients(double[] ofQ) {
        return isMean() ? ofQ : Matrices.multiply(inverse, ofQ, columns, columns);
    }

    /** {@return the covariance of the coefficients of X from that of Q} */
    public double[] covariance(double[] ofQ) {
        if (isMean()) {
            return ofQ;
        }
        double[] left = Matrices.multiply(inverse, ofQ, columns, columns, columns);
        double[] both =
                Matrices.multiply(left, Matrices.transpose(inverse, columns, columns), columns, columns, columns);
        Matrices.symmetriseInPlace(both, columns);
        return both;
    }
}
