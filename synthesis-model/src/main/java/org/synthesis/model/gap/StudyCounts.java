package org.synthesis.model.gap;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import org.synthesis.model.base.Checks;

/**
 * How many distinct studies there are, by how they count; each study counts once.
 *
 * @param byClass number of studies of each class that there is any of
 */
public record StudyCounts(ImmutableMap<EvidenceClass, Integer> byClass) {
    /** No studies. */
    public static final StudyCounts NONE = new StudyCounts(ImmutableMap.of());

    /** Puts the classes in order. */
    public StudyCounts {
        byClass.forEach(
                (kind, count) -> Checks.that(count > 0, "%s: expected at least one study, got %s", kind, count));
        byClass = Maps.immutableEnumMap(byClass);
    }

    /** {@return the number of studies of a class} */
    public int of(EvidenceClass kind) {
        return byClass.getOrDefault(kind, 0);
    }

    /** {@return the number of distinct studies} */
    public int total() {
        return byClass.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** {@return the number of primary studies with results} */
    public int primary() {
        return byClass.entrySet().stream()
                .filter(entry -> entry.getKey().isPrimary())
                .mapToInt(entry -> entry.getValue())
                .sum();
    }
}
