package org.synthesis.io.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Multimaps;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.synthesis.io.report.page.Line;
import org.synthesis.io.report.page.Look;
import org.synthesis.io.report.page.SheetPage;
import org.synthesis.io.report.page.SheetPage.Detail;
import org.synthesis.io.report.page.SheetPage.Entry;
import org.synthesis.io.report.page.SheetPage.Part;
import org.synthesis.model.conclusion.AdvisedAction;
import org.synthesis.model.conclusion.FreshnessFlag;
import org.synthesis.model.conclusion.FreshnessKind;
import org.synthesis.model.conclusion.LocalAdvice;
import org.synthesis.model.conclusion.RecommendationConclusion;
import org.synthesis.model.conclusion.SubjectConclusion;
import org.synthesis.model.context.MunicipalityProfile;
import org.synthesis.model.gap.EvidenceGap;
import org.synthesis.model.id.Id;
import org.synthesis.model.id.InterventionId;
import org.synthesis.model.id.SubjectId;
import org.synthesis.model.question.Protocol;
import org.synthesis.model.vocabulary.Concept;

/** Puts one sheet together. */
final class SheetWriter {
    private static final int FIRST = 3;

    private final Material material;
    private final MunicipalityProfile place;
    private final LocalAdvice advice;
    private final Plain plain;
    private final SheetGrounds grounds;
    private final SheetActions actions;
    private final SheetFit fits;

    SheetWriter(Material material, MunicipalityProfile place, LocalAdvice advice) {
        this.material = material;
        this.place = place;
        this.advice = advice;
        this.plain = new Plain(material);
        this.grounds = new SheetGrounds(material, plain);
        this.fits = new SheetFit(material);
        this.actions = new SheetActions(material, place, advice, plain, grounds);
    }

    SheetPage page() {
        List<AdvisedAction> advised = advice.actions();
        List<Entry> entries = advised.stream().map(actions::entry).toList();
        int begin = Math.min(FIRST, entries.size());
        ImmutableList.Builder<Part> parts = ImmutableList.builder();
        parts.add(new Part(
                material.say(Word.SHEET_START),
                "start",
                begin == 0 ? material.absent(Word.SHEET_NO_ACTIONS) : Line.of(""),
                ImmutableList.copyOf(entries.subList(0, begin)),
                begin == 0 ? 0 : 1));
        add(parts, Word.SHEET_STOP, "stop", harmful(), 0);
        add(parts, Word.SHEET_NEXT, "next", entries.subList(begin, entries.size()), FIRST + 1);
        add(
                parts,
                Word.SHEET_OPEN,
                "open",
                gaps().stream().map(gap -> Entry.of(Line.of(plain.gap(gap)))).toList(),
                0);
        add(parts, Word.SHEET_UNSURE, "unsure", reading(), 0);
        return new SheetPage(
                material.language.code(),
                material.say(Word.SHEET_KIND),
                place.name(),
                status(),
                marks(),
                context(),
                parts.build(),
                material.say(Word.SHEET_COPY),
                material.say(Word.SHEET_ABOUT),
                about(),
                references());
    }

    private void add(ImmutableList.Builder<Part> parts, Word title, String style, List<Entry> entries, int from) {
        if (!entries.isEmpty()) {
            parts.add(new Part(
                    material.say(title),
                    style,
                    Line.of(from > 0 ? material.say(Word.SHEET_ON_PAPER) : ""),
                    ImmutableList.copyOf(entries),
                    from));
        }
    }

    private Line status() {
        Inline line = material.line();
        if (place.fictitious()) {
            line.as(Look.TAG, material.say(Word.SHEET_INVENTED)).text(" ");
        }
        return line.as(Look.TAG, material.say(Word.SHEET_DRAFT)).line();
    }

    private ImmutableList<Line> marks() {
        if (advice.profileComplete()) {
            return ImmutableList.of();
        }
        Inline line = material.line().strong(material.say(Word.SHEET_INCOMPLETE));
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
        return ImmutableList.of(line.line());
    }

