package org.synthesis.io.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.synthesis.model.base.Interval;
import org.synthesis.model.effect.Scale;
import org.synthesis.model.text.Language;

class AxisTest {
    @Test
    void putsRoundNumbersOnALinearAxis() {
        assertEquals(
                List.of("-0.5", "0", "0.5", "1", "1.5", "2", "2.5"),
                labels(Axis.of(Scale.IDENTITY, -0.4, 2.3, Language.EN)));
    }

    @Test
    void putsRoundRatiosOnALogarithmicAxis() {
        assertEquals(
                List.of("0.2", "0.5", "1", "2", "5", "10"),
                labels(Axis.of(Scale.LOG_RATIO, Math.log(0.21), Math.log(9), Language.EN)));
        assertEquals(
                List.of("0,01", "0,1", "1", "10", "100", "1000"),
                labels(Axis.of(Scale.RATIO, Math.log(0.012), Math.log(900), Language.NL)));
    }

    @Test
    void stepsEvenlyBetweenRatiosCloseToOne() {
        assertEquals(
                List.of("0.9", "0.95", "1", "1.05", "1.1"),
                labels(Axis.of(Scale.RATIO, Math.log(0.91), Math.log(1.09), Language.EN)));
    }

    @Test
    void placesNoEffectOfARatioAtOne() {
        Axis axis = Axis.of(Scale.RATIO, -2, 2, Language.EN);
        Axis.Tick one = axis.ticks().stream()
                .filter(tick -> tick.label().equals("1"))
                .findFirst()
                .orElseThrow();
        assertEquals(0.0, one.at(), 1e-12);
    }

    @Test
    void coversTheRangeWithFourToNineTicks() {
        for (Scale scale : Scale.values()) {
            for (double width = 0.01; width < 1e3; width *= 1.7) {
                Axis axis = Axis.of(scale, -width * 0.4, width, Language.EN);
                String ticks = scale + " " + width + " " + axis;
                int count = axis.ticks().size();
                assertTrue(count >= 3 && count <= 9, ticks);
                assertTrue(axis.low() <= -width * 0.4 && axis.high() >= width, ticks);
                double first = axis.ticks().get(0).at();
                double last = axis.ticks().get(count - 1).at();
                double range = axis.high() - axis.low();
                assertTrue(first >= axis.low() && last <= axis.high() && last - first >= 0.5 * range, ticks);
                assertTrue(axis.ticks().stream().allMatch(tick -> tick.label().length() <= 7), ticks);
            }
        }
    }

    @Test
    void widensAPoint() {
        Axis axis = Axis.of(Scale.IDENTITY, 0, 0, Language.EN);
        assertTrue(axis.low() < 0 && axis.high() > 0);
    }

    @Test
    void alwaysShowsNoEffectAndTheSummary() {
        ImmutableList<ForestRow> rows = ImmutableList.of(row(5, 0.1), row(5.1, 0.1), row(4.9, 0.1));
        Axis axis = Axis.around(rows, ImmutableList.of(new Interval(4.9, 5.1, 0.95)), Scale.IDENTITY, Language.EN);
        assertTrue(axis.shows(0) && axis.shows(4.9) && axis.shows(5.1));
    }

    @Test
    void leavesAnOutlierOutsideAmongManyEffects() {
        ImmutableList.Builder<ForestRow> rows = ImmutableList.builder();
        for (int i = 0; i < 40; i++) {
            rows.add(row(i * 0.01, 0.2));
        }
        rows.add(row(500, 0.2));
        Axis axis =
                Axis.around(rows.build(), ImmutableList.of(new Interval(0.1, 0.3, 0.95)), Scale.IDENTITY, Language.EN);
        assertTrue(axis.high() < 5, axis.toString());
    }

    private static ForestRow row(double estimate, double half) {
        return new ForestRow("a", "a", 1, estimate, new Interval(estimate - half, estimate + half, 0.95), 1);
    }

    private static List<String> labels(Axis axis) {
        return axis.ticks().stream().map(Axis.Tick::label).toList();
    }
}
