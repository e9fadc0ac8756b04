package org.synthesis.scoring.kernel;

import org.synthesis.model.analysis.Convergence;
import org.synthesis.model.analysis.FitTrace;

/**
 * Restricted maximum likelihood for effects within clusters: {@code y = mean + between cluster + within cluster + sampling}.
 *
 * <p>With {@code w = 1/(v + s2)}, {@code S} the sum of w in a cluster and {@code c = s1 / (1 + s1 S)}, the inverse of the
 * covariance of a cluster is {@code diag(w) - c w w'}. All traces and quadratic forms are sums over clusters of a few
 * power sums, so a step costs one pass over the effects and no matrix is ever formed.
 *
 * <p>Model: Konstantopoulos (2011), Van den Noortgate et al. (2013). Derivatives: Gilmour et al. (1995); the Hessian is
 * twice their average information minus the expected information.
 *
 * <p>Why beside {@link NestedLikelihood}, which has moderators too: with a mean alone every product of that class is one number,
 * and a report pools thousands of outcomes this way. Both are compared with each other in the tests.
 *
 * <p>Unlike the other kernels a fit is an object, private to this class: one pass leaves a dozen sums behind, and returning
 * them would allocate at every step.
 */
public final class ThreeLevelReml {
    private final double[] y;
    private final double[] v;
    private final int[] ends;
    private final double scale;

    // what one pass over the data leaves behind for (s1, s2)
    private double mean;
    private double information;
    private double logLikelihood;
    private double g1;
    private double g2;
    private double f11;
    private double f12;
    private double f22;
    private double a11;
    private double a12;
    private double a22;

    private ThreeLevelReml(double[] y, double[] v, int[] ends) {
        this.y = y;
        this.v = v;
        this.ends = ends;
        this.scale = WeightedMean.typicalVariance(v);
    }

    /**
     * The fitted model.
     *
     * @param between variance between clusters
     * @param within variance between effects of one cluster
     * @param mean the mean effect
     * @param information inverse of the variance of the mean
     * @param logLikelihood restricted log-likelihood without constants
     * @param trace how the iteration ended
     */
    public record Fit(
            double between, double within, double mean, double information, double logLikelihood, FitTrace trace) {}

    /**
     * Fits the model. The effects of a cluster stand next to each other; {@code ends[j]} is the index after the last effect
     * of cluster j. Needs at least 2 effects; the two variances are only told apart by clusters with several effects.
     *
     * <p>The likelihood of few effects can have more than one optimum. For each of five divisions of the variance between the
     * levels a scan over its size finds the highest point; the highest end of a climb from these is the answer. Cost O(n)
     * per point and per step.
     */
    public static Fit fit(double[] y, double[] v, int[] ends, Convergence convergence) {
        ThreeLevelReml model = new ThreeLevelReml(y, v, ends);
        double largest = 4 * Math.max(TauSquared.hedges(y, v).tau2(), model.scale);
        Fit best = model.from(0, 0, convergence);
        for (int quarters = 0; quarters <= 4; quarters++) {
            double share = quarters / 4.0;
            double size = model.highestSize(share, largest);
            Fit fit = model.from(share * size, (1 - share) * size, convergence);
            if (fit.logLikelihood() > best.logLikelihood() + 1e-9) {
                best = fit;
            }
        }
        return best;
    }

    /** The total variance, among the largest halved again and again, with the highest likelihood at a division. */
    private double highestSize(double share, double largest) {
        double best = 0;
        double bestValue = Double.NEGATIVE_INFINITY;
        double size = largest;
        for (int i = 0; i < 12; i++) {
            evaluate(share * size, (1 - share) * size);
            if (logLikelihood > bestValue) {
                best = size;
                bestValue = logLikelihood;
            }
            size /= 2;
        }
        return best;
    }

    /** {@return the model at given variances: mean, its information and the log-likelihood there} */
    public static Fit given(double[] y, double[] v, int[] ends, double between, double within) {
        ThreeLevelReml model = new ThreeLevelReml(y, v, ends);
        model.evaluate(between, within);
        return new Fit(between, within, model.mean, model.information, model.logLikelihood, FitTrace.CLOSED_FORM);
    }

