package org.synthesis.io.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.synthesis.model.Conclusions;
import org.synthesis.model.conclusion.LocalAdvice;
import org.synthesis.model.context.MunicipalityProfile;
import org.synthesis.model.effect.Verification;
import org.synthesis.model.finding.QuantitativeFinding;
import org.synthesis.model.finding.ResearchFinding;
import org.synthesis.model.gap.GapStatus;
import org.synthesis.model.id.MunicipalityId;
import org.synthesis.model.text.Language;
import org.w3c.dom.Element;

class MunicipalitySheetTest {
    private static final HtmlPage H = Example.ESS.sheet("GM-H", Language.NL);

    /** The keys of the recommendations, step by step, as the references at the end of the page give them. */
    private static List<String> actions(HtmlPage page) {
        List<String> keys = new ArrayList<>();
        String before = "";
        for (Element part : HtmlPage.all(references(page), "*")) {
            String text = HtmlPage.text(part);
            if (part.getTagName().equals("a") && before.matches("(Stap|Step) [0-9]+:")) {
                keys.add(text);
            }
            before = text;
        }
        return keys;
    }

    private static Element references(HtmlPage page) {
        return page.all("p").stream()
                .filter(paragraph -> paragraph.getAttribute("class").equals("keys"))
                .findFirst()
                .orElseThrow();
    }

    private static Element part(HtmlPage page, String style) {
        return page.all("section").stream()
                .filter(section -> section.getAttribute("class").equals(style))
                .findFirst()
                .orElseThrow();
    }

    /** An advised action with everything below it, found by a word of its title. */
    private static Element action(HtmlPage page, String title) {
        return page.all("ol").stream()
                .flatMap(list -> HtmlPage.all(list, "li").stream())
                .filter(item -> HtmlPage.text(HtmlPage.all(item, "p").get(0)).contains(title))
                .findFirst()
                .orElseThrow();
    }

    private static String copied(Element action) {
        return HtmlPage.text(
                HtmlPage.all(HtmlPage.all(action, "details").get(0), "div").get(0));
    }

