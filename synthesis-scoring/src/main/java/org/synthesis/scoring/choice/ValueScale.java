package org.synthesis.scoring.choice;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.synthesis.model.base.Checks;

/**
 * What each of some ordered categories is worth. Equal steps are a choice like any other and are written out.
 *
 * @param values by category, from the worst, worth 0, to the best, worth 1, never falling
 */
public record ValueScale(ImmutableMap<String, Double> values) {
    /** Checks order and ends. */
    public ValueScale {
        Checks.that(values.size() >= 2, "a scale needs at least two categories, got %s", values);
        double before = 0;
        String last = "";
        for (Map.Entry<String, Double> entry : values.entrySet()) {
            double value = entry.getValue();
            boolean first = last.isEmpty();
            Checks.that(
                    first ? value == 0 : before <= value && value <= 1,
                    "category '%s': expected %s, got %s",
                    entry.getKey(),
                    first ? "0 for the worst" : "a value from " + before + " to 1",
                    value);
            before = value;
            last = Checks.text(entry.getKey(), "category");
        }
        Checks.that(before == 1, "category '%s': expected 1 for the best, got %s", last, before);
    }

    /** {@return the value of a category} */
    public double of(String category) {
        Double value = values.get(category);
        Checks.that(value != null, "no category '%s', only %s", category, values.keySet());
        return value == null ? 0 : value;
    }
}
