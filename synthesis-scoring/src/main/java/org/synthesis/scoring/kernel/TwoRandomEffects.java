package org.synthesis.scoring.kernel;

import org.synthesis.model.analysis.Convergence;

/**
 * Maximum likelihood for tables of two groups whose levels and effects both differ at random, independently.
 *
 * <p>Parameters: mean level, coefficients of the design for the effects, standard deviation of levels and of effects. The
 * random effects count +1/2 and -1/2 in the groups, whatever the studies say about theta. The integral over both is by adaptive Gauss-Hermite quadrature around the joint mode, scaled by the Cholesky factor of the
 * curvature there (Liu and Pierce 1994); one node is the Laplace approximation. Derivatives are differences.
 */
public final class TwoRandomEffects {
    private final CountStudies studies;
    private final double[] x;
    private final int p;
    private final double[] nodes;
    private final double[] logWeights;
    private final double[] modeU;
    private final double[] modeV;
    private final double[] k = new double[4];
    private final double[] terms;

    // derivatives of the log-likelihood of a study in level (a) and random effect (t)
    private double l;
    private double la;
    private double lt;
    private double laa;
    private double lat;
    private double ltt;

    /** Studies of two arms with a design of p columns, row by row, and so many nodes for each random effect. */
    public TwoRandomEffects(CountStudies studies, double[] x, int p, int n) {
        this.studies = studies;
        this.x = x;
        this.p = p;
        Quadrature rule = Quadrature.gaussHermite(n);
        this.nodes = rule.nodes();
        this.logWeights = new double[n];
        for (int j = 0; j < n; j++) {
            logWeights[j] = StrictMath.log(rule.weights()[j]) + nodes[j] * nodes[j] - StrictMath.log(Math.PI) / 2;
        }
        this.modeU = new double[studies.size];
        this.modeV = new double[studies.size];
        this.terms = new double[n * n];
    }

    /** {@return the fit from a start; the trace says whether to trust it} */
    public CountMixture.Fit fit(double[] start, Convergence convergence) {
        Minimum minimum = Minimum.search(point -> -logLikelihood(point), start, convergence);
        return new CountMixture.Fit(
                minimum.x(),
                studies.constant() - minimum.value(),
                Derivatives.hessian(point -> -logLikelihood(point), minimum.x()),
                minimum.trace());
    }

    private double logLikelihood(double[] point) {
        double s = point[p + 1];
        double t = point[p + 2];
        double sum = 0;
        for (int i = 0; i < studies.size; i++) {
            double theta = 0;
            for (int j = 0; j < p; j++) {
                theta += x[i * p + j] * point[1 + j];
            }
            sum += study(i, point[0], theta, s, t);
        }
        return sum;
    }

    private void likelihood(int study, double alpha, double theta, double random) {
        l = la = lt = laa = lat = ltt = 0;
        for (int arm = 2 * study; arm < 2 * study + 2; arm++) {
            double g = CountStudies.half(arm);
            double eta = studies.offset(arm) + alpha + studies.group(arm) * theta + g * random;
            studies.cumulantsInPlace(arm, eta, k);
            double residual = studies.x(arm) - k[1];
            l += studies.x(arm) * eta - k[0];
            la += residual;
            lt += g * residual;
            laa -= k[2];
            lat -= g * k[2];
            ltt -= g * g * k[2];
        }
    }

    /** The log-likelihood of a study with u and v, standard normal, integrated out. */
    private double study(int i, double alpha, double theta, double s, double t) {
        double u = modeU[i];
        double v = modeV[i];
        likelihood(i, alpha + s * u, theta, t * v);
        double height = l - (u * u + v * v) / 2;
        for (int step = 0; step < 200; step++) {
            double a = 1 - s * s * laa;
            double b = -s * t * lat;
            double c = 1 - t * t * ltt;
            double det = a * c - b * b;
            double gu = s * la - u;
            double gv = t * lt - v;
            double du = (c * gu - b * gv) / det;
            double dv = (a * gv - b * gu) / det;
            double length = 1;
            double next = Double.NEGATIVE_INFINITY;
            for (int halving = 0; halving < 40; halving++) {
                likelihood(i, alpha + s * (u + length * du), theta, t * (v + length * dv));
                next = l - ((u + length * du) * (u + length * du) + (v + length * dv) * (v + length * dv)) / 2;
                if (next >= height - 1e-12 * (1 + Math.abs(height))) {
                    break;
                }
                length /= 2;
            }
            u += length * du;
            v += length * dv;
            height = next;
            if (!(Math.abs(du) + Math.abs(dv) > 1e-9)) {
                break;
            }
        }
        modeU[i] = u;
        modeV[i] = v;
        double a = 1 - s * s * laa;
        double b = -s * t * lat;
        double c = 1 - t * t * ltt;
        double det = a * c - b * b;
        if (nodes.length == 1) {
            return height - StrictMath.log(det) / 2;
        }
        // rows of the inverse of the transposed Cholesky factor of the curvature
        double root = Math.sqrt(a);
        double l21 = b / root;
        double l22 = Math.sqrt(c - l21 * l21);
        double largest = Double.NEGATIVE_INFINITY;
        int at = 0;
        for (int m = 0; m < nodes.length; m++) {
            for (int j = 0; j < nodes.length; j++) {
                double second = Math.sqrt(2) * nodes[j] / l22;
                double first = (Math.sqrt(2) * nodes[m] - l21 * second) / root;
                double um = u + first;
                double vm = v + second;
                likelihood(i, alpha + s * um, theta, t * vm);
                terms[at] = logWeights[m] + logWeights[j] + l - (um * um + vm * vm) / 2;
                largest = Math.max(largest, terms[at++]);
            }
        }
        double sum = 0;
        for (double term : terms) {
            sum += StrictMath.exp(term - largest);
        }
        return largest + StrictMath.log(sum) - StrictMath.log(det) / 2;
    }
}
