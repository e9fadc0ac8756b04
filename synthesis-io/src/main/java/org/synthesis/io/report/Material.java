package org.synthesis.io.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Multimaps;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.synthesis.io.report.page.Block;
import org.synthesis.io.report.page.Line;
import org.synthesis.io.report.page.Look;
import org.synthesis.model.Conclusions;
import org.synthesis.model.EvidenceBase;
import org.synthesis.model.certainty.CertaintyLevel;
import org.synthesis.model.conclusion.InsightConclusion;
import org.synthesis.model.conclusion.QuestionAnswer;
import org.synthesis.model.conclusion.RecommendationConclusion;
import org.synthesis.model.conclusion.SubjectConclusion;
import org.synthesis.model.conclusion.Verdict;
import org.synthesis.model.factor.Factor;
import org.synthesis.model.factor.Subject;
import org.synthesis.model.finding.Direction;
import org.synthesis.model.finding.ResearchFinding;
import org.synthesis.model.gap.GapStatus;
import org.synthesis.model.id.FindingId;
import org.synthesis.model.id.GapId;
import org.synthesis.model.id.Id;
import org.synthesis.model.id.QuestionId;
import org.synthesis.model.id.RecommendationId;
import org.synthesis.model.id.SourceId;
import org.synthesis.model.id.SubjectId;
import org.synthesis.model.judgement.Judgement;
import org.synthesis.model.source.Source;
import org.synthesis.model.text.Language;
import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.text.NumberText;
import org.synthesis.model.vocabulary.Coded;
import org.synthesis.model.vocabulary.FieldCondition;

/** What a page is written from, in one language, with the lookups that every chapter needs. */
final class Material {
    final EvidenceBase evidence;
    final Conclusions conclusions;
    final Language language;
    final Keys keys;
    final EffectText effects;
    final NumberText numbers;
    final ImmutableListMultimap<SourceId, ResearchFinding> findingsBySource;
    private final ImmutableMap<SourceId, String> citations;
    private final ImmutableMap<QuestionId, QuestionAnswer> answers;
    private final ImmutableMap<SubjectId, SubjectConclusion> subjects;
    private final ImmutableMap<FindingId, InsightConclusion> insights;
    private final ImmutableMap<RecommendationId, RecommendationConclusion> recommendations;

    Material(EvidenceBase evidence, Conclusions conclusions, Language language, Keys keys) {
        this.evidence = evidence;
        this.conclusions = conclusions;
        this.language = language;
        this.keys = keys;
        this.effects = EffectText.in(language);
        this.numbers = NumberText.in(language);
        this.findingsBySource = Multimaps.index(evidence.findings(), ResearchFinding::source);
        this.citations = Citations.of(evidence.sources(), language);
        this.answers = Maps.uniqueIndex(conclusions.answers(), QuestionAnswer::question);
        this.subjects = Maps.uniqueIndex(conclusions.subjects(), SubjectConclusion::subject);
        this.insights = Maps.uniqueIndex(conclusions.insights(), InsightConclusion::insight);
        this.recommendations =
                Maps.uniqueIndex(conclusions.recommendations(), RecommendationConclusion::recommendation);
    }

    Inline line() {
        return new Inline(keys);
    }

    String say(Word word, Object... parts) {
        return word.in(language, parts);
    }

    String say(LocalizedText text) {
        return text.in(language);
    }

    String say(Coded word) {
        return word.label().in(language);
    }

    Line absent(Word word) {
        return line().as(Look.ABSENT, say(word)).line();
    }

    Block.Fact fact(Word name, Line... lines) {
        return new Block.Fact(say(name), ImmutableList.copyOf(lines));
    }

    Block.Fact fact(Word name, List<Line> lines) {
        return new Block.Fact(say(name), ImmutableList.copyOf(lines));
    }

    static Block paragraph(Line line) {
        return new Block.Paragraph(line, "");
    }

    static Block paragraph(Line line, String style) {
        return new Block.Paragraph(line, style);
    }

