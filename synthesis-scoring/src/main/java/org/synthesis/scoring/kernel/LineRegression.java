package org.synthesis.scoring.kernel;

/**
 * {@link MixedRegression} on two columns, the loops over columns written out: permutation tests of one moderator refit it
 * thousands of times. The readable form of each loop is the one of {@link MixedRegression}, and a law compares both.
 */
final class LineRegression extends MixedRegression {
    LineRegression(double[] y, double[] v, double[] q) {
        super(y, v, q, 2);
    }

    @Override
    void weighAt(double tau2) {
        for (int i = 0; i < k; i++) {
            w[i] = 1 / (v[i] + tau2);
        }
        solve();
    }

    @Override
    void solve() {
        double s00 = 0;
        double s01 = 0;
        double s11 = 0;
        double b0 = 0;
        double b1 = 0;
        for (int i = 0; i < k; i++) {
            double q0 = q[2 * i];
            double q1 = q[2 * i + 1];
            double f0 = w[i] * q0;
            double f1 = w[i] * q1;
            s00 += f0 * q0;
            s01 += f0 * q1;
            s11 += f1 * q1;
            b0 += f0 * y[i];
            b1 += f1 * y[i];
        }
        double ratio = s01 / s00;
        double pivot = s11 - ratio * s01;
        if (!(pivot > 1e-14 * s11)) {
            throw new ArithmeticException("the weights are too unequal for this design");
        }
        factor[0] = Math.sqrt(s00);
        factor[2] = s01 / factor[0];
        factor[3] = Math.sqrt(pivot);
        inverse[3] = 1 / pivot;
        inverse[1] = -ratio / pivot;
        inverse[2] = inverse[1];
        inverse[0] = 1 / s00 + ratio * ratio / pivot;
        inverted = true;
        double beta1 = (b1 - ratio * b0) / pivot;
        double beta0 = b0 / s00 - ratio * beta1;
        double c0 = 0;
        double c1 = 0;
        for (int i = 0; i < k; i++) {
            double residual = y[i] - q[2 * i] * beta0 - q[2 * i + 1] * beta1;
            residuals[i] = residual;
            double f = w[i] * residual;
            c0 += q[2 * i] * f;
            c1 += q[2 * i + 1] * f;
        }
        double more1 = (c1 - ratio * c0) / pivot;
        double more0 = c0 / s00 - ratio * more1;
        double square = 0;
        double quartic = 0;
        for (int i = 0; i < k; i++) {
            double residual = residuals[i] - q[2 * i] * more0 - q[2 * i + 1] * more1;
            residuals[i] = residual;
            double weighted = w[i] * residual;
            square += weighted * residual;
            quartic += weighted * weighted;
        }
        rss = square;
        rss2 = quartic;
        beta[0] = beta0 + more0;
        beta[1] = beta1 + more1;
    }

    @Override
    void derivatives() {
        double sum = 0;
        double squares = 0;
        double cubic = 0;
        double r0 = 0;
        double r1 = 0;
        double m00 = 0;
        double m01 = 0;
        double m11 = 0;
        double t00 = 0;
        double t01 = 0;
        double t11 = 0;
        for (int i = 0; i < k; i++) {
            double q0 = q[2 * i];
            double q1 = q[2 * i + 1];
            double wi = w[i];
            double square = wi * wi;
            double weighted = wi * residuals[i];
            double twice = wi * weighted;
            sum += wi;
            squares += square;
            cubic += twice * weighted;
            r0 += q0 * twice;
            r1 += q1 * twice;
            double f0 = square * q0;
            double f1 = square * q1;
            double p00 = f0 * q0;
            double p01 = f0 * q1;
            double p11 = f1 * q1;
            m00 += p00;
            m01 += p01;
            m11 += p11;
            t00 += wi * p00;
            t01 += wi * p01;
            t11 += wi * p11;
        }
        double a = inverse[0];
        double b = inverse[1];
        double d = inverse[3];
        double c00 = a * m00 + b * m01;
        double c01 = a * m01 + b * m11;
        double c10 = b * m00 + d * m01;
        double c11 = b * m01 + d * m11;
        traceW = sum;
        traceWw = squares;
        rss3 = cubic - (a * r0 * r0 + 2 * b * r0 * r1 + d * r1 * r1);
        traceP = remainder(sum - (c00 + c11));
        tracePp = squares - 2 * (a * t00 + 2 * b * t01 + d * t11) + (c00 * c00 + 2 * c01 * c10 + c11 * c11);
    }
}
