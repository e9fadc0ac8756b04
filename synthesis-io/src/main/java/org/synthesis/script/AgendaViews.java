package org.synthesis.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.synthesis.model.Conclusions;
import org.synthesis.model.EvidenceBase;
import org.synthesis.model.conclusion.AgendaItem;
import org.synthesis.model.conclusion.AgendaPlace;
import org.synthesis.model.conclusion.FreshnessFlag;
import org.synthesis.model.text.Language;
import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/** What to study next, and what may be out of date. */
final class AgendaViews {
    private final EvidenceBase evidence;
    private final Conclusions conclusions;
    private final Language language;

    AgendaViews(EvidenceBase evidence, Conclusions conclusions, Language language) {
        this.evidence = evidence;
        this.conclusions = conclusions;
        this.language = language;
    }

    View agenda() {
        List<AgendaItem> items = conclusions.researchAgenda();
        long on = items.stream()
                .filter(item -> item.place() == AgendaPlace.AGENDA)
                .count();
        List<String> lines = new ArrayList<>();
        lines.add(on
                + say(" punten op de agenda, ", " items on the agenda, ")
                + (items.size() - on)
                + say(" verder", " further down"));
        int number = 0;
        for (AgendaItem item : items) {
            number++;
            lines.add((number == on + 1 ? say("Verder:", "Further down:") + "\n" : "") + number + ". "
                    + say(item.title()));
            if (!item.recommendations().isEmpty()) {
                lines.add(say("   wacht hierop: ", "   waits for it: ")
                        + item.recommendations().stream().map(id -> id.value()).collect(Collectors.joining(", "))
                        + "; " + item.municipalities().size() + say(" gemeenten", " municipalities"));
            }
            lines.add(say("   berekend: ", "   computed: ")
                    + item.advice()
                            .soFar()
                            .map(advice -> say(advice.statement()))
                            .orElseGet(() -> say(item.reasonWithoutAdvice())));
            item.coded().stream()
                    .flatMap(id -> Optional.ofNullable(evidence.gapsById().get(id)).stream())
                    .forEach(gap -> lines.add(say("   door de makers: ", "   by the coders: ") + gap.id() + " "
                            + say(gap.advice()) + " (" + say(gap.priority()) + ")"));
            if (!item.advice().missing().isEmpty()) {
                lines.add(say("   ontbreekt: ", "   missing: ")
                        + item.advice().missing().stream().map(this::say).collect(Collectors.joining("; ")));
            }
        }
        return new View(String.join("\n", lines));
    }

    View freshness() {
        List<FreshnessFlag> raised =
                conclusions.freshness().stream().filter(FreshnessFlag::isRaised).toList();
        List<String> lines = new ArrayList<>();
        lines.add(raised.size()
                + say(" van ", " of ")
                + conclusions.freshness().size()
                + say(" controles vragen aandacht", " checks ask for attention"));
        raised.forEach(flag -> lines.add("  " + flag.key() + " " + say(flag.kind()) + ": " + say(flag.because())));
        return new View(String.join("\n", lines));
    }

    private String say(String nl, String en) {
        return language == Language.NL ? nl : en;
    }

    private String say(LocalizedText text) {
        return text.in(language);
    }

    private String say(Coded word) {
        return word.label().in(language);
    }
}
