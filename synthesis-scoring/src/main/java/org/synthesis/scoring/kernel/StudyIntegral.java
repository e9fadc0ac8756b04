package org.synthesis.scoring.kernel;

/**
 * The likelihood of one study with a standard normal random effect z integrated out, and its derivatives.
 *
 * <p>The predictor of an arm is {@code offset + alpha + group theta + c s z}, with c = group when effects are random and c = 1
 * when levels are. Adaptive Gauss-Hermite quadrature (Liu and Pierce 1994): nodes around the mode of the integrand, scaled by
 * its curvature there. The gradient is that of the quadrature itself, with the movement of mode and scale, so that it vanishes
 * where the approximated likelihood is highest, also with one node (Laplace).
 *
 * <p>An object, because an evaluation leaves seven numbers behind and starts its search where the last one ended.
 */
final class StudyIntegral {
    private final CountStudies studies;
    private final boolean randomLevels;
    private final double[] nodes;
    private final double[] logWeights;
    private final double[] mode;
    private final double[] k = new double[4];
    private final double[] logTerms;
    private final double[] slopesAlpha;
    private final double[] slopesTheta;
    private final double[] slopesZeta;
    private final double[] bendsAlpha;
    private final double[] bendsTheta;

    // what an evaluation leaves behind
    double value;
    double dAlpha;
    double dTheta;
    double dScale;
    /** About the second derivatives in alpha and in theta: exact but for the error of the quadrature. */
    double bendAlpha;

    double bendTheta;

    // the log-likelihood of the arms at one predictor, and its derivatives in alpha (a), theta (t) and zeta = s z (z)
    private double l;
    private double la;
    private double lt;
    private double lz;
    private double laa;
    private double ltt;
    private double lzz;
    private double lza;
    private double lzt;
    private double lzzz;
    private double lzza;
    private double lzzt;

    StudyIntegral(CountStudies studies, int n, boolean randomLevels) {
        this.studies = studies;
        this.randomLevels = randomLevels;
        Quadrature rule = Quadrature.gaussHermite(n);
        this.nodes = rule.nodes();
        this.logWeights = new double[n];
        for (int j = 0; j < n; j++) {
            logWeights[j] = StrictMath.log(rule.weights()[j]) + nodes[j] * nodes[j] - StrictMath.log(Math.PI) / 2;
        }
        this.mode = new double[studies.size];
        this.logTerms = new double[n];
        this.slopesAlpha = new double[n];
        this.slopesTheta = new double[n];
        this.slopesZeta = new double[n];
        this.bendsAlpha = new double[n];
        this.bendsTheta = new double[n];
    }

    private void likelihood(int study, double alpha, double theta, double zeta) {
        derivatives(study, alpha, theta, zeta, true);
    }

    private void derivatives(int study, double alpha, double theta, double zeta, boolean withValue) {
        l = la = lt = lz = laa = ltt = lzz = lza = lzt = lzzz = lzza = lzzt = 0;
        int arms = studies.arms;
        for (int arm = study * arms; arm < (study + 1) * arms; arm++) {
            double g = studies.group(arm);
            double a = arms == 1 ? 0 : 1;
            double c = randomLevels ? 1 : g;
            double eta = studies.offset(arm) + a * alpha + g * theta + c * zeta;
            if (withValue) {
                studies.cumulantsInPlace(arm, eta, k);
            } else {
                studies.slopesInPlace(arm, eta, k);
            }
            double residual = studies.x(arm) - k[1];
            l += studies.x(arm) * eta - k[0];
            la += a * residual;
            lt += g * residual;
            lz += c * residual;
            laa -= a * a * k[2];
            ltt -= g * g * k[2];
            lzz -= c * c * k[2];
            lza -= c * a * k[2];
            lzt -= c * g * k[2];
            lzzz -= c * c * c * k[3];
            lzza -= c * c * a * k[3];
            lzzt -= c * c * g * k[3];
        }
    }

