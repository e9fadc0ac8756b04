package org.synthesis.scoring.events;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import org.synthesis.model.base.DoubleVector;

/**
 * Tables of two groups and an event, one for each study. Counts are not negative and need not be whole.
 *
 * @param labels what a report prints for each study
 * @param events1 people with the event in group 1
 * @param others1 people without it in group 1
 * @param events2 people with the event in group 2
 * @param others2 people without it in group 2
 */
public record EventTables(
        ImmutableList<String> labels,
        DoubleVector events1,
        DoubleVector others1,
        DoubleVector events2,
        DoubleVector others2) {
    /** Checks that the rows fit, no count is negative and no group is empty. */
    public EventTables {
        Rows.check(labels, events1, others1, events2, others2);
        Rows.notNegative(labels, "events1", events1);
        Rows.notNegative(labels, "others1", others1);
        Rows.notNegative(labels, "events2", events2);
        Rows.notNegative(labels, "others2", others2);
        Rows.positive(labels, "size of group 1", Rows.sum(events1, others1));
        Rows.positive(labels, "size of group 2", Rows.sum(events2, others2));
    }

    /** {@return tables labelled 1 to k from their cells} */
    public static EventTables of(
            DoubleVector events1, DoubleVector others1, DoubleVector events2, DoubleVector others2) {
        return new EventTables(Rows.numbered(events1.size()), events1, others1, events2, others2);
    }

    /**
     * {@return tables labelled 1 to k from events and sizes of the groups}
     *
     * @throws IllegalArgumentException when a group has more events than people
     */
    public static EventTables ofGroups(
            DoubleVector events1, DoubleVector size1, DoubleVector events2, DoubleVector size2) {
        return of(events1, Rows.difference(size1, events1), events2, Rows.difference(size2, events2));
    }

    /** {@return number of tables, k} */
    public int size() {
        return labels.size();
    }

    /** {@return the same tables with these labels} */
    public EventTables labelled(Iterable<String> names) {
        return new EventTables(ImmutableList.copyOf(names), events1, others1, events2, others2);
    }

    /** {@return the tables with group 2 compared with group 1} */
    public EventTables withGroupsSwapped() {
        return new EventTables(labels, events2, others2, events1, others1);
    }

    /** {@return the tables of staying free of the event} */
    public EventTables withEventsSwapped() {
        return new EventTables(labels, others1, events1, others2, events2);
    }

    /** {@return the tables at these 0-based positions, in that order} */
    public EventTables select(int... positions) {
        return new EventTables(
                Rows.select(labels, positions),
                Rows.select(events1, positions),
                Rows.select(others1, positions),
                Rows.select(events2, positions),
                Rows.select(others2, positions));
    }

    /** {@return whether a table has events and others, so that it says something about a ratio} */
    public boolean isInformative(int row) {
        return events1.get(row) + events2.get(row) > 0 && others1.get(row) + others2.get(row) > 0;
    }

    int[] informative() {
        return Arrays.stream(Rows.range(size())).filter(this::isInformative).toArray();
    }
}
