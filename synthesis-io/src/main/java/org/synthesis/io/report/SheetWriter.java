package org.synthesis.io.report;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.synthesis.io.report.page.Line;
import org.synthesis.io.report.page.Look;
import org.synthesis.io.report.page.SheetPage;
import org.synthesis.io.report.page.SheetPage.Entry;
import org.synthesis.io.report.page.SheetPage.Part;
import org.synthesis.model.certainty.CertaintyAssessment;
import org.synthesis.model.certainty.CertaintyLevel;
import org.synthesis.model.conclusion.AdvisedAction;
import org.synthesis.model.conclusion.LocalAdvice;
import org.synthesis.model.conclusion.RecommendationConclusion;
import org.synthesis.model.conclusion.SubjectConclusion;
import org.synthesis.model.conclusion.Verdict;
import org.synthesis.model.context.MunicipalityProfile;
import org.synthesis.model.id.FindingId;
import org.synthesis.model.id.InterventionId;
import org.synthesis.model.id.RecommendationId;
import org.synthesis.model.question.Protocol;
import org.synthesis.model.recommendation.Contraindication;
import org.synthesis.model.recommendation.Recommendation;
import org.synthesis.model.vocabulary.Concept;

/** Puts one sheet together. */
final class SheetWriter {
    private static final int FIRST = 3;

    private final Material material;
    private final MunicipalityProfile place;
    private final LocalAdvice advice;

    SheetWriter(Material material, MunicipalityProfile place, LocalAdvice advice) {
        this.material = material;
        this.place = place;
        this.advice = advice;
    }

    SheetPage page() {
        List<AdvisedAction> actions = advice.actions();
        int begin = Math.min(FIRST, actions.size());
        List<Entry> first = actions.subList(0, begin).stream().map(this::inFull).toList();
        List<Entry> rest = actions.subList(begin, actions.size()).stream()
                .map(this::inShort)
                .toList();
        ImmutableList.Builder<Part> columns = ImmutableList.builder();
        add(columns, Word.SHEET_NEXT, "next", rest, FIRST + 1);
        add(columns, Word.SHEET_STOP, "stop", harmful(), 0);
        add(columns, Word.SHEET_UNSURE, "unsure", uncertain(), 0);
        add(columns, Word.SHEET_OPEN, "open", openQuestions(), 0);
        return new SheetPage(
                material.language.code(),
                material.say(Word.SHEET_KIND),
                place.name(),
                status(),
                marks(),
                context(),
                part(
                        Word.SHEET_START,
                        "start",
                        first.isEmpty() ? material.absent(Word.SHEET_NO_ACTIONS) : Line.of(""),
                        first,
                        first.isEmpty() ? 0 : 1),
                columns.build(),
                Line.of(material.say(Word.SHEET_LEGEND)),
                footer());
    }

    private void add(ImmutableList.Builder<Part> parts, Word title, String style, List<Entry> entries, int from) {
        if (!entries.isEmpty()) {
            parts.add(part(title, style, Line.of(""), entries, from));
        }
    }

    private Part part(Word title, String style, Line intro, List<Entry> entries, int from) {
        return new Part(material.say(title), style, intro, ImmutableList.copyOf(entries), from);
    }

    private Line status() {
        Inline line = material.line();
        if (place.fictitious()) {
            line.as(Look.TAG_WARNING, material.say(Word.SHEET_INVENTED)).text(" ");
        }
        return line.as(Look.TAG_WARNING, material.say(Word.SHEET_DRAFT)).line();
    }

    private ImmutableList<Line> marks() {
        ImmutableList.Builder<Line> marks = ImmutableList.builder();
        if (!advice.profileComplete()) {
            Inline line = material.line().strong("! " + material.say(Word.SHEET_INCOMPLETE));
            if (place.signals().isEmpty()) {
                line.text(" " + material.say(Word.SHEET_INCOMPLETE_SIGNALS));
            }
            if (!advice.unknownFields().isEmpty()) {
                line.text(" "
                        + material.say(
                                Word.SHEET_INCOMPLETE_UNKNOWN,
                                advice.unknownFields().stream()
                                        .map(field -> material.concept("profile", field))
                                        .collect(Collectors.joining(", "))));
            }
            marks.add(line.line());
        }
        return marks.build();
    }

