package org.synthesis.scoring.events;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import org.synthesis.model.base.DoubleVector;

/**
 * Events in the person-time of two groups, one row for each study. Counts are not negative and need not be whole.
 *
 * @param labels what a report prints for each study
 * @param events1 events in group 1
 * @param time1 person-time of group 1, positive
 * @param events2 events in group 2
 * @param time2 person-time of group 2, positive and in the unit of {@code time1}
 */
public record PersonTimeTables(
        ImmutableList<String> labels,
        DoubleVector events1,
        DoubleVector time1,
        DoubleVector events2,
        DoubleVector time2) {
    /** Checks that the rows fit, no count is negative and all times are positive. */
    public PersonTimeTables {
        Rows.check(labels, events1, time1, events2, time2);
        Rows.notNegative(labels, "events1", events1);
        Rows.positive(labels, "time1", time1);
        Rows.notNegative(labels, "events2", events2);
        Rows.positive(labels, "time2", time2);
    }

    /** {@return tables labelled 1 to k} */
    public static PersonTimeTables of(
            DoubleVector events1, DoubleVector time1, DoubleVector events2, DoubleVector time2) {
        return new PersonTimeTables(Rows.numbered(events1.size()), events1, time1, events2, time2);
    }

    /** {@return number of tables, k} */
    public int size() {
        return labels.size();
    }

    /** {@return the same tables with these labels} */
    public PersonTimeTables labelled(Iterable<String> names) {
        return new PersonTimeTables(ImmutableList.copyOf(names), events1, time1, events2, time2);
    }

    /** {@return the tables with group 2 compared with group 1} */
    public PersonTimeTables withGroupsSwapped() {
        return new PersonTimeTables(labels, events2, time2, events1, time1);
    }

    /** {@return the tables at these 0-based positions, in that order} */
    public PersonTimeTables select(int... positions) {
        return new PersonTimeTables(
                Rows.select(labels, positions),
                Rows.select(events1, positions),
                Rows.select(time1, positions),
                Rows.select(events2, positions),
                Rows.select(time2, positions));
    }

    /** {@return whether a table has events, so that it says something about a ratio} */
    public boolean isInformative(int row) {
        return events1.get(row) + events2.get(row) > 0;
    }

    int[] informative() {
        return Arrays.stream(Rows.range(size())).filter(this::isInformative).toArray();
    }
}
