package org.synthesis.scoring.kernel;

/**
 * {@link MixedRegression} on an intercept alone: sums in place of matrices.
 *
 * <p>Effects are taken as distances from the most precise one, which no value of tau-squared makes less than the heaviest.
 * The mean is then a small correction to it, equal effects leave residuals of exactly 0, and the traces of P become sums of
 * positive terms: variances that span twelve orders of magnitude and large common offsets cost no digits.
 */
public final class MeanRegression extends MixedRegression {
    /** Position of the smallest variance. */
    private final int top;

    private final double[] given;
    private double centre;
    private double correction;
    private double sumW;

    public MeanRegression(double[] y, double[] v) {
        this(y, v, y.clone());
    }

    private MeanRegression(double[] given, double[] v, double[] centred) {
        super(centred, v, new double[v.length], new double[v.length]);
        int smallest = 0;
        for (int i = 1; i < k; i++) {
            if (v[i] < v[smallest]) {
                smallest = i;
            }
        }
        this.top = smallest;
        this.centre = given[smallest];
        this.given = given;
        for (int i = 0; i < k; i++) {
            this.y[i] -= centre;
        }
    }

    /** {@return a workspace in the arrays of a caller who has no more use for them} It cannot be flipped. */
    public static MeanRegression takingOver(double[] y, double[] v) {
        return new MeanRegression(y, v, y);
    }

    /** Takes the effects it was made from with other signs, -1 or 1 for each. */
    public void flip(int[] signs) {
        centre = signs[top] * given[top];
        for (int i = 0; i < k; i++) {
            y[i] = signs[i] * given[i] - centre;
        }
        forget();
    }

    @Override
    public void arrange(int[] order) {
        // all rows of the design are equal
    }

    @Override
    void weighAt(double tau2) {
        double rest = 0;
        double moved = 0;
        for (int i = 0; i < k; i++) {
            double wi = 1 / (v[i] + tau2);
            w[i] = wi;
            if (i != top) {
                rest += wi;
                moved += wi * y[i];
            }
        }
        residuals(rest, moved);
    }

    @Override
    void weighBy(double[] weights) {
        double rest = 0;
        double moved = 0;
        for (int i = 0; i < k; i++) {
            w[i] = weights[i];
            if (i != top) {
                rest += weights[i];
                moved += weights[i] * y[i];
            }
        }
        residuals(rest, moved);
    }

    @Override
    void weighByOnes() {
        double moved = 0;
        for (int i = 0; i < k; i++) {
            w[i] = 1;
            moved += y[i];
        }
        residuals(k - 1, moved);
    }

    private void residuals(double rest, double moved) {
        sumW = w[top] + rest;
        correction = moved / sumW;
        double square = 0;
        double quartic = 0;
        for (int i = 0; i < k; i++) {
            double residual = y[i] - correction;
            residuals[i] = residual;
            double weighted = w[i] * residual;
            square += weighted * residual;
            quartic += weighted * weighted;
        }
        rss = square;
        rss2 = quartic;
    }

    @Override
    void derivatives() {
        double wt = w[top];
        double gt = wt * residuals[top];
        double rest = 0;
        double rest2 = 0;
        double rest3 = 0;
        double first = 0;
        double spread = 0;
        for (int i = 0; i < k; i++) {
            if (i != top) {
                double wi = w[i];
                double square = wi * wi;
                rest += wi;
                rest2 += square;
                rest3 += square * wi;
                double d = wi * residuals[i] - gt;
                first += wi * d;
                spread += wi * d * d;
            }
        }
        rss3 = spread - first / sumW * first;
        traceW = wt + rest;
        traceWw = wt * wt + rest2;
        // w_i (W - w_i) and products w_i w_j instead of differences: nothing cancels when one weight dwarfs the others
        traceP = (2 * wt * rest + (rest * rest - rest2)) / sumW;
        double a = wt / sumW;
        double b = rest2 / sumW;
        tracePp = a * a * (rest * rest + 2 * rest2) + (rest2 - 2 * rest3 / sumW) + b * b;
    }

    /** {@return the mean} */
    public double mean() {
        return centre + correction;
    }

    /** {@return sum of the weights} */
    public double sumW() {
        return sumW;
    }

    @Override
    public double[] beta() {
        return new double[] {mean()};
    }

    @Override
    public double[] inverse() {
        return new double[] {1 / sumW};
    }

    @Override
    public double[] sandwich(double tau2) {
        double meat = 0;
        for (int i = 0; i < k; i++) {
            meat += w[i] / sumW * (w[i] / sumW) * (v[i] + tau2);
        }
        return new double[] {meat};
    }

    @Override
    double logDeterminant() {
        return StrictMath.log(sumW / k);
    }

    /** {@code sum of w_i d_i (1 - w_i / W)}. */
    @Override
    public double traceP(double[] d) {
        double sum = w[top] / sumW * d[top] * rest();
        for (int i = 0; i < k; i++) {
            if (i != top) {
                sum += w[i] * d[i] * ((sumW - w[i]) / sumW);
            }
        }
        return sum;
    }

    /** The sum of the weights but the largest, added up rather than subtracted. */
    private double rest() {
        double sum = 0;
        for (int i = 0; i < k; i++) {
            sum += i == top ? 0 : w[i];
        }
        return sum;
    }

    @Override
    public double tracePdPd(double tau2) {
        double rest = rest();
        double all = 0;
        double diagonal = 0;
        for (int i = 0; i < k; i++) {
            double wd = w[i] * (v[i] + tau2);
            double share = wd * (w[i] / sumW);
            double one = wd * ((i == top ? rest : sumW - w[i]) / sumW);
            all += share;
            diagonal += one * one - share * share;
        }
        return diagonal + all * all;
    }

    @Override
    void invert() {
        // the inverse is 1 / W
    }

    @Override
    double basis(int row, int column) {
        return 1;
    }

    @Override
    double inverse(int row, int column) {
        return 1 / sumW;
    }
}