    private ImmutableList<Line> context() {
        ImmutableList.Builder<Line> lines = ImmutableList.builder();
        String fields = Stream.concat(
                        material.evidence.concepts().in("profile").stream().map(Concept::code),
                        place.fields().keySet().stream())
                .distinct()
                .filter(place.fields()::containsKey)
                .map(field -> material.concept("profile", field) + ": "
                        + material.concept("profile." + field, place.fields().getOrDefault(field, "")))
                .collect(Collectors.joining("; "));
        lines.add(material.line()
                .strong(material.say(Word.SHEET_CONTEXT) + " ")
                .text(fields + ".")
                .line());
        Inline signals = material.line().strong(material.say(Word.SHEET_SIGNALS) + " ");
        if (place.signals().isEmpty()) {
            signals.as(Look.ABSENT, material.say(Word.SHEET_SIGNALS_NONE)).text(".");
        } else {
            material.named(signals, place.signals()).text(". ").text(material.say(Word.SHEET_AREA));
        }
        signals.strong(" " + material.say(Word.SHEET_DONE) + " ");
        if (place.interventions().isEmpty()) {
            signals.as(Look.ABSENT, material.say(Word.SHEET_DONE_NONE)).text(".");
        } else {
            material.named(signals, place.interventions()).text(".");
        }
        lines.add(signals.line());
        return lines.build();
    }

    /** Reason and grounds on lines of their own. */
    private Entry inFull(AdvisedAction action) {
        return entry(action, recommendation -> List.of(why(action).line(), grounds(material.line(), recommendation)));
    }

    /** Reason and grounds on one line, to save paper. */
    private Entry inShort(AdvisedAction action) {
        return entry(action, recommendation -> List.of(grounds(why(action).text(" "), recommendation)));
    }

    private Inline why(AdvisedAction action) {
        return material.line().quiet(material.say(Word.SHEET_WHY) + " ").text(material.say(action.because()) + ".");
    }

    private Entry entry(AdvisedAction action, Function<Recommendation, List<Line>> reasons) {
        Recommendation recommendation = material.evidence.recommendationsById().get(action.recommendation());
        if (recommendation == null) {
            return new Entry(material.line().key(action.recommendation()).line(), ImmutableList.of());
        }
        ImmutableList.Builder<Line> lines = ImmutableList.builder();
        recommendation
                .contraindication()
                .ifPresent(contraindication -> lines.add(first(contraindication, action.after())));
        lines.addAll(reasons.apply(recommendation));
        return new Entry(
                material.line()
                        .text(material.say(recommendation.action()) + " ")
                        .key(recommendation.id())
                        .line(),
                lines.build());
    }

    /** What must come first: here and now when it holds, otherwise as the condition it depends on. */
    private Line first(Contraindication contraindication, Optional<RecommendationId> after) {
        return after.map(id -> material.line()
                        .as(Look.TAG_WARNING, "⚠")
                        .text(" ")
                        .linked(material.say(
                                Word.SHEET_AFTER,
                                named(id),
                                material.condition(Word.CONDITION_HOLDS, contraindication.condition())))
                        .line())
                .orElseGet(() -> material.line()
                        .as(Look.TAG, "!")
                        .text(" ")
                        .linked(material.say(
                                Word.FIRST_DO,
                                material.condition(Word.CONDITION_IF, contraindication.condition()),
                                named(contraindication.first())))
                        .line());
    }

    /** The key of a recommendation; with its action when it stands nowhere else on the sheet. */
    private String named(RecommendationId id) {
        Recommendation recommendation = material.evidence.recommendationsById().get(id);
        boolean advised = advice.actions().stream()
                .anyMatch(action -> action.recommendation().equals(id));
        return recommendation == null || advised
                ? id.value()
                : id.value() + " (" + withoutStop(material.say(recommendation.action())) + ")";
    }

    private Line grounds(Inline line, Recommendation recommendation) {
        line.quiet(material.say(Word.SHEET_GROUNDS) + " ");
        Optional<RecommendationConclusion> conclusion = material.conclusion(recommendation.id());
        conclusion.ifPresent(found -> {
            line.text(material.say(found.grounding()));
            List<FindingId> keys = new ArrayList<>(found.findings());
            keys.addAll(found.insights());
            line.grounds(keys).text("; ");
        });
        line.text(material.say(Word.SHEET_STRENGTH, material.say(recommendation.strength())));
        certainty(recommendation.findings()).ifPresent(words -> line.text("; " + words));
        return line.text(".").line();
    }

