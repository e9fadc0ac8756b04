package org.synthesis.io.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.synthesis.model.analysis.PooledEffect;
import org.synthesis.model.analysis.StudyWeight;
import org.synthesis.model.effect.EffectMeasure;
import org.synthesis.model.text.Language;
import org.synthesis.model.text.LocalizedText;

class ForestPlotTest {
    private static final ForestPlotOptions SIDES = ForestPlotOptions.STANDARD.withSides(
            LocalizedText.of("minder delicten met de aanpak", "less offending with the approach"),
            LocalizedText.of("meer delicten met de aanpak", "more offending with the approach"));

    @ParameterizedTest
    @CsvSource({
        "1, 1, EFFECTS, 1",
        "3, 1, EFFECTS, 3",
        "60, 1, EFFECTS, 60",
        "60, 5, EFFECTS, 60",
        "61, 1, EFFECTS, 61",
        "100, 6, CLUSTERS, 17",
        "150, 1, CATERPILLAR, 150",
        "385, 3, CATERPILLAR, 129",
        "400, 1, CATERPILLAR, 400"
    })
    void fitsTheViewBoxWithoutOverlaps(int effects, int perCluster, RowDetail detail, int rows) {
        for (Language language : Language.values()) {
            ForestPlot plot = ForestPlot.of(
                    Samples.effects(effects, perCluster, EffectMeasure.LOG_ODDS_RATIO), Samples.TITLE, language, SIDES);
            assertEquals(detail, plot.detail());
            assertEquals(rows, plot.rows().size());
            Picture picture = Picture.of(plot.toSvg());
            assertEquals("", picture.misplaced());
            assertEquals("", picture.overlap());
        }
    }

    @ParameterizedTest
    @EnumSource(RowDetail.class)
    void drawsAnyNumberOfEffectsInAnyDetail(RowDetail detail) {
        for (int count : new int[] {1, 7, 120}) {
            Picture picture = Picture.of(ForestPlot.of(
                            Samples.effects(count, 2, EffectMeasure.D),
                            Samples.TITLE,
                            Language.NL,
                            SIDES.withDetail(detail))
                    .toSvg());
            assertEquals("", picture.misplaced());
            assertEquals("", picture.overlap());
        }
    }

    @Test
    void shortensLongLabelsAndKeepsThemAsTitles() {
        String label = "Ñandú en Ångström: een heel lange naam van een onderzoek "
                .repeat(3)
                .strip();
        PooledEffect result =
                Samples.pooled(List.of(Samples.effect(label, "a", 0.2, 0.1, 100)), EffectMeasure.D, 0.2, 0.1);
        ForestPlot plot = ForestPlot.of(result, LocalizedText.same(label + ' ' + label), Language.NL);
        Picture picture = Picture.of(plot.toSvg());
        assertEquals("", picture.misplaced());
        assertEquals("", picture.overlap());
        assertTrue(picture.labels().stream().anyMatch(text -> text.text().endsWith("…")));
        assertTrue(picture.all("title").stream()
                .anyMatch(title -> title.getTextContent().equals(label)));
    }

    @Test
    void drawsArrowsOnlyForIntervalsBeyondTheAxis() {
        List<StudyWeight> rows = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            rows.add(Samples.effect("s" + i, "s" + i, 0.01 * i, i == 7 ? 900 : i == 9 ? 9 : 0.01, 2.5));
        }
        rows.add(Samples.effect("far", "far", 80, 0.01, 0));
        ForestPlot plot = ForestPlot.of(Samples.pooled(rows, EffectMeasure.D, 0.2, 0.02), Samples.TITLE, Language.EN);
        assertEquals(5, Picture.of(plot.toSvg()).polygons("clipped"));
        assertEquals(
                3,
                plot.toText()
                        .lines()
                        .filter(line -> line.startsWith("s7 ") || line.startsWith("s9 ") || line.startsWith("far "))
                        .filter(line -> line.contains(">"))
                        .count());
        assertTrue(plot.notes().stream().anyMatch(note -> note.contains("Arrowheads")));

