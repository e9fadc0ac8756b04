package org.synthesis.scoring.tipping;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.synthesis.model.conclusion.GapConclusion;
import org.synthesis.model.conclusion.TippingPoint;
import org.synthesis.model.conclusion.TippingShift;
import org.synthesis.model.conclusion.TippingSource;
import org.synthesis.model.conclusion.TopicGaps;
import org.synthesis.model.finding.Direction;
import org.synthesis.model.finding.ResearchFinding;
import org.synthesis.model.gap.EvidenceGap;
import org.synthesis.model.gap.GapBasis;
import org.synthesis.model.gap.GapStatus;
import org.synthesis.model.gap.GapType;
import org.synthesis.model.id.StudyId;
import org.synthesis.model.id.SubjectId;
import org.synthesis.model.text.LocalizedText;
import org.synthesis.scoring.conclusion.Findings;
import org.synthesis.scoring.conclusion.Tracer;
import org.synthesis.scoring.gap.GapSynthesis;

/**
 * Which study, left out or added, opens or closes a gap. A gap that a source states stands as long as the source does: nothing that is
 * counted turns it.
 */
final class GapTipping {
    private static final LocalizedText ONE_STUDY = LocalizedText.of("één studie meer", "one study more");
    private static final LocalizedText NONE = LocalizedText.of("geen", "none");

    private final Studies studies;
    private final Tracer tracer;
    private final ImmutableListMultimap<StudyId, ResearchFinding> counted;

    GapTipping(Studies studies, Tracer tracer) {
        this.studies = studies;
        this.tracer = tracer;
        this.counted = studies.byStudy(Findings.withoutCopies(studies.evidence().findings()));
    }

    ImmutableList<TippingPoint> of(GapConclusion now) {
        EvidenceGap gap = studies.evidence().gapsById().get(now.gap());
        if (gap == null) {
            throw new AssertionError("a conclusion on an unknown gap " + now.gap());
        }
        List<TippingPoint> points = new ArrayList<>();
        if (gap.basis() instanceof GapBasis.Subjects basis) {
            overSubjects(gap, basis, now, points);
        } else if (!(gap.basis() instanceof GapBasis.Sources)) {
            counted(gap, now, points);
        }
        return Points.sorted(points);
    }

    /** An empty cell of a map: any study in it takes the gap away. */
    static ImmutableList<TippingPoint> of(TopicGaps cell) {
        return new Points(
                        TippingSource.NEW_EVIDENCE, "new-study/" + cell.key(), ONE_STUDY, NONE, GapStatus.OPEN.label())
                        .at(
                                LocalizedText.of("een studie in dit vak", "a study in this cell"),
                                GapStatus.CLOSED.label(),
                                TippingShift.OTHER,
                                PlausibilityRules.direction(PlausibilityRules.Seen.NEVER))
                        .stream()
                        .collect(ImmutableList.toImmutableList());
    }

    private void overSubjects(EvidenceGap gap, GapBasis.Subjects basis, GapConclusion now, List<TippingPoint> points) {
        ImmutableList<ResearchFinding> findings = basis.subjects().stream()
                .flatMap(subject -> studies.evidence().findingsBySubject().get(subject).stream())
                .collect(ImmutableList.toImmutableList());
        ImmutableListMultimap<StudyId, ResearchFinding> byStudy = studies.byStudy(findings);
        for (StudyId study : byStudy.keySet()) {
            ImmutableSet<ResearchFinding> own = ImmutableSet.copyOf(byStudy.get(study));
            ImmutableList<ResearchFinding> rest = findings.stream()
                    .filter(finding -> !own.contains(finding))
                    .collect(ImmutableList.toImmutableList());
            studies.study(study, own, now.status().label())
                    .at(Studies.LEFT_OUT, status(gap, rest).label(), TippingShift.OTHER, studies.fallsAway(own))
                    .ifPresent(points::add);
        }
        if (gap.type() == GapType.CONFLICTING) {
            for (SubjectId subject : basis.subjects()) {
                otherDirections(gap, subject, findings, now, points);
            }
        } else if (now.status() == GapStatus.OPEN) {
            more(
                            "new-study/number",
                            LocalizedText.of(
                                    "een getal over criminaliteit of probleemgedrag",
                                    "a number on crime or problem behaviour"),
                            now,
                            GapStatus.CLOSED,
                            PlausibilityRules.Seen.NEVER)
                    .ifPresent(points::add);
        }
    }

