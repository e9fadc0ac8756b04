package org.synthesis.scoring.kernel;

import java.util.ArrayList;
import java.util.List;

/**
 * The posterior distribution of the standard deviation tau of true effects in the normal-normal model, as nodes and weights.
 *
 * <p>Given tau everything else is normal, so one integral over tau is left. It runs over x, {@code tau = exp(x)} or, below an
 * upper end u, {@code tau = u / (1 + exp(-x))}: there the density falls off exponentially on both sides and is smooth on a scale
 * that its curvature at the mode tells. Gauss-Legendre panels of that width are halved until the integral does not change.
 *
 * <p>Source: Rover (2020); the integral here is by panels on a logarithmic scale instead of a grid built for a set divergence.
 */
public final class RandomEffectsPosterior {
    /** What is known about tau beforehand. */
    public interface Prior {
        /** {@return logarithm of the density at tau above 0, up to a constant when improper} */
        double log(double tau);

        /** {@return its derivative} */
        double slope(double tau);

        /** {@return the largest possible tau, infinite when there is none} */
        double upper();
    }

    private static final int NODES = 12;
    private static final double DEPTH = 44;
    private static final double WIDEST = 1;
    private static final Quadrature RULE = Quadrature.gaussLegendre(NODES);

    private final double[] y;
    private final double[] v;
    private final Prior prior;
    private final double priorMean;
    private final double priorPrecision;

    private double offset;
    private double[] edges = new double[0];
    private double[] cumulative = new double[0];
    private double[] tau = new double[0];
    private double[] weight = new double[0];
    private double[] mean = new double[0];
    private double[] variance = new double[0];
    private double logIntegral;
    private int halvings;
    private double lastChange;
    private boolean converged;

    // results of the last call of conditional()
    private double conditionalMean;
    private double conditionalVariance;

    private RandomEffectsPosterior(double[] y, double[] v, Prior prior, double priorMean, double priorPrecision) {
        this.y = y;
        this.v = v;
        this.prior = prior;
        this.priorMean = priorMean;
        this.priorPrecision = priorPrecision;
    }

    /**
     * {@return the posterior}
     *
     * @param priorPrecision of a normal prior of the mean; 0 for a flat one
     */
    public static RandomEffectsPosterior of(
            double[] y, double[] v, Prior prior, double priorMean, double priorPrecision) {
        RandomEffectsPosterior posterior = new RandomEffectsPosterior(y, v, prior, priorMean, priorPrecision);
        posterior.integrate();
        return posterior;
    }

    /** Marginal log-likelihood of tau, mean integrated out; leaves mean and variance of the mean given tau. */
    private double conditional(double t) {
        double t2 = t * t;
        double sumW = priorPrecision;
        double mu = priorMean;
        double q = 0;
        double logs = 0;
        for (int i = 0; i < y.length; i++) {
            double total = v[i] + t2;
            double w = 1 / total;
            sumW += w;
            double d = y[i] - mu;
            mu += w / sumW * d;
            q += w * d * (y[i] - mu);
            logs += StrictMath.log(total);
        }
        conditionalMean = mu;
        conditionalVariance = 1 / sumW;
        double twoPi = StrictMath.log(2 * Math.PI);
        double constants = priorPrecision > 0
                ? -0.5 * y.length * twoPi + 0.5 * StrictMath.log(priorPrecision / sumW)
                : -0.5 * (y.length - 1) * twoPi - 0.5 * StrictMath.log(sumW);
        return constants - 0.5 * logs - 0.5 * q;
    }

    /** {@return logarithm of likelihood times prior at tau} Not divided by its integral. */
    private double logDensity(double t) {
        return conditional(t) + prior.log(t);
    }

    private double tauAt(double x) {
        return Double.isInfinite(prior.upper()) ? StrictMath.exp(x) : prior.upper() / (1 + StrictMath.exp(-x));
    }

    private double xAt(double t) {
        return Double.isInfinite(prior.upper())
                ? StrictMath.log(t)
                : StrictMath.log(t) - StrictMath.log(prior.upper() - t);
    }

