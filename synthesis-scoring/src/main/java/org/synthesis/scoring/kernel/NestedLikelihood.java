package org.synthesis.scoring.kernel;

import java.util.Arrays;
import org.synthesis.model.analysis.Convergence;

/**
 * The (restricted) likelihood of effects within clusters: {@code y = X b + between cluster + within cluster + sampling}.
 *
 * <p>With {@code w = 1/(v + s2)}, {@code S} the sum of w in a cluster and {@code u = 1 / (1 + s1 S)}, the inverse N of the
 * covariance of a cluster is {@code diag(w) - s1 u w w'}. Let Z be X with y as its last column, {@code z} its weighted mean in a
 * cluster, D what is left without it, and {@code q = D'w^2}, {@code t = u S z}. Then
 *
 * <pre>
 * Z'N Z    = D'w D + u S z z'
 * Z'N^2 Z  = D'w^2 D + u (q z' + z q') + u^2 (1'w^2) z z'
 * Z'N^3 Z  = D'w^3 D + u (Q z' + z Q') + u^2 (1'w^3) z z' - s1 u h h',  Q = D'w^3,  h = q + u (1'w^2) z
 * Z'N K N Z = t t',  Z'N K N K N Z = u S t t',  Z'N K N^2 Z = u t h'      (K the cluster's block of ones)
 * </pre>
 *
 * summed over clusters, and all derivatives are made of these. Centring within clusters means that a large s1 takes nothing away
 * from large sums. The three products of D are the only work of more than O(p) per effect; they run over columns, with
 * independent sums, and skip columns that are constant within clusters.
 *
 * <p>Parameters: the variances between (s1) and within (s2) clusters. Cost of a step: O(n p^2), no matrix larger than p x p.
 * Model: Konstantopoulos (2011), Van den Noortgate et al. (2013). Derivatives: Gilmour et al. (1995), with the exact second
 * derivatives.
 */
public final class NestedLikelihood implements Likelihood {
    private static final int CHUNK = 256;

    private final int n;
    private final int p;
    private final int c; // columns of Z
    private final double[] v;
    private final double[][] z; // columns of Z
    private final boolean[] varies; // within some cluster
    private final int[] ends;
    private final boolean restricted;
    private final double[] start;
    private final double excess;

    private double value;
    private double rss;
    private final double[] beta;
    private final double[] bread;
    private final double[] gradient = new double[2];
    private final double[] observed = new double[4];
    private final double[] expected = new double[4];

    // sums over clusters, c x c
    private final double[] n1;
    private final double[] n2;
    private final double[] n3;
    private final double[] k1; // Z'NKNZ
    private final double[] k2; // Z'NKNKNZ
    private final double[] kn; // Z'NKNNZ
    private double logs;
    private double shrinkage; // product of 1 + s1 S, of which the logarithm is not yet in logs
    private double traceK;
    private double traceKK;
    private double traceInverse;
    private double traceSquare;
    private double traceMixed;

    // work space
    private final double[] w;
    private final double[][] d;
    private final double[] mean;
    private final double[] q;
    private final double[] cube;
    private final double[] factor;
    private final double[] contrast;

    /** Effects of a cluster stand next to each other; {@code ends[j]} is the index after the last effect of cluster j. */
    public NestedLikelihood(double[] y, double[] v, double[] x, int p, int[] ends, boolean restricted) {
        this.n = y.length;
        this.v = v;
        this.p = p;
        this.c = p + 1;
        this.ends = ends;
        this.restricted = restricted;
        beta = new double[p];
        bread = new double[p * p];
        int size = 0;
        int first = 0;
        for (int end : ends) {
            size = Math.max(size, end - first);
            first = end;
        }
        w = new double[CHUNK + size];
        d = new double[c][CHUNK + size];
        mean = new double[c];
        q = new double[c];
        cube = new double[c];
        n1 = new double[c * c];
        n2 = new double[c * c];
        n3 = new double[c * c];
        k1 = new double[c * c];
        k2 = new double[c * c];
        kn = new double[c * c];
        factor = new double[p * p];
        contrast = new double[c];
        z = new double[c][n];
        for (int i = 0; i < n; i++) {
            for (int a = 0; a < p; a++) {
                z[a][i] = x[i * p + a];
            }
        }
        // only the residuals of a first regression enter the sums: a large mean would cost digits
        start = firstRegression(y, x);
        double ss = 0;
        for (int i = 0; i < n; i++) {
            double rest = y[i];
            for (int a = 0; a < p; a++) {
                rest -= x[i * p + a] * start[a];
            }
            z[p][i] = rest;
            ss += rest * rest;
        }
        excess = ss / Math.max(1, n - p);
        varies = new boolean[c];
        for (int a = 0; a < c; a++) {
            varies[a] = a == p || variesWithin(z[a]);
        }
    }

