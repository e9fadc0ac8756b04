package org.synthesis.scoring.triangulation;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Sets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.synthesis.model.EvidenceBase;
import org.synthesis.model.conclusion.StreamDirection;
import org.synthesis.model.conclusion.SubjectTriangulation;
import org.synthesis.model.factor.ExpectedRole;
import org.synthesis.model.factor.Factor;
import org.synthesis.model.factor.Subject;
import org.synthesis.model.finding.Direction;
import org.synthesis.model.finding.PracticeInsight;
import org.synthesis.model.finding.ResearchFinding;
import org.synthesis.model.finding.Sourcing;
import org.synthesis.model.id.FindingId;
import org.synthesis.model.id.SubjectId;
import org.synthesis.model.recommendation.Recommendation;
import org.synthesis.model.study.KnowledgeSource;
import org.synthesis.model.text.LocalizedText;
import org.synthesis.scoring.conclusion.Findings;

/**
 * What the sources of knowledge say of one factor or intervention, side by side.
 *
 * <p>Only verified directions speak, on crime and problem behaviour when there are any. A practice insight tells what to do and
 * not which way a factor points, so no insight is turned into a direction: insights that stand beside findings on the subject in a
 * recommendation are named, and their source stays silent.
 */
public final class SubjectTriangulations {
    private SubjectTriangulations() {}

    /** {@return what the sources of knowledge say of every subject with a finding, in the order of the subjects} */
    public static ImmutableList<SubjectTriangulation> of(EvidenceBase evidence) {
        return evidence.subjectsById().values().stream()
                .filter(subject -> evidence.findingsBySubject().containsKey(subject.subjectId()))
                .map(subject -> of(evidence, subject))
                .collect(ImmutableList.toImmutableList());
    }

    /** {@return what the sources of knowledge say of a subject} */
    public static SubjectTriangulation of(EvidenceBase evidence, Subject subject) {
        boolean risk = subject instanceof Factor factor && factor.role() == ExpectedRole.RISK;
        ListMultimap<KnowledgeSource, StreamDirection> said = ArrayListMultimap.create();
        for (ResearchFinding finding :
                Findings.carrying(evidence, evidence.findingsBySubject().get(subject.subjectId()))) {
            said.put(
                    evidence.knowledgeSource(finding),
                    stands(risk ? finding.direction().opposite() : finding.direction()));
        }
        ImmutableMap<KnowledgeSource, StreamDirection> streams = Arrays.stream(KnowledgeSource.values())
                .collect(ImmutableMap.toImmutableMap(source -> source, source -> Streams.together(said.get(source))));
        return new SubjectTriangulation(
                subject.subjectId(),
                risk
                        ? LocalizedText.of(
                                subject.label().nl() + ": samenhang met meer schade",
                                subject.label().en() + ": association with more harm")
                        : LocalizedText.of(
                                subject.label().nl() + ": samenhang met minder schade",
                                subject.label().en() + ": association with less harm"),
                Streams.triangulated(streams),
                neighbours(evidence, subject.subjectId()));
    }

    private static StreamDirection stands(Direction direction) {
        return switch (direction) {
            case HARM_DOWN -> StreamDirection.SUPPORTS;
            case HARM_UP -> StreamDirection.OPPOSES;
            case NO_ASSOCIATION -> StreamDirection.NO_EFFECT;
            case MIXED -> StreamDirection.MIXED;
            case UNCLEAR -> StreamDirection.SILENT;
        };
    }

    private static ImmutableList<FindingId> neighbours(EvidenceBase evidence, SubjectId subject) {
        Set<FindingId> own = evidence.findingsBySubject().get(subject).stream()
                .map(ResearchFinding::id)
                .collect(ImmutableSet.toImmutableSet());
        ImmutableSet.Builder<FindingId> neighbours = ImmutableSet.builder();
        for (Recommendation recommendation : evidence.recommendations()) {
            if (!Sets.intersection(own, ImmutableSet.copyOf(recommendation.findings()))
                    .isEmpty()) {
                neighbours.addAll(sourced(evidence, recommendation.insights()));
            }
        }
        return neighbours.build().asList();
    }

    private static List<FindingId> sourced(EvidenceBase evidence, List<FindingId> insights) {
        return insights.stream()
                .filter(id -> {
                    PracticeInsight insight = evidence.insightsById().get(id);
                    return insight != null && insight.sourcing() == Sourcing.SOURCED;
                })
                .toList();
    }
}