    /**
     * The certainty of what was concluded on the subjects of findings, from the lowest to the highest. Certainty about a step on
     * the way is not certainty about crime, so subjects with intermediate outcomes only are left out and named as such when
     * nothing else is there.
     */
    private Optional<String> certainty(List<FindingId> findings) {
        List<SubjectConclusion> certain = material.findings(findings).stream()
                .flatMap(finding -> material.conclusion(finding.subject()).stream())
                .filter(conclusion -> conclusion.certainty().isPresent())
                .toList();
        List<CertaintyAssessment> counting = certain.stream()
                .filter(conclusion -> conclusion.verdict() != Verdict.INTERMEDIATE_ONLY)
                .flatMap(conclusion -> conclusion.certainty().stream())
                .toList();
        if (counting.isEmpty()) {
            return certain.isEmpty() ? Optional.empty() : Optional.of(material.say(Verdict.INTERMEDIATE_ONLY));
        }
        boolean provisional = counting.stream().anyMatch(CertaintyAssessment::isProvisional);
        List<CertaintyLevel> levels = counting.stream()
                .map(CertaintyAssessment::wordingLevel)
                .distinct()
                .sorted()
                .toList();
        String best = material.say(levels.get(0));
        String worst = material.say(levels.get(levels.size() - 1));
        return Optional.of(
                levels.size() == 1
                        ? material.say(provisional ? Word.SHEET_PROVISIONAL : Word.SHEET_CERTAINTY, best)
                        : material.say(
                                provisional ? Word.SHEET_PROVISIONAL_RANGE : Word.SHEET_CERTAINTY_RANGE, worst, best));
    }

    private List<Entry> harmful() {
        List<Entry> entries = new ArrayList<>();
        advice.stop().forEach(id -> entries.add(harmful(Word.SHEET_STOP_NOW, id)));
        advice.avoid().forEach(id -> entries.add(harmful(Word.SHEET_AVOID, id)));
        return entries;
    }

    private Entry harmful(Word what, InterventionId id) {
        Optional<SubjectConclusion> conclusion = material.conclusion(id);
        return new Entry(
                material.line()
                        .as(Look.TAG_WARNING, "⚠ " + material.say(Word.MAY_HARM))
                        .text(" " + material.say(what, material.name(id)) + " ")
                        .key(id)
                        .line(),
                conclusion
                        .map(found -> {
                            Inline line = material.line()
                                    .linked(material.say(found.statement()))
                                    .text(" " + material.say(Word.CERTAINTY_FROM, material.certainty(found)));
                            found.remarks().forEach(remark -> line.text(" ").linked(material.say(remark)));
                            return ImmutableList.of(line.line());
                        })
                        .orElse(ImmutableList.of()));
    }

    /** What the grounds lack, each lack once with the recommendations it holds for, then what speaks against them. */
    private List<Entry> uncertain() {
        Map<String, List<RecommendationId>> lacks = new LinkedHashMap<>();
        List<Entry> entries = new ArrayList<>();
        List<Entry> counter = new ArrayList<>();
        for (AdvisedAction action : advice.actions()) {
            material.conclusion(action.recommendation()).ifPresent(found -> {
                found.lacks()
                        .forEach(lack -> lacks.computeIfAbsent(material.say(lack), text -> new ArrayList<>())
                                .add(action.recommendation()));
                if (!found.counterFindings().isEmpty()) {
                    counter.add(against(action.recommendation(), found.counterFindings()));
                }
            });
        }
        lacks.forEach((lack, recommendations) -> entries.add(new Entry(
                material.line()
                        .linked(capital(lack))
                        .text(": ")
                        .keys(recommendations)
                        .text(".")
                        .line(),
                ImmutableList.of())));
        entries.addAll(counter);
        return entries;
    }

    private Entry against(RecommendationId recommendation, List<FindingId> findings) {
        Inline line = material.line().linked(material.say(Word.SHEET_COUNTER, recommendation.value()));
        material.findings(findings)
                .forEach(finding -> line.text(" " + material.say(finding.publishedStatement()) + " (")
                        .key(finding.id())
                        .text(", " + material.cite(finding.source()) + ")"));
        return new Entry(line.line(), ImmutableList.of());
    }

    private List<Entry> openQuestions() {
        return advice.openQuestions().stream()
                .filter(material::isOpen)
                .map(id -> {
                    var gap = material.evidence.gapsById().get(id);
                    return new Entry(
                            material.line()
                                    .text(gap == null ? "" : material.say(gap.title()) + " ")
                                    .key(id)
                                    .line(),
                            ImmutableList.of());
                })
                .toList();
    }

    private Line footer() {
        Protocol protocol = material.evidence.protocol();
        return Line.of(material.say(
                        Word.SHEET_FOOTER,
                        protocol.version(),
                        Dates.in(material.language, protocol.date()),
                        material.conclusions.input().hex())
                + " "
                + material.say(protocol.title())
                + (Material.isGiven(protocol.client()) ? ", " + protocol.client() : "")
                + ".");
    }

    private static String withoutStop(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }

    private static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1);
    }
}