    private boolean variesWithin(double[] column) {
        int first = 0;
        for (int end : ends) {
            for (int i = first + 1; i < end; i++) {
                if (column[i] != column[first]) {
                    return true;
                }
            }
            first = end;
        }
        return false;
    }

    private double[] firstRegression(double[] y, double[] x) {
        double[] b = new double[p];
        double[] weight = new double[n];
        for (int i = 0; i < n; i++) {
            weight[i] = 1 / v[i];
            for (int a = 0; a < p; a++) {
                b[a] += weight[i] * x[i * p + a] * y[i];
            }
        }
        double[] root = Matrices.weightedCrossProduct(x, weight, n, p);
        if (!Matrices.choleskyInPlace(root, p)) {
            return new double[p];
        }
        Matrices.solveInPlace(root, p, b);
        return b;
    }

    /**
     * {@return the highest of the climbs from several starts; parameters whose bounds are equal stay there}
     *
     * <p>The likelihood of few effects can have more than one optimum. For each of five divisions of the variance between the
     * levels a scan over its size finds the highest point; the highest end of a climb from these is the answer. With many
     * clusters one climb from the highest of a few points does.
     */
    public BoxMaximum maximum(double[] low, double[] high, Convergence convergence) {
        double typical = n > 1 ? WeightedMean.typicalVariance(v) : v[0];
        double size = Math.max(excess, typical);
        boolean both = low[0] < high[0] && low[1] < high[1];
        double[] zero = point(0, 0, low, high);
        if (ends.length > 100) {
            double[] best = highest(both ? 0.5 : low[0] < high[0] ? 1 : 0, size, 4, 4, low, high);
            evaluate(best, false);
            double bestValue = value;
            // the climb ends with an evaluation, with derivatives, where it stops
            boolean none = evaluate(zero, false) && value > bestValue;
            return BoxMaximum.climb(this, none ? zero : best, low, high, convergence);
        }
        BoxMaximum answer = BoxMaximum.climb(this, zero, low, high, convergence);
        for (int quarters = 0; quarters <= 4; quarters++) {
            double[] top = highest(quarters / 4.0, 4 * size, 12, 2, low, high);
            BoxMaximum next = BoxMaximum.climb(this, top, low, high, convergence);
            if (next.value() > answer.value() + 1e-9) {
                answer = next;
            }
        }
        evaluate(answer.x(), true);
        return answer;
    }

    /** The total variance, among the largest divided again and again, with the highest likelihood at a division. */
    private double[] highest(double share, double largest, int steps, int ratio, double[] low, double[] high) {
        double[] best = point(share * largest, (1 - share) * largest, low, high);
        double bestValue = Double.NEGATIVE_INFINITY;
        double size = largest;
        for (int i = 0; i < steps; i++) {
            double[] point = point(share * size, (1 - share) * size, low, high);
            if (evaluate(point, false) && value > bestValue) {
                best = point;
                bestValue = value;
            }
            size /= ratio;
        }
        return best;
    }

    private static double[] point(double s1, double s2, double[] low, double[] high) {
        return new double[] {Math.min(high[0], Math.max(low[0], s1)), Math.min(high[1], Math.max(low[1], s2))};
    }

    @Override
    public int size() {
        return 2;
    }

