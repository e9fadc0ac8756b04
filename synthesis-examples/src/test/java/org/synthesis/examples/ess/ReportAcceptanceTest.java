package org.synthesis.examples.ess;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.synthesis.examples.ess.Asked.advice;

import com.google.common.collect.ImmutableSortedMap;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.synthesis.model.Change;
import org.synthesis.model.finding.Sourcing;
import org.synthesis.model.id.RecommendationId;
import org.synthesis.script.Synthesis;

/** What the pages that people read must show, whatever their layout: the text of the report and of the sheets. */
class ReportAcceptanceTest {
    private static Synthesis example;
    private static ImmutableSortedMap<String, String> files;
    private static String dutch = "";
    private static String english = "";

    @TempDir
    private Path temp;

    @BeforeAll
    static void open() throws IOException {
        example = Synthesis.open(WorkedExample.exampleFolder());
        files = example.results().files();
        dutch = text(files.get("report.nl.html"));
        english = text(files.get("report.en.html"));
    }

    @Test
    void row01_the_report_defines_its_terms() {
        for (String term : List.of(
                "Ondermijnende criminaliteit",
                "Hechte gemeenschap",
                "Weerbaarheid",
                "Veerkracht",
                "Handelingsperspectief",
                "Onderbouwd")) {
            assertTrue(dutch.contains(term), term);
        }
        example.evidence().concepts().in("term").forEach(term -> {
            assertTrue(dutch.contains(term.definition().nl()), term.code());
            assertTrue(english.contains(term.definition().en()), term.code());
        });
    }

    @Test
    void row07_no_number_from_memory_stands_near_its_key() {
        Map<String, List<String>> withheld = Map.of(
                "FN021", List.of("0.39", "0,39"),
                "FN022", List.of("0.37", "0,37"),
                "FN065", List.of("0.20", "0,20"),
                "FN068", List.of("0.21", "0,21"),
                "FN076", List.of("0.38", "0,38"),
                "FN083", List.of("1.68", "1,68", "2.36", "2,36"));
        files.forEach((name, page) -> {
            if (name.endsWith(".html")) {
                String[] lines = page.split("</tr>|</li>|</p>|</h[1-6]>|</dd>", -1);
                withheld.forEach((key, numbers) -> {
                    for (String line : lines) {
                        String words = text(line);
                        boolean about = Pattern.compile("^\\W*" + key + "\\b")
                                .matcher(words)
                                .find();
                        for (String number : numbers) {
                            assertFalse(about && words.contains(number), () -> name + ": " + words);
                        }
                    }
                });
                for (String number : List.of("1.68", "1,68", "2.36", "2,36", "0.383", "0,383", "0.201", "0,201")) {
                    boolean printed = Pattern.compile("(?<![-0-9.,])" + Pattern.quote(number) + "(?![0-9])")
                            .matcher(text(page))
                            .find();
                    assertFalse(printed, () -> name + ": " + number);
                }
            }
        });
    }

    @Test
    void row08_sixteen_sourced_insights_stand_apart_from_five_invented_ones() {
        example.evidence().insights().forEach(insight -> {
            assertTrue(dutch.contains(insight.statement().nl()), insight.id()::value);
            assertTrue(english.contains(insight.statement().en()), insight.id()::value);
        });
        for (String page : List.of(dutch, english)) {
            assertTrue(page.contains("IN01") && page.contains("IN16"), "each insight carries its key");
        }
        assertEquals(16, example.conclusions().insights().size());
        assertTrue(
                lastOf(Sourcing.SOURCED) < firstOf(Sourcing.ILLUSTRATIVE), "invented examples come after all others");
        assertTrue(dutch.toLowerCase(java.util.Locale.ROOT).contains("verzonnen"), "invented examples are marked");
        assertTrue(english.toLowerCase(java.util.Locale.ROOT).contains("invented"), "invented examples are marked");
    }

    private static int lastOf(Sourcing sourcing) {
        return places(sourcing).max().orElseThrow();
    }

    private static int firstOf(Sourcing sourcing) {
        return places(sourcing).min().orElseThrow();
    }

