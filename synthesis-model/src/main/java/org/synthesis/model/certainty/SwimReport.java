package org.synthesis.model.certainty;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.stream.Stream;
import org.synthesis.model.base.Checks;
import org.synthesis.model.text.LocalizedText;

/**
 * What a synthesis without pooling tells of itself; it cannot leave out one of the nine items.
 *
 * @param items a text for every item
 */
public record SwimReport(ImmutableMap<SwimItem, LocalizedText> items) {
    /** Checks that nothing is left out. */
    public SwimReport {
        List<String> missing = Stream.of(SwimItem.values())
                .filter(item -> items.getOrDefault(item, LocalizedText.EMPTY).isEmpty())
                .map(SwimItem::code)
                .toList();
        Checks.that(missing.isEmpty(), "a synthesis without pooling has to report %s", missing);
    }
}
