package org.synthesis.scoring.effect;

import org.synthesis.model.base.Attempt;
import org.synthesis.model.base.Checks;
import org.synthesis.scoring.kernel.Distributions;

/**
 * Rebuilds the counts of a two-by-two table from its margins and one number that says how strong the association is.
 *
 * <p>Given the margins a table has one free cell. Counts are rounded to whole people; a table with a negative count is
 * declined, as margins and number then do not belong together.
 *
 * @param total people, positive
 * @param firstRow people in the first row, from 0 to the total
 * @param firstColumn people in the first column, from 0 to the total
 */
public record TableReconstruction(double total, double firstRow, double firstColumn) {
    /** Checks that the margins lie within the total. */
    public TableReconstruction {
        Checks.that(total > 0, "a table needs people, got %s", total);
        Checks.that(firstRow >= 0 && firstRow <= total, "the first row has 0 to %s people, got %s", total, firstRow);
        Checks.that(
                firstColumn >= 0 && firstColumn <= total,
                "the first column has 0 to %s people, got %s",
                total,
                firstColumn);
    }

    /** Whether a chi-square statistic was computed with the continuity correction of Yates. */
    public enum ContinuityCorrection {
        /** With it, as most programs do for such tables. */
        YATES,
        /** Without it. */
        NONE
    }

    /** Whether counts are rounded. */
    public enum Rounding {
        /** To whole people. */
        WHOLE_PEOPLE,
        /** Not at all. */
        NONE
    }

    /**
     * The counts of a table.
     *
     * @param a first row, first column
     * @param b first row, second column
     * @param c second row, first column
     * @param d second row, second column
     */
    public record Counts(double a, double b, double c, double d) {}

    /** {@return the counts with this odds ratio, positive} */
    public Attempt<Counts> fromOddsRatio(double oddsRatio, Rounding rounding) {
        Checks.that(oddsRatio > 0 && Double.isFinite(oddsRatio), "an odds ratio is positive, got %s", oddsRatio);
        // (1 - OR) a^2 + (N - r - c + OR (r + c)) a - OR r c = 0, solved without cancellation; the other root is no
        // table
        double linear = total + (oddsRatio - 1) * (firstRow + firstColumn);
        double root = Math.sqrt(linear * linear - 4 * (oddsRatio - 1) * oddsRatio * firstRow * firstColumn);
        return counts(2 * oddsRatio * firstRow * firstColumn / (linear + root), rounding);
    }

    /** {@return the counts with this phi, from -1 to 1} */
    public Attempt<Counts> fromPhi(double phi, Rounding rounding) {
        Checks.that(phi >= -1 && phi <= 1, "phi lies from -1 to 1, got %s", phi);
        return counts((phi * Math.sqrt(margins()) + firstRow * firstColumn) / total, rounding);
    }

    /**
     * {@return the counts with this chi-square statistic}
     *
     * @param signedStatistic the statistic, with a minus sign when the association is negative
     */
    public Attempt<Counts> fromChiSquare(double signedStatistic, ContinuityCorrection correction, Rounding rounding) {
        Checks.finite(signedStatistic, "chi-square");
        double determinant = Math.sqrt(Math.abs(signedStatistic) * margins() / total)
                + (correction == ContinuityCorrection.YATES ? total / 2 : 0);
        double sign = signedStatistic < 0 ? -1 : 1;
        return counts((sign * determinant + firstRow * firstColumn) / total, rounding);
    }

    /** {@return the counts with this p value of the chi-square test, negative for a negative association} */
    public Attempt<Counts> fromP(double signedP, ContinuityCorrection correction, Rounding rounding) {
        Checks.that(Math.abs(signedP) <= 1 && signedP != 0, "a p value lies above 0 and up to 1, got %s", signedP);
        double z = Distributions.normalUpperQuantile(Math.abs(signedP) / 2);
        return fromChiSquare(Math.signum(signedP) * z * z, correction, rounding);
    }

    private double margins() {
        return firstRow * (total - firstRow) * firstColumn * (total - firstColumn);
    }

    private Attempt<Counts> counts(double first, Rounding rounding) {
        double a = rounding == Rounding.WHOLE_PEOPLE ? Math.rint(first) : first;
        Counts counts = new Counts(a, firstRow - a, firstColumn - a, total - firstRow - firstColumn + a);
        boolean possible = counts.a() >= 0 && counts.b() >= 0 && counts.c() >= 0 && counts.d() >= 0;
        return possible
                ? Attempt.answered(counts)
                : Attempt.declined("impossible-table", "margins and association do not fit one table: " + counts);
    }
}
