package org.synthesis.scoring.kernel;

/** Logistic regression of grouped counts on one covariate, by Newton steps; the likelihood is concave, so there is one maximum. */
public final class GroupedLogit {
    private static final int MOST_STEPS = 100;
    private static final double TOLERANCE = 1e-12;

    private GroupedLogit() {}

    /**
     * The maximum.
     *
     * @param intercept log odds at zero
     * @param slope change in log odds for one unit
     * @param logLikelihood without the binomial coefficients
     * @param converged whether the last step was small; not so when the groups are separated
     */
    public record Fit(double intercept, double slope, double logLikelihood, boolean converged) {}

    /** {@return the fit of events among n on x; arrays of one length, {@code x} not constant} */
    public static Fit fit(double[] x, double[] events, double[] n) {
        double a = 0;
        double b = 0;
        double before = logLikelihood(x, events, n, a, b);
        for (int step = 0; step < MOST_STEPS; step++) {
            double ga = 0;
            double gb = 0;
            double haa = 0;
            double hab = 0;
            double hbb = 0;
            for (int i = 0; i < x.length; i++) {
                double p = 1 / (1 + Math.exp(-a - b * x[i]));
                double w = n[i] * p * (1 - p);
                double r = events[i] - n[i] * p;
                ga += r;
                gb += r * x[i];
                haa += w;
                hab += w * x[i];
                hbb += w * x[i] * x[i];
            }
            double det = haa * hbb - hab * hab;
            if (!(det > 0)) {
                return new Fit(a, b, before, false);
            }
            double da = (hbb * ga - hab * gb) / det;
            double db = (haa * gb - hab * ga) / det;
            double scale = 1;
            double after = logLikelihood(x, events, n, a + da, b + db);
            while (!(after >= before) && scale > 1e-10) {
                scale /= 2;
                after = logLikelihood(x, events, n, a + scale * da, b + scale * db);
            }
            a += scale * da;
            b += scale * db;
            boolean small = Math.abs(after - before) <= TOLERANCE * (1 + Math.abs(after));
            before = after;
            if (small) {
                return new Fit(a, b, after, Math.abs(b) < 30);
            }
        }
        return new Fit(a, b, before, false);
    }

    /** {@return the log-likelihood of groups that each have their own share; a share of 0 or 1 adds nothing} */
    public static double ofShares(double events, double n) {
        double likelihood = 0;
        if (events > 0) {
            likelihood += events * Math.log(events / n);
        }
        if (events < n) {
            likelihood += (n - events) * Math.log1p(-events / n);
        }
        return likelihood;
    }

    private static double logLikelihood(double[] x, double[] events, double[] n, double a, double b) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            double eta = a + b * x[i];
            // n log(1 + exp(eta)), without overflow
            double softplus = eta > 0 ? eta + Math.log1p(Math.exp(-eta)) : Math.log1p(Math.exp(eta));
            sum += events[i] * eta - n[i] * softplus;
        }
        return sum;
    }
}