    /** {@return where the insights of a kind are first told in the Dutch report} */
    private static IntStream places(Sourcing sourcing) {
        return example.evidence().insights().stream()
                .filter(insight -> insight.sourcing() == sourcing)
                .mapToInt(insight -> dutch.indexOf(insight.statement().nl()));
    }

    @Test
    void row09_and_row11_every_finding_and_subject_is_told_with_its_keys() {
        String dutchWords = letters(text(dutch));
        String englishWords = letters(text(english));
        example.conclusions().subjects().forEach(subject -> {
            assertTrue(dutchWords.contains(letters(subject.statement().nl())), subject.key());
            assertTrue(englishWords.contains(letters(subject.statement().en())), subject.key());
        });
        for (String key : List.of("FN083", "FN094", "FN058", "FN063", "FN033", "FN034", "FN035")) {
            assertTrue(dutch.contains(key), key);
        }
        example.evidence().sources().stream()
                .filter(source -> example.evidence().findings().stream()
                        .anyMatch(finding -> finding.source().equals(source.id())))
                .forEach(source -> assertTrue(dutchWords.contains(letters(source.title())), source.id()::value));
    }

    @Test
    void row10_the_second_question_names_what_is_missing() {
        assertTrue(dutch.contains("Geen bevinding heeft betrokkenheid bij criminaliteit als uitkomst"));
        assertTrue(english.contains("No finding has involvement in crime as its outcome"));
    }

    @Test
    void row12_all_gaps_stand_there_with_their_advice() {
        example.evidence().gaps().forEach(gap -> {
            assertTrue(dutch.contains(gap.title().nl()), gap.id()::value);
            assertTrue(dutch.contains(gap.advice().nl()), gap.id()::value);
            assertTrue(english.contains(gap.advice().en()), gap.id()::value);
        });
    }

    @Test
    void row13_one_page_tells_an_adviser_why_what_is_uncertain_and_what_not_to_do() {
        String page = text(files.get("municipalities/GM-H.nl.html"));
        assertAll(
                () -> assertTrue(page.contains("Gemeente H"), page),
                () -> assertTrue(page.contains("0.1"), "version"),
                () -> assertTrue(page.contains("2024-02-29") || page.contains("29 februari 2024"), "date"),
                () -> assertTrue(page.contains("Niet doen") && page.contains("Scared Straight"), "what not to do"),
                () -> assertTrue(page.contains("Waarom hier:") && page.contains("Hoe zeker:"), "why, and how certain"),
                () -> assertTrue(page.contains("Wat wij niet weten") && page.contains("G05"), page));
        advice(example, "GM-H").actions().forEach(action -> {
            RecommendationId id = action.recommendation();
            assertTrue(page.contains(plain(id)), id::value);
            assertTrue(page.contains(id.value()), id::value);
        });
        for (String ground : List.of("FN083", "FN094", "IN14")) {
            assertTrue(page.contains(ground), ground);
        }
    }

    @Test
    void row14_the_empty_profile_says_that_it_is_incomplete() {
        assertTrue(text(files.get("municipalities/GM-Q.nl.html")).contains("profiel is onvolledig"));
        assertFalse(text(files.get("municipalities/GM-H.nl.html")).contains("profiel is onvolledig"));
        assertEquals(
                20,
                files.keySet().stream()
                        .filter(name -> name.startsWith("municipalities/"))
                        .count());
    }

    @Test
    void row15_consultation_stands_before_outward_ties_and_its_contraindication_is_told() {
        String page = text(files.get("municipalities/GM-H.nl.html"));
        int consultation = page.indexOf("Maak vaste afspraken om samen te overleggen.");
        int ties = page.indexOf("Help hechte gemeenschappen aan contacten naar buiten.");
        assertTrue(consultation >= 0 && consultation < ties, page);
        assertTrue(page.substring(ties).contains("Doe eerst stap 3: Maak vaste afspraken"), page);
    }

    /** What is advised in the plain words of the example. */
    private static String plain(RecommendationId id) {
        return example.evidence().concepts().label("plain", id.value()).nl();
    }

    @Test
    void row16_area_findings_carry_their_warning() {
        assertTrue(dutch.contains("zegt niets over het risico van een persoon"));
        assertTrue(english.contains("says nothing about the risk of a person"));
    }