    static Block items(List<Line> items) {
        return new Block.Items(ImmutableList.copyOf(items), Block.Order.FREE);
    }

    Block heading(int level, String id, Word word, Object... parts) {
        return new Block.Heading(level, id, Line.of(say(word, parts)));
    }

    Optional<QuestionAnswer> answer(QuestionId question) {
        return Optional.ofNullable(answers.get(question));
    }

    /** {@return what a reader must know about an answer; nothing where it has no evidence to speak of} */
    static ImmutableList<LocalizedText> remarks(QuestionAnswer answer) {
        return answer.findings().isEmpty() && answer.insights().isEmpty() ? ImmutableList.of() : answer.remarks();
    }

    Optional<SubjectConclusion> conclusion(SubjectId subject) {
        return Optional.ofNullable(subjects.get(subject));
    }

    Optional<InsightConclusion> insight(FindingId insight) {
        return Optional.ofNullable(insights.get(insight));
    }

    Optional<RecommendationConclusion> conclusion(RecommendationId recommendation) {
        return Optional.ofNullable(recommendations.get(recommendation));
    }

    /** {@return whether counting did not close the gap} */
    boolean isOpen(GapId gap) {
        return conclusions.gaps().stream()
                .noneMatch(conclusion -> conclusion.gap().equals(gap) && conclusion.status() == GapStatus.CLOSED);
    }

    Optional<Source> source(SourceId source) {
        return Optional.ofNullable(evidence.sourcesById().get(source));
    }

    Optional<Subject> subject(SubjectId subject) {
        return Optional.ofNullable(evidence.subjectsById().get(subject));
    }

    /** {@return the findings with keys, in that order, unknown ones left out} */
    List<ResearchFinding> findings(Collection<FindingId> ids) {
        return ids.stream()
                .flatMap(id -> Stream.ofNullable(evidence.findingsById().get(id)))
                .toList();
    }

    String name(SubjectId id) {
        return subject(id).map(subject -> say(subject.label())).orElse(id.value());
    }

    String cite(SourceId id) {
        String citation = citations.get(id);
        return citation == null ? id.value() : citation;
    }

    /** {@return sources as short citations that lead to their rows} */
    Line cited(Collection<SourceId> sources) {
        Inline line = line();
        boolean first = true;
        for (SourceId source : sources) {
            line.text(first ? "" : "; ")
                    .link(keys.target(source.value()).orElse(""), cite(source))
                    .text(" ")
                    .key(source);
            first = false;
        }
        return line.line();
    }

    /** {@return names of subjects with their keys, joined by commas} */
    Inline named(Inline line, Collection<? extends Id> ids) {
        boolean first = true;
        for (Id id : ids) {
            line.text(first ? "" : ", ");
            if (id instanceof SubjectId subject) {
                line.text(name(subject)).text(" ");
            }
            line.key(id);
            first = false;
        }
        return line;
    }

    /** {@return the verdict as a word for a kind of subject: a factor is a risk or protects, an intervention is favourable or not} */
    String verdict(SubjectConclusion conclusion) {
        boolean factor =
                subject(conclusion.subject()).filter(Factor.class::isInstance).isPresent();
        return switch (conclusion.verdict()) {
            case LESS_HARM -> factor ? say(Word.VERDICT_PROTECTIVE) : say(conclusion.verdict());
            case MORE_HARM -> say(factor ? Word.VERDICT_RISK : Word.VERDICT_MAY_HARM);
            default -> say(conclusion.verdict());
        };
    }

    /** {@return the verdict in a frame, with the warning that a subject may harm} */
    Line verdictTags(SubjectConclusion conclusion) {
        Inline line = line();
        boolean said = conclusion.mayHarm() && conclusion.verdict() == Verdict.MORE_HARM;
        if (!said) {
            line.as(
                    conclusion.verdict() == Verdict.LESS_HARM && !conclusion.mayHarm() ? Look.TAG_CALM : Look.TAG,
                    verdictSign(conclusion.verdict()) + " " + verdict(conclusion));
        }
        if (conclusion.mayHarm()) {
            line.text(said ? "" : " ").as(Look.TAG_WARNING, "⚠ " + say(Word.MAY_HARM));
        }
        return line.line();
    }

