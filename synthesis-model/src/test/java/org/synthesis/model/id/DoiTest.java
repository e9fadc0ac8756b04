package org.synthesis.model.id;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DoiTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "10.1002/cl2.1218",
                "doi:10.1002/cl2.1218",
                "https://doi.org/10.1002/cl2.1218",
                "http://dx.doi.org/10.1002/CL2.1218"
            })
    void readsTheUsualForms(String text) {
        assertEquals(Optional.of(new Doi("10.1002/cl2.1218")), Doi.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "10.1002", "10.1002/", "11.1002/x", "10.x/y", "10.1002/a b", "garbage"})
    void refusesAnythingElse(String text) {
        assertEquals(Optional.empty(), Doi.parse(text));
    }

    @Test
    void keysHaveNoSpacesOrControls() {
        assertThrows(IllegalArgumentException.class, () -> new FindingId("FN 001"));
        assertThrows(IllegalArgumentException.class, () -> new FindingId(""));
        assertEquals("S-LÖSEL", new SourceId("S-LÖSEL").toString());
    }
}
