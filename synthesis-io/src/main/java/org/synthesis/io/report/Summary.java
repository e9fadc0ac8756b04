package org.synthesis.io.report;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.synthesis.io.report.page.Block;
import org.synthesis.io.report.page.Line;
import org.synthesis.io.report.page.Tone;
import org.synthesis.model.certainty.CertaintyAssessment;
import org.synthesis.model.certainty.CertaintyLevel;
import org.synthesis.model.conclusion.GapConclusion;
import org.synthesis.model.conclusion.SubjectConclusion;
import org.synthesis.model.conclusion.Verdict;
import org.synthesis.model.factor.Factor;
import org.synthesis.model.factor.Intervention;
import org.synthesis.model.factor.Subject;
import org.synthesis.model.finding.ResearchFinding;
import org.synthesis.model.gap.Priority;
import org.synthesis.model.question.QuestionKind;
import org.synthesis.model.question.ReviewQuestion;
import org.synthesis.model.recommendation.Addressee;
import org.synthesis.model.recommendation.Recommendation;
import org.synthesis.model.recommendation.Strength;
import org.synthesis.model.vocabulary.EcologicalLevel;

/**
 * The answer to the main question and to each sub-question, put together from conclusions: what is known, how certain, and what it
 * means for a municipality. Nothing is said here that does not stand in a chapter with its keys.
 */
final class Summary {
    private static final int MOST_STATEMENTS = 6;
    private static final int MOST_INSIGHTS = 5;

    private final Material material;
    private final Plan plan;
    private final InsightTables insights;
    private final FindingRows findings;
    private final SubjectCells subjects;
    private final Advice advice;

    Summary(Material material, Plan plan) {
        this.material = material;
        this.plan = plan;
        this.insights = new InsightTables(material);
        this.findings = new FindingRows(material);
        this.subjects = new SubjectCells(material);
        this.advice = new Advice(material);
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        List<ReviewQuestion> main = main();
        main.forEach(question -> blocks.add(Material.paragraph(Line.of(material.say(question.text())), "question")));
        blocks.add(new Block.Box(
                Keys.PART + "known",
                Tone.KEY,
                Line.of(material.say(Word.KNOWN)),
                ImmutableList.of(Material.items(known()))));
        blocks.add(new Block.Box(
                Keys.PART + "certain",
                Tone.PLAIN,
                Line.of(material.say(Word.HOW_CERTAIN)),
                ImmutableList.of(Material.items(certain(main)))));
        blocks.add(new Block.Box(
                Keys.PART + "meaning", Tone.KEY, Line.of(material.say(Word.MEANING)), ImmutableList.copyOf(meaning())));
        for (ReviewQuestion question : plan.subQuestions()) {
            blocks.add(new Block.Heading(
                    3,
                    Keys.PART + "answer-" + question.id().value(),
                    Line.of(material.say(Word.SUB_QUESTION_NUMBER, question.id().value()))));
            blocks.add(Material.paragraph(Line.of(material.say(question.text())), "question"));
            blocks.addAll(answer(question));
        }
        return blocks;
    }

    private List<Line> known() {
        List<Line> lines = new ArrayList<>();
        addNames(
                lines,
                Word.KNOWN_FAVOURABLE,
                conclusion -> isIntervention(conclusion)
                        && SubjectTables.group(conclusion) == Word.GROUP_FAVOURABLE
                        && isAtLeastModerate(conclusion)
                        && !isProvisional(conclusion));
        addNames(
                lines,
                Word.KNOWN_FAVOURABLE_PROVISIONAL,
                conclusion -> isIntervention(conclusion)
                        && SubjectTables.group(conclusion) == Word.GROUP_FAVOURABLE
                        && isAtLeastModerate(conclusion)
                        && isProvisional(conclusion));
        addNames(
                lines,
                Word.KNOWN_PROTECTIVE,
                conclusion -> isNearFactor(conclusion) && conclusion.verdict() == Verdict.LESS_HARM);
        addNames(
                lines,
                Word.KNOWN_RISK,
                conclusion -> isNearFactor(conclusion) && conclusion.verdict() == Verdict.MORE_HARM);
        addNames(lines, Word.KNOWN_HARM, conclusion -> isIntervention(conclusion) && conclusion.mayHarm());
        addNames(
                lines,
                Word.KNOWN_CONFLICT,
                conclusion -> conclusion.verdict() == Verdict.CONFLICTING && !conclusion.mayHarm());
        return lines;
    }

