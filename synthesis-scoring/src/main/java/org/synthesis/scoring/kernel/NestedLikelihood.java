package org.synthesis.scoring.kernel;

import java.util.Arrays;
import org.synthesis.model.analysis.Convergence;

/**
 * The (restricted) likelihood of effects within clusters: {@code y = X b + between cluster + within cluster + sampling}.
 *
 * <p>With {@code w = 1/(v + s2)}, {@code S} the sum of w in a cluster and {@code c = s1 / (1 + s1 S)}, the inverse N of the
 * covariance of a cluster is {@code diag(w) - c w w'}. All traces and quadratic forms are sums over clusters of weighted
 * cross-products, so a step costs O(n p^2) and no matrix larger than p x p is ever formed. Parameters: the variances between
 * and within clusters.
 *
 * <p>Model: Konstantopoulos (2011), Van den Noortgate et al. (2013). Derivatives: Gilmour et al. (1995), with the exact second
 * derivatives.
 */
public final class NestedLikelihood implements Likelihood {
    private final double[] y;
    private final double[] start;
    private final double[] v;
    private final double[] x;
    private final int p;
    private final int[] ends;
    private final boolean restricted;

    private double value;
    private double rss;
    private double logDeterminantX;
    private final double[] beta;
    private double[] bread;
    private final double[] gradient = new double[2];
    private final double[] observed = new double[4];
    private final double[] expected = new double[4];

    private final double[] w;
    private final double[] means; // per cluster the weighted mean of each column of X
    private final double[] sums; // per cluster the sum of w
    private final double[] xnx;
    private final double[] xny;
    private final double[] factor;
    private final double[] d;

    /** Effects of a cluster stand next to each other; {@code ends[j]} is the index after the last effect of cluster j. */
    public NestedLikelihood(double[] y, double[] v, double[] x, int p, int[] ends, boolean restricted) {
        this.v = v;
        this.x = x;
        this.p = p;
        this.ends = ends;
        this.restricted = restricted;
        int n = y.length;
        beta = new double[p];
        bread = new double[p * p];
        w = new double[n];
        means = new double[ends.length * p];
        sums = new double[ends.length];
        xnx = new double[p * p];
        xny = new double[p];
        factor = new double[p * p];
        d = new double[p];
        // only the residuals of a first regression enter the sums: a large mean would cost digits
        start = firstRegression(y);
        this.y = new double[n];
        for (int i = 0; i < n; i++) {
            double fitted = 0;
            for (int a = 0; a < p; a++) {
                fitted += x[i * p + a] * start[a];
            }
            this.y[i] = y[i] - fitted;
        }
    }

    private double[] firstRegression(double[] all) {
        double[] b = new double[p];
        int n = all.length;
        double[] weight = new double[n];
        for (int i = 0; i < n; i++) {
            weight[i] = 1 / v[i];
        }
        double[] root = Matrices.weightedCrossProduct(x, weight, n, p);
        for (int i = 0; i < n; i++) {
            for (int a = 0; a < p; a++) {
                b[a] += weight[i] * x[i * p + a] * all[i];
            }
        }
        if (!Matrices.choleskyInPlace(root, p)) {
            return new double[p];
        }
        Matrices.solveInPlace(root, p, b);
        return b;
    }

    /** {@return the highest of the climbs from several starts; parameters whose bounds are equal stay there} */
    public BoxMaximum maximum(double[] low, double[] high, Convergence convergence) {
        double typical = WeightedMean.typicalVariance(v);
        double ss = 0;
        for (double value : y) {
            ss += value * value;
        }
        double largest = 4 * Math.max(ss / Math.max(1, y.length - p), typical);
        boolean large = ends.length > 50 && y.length > 200;
        double[] point = new double[2];
        double[] best = {fixed(0, 0, low, high), fixed(1, 0, low, high)};
        evaluate(best, false);
        double bestValue = value;
        BoxMaximum answer = large ? null : BoxMaximum.climb(this, best, low, high, convergence);
        int divisions = low[0] == high[0] || low[1] == high[1] ? 1 : large ? 2 : 4;
        int sizes = large ? 5 : 12;
        for (int part = 0; part <= divisions; part++) {
            double share = divisions == 1 ? 1 - part : part / (double) divisions;
            double[] top = null;
            double topValue = Double.NEGATIVE_INFINITY;
            double size = large ? largest / 4 : largest;
            for (int i = 0; i < sizes; i++) {
                point[0] = fixed(0, share * size, low, high);
                point[1] = fixed(1, (1 - share) * size, low, high);
                if (evaluate(point, false) && value > topValue) {
                    topValue = value;
                    top = point.clone();
                }
                size /= large ? 4 : 2;
            }
            if (top == null) {
                continue;
            }
            if (large) {
                if (topValue > bestValue) {
                    bestValue = topValue;
                    best = top;
                }
                continue;
            }
            BoxMaximum next = BoxMaximum.climb(this, top, low, high, convergence);
            if (answer == null || next.value() > answer.value() + 1e-9) {
                answer = next;
            }
        }
        if (answer == null) {
            answer = BoxMaximum.climb(this, best, low, high, convergence);
        }
        evaluate(answer.x(), true);
        return answer;
    }

