package org.synthesis.io.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.Multimaps;
import com.google.common.collect.SetMultimap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.synthesis.model.certainty.CertaintyLevel;
import org.synthesis.model.conclusion.Grounding;
import org.synthesis.model.conclusion.RecommendationConclusion;
import org.synthesis.model.conclusion.SubjectConclusion;
import org.synthesis.model.finding.Directness;
import org.synthesis.model.finding.Finding;
import org.synthesis.model.finding.PracticeInsight;
import org.synthesis.model.finding.ResearchFinding;
import org.synthesis.model.id.FindingId;
import org.synthesis.model.id.SourceId;
import org.synthesis.model.recommendation.EtdAnswer;

/** What an advice rests on in plain sentences with their sources: what is known, how certain that is and what speaks against it. */
final class SheetGrounds {
    private final Material material;
    private final Plain plain;

    SheetGrounds(Material material, Plain plain) {
        this.material = material;
        this.plain = plain;
    }

    /** {@return what research found: sentences with the sources in brackets behind those that rest on the same} */
    String research(Collection<FindingId> ids) {
        List<ResearchFinding> findings = material.findings(ids);
        boolean mixed =
                findings.stream().map(ResearchFinding::directness).distinct().count() > 1;
        SetMultimap<Ground, String> said = LinkedHashMultimap.create();
        for (ResearchFinding finding : findings) {
            boolean elsewhere = mixed && finding.directness() == Directness.ANALOGUE;
            String mark = (plain.isMarked(finding) ? " " + material.say(Word.SHEET_INFERRED) : "")
                    + (elsewhere ? " " + material.say(Word.SHEET_ELSEWHERE) : "");
            said.put(new Ground(finding.sources(), mark), plain.finding(finding));
        }
        boolean places = findings.stream()
                .flatMap(finding -> material.conclusion(finding.subject()).stream())
                .anyMatch(SubjectConclusion::areaLevel);
        return cited(said) + (places ? " " + material.say(Word.SHEET_PLACES_ONLY) : "");
    }

    /** {@return what people in practice say, with the sources} */
    String practice(RecommendationConclusion conclusion) {
        SetMultimap<Ground, String> said = LinkedHashMultimap.create();
        insights(conclusion).forEach(insight -> said.put(new Ground(insight.sources(), ""), plain.insight(insight)));
        return cited(said);
    }

    private Stream<PracticeInsight> insights(RecommendationConclusion conclusion) {
        return conclusion.insights().stream()
                .flatMap(
                        id -> Stream.ofNullable(material.evidence.insightsById().get(id)));
    }

    /** What sentences rest on, and what has to be said behind them. */
    private record Ground(ImmutableList<SourceId> sources, String mark) {}

    private String cited(SetMultimap<Ground, String> said) {
        List<String> parts = new ArrayList<>();
        Multimaps.asMap(said)
                .forEach((ground, sentences) -> parts.add(Plain.withoutStop(String.join(" ", sentences)) + " ("
                        + cited(ground.sources()) + ")." + ground.mark()));
        return String.join(" ", parts);
    }

    private String cited(Collection<SourceId> sources) {
        return sources.stream().map(material::cite).collect(Collectors.joining("; "));
    }

    /** {@return the whole references of everything an advice rests on or that speaks against it} */
    List<String> references(RecommendationConclusion conclusion) {
        return Stream.of(
                        material.findings(conclusion.findings()).stream(),
                        insights(conclusion),
                        material.findings(conclusion.counterFindings()).stream())
                .flatMap(findings -> findings)
                .map(Finding.class::cast)
                .flatMap(finding -> finding.sources().stream())
                .distinct()
                .flatMap(id -> material.source(id).stream())
                .map(source -> source.reference(material.language))
                .sorted()
                .toList();
    }

    /** {@return what is missing in the grounds, a sentence for each; what names rows is for makers and left out} */
    List<String> lacks(RecommendationConclusion conclusion) {
        return conclusion.lacks().stream()
                .map(lack -> material.say(lack))
                .filter(lack -> !lack.contains(": "))
                .map(lack -> material.say(Word.SHEET_LACK, lack))
                .toList();
    }

    /**
     * {@return how certain the grounds are, as the recommendation has it} Certainty about a step on the way is not certainty about
     * crime, so it is named as such when nothing else is there.
     */
    String certainty(RecommendationConclusion conclusion) {
        Optional<CertaintyLevel> level = conclusion
                .certainty()
                .flatMap(certainty ->
                        certainty.value().or(() -> certainty.proposed().soFar()).flatMap(EtdAnswer::certainty));
        if (level.isPresent()) {
            return said(level.get(), isProvisional(conclusion));
        }
        boolean steps = material.findings(conclusion.findings()).stream()
                .flatMap(finding -> material.conclusion(finding.subject()).stream())
                .anyMatch(subject -> subject.certainty().isPresent());
        return material.say(
                steps
                        ? Word.SHEET_SURE_STEPS
                        : conclusion.grounding() == Grounding.INSIGHTS_ONLY
                                ? Word.SHEET_SURE_PRACTICE
                                : Word.SHEET_SURE_NOT);
    }

    /** {@return how certain it is what a subject does} */
    String certainty(SubjectConclusion subject) {
        return subject.certainty()
                .map(assessment -> said(assessment.wordingLevel(), assessment.isProvisional()))
                .orElse(material.say(Word.SHEET_SURE_NOT));
    }

    private String said(CertaintyLevel level, boolean atBest) {
        return material.say(atBest ? Word.SHEET_SURE_AT_BEST : Word.SHEET_SURE_ONE, material.say(word(level)));
    }

    /** {@return whether the certainty of the grounds of an advice may still turn out lower} */
    boolean isProvisional(RecommendationConclusion conclusion) {
        return conclusion
                .certainty()
                .filter(certainty -> certainty.value().isEmpty()
                        && certainty.proposed().soFar().isPresent())
                .isPresent();
    }

    private static Word word(CertaintyLevel level) {
        return switch (level) {
            case HIGH -> Word.SHEET_SURE_HIGH;
            case MODERATE -> Word.SHEET_SURE_MODERATE;
            case LOW -> Word.SHEET_SURE_LOW;
            case VERY_LOW -> Word.SHEET_SURE_VERY_LOW;
        };
    }

    /** {@return the counter-evidence in plain sentences; empty when there is none} */
    Optional<String> counter(RecommendationConclusion conclusion) {
        return conclusion.counterFindings().isEmpty()
                ? Optional.empty()
                : Optional.of(research(conclusion.counterFindings()));
    }
}
