package org.synthesis.scoring.effect;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import org.synthesis.model.base.Attempt;
import org.synthesis.model.base.Checks;
import org.synthesis.model.base.Diagnostic;
import org.synthesis.model.base.SourceLocation;
import org.synthesis.scoring.data.DataTable;

/**
 * Computes effects and their sampling variances from what studies report.
 *
 * <pre>{@code
 * var effects = EffectSizes.of(Measure.OR).with(ZeroCells.ADD_TO_ZERO_CELLS)
 *         .from(table, Map.of(Input.AI, "tpos", Input.BI, "tneg", Input.CI, "cpos", Input.DI, "cneg"));
 * }</pre>
 *
 * <p>Every row is answered, or says why not; none is dropped. Options a measure has no use for are refused, except
 * {@link SmallSampleCorrection}, which says what to do where a bias is known. Immutable.
 */
public final class EffectSizes {
    private final Measure measure;
    private final Settings settings;

    private EffectSizes(Measure measure, Settings settings) {
        this.measure = measure;
        this.settings = settings;
    }

    /** {@return the measure with its defaults: one half added to zero counts where that is usual, LS variance, bias corrected} */
    public static EffectSizes of(Measure measure) {
        return new EffectSizes(
                measure,
                new Settings(
                        ZeroCells.ADD_TO_ZERO_CELLS,
                        measure.hasCounts() ? measure.defaultAddition() : 0,
                        EmptyTables.KEPT,
                        VarianceEstimator.LS,
                        SmallSampleCorrection.ON));
    }

    /** {@return with another rule of which studies get an addition to their counts} */
    public EffectSizes with(ZeroCells zeroCells) {
        counted();
        return new EffectSizes(
                measure,
                new Settings(
                        zeroCells,
                        settings.addition(),
                        settings.emptyTables(),
                        settings.variance(),
                        settings.correction()));
    }

    /** {@return with another number added to counts, not negative} */
    public EffectSizes adding(double addition) {
        counted();
        Checks.that(addition >= 0 && addition < 1e6, "an addition to counts is not negative, got %s", addition);
        return new EffectSizes(
                measure,
                new Settings(
                        settings.zeroCells(),
                        addition,
                        settings.emptyTables(),
                        settings.variance(),
                        settings.correction()));
    }

    /** {@return with or without the studies in which nobody, or everybody, had the event in both groups} */
    public EffectSizes with(EmptyTables emptyTables) {
        boolean groups = measure.family() == MeasureFamily.TWO_BY_TWO
                || measure.family() == MeasureFamily.MATCHED_PAIRS
                || measure.family() == MeasureFamily.TWO_RATES;
        Checks.that(groups, "%s does not compare counts of two groups", measure);
        return new EffectSizes(
                measure,
                new Settings(
                        settings.zeroCells(),
                        settings.addition(),
                        emptyTables,
                        settings.variance(),
                        settings.correction()));
    }

    /**
     * {@return with another estimate of the sampling variance}
     *
     * @throws IllegalArgumentException if the measure does not have it; see {@link Measure#estimators()}
     */
    public EffectSizes with(VarianceEstimator variance) {
        Checks.that(
                measure.estimators().contains(variance),
                "%s has no variance %s, only %s",
                measure,
                variance,
                measure.estimators());
        return new EffectSizes(
                measure,
                new Settings(
                        settings.zeroCells(),
                        settings.addition(),
                        settings.emptyTables(),
                        variance,
                        settings.correction()));
    }

    /** {@return with or without the correction of small-sample bias, where the measure has one} */
    public EffectSizes with(SmallSampleCorrection correction) {
        return new EffectSizes(
                measure,
                new Settings(
                        settings.zeroCells(),
                        settings.addition(),
                        settings.emptyTables(),
                        settings.variance(),
                        correction));
    }

    private void counted() {
        Checks.that(measure.hasCounts(), "%s is not computed from counts, nothing can be added to them", measure);
    }

    /** {@return the measure} */
    public Measure measure() {
        return measure;
    }

    /** {@return the effect of one row} */
    public Attempt<Estimate> from(Map<Input, Double> row) {
        DataTable table = DataTable.ofRows(1);
        Map<Input, String> columns = new EnumMap<>(Input.class);
        for (Map.Entry<Input, Double> cell : row.entrySet()) {
            Checks.finite(cell.getValue(), cell.getKey().code());
            table = table.withNumbers(cell.getKey().code(), List.of(OptionalDouble.of(cell.getValue())));
            columns.put(cell.getKey(), cell.getKey().code());
        }
        return from(table, columns).rows().get(0);
    }