    private void otherDirections(
            EvidenceGap gap,
            SubjectId subject,
            ImmutableList<ResearchFinding> findings,
            GapConclusion now,
            List<TippingPoint> points) {
        ImmutableList<ResearchFinding> own =
                studies.evidence().findingsBySubject().get(subject);
        Optional<ResearchFinding> like =
                Findings.carrying(studies.evidence(), own).stream().min(Findings.BEST_FIRST);
        if (like.isEmpty()) {
            return; // without a verified direction one more has nothing to differ from
        }
        for (Direction direction : List.of(Direction.HARM_DOWN, Direction.HARM_UP, Direction.NO_ASSOCIATION)) {
            ImmutableList<ResearchFinding> more = ImmutableList.<ResearchFinding>builder()
                    .addAll(findings)
                    .add(OneMore.like(like.get(), direction))
                    .build();
            more(
                            "new-study/" + subject + "/" + direction.code(),
                            LocalizedText.of(
                                    subject + ": " + direction.label().nl(),
                                    subject + ": " + direction.label().en()),
                            now,
                            status(gap, more),
                            own.stream().anyMatch(finding -> finding.direction() == direction)
                                    ? PlausibilityRules.Seen.BEFORE
                                    : PlausibilityRules.Seen.NEVER)
                    .ifPresent(points::add);
        }
    }

    private GapStatus status(EvidenceGap gap, ImmutableList<ResearchFinding> findings) {
        return GapSynthesis.counting(studies.evidence(), findings, tracer)
                .conclude(gap)
                .status();
    }

    /** Counts can be taken from and added to without counting again. */
    private void counted(EvidenceGap gap, GapConclusion now, List<TippingPoint> points) {
        ImmutableSet<String> matching =
                now.evidence().stream().map(id -> id.value()).collect(ImmutableSet.toImmutableSet());
        int all = counted.size();
        for (StudyId study : counted.keySet()) {
            ImmutableList<ResearchFinding> own = counted.get(study);
            int fewer = (int) own.stream()
                    .filter(finding -> matching.contains(finding.id().value()))
                    .count();
            studies.study(study, own, now.status().label())
                    .at(
                            Studies.LEFT_OUT,
                            status(gap, matching.size() - fewer, all - own.size())
                                    .label(),
                            TippingShift.OTHER,
                            studies.fallsAway(own))
                    .ifPresent(points::add);
        }
        more(
                        "new-study/matching",
                        LocalizedText.of(
                                "een bevinding die past bij " + gap.basis().text(),
                                "a finding that matches " + gap.basis().text()),
                        now,
                        status(gap, matching.size() + 1, all + 1),
                        seen(matching.size()))
                .ifPresent(points::add);
        more(
                        "new-study/other",
                        LocalizedText.of(
                                "een bevinding die niet past bij " + gap.basis().text(),
                                "a finding that does not match " + gap.basis().text()),
                        now,
                        status(gap, matching.size(), all + 1),
                        seen(all - matching.size()))
                .ifPresent(points::add);
    }

    private static PlausibilityRules.Seen seen(int findings) {
        return findings > 0 ? PlausibilityRules.Seen.BEFORE : PlausibilityRules.Seen.NEVER;
    }

    private static GapStatus status(EvidenceGap gap, int matching, int all) {
        return GapSynthesis.isOpen(gap, matching, all) ? GapStatus.OPEN : GapStatus.CLOSED;
    }

    private static Optional<TippingPoint> more(
            String path, LocalizedText what, GapConclusion now, GapStatus then, PlausibilityRules.Seen seen) {
        return new Points(
                        TippingSource.NEW_EVIDENCE,
                        path,
                        ONE_STUDY,
                        NONE,
                        now.status().label())
                .at(what, then.label(), TippingShift.OTHER, PlausibilityRules.direction(seen));
    }
}
