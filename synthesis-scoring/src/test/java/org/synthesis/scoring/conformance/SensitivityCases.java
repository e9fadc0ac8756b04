package org.synthesis.scoring.conformance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.synthesis.model.analysis.Coefficient;
import org.synthesis.model.base.Attempt;
import org.synthesis.scoring.data.DataTable;
import org.synthesis.scoring.pool.MetaAnalysisFit;
import org.synthesis.scoring.sensitivity.Baujat;
import org.synthesis.scoring.sensitivity.Cumulative;
import org.synthesis.scoring.sensitivity.Influence;
import org.synthesis.scoring.sensitivity.LeaveOneOut;
import org.synthesis.scoring.sensitivity.Refit;
import org.synthesis.scoring.sensitivity.Residuals;

/** Outputs that delete, add or weigh effects of a fitted meta-analysis. */
final class SensitivityCases {
    private SensitivityCases() {}

    @SuppressWarnings("DoNotCallSuggester")
    static Map<String, Object> output(MetaAnalysisFit fit, String output, Words words, DataTable table) {
        return switch (output) {
            case "residuals" -> residuals(fit);
            case "influence" -> influence(fit, table);
            case "rstudent" -> {
                Map<String, Object> numbers = new LinkedHashMap<>();
                List<Attempt<Residuals.Studentised>> rows = Residuals.of(fit).studentised();
                numbers.put("rstudent", column(rows, Residuals.Studentised::z));
                numbers.put("z", column(rows, Residuals.Studentised::z));
                yield numbers;
            }
            case "cooks.distance" -> Map.of("cook", column(Influence.of(fit).rows(), Influence.Row::cooksDistance));
            case "dfbetas" ->
                Map.of(
                        "dfbetas",
                        wide(
                                Influence.of(fit).rows(),
                                fit.p(),
                                row -> row.dfbetas().toArray()));
            case "hatvalues" -> Map.of("hat", Residuals.of(fit).hat().toArray());
            case "leave1out" -> steps(LeaveOneOut.of(fit).orThrow().steps());
            case "cumulative" -> steps(cumulative(fit, words, table).steps());
            case "baujat" -> {
                List<Attempt<Baujat.Point>> points = Baujat.of(fit).points();
                Map<String, Object> numbers = new LinkedHashMap<>();
                // the corpus has x also where the rest cannot be fitted and y is missing
                numbers.put("x", Residuals.of(fit).pearson().map(z -> z * z).toArray());
                numbers.put("y", column(points, Baujat.Point::influence));
                yield numbers;
            }
            default -> throw new Unsupported("unknown output " + output);
        };
    }

    private static Map<String, Object> residuals(MetaAnalysisFit fit) {
        Residuals residuals = Residuals.of(fit);
        Map<String, Object> numbers = new LinkedHashMap<>();
        numbers.put("raw", residuals.raw().toArray());
        numbers.put("pearson", residuals.pearson().toArray());
        List<Object> standardised = new ArrayList<>();
        // an effect the model must fit exactly has residual 0 and no standard error; the corpus calls the ratio 0
        residuals.standardised().forEach(value -> standardised.add(value.orElse(0)));
        numbers.put("rstandard", standardised);
        numbers.put("rstudent", column(residuals.studentised(), Residuals.Studentised::z));
        numbers.put("rstudent.resid", column(residuals.studentised(), Residuals.Studentised::residual));
        numbers.put("rstudent.se", column(residuals.studentised(), Residuals.Studentised::standardError));
        numbers.put("hat", residuals.hat().toArray());
        numbers.put("weights", residuals.weights().toArray());
        return numbers;
    }

