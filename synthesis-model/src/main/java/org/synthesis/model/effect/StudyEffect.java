package org.synthesis.model.effect;

import org.synthesis.model.base.Checks;

/**
 * One effect as an analysis takes it in.
 *
 * @param key identity; labels need not be unique, keys are
 * @param label what a plot prints
 * @param cluster the study or sample whose effects depend on each other; effects of different clusters are independent
 * @param unit what kind of result it is: only primary results can be pooled
 * @param size effect and sampling variance
 */
public record StudyEffect(String key, String label, String cluster, ReportingUnit unit, EffectSize size) {
    /** Checks that the words are given. */
    public StudyEffect {
        Checks.text(key, "key");
        Checks.text(label, "label");
        Checks.text(cluster, "cluster");
    }

    /** {@return a primary effect that is its own cluster} */
    public static StudyEffect of(String label, double yi, double vi) {
        return new StudyEffect(label, label, label, ReportingUnit.PRIMARY, new EffectSize(yi, vi));
    }
}
