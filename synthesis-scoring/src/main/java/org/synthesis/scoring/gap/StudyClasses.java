package org.synthesis.scoring.gap;

import com.google.common.collect.ImmutableListMultimap;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.synthesis.model.EvidenceBase;
import org.synthesis.model.finding.ResearchFinding;
import org.synthesis.model.gap.EvidenceClass;
import org.synthesis.model.gap.ReviewConfidence;
import org.synthesis.model.id.FindingId;
import org.synthesis.model.id.SourceId;
import org.synthesis.model.source.Source;
import org.synthesis.model.study.StudyDesign;
import org.synthesis.model.vocabulary.Coded;
import org.synthesis.scoring.appraisal.ResultAppraisals;

/**
 * How studies count in a map. A result that combines several studies is a review; the verdict of a register counts as the study that it
 * rates; a source tagged {@code ongoing} has no results yet. A review is as good as AMSTAR 2 says of any of its results, the worst
 * counting; the level that coders noted by their own scheme is no AMSTAR 2.
 */
final class StudyClasses {
    private static final String AMSTAR = "amstar-2";
    private static final String ONGOING = "ongoing";

    private final EvidenceBase evidence;
    private final ResultAppraisals.Appraised appraised;
    private final ImmutableListMultimap<SourceId, FindingId> findings;

    StudyClasses(EvidenceBase evidence, ResultAppraisals.Appraised appraised) {
        this.evidence = evidence;
        this.appraised = appraised;
        this.findings = evidence.findings().stream()
                .collect(ImmutableListMultimap.toImmutableListMultimap(ResearchFinding::source, ResearchFinding::id));
    }

    EvidenceClass of(ResearchFinding finding) {
        if (source(finding).filter(source -> source.tags().contains(ONGOING)).isPresent()) {
            return EvidenceClass.ONGOING;
        }
        return isReview(finding)
                ? EvidenceClass.review(confidence(finding.source()))
                : EvidenceClass.primary(appraised.limitation(finding.id()).toOptional());
    }

    boolean isReview(ResearchFinding finding) {
        return switch (finding.unit()) {
            case POOLED, PRIMARY_SET, TOOLKIT -> true;
            case RATING -> false;
            case PRIMARY, RANGE, NARRATIVE ->
                source(finding).filter(source -> isReview(source.design())).isPresent();
        };
    }

    /** What AMSTAR 2 says of a review, the worst of its results and coders; empty when nobody answered it in full. */
    Optional<ReviewConfidence> confidence(SourceId review) {
        return findings.get(review).stream()
                .map(appraised.appraisals()::get)
                .filter(Objects::nonNull)
                .flatMap(appraisal -> appraisal.tools().stream())
                .filter(tool -> tool.tool().equals(AMSTAR))
                .flatMap(tool -> tool.overall().value().stream())
                .flatMap(level -> Coded.parse(ReviewConfidence.class, level.code()).stream())
                .max(Comparator.naturalOrder());
    }

    Optional<Source> source(ResearchFinding finding) {
        return Optional.ofNullable(evidence.sourcesById().get(finding.source()));
    }

    private static boolean isReview(StudyDesign design) {
        return switch (design) {
            case META_ANALYSIS,
                    SYSTEMATIC_REVIEW_MIXED,
                    SYSTEMATIC_REVIEW_NARRATIVE,
                    RAPID_EVIDENCE_ASSESSMENT,
                    NARRATIVE_REVIEW,
                    TOOLKIT -> true;
            default -> false;
        };
    }
}
