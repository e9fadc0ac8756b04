package org.synthesis.model.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.synthesis.model.base.Interval;

class NumberTextTest {
    private static final NumberText NL = NumberText.in(Language.NL);
    private static final NumberText EN = NumberText.in(Language.EN);

    @Test
    void dutchHasADecimalCommaAndGroupsByAFullStop() {
        assertEquals("-0,53", NL.fixed(-0.53, 2));
        assertEquals("3.423.483", NL.whole(3_423_483));
        assertEquals("0,20 tot 0,54", NL.range(new Interval(0.2, 0.54, 0.95), 2));
    }

    @Test
    void englishHasADecimalPointAndGroupsByAComma() {
        assertEquals("-0.53", EN.fixed(-0.53, 2));
        assertEquals("3,423,483", EN.whole(3_423_483));
        assertEquals("-1,000", EN.whole(-1000));
        assertEquals("999", EN.whole(999));
    }

    @Test
    void exactKeepsDigitsAndNeverUsesAnExponent() {
        assertEquals("0.227", EN.exact(0.227));
        assertEquals("100", EN.exact(100));
        assertEquals("0.0000001", EN.exact(1e-7));
        assertEquals("0", EN.exact(0));
    }

    @Test
    void halvesAreRoundedAwayFromZeroInDecimalNotBinary() {
        assertEquals("0.13", EN.fixed(0.125, 2));
        assertEquals("1.01", EN.fixed(1.005, 2));
        assertEquals("-0.13", EN.fixed(-0.125, 2));
    }

    @Test
    void smallPValuesAreNotZero() {
        assertEquals("< 0,001", NL.pValue(0.00004));
        assertEquals("0.032", EN.pValue(0.0321));
    }
}
