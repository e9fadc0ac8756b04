package org.synthesis.scoring.bias;

import org.synthesis.scoring.kernel.Matrices;

/** The Wald statistic of several coefficients. */
final class WaldForm {
    private WaldForm() {}

    /** {@return b' V^-1 b for the coefficients at these positions} */
    static double of(double[] beta, double[] covariance, int[] tested) {
        int n = tested.length;
        double[] v = new double[n * n];
        double[] b = new double[n];
        for (int i = 0; i < n; i++) {
            b[i] = beta[tested[i]];
            for (int j = 0; j < n; j++) {
                v[i * n + j] = covariance[tested[i] * beta.length + tested[j]];
            }
        }
        Matrices.choleskyInPlace(v, n);
        Matrices.forwardInPlace(v, n, b);
        double sum = 0;
        for (double value : b) {
            sum += value * value;
        }
        return sum;
    }
}
