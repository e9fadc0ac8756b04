package org.synthesis.io.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.synthesis.model.analysis.PooledEffect;
import org.synthesis.model.analysis.StudyWeight;
import org.synthesis.model.effect.EffectMeasure;
import org.synthesis.model.effect.Scale;
import org.synthesis.model.text.Language;
import org.synthesis.model.text.LocalizedText;

class ForestPlotProperties {
    @Property(tries = 300)
    void anyFiniteEffectsGiveAWellFormedPicture(@ForAll("anyEffects") PooledEffect result, @ForAll Language language) {
        ForestPlot plot = ForestPlot.of(result, LocalizedText.same("t"), language);
        Picture picture = Picture.of(plot.toSvg());
        assertEquals("", picture.misplaced());
        assertEquals("", picture.overlap());
    }

    @Property(tries = 300)
    void noTextLineExceedsTheWidth(@ForAll("anyEffects") PooledEffect result, @ForAll Language language) {
        for (int width : new int[] {60, 80}) {
            String text =
                    ForestPlot.of(result, LocalizedText.same("t"), language).toText(width);
            assertTrue(text.lines().allMatch(line -> line.length() <= width), text);
        }
    }

    @Property
    void theSignPrintedIsTheSignPublished(@ForAll double yi) {
        if (!Double.isFinite(yi)) {
            return;
        }
        String printed = new Figures(Language.EN, Scale.IDENTITY, 2).estimate(yi);
        double read = Double.parseDouble(printed);
        assertTrue(read == 0 ? Math.abs(yi) < 0.0051 : Math.signum(read) == Math.signum(yi), printed);
        String ratio = new Figures(Language.EN, Scale.RATIO, 2).estimate(yi);
        double value = Double.parseDouble(ratio.replace("< ", "").replace("> ", ""));
        assertTrue(value == 1 ? Math.abs(yi) < 0.0051 : (value > 1) == (yi > 0), ratio);
    }

    @Property(tries = 200)
    void arrowsAppearExactlyWhereAnIntervalExceedsTheAxis(@ForAll("anyEffects") PooledEffect result) {
        ForestPlot plot = ForestPlot.of(result, LocalizedText.same("t"), Language.EN);
        long expected = 0;
        for (ForestRow row : plot.rows()) {
            expected += row.interval().low() < plot.axis().low() ? 1 : 0;
            expected += row.interval().high() > plot.axis().high() ? 1 : 0;
        }
        assertEquals(expected, Picture.of(plot.toSvg()).polygons("clipped"));
    }

    @Provide
    Arbitrary<PooledEffect> anyEffects() {
        Arbitrary<Double> yi = Arbitraries.oneOf(
                Arbitraries.doubles().between(-3, 3),
                Arbitraries.doubles().between(-1e9, 1e9),
                Arbitraries.of(0.0, -0.0, 1e-300, -1e308, Double.MAX_VALUE, -Double.MAX_VALUE, 709.0, -745.0));
        Arbitrary<Double> vi = Arbitraries.oneOf(
                Arbitraries.doubles().between(0.001, 2).ofScale(3),
                Arbitraries.of(Double.MIN_VALUE, 1e-300, 1e300, Double.MAX_VALUE));
        Arbitrary<String> label = Arbitraries.strings().ofMaxLength(60);
        Arbitrary<StudyWeight> effect = Combinators.combine(
                        label,
                        Arbitraries.integers().between(0, 20),
                        yi,
                        vi,
                        Arbitraries.doubles().between(0, 100))
                .as((name, cluster, y, v, percent) -> Samples.effect(name, "c" + cluster, y, v, percent));
        return Combinators.combine(
                        effect.list().ofMinSize(1).ofMaxSize(110),
                        Arbitraries.of(EffectMeasure.class),
                        Arbitraries.doubles().between(-1e6, 1e6),
                        Arbitraries.doubles().between(1e-6, 100).ofScale(6))
                .as((rows, measure, estimate, se) -> Samples.pooled(new ArrayList<>(rows), measure, estimate, se));
    }
}
