package org.synthesis.model.judgement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ThresholdTest {
    private static final Pattern COUNTING =
            Pattern.compile("(?i)\\bnumber\\b|\\byears\\b|\\bmonths\\b|independent sources");

    @Test
    void standsInAlphabeticalOrderWithItsCode() {
        List<String> names =
                Arrays.stream(Threshold.values()).map(Threshold::name).toList();
        assertEquals(names.stream().sorted().toList(), names);
        for (Threshold threshold : Threshold.values()) {
            assertEquals(threshold.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'), threshold.code());
        }
        assertEquals(
                names.size(),
                new HashSet<>(Arrays.stream(Threshold.values())
                                .map(threshold -> threshold.label().nl())
                                .toList())
                        .size());
    }

    @Test
    void hasAStandardInItsRange() {
        for (Threshold threshold : Threshold.values()) {
            assertTrue(
                    threshold.lowest() <= threshold.standard() && threshold.standard() <= threshold.highest(),
                    threshold.code());
        }
    }

    @Test
    void countsWhenItsLabelSaysSo() {
        for (Threshold threshold : Threshold.values()) {
            assertEquals(COUNTING.matcher(threshold.label().en()).find(), threshold.isCount(), threshold.code());
            assertTrue(
                    !threshold.isCount() || threshold.standard() == Math.rint(threshold.standard()), threshold.code());
        }
    }

    @Test
    void settingTheStandardIsSettingNothing() {
        for (Threshold threshold : Threshold.values()) {
            assertEquals(Thresholds.standard(), Thresholds.standard().with(threshold, threshold.standard()));
        }
    }

    @Test
    void theOrderOfSettingDoesNotMatter() {
        Thresholds one = Thresholds.standard()
                .with(Threshold.IMPRECISION_OIS_HALF, 0.4)
                .with(Threshold.CERQUAL_MINOR_POINTS, 0.5);
        Thresholds other = Thresholds.standard()
                .with(Threshold.CERQUAL_MINOR_POINTS, 0.5)
                .with(Threshold.IMPRECISION_OIS_HALF, 0.4);
        assertEquals(one, other);
        assertEquals(one.toString(), other.toString());
        assertEquals(0.4, one.get(Threshold.IMPRECISION_OIS_HALF));
    }

    @Test
    void refusesANumberOutOfRange() {
        for (double number : new double[] {-0.1, 1.1, Double.NaN, Double.POSITIVE_INFINITY}) {
            String message = assertThrows(
                            IllegalArgumentException.class,
                            () -> new Thresholds(ImmutableMap.of(Threshold.IMPRECISION_OIS_HALF, number)))
                    .getMessage();
            assertTrue(message.startsWith("imprecision-ois-half must "), message);
        }
    }
}
