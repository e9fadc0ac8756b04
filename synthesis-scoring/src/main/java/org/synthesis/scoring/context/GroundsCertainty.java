package org.synthesis.scoring.context;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.synthesis.model.EvidenceBase;
import org.synthesis.model.certainty.CertaintyDomain;
import org.synthesis.model.certainty.CertaintyLevel;
import org.synthesis.model.conclusion.RecommendationConclusion;
import org.synthesis.model.conclusion.SubjectConclusion;
import org.synthesis.model.finding.Directness;
import org.synthesis.model.finding.ResearchFinding;
import org.synthesis.model.id.SubjectId;
import org.synthesis.model.judgement.Judgement;
import org.synthesis.model.judgement.Proposal;
import org.synthesis.model.judgement.RuleStep;
import org.synthesis.model.recommendation.EtdAnswer;
import org.synthesis.model.recommendation.TransferGroup;
import org.synthesis.model.text.LocalizedText;
import org.synthesis.scoring.recommendation.Weighing;

/**
 * How certain the evidence is that a recommendation rests on, before any place is looked at.
 *
 * @param level the certainty; when not determined its value so far is provisional, and at most that
 * @param counted levels the evidence already lost for being indirect, by the respect in which it is; a difference that lowered the
 *     evidence does not lower it again in a place
 */
public record GroundsCertainty(Proposal<CertaintyLevel> level, ImmutableMap<TransferGroup, Integer> counted) {
    private static final LocalizedText NO_EVIDENCE = LocalizedText.of(
            "de zekerheid van de gronden: geen onderzoek naar de uitkomst zelf met een nagegane richting",
            "the certainty of the grounds: no research on the outcome itself with a verified direction");

    /** {@return the certainty of evidence that lost some levels because its setting is another} */
    public static GroundsCertainty of(Proposal<CertaintyLevel> level, int lostToSetting) {
        return new GroundsCertainty(level, ImmutableMap.of(TransferGroup.IMPLEMENTATION_CONTEXT, lostToSetting));
    }

    /**
     * {@return the certainty of what a recommendation rests on, as its own conclusion has it: that of the critical evidence, or what a
     * panel settled on}
     *
     * <p>Where the body of the lowest lost levels to indirectness, its findings tell in what respect: evidence from another field
     * differs in all but how the research was done, other evidence that is not direct measured another outcome.
     */
    static GroundsCertainty of(
            RecommendationConclusion conclusion,
            EvidenceBase evidence,
            ImmutableMap<SubjectId, SubjectConclusion> subjects) {
        ImmutableList<SubjectConclusion> critical = Weighing.critical(
                conclusion.findings().stream()
                        .flatMap(id ->
                                Optional.ofNullable(evidence.findingsById().get(id)).stream())
                        .toList(),
                subjects);
        return new GroundsCertainty(
                conclusion
                        .certainty()
                        .map(certainty -> level(certainty, critical))
                        .orElseGet(() -> Proposal.undetermined(NO_EVIDENCE)),
                counted(critical, evidence));
    }

    private static Proposal<CertaintyLevel> level(
            Judgement<EtdAnswer> certainty, ImmutableList<SubjectConclusion> critical) {
        ImmutableList<RuleStep> steps = critical.isEmpty() ? ImmutableList.of() : ImmutableList.of(said(critical));
        Optional<CertaintyLevel> settled = certainty.settled().flatMap(EtdAnswer::certainty);
        if (settled.isPresent()) {
            RuleStep panel = RuleStep.of(
                    PlaceRules.GROUNDS,
                    LocalizedText.of(
                            "vastgesteld door " + certainty.assessor() + ": "
                                    + settled.get().label().nl(),
                            "settled by " + certainty.assessor() + ": "
                                    + settled.get().label().en()));
            return Proposal.determined(settled.get(), Iterables.concat(steps, ImmutableList.of(panel)));
        }
        Optional<CertaintyLevel> soFar = certainty.proposed().soFar().flatMap(EtdAnswer::certainty);
        return certainty.proposed().toOptional().isPresent()
                ? Proposal.determined(soFar.orElseThrow(), steps)
                : Proposal.undetermined(
                        critical.isEmpty()
                                ? ImmutableList.of(NO_EVIDENCE)
                                : certainty.proposed().missing(),
                        steps,
                        soFar);
    }

    private static RuleStep said(ImmutableList<SubjectConclusion> critical) {
        List<String> nl = new ArrayList<>();
        List<String> en = new ArrayList<>();
        for (SubjectConclusion subject : critical) {
            LocalizedText level = subject.certainty().orElseThrow().levelText();
            nl.add(subject.subject() + " " + level.nl());
            en.add(subject.subject() + " " + level.en());
        }
        return RuleStep.of(PlaceRules.GROUNDS, LocalizedText.of(String.join("; ", nl), String.join("; ", en)));
    }

    /** What every body of the lowest certainty lost already. */
    private static ImmutableMap<TransferGroup, Integer> counted(
            ImmutableList<SubjectConclusion> critical, EvidenceBase evidence) {
        Optional<CertaintyLevel> lowest = critical.stream()
                .map(subject -> subject.certainty().orElseThrow().wordingLevel())
                .reduce(CertaintyLevel::orLower);
        return critical.stream()
                .filter(subject -> lowest.equals(
                        Optional.of(subject.certainty().orElseThrow().wordingLevel())))
                .map(subject -> counted(subject, evidence))
                .reduce(GroundsCertainty::fewest)
                .orElse(ImmutableMap.of());
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