    /** Value and derivatives of a study at alpha, theta and the standard deviation s of the random effect. */
    void evaluate(int study, double alpha, double theta, double s) {
        if (s == 0) {
            likelihood(study, alpha, theta, 0);
            value = l;
            dAlpha = la;
            dTheta = lt;
            dScale = 0;
            bendAlpha = laa;
            bendTheta = ltt;
            return;
        }
        double z = toMode(study, alpha, theta, s);
        double variance = 1 / (1 - s * s * lzz);
        double sigma = Math.sqrt(variance);
        double zAlpha = variance * s * lza;
        double zTheta = variance * s * lzt;
        double zScale = variance * (lz + s * z * lzz);
        double cube = sigma * variance / 2;
        double sigmaAlpha = cube * s * s * (lzza + lzzz * s * zAlpha);
        double sigmaTheta = cube * s * s * (lzzt + lzzz * s * zTheta);
        double sigmaScale = cube * (2 * s * lzz + s * s * lzzz * (z + s * zScale));
        double bendAlphaAtMode = laa + variance * s * s * lza * lza;
        double bendThetaAtMode = ltt + variance * s * s * lzt * lzt;

        int n = nodes.length;
        double largest = Double.NEGATIVE_INFINITY;
        for (int j = 0; j < n; j++) {
            double zj = z + Math.sqrt(2) * sigma * nodes[j];
            likelihood(study, alpha, theta, s * zj);
            logTerms[j] = logWeights[j] + l - zj * zj / 2;
            largest = Math.max(largest, logTerms[j]);
            slopesAlpha[j] = la;
            slopesTheta[j] = lt;
            slopesZeta[j] = lz;
            bendsAlpha[j] = laa + la * la;
            bendsTheta[j] = ltt + lt * lt;
        }
        double total = 0;
        for (int j = 0; j < n; j++) {
            logTerms[j] = StrictMath.exp(logTerms[j] - largest);
            total += logTerms[j];
        }
        value = largest + StrictMath.log(total) + StrictMath.log(sigma);
        dAlpha = sigmaAlpha / sigma;
        dTheta = sigmaTheta / sigma;
        dScale = sigmaScale / sigma;
        double meanAlpha = 0;
        double meanTheta = 0;
        double squareAlpha = 0;
        double squareTheta = 0;
        for (int j = 0; j < n; j++) {
            double weight = logTerms[j] / total;
            double step = Math.sqrt(2) * nodes[j];
            double zj = z + step * sigma;
            double slope = s * slopesZeta[j] - zj;
            dAlpha += weight * (slopesAlpha[j] + slope * (zAlpha + step * sigmaAlpha));
            dTheta += weight * (slopesTheta[j] + slope * (zTheta + step * sigmaTheta));
            dScale += weight * (zj * slopesZeta[j] + slope * (zScale + step * sigmaScale));
            meanAlpha += weight * slopesAlpha[j];
            meanTheta += weight * slopesTheta[j];
            squareAlpha += weight * bendsAlpha[j];
            squareTheta += weight * bendsTheta[j];
        }
        // Louis (1982) with enough nodes, else the curvature of the Laplace approximation without that of its scale
        bendAlpha = n < 3 ? bendAlphaAtMode : squareAlpha - meanAlpha * meanAlpha;
        bendTheta = n < 3 ? bendThetaAtMode : squareTheta - meanTheta * meanTheta;
    }

    /** Newton steps to the mode of the integrand, halving a bracket where they leave it; leaves the derivatives there. */
    private double toMode(int study, double alpha, double theta, double s) {
        double low = Double.NEGATIVE_INFINITY;
        double high = Double.POSITIVE_INFINITY;
        double z = mode[study];
        for (int step = 0; step < 200; step++) {
            derivatives(study, alpha, theta, s * z, false);
            double slope = s * lz - z;
            if (slope > 0) {
                low = z;
            } else {
                high = z;
            }
            double change = slope / (1 - s * s * lzz);
            double next = z + Math.max(-8, Math.min(8, change));
            if (!(next > low && next < high) && Math.abs(change) > 1e-9) {
                next = (low + high) / 2;
                if (!Double.isFinite(next)) {
                    next = z + Math.copySign(8, slope);
                }
            }
            if (!(Math.abs(next - z) > 1e-14 * (1 + Math.abs(z)))) {
                break;
            }
            z = next;
            if (Math.abs(change) < 1e-7) {
                // the next error is of the order of its square
                derivatives(study, alpha, theta, s * z, false);
                break;
            }
        }
        mode[study] = z;
        return z;
    }

    /**
     * The second derivatives in (alpha, theta, s), 3 x 3 row by row, from differences of the gradient.
     *
     * <p>One Richardson extrapolation: the error is of the fourth power of the step. Rows and columns that are not asked for are 0.
     */
    double[] hessian(int study, double alpha, double theta, double s, boolean[] asked) {
        double[] hessian = new double[9];
        double[] point = {alpha, theta, s};
        double kept = mode[study];
        for (int j = 0; j < 3; j++) {
            if (asked[j]) {
                double[] wide = difference(study, point, j, 0.004);
                double[] narrow = difference(study, point, j, 0.002);
                for (int i = 0; i < 3; i++) {
                    hessian[i * 3 + j] = asked[i] ? (4 * narrow[i] - wide[i]) / 3 : 0;
                }
            }
        }
        mode[study] = kept;
        Matrices.symmetriseInPlace(hessian, 3);
        return hessian;
    }

    private double[] difference(int study, double[] point, int j, double h) {
        double at = point[j];
        point[j] = at + h;
        evaluate(study, point[0], point[1], point[2]);
        double[] d = {dAlpha, dTheta, dScale};
        point[j] = at - h;
        evaluate(study, point[0], point[1], point[2]);
        d[0] = (d[0] - dAlpha) / (2 * h);
        d[1] = (d[1] - dTheta) / (2 * h);
        d[2] = (d[2] - dScale) / (2 * h);
        point[j] = at;
        return d;
    }
}
