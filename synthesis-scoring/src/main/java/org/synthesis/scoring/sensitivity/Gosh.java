package org.synthesis.scoring.sensitivity;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executor;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.synthesis.model.analysis.MethodSource;
import org.synthesis.model.base.Attempt;
import org.synthesis.model.base.Checks;
import org.synthesis.model.base.DoubleVector;
import org.synthesis.scoring.pool.MetaAnalysisFit;

/**
 * The model fitted to all subsets of the effects, or to a random sample of them: estimates that fall into separate heaps show
 * studies that do not belong together.
 *
 * <p>Held as columns of numbers, one row per subset that could be fitted, in the order of the subsets: all subsets count up in
 * binary with effect i as bit i; a sample is in the order it was drawn. Every subset is fitted by itself, so the result has
 * the same bits for any executor. Immutable.
 */
public final class Gosh {
    /** More effects than this have too many subsets to fit all of them. */
    public static final int MOST_EFFECTS = 22;

    private final int k;
    private final int p;
    private final int rows;
    private final long[] members;
    private final double[] numbers;
    private final ImmutableSortedMap<String, Integer> declined;

    private Gosh(int k, int p, int rows, long[] members, double[] numbers, Map<String, Integer> declined) {
        this.k = k;
        this.p = p;
        this.rows = rows;
        this.members = members;
        this.numbers = numbers;
        this.declined = ImmutableSortedMap.copyOf(declined);
    }

    /** {@return all 2^k - 1 subsets, fitted on the calling thread} Declined beyond {@link #MOST_EFFECTS} effects. */
    public static Attempt<Gosh> all(MetaAnalysisFit fit) {
        return all(fit, Runnable::run);
    }

    /** {@return all 2^k - 1 subsets, fitted on an executor} Declined beyond {@link #MOST_EFFECTS} effects. */
    public static Attempt<Gosh> all(MetaAnalysisFit fit, Executor executor) {
        if (fit.k() > MOST_EFFECTS) {
            return Attempt.declined(
                    "too-many-subsets",
                    fit.k() + " effects have more subsets than can be fitted; draw a sample of them instead");
        }
        return Attempt.answered(collected(fit, Subsets.all(fit.k()), executor));
    }

    /** {@return a sample of subsets, fitted on the calling thread} */
    public static Gosh sampled(MetaAnalysisFit fit, int subsets, long seed) {
        return sampled(fit, subsets, seed, Runnable::run);
    }

    /**
     * {@return a sample in which every subset but the empty one is equally likely at each draw, fitted on an executor}
     *
     * @param subsets how many, at least 1; a subset can be drawn twice
     * @param seed of the random numbers
     */
    public static Gosh sampled(MetaAnalysisFit fit, int subsets, long seed, Executor executor) {
        Checks.that(subsets >= 1, "a sample needs at least 1 subset, got %d", subsets);
        return collected(fit, Subsets.sampled(fit.k(), subsets, seed), executor);
    }

    private static Gosh collected(MetaAnalysisFit fit, Subsets subsets, Executor executor) {
        SubsetFits fits = SubsetFits.of(fit, subsets, executor);
        Map<String, Integer> declined = new TreeMap<>();
        int rows = 0;
        int width = fits.width();
        int words = subsets.words();
        double[] numbers = fits.numbers();
        long[] members = subsets.members();
        for (int i = 0; i < subsets.count(); i++) {
            String reason = fits.declined(i);
            if (!reason.isEmpty()) {
                declined.merge(reason, 1, Integer::sum);
                continue;
            }
            System.arraycopy(numbers, i * width, numbers, rows * width, width);
            System.arraycopy(members, i * words, members, rows * words, words);
            rows++;
        }
        return new Gosh(fit.k(), fit.p(), rows, members, numbers, declined);
    }

    /** {@return number of subsets that were fitted} */
    public int size() {
        return rows;
    }

    /** {@return how many subsets could not be fitted, by reason} */
    public ImmutableMap<String, Integer> declined() {
        return declined;
    }

    /** {@return whether a subset holds an effect; both 0-based} */
    public boolean contains(int subset, int effect) {
        Checks.that(subset >= 0 && subset < rows, "no subset %d of %d", subset, rows);
        Checks.that(effect >= 0 && effect < k, "no effect %d of %d", effect, k);
        int words = (k + 63) / 64;
        return (members[subset * words + effect / 64] >>> (effect % 64) & 1) == 1;
    }

    /** {@return number of effects in each subset} */
    public DoubleVector sizes() {
        return column(0, row -> true);
    }

    /** {@return tau-squared in each subset} */
    public DoubleVector tauSquared() {
        return column(1, row -> true);
    }

    /** {@return Q in each subset} */
    public DoubleVector q() {
        return column(2, row -> true);
    }

    /** {@return I-squared in each subset, in percent} */
    public DoubleVector iSquaredPercent() {
        return column(3, row -> true);
    }

    /** {@return the first coefficient in each subset: the mean, in a model without moderators} */
    public DoubleVector estimates() {
        return estimates(0);
    }

    /** {@return a coefficient in each subset, by 0-based column of the design} */
    public DoubleVector estimates(int coefficient) {
        return column(column(coefficient), row -> true);
    }

    /** {@return a coefficient in the subsets that hold an effect} */
    public DoubleVector estimatesWith(int effect, int coefficient) {
        return column(column(coefficient), row -> contains(row, effect));
    }

    /** {@return a coefficient in the subsets that do not hold an effect} */
    public DoubleVector estimatesWithout(int effect, int coefficient) {
        return column(column(coefficient), row -> !contains(row, effect));
    }

    private int column(int coefficient) {
        Checks.that(coefficient >= 0 && coefficient < p, "no coefficient %d of %d", coefficient, p);
        return SubsetFits.FIXED_COLUMNS + coefficient;
    }

    private DoubleVector column(int column, IntPredicate wanted) {
        int width = SubsetFits.FIXED_COLUMNS + p;
        return DoubleVector.of(IntStream.range(0, rows)
                .filter(wanted)
                .mapToDouble(row -> numbers[row * width + column])
                .toArray());
    }

    /** {@return the publications that define what was done, besides those of the fit} */
    public ImmutableSet<MethodSource> sources() {
        return ImmutableSet.of(MethodSource.OLKIN_2012);
    }
}
