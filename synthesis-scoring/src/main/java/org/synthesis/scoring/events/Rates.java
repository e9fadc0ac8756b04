package org.synthesis.scoring.events;

import com.google.common.collect.ImmutableList;
import org.synthesis.model.base.DoubleVector;

/**
 * Events in the person-time of single groups, one row for each study. Counts need not be whole.
 *
 * @param labels what a report prints for each study
 * @param events number of events, not negative
 * @param times person-time, positive
 */
public record Rates(ImmutableList<String> labels, DoubleVector events, DoubleVector times) {
    /** Checks that the rows fit and all times are positive. */
    public Rates {
        Rows.check(labels, events, times);
        Rows.notNegative(labels, "events", events);
        Rows.positive(labels, "time", times);
    }

    /** {@return groups labelled 1 to k} */
    public static Rates of(DoubleVector events, DoubleVector times) {
        return new Rates(Rows.numbered(events.size()), events, times);
    }

    /** {@return number of groups, k} */
    public int size() {
        return labels.size();
    }

    /** {@return the same groups with these labels} */
    public Rates labelled(Iterable<String> names) {
        return new Rates(ImmutableList.copyOf(names), events, times);
    }
}
