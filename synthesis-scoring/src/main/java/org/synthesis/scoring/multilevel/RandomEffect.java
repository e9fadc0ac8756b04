package org.synthesis.scoring.multilevel;

import java.util.Optional;
import org.synthesis.model.base.Interval;

/**
 * The best linear unbiased prediction of one random effect. Source: Robinson (1991).
 *
 * @param group the group it belongs to
 * @param effect which effect of the group: a level, a variable, or {@code intrcpt}
 * @param estimate the prediction
 * @param standardError square root of the variance of its error
 * @param interval prediction interval
 */
public record RandomEffect(
        String group, String effect, double estimate, double standardError, Optional<Interval> interval) {}