    private static double fixed(int i, double wanted, double[] low, double[] high) {
        return Math.min(high[i], Math.max(low[i], wanted));
    }

    @Override
    public int size() {
        return 2;
    }

    @Override
    public boolean evaluate(double[] theta, boolean derivatives) {
        double s1 = theta[0];
        double s2 = theta[1];
        Arrays.fill(xnx, 0);
        Arrays.fill(xny, 0);
        double logs = 0;
        double product = 1;
        double yny = 0;
        int first = 0;
        for (int j = 0; j < ends.length; j++) {
            int end = ends[j];
            double sum = 0;
            double sumY = 0;
            int at = j * p;
            for (int a = 0; a < p; a++) {
                means[at + a] = 0;
            }
            for (int i = first; i < end; i++) {
                double total = v[i] + s2;
                double wi = 1 / total;
                w[i] = wi;
                sum += wi;
                sumY += wi * y[i];
                for (int a = 0; a < p; a++) {
                    means[at + a] += wi * x[i * p + a];
                }
                product *= total;
                if (product < 1e-100 || product > 1e100) {
                    logs += StrictMath.log(product);
                    product = 1;
                }
            }
            double u = 1 / (1 + s1 * sum);
            product *= 1 + s1 * sum;
            if (product > 1e100) {
                logs += StrictMath.log(product);
                product = 1;
            }
            for (int a = 0; a < p; a++) {
                means[at + a] /= sum;
            }
            double meanY = sumY / sum;
            sums[j] = sum;
            // centred within the cluster, so that a large s1 takes nothing away from large sums
            for (int i = first; i < end; i++) {
                double wi = w[i];
                double e = y[i] - meanY;
                yny += wi * e * e;
                for (int a = 0; a < p; a++) {
                    double f = x[i * p + a] - means[at + a];
                    d[a] = f;
                    f *= wi;
                    xny[a] += f * e;
                    for (int b = 0; b <= a; b++) {
                        xnx[a * p + b] += f * d[b];
                    }
                }
            }
            double us = u * sum;
            yny += us * meanY * meanY;
            for (int a = 0; a < p; a++) {
                double f = us * means[at + a];
                xny[a] += f * meanY;
                for (int b = 0; b <= a; b++) {
                    xnx[a * p + b] += f * means[at + b];
                }
            }
            first = end;
        }
        logs += StrictMath.log(product);
        for (int a = 0; a < p; a++) {
            for (int b = 0; b < a; b++) {
                xnx[b * p + a] = xnx[a * p + b];
            }
        }
        System.arraycopy(xnx, 0, factor, 0, p * p);
        if (!Matrices.choleskyInPlace(factor, p)) {
            return false;
        }
        logDeterminantX = Matrices.logDeterminant(factor, p);
        System.arraycopy(xny, 0, beta, 0, p);
        Matrices.solveInPlace(factor, p, beta);
        rss = yny;
        for (int a = 0; a < p; a++) {
            rss -= beta[a] * xny[a];
        }
        value = -0.5 * (logs + (restricted ? logDeterminantX : 0) + rss);
        if (derivatives) {
            bread = Matrices.inverse(factor, p);
            differentiate(s1);
        }
        return !Double.isNaN(value);
    }