    private ImmutableList<Line> context() {
        String said = Stream.concat(
                        material.evidence.concepts().in("profile").stream().map(Concept::code),
                        place.fields().keySet().stream())
                .distinct()
                .map(field -> plain.place(place, field))
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.joining(" "));
        return ImmutableList.of(
                material.line()
                        .strong(material.say(Word.SHEET_CONTEXT) + " ")
                        .text(said)
                        .line(),
                material.line()
                        .strong(material.say(Word.SHEET_SIGNALS) + " ")
                        .text(names(place.signals(), Word.SHEET_SIGNALS_NONE))
                        .text(place.signals().isEmpty() ? "" : " " + material.say(Word.SHEET_AREA))
                        .line(),
                material.line()
                        .strong(material.say(Word.SHEET_DONE) + " ")
                        .text(names(place.interventions(), Word.SHEET_DONE_NONE))
                        .line());
    }

    private String names(Collection<? extends SubjectId> subjects, Word none) {
        return subjects.isEmpty()
                ? material.say(none) + "."
                : subjects.stream().map(plain::name).collect(Collectors.joining("; ")) + ".";
    }

    private List<Entry> harmful() {
        List<Entry> entries = new ArrayList<>();
        advice.stop().forEach(id -> entries.add(harmful(Word.SHEET_STOP_NOW, id)));
        advice.avoid().forEach(id -> entries.add(harmful(Word.SHEET_AVOID, id)));
        return entries;
    }

    private Entry harmful(Word what, InterventionId id) {
        ImmutableList.Builder<Detail> lines = ImmutableList.builder();
        material.conclusion(id).ifPresent((SubjectConclusion found) -> {
            lines.add(Detail.of(labelled(Word.SHEET_WHY_NOT, grounds.research(found.findings()))));
            lines.add(Detail.of(labelled(Word.SHEET_SURE, grounds.certainty(found))));
        });
        return new Entry(
                material.line()
                        .as(Look.TAG_WARNING, "⚠ " + material.say(Word.MAY_HARM))
                        .text(" " + material.say(what, plain.name(id)))
                        .line(),
                lines.build(),
                ImmutableList.of());
    }

    private Line labelled(Word label, String text) {
        return material.line().strong(material.say(label) + " ").text(text).line();
    }

    private List<EvidenceGap> gaps() {
        return advice.openQuestions().stream()
                .filter(material::isOpen)
                .flatMap(id -> Stream.ofNullable(material.evidence.gapsById().get(id)))
                .toList();
    }

    /** How to read the words for certainty, and what the grounds lack with the steps it holds for. */
    private List<Entry> reading() {
        ListMultimap<String, String> lacks =
                MultimapBuilder.linkedHashKeys().arrayListValues().build();
        boolean provisional = false;
        boolean lessHere = false;
        int step = 0;
        for (AdvisedAction action : advice.actions()) {
            step++;
            for (RecommendationConclusion found :
                    material.conclusion(action.recommendation()).stream().toList()) {
                provisional |= grounds.isProvisional(found);
                for (String lack : grounds.lacks(found)) {
                    lacks.put(lack, Integer.toString(step));
                }
            }
            lessHere |= fits.isLessCertainHere(action.fit());
            if (fits.isOpen(action.fit())) {
                lacks.put(material.say(Word.SHEET_HERE_OPEN), Integer.toString(step));
            }
        }
        List<String> sentences = new ArrayList<>();
        sentences.add(material.say(Word.SHEET_DEPENDS));
        if (provisional) {
            sentences.add(material.say(Word.SHEET_PROVISIONAL));
        }
        if (lessHere) {
            sentences.add(material.say(Word.SHEET_LESS_MEANS));
        }
        Multimaps.asMap(lacks)
                .forEach((lack, steps) ->
                        sentences.add(material.say(Word.SHEET_LACK_STEPS, lack, String.join(", ", steps))));
        String outcome = material.say(material.evidence.protocol().outcome());
        if (!lacks.isEmpty() && !outcome.isEmpty()) {
            sentences.add(material.say(Word.SHEET_OUTCOME, Plain.withoutStop(Plain.lowered(outcome))));
        }
        return sentences.stream().map(sentence -> Entry.of(Line.of(sentence))).toList();
    }

    private ImmutableList<Line> about() {
        Protocol protocol = material.evidence.protocol();
        return ImmutableList.of(
                Line.of(material.say(Word.SHEET_FROM, material.say(protocol.title()), Plain.sentence(protocol.client()))
                        .strip()),
                Line.of((protocol.contact().isEmpty() ? "" : material.say(Word.SHEET_CONTACT, protocol.contact()) + " ")
                        + material.say(Word.SHEET_RECOGNISE)),
                Line.of(material.say(
                                Word.SHEET_VERSION, protocol.version(), Dates.in(material.language, protocol.date()))
                        + " "
                        + material.say(
                                Word.SHEET_INPUT, material.conclusions.input().hex())
                        + freshness()));
    }

    /** What of the sheet may be out of date: the search, and steps with an old only source or past their end; empty when nothing. */
    private String freshness() {
        StringBuilder said = new StringBuilder();
        List<FreshnessFlag> raised = material.conclusions.freshness().stream()
                .filter(FreshnessFlag::isRaised)
                .toList();
        raised.stream()
                .filter(flag -> flag.kind() == FreshnessKind.SEARCH)
                .forEach(flag -> said.append(' ').append(material.say(flag.because())));
        List<String> steps = new ArrayList<>();
        for (int i = 0; i < advice.actions().size(); i++) {
            String key = advice.actions().get(i).recommendation().value();
            if (raised.stream().anyMatch(flag -> flag.key().equals(key))) {
                steps.add(Integer.toString(i + 1));
            }
        }
        if (!steps.isEmpty()) {
            said.append(' ').append(material.say(Word.SHEET_CHECK_AGE, String.join(", ", steps)));
        }
        return said.toString();
    }

    /** Where everything stands in the report, step by step. */
    private ImmutableList<Line> references() {
        Inline line = material.line().text(material.say(Word.SHEET_LEGEND));
        int step = 0;
        for (AdvisedAction action : advice.actions()) {
            step++;
            List<Id> keys = new ArrayList<>();
            keys.add(action.recommendation());
            material.conclusion(action.recommendation()).ifPresent(found -> {
                keys.addAll(found.findings());
                keys.addAll(found.insights());
                keys.addAll(found.counterFindings());
            });
            line.strong(" " + material.say(Word.SHEET_STEP, step) + " ")
                    .keys(keys)
                    .text(".");
        }
        List<Id> harm = new ArrayList<>();
        Stream.concat(advice.stop().stream(), advice.avoid().stream()).forEach(id -> {
            harm.add(id);
            material.conclusion(id).ifPresent(found -> harm.addAll(found.findings()));
        });
        keys(line, Word.SHEET_STOP, harm);
        keys(line, Word.SHEET_OPEN, gaps().stream().map(EvidenceGap::id).toList());
        return ImmutableList.of(line.line());
    }

    private void keys(Inline line, Word label, List<? extends Id> keys) {
        if (!keys.isEmpty()) {
            line.strong(" " + material.say(label) + ": ").keys(keys).text(".");
        }
    }
}