    /**
     * {@return the effects of all rows of a table, in its order}
     *
     * @param columns which column holds which number; all those of one form the measure can be computed from
     * @throws IllegalArgumentException if no form is complete, or a column is named that the measure cannot use
     */
    public ComputedEffects from(DataTable table, Map<Input, String> columns) {
        ImmutableList<ImmutableSet<Input>> forms = EffectForms.of(measure);
        Set<Input> given = columns.keySet();
        Set<Input> known = EffectForms.known(measure);
        for (Input input : given) {
            Checks.that(known.contains(input), "%s has no use for '%s', only %s", measure, input.code(), codes(known));
        }
        List<ImmutableSet<Input>> usable =
                forms.stream().filter(form -> given.containsAll(form)).toList();
        Checks.that(
                !usable.isEmpty(),
                "%s needs %s; got %s",
                measure,
                forms.stream().map(EffectSizes::codes).collect(Collectors.joining(" or ")),
                codes(given));
        Cells cells = cells(table, columns);
        Computed computed = compute(cells);
        ImmutableList.Builder<Attempt<Estimate>> rows = ImmutableList.builderWithExpectedSize(table.rows());
        ImmutableList.Builder<OptionalDouble> variances = ImmutableList.builderWithExpectedSize(table.rows());
        for (int i = 0; i < table.rows(); i++) {
            List<Input> missing = missing(cells, usable, i);
            double y = computed.y[i];
            double v = computed.v[i];
            boolean bothFromCompleteCells = Double.isFinite(y) && (Double.isFinite(v) || computed.tooSmall[i]);
            boolean impossible = missing.isEmpty() && !computed.dropped[i]
                    ? !bothFromCompleteCells
                    : Double.isInfinite(y) || Double.isInfinite(v);
            OptionalDouble variance = impossible ? OptionalDouble.empty() : variance(v);
            variances.add(variance);
            if (impossible) {
                rows.add(Attempt.declined("undefined", measure + " does not exist for " + values(cells, columns, i)));
            } else if (computed.dropped[i]) {
                rows.add(Attempt.declined(
                        "empty-table",
                        "nobody, or everybody, had the event in both groups: " + values(cells, columns, i)));
            } else if (Double.isNaN(y)) {
                rows.add(Attempt.declined("missing-cell", measure + " needs " + codes(missing)));
            } else {
                rows.add(Attempt.answered(
                        new Estimate(y, variance, computed.added[i] ? addition() : ImmutableList.of())));
            }
        }
        return new ComputedEffects(measure, rows.build(), variances.build());
    }

    /** A variance; rounding may have taken an exact zero below it. */
    private static OptionalDouble variance(double v) {
        return v >= 0 ? OptionalDouble.of(v) : v > -1e-12 ? OptionalDouble.of(0) : OptionalDouble.empty();
    }

    private static String values(Cells cells, Map<Input, String> columns, int row) {
        return columns.keySet().stream()
                .map(input -> input.code() + " = " + cells.get(input)[row])
                .collect(Collectors.joining(", "));
    }

    /** What the most nearly complete form lacks in a row; empty when one is complete. */
    private static List<Input> missing(Cells cells, List<ImmutableSet<Input>> forms, int row) {
        List<Input> fewest = List.of();
        for (ImmutableSet<Input> form : forms) {
            List<Input> gaps = form.stream()
                    .filter(input -> Double.isNaN(cells.get(input)[row]))
                    .toList();
            if (gaps.isEmpty()) {
                return gaps;
            }
            if (fewest.isEmpty() || gaps.size() < fewest.size()) {
                fewest = gaps;
            }
        }
        return fewest;
    }

    private static Cells cells(DataTable table, Map<Input, String> columns) {
        Cells cells = new Cells(table.rows());
        columns.forEach((input, column) -> {
            double[] values = new double[table.rows()];
            for (int i = 0; i < values.length; i++) {
                values[i] = table.number(column, i).orElse(Double.NaN);
            }
            cells.put(input, values);
        });
        return cells;
    }

    private Computed compute(Cells cells) {
        return switch (measure.family()) {
            case TWO_BY_TWO -> TwoByTwoMeasures.compute(measure, cells, settings);
            case MATCHED_PAIRS -> MatchedPairMeasures.compute(measure, cells, settings);
            case TWO_RATES -> RateMeasures.two(measure, cells, settings);
            case TWO_MEANS -> TwoMeanMeasures.compute(measure, cells, settings);
            case CORRELATION -> CorrelationMeasures.plain(measure, cells, settings);
            case REGRESSION -> CorrelationMeasures.regression(measure, cells, settings);
            case VARIANCE_EXPLAINED -> CorrelationMeasures.explained(measure, cells, settings);
            case PROPORTION -> ProportionMeasures.compute(measure, cells, settings);
            case RATE -> RateMeasures.one(measure, cells, settings);
            case ONE_MEAN -> OneGroupMeasures.once(measure, cells, settings);
            case TWO_TIMES -> OneGroupMeasures.twice(measure, cells, settings);
            case RELIABILITY -> OtherMeasures.reliability(measure, cells);
            case ACCURACY -> OtherMeasures.accuracy(cells);
            case GENOTYPES -> OtherMeasures.genotypes(cells);
        };
    }

    private ImmutableList<Diagnostic> addition() {
        return ImmutableList.of(Diagnostic.note(
                "added-to-counts",
                SourceLocation.NOWHERE,
                settings.addition() + " was added to every count of the study",
                "leave the effect out, or add nothing, in a sensitivity analysis"));
    }

    private static String codes(Iterable<Input> inputs) {
        List<String> codes = new ArrayList<>();
        inputs.forEach(input -> codes.add(input.code()));
        return String.join(" ", codes);
    }

    @Override
    public String toString() {
        return measure + " " + settings;
    }
}