    static String verdictSign(Verdict verdict) {
        return switch (verdict) {
            case LESS_HARM -> sign(Direction.HARM_DOWN);
            case MORE_HARM -> sign(Direction.HARM_UP);
            case NO_ASSOCIATION -> sign(Direction.NO_ASSOCIATION);
            case CONFLICTING, VARIES_BY_OUTCOME, MIXED -> sign(Direction.MIXED);
            case INTERMEDIATE_ONLY -> "→";
            case UNCLEAR -> sign(Direction.UNCLEAR);
        };
    }

    static String sign(Direction direction) {
        return switch (direction) {
            case HARM_UP -> "▲";
            case HARM_DOWN -> "▼";
            case NO_ASSOCIATION -> "=";
            case MIXED -> "±";
            case UNCLEAR -> "?";
        };
    }

    String certainty(SubjectConclusion conclusion) {
        return conclusion
                .certainty()
                .map(assessment -> say(assessment.levelText()))
                .orElse(say(Word.CERTAINTY_NONE));
    }

    /** {@return who settled a judgement; those who code have no name} */
    String assessor(Judgement<?> judgement) {
        return Word.byCode("assessor-" + judgement.assessor()).map(this::say).orElse(judgement.assessor());
    }

    /** {@return the four circles of a level; the words beside them say the same} */
    Line circles(CertaintyLevel level, Look look) {
        return line().as(look, level.symbols()).line();
    }

    /** {@return a condition on a profile in words, such as {@code contact met de gemeenschap: geen of incidenteel}} */
    String condition(FieldCondition condition) {
        return concept("profile", condition.field()) + ": " + values(condition, value -> value);
    }

    /** {@return a condition in words as part of a sentence, such as {@code Als vertrouwen in de gemeente ‘laag’ is}} */
    String condition(Word sentence, FieldCondition condition) {
        return say(
                sentence, concept("profile", condition.field()), values(condition, value -> say(Word.QUOTED, value)));
    }

    /** The values that meet a condition; for "not this one" the other values of the vocabulary, where it has any. */
    private String values(FieldCondition condition, UnaryOperator<String> look) {
        String scheme = "profile." + condition.field();
        List<String> given = condition.values().stream()
                .map(value -> look.apply(concept(scheme, value)))
                .toList();
        return switch (condition.operator()) {
            case EQUALS, IN -> listed(given);
            case AT_LEAST ->
                say(Word.AT_LEAST, concept(scheme, condition.values().get(0)));
            case AT_MOST -> say(Word.AT_MOST, concept(scheme, condition.values().get(0)));
            case PRESENT -> say(Word.PRESENT);
            case NOT_EQUALS -> {
                List<String> others = evidence.concepts().in(scheme).stream()
                        .filter(concept -> condition.accepts(concept.code()))
                        .map(concept -> look.apply(say(concept.label())))
                        .toList();
                yield others.isEmpty() ? say(Word.NOT_VALUE, listed(given)) : listed(others);
            }
        };
    }

    /** {@return words with commas between them and "or" before the last} */
    private String listed(List<String> words) {
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : String.join(", ", words.subList(0, last)) + say(Word.OR) + words.get(last);
    }

    /** {@return the country whose evidence counts as evidence from home} */
    String home() {
        return concept("country", evidence.protocol().homeCountry());
    }

    String yesNo(boolean yes) {
        return say(yes ? Word.YES : Word.NO);
    }

    String count(int number) {
        return numbers.whole(number);
    }

    String concept(String scheme, String code) {
        return say(evidence.concepts().label(scheme, code));
    }

    /** {@return whether an address or date was given} */
    static boolean isGiven(String text) {
        return !text.isBlank();
    }
}
