package org.synthesis.io.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextMetricsTest {
    @Test
    void addsAdvanceWidthsOfHelvetica() {
        assertEquals(7.22 + 5.56 + 2.22 + 2.22 + 5.56, TextMetrics.REGULAR.width("Hello", 10), 1e-9);
        assertEquals(7.22 + 5.56 + 2.78 + 2.78 + 6.11, TextMetrics.BOLD.width("Hello", 10), 1e-9);
    }

    @Test
    void givesAccentedLettersTheWidthOfTheirBase() {
        assertEquals(TextMetrics.REGULAR.width("e", 10), TextMetrics.REGULAR.width("é", 10), 1e-9);
        assertEquals(2.78, TextMetrics.REGULAR.width("ï", 10), 1e-9);
        assertEquals(2.78, TextMetrics.BOLD.width("ï", 10), 1e-9);
    }

    @Test
    void countsUnknownCharactersAsWide() {
        assertTrue(TextMetrics.REGULAR.width("漢", 10) >= 10);
        assertTrue(TextMetrics.REGULAR.width("😀", 10) >= 10);
    }

    @Test
    void givesAllDigitsOneWidth() {
        for (char digit = '0'; digit <= '9'; digit++) {
            assertEquals(5.56, TextMetrics.REGULAR.width(String.valueOf(digit), 10), 1e-9);
        }
    }

    @Test
    void shortensWithAnEllipsis() {
        String shown = TextMetrics.REGULAR.fit("a rather long label", 10, 60);
        assertTrue(shown.endsWith("…"));
        assertTrue(TextMetrics.REGULAR.width(shown, 10) <= 60);
        assertEquals("short", TextMetrics.REGULAR.fit("short", 10, 60));
        assertEquals("", TextMetrics.REGULAR.fit("short", 10, 3));
    }

    @Test
    void wrapsAtSpaces() {
        assertEquals(List.of("one two", "three"), TextMetrics.REGULAR.wrap("one two three", 10, 42));
        List<String> lines = TextMetrics.REGULAR.wrap("one two three four five", 10, 42, 2);
        assertEquals(2, lines.size());
        assertTrue(lines.get(1).endsWith("…"));
    }
}
