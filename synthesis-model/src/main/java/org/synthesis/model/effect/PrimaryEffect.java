package org.synthesis.model.effect;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.immutables.value.Value;
import org.synthesis.model.base.ModelStyle;
import org.synthesis.model.id.DatasetId;
import org.synthesis.model.id.SourceId;

/** One effect size of an open data set of primary studies. */
@Value.Immutable
@ModelStyle
public sealed interface PrimaryEffect permits ImmutablePrimaryEffect {
    /** {@return the data set it belongs to} */
    DatasetId dataset();

    /** {@return number of the effect within the data set, from 1} */
    int row();

    /** {@return the publication of the data set} */
    SourceId source();

    /** {@return the study whose effects depend on each other} */
    String cluster();

    /** {@return label of the study, which need not be unique; absent when the data set has none} */
    Optional<String> label();

    /** {@return how the effect is expressed} */
    EffectMeasure measure();

    /** {@return effect and sampling variance on the scale of analysis} */
    EffectSize size();

    /** {@return the counts behind the effect, when the data set gives them} */
    Optional<TwoByTwo> counts();

    /** {@return all other columns that have a value, by column name, such as {@code age_group}} */
    ImmutableMap<String, String> attributes();

    /** {@return the effect as an analysis takes it in, keyed by data set and row} */
    default StudyEffect toStudyEffect() {
        String key = dataset() + "-" + row();
        return new StudyEffect(key, label().orElse("#" + cluster()), cluster(), ReportingUnit.PRIMARY, size());
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these values} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Collects the parts of a {@link PrimaryEffect}. */
    final class Builder extends ImmutablePrimaryEffect.Builder {
        Builder() {}
    }
}
