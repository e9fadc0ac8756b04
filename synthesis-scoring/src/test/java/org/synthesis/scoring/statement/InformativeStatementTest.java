package org.synthesis.scoring.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.synthesis.model.certainty.CertaintyLevel;
import org.synthesis.model.conclusion.Verdict;
import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.GrammaticalNumber;
import org.synthesis.model.vocabulary.LocalizedTerm;

class InformativeStatementTest {
    private static final LocalizedTerm LESSONS =
            LocalizedTerm.plural("afschriklessen op school", "deterrent lessons in school");
    private static final LocalizedTerm TRUST =
            LocalizedTerm.singular("het vertrouwen in de politie", "trust in police");

    @Test
    void harmIsSaidEvenWhenVeryUncertain() {
        LocalizedText said = InformativeStatement.of(
                Claim.of(ClaimVerb.HARM, LESSONS, OutcomeChange.DECREASE, TRUST, CertaintyLevel.VERY_LOW));
        assertEquals(
                "Het bewijs is zeer onzeker, maar afschriklessen op school leiden mogelijk tot een afname van het vertrouwen"
                        + " in de politie: kans op schade.",
                said.nl());
        assertEquals(
                "The evidence is very uncertain, but deterrent lessons in school may result in a reduction in trust in"
                        + " police: a risk of harm.",
                said.en());
    }

    @Test
    void withoutASizeThereIsNoWordingOfASize() {
        LocalizedText said = InformativeStatement.of(
                Claim.of(ClaimVerb.EFFECT, LESSONS, OutcomeChange.INCREASE, TRUST, CertaintyLevel.LOW));
        assertEquals(
                "Afschriklessen op school leiden mogelijk tot een toename van het vertrouwen in de politie.",
                said.nl());
        assertEquals("Deterrent lessons in school may result in an increase in trust in police.", said.en());
    }

    @Test
    void areasAreNotPeople() {
        LocalizedText said = InformativeStatement.of(Claim.of(
                ClaimVerb.AREA_ASSOCIATION,
                LocalizedTerm.singular("sociale samenhang", "social cohesion"),
                OutcomeChange.DECREASE,
                LocalizedTerm.singular("geweld", "violence"),
                CertaintyLevel.MODERATE));
        assertEquals("Op gebiedsniveau hangt sociale samenhang waarschijnlijk samen met minder geweld.", said.nl());
        assertEquals("Across areas, social cohesion is probably associated with less violence.", said.en());
    }

    @Test
    void numberIsThatOfEachLanguage() {
        LocalizedTerm results = new LocalizedTerm(
                "schoolprestaties", GrammaticalNumber.PLURAL, "achievement", GrammaticalNumber.SINGULAR);
        LocalizedText said = InformativeStatement.of(
                Claim.of(ClaimVerb.ASSOCIATION, results, OutcomeChange.DECREASE, TRUST, CertaintyLevel.HIGH));
        assertTrue(said.nl().startsWith("Schoolprestaties hangen samen"), said.nl());
        assertTrue(said.en().startsWith("Achievement is associated"), said.en());
    }

    @Test
    void dutchCapitals() {
        assertEquals("IJsbanen", start("ijsbanen"));
        assertEquals("'s Avonds", start("'s avonds").substring(0, 9));
        assertEquals("MST", start("MST"));
    }

    private static String start(String name) {
        String said = InformativeStatement.undecided(
                        Verdict.UNCLEAR, LocalizedTerm.singular(name, name), LocalizedText.EMPTY)
                .nl();
        assertTrue(said.startsWith("Over " + name), said);
        String first = InformativeStatement.of(
                        Claim.none(ClaimVerb.EFFECT, LocalizedTerm.singular(name, name), TRUST, CertaintyLevel.HIGH))
                .nl();
        return first.substring(0, first.indexOf(" maakt"));
    }

    @Test
    void aWholeSentenceStandsAsItWasWritten() {
        LocalizedText said = InformativeStatement.insight(
                LocalizedText.of("Elke wijk verschilt; verken eerst", "Every area differs; explore first."),
                Optional.of(CertaintyLevel.LOW));
        assertEquals(
                "Elke wijk verschilt; verken eerst. Het is mogelijk dat dit inzicht opgaat (vertrouwen: laag).",
                said.nl());
        assertEquals(
                "Every area differs; explore first. It is possible that this insight holds (confidence: low).",
                said.en());
    }

    @Test
    void aNameMayNotClaimMoreThanTheCertaintyAllows() {
        LocalizedTerm name = LocalizedTerm.singular("een effectieve aanpak", "an approach");
        assertThrows(
                IllegalArgumentException.class,
                () -> Claim.of(ClaimVerb.EFFECT, name, OutcomeChange.DECREASE, TRUST, CertaintyLevel.LOW));
        assertThrows(
                IllegalArgumentException.class,
                () -> Claim.of(ClaimVerb.EFFECT, TRUST, OutcomeChange.DECREASE, name, CertaintyLevel.VERY_LOW));
        Claim.of(ClaimVerb.EFFECT, name, OutcomeChange.DECREASE, TRUST, CertaintyLevel.MODERATE);
    }

    @Test
    void refusesWhatCannotBeSaid() {
        assertThrows(
                IllegalArgumentException.class,
                () -> Claim.of(ClaimVerb.ASSOCIATION, TRUST, OutcomeChange.DECREASE, TRUST, CertaintyLevel.LOW)
                        .sized(StatedSize.LARGE));
        assertThrows(
                IllegalArgumentException.class, () -> Claim.none(ClaimVerb.HARM, TRUST, TRUST, CertaintyLevel.LOW));
        assertThrows(
                IllegalArgumentException.class,
                () -> InformativeStatement.undecided(Verdict.LESS_HARM, TRUST, LocalizedText.EMPTY));
        assertThrows(IllegalArgumentException.class, () -> InformativeStatement.direction(1, 1, TRUST));
        assertThrows(IllegalArgumentException.class, () -> InformativeStatement.direction(4, 3, TRUST));
        assertThrows(IllegalArgumentException.class, () -> InformativeStatement.practice(Clause.of("a", "a", "a"), 5));
        assertThrows(IllegalArgumentException.class, () -> Clause.of("a", "", "a"));
    }

    @Test
    void forbiddenWordsAreFoundInAllTheirForms() {
        for (String word : new String[] {
            "effectief",
            "Effectieve",
            "effectiever",
            "kosteneffectief",
            "ineffectief",
            "bewezen",
            "onbewezen",
            "bewijst"
        }) {
            assertEquals(
                    1,
                    ForbiddenWords.in(LocalizedText.of(word, ""), CertaintyLevel.LOW)
                            .size(),
                    word);
        }
        for (String word :
                new String[] {"effective", "Effectively", "ineffective", "cost-effective", "proven", "proves"}) {
            assertEquals(
                    1,
                    ForbiddenWords.in(LocalizedText.of("", word), CertaintyLevel.LOW)
                            .size(),
                    word);
        }
        assertTrue(ForbiddenWords.in(
                        LocalizedText.of("het bewijs over het effect", "effects, collective efficacy, improved"),
                        CertaintyLevel.VERY_LOW)
                .isEmpty());
    }
}
