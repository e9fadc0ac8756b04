package org.synthesis.model.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.synthesis.model.certainty.CertaintyLevel;
import org.synthesis.model.text.Language;
import org.synthesis.model.text.LocalizedText;

class LocalizedTermTest {
    @Test
    void aLabelLosesItsCapitalUnlessItIsANameOrAnAbbreviation() {
        assertEquals("ouderlijk toezicht", ofLabel("Ouderlijk toezicht"));
        assertEquals("multisysteemtherapie (MST)", ofLabel("Multisysteemtherapie (MST)"));
        assertEquals("Functional Family Therapy (FFT)", ofLabel("Functional Family Therapy (FFT)"));
        assertEquals("Communities that Care", ofLabel("Communities that Care"));
        assertEquals("MST", ofLabel("MST"));
        assertEquals("é", ofLabel("É"));
    }

    private static String ofLabel(String label) {
        LocalizedTerm term = LocalizedTerm.ofLabel(LocalizedText.same(label));
        assertEquals(GrammaticalNumber.SINGULAR, term.number(Language.NL));
        return term.nl();
    }

    @Test
    void namesTogetherArePlural() {
        LocalizedTerm both =
                LocalizedTerm.singular("geweld", "violence").and(LocalizedTerm.singular("recidive", "reoffending"));
        assertEquals(LocalizedTerm.plural("geweld en recidive", "violence and reoffending"), both);
    }

    @Test
    void spacesAreSingleAndWordsAreDemanded() {
        assertEquals("de wijk", LocalizedTerm.singular(" de \n wijk ", "a").in(Language.NL));
        assertThrows(IllegalArgumentException.class, () -> LocalizedTerm.singular(" ", "a"));
    }

    @Test
    void certaintyIsNamedInTwoLanguages() {
        assertEquals(Optional.of(CertaintyLevel.MODERATE), CertaintyLevel.named(" Matig "));
        assertEquals(Optional.of(CertaintyLevel.VERY_LOW), CertaintyLevel.named("very low"));
        assertEquals(Optional.of(CertaintyLevel.VERY_LOW), CertaintyLevel.named("very-low"));
        assertEquals(Optional.empty(), CertaintyLevel.named("goed"));
    }
}
