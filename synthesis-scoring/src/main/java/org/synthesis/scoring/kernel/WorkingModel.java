package org.synthesis.scoring.kernel;

/**
 * A fitted linear model with block-diagonal weights and covariance: what a sandwich estimator needs of any fit.
 *
 * <p>Shapes: n effects, p coefficients. The estimate is {@code (X'WX)^-1 X'W y}; effects in different blocks are independent
 * under the working model. The arrays are not copied and must not be modified.
 *
 * @param x the model matrix, n x p, row-major
 * @param p number of coefficients
 * @param residuals {@code y - X b}, length n
 * @param blocks a partition of the rows
 */
// Numerical kernels hand arrays over without copying; equality of a working model is never asked.
@SuppressWarnings("ArrayRecordComponent")
public record WorkingModel(double[] x, int p, double[] residuals, Block[] blocks) {
    /**
     * Effects that may depend on each other.
     *
     * @param rows indices of the effects in the model, m of them, ascending
     * @param weight the weights the estimate uses, m x m, row-major; the inverse of {@code covariance} unless weights were given
     * @param covariance the marginal covariance of the effects under the model, m x m, row-major
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record Block(int[] rows, double[] weight, double[] covariance) {}
}