    @Override
    public boolean evaluate(double[] theta, boolean derivatives) {
        double s1 = theta[0];
        double s2 = theta[1];
        clear();
        int cluster = 0;
        int first = 0;
        while (cluster < ends.length) {
            int last = cluster;
            while (last < ends.length - 1 && ends[last] - first < CHUNK) {
                last++;
            }
            int end = ends[last];
            weights(first, end, s2);
            int begin = first;
            for (int j = cluster; j <= last; j++) {
                cluster(begin, ends[j], first, s1, derivatives);
                begin = ends[j];
            }
            for (int a = 0; a < c; a++) {
                for (int b = 0; b <= a && varies[a]; b++) {
                    if (varies[b] && derivatives) {
                        products(d[a], d[b], end - first, a * c + b);
                    } else if (varies[b]) {
                        n1[a * c + b] += product(d[a], d[b], end - first);
                    }
                }
            }
            cluster = last + 1;
            first = end;
        }
        logs += StrictMath.log(shrinkage);
        return solve() && (!derivatives || differentiate());
    }

    private void clear() {
        logs = 0;
        shrinkage = 1;
        traceK = 0;
        traceKK = 0;
        traceInverse = 0;
        traceSquare = 0;
        traceMixed = 0;
        Arrays.fill(n1, 0);
        Arrays.fill(n2, 0);
        Arrays.fill(n3, 0);
        Arrays.fill(k1, 0);
        Arrays.fill(k2, 0);
        Arrays.fill(kn, 0);
    }

    /** Weights of a chunk, and the logarithm of their product: one logarithm for many factors. */
    private void weights(int first, int end, double s2) {
        int m = end - first;
        for (int i = 0; i < m; i++) {
            w[i] = 1 / (v[first + i] + s2);
        }
        double product = 1;
        for (int i = 0; i < m; i++) {
            product *= w[i];
            if (product < 1e-150 || product > 1e150) {
                logs -= StrictMath.log(product);
                product = 1;
            }
        }
        logs -= StrictMath.log(product);
    }

    /** What a cluster adds beyond the products of its centred columns, which it leaves in d. */
    private void cluster(int begin, int end, int first, double s1, boolean derivatives) {
        int from = begin - first;
        int to = end - first;
        double s = 0;
        double w2 = 0;
        double w3 = 0;
        for (int i = from; i < to; i++) {
            double wi = w[i];
            s += wi;
            w2 += wi * wi;
            w3 += wi * wi * wi;
        }
        double u = 1 / (1 + s1 * s);
        shrinkage *= 1 + s1 * s;
        if (shrinkage > 1e150) {
            logs += StrictMath.log(shrinkage);
            shrinkage = 1;
        }
        for (int a = 0; a < c; a++) {
            double[] column = z[a];
            double[] centred = d[a];
            if (!varies[a]) {
                mean[a] = column[begin];
                q[a] = 0;
                cube[a] = 0;
                continue;
            }
            double sum = 0;
            for (int i = from; i < to; i++) {
                sum += w[i] * column[first + i];
            }
            double middle = sum / s;
            mean[a] = middle;
            double square = 0;
            double third = 0;
            for (int i = from; i < to; i++) {
                double rest = column[first + i] - middle;
                double wi = w[i];
                centred[i] = rest;
                rest *= wi * wi;
                square += rest;
                third += rest * wi;
            }
            q[a] = square;
            cube[a] = third;
        }
        double us = u * s;
        for (int a = 0; a < c; a++) {
            for (int b = 0; b <= a; b++) {
                n1[a * c + b] += us * mean[a] * mean[b];
            }
        }
        if (!derivatives) {
            return;
        }
        double shrunk = s1 * u;
        traceK += us;
        traceKK += us * us;
        traceInverse += s - shrunk * w2;
        traceSquare += w2 - 2 * shrunk * w3 + shrunk * shrunk * w2 * w2;
        traceMixed += u * u * w2;
        for (int a = 0; a < c; a++) {
            double ma = mean[a];
            double ha = q[a] + u * w2 * ma;
            double ta = us * ma;
            for (int b = 0; b < c; b++) {
                double mb = mean[b];
                double hb = q[b] + u * w2 * mb;
                kn[a * c + b] += u * ta * hb;
                if (b <= a) {
                    double tt = ta * us * mb;
                    k1[a * c + b] += tt;
                    k2[a * c + b] += us * tt;
                    n2[a * c + b] += u * (q[a] * mb + ma * q[b]) + u * u * w2 * ma * mb;
                    n3[a * c + b] += u * (cube[a] * mb + ma * cube[b]) + u * u * w3 * ma * mb - shrunk * ha * hb;
                }
            }
        }
    }

