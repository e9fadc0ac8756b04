package org.synthesis.model.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldConditionTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "contact=none",
                "domain_coordination!=integrated",
                "contact in none,incidental",
                "vulnerable_neighbourhoods>=1"
            })
    void isWrittenAsItWasRead(String text) {
        assertEquals(Optional.of(text), FieldCondition.parse(text).map(FieldCondition::toString));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "contact", "=none", "contact=", "contact=a,b", "n>=many", "@@ garbage @@", "a b=c"})
    void anythingElseIsNoCondition(String text) {
        assertEquals(Optional.empty(), FieldCondition.parse(text));
    }

    @Test
    void acceptsWhatItSays() {
        FieldCondition in = FieldCondition.parse("contact in none,incidental").orElseThrow();
        assertTrue(in.accepts("incidental"));
        assertFalse(in.accepts("structural"));
        FieldCondition not = FieldCondition.parse("youth_work!=none").orElseThrow();
        assertTrue(not.accepts("weak"));
        assertFalse(not.accepts("none"));
        FieldCondition least =
                FieldCondition.parse("vulnerable_neighbourhoods>=1").orElseThrow();
        assertTrue(least.accepts("1"));
        assertFalse(least.accepts("0"));
        assertFalse(least.accepts("some"));
    }
}
