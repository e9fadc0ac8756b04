package org.synthesis.model.analysis;

import org.synthesis.model.base.Checks;

/**
 * What is added to the counts of tables with a zero, and to which tables.
 *
 * @param amount added to every count of the table, not negative
 * @param when to which tables
 */
public record CellAddition(double amount, When when) {
    /** One half in tables with a zero, the custom for the effect of a single study. */
    public static final CellAddition HALF_IN_ZERO_TABLES = new CellAddition(0.5, When.ZERO_TABLES);

    /** Nothing: the counts as they are. */
    public static final CellAddition NONE = new CellAddition(0, When.NEVER);

    /** Which tables are changed. */
    public enum When {
        /** Tables in which at least one count is zero. */
        ZERO_TABLES,
        /** All tables, as soon as one of them has a zero. */
        ALL_IF_ANY_ZERO,
        /** All tables. */
        ALL_TABLES,
        /** No table. */
        NEVER
    }

    /** Checks the amount. */
    public CellAddition {
        Checks.that(
                amount >= 0 && Double.isFinite(amount),
                "the amount added to a cell must not be negative, got %s",
                amount);
    }
}
