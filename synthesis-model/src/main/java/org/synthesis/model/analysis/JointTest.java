package org.synthesis.model.analysis;

import java.util.OptionalDouble;

/**
 * A test of several things at once: an omnibus test of moderators, a test of heterogeneity, a likelihood-ratio test.
 *
 * @param statistic a chi-square, or an F when {@code denominator} is present
 * @param degreesOfFreedom numerator degrees of freedom
 * @param denominator denominator degrees of freedom of an F test
 * @param pValue probability of a statistic at least this large when nothing is there
 */
public record JointTest(double statistic, double degreesOfFreedom, OptionalDouble denominator, double pValue) {}
