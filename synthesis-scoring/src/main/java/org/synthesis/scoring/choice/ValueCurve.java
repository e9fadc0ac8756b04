package org.synthesis.scoring.choice;

import com.google.common.collect.ImmutableList;
import org.synthesis.model.base.Checks;

/**
 * What a measured level is worth: straight lines between points that people settled.
 *
 * <p>Beyond the outer points nobody settled anything, so a level there is refused and not drawn on.
 *
 * @param points by rising level, with values from 0 to 1 of which both occur
 */
public record ValueCurve(ImmutableList<Point> points) {
    /**
     * The value of one level.
     *
     * @param level as measured
     * @param value from 0 to 1
     */
    public record Point(double level, double value) {
        /** Checks the numbers. */
        public Point {
            Checks.finite(level, "level");
            Checks.that(0 <= value && value <= 1, "level %s: expected a value from 0 to 1, got %s", level, value);
        }
    }

    /** Checks order and ends. */
    public ValueCurve {
        for (int i = 1; i < points.size(); i++) {
            Checks.that(
                    points.get(i - 1).level() < points.get(i).level(),
                    "expected rising levels, got %s and then %s",
                    points.get(i - 1).level(),
                    points.get(i).level());
        }
        Checks.that(
                points.stream().anyMatch(point -> point.value() == 0)
                        && points.stream().anyMatch(point -> point.value() == 1),
                "a value function needs a level worth 0 and a level worth 1, got %s",
                points);
    }

    /** {@return a straight line; the best level may be the lower number, as with costs} */
    public static ValueCurve linear(double worst, double best) {
        Point zero = new Point(worst, 0);
        Point one = new Point(best, 1);
        return new ValueCurve(worst < best ? ImmutableList.of(zero, one) : ImmutableList.of(one, zero));
    }

    /** {@return the value of a level between the outer points} */
    public double at(double level) {
        double lowest = points.get(0).level();
        double highest = points.get(points.size() - 1).level();
        Checks.that(
                lowest <= level && level <= highest,
                "level %s lies outside %s to %s, for which values were settled",
                level,
                lowest,
                highest);
        int i = 1;
        while (points.get(i).level() < level) {
            i++;
        }
        Point from = points.get(i - 1);
        Point to = points.get(i);
        double part = (level - from.level()) / (to.level() - from.level());
        return (1 - part) * from.value() + part * to.value();
    }
}