    private void addNames(List<Line> lines, Word intro, Predicate<SubjectConclusion> wanted) {
        List<SubjectConclusion> found = material.conclusions.subjects().stream()
                .filter(wanted)
                .sorted(Comparator.comparing((SubjectConclusion conclusion) ->
                        conclusion.certainty().map(c -> c.wordingLevel()).orElse(CertaintyLevel.VERY_LOW)))
                .toList();
        if (found.isEmpty()) {
            return;
        }
        Inline line = material.line().strong(material.say(intro)).text(" ");
        boolean first = true;
        for (SubjectConclusion conclusion : found) {
            line.text(first ? "" : "; ")
                    .text(material.name(conclusion.subject()) + " ")
                    .key(conclusion.subject())
                    .quiet(" (" + material.say(Word.CERTAINTY_SHORT, material.certainty(conclusion))
                            + (conclusion.areaLevel() ? "; " + material.say(Word.AREA_SHORT) : "") + ")");
            first = false;
        }
        lines.add(line.text(".").line());
    }

    private List<Line> certain(List<ReviewQuestion> main) {
        List<Line> lines = new ArrayList<>();
        List<CertaintyAssessment> assessments = material.conclusions.subjects().stream()
                .flatMap(conclusion -> conclusion.certainty().stream())
                .sorted(Comparator.comparing(CertaintyAssessment::isProvisional)
                        .thenComparing(CertaintyAssessment::wordingLevel))
                .toList();
        if (!assessments.isEmpty()) {
            Map<String, Long> levels = assessments.stream()
                    .collect(Collectors.groupingBy(
                            certainty -> material.say(certainty.levelText()),
                            LinkedHashMap::new,
                            Collectors.counting()));
            lines.add(Line.of(material.say(Word.CERTAINTY_COUNTS)
                    + " "
                    + levels.entrySet().stream()
                            .map(entry -> entry.getKey() + ": " + entry.getValue())
                            .collect(Collectors.joining("; "))
                    + "."));
            if (assessments.stream().anyMatch(CertaintyAssessment::isProvisional)) {
                lines.add(Line.of(material.say(Word.CERTAINTY_WHY_PROVISIONAL)));
            }
        }
        main.forEach(question -> material.answer(question.id())
                .ifPresent(answer -> Material.remarks(answer)
                        .forEach(remark -> lines.add(
                                material.line().linked(material.say(remark)).line()))));
        lines.add(Line.of(material.say(Word.DRAFT_JUDGEMENTS)));
        return lines;
    }

    private List<Block> meaning() {
        List<Recommendation> municipal = material.evidence.recommendations().stream()
                .filter(recommendation -> recommendation.addressee() == Addressee.MUNICIPALITY)
                .toList();
        List<Line> strong = municipal.stream()
                .filter(recommendation -> recommendation.strength() == Strength.STRONG)
                .map(recommendation -> material.line()
                        .text(material.say(recommendation.action()) + " (")
                        .key(recommendation.id())
                        .text("; " + advice.condition(recommendation) + ")")
                        .line())
                .toList();
        List<Block> blocks = new ArrayList<>();
        if (!strong.isEmpty()) {
            blocks.add(Material.paragraph(Line.of(material.say(Word.MEANING_STRONG))));
            blocks.add(Material.items(strong));
        }
        List<Recommendation> other = municipal.stream()
                .filter(recommendation -> recommendation.strength() != Strength.STRONG)
                .toList();
        if (!other.isEmpty()) {
            blocks.add(Material.paragraph(material.line()
                    .text(material.say(Word.MEANING_OTHER, material.count(other.size())) + " ")
                    .keys(other.stream().map(Recommendation::id).toList())
                    .text(".")
                    .line()));
        }
        return blocks;
    }