    private double product(double[] da, double[] db, int m) {
        double even = 0;
        double odd = 0;
        int i = 0;
        for (; i + 1 < m; i += 2) {
            even += w[i] * da[i] * db[i];
            odd += w[i + 1] * da[i + 1] * db[i + 1];
        }
        return i < m ? even + odd + w[i] * da[i] * db[i] : even + odd;
    }

    private void products(double[] da, double[] db, int m, int at) {
        double one = 0;
        double two = 0;
        double three = 0;
        for (int i = 0; i < m; i++) {
            double wi = w[i];
            double f = wi * da[i] * db[i];
            one += f;
            f *= wi;
            two += f;
            three += f * wi;
        }
        n1[at] += one;
        n2[at] += two;
        n3[at] += three;
    }

    private boolean solve() {
        for (int a = 0; a < p; a++) {
            for (int b = 0; b <= a; b++) {
                factor[a * p + b] = n1[a * c + b];
                factor[b * p + a] = n1[a * c + b];
            }
            beta[a] = n1[p * c + a];
        }
        if (!Matrices.choleskyInPlace(factor, p)) {
            return false;
        }
        Matrices.solveInPlace(factor, p, beta);
        rss = n1[p * c + p];
        for (int a = 0; a < p; a++) {
            rss -= beta[a] * n1[p * c + a];
        }
        value = -0.5 * (logs + (restricted ? Matrices.logDeterminant(factor, p) : 0) + rss);
        return !Double.isNaN(value);
    }

    private boolean differentiate() {
        mirror(n2);
        mirror(n3);
        mirror(k1);
        mirror(k2);
        System.arraycopy(Matrices.inverse(factor, p), 0, bread, 0, p * p);
        for (int a = 0; a < p; a++) {
            contrast[a] = -beta[a];
        }
        contrast[p] = 1;
        double trace1 = traceK;
        double trace2 = traceInverse;
        double t11 = traceKK;
        double t12 = traceMixed;
        double t22 = traceSquare;
        if (restricted) {
            double[] b1 = timesBread(k1);
            double[] b2 = timesBread(n2);
            trace1 -= trace(b1);
            trace2 -= trace(b2);
            t11 += Matrices.traceOfProduct(b1, b1, p) - 2 * trace(timesBread(k2));
            t12 += Matrices.traceOfProduct(b1, b2, p) - 2 * trace(timesBread(kn));
            t22 += Matrices.traceOfProduct(b2, b2, p) - 2 * trace(timesBread(n3));
        }
        double[] toK = Matrices.multiply(k1, contrast, c, c);
        double[] toI = Matrices.multiply(n2, contrast, c, c);
        gradient[0] = 0.5 * (dot(contrast, toK) - trace1);
        gradient[1] = 0.5 * (dot(contrast, toI) - trace2);
        expected[0] = 0.5 * t11;
        expected[1] = 0.5 * t12;
        expected[2] = expected[1];
        expected[3] = 0.5 * t22;
        observed[0] = Matrices.quadraticForm(k2, contrast, c) - form(toK, toK) - expected[0];
        observed[1] = Matrices.quadraticForm(kn, contrast, c) - form(toK, toI) - expected[1];
        observed[2] = observed[1];
        observed[3] = Matrices.quadraticForm(n3, contrast, c) - form(toI, toI) - expected[3];
        return true;
    }

    /** B times the part of a c x c matrix that belongs to X. */
    private double[] timesBread(double[] a) {
        double[] product = new double[p * p];
        for (int i = 0; i < p; i++) {
            for (int k = 0; k < p; k++) {
                for (int j = 0; j < p; j++) {
                    product[i * p + j] += bread[i * p + k] * a[k * c + j];
                }
            }
        }
        return product;
    }

    private void mirror(double[] lower) {
        for (int a = 0; a < c; a++) {
            for (int b = 0; b < a; b++) {
                lower[b * c + a] = lower[a * c + b];
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

    private double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < c; i++) {
            sum += a[i] * b[i];
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
