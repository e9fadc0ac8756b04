package org.synthesis.scoring.events;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import org.synthesis.model.analysis.Coefficient;
import org.synthesis.model.analysis.JointTest;
import org.synthesis.scoring.data.ModelMatrix;
import org.synthesis.scoring.kernel.Matrices;
import org.synthesis.scoring.kernel.TableEffects;
import org.synthesis.scoring.kernel.WaldTests;

/** Tests and variances from the own effects of studies around a design of k rows and p columns. */
final class EffectTests {
    private final double[] x;
    private final int k;
    private final int p;

    EffectTests(double[] x, int k, int p) {
        this.x = x;
        this.k = k;
        this.p = p;
    }

    /** Higgins and Thompson's typical sampling variance of the effects, around the design. */
    double typicalVariance(double[] v) {
        double[] w = new double[k];
        for (int i = 0; i < k; i++) {
            w[i] = Double.isFinite(v[i]) && v[i] > 0 ? 1 / v[i] : 0;
        }
        double[] w2 = new double[k];
        Arrays.setAll(w2, i -> w[i] * w[i]);
        double[] factor = Matrices.weightedCrossProduct(x, w, k, p);
        if (!Matrices.choleskyInPlace(factor, p)) {
            return Double.NaN;
        }
        double trace = Arrays.stream(w).sum()
                - Matrices.traceOfProduct(Matrices.inverse(factor, p), Matrices.weightedCrossProduct(x, w2, k, p), p);
        return (k - p) / trace;
    }

    /** Weighted squares of the own effects of studies around the design; studies without one have weight 0. */
    Optional<JointTest> heterogeneity(double[] estimates, double[] variances) {
        double[] own = estimates.clone();
        double[] w = new double[k];
        int count = 0;
        for (int i = 0; i < k; i++) {
            boolean exists = TableEffects.exists(own[i], variances[i]);
            w[i] = exists ? 1 / variances[i] : 0;
            own[i] = exists ? own[i] : 0;
            count += exists ? 1 : 0;
        }
        double[] factor = Matrices.weightedCrossProduct(x, w, k, p);
        if (count < p || !Matrices.choleskyInPlace(factor, p)) {
            return Optional.empty();
        }
        double[] wy = new double[k];
        Arrays.setAll(wy, i -> w[i] * own[i]);
        double[] residual = residuals(own, wy, factor);
        double q = 0;
        for (int i = 0; i < k; i++) {
            q += w[i] * residual[i] * residual[i];
        }
        return Optional.of(WaldTests.chiSquare(q, k - p));
    }

    /** What a weighted regression on the design leaves of the own effects; {@code factor} is that of X'WX. */
    private double[] residuals(double[] own, double[] wy, double[] factor) {
        double[] b = Matrices.multiply(Matrices.transpose(x, k, p), wy, p, k);
        Matrices.solveInPlace(factor, p, b);
        double[] residual = own.clone();
        for (int i = 0; i < k; i++) {
            for (int j = 0; j < p; j++) {
                residual[i] -= x[i * p + j] * b[j];
            }
        }
        return residual;
    }

    /** The same with the information of all own effects together, k x k. */
    Optional<JointTest> heterogeneityByInformation(double[] own, double[] information) {
        double[] xt = Matrices.transpose(x, k, p);
        double[] wy = Matrices.multiply(information, own, k, k);
        double[] factor = Matrices.multiply(xt, Matrices.multiply(information, x, k, k, p), p, k, p);
        if (!Matrices.choleskyInPlace(factor, p)) {
            return Optional.empty();
        }
        double[] residual = residuals(own, wy, factor);
        double q = Math.max(0, Matrices.quadraticForm(information, residual, k));
        return Double.isFinite(q) ? Optional.of(WaldTests.chiSquare(q, k - p)) : Optional.empty();
    }

    /** The Wald test of all coefficients but the intercept. */
    static Optional<JointTest> moderators(
            ImmutableList<Coefficient> coefficients, double[] covariance, OptionalDouble df) {
        int p = coefficients.size();
        int intercept = Iterables.indexOf(
                coefficients, coefficient -> coefficient.name().equals(ModelMatrix.INTERCEPT));
        int m = intercept < 0 ? p : p - 1;
        if (m == 0) {
            return Optional.empty();
        }
        double[] beta = new double[m];
        double[] part = new double[m * m];
        int row = 0;
        for (int i = 0; i < p; i++) {
            if (i == intercept) {
                continue;
            }
            beta[row] = coefficients.get(i).estimate();
            int column = 0;
            for (int j = 0; j < p; j++) {
                if (j != intercept) {
                    part[row * m + column++] = covariance[i * p + j];
                }
            }
            row++;
        }
        if (!Matrices.choleskyInPlace(part, m)) {
            return Optional.empty();
        }
        Matrices.forwardInPlace(part, m, beta);
        double q = Arrays.stream(beta).map(b -> b * b).sum();
        return Optional.of(WaldTests.wald(q, m, df));
    }
}
