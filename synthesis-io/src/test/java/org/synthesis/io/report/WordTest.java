package org.synthesis.io.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.synthesis.model.conclusion.Conclusion;
import org.synthesis.model.text.Language;

class WordTest {
    private static final Pattern PLACE = Pattern.compile("\\{[0-9]}");

    @ParameterizedTest
    @EnumSource(Word.class)
    void existsInBothLanguages(Word word) {
        assertFalse(word.text().nl().isBlank(), word.name());
        assertFalse(word.text().en().isBlank(), word.name());
        assertEquals(places(word.text().nl()), places(word.text().en()), word.name());
    }

    @Test
    void fillsInParts() {
        assertEquals("15 van 18", Word.OUT_OF.in(Language.NL, "15", "18"));
        assertEquals("15 of 18", Word.OUT_OF.in(Language.EN, "15", "18"));
    }

    @Test
    void namesEveryPartOfAConclusionThatCanChange() {
        for (Conclusion conclusion : Example.ESS.conclusions().all()) {
            for (String field : conclusion.essence().keySet()) {
                assertTrue(Word.byCode("field-" + field).isPresent(), field);
            }
        }
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(found -> found.group()).collect(Collectors.toSet());
    }
}
