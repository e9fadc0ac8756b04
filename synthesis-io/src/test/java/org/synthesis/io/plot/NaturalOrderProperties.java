package org.synthesis.io.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class NaturalOrderProperties {
    @Property
    void isAnOrder(@ForAll("keys") String a, @ForAll("keys") String b, @ForAll("keys") String c) {
        int ab = Integer.signum(NaturalOrder.KEYS.compare(a, b));
        int bc = Integer.signum(NaturalOrder.KEYS.compare(b, c));
        assertEquals(-ab, Integer.signum(NaturalOrder.KEYS.compare(b, a)));
        assertEquals(a.equals(b), ab == 0);
        assertTrue(ab > 0 || bc > 0 || NaturalOrder.KEYS.compare(a, c) <= 0);
    }

    @Provide
    Arbitrary<String> keys() {
        return Arbitraries.strings().withChars('0', '1', '9', 'a', '-', ' ').ofMaxLength(5);
    }
}