    private void differentiate(double s1) {
        double[] n2 = new double[p * p]; // X' N N X
        double[] n3 = new double[p * p]; // X' N N N X
        double[] k1 = new double[p * p]; // X' N K N X, K the blocks of ones
        double[] k2 = new double[p * p]; // X' N K N K N X
        double[] kn = new double[p * p]; // X' N K N N X
        double[] xKr = new double[p]; // X' N K r with r = N (y - X b)
        double[] xr = new double[p]; // X' N r
        double[] z = new double[p];
        double[] q = new double[p];
        double us1 = 0;
        double us2 = 0;
        double traceInverse = 0;
        double traceSquare = 0;
        double ones2 = 0;
        double r2 = 0;
        double cluster2 = 0;
        double quad11 = 0;
        double quad12 = 0;
        double quad22 = 0;
        int first = 0;
        for (int j = 0; j < ends.length; j++) {
            int end = ends[j];
            double s = sums[j];
            double u = 1 / (1 + s1 * s);
            double c = s1 * u;
            int at = j * p;
            double we = 0;
            double w2 = 0;
            double w3 = 0;
            for (int a = 0; a < p; a++) {
                z[a] = (1 - u) * means[at + a];
                q[a] = 0;
            }
            for (int i = first; i < end; i++) {
                double e = y[i];
                for (int a = 0; a < p; a++) {
                    e -= x[i * p + a] * beta[a];
                }
                we += w[i] * e;
            }
            double shift = c * we;
            double wr = 0;
            double wrr = 0;
            for (int i = first; i < end; i++) {
                double wi = w[i];
                double e = y[i];
                for (int a = 0; a < p; a++) {
                    double xi = x[i * p + a];
                    e -= xi * beta[a];
                    d[a] = xi - z[a];
                }
                double r = wi * (e - shift);
                double wir = wi * r;
                double square = wi * wi;
                w2 += square;
                w3 += square * wi;
                r2 += r * r;
                wr += wir;
                wrr += wir * r;
                for (int a = 0; a < p; a++) {
                    double f = square * d[a];
                    q[a] += f;
                    xr[a] += wir * d[a];
                    double f3 = wi * f;
                    for (int b = 0; b <= a; b++) {
                        n2[a * p + b] += f * d[b];
                        n3[a * p + b] += f3 * d[b];
                    }
                }
            }
            double sumR = u * we;
            double us = u * s;
            us1 += us;
            us2 += us * us;
            traceInverse += s - c * w2;
            traceSquare += w2 - 2 * c * w3 + c * c * w2 * w2;
            ones2 += u * u * w2;
            cluster2 += sumR * sumR;
            quad11 += sumR * sumR * us;
            quad12 += sumR * u * wr;
            quad22 += wrr - c * wr * wr;
            for (int a = 0; a < p; a++) {
                double t = us * means[at + a];
                xKr[a] += t * sumR;
                for (int b = 0; b < p; b++) {
                    double tb = us * means[at + b];
                    k1[a * p + b] += t * tb;
                    k2[a * p + b] += t * us * tb;
                    kn[a * p + b] += t * u * q[b];
                    n3[a * p + b] -= b <= a ? c * q[a] * q[b] : 0;
                }
            }
            first = end;
        }
        mirror(n2);
        mirror(n3);
        double trace1 = us1;
        double trace2 = traceInverse;
        double t11 = us2;
        double t12 = ones2;
        double t22 = traceSquare;
        if (restricted) {
            double[] b1 = Matrices.multiply(bread, k1, p, p, p);
            double[] b2 = Matrices.multiply(bread, n2, p, p, p);
            trace1 -= trace(b1);
            trace2 -= trace(b2);
            t11 += Matrices.traceOfProduct(b1, b1, p) - 2 * Matrices.traceOfProduct(bread, k2, p);
            t12 += Matrices.traceOfProduct(b1, b2, p) - 2 * Matrices.traceOfProduct(bread, kn, p);
            t22 += Matrices.traceOfProduct(b2, b2, p) - 2 * Matrices.traceOfProduct(bread, n3, p);
        }
        gradient[0] = 0.5 * (cluster2 - trace1);
        gradient[1] = 0.5 * (r2 - trace2);
        expected[0] = 0.5 * t11;
        expected[1] = 0.5 * t12;
        expected[2] = expected[1];
        expected[3] = 0.5 * t22;
        observed[0] = quad11 - form(xKr, xKr) - expected[0];
        observed[1] = quad12 - form(xKr, xr) - expected[1];
        observed[2] = observed[1];
        observed[3] = quad22 - form(xr, xr) - expected[3];
    }

    private void mirror(double[] lower) {
        for (int a = 0; a < p; a++) {
            for (int b = 0; b < a; b++) {
                lower[b * p + a] = lower[a * p + b];
            }
        }
    }

    private double trace(double[] a) {
        double sum = 0;
        for (int i = 0; i < p; i++) {
            sum += a[i * p + i];
        }
        return sum;
    }

    private double form(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < p; i++) {
            for (int j = 0; j < p; j++) {
                sum += a[i] * bread[i * p + j] * b[j];
            }
        }
        return sum;
    }

    @Override
    public double value() {
        return value;
    }

    @Override
    public double[] gradient() {
        return gradient;
    }

    @Override
    public double[] observedInformation() {
        return observed;
    }

    @Override
    public double[] expectedInformation() {
        return expected;
    }

    /** {@return coefficients at the last evaluation} */
    public double[] beta() {
        double[] all = start.clone();
        for (int a = 0; a < p; a++) {
            all[a] += beta[a];
        }
        return all;
    }

    /** {@return their covariance matrix at the last evaluation with derivatives} */
    public double[] bread() {
        return bread;
    }

    /** {@return the residual weighted sum of squares at the last evaluation} */
    public double rss() {
        return rss;
    }
}