    @Test
    void row17_the_report_tells_what_changed() {
        Synthesis earlier = ExampleCopy.in(temp)
                .remove("findings", "source_id", "S-MEULEN2025")
                .open();
        List<Change> changes = example.conclusions().changesSince(earlier.conclusions());
        String page = text(example.results().withChanges(changes).files().get("report.nl.html"));
        for (String key : List.of("I03", "I04", "I12", "I91", "G08", "R07")) {
            assertTrue(page.contains(key), key);
        }
        assertTrue(page.contains("FN098"), "the cause of a change");
        assertFalse(page.equals(dutch));
    }

    @Test
    void row18_dutch_pages_write_decimal_commas_and_english_pages_points() {
        assertTrue(dutch.contains("0,423"), "decimal comma");
        assertTrue(dutch.contains("0,304 tot 0,541"), "interval");
        assertFalse(dutch.contains("0.423"), "decimal point in Dutch");
        assertTrue(english.contains("0.423") && english.contains("0.304 to 0.541"));
        assertFalse(english.contains("0,423"), "decimal comma in English");
        for (String page : List.of(dutch, english)) {
            assertFalse(page.contains("[en] ") || page.contains("[nl] "), "every text is there in both languages");
        }
        assertTrue(files.get("report.nl.html").contains("lang=\"nl\""));
        assertTrue(files.get("report.en.html").contains("lang=\"en\""));
    }

    @Test
    void cross_e_the_sign_printed_is_the_sign_published() {
        assertTrue(dutch.contains("0,18"), "attachment keeps its published sign");
        assertFalse(Pattern.compile("[-\u2212\u2013]0,18").matcher(dutch).find(), "the sign is not turned");
        assertTrue(Pattern.compile("[-\u2212]0,53").matcher(dutch).find(), "a negative number stays negative");
        assertTrue(Pattern.compile("[-\u2212]35").matcher(dutch).find(), "a negative number stays negative");
    }

    @Test
    void cross_f_pages_keep_accents_and_need_no_network() {
        for (String name : List.of("Lösel", "Deković", "Odér")) {
            assertTrue(dutch.contains(name), name);
        }
        files.forEach((name, page) -> {
            if (name.endsWith(".html")) {
                assertTrue(page.contains("charset=\"utf-8\"") || page.contains("charset=\"UTF-8\""), name);
                assertFalse(
                        Pattern.compile("<(script|link|img|iframe)[^>]*(src|href)=\"https?:")
                                .matcher(page)
                                .find(),
                        name);
            }
        });
    }

    /** {@return a text without its blanks, as keys inside it are links and stand between tags} */
    private static String letters(String text) {
        return text.replaceAll("\\s", "");
    }

    @Test
    void judgements_are_told_for_every_subject_insight_and_finding() {
        example.conclusions()
                .subjects()
                .forEach(subject -> subject.certainty().ifPresent(certainty -> {
                    certainty
                            .missing()
                            .forEach(missing -> assertTrue(text(dutch).contains(missing.nl()), subject.key()));
                    assertTrue(dutch.contains(certainty.levelText().nl()), subject.key());
                    assertTrue(english.contains(certainty.levelText().en()), subject.key());
                }));
        example.conclusions()
                .triangulations()
                .forEach(row -> assertTrue(dutch.contains(row.proposition().nl()), row.subject()::value));
        for (String name : List.of("appraisals", "cerqual", "triangulation", "register-verdicts")) {
            assertTrue(files.containsKey("tables/" + name + ".csv"), name);
        }
        String sensitive = text(example.results()
                .withThresholdFlips(example.thresholdFlipList())
                .files()
                .get("report.nl.html"));
        assertTrue(sensitive.contains("keer opnieuw getrokken"));
    }

    /** {@return the words of a page, without its markup and plots, whose numbers belong to single studies} */
    private static String text(String html) {
        return html.replaceAll("(?s)<(style|script|svg)[^>]*>.*?</\\1>", " ")
                .replaceAll("(?s)<[^>]*>", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#34;", "\"")
                .replace("&#39;", "'")
                .replace("&nbsp;", " ")
                .replace("&amp;", "&")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
