package org.synthesis.script;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.synthesis.model.analysis.TauSquaredMethod;
import org.synthesis.model.certainty.BodyDesign;
import org.synthesis.scoring.bayes.TauPrior;
import org.synthesis.scoring.data.DataTable;
import org.synthesis.scoring.effect.Measure;

/** From a CSV file to models, checked with the published numbers of the BCG trials (metafor 5.1-12, cases re-bcg-RR and mr-bcg-ablat). */
class StudiesTest {
    private static Studies trials() throws URISyntaxException {
        return Synthesis.read(Path.of(StudiesTest.class.getResource("bcg.csv").toURI()));
    }

    private static Studies ratios() throws URISyntaxException {
        return trials().effects(Measure.RR, "tpos", "tneg", "cpos", "cneg");
    }

    @Test
    void aTableSaysWhatItHolds() throws Exception {
        assertEquals("13 rows: trial, year, tpos, tneg, cpos, cneg, ablat, alloc", trials().toString());
        assertTrue(trials().show().text().contains("Aronson 1948"));
    }

    @Test
    void poolsRiskRatiosAsTheReference() throws Exception {
        Fit fit = ratios().pool();
        assertEquals(-0.7145323421581397, fit.result().estimates().get(0), 1e-9);
        assertEquals(0.3132432581364859, fit.result().tauSquared(), 1e-8);
        assertTrue(
                fit.toString().startsWith("log RR -0.71 [-1.07, -0.36], k = 13, random effects, REML\n"),
                fit.toString());
        assertTrue(fit.toString().contains("0.49 [0.34, 0.70]"), fit.toString());
        assertTrue(fit.toString().lines().findFirst().orElseThrow().length() <= 60);
    }

    @Test
    void everyStepIsANewFit() throws Exception {
        Fit fit = ratios().pool(TauSquaredMethod.DL);
        Fit other = fit.knappHartung().without("Aronson 1948");
        assertEquals(13, fit.result().k());
        assertEquals(12, other.result().k());
        String message = assertThrows(IllegalArgumentException.class, () -> fit.without("Aronsen 1948"))
                .getMessage();
        assertTrue(message.contains("Aronson 1948"), message);
    }

    @Test
    void regressesOnNumbersWordsAndInteractions() throws Exception {
        Fit fit = ratios().regress("ablat", "alloc", "ablat:alloc");
        assertEquals(6, fit.result().p());
        assertTrue(fit.toString().contains("ablat:allocrandom"), fit.toString());
        assertTrue(fit.toString().contains("test of moderators"), fit.toString());
    }

    @Test
    void asksHowFarTheAnswerCanBeTrusted() throws Exception {
        Fit fit = ratios().pool();
        assertEquals(
                14,
                fit.leaveOneOut()
                        .text()
                        .strip()
                        .lines()
                        .filter(line -> line.contains("[") || line.contains("tau"))
                        .count());
        assertTrue(fit.influence().text().contains("Hart & Sutherland 1977"));
        assertTrue(fit.asymmetry().text().startsWith("slope on the standard error"));
        assertTrue(fit.trimAndFill().text().contains("filled in"));
        assertTrue(fit.selection(0.025).text().contains("selection LR"));
        assertTrue(fit.robust("alloc").text().startsWith("3 clusters, CR2"));
        assertTrue(fit.methods().text().contains("Viechtbauer"));
        assertTrue(fit.bayes(TauPrior.halfNormal(0.5)).mean().mean().orElseThrow() < 0);
        assertTrue(ratios().multilevel("alloc", "alloc/trial").text().contains("variance between alloc/trial"));
    }

    @Test
    void rowsWithoutAValueAreLeftOut(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("studies.csv");
        Files.writeString(
                file, "study;yi;vi;dose\nA;0,2;0,04;1\nB;0,5;0,05;NA\nC;0,1;0,02;3\nD;;0,02;4\nE;0,4;0,03;2\n");
        Studies studies = Synthesis.read(file.toString());
        assertEquals(4, studies.pool().result().k());
        Fit regression = studies.regress("dose");
        assertEquals(3, regression.result().k());
        assertTrue(
                regression.toString().contains("left out for want of an effect or a moderator: B, D"),
                regression.toString());
    }

