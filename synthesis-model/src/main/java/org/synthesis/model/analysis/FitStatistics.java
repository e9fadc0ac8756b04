package org.synthesis.model.analysis;

import java.util.OptionalDouble;

/**
 * How well a fitted model describes the data, with all constants of the likelihood.
 *
 * @param logLikelihood of the method the model was fitted with; restricted for REML
 * @param deviance for ML against the saturated model, for REML minus twice the log-likelihood
 * @param aic Akaike's criterion
 * @param bic Bayesian criterion
 * @param aicc Akaike's criterion corrected for few effects; empty when there are too few
 */
public record FitStatistics(double logLikelihood, double deviance, double aic, double bic, OptionalDouble aicc) {}
