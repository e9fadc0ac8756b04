package org.synthesis.model.finding;

import java.util.Optional;
import org.immutables.value.Value;
import org.synthesis.model.appraisal.Appraisal;
import org.synthesis.model.base.ModelStyle;
import org.synthesis.model.effect.ReportedEffect;
import org.synthesis.model.effect.ReportingUnit;
import org.synthesis.model.effect.Verification;
import org.synthesis.model.id.FindingId;
import org.synthesis.model.id.OutcomeId;
import org.synthesis.model.id.QuestionId;
import org.synthesis.model.id.SourceId;
import org.synthesis.model.id.SubjectId;
import org.synthesis.model.study.EvidenceStream;
import org.synthesis.model.text.LocalizedText;

/** A result that rests on cases, texts or accounts. */
@Value.Immutable
@ModelStyle
public sealed interface QualitativeFinding extends ResearchFinding permits ImmutableQualitativeFinding {
    @Override
    FindingId id();

    @Override
    QuestionId question();

    @Override
    SourceId source();

    @Override
    SubjectId subject();

    @Override
    SubjectPole pole();

    @Override
    OutcomeId outcome();

    @Override
    Optional<String> subgroup();

    @Override
    ReportingUnit unit();

    @Override
    Direction directionReported();

    @Override
    Direction direction();

    @Override
    Verification directionCertainty();

    @Override
    ReportedEffect effect();

    @Override
    Directness directness();

    @Override
    boolean fromHome();

    @Override
    Appraisal appraisal();

    @Override
    LocalizedText statement();

    @Override
    String note();

    @Override
    default EvidenceStream stream() {
        return EvidenceStream.QUALITATIVE;
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these values} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Collects the parts of a {@link QualitativeFinding}. */
    final class Builder extends ImmutableQualitativeFinding.Builder {
        Builder() {}
    }
}
