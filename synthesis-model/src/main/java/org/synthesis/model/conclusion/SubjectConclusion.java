package org.synthesis.model.conclusion;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.immutables.value.Value;
import org.synthesis.model.appraisal.AppraisalLevel;
import org.synthesis.model.base.ModelStyle;
import org.synthesis.model.certainty.CertaintyAssessment;
import org.synthesis.model.finding.TemporalOrder;
import org.synthesis.model.id.FindingId;
import org.synthesis.model.id.SubjectId;
import org.synthesis.model.standard.EmmieDimension;
import org.synthesis.model.text.LocalizedText;

/** What the findings on one factor or intervention say together; never an average over unlike results. */
@Value.Immutable
@ModelStyle
public sealed interface SubjectConclusion extends Conclusion permits ImmutableSubjectConclusion {
    /** {@return the factor or intervention} */
    SubjectId subject();

    /** {@return its findings, by key} */
    ImmutableList<FindingId> findings();

    /** {@return number of distinct sources} */
    int sources();

    /** {@return number of distinct studies} */
    int studies();

    /** {@return how many findings point which way} */
    DirectionCounts counts();

    /** {@return what they say together} */
    Verdict verdict();

    /** {@return whether a verified finding shows more harm from an intervention} */
    boolean mayHarm();

    /** {@return whether a finding holds for areas and must not be read as the risk of a person} */
    boolean areaLevel();

    /** {@return whether a finding is from home} */
    boolean fromHome();

    /** {@return whether a finding is direct} */
    boolean direct();

    /** {@return best appraisal among the findings} */
    Optional<AppraisalLevel> bestAppraisal();

    /** {@return whether predictors, correlates or both, as far as coded} */
    ImmutableList<TemporalOrder> temporalOrders();

    /** {@return the finding whose published number stands for the subject; never a mean over findings} */
    Optional<FindingId> headline();

    /** {@return what is known on each dimension; dimensions without a text are not coded} */
    ImmutableMap<EmmieDimension, LocalizedText> emmie();

    /** {@return subjects that are easily confused with it} */
    ImmutableList<SubjectId> seeAlso();

    /** {@return what a reader must know besides the verdict} */
    ImmutableList<LocalizedText> remarks();

    /** {@return certainty with its reasons; absent without a verified direction} */
    Optional<CertaintyAssessment> certainty();

    /** {@return words of the rules that show a gap in what is known about it, for instance {@code G6}; the gaps themselves are apart} */
    ImmutableSet<String> gapRules();

    @Override
    LocalizedText statement();

    @Override
    Trace trace();

    @Override
    default String key() {
        return subject().value();
    }

    @Override
    default ImmutableMap<String, String> essence() {
        return ImmutableMap.of(
                "verdict", verdict().code(),
                "may-harm", Boolean.toString(mayHarm()),
                "evidence-from-home", Boolean.toString(fromHome()),
                "direct", Boolean.toString(direct()),
                "certainty",
                        certainty()
                                .map(assessment -> (assessment.isProvisional() ? "provisionally-at-most-" : "")
                                        + assessment.wordingLevel().code())
                                .orElse("none"),
                "gaps", String.join(";", gapRules()));
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these values} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Collects the parts of a {@link SubjectConclusion}. */
    final class Builder extends ImmutableSubjectConclusion.Builder {
        Builder() {}
    }
}
