package org.synthesis.scoring.kernel;

/** Expected loss of a standard normal variable beyond a point: what is missed on average by stopping there. */
public final class NormalLoss {
    /** From here the direct form loses digits and the continued fraction needs few terms. */
    private static final double FAR = 2;

    private static final int TERMS = 100;

    private NormalLoss() {}

    /**
     * {@code L(x) = phi(x) - x (1 - Phi(x))}, the expectation of {@code max(0, Z - x)}, for x of at least 0.
     *
     * <p>Far out both terms agree in ever more digits. There Mills' ratio {@code (1 - Phi(x)) / phi(x) = 1 / (x + k)}, with
     * {@code k = 1/(x + 2/(x + 3/(x + ...)))}, gives {@code L(x) = phi(x) k / (x + k)}: sums of positive terms, so the relative
     * precision of about 1e-13 stays until the value itself vanishes (x near 38).
     */
    public static double unit(double x) {
        double density = StrictMath.exp(-x * x / 2) / Math.sqrt(2 * Math.PI);
        if (x < FAR) {
            return density - x * Distributions.normalUpperTail(x);
        }
        double k = 0;
        for (int term = TERMS; term >= 1; term--) {
            k = term / (x + k);
        }
        return density * (k / (x + k));
    }
}
