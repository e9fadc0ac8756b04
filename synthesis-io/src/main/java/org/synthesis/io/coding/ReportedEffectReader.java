package org.synthesis.io.coding;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalDouble;
import org.synthesis.model.base.Diagnostic;
import org.synthesis.model.base.Interval;
import org.synthesis.model.effect.EffectMeasure;
import org.synthesis.model.effect.ReportedEffect;
import org.synthesis.model.effect.Scale;
import org.synthesis.model.effect.StandardErrorBasis;
import org.synthesis.model.effect.Verification;

/** Builds the reported number of a finding; a number that cannot be is named and left out, the row stays. */
final class ReportedEffectReader {
    private static final double USUAL_LEVEL = 0.95;

    private final ImmutableList.Builder<Diagnostic> diagnostics;

    ReportedEffectReader(ImmutableList.Builder<Diagnostic> diagnostics) {
        this.diagnostics = diagnostics;
    }

    ReportedEffect read(CheckedRow row) {
        EffectMeasure measure = row.get("metric", EffectMeasure.class);
        OptionalDouble estimate = possible(row, "estimate", measure);
        return ReportedEffect.builder()
                .measure(measure)
                .estimate(estimate)
                .interval(interval(row, estimate, measure))
                .standardError(row.number("se"))
                .standardErrorBasis(row.get("se_basis", StandardErrorBasis.class))
                .rangeLow(row.number("range_low"))
                .rangeHigh(row.number("range_high"))
                .valueA(row.number("value_a"))
                .valueB(row.number("value_b"))
                .studies(row.integer("k_studies"))
                .effects(row.integer("k_effects"))
                .participants(row.integer("n_participants"))
                .pValue(row.optionalText("p_value"))
                .verification(row.get("estimate_certainty", Verification.class))
                .verifiedIn(row.optionalText("verified_in"))
                .build();
    }

    private OptionalDouble possible(CheckedRow row, String column, EffectMeasure measure) {
        OptionalDouble number = row.number(column);
        if (number.isEmpty()) {
            return number;
        }
        double value = number.getAsDouble();
        boolean correlation = measure == EffectMeasure.R;
        if (measure.scale() == Scale.RATIO && value <= 0 || correlation && Math.abs(value) > 1) {
            fault(row, column, correlation ? "a correlation between -1 and 1" : "a ratio above 0", value);
            return OptionalDouble.empty();
        }
        return number;
    }

    private Optional<Interval> interval(CheckedRow row, OptionalDouble estimate, EffectMeasure measure) {
        OptionalDouble low = possible(row, "ci_low", measure);
        OptionalDouble high = possible(row, "ci_high", measure);
        if (low.isEmpty() || high.isEmpty()) {
            if (low.isPresent() != high.isPresent()) {
                String missing = low.isPresent() ? "ci_high" : "ci_low";
                diagnostics.add(Diagnostic.error(
                        "half-interval",
                        row.at(missing),
                        "expected both bounds of the interval; found one",
                        "the interval is left out"));
            }
            return Optional.empty();
        }
        if (low.getAsDouble() > high.getAsDouble()) {
            fault(row, "ci_low", "a lower bound not above ci_high", low.getAsDouble());
            return Optional.empty();
        }
        if (estimate.isPresent()
                && (estimate.getAsDouble() < low.getAsDouble() || estimate.getAsDouble() > high.getAsDouble())) {
            fault(row, "estimate", "an estimate inside its interval", estimate.getAsDouble());
            return Optional.empty();
        }
        double level = row.number("ci_level").orElse(USUAL_LEVEL);
        return Optional.of(new Interval(low.getAsDouble(), high.getAsDouble(), level));
    }

    private void fault(CheckedRow row, String column, String expected, double found) {
        diagnostics.add(Diagnostic.error(
                "impossible-number",
                row.at(column),
                "expected " + expected + "; found " + found,
                column.equals("estimate") ? "check estimate and interval" : "the interval is left out"));
    }
}