    /** The rows of dfbs end with the number of the row in the data, as the corpus has it. */
    private static Map<String, Object> influence(MetaAnalysisFit fit, DataTable table) {
        Influence influence = Influence.of(fit);
        List<Attempt<Influence.Row>> rows = influence.rows();
        Map<String, Object> numbers = new LinkedHashMap<>();
        numbers.put("rstudent", column(rows, Influence.Row::studentised));
        numbers.put("dffits", column(rows, Influence.Row::dffits));
        numbers.put("cook.d", column(rows, Influence.Row::cooksDistance));
        numbers.put("cov.r", column(rows, Influence.Row::covarianceRatio));
        numbers.put("tau2.del", column(rows, Influence.Row::tauSquared));
        numbers.put("QE.del", column(rows, Influence.Row::q));
        numbers.put("hat", influence.residuals().hat().toArray());
        numbers.put("weight", influence.residuals().weights().toArray());
        List<Object> dfbs = new ArrayList<>();
        List<Object> changes = wide(rows, fit.p(), row -> row.dfbetas().toArray());
        for (int i = 0; i < fit.k(); i++) {
            List<Object> cells = new ArrayList<>((List<?>) changes.get(i));
            cells.add(
                    table.columns().contains(Effects.ROW)
                            ? table.number(Effects.ROW, i).getAsDouble()
                            : i + 1.0);
            dfbs.add(cells);
        }
        numbers.put("dfbs", dfbs);
        numbers.put("is.infl", column(rows, row -> row.influential() ? 1.0 : 0.0));
        return numbers;
    }

    private static Cumulative cumulative(MetaAnalysisFit fit, Words words, DataTable table) {
        if (!words.has("order")) {
            return Cumulative.of(fit);
        }
        Words order = words.words("order");
        Cumulative.Direction direction = switch (order.text("direction", "ascending")) {
            case "ascending" -> Cumulative.Direction.ASCENDING;
            case "descending" -> Cumulative.Direction.DESCENDING;
            default -> throw new Unsupported("unknown direction: " + order);
        };
        return Cumulative.by(fit, table.numbers(order.text("column")), direction);
    }

    private static Map<String, Object> steps(List<Attempt<Refit>> steps) {
        Map<String, Object> numbers = new LinkedHashMap<>();
        numbers.put("estimate", column(steps, step -> step.first().estimate()));
        numbers.put("se", column(steps, step -> step.first().standardError()));
        numbers.put("zval", column(steps, step -> step.first().statistic()));
        numbers.put("tval", numbers.get("zval"));
        numbers.put("pval", column(steps, step -> step.first().pValue()));
        numbers.put("ci.lb", column(steps, step -> first(step).interval().low()));
        numbers.put("ci.ub", column(steps, step -> first(step).interval().high()));
        numbers.put("Q", column(steps, step -> step.heterogeneity().q()));
        numbers.put("Qp", column(steps, step -> step.heterogeneity().pValue()));
        numbers.put(
                "tau2", column(steps, step -> step.heterogeneity().tauSquared().orElse(0)));
        numbers.put("I2", column(steps, step -> step.heterogeneity().iSquaredPercent()));
        numbers.put("H2", column(steps, step -> step.heterogeneity().hSquared().orElse(1)));
        return numbers;
    }

    private static Coefficient first(Refit step) {
        if (step.coefficients().size() > 1) {
            throw new Unsupported("steps with moderators have no agreed names");
        }
        return step.first();
    }

    private static <T> List<Object> column(List<Attempt<T>> rows, Function<T, Double> number) {
        List<Object> column = new ArrayList<>();
        rows.forEach(row -> column.add(row.toOptional().map(number).orElse(null)));
        return column;
    }

    private static <T> List<Object> wide(List<Attempt<T>> rows, int columns, Function<T, double[]> numbers) {
        List<Object> wide = new ArrayList<>();
        for (Attempt<T> row : rows) {
            List<Object> cells = new ArrayList<>();
            double[] values = row.toOptional().map(numbers).orElse(new double[0]);
            IntStream.range(0, columns).forEach(j -> cells.add(j < values.length ? values[j] : null));
            wide.add(cells);
        }
        return wide;
    }
}
