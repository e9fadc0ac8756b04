package org.synthesis.scoring.choice;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Map;
import java.util.regex.Pattern;
import org.synthesis.model.base.Checks;
import org.synthesis.model.text.LocalizedText;

/**
 * An action that can be chosen; never a place or a community.
 *
 * @param key stable word, for instance {@code youth-work}
 * @param label what it is called
 * @param values by key of the criterion; a criterion that is left out has no value yet
 */
public record Alternative(String key, LocalizedText label, ImmutableMap<String, Performance> values) {
    private static final Pattern MUNICIPALITY = Pattern.compile("GM-?([0-9]{4}|[A-Z])");

    /** Checks the word and the values. */
    public Alternative {
        Checks.text(key, "key of an alternative");
        Checks.that(
                !MUNICIPALITY.matcher(key).matches(),
                "alternative '%s': actions can be ranked, municipalities cannot",
                key);
        for (Map.Entry<String, Performance> entry : values.entrySet()) {
            Performance value = entry.getValue();
            // written so that NaN fails
            Checks.that(
                    0 <= value.low()
                            && value.low() <= value.value()
                            && value.value() <= value.high()
                            && value.high() <= 1,
                    "alternative '%s', criterion '%s': expected a value from 0 to 1 within its own bounds, got %s (%s to %s)",
                    key,
                    entry.getKey(),
                    value.value(),
                    value.low(),
                    value.high());
        }
    }

    /** {@return an alternative with values that are certain} */
    public static Alternative of(String key, LocalizedText label, Map<String, Double> values) {
        return new Alternative(key, label, ImmutableMap.copyOf(Maps.transformValues(values, Performance::of)));
    }
}