    /** Percent of the mean that each effect contributes: the row sums of the inverse covariance over their total. */
    public static double[] weightPercents(double[] v, int[] ends, Fit fit) {
        double[] percents = new double[v.length];
        double total = 0;
        int start = 0;
        for (int end : ends) {
            double sum = 0;
            for (int i = start; i < end; i++) {
                sum += 1 / (v[i] + fit.within());
            }
            double u = 1 / (1 + fit.between() * sum);
            for (int i = start; i < end; i++) {
                percents[i] = u / (v[i] + fit.within());
                total += percents[i];
            }
            start = end;
        }
        for (int i = 0; i < percents.length; i++) {
            percents[i] = 100 * percents[i] / total;
        }
        return percents;
    }

    private Fit from(double start1, double start2, Convergence convergence) {
        double s1 = start1;
        double s2 = start2;
        evaluate(s1, s2);
        double change = 0;
        boolean stuck = false;
        for (int step = 1; step <= convergence.maxSteps(); step++) {
            double[] d = stuck ? new double[] {g1 / (2 * f11), g2 / (2 * f22)} : direction(s1, s2);
            double value = logLikelihood;
            double next1 = Math.max(0, s1 + d[0]);
            double next2 = Math.max(0, s2 + d[1]);
            evaluate(next1, next2);
            // near the optimum the likelihood is flat to the last digits: only a real decrease shortens a step
            int halvings = 0;
            while (logLikelihood < value - 1e-12 * (1 + Math.abs(value))) {
                halvings++;
                next1 = s1 + (next1 - s1) / 2;
                next2 = s2 + (next2 - s2) / 2;
                evaluate(next1, next2);
            }
            change = (Math.abs(next1 - s1) + Math.abs(next2 - s2)) / (next1 + next2 + scale);
            s1 = next1;
            s2 = next2;
            // a step cut off at 0 may lead nowhere; the next one then takes each variance on its own, which always
            // climbs
            boolean wasStuck = stuck;
            stuck = halvings > 10 && !wasStuck;
            if (change <= convergence.tolerance() && !stuck) {
                return new Fit(s1, s2, mean, information, logLikelihood, new FitTrace(true, step, change));
            }
        }
        FitTrace stopped = new FitTrace(false, convergence.maxSteps(), change);
        return new Fit(s1, s2, mean, information, logLikelihood, stopped);
    }

    /**
     * Newton step with the exact Hessian where it is safely positive, else Fisher scoring, else each variance on its own.
     * When one variance would pass 0, or is 0 and wants to go below, the other takes the best step given that.
     */
    private double[] direction(double s1, double s2) {
        double h11 = 2 * a11 - f11;
        double h12 = 2 * a12 - f12;
        double h22 = 2 * a22 - f22;
        boolean newton = h11 > 0.01 * f11 && h22 > 0.01 * f22 && h11 * h22 - h12 * h12 > 1e-6 * h11 * h22;
        double i11 = newton ? h11 : f11;
        double i12 = newton ? h12 : f12;
        double i22 = newton ? h22 : f22;
        double det = i11 * i22 - i12 * i12;
        if (det <= 1e-10 * i11 * i22) {
            // the two levels cannot be told apart here; half steps keep the sum from overshooting
            return new double[] {g1 / (2 * f11), g2 / (2 * f22)};
        }
        double d1 = (i22 * g1 - i12 * g2) / det;
        double d2 = (i11 * g2 - i12 * g1) / det;
        boolean held1 = s1 == 0 && g1 <= 0;
        boolean held2 = s2 == 0 && g2 <= 0;
        if (held1 || (s1 + d1 < 0 && !held2)) {
            d1 = -s1;
            d2 = h22 > 0.01 * f22 ? (g2 - h12 * d1) / h22 : (g2 - f12 * d1) / f22;
        } else if (held2 || s2 + d2 < 0) {
            d2 = -s2;
            d1 = h11 > 0.01 * f11 ? (g1 - h12 * d2) / h11 : (g1 - f12 * d2) / f11;
        }
        return new double[] {d1, d2};
    }

