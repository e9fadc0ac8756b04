package org.synthesis.scoring.kernel;

/**
 * Correlation of two normal variables of which only the four quadrants were counted.
 *
 * <p>The model has as many parameters as the table has free cells, so its maximum likelihood estimate reproduces the table:
 * the thresholds follow from the margins, and r is the root of one monotone equation (Pearson 1900). The orthant probability
 * is the integral over r of the bivariate density, with {@code r = sin} of an angle so that it stays bounded. The variance is
 * the delta method on the multinomial cells, which for such a model is the inverse information.
 *
 * @param r the correlation; NaN when a margin is empty, 1 or -1 when one cell is
 * @param variance its sampling variance; NaN at 1 and -1
 */
public record Tetrachoric(double r, double variance) {
    /** {@return the estimate for cells a, b (first row) and c, d, none negative} */
    public static Tetrachoric of(double a, double b, double c, double d) {
        double n = a + b + c + d;
        double row = (a + b) / n;
        double column = (a + c) / n;
        if (!(row > 0 && row < 1 && column > 0 && column < 1)) {
            return new Tetrachoric(Double.NaN, Double.NaN);
        }
        if (a == 0 || d == 0 || b == 0 || c == 0) {
            boolean both = (a == 0 || d == 0) && (b == 0 || c == 0);
            return new Tetrachoric(both ? Double.NaN : a == 0 || d == 0 ? -1 : 1, Double.NaN);
        }
        double h = -Distributions.normalUpperQuantile(row);
        double k = -Distributions.normalUpperQuantile(column);
        double excess = a / n - row * column;
        double angle = Brent.search(x -> excess(h, k, x) - excess, -Math.PI / 2 + 1e-9, Math.PI / 2 - 1e-9, 1e-15, 200)
                .value();
        double r = StrictMath.sin(angle);
        double s = StrictMath.cos(angle);
        double density = StrictMath.exp(-exponent(h, k, angle)) / (2 * Math.PI * s);
        double byRow = Distributions.normalUpperTail(-(k - r * h) / s);
        double byColumn = Distributions.normalUpperTail(-(h - r * k) / s);
        double first = 1 - byRow - byColumn;
        double mean = (a * first - b * byRow - c * byColumn) / n;
        double square = (a * first * first + b * byRow * byRow + c * byColumn * byColumn) / n;
        return new Tetrachoric(r, (square - mean * mean) / (n * density * density));
    }

    /** Probability of the first quadrant beyond independence, for thresholds h and k and {@code r = sin(angle)}. */
    private static double excess(double h, double k, double angle) {
        if (angle == 0) {
            return 0;
        }
        double low = Math.min(0, angle);
        double high = Math.max(0, angle);
        double integral = Quadrature.integral(x -> StrictMath.exp(-exponent(h, k, x)), low, high, 1e-12);
        return Math.signum(angle) * integral / (2 * Math.PI);
    }

    /** {@code (h^2 + k^2 - 2 h k sin)/(2 cos^2)} of an angle, split so that nothing cancels towards either end. */
    private static double exponent(double h, double k, double angle) {
        double r = StrictMath.sin(angle);
        double s = StrictMath.cos(angle);
        return r >= 0
                ? (h - k) * (h - k) / (2 * s * s) + h * k / (1 + r)
                : (h + k) * (h + k) / (2 * s * s) - h * k / (1 - r);
    }
}
