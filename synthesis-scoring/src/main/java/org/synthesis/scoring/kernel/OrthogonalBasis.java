package org.synthesis.scoring.kernel;

/**
 * The columns of a design made orthonormal, so that moderators far from 0 or close to each other cost no digits.
 *
 * <p>{@code X = Q R} by Gram-Schmidt, each column twice, in the inner product with given weights; Q is {@code columns}, n x p,
 * row-major, R upper triangular. Source: Golub and Van Loan (2013), section 5.2.
 *
 * @param columns the basis; a column that depends on earlier ones is 0
 * @param r the triangle R, p x p
 * @param p number of columns
 * @param rank number of independent columns
 */
@SuppressWarnings("ArrayRecordComponent") // a kernel result, handed over without copying
public record OrthogonalBasis(double[] columns, double[] r, int p, int rank) {
    private static final double DEPENDENT = 1e-9;

    /** {@return the basis of an n x p design} */
    public static OrthogonalBasis of(double[] x, double[] weights, int n, int p) {
        double[] q = x.clone();
        double[] r = new double[p * p];
        int rank = 0;
        for (int a = 0; a < p; a++) {
            double before = Math.sqrt(product(q, weights, n, p, a, a));
            for (int round = 0; round < 2; round++) {
                for (int b = 0; b < a; b++) {
                    double along = product(q, weights, n, p, a, b);
                    r[b * p + a] += along;
                    for (int i = 0; i < n; i++) {
                        q[i * p + a] -= along * q[i * p + b];
                    }
                }
            }
            double size = Math.sqrt(product(q, weights, n, p, a, a));
            boolean independent = size > DEPENDENT * before;
            rank += independent ? 1 : 0;
            r[a * p + a] = independent ? size : 1;
            for (int i = 0; i < n; i++) {
                q[i * p + a] = independent ? q[i * p + a] / size : 0;
            }
        }
        return new OrthogonalBasis(q, r, p, rank);
    }

    private static double product(double[] q, double[] weights, int n, int p, int a, int b) {
        double sum = 0;
        for (int i = 0; i < n; i++) {
            sum += weights[i] * q[i * p + a] * q[i * p + b];
        }
        return sum;
    }

    /** {@return coefficients of X with the same fitted values as coefficients of the basis} */
    public double[] coefficients(double[] inner) {
        double[] b = inner.clone();
        backInPlace(b, 1, 0);
        return b;
    }

    /** {@return the covariance matrix of coefficients of X from that of coefficients of the basis} */
    public double[] covariance(double[] inner) {
        double[] half = inner.clone();
        for (int column = 0; column < p; column++) {
            backInPlace(half, p, column);
        }
        double[] whole = Matrices.transpose(half, p, p);
        for (int column = 0; column < p; column++) {
            backInPlace(whole, p, column);
        }
        Matrices.symmetriseInPlace(whole, p);
        return whole;
    }

    /** Solves {@code R b = b} for the elements {@code offset, offset + stride, ...}. */
    private void backInPlace(double[] b, int stride, int offset) {
        for (int a = p - 1; a >= 0; a--) {
            double sum = b[a * stride + offset];
            for (int k = a + 1; k < p; k++) {
                sum -= r[a * p + k] * b[k * stride + offset];
            }
            b[a * stride + offset] = sum / r[a * p + a];
        }
    }
}
