package org.synthesis.scoring.gap;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.synthesis.model.EvidenceBase;
import org.synthesis.model.appraisal.AppraisalLevel;
import org.synthesis.model.factor.Subject;
import org.synthesis.model.finding.Directness;
import org.synthesis.model.finding.PracticeInsight;
import org.synthesis.model.finding.ResearchFinding;
import org.synthesis.model.finding.Sourcing;
import org.synthesis.model.gap.GapCell;
import org.synthesis.model.gap.GapMap;
import org.synthesis.model.id.FindingId;
import org.synthesis.model.id.QuestionId;
import org.synthesis.model.question.Outcome;
import org.synthesis.model.question.ReviewQuestion;
import org.synthesis.model.vocabulary.EcologicalLevel;
import org.synthesis.scoring.conclusion.Findings;

/** Maps of how much evidence there is, by ecological level and question or outcome; every cell is there, empty ones say zero. */
public final class GapMaps {
    /** Name of the map of levels by questions. */
    public static final String LEVEL_QUESTION = "level-question";

    /** Name of the map of outcomes by levels. */
    public static final String OUTCOME_LEVEL = "outcome-level";

    private GapMaps() {}

    /** {@return the maps of an evidence base} */
    public static ImmutableList<GapMap> of(EvidenceBase evidence) {
        return ImmutableList.of(levelByQuestion(evidence), outcomeByLevel(evidence));
    }

    private static ImmutableList<EcologicalLevel> levels() {
        return Arrays.stream(EcologicalLevel.values())
                .filter(level -> level != EcologicalLevel.ALL)
                .collect(ImmutableList.toImmutableList());
    }

    /** Sub-questions that have evidence somewhere; a question about gaps has none by nature. */
    private static GapMap levelByQuestion(EvidenceBase evidence) {
        List<QuestionId> questions = evidence.questions().stream()
                .map(ReviewQuestion::id)
                .filter(question ->
                        evidence.findings().stream().anyMatch(f -> f.question().equals(question))
                                || evidence.insights().stream()
                                        .anyMatch(i -> i.question().equals(question)))
                .toList();
        ImmutableList.Builder<GapCell> cells = ImmutableList.builder();
        for (EcologicalLevel level : levels()) {
            for (QuestionId question : questions) {
                cells.add(cell(
                        level.code(),
                        question.value(),
                        evidence.findings().stream()
                                .filter(f -> f.question().equals(question) && levelOf(evidence, f) == level)
                                .toList(),
                        evidence.insights().stream()
                                .filter(i -> i.question().equals(question) && i.level() == level)
                                .toList()));
            }
        }
        return new GapMap(
                LEVEL_QUESTION,
                levels().stream().map(EcologicalLevel::code).collect(ImmutableList.toImmutableList()),
                questions.stream().map(QuestionId::value).collect(ImmutableList.toImmutableList()),
                cells.build());
    }

    private static GapMap outcomeByLevel(EvidenceBase evidence) {
        List<Outcome> outcomes = evidence.outcomes().stream()
                .sorted(Comparator.comparing(Outcome::family)
                        .thenComparing(outcome -> outcome.id().value()))
                .toList();
        ImmutableList.Builder<GapCell> cells = ImmutableList.builder();
        for (Outcome outcome : outcomes) {
            for (EcologicalLevel level : levels()) {
                cells.add(cell(
                        outcome.id().value(),
                        level.code(),
                        evidence.findings().stream()
                                .filter(f -> f.outcome().equals(outcome.id()) && levelOf(evidence, f) == level)
                                .toList(),
                        List.of()));
            }
        }
        return new GapMap(
                OUTCOME_LEVEL,
                outcomes.stream().map(outcome -> outcome.id().value()).collect(ImmutableList.toImmutableList()),
                levels().stream().map(EcologicalLevel::code).collect(ImmutableList.toImmutableList()),
                cells.build());
    }

    private static EcologicalLevel levelOf(EvidenceBase evidence, ResearchFinding finding) {
        Subject subject = evidence.subjectsById().get(finding.subject());
        return subject == null ? EcologicalLevel.ALL : subject.level();
    }

    private static GapCell cell(
            String row, String column, List<ResearchFinding> findings, List<PracticeInsight> insights) {
        Optional<AppraisalLevel> best =
                findings.stream().map(finding -> finding.appraisal().level()).min(Comparator.naturalOrder());
        ImmutableList<FindingId> sourced = insights.stream()
                .filter(insight -> insight.sourcing() == Sourcing.SOURCED)
                .map(PracticeInsight::id)
                .collect(ImmutableList.toImmutableList());
        return new GapCell(
                row,
                column,
                Findings.ids(findings),
                (int) findings.stream().map(ResearchFinding::source).distinct().count(),
                sourced,
                best,
                findings.stream().anyMatch(finding -> finding.directness() == Directness.DIRECT));
    }
}
