package org.synthesis.examples.ess;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.synthesis.model.Conclusions;
import org.synthesis.model.conclusion.AgendaItem;
import org.synthesis.model.conclusion.AgendaPlace;
import org.synthesis.model.conclusion.FreshnessFlag;
import org.synthesis.model.conclusion.FreshnessKind;
import org.synthesis.model.conclusion.GapConclusion;
import org.synthesis.model.gap.GapStatus;
import org.synthesis.model.gap.Priority;
import org.synthesis.model.judgement.Threshold;
import org.synthesis.model.question.Protocol;
import org.synthesis.model.text.Language;
import org.synthesis.scoring.Assessment;
import org.synthesis.script.Synthesis;
import org.synthesis.script.View;

/** What a funder of research and a reader of old advice are told. */
class ResearchAgendaTest {
    private static Synthesis example;
    private static Conclusions conclusions;

    @BeforeAll
    static void open() throws java.io.IOException {
        example = Synthesis.open(WorkedExample.exampleFolder());
        conclusions = example.conclusions();
    }

    @Test
    void everyRuleThatShowsAGapStandsInExactlyOneItem() {
        List<String> shown = conclusions.detectedGaps().stream()
                .flatMap(topic -> topic.rules().stream().map(rule -> rule + " " + topic.key()))
                .sorted()
                .toList();
        List<String> onAgenda = conclusions.researchAgenda().stream()
                .flatMap(item -> item.rule().stream()
                        .flatMap(rule -> item.topics().stream().map(topic -> rule.id() + " " + topic)))
                .sorted()
                .toList();
        assertEquals(shown, onAgenda);
    }

    @Test
    void everyOpenGapOfTheCodersStandsInAnItem() {
        ImmutableSet<String> wanted = conclusions.gaps().stream()
                .filter(gap -> gap.status() != GapStatus.CLOSED)
                .map(GapConclusion::key)
                .collect(ImmutableSet.toImmutableSet());
        ImmutableSet<String> found = conclusions.researchAgenda().stream()
                .flatMap(item -> item.coded().stream())
                .map(gap -> gap.value())
                .collect(ImmutableSet.toImmutableSet());
        assertEquals(ImmutableSet.copyOf(wanted), ImmutableSet.copyOf(found));
    }

    @Test
    void theAgendaIsShortAndHoldsEverythingOfHighPriority() {
        List<AgendaItem> on = conclusions.researchAgenda().stream()
                .filter(item -> item.place() == AgendaPlace.AGENDA)
                .toList();
        assertTrue(on.size() >= 10 && on.size() <= 20, () -> "items on the agenda: " + on.size());
        assertTrue(conclusions.researchAgenda().stream()
                .filter(item ->
                        item.codedPriority().filter(Priority.HIGH::equals).isPresent())
                .allMatch(on::contains));
        assertEquals(on, conclusions.researchAgenda().subList(0, on.size()));
    }

    @Test
    void theCutIsANumberOfTheProtocolAndDropsNothing() {
        Protocol protocol = example.evidence().protocol();
        Conclusions shorter = Assessment.using(protocol.toBuilder()
                        .thresholds(protocol.thresholds().with(Threshold.AGENDA_MOST_ITEMS, 3))
                        .build())
                .of(example.evidence());
        assertEquals(
                3,
                shorter.researchAgenda().stream()
                        .filter(item -> item.place() == AgendaPlace.AGENDA)
                        .count());
        assertEquals(keys(conclusions), keys(shorter));
    }

    private static List<String> keys(Conclusions some) {
        return some.researchAgenda().stream().map(AgendaItem::key).toList();
    }

    @Test
    void anItemSaysWhatIsMissingAndWhatEachSideAdvises() {
        AgendaItem item = conclusions.researchAgenda().stream()
                .filter(each -> each.key().equals("G6-factor"))
                .findFirst()
                .orElseThrow();
        assertTrue(item.advice().missing().stream()
                .anyMatch(missing -> missing.in(Language.NL).equals("de zoekdatum")));
        assertTrue(item.advice().soFar().orElseThrow().statement().nl().startsWith("Onderzoek naar "));
        assertFalse(item.recommendations().isEmpty());
        String text = example.in(Language.NL).agenda().text();
        assertTrue(text.contains("door de makers: G13"), text);
        assertTrue(text.contains("berekend: Onderzoek naar"), text);
    }

    @Test
    void theFirstLineOfEachViewAnswersInSixtyCharacters() {
        for (Language language : Language.values()) {
            Synthesis in = example.in(language);
            for (View view : Stream.of(in.agenda(), in.freshness()).collect(Collectors.toList())) {
                String first = Splitter.on('\n').splitToList(view.text()).get(0);
                assertTrue(first.length() <= 60 && first.matches("\\d+ .*"), first);
            }
        }
    }

    @Test
    void aMissingSearchDateIsShownAndNotTakenForRecent() {
        FreshnessFlag search = conclusions.freshness().stream()
                .filter(flag -> flag.kind() == FreshnessKind.SEARCH)
                .findFirst()
                .orElseThrow();
        assertTrue(search.isRaised());
        assertTrue(example.in(Language.EN).freshness().text().contains("The search date is missing."));
    }
}
