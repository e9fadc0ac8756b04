package org.synthesis.scoring.direction;

import com.google.common.collect.ImmutableList;
import java.util.Objects;
import java.util.OptionalInt;
import org.synthesis.model.EvidenceBase;
import org.synthesis.model.appraisal.AppraisalLevel;
import org.synthesis.model.finding.Direction;
import org.synthesis.model.id.OutcomeId;
import org.synthesis.model.id.StudyId;
import org.synthesis.model.id.SubjectId;
import org.synthesis.model.study.StudyDesign;

/**
 * One result of one study by its direction.
 *
 * @param study the study
 * @param outcome the outcome, or the domain that takes several together
 * @param direction which way it points; unclear when nobody verified it
 * @param design how the evidence was made
 * @param participants how many people it rests on; empty when not reported
 * @param appraisal how far it can be trusted
 */
public record DirectionReport(
        StudyId study,
        OutcomeId outcome,
        Direction direction,
        StudyDesign design,
        OptionalInt participants,
        AppraisalLevel appraisal) {
    /** {@return the results on a factor or intervention, in the order of the findings; a direction that is not verified is unclear} */
    public static ImmutableList<DirectionReport> in(EvidenceBase evidence, SubjectId subject) {
        return evidence.findingsBySubject().get(subject).stream()
                .map(finding -> new DirectionReport(
                        // the keys lead somewhere: the evidence base checks that
                        Objects.requireNonNull(evidence.studyOfSource().get(finding.source())),
                        finding.outcome(),
                        finding.publishedDirection().orElse(Direction.UNCLEAR),
                        Objects.requireNonNull(evidence.sourcesById().get(finding.source()))
                                .design(),
                        finding.effect().participants(),
                        finding.appraisal().level()))
                .collect(ImmutableList.toImmutableList());
    }
}
