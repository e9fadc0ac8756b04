package org.synthesis.io.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.synthesis.model.gap.GapMap;
import org.synthesis.model.text.Language;
import org.synthesis.model.text.LocalizedText;

class GapMapPlotTest {
    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "1, 12", "6, 4", "28, 7"})
    void fitsTheViewBoxWithoutOverlaps(int rows, int columns) {
        for (Language language : Language.values()) {
            Picture picture =
                    Picture.of(plot(Samples.gapMap(rows, columns), language).toSvg());
            assertEquals("", picture.misplaced());
            assertEquals("", picture.overlap());
        }
    }

    @Test
    void showsAnEmptyCellAsAGap() {
        GapMap map = Samples.gapMap(4, 5);
        long empty =
                map.cells().stream().filter(cell -> cell.findings().isEmpty()).count();
        Picture picture = Picture.of(plot(map, Language.EN).toSvg());
        assertEquals(
                empty,
                picture.labels().stream()
                        .filter(text -> text.text().equals("0"))
                        .count());
        assertEquals(empty + 1, picture.all("path").size(), "one hatching for each empty cell and one in the legend");
    }

    @Test
    void printsTheNumberOfFindingsInEveryCell() {
        GapMap map = Samples.gapMap(3, 3);
        Picture picture = Picture.of(plot(map, Language.EN).toSvg());
        List<String> cells = picture.all("g").stream()
                .skip(1)
                .map(cell -> cell.getElementsByTagNameNS("*", "text").item(0).getTextContent())
                .filter(text -> text.matches("[0-9]+"))
                .toList();
        for (var cell : map.cells()) {
            assertTrue(cells.contains(Integer.toString(cell.findings().size())));
        }
    }

    @Test
    void drawsARingWithoutDirectEvidence() {
        GapMap map = Samples.gapMap(2, 2);
        long full =
                map.cells().stream().filter(cell -> !cell.findings().isEmpty()).count();
        long rings = map.cells().stream()
                .filter(cell -> !cell.findings().isEmpty() && !cell.direct())
                .count();
        assertTrue(rings > 0 && rings < full + 1);
        long inCells = Picture.of(plot(map, Language.EN).toSvg()).all("circle").stream()
                .filter(circle -> ((org.w3c.dom.Element) circle.getParentNode())
                                .getElementsByTagNameNS("*", "title")
                                .getLength()
                        == 1)
                .count();
        assertEquals(full + rings, inCells);
    }

    @Test
    void marksPracticeInsightsWithTheirNumber() {
        GapMap map = Samples.gapMap(3, 3);
        long cells =
                map.cells().stream().filter(cell -> !cell.insights().isEmpty()).count();
        assertEquals(cells + 1, Picture.of(plot(map, Language.EN).toSvg()).polygons("insight"));
    }

    @Test
    void neutralisesMarkupInLabels() {
        GapMapPlot plot = GapMapPlot.of(
                Samples.gapMap(2, 2),
                LocalizedText.same("<script>x</script>"),
                code -> LocalizedText.same("<img onerror='x'>" + code + '\u0000'),
                code -> LocalizedText.same("]]>&amp;" + code),
                Language.NL);
        Picture picture = Picture.of(plot.toSvg());
        assertTrue(picture.all("script").isEmpty() && picture.all("img").isEmpty());
    }

    @Test
    void shortensLongLabels() {
        String words = "een bijzonder uitvoerige omschrijving met internationaliseringsproblematieken ".repeat(4);
        GapMapPlot plot = GapMapPlot.of(
                Samples.gapMap(3, 3),
                LocalizedText.same(words),
                code -> LocalizedText.same(words),
                code -> LocalizedText.same(words),
                Language.NL);
        Picture picture = Picture.of(plot.toSvg());
        assertEquals("", picture.misplaced());
        assertEquals("", picture.overlap());
    }

    @Test
    void namesEmptyCellsForScreenReaders() {
        Picture picture = Picture.of(plot(Samples.gapMap(2, 2), Language.NL).toSvg());
        assertEquals("img", picture.root().getAttribute("role"));
        assertEquals("Waar is bewijs", picture.all("title").get(0).getTextContent());
        assertEquals(
                "Kaart van 2 rijen bij 2 kolommen; 2 cellen zonder bevindingen: level-0 × Uitkomst outcome-0;"
                        + " level-1 × Uitkomst outcome-1.",
                picture.all("desc").get(0).getTextContent());
    }

    @Test
    void marksAMissingTranslation() {
        GapMapPlot plot = GapMapPlot.of(
                Samples.gapMap(1, 1),
                Samples.TITLE,
                code -> LocalizedText.of("niveau", ""),
                code -> LocalizedText.EMPTY,
                Language.EN);
        assertEquals("[nl] niveau", plot.rowLabel("level-0"));
        assertEquals("outcome-0", plot.columnLabel("outcome-0"));
    }

    @Test
    void givesTheSameMapAsATable() {
        assertEquals("""
                row      column             findings  sources  best appraisal  directness              practice insights
                level-0  Outcome outcome-0  0         0                                                0
                level-0  Outcome outcome-1  7         4        moderate        indirect evidence only  0
                level-1  Outcome outcome-0  14        7        low             some direct evidence    0
                level-1  Outcome outcome-1  0         0                                                0""", plot(Samples.gapMap(2, 2), Language.EN).toTable().toText());
    }

    @Test
    void drawsTheSameCharactersEveryTimeAndHoldsNoReferences() {
        String svg = plot(Samples.gapMap(4, 4), Language.EN).toSvg();
        assertEquals(svg, plot(Samples.gapMap(4, 4), Language.EN).toSvg());
        assertFalse(svg.contains("href") || svg.contains("url(") || svg.contains(" id=") || svg.contains("<style"));
    }

    private static GapMapPlot plot(GapMap map, Language language) {
        return GapMapPlot.of(
                map,
                LocalizedText.of("Waar is bewijs", "Where there is evidence"),
                code -> LocalizedText.EMPTY,
                code -> LocalizedText.of("Uitkomst " + code, "Outcome " + code),
                language);
    }
}
