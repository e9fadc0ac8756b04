package org.synthesis.script;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.synthesis.model.text.Language;

class AdviceViewsTest {
    private static final int SHORT = 60;
    private static final Synthesis ESS = open();

    private static Synthesis open() {
        try {
            return Synthesis.open(Path.of(Objects.requireNonNull(AdviceViewsTest.class.getResource("/ess"))
                    .toURI()));
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    private static String first(View view) {
        return view.text().lines().findFirst().orElse("");
    }

    private static void assertHas(View view, String... parts) {
        for (String part : parts) {
            assertTrue(view.text().contains(part), () -> part + " in:\n" + view.text());
        }
    }

    @Test
    void whyTellsGroundsCounterEvidenceCertaintyStrengthAndSourcesInOneCall() {
        View why = ESS.in(Language.NL).why("R09");
        assertTrue(first(why).startsWith("R09: sterk, hoogstens laag zeker, 1 ertegen"), first(why));
        assertHas(
                why,
                "Stop afschrikvoorlichting",
                "FN083 ",
                "Petrosino e.a., 2013",
                "IN14 ",
                "Wat ertegen pleit:",
                "FN095 ",
                "Hoe zeker: voorlopig, ten hoogste laag",
                "Soort advies: nog niet gewogen",
                "  I11 Afschrik- en voorlichtingsprogramma's (Scared Straight): voorlopig, ten hoogste laag",
                "Wat ontbreekt: ",
                "geen onderzoek uit Nederland",
                "Niet bekend: G15 ",
                "Bronnen:",
                "Campbell Systematic Reviews, 9(1), 1-55");
    }

    @Test
    void whyTellsWhatMustComeFirstAndHowCertainEachStepIs() {
        assertHas(
                ESS.in(Language.NL).why("R11"),
                "Eerst iets anders: R02 ",
                "zolang dit geldt: vertrouwen in de gemeente: laag",
                "F17 ");
        assertHas(ESS.why("I11"), "(provisionally, at most low)", "(trust high, indirect)");
    }

    @Test
    void plannedTellsWhatOneMoreStudyWouldChange() {
        View planned = ESS.planned("I11");
        assertTrue(first(planned).startsWith("I11: "), first(planned));
        assertTrue(first(planned).length() <= SHORT, first(planned));
        assertHas(planned, "If the study finds \"less harm\"");
        assertThrows(IllegalArgumentException.class, () -> ESS.planned("I11", "no such outcome"));
    }

    @Test
    void whyWithholdsWhatIsNotVerified() {
        assertFalse(ESS.why("R08").text().contains("0.21"), "a number from memory");
    }

    @Test
    void whyLeadsFromAnyOtherKeyDownToCitations() {
        assertTrue(first(ESS.why("I11")).startsWith("I11: "), first(ESS.why("I11")));
        assertHas(ESS.why("I11"), "FN083", "S-PETROSINO2013");
        assertHas(ESS.why("FN083"), "S-PETROSINO2013");
        assertThrows(IllegalArgumentException.class, () -> ESS.why("R99"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void firstLinesAnswerAndAreShort(Language language) {
        Synthesis ess = ESS.in(language);
        ess.evidence().recommendations().forEach(recommendation -> {
            View why = ess.why(recommendation.id().value());
            assertTrue(first(why).length() <= SHORT, first(why));
        });
        for (View view :
                List.of(ess.unknowns(), ess.unknowns("GM-H"), ess.unknowns("R09"), ess.compare("GM-H", "GM-F"))) {
            assertTrue(first(view).length() <= SHORT, first(view));
            assertTrue(view.toString().length() < 1000, view::toString);
        }
    }

    @Test
    void unknownsKeepsStatedAndCountedGapsApartWithAdvice() {
        View unknowns = ESS.in(Language.NL).unknowns();
        assertEquals("Niet bekend: 15 lacunes, 7 dringend", first(unknowns));
        assertHas(
                unknowns,
                "Door een bron gesteld:",
                "Geteld in het bestand:",
                "G05 Geen effectstudie naar samenwerking",
                "advies: Start vergelijkende evaluaties in enkele gemeenten.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GM-H", "Gemeente H"})
    void unknownsOfAPlaceAreThoseItsAdviceLivesWith(String place) {
        View unknowns = ESS.unknowns(place);
        assertHas(unknowns, "G05", "G08");
        assertFalse(unknowns.text().contains("G11 "), unknowns.text());
    }

    @Test
    void unknownsAnswersAWrongNameWithTheNearest() {
        String message = assertThrows(IllegalArgumentException.class, () -> ESS.unknowns("Gemeente 8"))
                .getMessage();
        assertTrue(message.contains("Gemeente"), message);
    }

    @Test
    void compareNamesTheFieldsThatMakeTheAdviceDiffer() {
        View compared = ESS.in(Language.NL).compare("GM-H", "Gemeente F");
        assertTrue(first(compared).startsWith("GM-H en GM-F: "), first(compared));
        assertHas(compared, "R02", "contact met de gemeenschap", "R09", "afschrikvoorlichting");
    }
}