    private double logDensityInX(double x) {
        double t = tauAt(x);
        if (!(t > 0) || Double.isInfinite(t)) {
            return Double.NEGATIVE_INFINITY;
        }
        double jacobian = Double.isInfinite(prior.upper())
                ? x
                : StrictMath.log(t) - StrictMath.log1p(StrictMath.exp(Math.min(x, 700)));
        double value = logDensity(t) + jacobian;
        return Double.isNaN(value) ? Double.NEGATIVE_INFINITY : value;
    }

    private void integrate() {
        double smallest = Double.MAX_VALUE;
        double largest = 0;
        for (int i = 0; i < y.length; i++) {
            smallest = Math.min(smallest, v[i]);
            largest = Math.max(largest, Math.max(v[i], (y[i] - y[0]) * (y[i] - y[0])));
        }
        boolean bounded = !Double.isInfinite(prior.upper());
        double from = 0.5 * StrictMath.log(smallest) - 50;
        double to = 0.5 * StrictMath.log(largest) + 60;
        if (bounded) {
            from = Math.min(from - StrictMath.log(prior.upper()), -50);
            to = 50;
        }
        int steps = (int) Math.ceil((to - from) / 0.25);
        double best = Double.NEGATIVE_INFINITY;
        double mode = from;
        double[] scan = new double[steps + 1];
        for (int i = 0; i <= steps; i++) {
            scan[i] = logDensityInX(from + 0.25 * i);
            if (scan[i] > best) {
                best = scan[i];
                mode = from + 0.25 * i;
            }
        }
        mode = climbed(mode - 0.25, mode + 0.25);
        offset = Math.max(best, logDensityInX(mode));
        int first = 0;
        int last = steps;
        while (first < steps && scan[first] < offset - DEPTH) {
            first++;
        }
        while (last > 0 && scan[last] < offset - DEPTH) {
            last--;
        }
        double low = first > last ? mode : Math.min(mode, from + 0.25 * first);
        double high = first > last ? mode : Math.max(mode, from + 0.25 * last);
        low = crossing(low - 0.25, low);
        high = crossing(high + 0.25, high);
        double h = 1e-3;
        double curvature = -(logDensityInX(mode + h) - 2 * logDensityInX(mode) + logDensityInX(mode - h)) / (h * h);
        double sigma = curvature > 0 ? 1 / Math.sqrt(curvature) : 1;
        double width = Math.min(WIDEST, 2 * sigma);
        double previous = Double.NaN;
        for (halvings = 0; halvings < 8; halvings++) {
            panels(low, high, Math.max(1, (int) Math.ceil((high - low) / width)));
            lastChange = Double.isNaN(previous) ? 1 : Math.abs(logIntegral - previous);
            if (lastChange < 1e-12) {
                converged = true;
                break;
            }
            previous = logIntegral;
            width /= 2;
        }
        double total = cumulative[cumulative.length - 1];
        for (int i = 0; i < weight.length; i++) {
            weight[i] /= total;
        }
        for (int i = 0; i < cumulative.length; i++) {
            cumulative[i] /= total;
        }
    }

    /** Golden section. */
    private double climbed(double low, double high) {
        double a = low;
        double b = high;
        double ratio = (Math.sqrt(5) - 1) / 2;
        for (int i = 0; i < 40; i++) {
            double c = b - ratio * (b - a);
            double d = a + ratio * (b - a);
            if (logDensityInX(c) > logDensityInX(d)) {
                b = d;
            } else {
                a = c;
            }
        }
        return (a + b) / 2;
    }

    /** Where the density has fallen by the depth, between a point outside and one inside. */
    private double crossing(double outside, double inside) {
        double a = outside;
        double b = inside;
        for (int i = 0; i < 30; i++) {
            double c = (a + b) / 2;
            if (logDensityInX(c) < offset - DEPTH) {
                a = c;
            } else {
                b = c;
            }
        }
        return a;
    }

    private void panels(double low, double high, int count) {
        edges = new double[count + 1];
        cumulative = new double[count + 1];
        int n = count * NODES;
        tau = new double[n];
        weight = new double[n];
        mean = new double[n];
        variance = new double[n];
        double sum = 0;
        for (int j = 0; j < count; j++) {
            double a = low + (high - low) * j / count;
            double b = low + (high - low) * (j + 1) / count;
            edges[j] = a;
            for (int i = 0; i < NODES; i++) {
                int at = j * NODES + i;
                double x = (a + b) / 2 + (b - a) / 2 * RULE.nodes()[i];
                double density = StrictMath.exp(logDensityInX(x) - offset);
                tau[at] = tauAt(x);
                mean[at] = conditionalMean;
                variance[at] = conditionalVariance;
                weight[at] = RULE.weights()[i] * (b - a) / 2 * density;
                sum += weight[at];
            }
            edges[j + 1] = b;
            cumulative[j + 1] = sum;
        }
        logIntegral = offset + StrictMath.log(sum);
    }

