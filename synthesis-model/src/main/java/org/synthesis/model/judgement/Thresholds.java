package org.synthesis.model.judgement;

import com.google.common.collect.ImmutableMap;
import java.util.EnumMap;
import java.util.Map;
import org.synthesis.model.base.Checks;

/**
 * The numbers that rules compare with, as a protocol sets them.
 *
 * @param changed thresholds that are set otherwise than their {@linkplain Threshold#standard() standard}
 */
public record Thresholds(ImmutableMap<Threshold, Double> changed) {
    /** Checks the numbers, puts them in order and leaves out what is standard. */
    public Thresholds {
        Map<Threshold, Double> ordered = new EnumMap<>(Threshold.class);
        changed.forEach((threshold, value) -> {
            double number = Checks.finite(value, threshold.code());
            Checks.that(
                    threshold.lowest() <= number && number <= threshold.highest(),
                    "%s must lie between %s and %s, got %s",
                    threshold.code(),
                    threshold.lowest(),
                    threshold.highest(),
                    number);
            if (number != threshold.standard()) {
                ordered.put(threshold, number);
            }
        });
        changed = ImmutableMap.copyOf(ordered);
    }

    /** {@return every threshold at its standard} */
    public static Thresholds standard() {
        return new Thresholds(ImmutableMap.of());
    }

    /** {@return the same with one threshold set to another number} */
    public Thresholds with(Threshold threshold, double value) {
        Map<Threshold, Double> all = new EnumMap<>(Threshold.class);
        all.putAll(changed);
        all.put(threshold, value);
        return new Thresholds(ImmutableMap.copyOf(all));
    }

    /** {@return the number of a threshold} */
    public double get(Threshold threshold) {
        Double value = changed.get(threshold);
        return value == null ? threshold.standard() : value;
    }
}