    @Test
    void beginsWithWhatMayHarmAndWithContact() {
        List<String> actions = actions(H);
        assertEquals(12, actions.size());
        assertEquals(List.of("R09", "R01", "R02"), actions.subList(0, 3));
        Element start = part(H, "start");
        assertTrue(HtmlPage.text(start).startsWith("Begin hier"));
        assertEquals(3, HtmlPage.all(start, "li").size());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void listsEveryAdvisedActionInOrder(Language language) {
        for (LocalAdvice advice : Example.ESS.conclusions().localAdvice()) {
            assertEquals(
                    advice.actions().stream()
                            .map(action -> action.recommendation().value())
                            .toList(),
                    actions(Example.ESS.sheet(advice.key(), language)),
                    advice.key());
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void leadsOnlyToTheReport(Language language) {
        Set<String> ids = new HashSet<>(Example.ESS.report(language).ids());
        String report = "../report." + language.code() + ".html#";
        for (LocalAdvice advice : Example.ESS.conclusions().localAdvice()) {
            HtmlPage page = Example.ESS.sheet(advice.key(), language);
            for (String link : page.links()) {
                assertTrue(link.startsWith(report), link);
                assertTrue(ids.contains(link.substring(report.length())), link);
            }
        }
    }

    @Test
    void saysWhatMustComeFirstWhereTrustIsLow() {
        for (LocalAdvice advice : Example.ESS.conclusions().localAdvice()) {
            HtmlPage page = Example.ESS.sheet(advice.key(), Language.NL);
            boolean after =
                    advice.actions().stream().anyMatch(action -> action.after().isPresent());
            int step = actions(page).indexOf("R02") + 1;
            String reason = "Reden: Het vertrouwen in de gemeente is laag.";
            String title = "contacten naar buiten";
            if (after) {
                String action = HtmlPage.text(action(page, title));
                assertTrue(action.contains("Doe eerst " + (step > 0 ? "stap " + step : "dit")), action);
                assertTrue(action.contains(reason), action);
                assertTrue(copied(action(page, title)).contains(reason), "what comes first is copied along");
            } else if (actions(page).contains("R11")) {
                assertTrue(
                        HtmlPage.text(action(page, title))
                                .contains(
                                        "Verandert dit later in: ‘Het vertrouwen in de gemeente is laag’? Doe dan eerst dit: Maak"),
                        advice.key());
            }
        }
    }

    @Test
    void saysInPlainWordsHowCertainItIs() {
        assertTrue(certainty("elkaar te ontmoeten").contains("Hoe zeker: op zijn best onzeker."));
        assertTrue(certainty("middelbare school").contains("onbekend. Er is alleen gemeten wat eraan voorafgaat"));
        assertTrue(certainty("Bied ouders").contains("Hoe zeker: op zijn best onzeker."));
        assertTrue(certainty("contactpersoon").contains("Alleen mensen uit de praktijk zeggen dit"));
    }

    private static String certainty(String title) {
        return HtmlPage.text(action(H, title));
    }

    @Test
    void givesAParagraphToCopyWithGroundsCertaintyCounterEvidenceAndSources() {
        String copied = copied(action(H, "Zet gezinstherapie alleen in"));
        for (String part : List.of(
                "Advies: zet gezinstherapie alleen in bij zware problemen.",
                "Dit past bij Gemeente H. Veel gezinnen hebben meerdere problemen tegelijk.",
                "(Hartnett e.a., 2017)",
                "Hoe zeker is dit? Op zijn best zeer onzeker.",
                "Er is geen onderzoek uit Nederland.",
                "niet aangetoond dat de therapie MST werkt",
                "(Meulen e.a., 2025)",
                "versie 0.1, 29 februari 2024",
                "Bronnen: ",
                "Family Process, 56, 607-619")) {
            assertTrue(copied.contains(part), () -> part + " in: " + copied);
        }
    }

    @Test
    void isTheSameForPlacesWithTheSameProfileButForTheName() {
        MunicipalityProfile h = Objects.requireNonNull(
                Example.ESS.evidence().municipalitiesById().get(new MunicipalityId("GM-H")));
        Example twins = Example.of(Example.ESS.evidence().toBuilder()
                .addMunicipalities(h.toBuilder()
                        .id(new MunicipalityId("GM-Z"))
                        .name("Gemeente Z")
                        .build())
                .build());
        for (Language language : Language.values()) {
            assertEquals(
                    twins.sheet("GM-H", language).html(),
                    twins.sheet("GM-Z", language).html().replace("Gemeente Z", "Gemeente H"));
        }
    }

    @Test
    void printsNoWordsOnWhatIsKnownFromMemoryOnly() {
        Example example = Example.of(Example.ESS.evidence().toBuilder()
                .findings(Example.ESS.evidence().findings().stream()
                        .map(MunicipalitySheetTest::fromMemory)
                        .toList())
                .build());
        String action = HtmlPage.text(action(example.sheet("GM-H", Language.NL), "Kies bij lichte zaken"));
        assertFalse(action.contains("plegen iets minder vaak opnieuw"), action);
        assertTrue(action.contains("achtergehouden"), action);
    }

    private static ResearchFinding fromMemory(ResearchFinding finding) {
        return finding instanceof QuantitativeFinding number
                        && number.id().value().equals("FN082")
                ? number.toBuilder()
                        .directionCertainty(Verification.FROM_MEMORY)
                        .build()
                : finding;
    }

    @Test
    void leavesOutGapsThatCountingClosed() {
        Conclusions conclusions = Example.ESS.conclusions();
        HtmlPage page = new Example(
                        Example.ESS.evidence(),
                        conclusions.toBuilder()
                                .gaps(conclusions.gaps().stream()
                                        .map(gap -> gap.key().equals("G05")
                                                ? gap.toBuilder()
                                                        .status(GapStatus.CLOSED)
                                                        .build()
                                                : gap)
                                        .toList())
                                .build())
                .sheet("GM-H", Language.NL);
        assertFalse(page.text().contains("G05"));
        assertTrue(page.text().contains("G06"));
        assertTrue(H.text().contains("G05"));
    }

    @Test
    void saysThatAProfileIsIncomplete() {
        assertTrue(Example.ESS.sheet("GM-Q", Language.NL).text().contains("Het profiel is onvolledig."));
        assertFalse(H.text().contains("onvolledig"));
    }

    @Test
    void saysWhatNotToDoWhatIsUncertainAndWhatIsOpen() {
        String stop = HtmlPage.text(part(H, "stop"));
        assertTrue(stop.contains("Stop met lessen of gevangenisbezoeken die jongeren willen afschrikken"), stop);
        assertTrue(stop.contains("Waarom niet:") && stop.contains("(Petrosino e.a., 2013)"), stop);
        String unsure = HtmlPage.text(part(H, "unsure"));
        assertTrue(unsure.contains("Er is geen onderzoek uit Nederland. Dit geldt voor stap 1, 2,"), unsure);
        assertTrue(HtmlPage.text(part(H, "open")).contains("Vaders zijn te weinig onderzocht."));
        assertTrue(HtmlPage.text(part(Example.ESS.sheet("GM-A", Language.NL), "stop"))
                .contains("Begin niet met lessen"));
    }

    @Test
    void saysThatItIsADraftOfAnInventedPlaceWithVersionDateContactAndHash() {
        String text = H.text();
        assertTrue(text.contains("Verzonnen gemeente, als voorbeeld"));
        assertTrue(text.contains("Concept voor gesprek"));
        assertTrue(text.contains("Versie 0.1, 29 februari 2024"));
        assertTrue(text.contains("Expertise-unit Sociale Stabiliteit (ESS)"));
        assertTrue(text.contains(Example.ESS.conclusions().input().hex()));
    }

    @Test
    void warnsThatSignalsSayNothingAboutOnePerson() {
        assertTrue(H.text().contains("Het zegt niets over één jongere, gezin of groep."));
    }

    @Test
    void isTheSameEveryTime() {
        assertEquals(H.html(), Example.ESS.sheet("GM-H", Language.NL).html());
    }

    @Test
    void neutralisesHostileText() {
        HtmlPage page = Example.of(HtmlReportTest.hostile()).sheet("GM-H", Language.NL);
        assertEquals(List.of(), page.all("script"));
        assertFalse(page.html().contains("<script"));
        assertTrue(page.text().contains("alert('x')"));
    }

    @Test
    void refusesAnUnknownMunicipality() {
        assertThrows(
                IllegalArgumentException.class,
                () -> MunicipalitySheet.of(
                        Example.ESS.evidence(), Example.ESS.conclusions(), new MunicipalityId("GM-X"), Language.NL));
    }
}