    @Test
    void wordsAmongNumbersAreNamed(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("studies.csv");
        Files.writeString(file, "study,yi,vi,dose\nA,0.2,0.04,1\nB,about half,0.05,high\nC,0.1,0.02,3\n");
        Studies studies = Synthesis.read(file);
        assertTrue(
                studies.diagnostics().text().contains("'about half' is not a number"),
                studies.diagnostics().text());
        assertTrue(
                studies.diagnostics().text().contains("row 3"),
                studies.diagnostics().text());
        String message =
                assertThrows(IllegalArgumentException.class, studies::pool).getMessage();
        assertTrue(message.contains("'yi' holds words"), message);
        assertThrows(IllegalArgumentException.class, studies::multilevel);
    }

    @Test
    void theBayesianModelRefusesModerators() throws Exception {
        Fit fit = ratios().regress("ablat");
        assertThrows(IllegalArgumentException.class, () -> fit.bayes(TauPrior.halfNormal(0.5)));
    }

    @Test
    void savesTheWholeScript(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("check.R");
        ratios().pool().rScript().save(file.toString());
        assertTrue(Files.readString(file).contains("stopifnot"));
        assertTrue(!Files.readString(file).contains("print() shows"));
    }

    @Test
    void unknownColumnsAreAnsweredWithTheNearest() throws Exception {
        Studies studies = ratios();
        String message = assertThrows(IllegalArgumentException.class, () -> studies.regress("ablatt"))
                .getMessage();
        assertTrue(message.contains("ablat"), message);
        String missing =
                assertThrows(IllegalArgumentException.class, trials()::pool).getMessage();
        assertTrue(missing.contains("effects(Measure"), missing);
    }

    @Test
    void ratesTheMeanAndNamesWhatTheDataCannotTell() throws Exception {
        String text = ratios().pool().certainty(BodyDesign.RANDOMISED).text();
        assertTrue(text.startsWith("log RR: provisionally, at most moderate"), text);
        assertTrue(text.contains("- imprecision: which size of the effect matters"), text);
        assertTrue(text.contains("an appraisal of Aronson 1948"), text);
        assertThrows(IllegalArgumentException.class, () -> ratios().pool().certainty(BodyDesign.QUALITATIVE));
        assertThrows(
                IllegalArgumentException.class, () -> ratios().regress("ablat").certainty(BodyDesign.RANDOMISED));
    }

    @Test
    void aColumnOfLimitationsCountsAsTheAppraisal(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("few.csv");
        Files.writeString(file, "study,yi,vi,limitation\nA,0.3,0.02,serious\nB,0.4,0.02,serious\nC,0.35,0.02,\n");
        String open =
                Synthesis.read(file).pool().certainty(BodyDesign.RANDOMISED).text();
        assertTrue(open.startsWith("effect: provisionally, at most low"), open);
        assertTrue(open.contains("missing: an appraisal of C; what is known: -2"), open);
    }

    /** A worked case: a mean of .12 with standard deviation .08 and a threshold of .10. */
    @Test
    void tellsWhatKnowingMoreIsWorth() {
        Fit fit = Studies.of(
                        "two",
                        DataTable.ofRows(2)
                                .withNumbers("yi", List.of(OptionalDouble.of(.12), OptionalDouble.of(.12)))
                                .withNumbers("vi", List.of(OptionalDouble.of(.0128), OptionalDouble.of(.0128))))
                .commonEffect();
        KnowledgeValue value = fit.value(.10);
        assertEquals(
                "40.1% chance that acting is wrong; EVPI 0.02291",
                value.toString().lines().findFirst().orElseThrow());
        assertTrue(value.sizes(4, 100, 400, 1600).text().contains("0.01151"), value.toString());
        assertTrue(value.toString().contains("a common effect assumes"), value.toString());
        View planned = fit.planned(400, 4, .10);
        String first = planned.text().lines().findFirst().orElseThrow();
        assertTrue(first.startsWith("mean 0.12; ") && first.length() <= 60, first);
        // (156.25 * .12 + 100 * 0) / 256.25
        assertTrue(planned.text().contains("0.073"), planned.text());
    }
}