        ForestPlot unclipped = ForestPlot.of(Samples.effects(3, 1, EffectMeasure.D), Samples.TITLE, Language.EN);
        assertEquals(0, Picture.of(unclipped.toSvg()).polygons("clipped"));
        assertFalse(unclipped.notes().stream().anyMatch(note -> note.contains("Arrowheads")));
    }

    @Test
    void neutralisesMarkupAndControlCharactersInLabels() {
        String evil = "</text><script>alert(1)</script>\u0000\u001b[31m\ud800";
        PooledEffect result =
                Samples.pooled(List.of(Samples.effect(evil, evil, 0.2, 0.1, 100)), EffectMeasure.D, 0.2, 0.1);
        ForestPlot plot = ForestPlot.of(
                result,
                LocalizedText.same(evil),
                Language.EN,
                SIDES.withSides(LocalizedText.same(evil), LocalizedText.same("\"' onload=\"x")));
        Picture picture = Picture.of(plot.toSvg());
        assertTrue(picture.all("script").isEmpty());
        assertTrue(picture.all("*").stream().noneMatch(element -> element.hasAttribute("onload")));
        assertFalse(plot.toText().chars().anyMatch(c -> c != '\n' && Character.isISOControl(c)));
    }

    @Test
    void saysWhatItIsToScreenReaders() {
        Picture picture = Picture.of(
                ForestPlot.of(Samples.effects(3, 1, EffectMeasure.LOG_ODDS_RATIO), Samples.TITLE, Language.NL)
                        .toSvg());
        assertEquals("img", picture.root().getAttribute("role"));
        assertEquals("nl", picture.root().getAttribute("lang"));
        assertEquals("Effect van een aanpak", picture.all("title").get(0).getTextContent());
        assertTrue(
                picture.all("desc").get(0).getTextContent().startsWith("OR 1,49 [1,22; 1,82], 3 effecten; 95%-voor"));
    }

    @Test
    void hasNoReferencesScriptsOrIds() {
        String svg = ForestPlot.of(Samples.effects(70, 1, EffectMeasure.D), Samples.TITLE, Language.EN)
                .toSvg()
                .replace("xmlns=\"http://www.w3.org/2000/svg\"", "");
        assertFalse(svg.contains("http") || svg.contains("href") || svg.contains("<style") || svg.contains(" id="));
        assertFalse(svg.contains("url("));
    }

    @Test
    void writesDecimalsOfTheLanguage() {
        PooledEffect result = Samples.effects(3, 1, EffectMeasure.D);
        List<String> dutch = texts(ForestPlot.of(result, Samples.TITLE, Language.NL));
        List<String> english = texts(ForestPlot.of(result, Samples.TITLE, Language.EN));
        assertTrue(dutch.containsAll(List.of("0,40", "[0,20;", "0,60]")), dutch.toString());
        assertTrue(english.containsAll(List.of("0.40", "[0.20,", "0.60]")), english.toString());
        assertTrue(dutch.stream().noneMatch(text -> text.matches(".*[0-9]\\.[0-9].*")), dutch.toString());
    }

    @Test
    void printsRatiosForLogarithmsAndTheirScaleOnTheAxis() {
        List<String> texts =
                texts(ForestPlot.of(Samples.effects(3, 1, EffectMeasure.LOG_ODDS_RATIO), Samples.TITLE, Language.EN));
        assertTrue(texts.containsAll(List.of("OR [95% CI]", "1.49", "[1.22,", "1.82]", "OR (logarithmic scale)")));
    }

    @Test
    void printsEveryNumberWithItsSign() {
        ForestPlot plot = ForestPlot.of(Samples.effects(50, 1, EffectMeasure.D), Samples.TITLE, Language.EN);
        List<String> texts = texts(plot);
        int at = texts.indexOf(plot.rows().get(0).label());
        for (ForestRow row : plot.rows()) {
            assertEquals(row.label(), texts.get(at));
            assertEquals(row.estimate(), read(texts.get(at + 1)), 0.005001);
            assertEquals(row.interval().low(), read(texts.get(at + 2)), 0.005001);
            assertEquals(row.interval().high(), read(texts.get(at + 3)), 0.005001);
            assertEquals(row.weightPercent(), read(texts.get(at + 4)), 0.05001);
            at += 5;
        }
    }

    @Test
    void printsTheStatisticsMetaAnalystsExpect() {
        assertEquals(
                List.of(
                        "Heterogeneity: τ² = 0.120, I² = 73.3%, Q(2) = 213.69, p < 0.001.",
                        "Test of no effect: z = 4.00, p = 0.012.",
                        "Model: random effects, REML; test: Wald test (z); prediction interval: normal distribution."
                                + " 3 effects."),
                ForestPlot.of(Samples.effects(3, 1, EffectMeasure.D), Samples.TITLE, Language.EN)
                        .notes());
        assertEquals(
                "Heterogeniteit: σ² tussen clusters = 0,050, σ² binnen clusters = 0,060, I² = 73,3%, Q(99) = 213,69,"
                        + " p < 0,001.",
                ForestPlot.of(Samples.effects(100, 6, EffectMeasure.D), Samples.TITLE, Language.NL)
                        .notes()
                        .get(0));
    }

    @Test
    void givesAClusterItsCommonEffectMean() {
        PooledEffect result = Samples.pooled(
                List.of(
                        Samples.effect("A 2001", "a", 1, 0.1, 30),
                        Samples.effect("A 2001", "a", 2, 0.3, 20),
                        Samples.effect("B 2002", "b", -1, 0.2, 50)),
                EffectMeasure.D,
                0.5,
                0.2);
        ForestPlot plot = ForestPlot.of(
                result, Samples.TITLE, Language.EN, ForestPlotOptions.STANDARD.withDetail(RowDetail.CLUSTERS));
        ForestRow first = plot.rows().get(0);
        assertEquals("A 2001", first.label());
        assertEquals(1.25, first.estimate(), 1e-12);
        assertEquals(2 * 1.959964 * Math.sqrt(0.075), first.interval().width(), 1e-5);
        assertEquals(50, first.weightPercent(), 1e-12);
        assertEquals(2, first.effects());
        assertTrue(
                plot.notes().stream().anyMatch(note -> note.startsWith("Each line is a cluster: the common-effect")));
    }

    @Test
    void numbersEqualLabelsWithinACluster() {
        PooledEffect result = Samples.pooled(
                List.of(
                        Samples.effect("A", "a", 1, 0.1, 30),
                        Samples.effect("B", "b", -1, 0.2, 50),
                        Samples.effect("A", "a", 2, 0.3, 20)),
                EffectMeasure.D,
                0.5,
                0.2);
        ForestPlot plot = ForestPlot.of(result, Samples.TITLE, Language.EN);
        assertEquals(
                List.of("A (1)", "A (2)", "B"),
                plot.rows().stream().map(ForestRow::label).toList());
    }

    @Test
    void listsEffectsInTheOrderOfTheirNumbers() {
        List<StudyWeight> rows = new ArrayList<>();
        for (int i : new int[] {1, 10, 11, 2, 3}) {
            rows.add(Samples.effect("study " + i, "c" + i, 0.1 * i, 0.1, 20));
        }
        assertEquals(
                List.of("study 1", "study 2", "study 3", "study 10", "study 11"),
                ForestPlot.of(Samples.pooled(rows, EffectMeasure.D, 0.2, 0.1), Samples.TITLE, Language.EN)
                        .rows()
                        .stream()
                        .map(ForestRow::label)
                        .toList());
    }

    @Test
    void sortsRowsAsAsked() {
        PooledEffect result = Samples.effects(20, 1, EffectMeasure.D);
        List<Double> estimates = ForestPlot.of(
                        result, Samples.TITLE, Language.EN, ForestPlotOptions.STANDARD.withOrder(RowOrder.BY_ESTIMATE))
                .rows()
                .stream()
                .map(ForestRow::estimate)
                .toList();
        assertEquals(estimates.stream().sorted().toList(), estimates);
    }

    @Test
    void saysThatACaterpillarIsSorted() {
        ForestPlot plot = ForestPlot.of(Samples.effects(385, 3, EffectMeasure.D), Samples.TITLE, Language.EN);
        assertTrue(plot.notes().stream().anyMatch(note -> note.startsWith("Sorted by estimate")));
    }

    @ParameterizedTest
    @CsvSource({"60", "61", "72", "80", "132"})
    void keepsTextWithinTheWidth(int width) {
        for (int count : new int[] {1, 3, 58, 150}) {
            for (EffectMeasure measure :
                    List.of(EffectMeasure.D, EffectMeasure.VARIANCE_EXPLAINED_MAX, EffectMeasure.LOG_ODDS_RATIO)) {
                String text = ForestPlot.of(Samples.effects(count, 2, measure), Samples.TITLE, Language.NL, SIDES)
                        .toText(width);
                assertTrue(text.lines().allMatch(line -> line.length() <= width), text);
            }
        }
    }

    @Test
    void drawsBoxesAndWhiskersAsText() {
        PooledEffect result = Samples.pooled(
                List.of(Samples.effect("Small", "a", 0.5, 0.09, 20), Samples.effect("Large", "b", 0.2, 0.01, 80)),
                EffectMeasure.D,
                0.3,
                0.1);
        String text = ForestPlot.of(result, LocalizedText.EMPTY, Language.EN).toText();
        assertEquals(
                """
                Study                                                           d [95% CI]    Wt %
                --------------------------------------------------------------------------------
                """.lines().skip(1).findFirst().orElseThrow(),
                text.lines().skip(1).findFirst().orElseThrow());
        assertTrue(
                text.lines()
                        .anyMatch(line ->
                                line.matches("Small +\\|-+\\[\\]-+\\| +0\\.50 +\\[-0\\.09, +1\\.09\\] +20\\.0")),
                text);
        assertTrue(
                text.lines()
                        .anyMatch(line -> line.matches("Pooled .*<=*#=*>.* 0\\.30 +\\[ ?0\\.10, +0\\.50\\] +100\\.0")),
                text);
        assertTrue(text.chars().allMatch(c -> c < 128), text);
    }

    @Test
    void refusesATextTooNarrowToRead() {
        ForestPlot plot = ForestPlot.of(Samples.effects(3, 1, EffectMeasure.D), Samples.TITLE, Language.EN);
        assertEquals(
                "a text plot needs at least 60 columns, got 59",
                assertThrows(IllegalArgumentException.class, () -> plot.toText(59))
                        .getMessage());
    }

    @Test
    void drawsTheSameCharactersEveryTime() {
        PooledEffect result = Samples.effects(40, 2, EffectMeasure.LOG_ODDS_RATIO);
        assertEquals(
                ForestPlot.of(result, Samples.TITLE, Language.NL).toSvg(),
                ForestPlot.of(result, Samples.TITLE, Language.NL).toSvg());
    }

    @Test
    void answersInOneLine() {
        assertEquals(
                "OR 1.49 [1.22, 1.82], 3 effects; 95% prediction interval [0.82, 2.72].",
                ForestPlot.of(Samples.effects(3, 1, EffectMeasure.LOG_ODDS_RATIO), Samples.TITLE, Language.EN)
                        .toString());
    }

    private static List<String> texts(ForestPlot plot) {
        return Picture.of(plot.toSvg()).labels().stream()
                .map(Picture.Label::text)
                .toList();
    }

    private static double read(String printed) {
        return Double.parseDouble(printed.replace('−', '-').replaceAll("[\\[\\],]", ""));
    }
}
