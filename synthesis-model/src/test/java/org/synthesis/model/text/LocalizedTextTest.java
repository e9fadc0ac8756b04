package org.synthesis.model.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableSet;
import org.junit.jupiter.api.Test;

class LocalizedTextTest {
    @Test
    void aMissingLanguageShowsTheOtherOneMarkedAndIsListed() {
        LocalizedText text = LocalizedText.of("", "family");
        assertEquals("[en] family", text.in(Language.NL));
        assertEquals("family", text.in(Language.EN));
        assertEquals(ImmutableSet.of(Language.NL), text.missing());
    }

    @Test
    void noTextAtAllMissesNothing() {
        assertTrue(LocalizedText.EMPTY.isEmpty());
        assertEquals(ImmutableSet.of(), LocalizedText.EMPTY.missing());
        assertEquals("", LocalizedText.EMPTY.in(Language.NL));
    }

    @Test
    void changingLeavesAMissingTextMissing() {
        assertEquals(
                LocalizedText.of("(gezin)", ""), LocalizedText.of("gezin", "").map(t -> "(" + t + ")"));
    }

    @Test
    void tablesRenderInTextAndMarkdown() {
        TextTable table =
                TextTable.of(java.util.List.of("key", "what"), java.util.List.of(java.util.List.of("G01", "a|b")));
        assertEquals("key  what\nG01  a|b", table.toText());
        assertEquals("| key | what |\n|---|---|\n| G01 | a\\|b |", table.toMarkdown());
    }
}
