package org.synthesis.scoring.context;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.synthesis.model.EvidenceBase;
import org.synthesis.model.certainty.CertaintyAssessment;
import org.synthesis.model.certainty.CertaintyDomain;
import org.synthesis.model.certainty.CertaintyLevel;
import org.synthesis.model.conclusion.SubjectConclusion;
import org.synthesis.model.finding.Directness;
import org.synthesis.model.finding.ResearchFinding;
import org.synthesis.model.id.SubjectId;
import org.synthesis.model.judgement.Proposal;
import org.synthesis.model.judgement.RuleStep;
import org.synthesis.model.recommendation.Recommendation;
import org.synthesis.model.recommendation.TransferGroup;
import org.synthesis.model.text.LocalizedText;

/**
 * How certain the evidence is that a recommendation rests on, before any place is looked at.
 *
 * @param level the certainty; when not determined its value so far is provisional, and at most that
 * @param counted levels the evidence already lost for being indirect, by the respect in which it is; a difference that lowered the
 *     evidence does not lower it again in a place
 */
public record GroundsCertainty(Proposal<CertaintyLevel> level, ImmutableMap<TransferGroup, Integer> counted) {
    /** {@return the certainty of evidence that lost some levels because its setting is another} */
    public static GroundsCertainty of(Proposal<CertaintyLevel> level, int lostToSetting) {
        return new GroundsCertainty(level, ImmutableMap.of(TransferGroup.IMPLEMENTATION_CONTEXT, lostToSetting));
    }

    /**
     * {@return the certainty of what a recommendation rests on: the lowest of the factors and interventions its findings are about}
     *
     * <p>Where the body of the lowest lost levels to indirectness, its findings tell in what respect: evidence from another field
     * differs in all but how the research was done, other evidence that is not direct measured another outcome.
     */
    static GroundsCertainty of(
            Recommendation recommendation, EvidenceBase evidence, Map<SubjectId, SubjectConclusion> subjects) {
        List<SubjectConclusion> grounds = recommendation.findings().stream()
                .flatMap(id -> Optional.ofNullable(evidence.findingsById().get(id)).stream())
                .map(ResearchFinding::subject)
                .distinct()
                .flatMap(id -> Optional.ofNullable(subjects.get(id)).stream())
                .filter(subject -> subject.certainty().isPresent())
                .toList();
        if (grounds.isEmpty()) {
            return new GroundsCertainty(
                    Proposal.undetermined(LocalizedText.of(
                            "de zekerheid van de gronden: geen bevinding met een nagegane richting",
                            "the certainty of the grounds: no finding with a verified direction")),
                    ImmutableMap.of());
        }
        CertaintyLevel lowest = grounds.stream()
                .map(subject -> subject.certainty().orElseThrow().wordingLevel())
                .reduce(CertaintyLevel.HIGH, CertaintyLevel::orLower);
        List<LocalizedText> missing = new ArrayList<>();
        List<String> nl = new ArrayList<>();
        List<String> en = new ArrayList<>();
        for (SubjectConclusion subject : grounds) {
            CertaintyAssessment assessment = subject.certainty().orElseThrow();
            assessment.missing().forEach(text -> missing.add(text.map(words -> subject.subject() + ": " + words)));
            nl.add(subject.subject() + " " + assessment.levelText().nl());
            en.add(subject.subject() + " " + assessment.levelText().en());
        }
        RuleStep step = RuleStep.of(PlaceRules.GROUNDS, LocalizedText.of(String.join("; ", nl), String.join("; ", en)));
        ImmutableMap<TransferGroup, Integer> counted = grounds.stream()
                .filter(subject -> subject.certainty().orElseThrow().wordingLevel() == lowest)
                .map(subject -> counted(subject, evidence))
                .reduce(GroundsCertainty::fewest)
                .orElseThrow();
        return new GroundsCertainty(
                missing.isEmpty()
                        ? Proposal.determined(lowest, step)
                        : Proposal.undetermined(missing, ImmutableList.of(step), Optional.of(lowest)),
                counted);
    }

    private static ImmutableMap<TransferGroup, Integer> counted(SubjectConclusion subject, EvidenceBase evidence) {
        int lost = -subject.certainty()
                .orElseThrow()
                .domain(CertaintyDomain.INDIRECTNESS)
                .flatMap(rating -> rating.levels())
                .orElse(0);
        List<Directness> directness = subject.findings().stream()
                .flatMap(id -> Optional.ofNullable(evidence.findingsById().get(id)).stream())
                .map(ResearchFinding::directness)
                .toList();
        if (lost <= 0 || directness.contains(Directness.DIRECT)) {
            return ImmutableMap.of();
        }
        if (!directness.stream().allMatch(value -> value == Directness.ANALOGUE)) {
            return ImmutableMap.of(TransferGroup.OUTCOMES, lost);
        }
        return Maps.toMap(
                Arrays.stream(TransferGroup.values())
                        .filter(group -> group != TransferGroup.RESEARCHER_CONDUCT)
                        .toList(),
                group -> lost);
    }

    private static ImmutableMap<TransferGroup, Integer> fewest(
            ImmutableMap<TransferGroup, Integer> one, ImmutableMap<TransferGroup, Integer> other) {
        return one.entrySet().stream()
                .filter(entry -> other.containsKey(entry.getKey()))
                .collect(ImmutableMap.toImmutableMap(
                        Map.Entry::getKey, entry -> Math.min(entry.getValue(), other.getOrDefault(entry.getKey(), 0))));
    }
}
