package org.synthesis.io.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.synthesis.model.Change;
import org.synthesis.model.EvidenceBase;
import org.synthesis.model.conclusion.SubjectConclusion;
import org.synthesis.model.finding.QualitativeFinding;
import org.synthesis.model.finding.QuantitativeFinding;
import org.synthesis.model.finding.ResearchFinding;
import org.synthesis.model.id.FindingId;
import org.synthesis.model.id.SourceId;
import org.synthesis.model.source.Source;
import org.synthesis.model.text.Language;
import org.synthesis.model.text.LocalizedText;
import org.w3c.dom.Element;

class HtmlReportTest {
    private static final HtmlPage NL = Example.ESS.report(Language.NL);
    private static final HtmlPage EN = Example.ESS.report(Language.EN);
    private static final String HOSTILE =
            "</style></title><script>alert('x')</script><svg onload=\"alert(1)\"> \"quoted\" & ]]> \u0007\u202eright";

    private static HtmlPage page(Language language) {
        return language == Language.NL ? NL : EN;
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void leadsEveryLinkToItsPlace(Language language) {
        HtmlPage page = page(language);
        Set<String> ids = new HashSet<>();
        page.ids().forEach(id -> assertTrue(ids.add(id), "twice: " + id));
        for (String link : page.links()) {
            assertFalse(link.isEmpty());
            if (link.startsWith("#")) {
                assertTrue(ids.contains(link.substring(1)), link);
            } else {
                assertTrue(link.startsWith("https://doi.org/") || link.startsWith("municipalities/"), link);
            }
        }
        assertEquals(language.code(), page.document().getDocumentElement().getAttribute("lang"));
    }

    @Test
    void hasARowForEverySourceFindingInsightSubjectGapAndRecommendation() {
        EvidenceBase evidence = Example.ESS.evidence();
        Set<String> ids = Set.copyOf(NL.ids());
        Stream.of(
                        evidence.sourcesById().keySet(),
                        evidence.findingsById().keySet(),
                        evidence.insightsById().keySet(),
                        evidence.subjectsById().keySet(),
                        evidence.gapsById().keySet(),
                        evidence.recommendationsById().keySet(),
                        evidence.municipalitiesById().keySet())
                .flatMap(Set::stream)
                .forEach(id -> assertTrue(ids.contains(id.toString()), id.toString()));
    }

    @Test
    void needsNothingElseAndRunsNothing() {
        for (HtmlPage page : List.of(NL, EN)) {
            for (String name : List.of("script", "link", "img", "iframe", "object", "embed", "form", "base")) {
                assertEquals(List.of(), page.all(name), name);
            }
            assertFalse(page.html().contains("url("));
            assertTrue(page.html().contains("default-src 'none'"));
            for (Element element : page.all("*")) {
                for (int i = 0; i < element.getAttributes().getLength(); i++) {
                    assertFalse(element.getAttributes().item(i).getNodeName().startsWith("on"));
                }
            }
        }
    }

    @Test
    void keepsHeadingsInOrder() {
        int before = 0;
        for (Element element : NL.all("*")) {
            if (element.getTagName().matches("h[1-6]")) {
                int level = element.getTagName().charAt(1) - '0';
                assertTrue(level <= before + 1, HtmlPage.text(element));
                before = level;
            }
        }
    }

    @Test
    void givesEveryTableACaptionAndHeadings() {
        for (Element table : NL.all("table")) {
            assertEquals(1, HtmlPage.all(table, "caption").size());
            int columns = 0;
            for (Element head : HtmlPage.all(table, "th")) {
                assertTrue(List.of("col", "row").contains(head.getAttribute("scope")));
                columns += head.getAttribute("scope").equals("col") ? 1 : 0;
            }
            for (Element row : HtmlPage.all(table, "tr")) {
                assertEquals(
                        columns,
                        HtmlPage.all(row, "td").size() + HtmlPage.all(row, "th").size());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "FN021,0.39",
        "FN022,0.37",
        "FN065,0.201",
        "FN065,0.20",
        "FN068,0.21",
        "FN076,0.383",
        "FN083,1.68",
        "FN083,1.20",
        "FN083,2.36"
    })
    void printsNoNumberFromMemory(String key, String number) {
        for (Language language : Language.values()) {
            HtmlPage page = page(language);
            String shown = number.replace('.', language.decimalMark());
            Pattern whole = Pattern.compile("(?<![0-9.,])" + Pattern.quote(shown) + "(?![0-9])");
            Element row = page.byId(key);
            assertFalse(whole.matcher(HtmlPage.text(row)).find(), HtmlPage.text(row));
            for (String name : List.of("li", "p", "td", "dd")) {
                for (Element element : page.all(name)) {
                    String text = HtmlPage.text(element);
                    int at = text.indexOf(key);
                    if (at >= 0) {
                        String near = text.substring(Math.max(0, at - 60), Math.min(text.length(), at + 60));
                        assertFalse(whole.matcher(near).find(), near);
                    }
                }
            }
        }
    }

    @Test
    void printsTheDirectionAndWithholdsTheNumberOfScaredStraight() {
        String row = HtmlPage.text(NL.byId("FN083"));
        assertTrue(row.contains("▲ ongunstiger"), row);
        assertTrue(row.contains("achtergehouden"), row);
        assertFalse(row.contains("946"), row);
    }

    @Test
    void printsNoDirectionThatWasNotVerified() {
        String row = HtmlPage.text(NL.byId("FN001"));
        assertTrue(row.contains("richting achtergehouden"), row);
        assertFalse(row.contains("▼"), row);
        assertFalse(HtmlPage.text(NL.byId("FN011")).contains("▲"));
    }

    @Test
    void showsWhatTheSourceSaidBesideTheTurnedDirection() {
        String row = HtmlPage.text(NL.byId("FN003"));
        assertTrue(row.contains("▼ gunstiger bron zelf, over de tegenpool: ▲ ongunstiger"), row);
    }

    @Test
    void neverColoursANumber() {
        for (Element element : NL.all("span")) {
            if (Set.of(element.getAttribute("class").split(" ")).contains("number")) {
                assertEquals("number", element.getAttribute("class"));
            }
        }
        assertTrue(NL.html().contains(".number { font-variant-numeric: tabular-nums lining-nums; }"));
        assertTrue(HtmlPage.text(NL.byId("FN094")).contains("d = 0,10"));
    }

    @Test
    void keepsInventedInsightsApart() {
        List<Element> rows = NL.all("tr");
        assertEquals(16, count(rows, "insight"));
        assertEquals(5, count(rows, "invented"));
        Element box = NL.byId("part-invented-insights");
        assertEquals("box box-invented", box.getAttribute("class"));
        assertEquals(5, count(HtmlPage.all(box, "tr"), "invented"));
        assertEquals(0, count(HtmlPage.all(box, "tr"), "insight"));
    }

    private static int count(List<Element> rows, String style) {
        return (int) rows.stream()
                .filter(row -> row.getAttribute("class").equals(style))
                .count();
    }

    @Test
    void putsFamilyAndCommunityFirst() {
        List<String> levels = NL.ids().stream()
                .filter(id -> id.startsWith("part-level-"))
                .map(id -> id.substring("part-level-".length()))
                .toList();
        assertEquals(List.of("family", "community"), levels.subList(0, 2));
        assertTrue(levels.size() > 2);
    }

    @Test
    void listsNothingThatMayHarmAsFavourable() {
        List<String> harmful = Example.ESS.conclusions().subjects().stream()
                .filter(SubjectConclusion::mayHarm)
                .map(SubjectConclusion::key)
                .toList();
        assertTrue(harmful.contains("I11"));
        List<String> favourable = new ArrayList<>();
        boolean inside = false;
        for (Element element : NL.all("*")) {
            if (element.getAttribute("id").startsWith("part-group-")) {
                inside = element.getAttribute("id").equals("part-group-favourable");
            }
            if (inside && element.getTagName().equals("tr")) {
                favourable.add(element.getAttribute("id"));
            }
        }
        assertTrue(favourable.contains("I01"));
        harmful.forEach(key -> assertFalse(favourable.contains(key), key));
        String known = HtmlPage.text(HtmlPage.all(NL.byId("part-known"), "li").get(0));
        assertTrue(known.contains("gunstige bevindingen"));
        assertFalse(known.contains("I11"));
    }

    @Test
    void showsSubgroupsWithoutAnAverage() {
        String row = HtmlPage.text(NL.byId("I02"));
        assertTrue(row.contains("geen gemiddelde"), row);
        String profile = HtmlPage.text(NL.byId("part-profile-I02"));
        Stream.of("d = 0,48", "d = 0,20", "d = 0,35", "d = 0,90", "d = 0,08", "d = 0,75")
                .forEach(number -> assertTrue(profile.contains(number), number));
    }

    @Test
    void refersFromTakingPartInSportToSportProgrammesAndBack() {
        assertTrue(links(NL.byId("I12")).contains("#F20"));
        assertTrue(links(NL.byId("F20")).contains("#I12"));
    }

    private static List<String> links(Element element) {
        return HtmlPage.all(element, "a").stream()
                .map(link -> link.getAttribute("href"))
                .toList();
    }

    @Test
    void showsEmptyCellsAsNotCoded() {
        assertTrue(HtmlPage.text(NL.byId("I01")).contains("niet gecodeerd"));
    }

    @Test
    void showsZeroCellsOfTheGapMap() {
        assertTrue(NL.text().contains("0 geen bevindingen"));
        assertTrue(EN.text().contains("0 no findings"));
    }

    @Test
    void listsGapsByPriority() {
        List<String> gaps =
                NL.ids().stream().filter(id -> id.matches("G[0-9]+")).toList();
        assertEquals(15, gaps.size());
        assertTrue(gaps.subList(0, 7).stream()
                .allMatch(gap -> HtmlPage.text(NL.byId(gap)).contains("! hoog")));
    }

    @Test
    void saysThatAreaFindingsHoldForNoPerson() {
        assertTrue(HtmlPage.text(NL.byId("F13")).contains("Gebiedsniveau: geen risico van een persoon"));
        assertTrue(HtmlPage.text(NL.byId("part-known"))
                .contains("F14 (zekerheid voorlopig, ten hoogste laag; geldt voor gebieden"));
        assertTrue(HtmlPage.text(NL.byId("part-profile-F13")).contains("zegt niets over het risico van een persoon"));
    }

    @Test
    void doesNotCallAStatementWithheldThatIsPrintedWithAMark() {
        List<String> rows = NL.all("table").stream()
                .filter(table -> HtmlPage.text(table).startsWith("Achtergehouden getallen, richtingen en uitspraken"))
                .flatMap(table -> HtmlPage.all(table, "tr").stream())
                .map(HtmlPage::text)
                .toList();
        List<String> marked = rows.stream()
                .filter(row -> row.contains("(Richting afgeleid, niet nagegaan.)"))
                .toList();
        assertFalse(marked.isEmpty());
        marked.forEach(row -> assertTrue(row.matches("FN[0-9]+ (Getal )?Richting (?!Uitspraak).*"), row));
        assertTrue(rows.stream().anyMatch(row -> row.matches("FN[0-9]+ (Getal )?(Richting )?Uitspraak .*")));
    }

    @Test
    void namesFindingsThatDidNotCount() {
        String row = HtmlPage.text(NL.byId("F06"));
        assertTrue(row.contains("FN014; niet meegeteld: FN011)"), row);
        assertTrue(HtmlPage.text(EN.byId("F06")).contains("not counted: FN011)"));
        String harmful = HtmlPage.text(NL.byId("I11"));
        assertTrue(harmful.contains("(FN083, FN096; ook gelezen: FN094, FN095; niet meegeteld: FN084)"), harmful);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void citesNoTwoSourcesInTheSameWords(Language language) {
        EvidenceBase evidence = Example.ESS.evidence();
        ImmutableMap<SourceId, String> citations = Citations.of(evidence.sources(), language);
        assertEquals(evidence.sources().size(), Set.copyOf(citations.values()).size());
        assertTrue(page(language)
                .text()
                .contains("Expertise-unit Sociale Stabiliteit, 2024c; Expertise-unit Sociale Stabiliteit, 2024b)"));
    }

    @Test
    void givesAlikeSourcesLettersInTheOrderOfTheirKeys() {
        Source source = Example.ESS.evidence().sources().get(0);
        List<Source> alike = IntStream.range(0, 30)
                .mapToObj(i ->
                        source.toBuilder().id(new SourceId("S-" + (130 - i))).build())
                .toList();
        ImmutableMap<SourceId, String> citations = Citations.of(alike, Language.NL);
        assertEquals(source.shortCitation(Language.NL) + "a", citations.get(new SourceId("S-101")));
        assertEquals(source.shortCitation(Language.NL) + "aa", citations.get(new SourceId("S-127")));
        assertEquals(
                source.shortCitation(Language.NL),
                Citations.of(List.of(source), Language.NL).get(source.id()));
    }

    @Test
    void writesSentencesThatReadWell() {
        assertTrue(NL.text().contains("Zekerheid: voorlopig, ten hoogste laag"));
        assertTrue(NL.text().contains("als in het profiel staat ‘jongerenwerk: sterk, redelijk of zwak’"));
        assertTrue(EN.text().contains("when the profile says ‘youth work: strong, moderate or weak’"));
        assertTrue(NL.text().contains("Als vertrouwen in de gemeente ‘laag’ is: doe eerst R02."));
        assertTrue(NL.text().contains("naar Santesso et al. 2020"));
        assertTrue(EN.text().contains("after Santesso et al. 2020"));
        assertFalse(NL.text().contains("0 bevindingen en 0 praktijkinzichten met bron"));
        assertFalse(EN.text().contains("0 findings and 0 sourced practice insights"));
    }

    @Test
    void isTheSameEveryTime() {
        assertEquals(
                NL.html(),
                HtmlReport.of(Example.ESS.evidence(), Example.ESS.conclusions(), Language.NL)
                        .toHtml());
    }

    @Test
    void listsMissingTranslations() {
        EvidenceBase evidence = Example.ESS.evidence();
        EvidenceBase changed = evidence.toBuilder()
                .factors(evidence.factors().stream()
                        .map(factor -> factor.id().value().equals("F03")
                                ? factor.toBuilder()
                                        .label(LocalizedText.of("", "Attachment"))
                                        .build()
                                : factor)
                        .toList())
                .build();
        HtmlPage page = Example.of(changed).report(Language.NL);
        assertTrue(page.text().contains("1 ontbrekende vertalingen"));
        assertTrue(page.text().contains("[en] Attachment"));
        assertFalse(NL.ids().contains("part-translations"));
    }

    @Test
    void saysWhatChangedWhenAsked() {
        Change change = new Change("I03", "verdict", "less-harm", "conflicting", ImmutableList.of("FN098"));
        HtmlPage page = HtmlPage.of(HtmlReport.of(Example.ESS.evidence(), Example.ESS.conclusions(), Language.NL)
                .withChanges(List.of(change))
                .toHtml());
        assertTrue(page.text().contains("oordeel gunstig tegenstrijdig FN098"), "words instead of codes");
        assertFalse(NL.ids().contains("part-changes"));
        HtmlPage unchanged = HtmlPage.of(HtmlReport.of(Example.ESS.evidence(), Example.ESS.conclusions(), Language.NL)
                .withChanges(List.of())
                .toHtml());
        assertTrue(unchanged.text().contains("Er is geen conclusie veranderd."));
    }

    @Test
    void neutralisesHostileText() {
        HtmlPage page = Example.of(hostile()).report(Language.NL);
        assertEquals(List.of(), page.all("script"));
        assertFalse(page.html().contains("<script"));
        assertFalse(page.html().contains("<svg onload"));
        assertTrue(page.text().contains("alert('x')"));
        assertFalse(page.html().contains("\u202e"));
        assertEquals(NL.all("style").size(), page.all("style").size());
    }

    static EvidenceBase hostile() {
        EvidenceBase evidence = Example.ESS.evidence();
        LocalizedText text = LocalizedText.same(HOSTILE);
        return evidence.toBuilder()
                .protocol(evidence.protocol().toBuilder()
                        .title(text)
                        .client(HOSTILE)
                        .build())
                .factors(evidence.factors().stream()
                        .map(factor ->
                                factor.toBuilder().label(text).definition(text).build())
                        .toList())
                .findings(evidence.findings().stream()
                        .map(finding -> withText(finding, text))
                        .toList())
                .insights(evidence.insights().stream()
                        .map(insight -> insight.toBuilder()
                                .label(text)
                                .statement(text)
                                .note(HOSTILE)
                                .build())
                        .toList())
                .sources(evidence.sources().stream()
                        .map(source -> source.toBuilder()
                                .title(HOSTILE)
                                .readBasis(HOSTILE)
                                .build())
                        .toList())
                .recommendations(evidence.recommendations().stream()
                        .map(recommendation ->
                                recommendation.toBuilder().action(text).build())
                        .toList())
                .municipalities(evidence.municipalities().stream()
                        .map(place -> place.toBuilder().name(HOSTILE).build())
                        .toList())
                .build();
    }

    private static ResearchFinding withText(ResearchFinding finding, LocalizedText text) {
        return finding instanceof QuantitativeFinding number
                ? number.toBuilder().statement(text).note(HOSTILE).build()
                : finding instanceof QualitativeFinding other
                        ? other.toBuilder().statement(text).note(HOSTILE).build()
                        : finding;
    }

    @Test
    void givesEveryOneOfTwoThousandFindingsItsRow() {
        EvidenceBase evidence = Example.ESS.evidence();
        ImmutableList.Builder<ResearchFinding> findings = ImmutableList.builder();
        for (int copy = 0; copy < 20; copy++) {
            for (ResearchFinding finding : evidence.findings()) {
                findings.add(copy == 0 ? finding : copy(finding, copy));
            }
        }
        Example large =
                Example.of(evidence.toBuilder().findings(findings.build()).build());
        String html = HtmlReport.of(large.evidence(), large.conclusions(), Language.NL)
                .toHtml();
        for (ResearchFinding finding : large.evidence().findings()) {
            assertTrue(html.contains("id=\"" + finding.id() + "\""), finding.id()::toString);
        }
    }

    private static ResearchFinding copy(ResearchFinding finding, int copy) {
        FindingId id = new FindingId(finding.id().value() + "-" + copy);
        return finding instanceof QuantitativeFinding number
                ? number.toBuilder().id(id).build()
                : finding instanceof QualitativeFinding other
                        ? other.toBuilder().id(id).build()
                        : finding;
    }

    @Test
    void givesKeysThatCollideRowsOfTheirOwn() {
        EvidenceBase evidence = Example.ESS.evidence();
        EvidenceBase changed = evidence.toBuilder()
                .addSources(evidence.sources().get(0).toBuilder()
                        .id(new SourceId("FN001"))
                        .build())
                .addSources(evidence.sources().get(0).toBuilder()
                        .id(new SourceId("part-summary"))
                        .build())
                .build();
        List<String> ids = Example.of(changed).report(Language.NL).ids();
        assertEquals(ids.size(), Set.copyOf(ids).size());
        assertTrue(ids.contains("key-source-FN001"));
        assertTrue(ids.contains("key-source-part-summary"));
    }
}
