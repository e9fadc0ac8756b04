package org.synthesis.scoring.events;

import com.google.common.collect.ImmutableList;
import org.synthesis.model.base.DoubleVector;

/**
 * Events among the people of single groups, one row for each study. Counts need not be whole.
 *
 * @param labels what a report prints for each study
 * @param events people with the event, not negative
 * @param sizes people in the group, positive and at least {@code events}
 */
public record Proportions(ImmutableList<String> labels, DoubleVector events, DoubleVector sizes) {
    /** Checks that the rows fit and no group has more events than people. */
    public Proportions {
        Rows.check(labels, events, sizes);
        Rows.notNegative(labels, "events", events);
        Rows.positive(labels, "size", sizes);
        Rows.notNegative(labels, "size minus events", Rows.difference(sizes, events));
    }

    /** {@return groups labelled 1 to k} */
    public static Proportions of(DoubleVector events, DoubleVector sizes) {
        return new Proportions(Rows.numbered(events.size()), events, sizes);
    }

    /** {@return number of groups, k} */
    public int size() {
        return labels.size();
    }

    /** {@return the same groups with these labels} */
    public Proportions labelled(Iterable<String> names) {
        return new Proportions(ImmutableList.copyOf(names), events, sizes);
    }
}
