package org.synthesis.io.plot;

import org.synthesis.model.base.Interval;

/**
 * One line of a forest plot, on the scale of analysis.
 *
 * @param label what stands in front of it
 * @param cluster the study or sample it belongs to
 * @param effects how many effects it stands for
 * @param estimate the effect, or the common-effect mean of the effects
 * @param interval its confidence interval, from the sampling variance on the normal distribution
 * @param weightPercent part in the pooled effect
 */
public record ForestRow(
        String label, String cluster, int effects, double estimate, Interval interval, double weightPercent) {}
