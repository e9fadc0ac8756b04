package org.synthesis.io.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.synthesis.model.Conclusions;
import org.synthesis.model.conclusion.LocalAdvice;
import org.synthesis.model.gap.GapStatus;
import org.synthesis.model.id.MunicipalityId;
import org.synthesis.model.text.Language;
import org.w3c.dom.Element;

class MunicipalitySheetTest {
    private static final HtmlPage H = Example.ESS.sheet("GM-H", Language.NL);

    private static List<String> actions(HtmlPage page) {
        return page.all("ol").stream()
                .flatMap(list -> HtmlPage.all(list, "li").stream())
                .map(item -> HtmlPage.all(item, "p").get(0))
                .map(title -> HtmlPage.all(title, "a"))
                .map(links -> HtmlPage.text(links.get(links.size() - 1)))
                .toList();
    }

    @Test
    void beginsWithWhatMayHarmAndWithContact() {
        List<String> actions = actions(H);
        assertEquals(12, actions.size());
        assertEquals(List.of("R09", "R01", "R02"), actions.subList(0, 3));
        Element start = H.all("section").get(0);
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
    void carriesTheContraindicationWhereTrustIsLow() {
        for (LocalAdvice advice : Example.ESS.conclusions().localAdvice()) {
            String text = Example.ESS.sheet(advice.key(), Language.NL).text();
            boolean after =
                    advice.actions().stream().anyMatch(action -> action.after().isPresent());
            boolean talks = advises(advice, "R02");
            String first =
                    talks ? "R02" : "R02 (Spreek structureel, gelijkwaardig overleg met een gezamenlijke agenda af)";
            assertEquals(
                    after,
                    text.contains("Pas na " + first + ", want vertrouwen in de gemeente is ‘laag’."),
                    advice.key());
            assertEquals(
                    advises(advice, "R11") && !after,
                    text.contains("Als vertrouwen in de gemeente ‘laag’ is: doe eerst " + first + "."),
                    advice.key());
        }
        assertTrue(H.text().contains("Pas na R02"));
        assertTrue(Example.ESS
                .sheet("GM-F", Language.NL)
                .text()
                .contains("Als vertrouwen in de gemeente ‘laag’ is: doe eerst R02 (Spreek structureel"));
    }

    private static boolean advises(LocalAdvice advice, String recommendation) {
        return advice.actions().stream()
                .anyMatch(action -> action.recommendation().value().equals(recommendation));
    }

    @Test
    void givesNoCertaintyAboutCrimeFromIntermediateOutcomes() {
        assertTrue(
                action("R10").endsWith("advies: voorwaardelijk; zekerheid: voorlopig, ten hoogste laag."),
                action("R10"));
        assertTrue(action("R12").endsWith("advies: voorwaardelijk; alleen tussenuitkomsten."), action("R12"));
        assertTrue(
                action("R06").endsWith("advies: sterk; zekerheid: voorlopig, ten hoogste laag tot redelijk."),
                action("R06"));
    }

    private static String action(String recommendation) {
        return H.all("ol").stream()
                .flatMap(list -> HtmlPage.all(list, "li").stream())
                .map(HtmlPage::text)
                .filter(text -> text.contains(" " + recommendation + " "))
                .findFirst()
                .orElseThrow();
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
        String text = H.text();
        assertTrue(text.contains("⚠ kan schaden Stop met: Afschrik- en voorlichtingsprogramma's"), text);
        assertTrue(text.contains("Geen Nederlands bewijs: R09"), text);
        assertTrue(text.contains("FN095"), text);
        assertTrue(text.contains("G05"), text);
        assertTrue(Example.ESS.sheet("GM-A", Language.NL).text().contains("Begin niet met: Afschrik-"));
    }

    @Test
    void saysThatItIsADraftOfAnInventedPlaceWithVersionDateAndHash() {
        String text = H.text();
        assertTrue(text.contains("Verzonnen gemeente, als voorbeeld"));
        assertTrue(text.contains("Concept voor gesprek"));
        assertTrue(text.contains("Versie 0.1, 29 februari 2024"));
        assertTrue(text.contains(Example.ESS.conclusions().input().hex()));
    }

    @Test
    void warnsThatSignalsSayNothingAboutOnePerson() {
        assertTrue(H.text().contains("Ze zeggen niets over één jongere of gezin."));
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
