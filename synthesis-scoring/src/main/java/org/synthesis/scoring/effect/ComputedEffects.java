package org.synthesis.scoring.effect;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.synthesis.model.analysis.MethodSource;
import org.synthesis.model.base.Attempt;
import org.synthesis.model.base.Checks;
import org.synthesis.model.base.Diagnostic;
import org.synthesis.model.base.DoubleVector;
import org.synthesis.model.base.Interval;
import org.synthesis.model.base.SourceLocation;
import org.synthesis.model.effect.EffectSize;
import org.synthesis.scoring.data.DataTable;
import org.synthesis.scoring.data.EffectSet;
import org.synthesis.scoring.kernel.Distributions;

/**
 * The effects of the rows of a table, in its order.
 *
 * @param measure what was computed
 * @param rows one answer per row, or why there is none
 * @param variances sampling variance per row; it can be known where the effect is not, as that of Fisher's z is from n alone
 */
public record ComputedEffects(
        Measure measure, ImmutableList<Attempt<Estimate>> rows, ImmutableList<OptionalDouble> variances) {
    /** Checks that there are as many rows as variances. */
    public ComputedEffects {
        Checks.that(rows.size() == variances.size(), "%d rows have %d variances", rows.size(), variances.size());
    }

    /** {@return the publications to cite} */
    public ImmutableSet<MethodSource> sources() {
        return Sets.immutableEnumSet(measure.source());
    }

    /** {@return the effect in a row for pooling, or why there is none} */
    public Attempt<EffectSize> size(int row) {
        Attempt<Estimate> estimate = rows.get(row);
        return estimate instanceof Attempt.Declined<Estimate> declined
                ? Attempt.declined(declined.reason(), declined.message())
                : estimate.orThrow().size();
    }

    /** {@return the effects that can be pooled, labelled by their row from 1; those left out stand in the diagnostics} */
    public EffectSet effects() {
        List<EffectSize> sizes = new ArrayList<>();
        ImmutableList.Builder<String> labels = ImmutableList.builder();
        for (int i = 0; i < rows.size(); i++) {
            EffectSize size = size(i).toOptional().orElse(null);
            if (size != null) {
                sizes.add(size);
                labels.add(Integer.toString(i + 1));
            }
        }
        return new EffectSet(
                labels.build(),
                DoubleVector.of(sizes.stream().mapToDouble(EffectSize::yi).toArray()),
                DoubleVector.of(sizes.stream().mapToDouble(EffectSize::vi).toArray()));
    }

    /** {@return the table with two more columns, empty where the effect or the variance is not known} */
    public DataTable joinedTo(DataTable table, String effectColumn, String varianceColumn) {
        return table.withNumbers(
                        effectColumn,
                        rows.stream()
                                .map(row -> row.toOptional()
                                        .map(estimate -> OptionalDouble.of(estimate.value()))
                                        .orElse(OptionalDouble.empty()))
                                .toList())
                .withNumbers(varianceColumn, variances);
    }

    /** {@return the interval around an effect on the scale of analysis, at a level between 0 and 1} */
    public static Interval interval(EffectSize size, double level) {
        double half = Distributions.normalUpperQuantile((1 - level) / 2) * size.se();
        return new Interval(size.yi() - half, size.yi() + half, level);
    }

    /** {@return two-sided p value of no effect, from the normal distribution} */
    public static double pValue(EffectSize size) {
        return 2 * Distributions.normalUpperTail(Math.abs(size.yi()) / size.se());
    }

    /** {@return what has to be known about the rows: those without an effect, and additions to counts; rows count from 1} */
    public ImmutableList<Diagnostic> diagnostics() {
        ImmutableList.Builder<Diagnostic> all = ImmutableList.builder();
        for (int i = 0; i < rows.size(); i++) {
            String row = "row " + (i + 1) + ": ";
            if (rows.get(i) instanceof Attempt.Declined<Estimate> declined) {
                all.add(Diagnostic.warning(
                        declined.reason(), SourceLocation.NOWHERE, row + declined.message(), "check the source"));
            } else {
                for (Diagnostic diagnostic : rows.get(i).orThrow().diagnostics()) {
                    all.add(new Diagnostic(
                            diagnostic.code(),
                            diagnostic.severity(),
                            row + diagnostic.message(),
                            diagnostic.location(),
                            diagnostic.hint()));
                }
            }
        }
        return all.build();
    }

    @Override
    public String toString() {
        return measure + " of " + rows.size() + " rows, " + effects().size() + " for pooling";
    }
}