    /** {@return logarithm of the integral of likelihood times prior over tau and the mean} */
    public double logIntegral() {
        return logIntegral;
    }

    /** {@return the nodes of tau} */
    public double[] tau() {
        return tau;
    }

    /** {@return their posterior weights, which add up to 1} */
    public double[] weight() {
        return weight;
    }

    /** {@return the mean of the mean effect at each node} */
    public double[] mean() {
        return mean;
    }

    /** {@return its variance at each node} */
    public double[] variance() {
        return variance;
    }

    /** {@return whether halving the panels no longer changed the integral} */
    public boolean converged() {
        return converged;
    }

    /** {@return how often the panels were halved} */
    public int halvings() {
        return halvings;
    }

    /** {@return the last relative change of the integral} */
    public double lastChange() {
        return lastChange;
    }

    /** {@return posterior density of tau} At 0 it is the limit. */
    public double density(double t) {
        if (t < 0 || t > prior.upper()) {
            return 0;
        }
        return StrictMath.exp(logDensity(t) - logIntegral);
    }

    /** {@return posterior probability that tau is at most t} */
    public double lowerTail(double t) {
        if (t <= 0) {
            return 0;
        }
        if (t >= prior.upper()) {
            return 1;
        }
        double x = xAt(t);
        if (x <= edges[0]) {
            return 0;
        }
        int j = panel(edges, x);
        return j == edges.length - 1 ? 1 : Math.min(1, cumulative[j] + part(edges[j], x));
    }

    /** {@return the tau not exceeded with posterior probability p, strictly between 0 and 1} */
    public double quantile(double p) {
        int j = Math.min(panel(cumulative, p), edges.length - 2);
        double start = cumulative[j];
        Brent.Root root = Brent.search(
                x -> x == edges[j] ? start - p : start + part(edges[j], x) - p, edges[j], edges[j + 1], 1e-14, 200);
        return tauAt(root.value());
    }

    /** The last position whose value is not above x. */
    private static int panel(double[] ascending, double x) {
        int low = 0;
        int high = ascending.length - 1;
        if (x >= ascending[high]) {
            return high;
        }
        while (high - low > 1) {
            int middle = (low + high) / 2;
            if (ascending[middle] <= x) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private double part(double a, double b) {
        double sum = 0;
        for (int i = 0; i < NODES; i++) {
            double x = (a + b) / 2 + (b - a) / 2 * RULE.nodes()[i];
            sum += RULE.weights()[i] * (b - a) / 2 * StrictMath.exp(logDensityInX(x) - logIntegral);
        }
        return sum;
    }

    /** {@return the tau at which the posterior density is highest, 0 when it falls from there} */
    public double mode() {
        List<Double> candidates = new ArrayList<>();
        candidates.add(0.0);
        double upper = prior.upper();
        if (!Double.isInfinite(upper)) {
            candidates.add(upper);
        }
        for (int i = 1; i < tau.length; i++) {
            if (slope(tau[i - 1]) > 0 && slope(tau[i]) <= 0) {
                candidates.add(Brent.search(this::slope, tau[i - 1], tau[i], tau[i] * 1e-14, 200)
                        .value());
            }
        }
        double best = 0;
        double highest = Double.NEGATIVE_INFINITY;
        for (double candidate : candidates) {
            double value = logDensity(candidate);
            if (value > highest) {
                highest = value;
                best = candidate;
            }
        }
        return best;
    }

    /** Derivative of the log density of tau. */
    private double slope(double t) {
        conditional(t);
        double sum = 0;
        for (int i = 0; i < y.length; i++) {
            double w = 1 / (v[i] + t * t);
            double r = y[i] - conditionalMean;
            sum += -w + w * w * (r * r + conditionalVariance);
        }
        return t * sum + prior.slope(t);
    }
}
