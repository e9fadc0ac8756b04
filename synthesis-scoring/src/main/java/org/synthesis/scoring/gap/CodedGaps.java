package org.synthesis.scoring.gap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.function.Predicate;
import org.synthesis.model.EvidenceBase;
import org.synthesis.model.factor.Subject;
import org.synthesis.model.finding.ResearchFinding;
import org.synthesis.model.gap.DetectedGap;
import org.synthesis.model.gap.EvidenceGap;
import org.synthesis.model.gap.GapBasis;
import org.synthesis.model.gap.GapCell;
import org.synthesis.model.gap.GapCrosswalk;
import org.synthesis.model.gap.GapReason;
import org.synthesis.model.id.Id;
import org.synthesis.model.vocabulary.EcologicalLevel;

/**
 * Which gaps of the coding sheet speak of the same as a detected one: they are about the same subject, or about its question and level,
 * and the crosswalk has their types or reasons in common.
 */
final class CodedGaps {
    private final EvidenceBase evidence;

    CodedGaps(EvidenceBase evidence) {
        this.evidence = evidence;
    }

    /** Detected gaps, each with the coded gaps that are about the same topic and of the same kind. */
    ImmutableList<DetectedGap> linked(ImmutableList<DetectedGap> detected, Predicate<EvidenceGap> sameTopic) {
        List<EvidenceGap> candidates =
                evidence.gaps().stream().filter(sameTopic).toList();
        return detected.stream()
                .map(gap -> new DetectedGap(
                        gap.type(),
                        gap.reasons(),
                        gap.mapKind(),
                        gap.firings(),
                        candidates.stream()
                                .filter(coded -> isSameKind(coded, gap))
                                .map(EvidenceGap::id)
                                .collect(ImmutableList.toImmutableList()),
                        gap.statement()))
                .collect(ImmutableList.toImmutableList());
    }

    private static boolean isSameKind(EvidenceGap coded, DetectedGap gap) {
        boolean type =
                gap.type().filter(GapCrosswalk.types(coded.type())::contains).isPresent();
        boolean reason = gap.reasons().isEmpty()
                || !Sets.intersection(GapCrosswalk.reasons(coded.type()), Sets.<GapReason>newHashSet(gap.reasons()))
                        .isEmpty();
        return type && reason;
    }

    /** Whether a coded gap is about a subject: it names it, or it is about a question that findings on it answer, at its level. */
    boolean speaksOf(EvidenceGap gap, Subject subject, List<ResearchFinding> findings) {
        if (gap.basis() instanceof GapBasis.Subjects basis) {
            return basis.subjects().contains(subject.subjectId());
        }
        boolean level = gap.level() == EcologicalLevel.ALL || gap.level() == subject.level();
        return level && findings.stream().anyMatch(finding -> finding.question().equals(gap.question()));
    }

    /** Whether a coded gap is about an empty cell of a map. */
    boolean speaksOf(EvidenceGap gap, GapCell cell) {
        List<String> codes = List.of(cell.row(), cell.column());
        boolean question = codes.contains(((Id) gap.question()).value());
        boolean level = gap.level() == EcologicalLevel.ALL
                || codes.contains(gap.level().code())
                || codes.stream()
                        .noneMatch(code -> org.synthesis.model.vocabulary.Coded.parse(EcologicalLevel.class, code)
                                .isPresent());
        return question && level;
    }
}
