package org.synthesis.io.plot;

import org.synthesis.model.base.Checks;
import org.synthesis.model.text.LocalizedText;

/**
 * How a forest plot is drawn.
 *
 * @param decimals digits after the decimal mark of estimates, from 0 to 4
 * @param detail what a row stands for
 * @param order in which order rows stand; a caterpillar is always sorted by estimate
 * @param lowSide what effects left of no effect mean, for instance {@code favours control}; may be empty
 * @param highSide what effects right of no effect mean; may be empty
 */
public record ForestPlotOptions(
        int decimals, RowDetail detail, RowOrder order, LocalizedText lowSide, LocalizedText highSide) {
    /** Two decimals, rows chosen by number and listed by key, no words for the sides. */
    public static final ForestPlotOptions STANDARD =
            new ForestPlotOptions(2, RowDetail.AUTOMATIC, RowOrder.BY_KEY, LocalizedText.EMPTY, LocalizedText.EMPTY);

    /** Checks the number of decimals. */
    public ForestPlotOptions {
        Checks.that(decimals >= 0 && decimals <= 4, "decimals must lie between 0 and 4, got %d", decimals);
    }

    /** {@return this with another number of decimals} */
    public ForestPlotOptions withDecimals(int decimals) {
        return new ForestPlotOptions(decimals, detail, order, lowSide, highSide);
    }

    /** {@return this with rows that stand for something else} */
    public ForestPlotOptions withDetail(RowDetail detail) {
        return new ForestPlotOptions(decimals, detail, order, lowSide, highSide);
    }

    /** {@return this with rows in another order} */
    public ForestPlotOptions withOrder(RowOrder order) {
        return new ForestPlotOptions(decimals, detail, order, lowSide, highSide);
    }

    /** {@return this with words for effects left and right of no effect} */
    public ForestPlotOptions withSides(LocalizedText lowSide, LocalizedText highSide) {
        return new ForestPlotOptions(decimals, detail, order, lowSide, highSide);
    }
}
