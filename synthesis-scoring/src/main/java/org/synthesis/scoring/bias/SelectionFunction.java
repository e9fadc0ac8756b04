package org.synthesis.scoring.bias;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.synthesis.model.analysis.MethodSource;
import org.synthesis.model.base.Checks;
import org.synthesis.model.base.DoubleVector;

/**
 * How likely a result is published, relative to other results, as a function of its p-value.
 *
 * <p>Only ratios count, so a function has no overall height. Parameters are called {@code delta}; {@link #withFixed} fixes some
 * or all of them, for a sensitivity analysis with weights chosen beforehand.
 */
public final class SelectionFunction {
    /** The form of the function; c is 1, or the imprecision of the study when the fit is given one. */
    public enum Form {
        /** A constant {@code delta_j} per interval of p; 1 in the first. */
        STEP(MethodSource.HEDGES_1992),
        /** {@code p^(delta_1 - 1) (1 - p)^(delta_2 - 1)}, p at least 1e-5 from 0 and 1; 1 and 1 mean no selection. */
        BETA(MethodSource.CITKOWICZ_VEVEA_2017),
        /** {@code exp(-delta c p^2)}; 0 means no selection. */
        HALF_NORMAL(MethodSource.PRESTON_2004),
        /** {@code exp(-delta c p)}; 0 means no selection. */
        NEGATIVE_EXPONENTIAL(MethodSource.PRESTON_2004),
        /** {@code 2 exp(-delta c p) / (1 + exp(-delta c p))}; 0 means no selection. */
        LOGISTIC(MethodSource.PRESTON_2004),
        /** {@code (1 - p)^(delta c)}, p at least 1e-5 from 0 and 1; 0 means no selection. */
        POWER(MethodSource.VIECHTBAUER_2010);

        private final MethodSource source;

        Form(MethodSource source) {
            this.source = source;
        }

        /** {@return the publication that defines it} */
        public MethodSource source() {
            return source;
        }
    }

    private final Form form;
    private final SelectionSide side;
    private final DoubleVector cuts;
    private final ImmutableList<OptionalDouble> fixed;

    private SelectionFunction(Form form, SelectionSide side, DoubleVector cuts, ImmutableList<OptionalDouble> fixed) {
        this.form = form;
        this.side = side;
        this.cuts = cuts;
        this.fixed = fixed;
    }

    /**
     * {@return a step function of the one-sided p-value for high effects}
     *
     * @param cuts where one interval ends (this p-value included) and the next begins, ascending, above 0 and at most 1; the
     *     last interval ends at 1 whether or not 1 is given
     */
    public static SelectionFunction step(double... cuts) {
        double[] all = cuts.length > 0 && cuts[cuts.length - 1] == 1 ? cuts : Arrays.copyOf(cuts, cuts.length + 1);
        all[all.length - 1] = 1;
        Checks.that(all.length > 1, "a step function needs a cut below 1");
        for (int i = 0; i < all.length; i++) {
            Checks.that(
                    all[i] > (i == 0 ? 0 : all[i - 1]) && all[i] <= 1,
                    "cuts must be ascending, above 0 and at most 1, got %s",
                    Arrays.toString(cuts));
        }
        List<OptionalDouble> fixed = free(all.length);
        fixed.set(0, OptionalDouble.of(1));
        return new SelectionFunction(Form.STEP, SelectionSide.HIGH, DoubleVector.of(all), ImmutableList.copyOf(fixed));
    }

    /** {@return a beta function of the one-sided p-value for high effects} */
    public static SelectionFunction beta() {
        return smooth(Form.BETA);
    }

    /** {@return a half-normal function of the one-sided p-value for high effects} */
    public static SelectionFunction halfNormal() {
        return smooth(Form.HALF_NORMAL);
    }

    /** {@return a negative-exponential function of the one-sided p-value for high effects} */
    public static SelectionFunction negativeExponential() {
        return smooth(Form.NEGATIVE_EXPONENTIAL);
    }

    /** {@return a logistic function of the one-sided p-value for high effects} */
    public static SelectionFunction logistic() {
        return smooth(Form.LOGISTIC);
    }

    /** {@return a power function of the one-sided p-value for high effects} */
    public static SelectionFunction power() {
        return smooth(Form.POWER);
    }

    private static SelectionFunction smooth(Form form) {
        return new SelectionFunction(
                form, SelectionSide.HIGH, DoubleVector.of(), ImmutableList.copyOf(free(form == Form.BETA ? 2 : 1)));
    }

    private static List<OptionalDouble> free(int count) {
        List<OptionalDouble> free = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            free.add(OptionalDouble.empty());
        }
        return free;
    }

    /** {@return this for other results that are favoured} */
    public SelectionFunction withSide(SelectionSide other) {
        return new SelectionFunction(form, other, cuts, fixed);
    }

    /**
     * {@return this with weight 1 for every p-value up to a threshold, falling continuously from there}
     *
     * @param threshold between 0 and 1; not for step and beta functions
     */
    public SelectionFunction withThreshold(double threshold) {
        Checks.that(
                form != Form.STEP && form != Form.BETA,
                "a threshold belongs to functions that are highest at p = 0, got %s",
                form);
        Checks.that(threshold > 0 && threshold < 1, "the threshold must lie between 0 and 1, got %s", threshold);
        return new SelectionFunction(form, side, DoubleVector.of(threshold, 1), fixed);
    }

    /**
     * {@return this with these parameters fixed, empty ones estimated}
     *
     * @param delta one per parameter; of a step function the first must be 1 or empty
     */
    public SelectionFunction withFixed(List<OptionalDouble> delta) {
        Checks.that(delta.size() == fixed.size(), "%s has %d parameters, got %d", form, fixed.size(), delta.size());
        List<OptionalDouble> values = new ArrayList<>(delta);
        for (OptionalDouble value : values) {
            Checks.that(
                    value.isEmpty() || value.getAsDouble() >= 0 && Double.isFinite(value.getAsDouble()),
                    "fixed parameters must not be negative, got %s",
                    delta);
        }
        if (form == Form.STEP) {
            Checks.that(
                    values.get(0).orElse(1) == 1,
                    "the weight of the first interval is 1 by definition, got %s",
                    values.get(0));
            Checks.that(
                    values.stream().allMatch(d -> d.orElse(1) > 0), "fixed weights must be positive, got %s", delta);
            values.set(0, OptionalDouble.of(1));
        }
        return new SelectionFunction(form, side, cuts, ImmutableList.copyOf(values));
    }

    /** {@return this with all parameters fixed} */
    public SelectionFunction withFixed(DoubleVector delta) {
        return withFixed(delta.stream().mapToObj(OptionalDouble::of).toList());
    }

    /** {@return the form of the function} */
    public Form form() {
        return form;
    }

    /** {@return which results are favoured} */
    public SelectionSide side() {
        return side;
    }

    /** {@return where intervals of p end, the last at 1; of a smooth function its threshold and 1, or empty} */
    public DoubleVector cuts() {
        return cuts;
    }

    /** {@return the fixed parameters, empty where estimated} */
    public ImmutableList<OptionalDouble> fixed() {
        return fixed;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SelectionFunction function
                && form == function.form
                && side == function.side
                && cuts.equals(function.cuts)
                && fixed.equals(function.fixed);
    }

    @Override
    public int hashCode() {
        return java.util.Objects.hash(form, side, cuts, fixed);
    }

    @Override
    public String toString() {
        return form + " " + side + (cuts.size() > 0 ? " " + cuts : "");
    }
}
