package org.synthesis.scoring.conclusion;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import org.synthesis.model.EvidenceBase;
import org.synthesis.model.conclusion.QuestionAnswer;
import org.synthesis.model.finding.Directness;
import org.synthesis.model.finding.PracticeInsight;
import org.synthesis.model.finding.ResearchFinding;
import org.synthesis.model.finding.Sourcing;
import org.synthesis.model.id.FindingId;
import org.synthesis.model.question.OutcomeFamily;
import org.synthesis.model.question.QuestionKind;
import org.synthesis.model.question.ReviewQuestion;
import org.synthesis.model.text.LocalizedText;

/**
 * What there is to answer each question with: findings by appraisal, then directness, then evidence from home; sourced insights
 * by confidence; invented examples apart. The main question has everything.
 */
public final class AnswerRanking {
    private AnswerRanking() {}

    /** {@return an ordering for every question} */
    public static ImmutableList<QuestionAnswer> of(EvidenceBase evidence) {
        return evidence.questions().stream()
                .map(question -> answer(evidence, question))
                .collect(ImmutableList.toImmutableList());
    }

    private static QuestionAnswer answer(EvidenceBase evidence, ReviewQuestion question) {
        boolean main = question.kind() == QuestionKind.MAIN;
        List<ResearchFinding> findings = evidence.findings().stream()
                .filter(finding -> main || finding.question().equals(question.id()))
                .sorted(Findings.BEST_FIRST)
                .toList();
        List<PracticeInsight> insights = evidence.insights().stream()
                .filter(insight -> main || insight.question().equals(question.id()))
                .sorted(Comparator.comparing(
                                (PracticeInsight insight) -> insight.cerqual().confidence())
                        .thenComparing(insight -> insight.id().value()))
                .toList();
        return QuestionAnswer.builder()
                .question(question.id())
                .findings(Findings.ids(findings))
                .insights(ids(insights, Sourcing.SOURCED))
                .examples(ids(insights, Sourcing.ILLUSTRATIVE))
                .remarks(remarks(
                        evidence, findings, ids(insights, Sourcing.SOURCED).size()))
                .build();
    }

    private static ImmutableList<FindingId> ids(List<PracticeInsight> insights, Sourcing sourcing) {
        return insights.stream()
                .filter(insight -> insight.sourcing() == sourcing)
                .map(PracticeInsight::id)
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<LocalizedText> remarks(
            EvidenceBase evidence, List<ResearchFinding> findings, int sourcedInsights) {
        ImmutableList.Builder<LocalizedText> remarks = ImmutableList.builder();
        remarks.add(LocalizedText.of(
                findings.size() + " bevindingen en " + sourcedInsights + " praktijkinzichten met bron.",
                findings.size() + " findings and " + sourcedInsights + " sourced practice insights."));
        if (!findings.isEmpty()) {
            long direct = findings.stream()
                    .filter(finding -> finding.directness() == Directness.DIRECT)
                    .count();
            boolean crime = !inFamily(evidence, findings, OutcomeFamily.INVOLVEMENT)
                            .isEmpty()
                    || !inFamily(evidence, findings, OutcomeFamily.OFFENDING).isEmpty();
            List<ResearchFinding> area = inFamily(evidence, findings, OutcomeFamily.AREA_CRIME);
            if (!crime) {
                remarks.add(LocalizedText.of(
                        "Geen bevinding heeft betrokkenheid bij criminaliteit als uitkomst"
                                + (area.isEmpty()
                                        ? "."
                                        : ", behalve criminaliteit in een gebied: " + sentences(area, true)),
                        "No finding has involvement in crime as its outcome"
                                + (area.isEmpty() ? "." : ", except crime in an area: " + sentences(area, false))));
            } else {
                remarks.add(LocalizedText.of(
                        direct + " van de " + findings.size()
                                + (direct == 1 ? " bevindingen gaat" : " bevindingen gaan")
                                + " direct over de uitkomst van de vraag; de rest is indirect bewijs.",
                        direct + " of " + findings.size()
                                + (direct == 1 ? " findings is" : " findings are")
                                + " directly about the outcome of the question; the rest is indirect evidence."));
            }
            long home = findings.stream().filter(ResearchFinding::fromHome).count();
            remarks.add(LocalizedText.of(
                    home + " van de " + findings.size() + " bevindingen komen uit Nederland.",
                    home + " of " + findings.size() + " findings are from the Netherlands."));
        }
        return remarks.build();
    }

    private static List<ResearchFinding> inFamily(
            EvidenceBase evidence, List<ResearchFinding> findings, OutcomeFamily family) {
        return findings.stream()
                .filter(finding -> Findings.outcome(evidence, finding).family() == family)
                .toList();
    }

    private static String sentences(List<ResearchFinding> findings, boolean dutch) {
        return findings.stream()
                .map(finding -> (dutch
                                ? finding.publishedStatement().nl()
                                : finding.publishedStatement().en()) + " (" + finding.id() + ", " + finding.source()
                        + ")")
                .collect(java.util.stream.Collectors.joining(" "));
    }
}
