package org.synthesis.model.conclusion;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.immutables.value.Value;
import org.synthesis.model.analysis.PooledEffect;
import org.synthesis.model.base.ModelStyle;
import org.synthesis.model.id.DatasetId;
import org.synthesis.model.id.FindingId;
import org.synthesis.model.id.SourceId;
import org.synthesis.model.text.Language;
import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.text.NumberText;

/** What the primary effects of one data set come to, with the analyses that test how far the answer depends on choices. */
@Value.Immutable
@ModelStyle
public sealed interface DatasetConclusion extends Conclusion permits ImmutableDatasetConclusion {
    /** {@return the data set} */
    DatasetId dataset();

    /** {@return the publication it comes from} */
    SourceId source();

    /** {@return the analysis that fits the data} */
    PooledEffect result();

    /** {@return the same data analysed in other ways} */
    ImmutableList<PooledVariant> sensitivity();

    /** {@return findings that quote a number recomputed from these data} */
    ImmutableList<FindingId> findings();

    /** {@return what a reader must know} */
    ImmutableList<LocalizedText> remarks();

    @Override
    LocalizedText statement();

    @Override
    Trace trace();

    @Override
    default String key() {
        return dataset().value();
    }

    @Override
    default ImmutableMap<String, String> essence() {
        NumberText text = NumberText.in(Language.EN);
        return ImmutableMap.of(
                "estimate", text.fixed(result().estimate(), 6),
                "interval", text.range(result().interval(), 6));
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these values} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Collects the parts of a {@link DatasetConclusion}. */
    final class Builder extends ImmutableDatasetConclusion.Builder {
        Builder() {}
    }
}