    /** One pass for the mean, one for likelihood, gradient (g), expected (f) and average (a) information. */
    private void evaluate(double s1, double s2) {
        double sumUs = 0;
        double weighted = 0;
        int start = 0;
        for (int end : ends) {
            double sum = 0;
            double clusterMean = 0;
            for (int i = start; i < end; i++) {
                double w = 1 / (v[i] + s2);
                sum += w;
                clusterMean += w / sum * (y[i] - clusterMean);
            }
            double us = sum / (1 + s1 * sum);
            sumUs += us;
            weighted += us / sumUs * (clusterMean - weighted);
            start = end;
        }
        mean = weighted;
        information = sumUs;
        secondPass(s1, s2);
    }

    private void secondPass(double s1, double s2) {
        double logs = 0;
        double rss = 0;
        double traceInverse = 0; // tr V^-1
        double traceSquare = 0; // tr V^-1 V^-1
        double us2 = 0; // sum (u S)^2
        double us3 = 0; // sum (u S)^3
        double ones2 = 0; // 1' V^-2 1
        double ones3 = 0; // 1' V^-3 1
        double mixed = 0; // 1' V^-1 K V^-2 1, K the blocks of ones
        double r2 = 0; // r'r with r = V^-1 (y - mean)
        double cluster2 = 0; // r'K r
        double clusterUs = 0; // 1' V^-1 K r
        double quad11 = 0; // (K r)' V^-1 (K r)
        double quad12 = 0; // (K r)' V^-1 r
        double quad22 = 0; // r' V^-1 r
        double plain = 0; // 1' V^-1 r
        int start = 0;
        for (int end : ends) {
            double w1 = 0;
            double w2 = 0;
            double w3 = 0;
            double we = 0;
            double product = 1;
            for (int i = start; i < end; i++) {
                double total = v[i] + s2;
                double w = 1 / total;
                w1 += w;
                w2 += w * w;
                w3 += w * w * w;
                we += w * (y[i] - mean);
                product *= total;
                if (product < 1e-100 || product > 1e100) {
                    logs += StrictMath.log(product);
                    product = 1;
                }
            }
            double u = 1 / (1 + s1 * w1);
            double c = s1 * u;
            double shift = c * we;
            double wr = 0;
            double wrr = 0;
            for (int i = start; i < end; i++) {
                double w = 1 / (v[i] + s2);
                double e = y[i] - mean;
                double r = w * (e - shift);
                rss += e * r;
                r2 += r * r;
                wr += w * r;
                wrr += w * r * r;
            }
            double sumR = u * we;
            double us = u * w1;
            logs += StrictMath.log(product * (1 + s1 * w1));
            traceInverse += w1 - c * w2;
            traceSquare += w2 - 2 * c * w3 + c * c * w2 * w2;
            us2 += us * us;
            us3 += us * us * us;
            ones2 += u * u * w2;
            ones3 += u * u * (w3 - c * w2 * w2);
            mixed += us * u * u * w2;
            cluster2 += sumR * sumR;
            clusterUs += sumR * us;
            quad11 += sumR * sumR * us;
            quad12 += sumR * u * wr;
            quad22 += wrr - c * wr * wr;
            plain += u * wr;
            start = end;
        }
        double n = information;
        logLikelihood = -0.5 * (logs + StrictMath.log(n) + rss);
        g1 = 0.5 * (cluster2 - (n - us2 / n));
        g2 = 0.5 * (r2 - (traceInverse - ones2 / n));
        f11 = 0.5 * (us2 - 2 * us3 / n + us2 * us2 / (n * n));
        f12 = 0.5 * (ones2 - 2 * mixed / n + us2 * ones2 / (n * n));
        f22 = 0.5 * (traceSquare - 2 * ones3 / n + ones2 * ones2 / (n * n));
        a11 = 0.5 * (quad11 - clusterUs * clusterUs / n);
        a12 = 0.5 * (quad12 - clusterUs * plain / n);
        a22 = 0.5 * (quad22 - plain * plain / n);
    }
}
