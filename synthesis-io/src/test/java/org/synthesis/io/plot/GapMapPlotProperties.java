package org.synthesis.io.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.synthesis.model.gap.GapMap;
import org.synthesis.model.text.Language;
import org.synthesis.model.text.LocalizedText;

class GapMapPlotProperties {
    @Property(tries = 200)
    void anyLabelsGiveAWellFormedPictureThatFits(
            @ForAll @StringLength(max = 80) String label,
            @ForAll @IntRange(max = 7) int rows,
            @ForAll @IntRange(max = 9) int columns,
            @ForAll Language language) {
        GapMap map = Samples.gapMap(rows, columns);
        LocalizedText words = LocalizedText.same(label);
        Picture picture = Picture.of(GapMapPlot.of(map, words, code -> words, code -> words, language)
                .toSvg());
        assertEquals("", picture.misplaced());
        assertEquals("", picture.overlap());
    }
}
