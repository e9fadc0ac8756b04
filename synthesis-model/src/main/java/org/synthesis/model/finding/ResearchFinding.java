package org.synthesis.model.finding;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.synthesis.model.appraisal.Appraisal;
import org.synthesis.model.effect.ReportedEffect;
import org.synthesis.model.effect.ReportingUnit;
import org.synthesis.model.effect.Verification;
import org.synthesis.model.id.OutcomeId;
import org.synthesis.model.id.SourceId;
import org.synthesis.model.id.SubjectId;
import org.synthesis.model.text.LocalizedText;

/** One result of one source on one factor or intervention and one outcome. */
public sealed interface ResearchFinding extends Finding permits QuantitativeFinding, QualitativeFinding {
    /** {@return the source} */
    SourceId source();

    /** {@return the factor or intervention it is about} */
    SubjectId subject();

    /** {@return whether the source speaks of the subject or its opposite} */
    SubjectPole pole();

    /** {@return the outcome} */
    OutcomeId outcome();

    /** {@return the subgroup, comparison or version of the outcome; absent when it is the whole} */
    Optional<String> subgroup();

    /** {@return what kind of result it is} */
    ReportingUnit unit();

    /** {@return the direction the source states for the pole it speaks of} */
    Direction directionReported();

    /** {@return the direction turned to the named subject} */
    Direction direction();

    /** {@return how sure the direction is} */
    Verification directionCertainty();

    /** {@return the number, or its absence, with counts of studies and people} */
    ReportedEffect effect();

    /** {@return how close the outcome is to the question} */
    Directness directness();

    /** {@return whether the evidence is from home} */
    boolean fromHome();

    /** {@return how far it can be trusted} */
    Appraisal appraisal();

    /** {@return the direction when a published text may print it} */
    default Optional<Direction> publishedDirection() {
        return directionCertainty().isPublishable() ? Optional.of(direction()) : Optional.empty();
    }

    /** {@return the statement, or what may be published instead while its number or direction is not verified} */
    default LocalizedText publishedStatement() {
        return PublishedStatement.of(this);
    }

    /** {@return whether a number is claimed that a published text must not print} */
    default boolean withholdsNumber() {
        return effect().hasNumber() && !effect().verification().isPublishable();
    }

    @Override
    default ImmutableList<SourceId> sources() {
        return ImmutableList.of(source());
    }
}