    private List<Block> answer(ReviewQuestion question) {
        List<Block> blocks = new ArrayList<>();
        material.answer(question.id())
                .map(Material::remarks)
                .filter(remarks -> !remarks.isEmpty())
                .ifPresent(remarks -> blocks.add(Material.paragraph(material.line()
                        .linked(remarks.stream().map(material::say).collect(Collectors.joining(" ")))
                        .line())));
        List<Line> lines = new ArrayList<>();
        if (plan.isHomeOfFactors(question)) {
            lines.addAll(statements(this::isNearFactor));
        }
        if (plan.isHomeOfInterventions(question)) {
            lines.addAll(statements(conclusion -> isIntervention(conclusion)
                    && (conclusion.mayHarm() || SubjectTables.group(conclusion) == Word.GROUP_FAVOURABLE)));
        }
        material.answer(question.id())
                .ifPresent(answer -> insights.insights(answer.insights().stream()
                                .limit(MOST_INSIGHTS)
                                .collect(ImmutableList.toImmutableList()))
                        .forEach(insight -> lines.add(insights.brief(insight))));
        if (plan.isHomeOfGaps(question)) {
            lines.addAll(highGaps());
        }
        if (!lines.isEmpty()) {
            blocks.add(Material.items(lines));
        }
        blocks.add(Material.paragraph(material.line()
                .link(
                        "#" + Plan.chapterId(question),
                        material.say(Word.TO_CHAPTER, question.id().value()))
                .line()));
        return blocks;
    }

    /** What may harm comes first, then the most certain. */
    private List<Line> statements(Predicate<SubjectConclusion> wanted) {
        return material.conclusions.subjects().stream()
                .filter(conclusion ->
                        wanted.test(conclusion) && !conclusion.findings().isEmpty())
                .sorted(Comparator.comparing((SubjectConclusion conclusion) -> !conclusion.mayHarm())
                        .thenComparing(conclusion -> conclusion
                                .certainty()
                                .map(c -> c.wordingLevel())
                                .orElse(CertaintyLevel.VERY_LOW)))
                .limit(MOST_STATEMENTS)
                .map(subjects::statement)
                .toList();
    }

    private List<Line> highGaps() {
        GapTables gaps = new GapTables(material);
        List<Line> lines = new ArrayList<>();
        for (GapConclusion conclusion : material.conclusions.gaps()) {
            gaps.gap(conclusion)
                    .filter(gap -> gap.priority() == Priority.HIGH)
                    .ifPresent(gap -> lines.add(material.line()
                            .text(material.say(gap.title()) + ": " + material.say(gap.advice()) + " (")
                            .key(gap.id())
                            .text("; " + material.say(conclusion.status()) + ")")
                            .line()));
        }
        return lines;
    }

    /** {@return everything there is to answer the main question with, best first; empty without a main question} */
    List<Block> ranking() {
        List<Block> blocks = new ArrayList<>();
        main().forEach(question -> material.answer(question.id()).ifPresent(answer -> {
            List<ResearchFinding> ranked = material.findings(answer.findings());
            blocks.add(Material.paragraph(Line.of(material.say(Word.RANKING, material.count(ranked.size())))));
            blocks.add(new Block.Items(
                    ranked.stream().map(findings::brief).collect(ImmutableList.toImmutableList()),
                    Block.Order.NUMBERED));
        }));
        return blocks;
    }

    private List<ReviewQuestion> main() {
        return material.evidence.questions().stream()
                .filter(question -> question.kind() == QuestionKind.MAIN)
                .toList();
    }

    private boolean isIntervention(SubjectConclusion conclusion) {
        return material.subject(conclusion.subject())
                .filter(Intervention.class::isInstance)
                .isPresent();
    }

    private boolean isNearFactor(SubjectConclusion conclusion) {
        return material.subject(conclusion.subject())
                .filter(Factor.class::isInstance)
                .map(Subject::level)
                .filter(level -> level == EcologicalLevel.FAMILY || level == EcologicalLevel.COMMUNITY)
                .isPresent();
    }

    private static boolean isProvisional(SubjectConclusion conclusion) {
        return conclusion.certainty().filter(CertaintyAssessment::isProvisional).isPresent();
    }

    private static boolean isAtLeastModerate(SubjectConclusion conclusion) {
        return conclusion
                .certainty()
                .filter(certainty -> certainty.wordingLevel().compareTo(CertaintyLevel.MODERATE) <= 0)
                .isPresent();
    }
}
