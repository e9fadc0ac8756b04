package org.synthesis.examples.ess;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.synthesis.script.Synthesis;

/** What a council officer gets reads as plain Dutch: short sentences, common words, no codes and no terms of the trade. */
class PlainDutchTest {
    private static final Pattern KEY = Pattern.compile("\\b(FN|IN|R|G|F|I|Q)[0-9]{1,3}\\b");
    private static final List<String> TERMS = List.of(
            "tau",
            "grade",
            "cerqual",
            "imprecisie",
            "heterogeniteit",
            "meta-analyse",
            "odds",
            "confidence",
            "interventie",
            "zelfredzaamheid",
            "sociaal kapitaal",
            "kennislacune",
            "delinquen",
            "recidive",
            "diversion",
            "prospectief",
            "significant",
            "evidentie",
            "indirect",
            "correlaat",
            "handelingsperspectief",
            "frontlinie",
            "implement",
            "stakeholder",
            "faciliteren");
    /** Words that put blame on people or put people in boxes. */
    private static final List<String> BLAME = List.of(
            "allochto",
            "etnisch",
            "etnicit",
            "migratieachtergrond",
            "risicojongere",
            "probleemjongere",
            "probleemwijk",
            "achterstandswijk",
            "risicogroep",
            "multiprobleem");

    private static final Map<String, String> SHEETS = new TreeMap<>();

    @BeforeAll
    static void write() throws Exception {
        Synthesis.open(WorkedExample.exampleFolder()).results().files().forEach((name, page) -> {
            if (name.startsWith("municipalities/")) {
                SHEETS.put(name, page);
            }
        });
        assertEquals(20, SHEETS.size());
    }

    /** What is read on paper, without labels, sources in brackets, and the codes at the end; a line for each paragraph. */
    private static String body(String page) {
        return text(page.replaceAll("(?s)<head>.*?</head>", "")
                .replaceAll("(?s)<footer>.*?</footer>", "")
                .replaceAll("(?s)<details.*?</details>", "")
                .replaceAll("(?s)<span class=\"strong\">[^<]*</span>", ""));
    }

    private static String text(String page) {
        return page.replaceAll("<[^>]+>", " ")
                .replace("&#39;", "'")
                .replace("&amp;", "&")
                .replaceAll("\\([^()]*(\\([^()]*\\)[^()]*)*\\)", "")
                .replaceAll("[ \\t]+", " ")
                .strip();
    }

    @Test
    void everySheetReadsAtB1() {
        SHEETS.forEach((name, page) -> {
            Readability read = Readability.of(body(page));
            assertAll(
                    name,
                    () -> assertTrue(
                            read.sentences().size() > 40,
                            () -> "sentences " + read.sentences().size()),
                    () -> assertTrue(read.wordsPerSentence() <= 12, () -> "per sentence " + read.wordsPerSentence()),
                    () -> assertTrue(
                            read.longestSentence() <= 25,
                            () -> read.sentences().stream()
                                    .filter(words -> words.size() > 25)
                                    .toList()
                                    .toString()),
                    () -> assertTrue(read.longWords() <= 0.08, () -> "long words " + read.longWords()),
                    () -> assertTrue(read.fleschDouma() >= 60, () -> "Flesch-Douma " + read.fleschDouma()));
        });
    }

    @Test
    void noSheetHasACodeOrATermOfTheTradeInItsText() {
        SHEETS.forEach((name, page) -> {
            String body = body(page);
            assertFalse(KEY.matcher(body).find(), () -> name + ": " + body);
            String words = ' ' + body.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}-]+", " ") + ' ';
            TERMS.forEach(term -> assertFalse(words.contains(' ' + term), () -> name + ": " + term));
            BLAME.forEach(term -> assertFalse(words.contains(term), () -> name + ": " + term));
        });
    }

    @Test
    void everyParagraphToCopyHasSourcesAVersionAndNoCodes() {
        Pattern copy = Pattern.compile("(?s)<details class=\"copy\">.*?<div>\\s*<p>(.*?)</p>(.*?)</div>");
        SHEETS.forEach((name, page) -> {
            var paragraphs = copy.matcher(page).results().toList();
            assertFalse(paragraphs.isEmpty(), name);
            paragraphs.forEach(found -> {
                String text = found.group(1);
                assertTrue(text.startsWith("Advies: "), text);
                assertTrue(text.contains("Hoe zeker is dit?"), text);
                assertTrue(text.contains("versie 0.1, 29 februari 2024"), text);
                assertTrue(
                        Pattern.compile("\\([^()]*, ([0-9]{4}|z\\.j\\.)[^()]*\\)")
                                .matcher(text)
                                .find(),
                        text);
                assertTrue(found.group(2).contains("Bronnen:"), text);
                assertFalse(KEY.matcher(text).find(), text);
            });
        });
    }

    @Test
    void countsSyllablesAsTheyAreSpoken() {
        assertEquals(1, Readability.syllables("wijk"));
        assertEquals(2, Readability.syllables("jongen"));
        assertEquals(4, Readability.syllables("gemeenteraad"));
        assertEquals(4, Readability.syllables("patiënten"));
        assertEquals(2, Readability.syllables("vrijheid"));
    }
}
