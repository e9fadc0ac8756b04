package org.synthesis.scoring.kernel;

/**
 * A log-likelihood of a few parameters with its first and second derivatives.
 *
 * <p>An evaluation leaves its results behind until the next one, so that no step allocates.
 */
public interface Likelihood {
    /** {@return number of parameters} */
    int size();

    /**
     * Evaluates at a point.
     *
     * @param theta the point
     * @param derivatives whether derivatives are wanted
     * @return whether the likelihood exists there
     */
    boolean evaluate(double[] theta, boolean derivatives);

    /** {@return the log-likelihood, without constants} */
    double value();

    /** {@return first derivatives; not to be modified} */
    double[] gradient();

    /** {@return minus the second derivatives, row by row; not to be modified} */
    double[] observedInformation();

    /** {@return the expected information, row by row; not to be modified} */
    double[] expectedInformation();
}
