package org.synthesis.io.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class SvgTest {
    @Test
    void neutralisesMarkup() {
        assertEquals("&lt;script&gt;a &amp; &quot;b&quot; &#39;c&#39;", Svg.escape("<script>a & \"b\" 'c'"));
    }

    @Test
    void replacesCharactersThatXmlForbids() {
        assertEquals("a\ufffdb\ufffdc\ufffdd\ufffde", Svg.escape("a\u0000b\u001bc\uffffd\ud800e"));
    }

    @Test
    void turnsLineBreaksIntoSpaces() {
        assertEquals("a b c d", Svg.escape("a\nb\tc\rd"));
    }

    @Test
    void keepsLettersOfAllScripts() {
        assertEquals("é ن 漢 😀", Svg.escape("é ن 漢 😀"));
    }

    @Test
    void writesCoordinatesWithAtMostTwoDecimals() {
        assertEquals("0", Svg.number(-0.0));
        assertEquals("0", Svg.number(-0.001));
        assertEquals("12.35", Svg.number(12.345));
        assertEquals("100", Svg.number(100));
    }

    @Test
    void refusesCoordinatesThatAreNoNumbers() {
        assertThrows(IllegalArgumentException.class, () -> Svg.number(Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> Svg.number(Double.POSITIVE_INFINITY));
    }
}
