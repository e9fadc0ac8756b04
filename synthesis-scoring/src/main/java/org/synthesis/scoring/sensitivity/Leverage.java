package org.synthesis.scoring.sensitivity;

import org.synthesis.scoring.kernel.Matrices;
import org.synthesis.scoring.kernel.OrthogonalDesign;
import org.synthesis.scoring.pool.MetaAnalysisFit;

/** The projection of a fit on an orthonormal basis of its design: leverages and variances of residuals in O(k p^2). */
final class Leverage {
    private final OrthogonalDesign basis;
    private final double[] w;
    private final double[] v;
    private final int k;
    private final int p;
    private final boolean weighted;
    private final double[] bread;

    Leverage(MetaAnalysisFit fit) {
        k = fit.k();
        p = fit.p();
        basis = OrthogonalDesign.of(fit.design().values().toArray(), k, p);
        w = fit.weights().toArray();
        v = fit.effects().vi().toArray();
        weighted = fit.analysis().weights().isPresent();
        bread = inverse(w);
    }

    private double[] inverse(double[] weights) {
        double[] factor = Matrices.weightedCrossProduct(basis.q(), weights, k, p);
        if (!Matrices.choleskyInPlace(factor, p)) {
            throw new ArithmeticException("the weights are too unequal for this design");
        }
        return Matrices.inverse(factor, p);
    }

    /** Diagonal of H = X (X'WX)^-1 X'W. */
    double[] hat() {
        double[] hat = new double[k];
        for (int i = 0; i < k; i++) {
            hat[i] = w[i] * Matrices.quadraticForm(bread, row(i), p);
        }
        return hat;
    }

    /** Variances of the residuals, the diagonal of (I - H) M (I - H)' with M = V + tau2 I. */
    double[] residualVariances(double tau2) {
        double[] sandwich = sandwich(tau2);
        double[] variances = new double[k];
        for (int i = 0; i < k; i++) {
            double[] row = row(i);
            double own = v[i] + tau2;
            double hat = w[i] * Matrices.quadraticForm(bread, row, p);
            double value = own * (1 - 2 * hat) + Matrices.quadraticForm(sandwich, row, p);
            // a variance within rounding of 0 is that of an effect the model must fit
            variances[i] = 1 - hat < 1e-12 || value < 1e-14 * own ? 0 : value;
        }
        return variances;
    }

    /** Covariance of the coefficients had tau-squared another value, p x p, without a residual mean square. */
    double[] covariance(double tau2) {
        return basis.covariance(sandwich(tau2));
    }

    /** Whether the weights are of the caller's choice. */
    boolean isWeighted() {
        return weighted;
    }

    private double[] sandwich(double tau2) {
        double[] weights = new double[k];
        if (!weighted) {
            for (int i = 0; i < k; i++) {
                weights[i] = 1 / (v[i] + tau2);
            }
            return inverse(weights);
        }
        for (int i = 0; i < k; i++) {
            weights[i] = w[i] * w[i] * (v[i] + tau2);
        }
        double[] left = Matrices.multiply(bread, Matrices.weightedCrossProduct(basis.q(), weights, k, p), p, p, p);
        return Matrices.multiply(left, bread, p, p, p);
    }

    private double[] row(int i) {
        return java.util.Arrays.copyOfRange(basis.q(), i * p, (i + 1) * p);
    }
}
