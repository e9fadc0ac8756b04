package org.synthesis.io.output;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalDouble;
import org.synthesis.model.conclusion.ThresholdFlip;
import org.synthesis.model.conclusion.ThresholdFlips;
import org.synthesis.model.judgement.Threshold;
import org.synthesis.model.judgement.Thresholds;

/**
 * What other numbers for the thresholds would change: one row a change, and one for each threshold that changes nothing or that
 * no conclusion used, so that none is passed over in silence.
 */
final class ThresholdTable {
    private ThresholdTable() {}

    /** {@return the table, beside the numbers a protocol sets} */
    static String of(Thresholds thresholds, ThresholdFlips flips) {
        return Table.<Row>columns(table -> table.code("threshold", Row::threshold)
                        .both("label", r -> r.threshold().label())
                        .code("status", r -> r.threshold().status())
                        .number("protocol_value", r -> OptionalDouble.of(thresholds.get(r.threshold())))
                        .text("result", Row::result)
                        .optional("tried_value", r -> r.flip().map(flip -> Table.exact(flip.value())))
                        .optional("key", r -> r.flip().map(ThresholdFlip::key))
                        .optional("field", r -> r.flip().map(ThresholdFlip::field))
                        .optional("before", r -> r.flip().map(ThresholdFlip::before))
                        .optional("after", r -> r.flip().map(ThresholdFlip::after)))
                .of(rows(flips));
    }

    private static ImmutableList<Row> rows(ThresholdFlips flips) {
        ImmutableList.Builder<Row> rows = ImmutableList.builder();
        for (Threshold threshold : flips.varied()) {
            ImmutableList<ThresholdFlip> changes = flips.of(threshold);
            changes.forEach(flip -> rows.add(new Row(threshold, "changes", Optional.of(flip))));
            if (changes.isEmpty()) {
                rows.add(new Row(threshold, "no-change", Optional.empty()));
            }
        }
        flips.unused().forEach(threshold -> rows.add(new Row(threshold, "not-used", Optional.empty())));
        return rows.build();
    }

    /** A change, or a threshold without one. */
    private record Row(Threshold threshold, String result, Optional<ThresholdFlip> flip) {}
}
