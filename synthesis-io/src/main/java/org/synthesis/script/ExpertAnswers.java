package org.synthesis.script;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableTable;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.synthesis.io.RawTable;
import org.synthesis.io.text.Nearest;
import org.synthesis.model.judgement.Proposal;
import org.synthesis.model.text.Language;
import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;
import org.synthesis.scoring.choice.Criterion;
import org.synthesis.scoring.choice.Weights;
import org.synthesis.scoring.priority.Chnri;
import org.synthesis.scoring.priority.ChnriAnswer;
import org.synthesis.scoring.priority.ChnriCriterion;
import org.synthesis.scoring.priority.ChnriQuestion;
import org.synthesis.scoring.priority.ChnriRanking;

/**
 * What experts answered on research questions, to rank them by the method of CHNRI.
 *
 * <p>As a CSV file: a row for each research question, a column {@code criterion/expert} for each criterion and expert. Answers are
 * {@code yes}, {@code undecided}, {@code no} (or {@code ja}, {@code onbeslist}, {@code nee}, or 1, 0.5, 0); an expert who does not know
 * leaves the cell empty. Criteria have the usual names ({@code answerability}, {@code effectiveness}, {@code deliverability},
 * {@code burden-reduction}, {@code equity}) or names of your own, and count alike until they get other weights.
 *
 * <pre>
 * question,answerability/Anna,answerability/Ben,equity/Anna,equity/Ben
 * Does mentoring prevent recruitment?,yes,undecided,no,
 * Who drops out of youth work?,yes,yes,undecided,yes
 * </pre>
 */
public final class ExpertAnswers {
    private final ImmutableList<String> experts;
    private final ImmutableMap<String, Double> points;
    private final ImmutableList<ChnriQuestion> questions;
    private final Language language;

    private ExpertAnswers(
            ImmutableList<String> experts,
            ImmutableMap<String, Double> points,
            ImmutableList<ChnriQuestion> questions,
            Language language) {
        this.experts = experts;
        this.points = points;
        this.questions = questions;
        this.language = language;
    }

    static ExpertAnswers read(Path file) {
        CheckedTable table = CheckedTable.read(file);
        Set<String> experts = new LinkedHashSet<>();
        Set<String> criteria = new LinkedHashSet<>();
        for (String column : table.columns()) {
            List<String> parts = CheckedTable.parts(column);
            if (!column.contains("/") || parts.contains("")) {
                throw new IllegalArgumentException(
                        table.table().place() + ": expected a column 'criterion/expert', for instance"
                                + " 'equity/Anna', got '" + column + "'");
            }
            criteria.add(parts.get(0));
            experts.add(parts.get(1));
        }
        ImmutableList.Builder<ChnriQuestion> questions = ImmutableList.builder();
        for (RawTable.Row row : table.table().rows()) {
            ImmutableTable.Builder<String, String, ChnriAnswer> answers = ImmutableTable.builder();
            for (String column : table.columns()) {
                List<String> parts = CheckedTable.parts(column);
                String cell = table.cell(row, column);
                if (!cell.isEmpty()) {
                    answers.put(
                            parts.get(0),
                            parts.get(1),
                            answer(table, cell)
                                    .orElseThrow(
                                            () -> table.fault(row, column, "yes, undecided or no, or an empty cell")));
                }
            }
            String name = CheckedTable.name(row);
            questions.add(new ChnriQuestion(name, LocalizedText.same(name), answers.build()));
        }
        return new ExpertAnswers(
                ImmutableList.copyOf(experts),
                criteria.stream().collect(ImmutableMap.toImmutableMap(criterion -> criterion, criterion -> 1.0)),
                questions.build(),
                Language.EN);
    }

    private static Optional<ChnriAnswer> answer(CheckedTable table, String cell) {
        String word = cell.toLowerCase(Locale.ROOT);
        return Arrays.stream(ChnriAnswer.values())
                .filter(answer -> answer.code().equals(word)
                        || answer.label().nl().equals(word)
                        || table.number(cell).stream().anyMatch(number -> number == answer.points()))
                .findFirst();
    }

    /**
     * {@return the same answers with another weight of a criterion; every criterion begins with 1}
     *
     * @throws IllegalArgumentException naming the nearest criterion when there is none of this name
     */
    public ExpertAnswers weight(String criterion, double weight) {
        if (!points.containsKey(criterion)) {
            throw new IllegalArgumentException("no criterion \"" + criterion + "\" "
                    + Nearest.hint(criterion, points.keySet()) + " The criteria are " + points.keySet());
        }
        ImmutableMap<String, Double> all = ImmutableMap.<String, Double>builder()
                .putAll(points)
                .put(criterion, weight)
                .buildKeepingLast();
        Weights.ofSwings(all);
        return new ExpertAnswers(experts, all, questions, language);
    }

    /** {@return the same, answering in another language} */
    public ExpertAnswers in(Language other) {
        return new ExpertAnswers(experts, points, questions, other);
    }

    /** {@return the ranking, or what is missing} */
    public Proposal<ChnriRanking> proposal() {
        return Chnri.using(
                        points.keySet().stream().map(ExpertAnswers::criterion).toList(),
                        Weights.ofSwings(points),
                        experts)
                .rank(questions);
    }

    private static Criterion criterion(String name) {
        return Coded.parse(ChnriCriterion.class, name)
                .map(ChnriCriterion::criterion)
                .orElseGet(() -> new Criterion(name, LocalizedText.same(name)));
    }

    /**
     * {@return the typed result}
     *
     * @throws IllegalStateException when nobody answered anything
     */
    public ChnriRanking result() {
        return proposal().toOptional().orElseThrow(() -> new IllegalStateException("nobody answered any question"));
    }

    /** {@return the ranking in sentences} */
    public View explain() {
        return new View(result().explanation().stream()
                .map(sentence -> sentence.in(language))
                .collect(Collectors.joining("\n")));
    }

    /** {@return what comes first, then a row per research question} */
    @Override
    public String toString() {
        ChnriRanking ranking = result();
        String first = ranking.scores().size()
                + (language == Language.NL ? " vragen, " : " questions, ")
                + ranking.experts()
                + (language == Language.NL ? " deskundigen; vooraan:" : " experts; first:");
        return new View(first + "\n" + ranking.table(language).toText()).toString();
    }
}
