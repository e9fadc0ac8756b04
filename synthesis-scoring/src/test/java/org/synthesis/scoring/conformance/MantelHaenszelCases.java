package org.synthesis.scoring.conformance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.synthesis.model.analysis.CellAddition;
import org.synthesis.model.analysis.Coefficient;
import org.synthesis.model.analysis.EventPoolingSpec;
import org.synthesis.model.analysis.RateMeasure;
import org.synthesis.model.analysis.TableMeasure;
import org.synthesis.model.base.Attempt;
import org.synthesis.scoring.data.DataTable;
import org.synthesis.scoring.events.EventPooling;
import org.synthesis.scoring.events.EventTables;
import org.synthesis.scoring.events.MantelHaenszel;
import org.synthesis.scoring.events.PersonTimeTables;
import org.synthesis.scoring.events.Peto;

/** Cases of the Mantel-Haenszel and Peto methods. */
final class MantelHaenszelCases {
    private MantelHaenszelCases() {}

    /** What a method answers for all tables, without each, and for more and more. */
    private interface Method {
        Attempt<EventPooling> all();

        List<Attempt<EventPooling>> leaveOneOut();

        List<Attempt<EventPooling>> cumulative();
    }

    static Map<String, Object> analysis(DataTable data, Words words) {
        String method = words.text("method");
        if (!words.text("model", "common").equals("common")) {
            throw new Unsupported("a random-effects model by method " + method);
        }
        if (!words.text("test", "z").equals("z")) {
            throw new Unsupported("test " + words.text("test") + " by method " + method);
        }
        words.ignore("formula");
        if (words.has("missing") && !words.text("missing").equals("omit")) {
            throw new Unsupported("missing " + words.text("missing"));
        }
        DataTable ordered = ordered(subset(data, words), words);
        Words effect = words.words("effect");
        EventPoolingSpec.Builder spec = EventPoolingSpec.builder().level(words.number("level", 95) / 100);
        effect.optionalWords("options")
                .ifPresent(
                        options -> spec.studyAddition(EventCounts.addition(options, CellAddition.HALF_IN_ZERO_TABLES))
                                .doubleZero(
                                        options.flag("drop00", true)
                                                ? EventPoolingSpec.DoubleZero.WITHOUT_EFFECT
                                                : EventPoolingSpec.DoubleZero.WITH_EFFECT));
        words.optionalWords("pooling")
                .ifPresent(pooling ->
                        spec.pooledAddition(EventCounts.addition(pooling, CellAddition.HALF_IN_ZERO_TABLES)));
        if (!words.flag("correct", true)) {
            spec.testCorrection(EventPoolingSpec.TestCorrection.NONE);
        }
        EventCounts counts = new EventCounts(ordered, effect, Set.of());
        return outputs(words, method(method, counts, spec.build()));
    }

    static DataTable subset(DataTable data, Words words) {
        if (!words.has("subset")) {
            return data;
        }
        Words subset = words.words("subset");
        String column = subset.text("column");
        Object wanted = subset.raw("equals");
        return data.where(row -> wanted instanceof Double number
                ? data.number(column, row).orElse(Double.NaN) == number
                : data.word(column, row).equals(java.util.Optional.of(String.valueOf(wanted))));
    }

    private static DataTable ordered(DataTable data, Words words) {
        if (!words.has("order")) {
            return data;
        }
        Words order = words.words("order");
        String column = order.text("column");
        return switch (order.text("direction", "ascending")) {
            case "ascending" -> data.sortedBy(column);
            case "descending" -> {
                DataTable negative =
                        data.withNumbers(".order", data.numbers(column).map(x -> -x));
                yield negative.sortedBy(".order");
            }
            default -> throw new Unsupported("order of tables: " + order);
        };
    }

    private static Method method(String method, EventCounts counts, EventPoolingSpec spec) {
        if (method.equals("Peto")) {
            if (!counts.measure.equals("PETO") && !counts.measure.equals("OR")) {
                throw new Unsupported("measure " + counts.measure + " by the Peto method");
            }
            EventTables tables = counts.tables();
            Peto peto = Peto.using(spec);
            return methodOf(() -> peto.pool(tables), () -> peto.leaveOneOut(tables), () -> peto.cumulative(tables));
        }
        MantelHaenszel pooling = MantelHaenszel.using(spec);
        return switch (counts.measure) {
            case "OR" -> ofTables(pooling, TableMeasure.ODDS_RATIO, counts.tables());
            case "RR" -> ofTables(pooling, TableMeasure.RISK_RATIO, counts.tables());
            case "RD" -> ofTables(pooling, TableMeasure.RISK_DIFFERENCE, counts.tables());
            case "IRR" -> ofRates(pooling, RateMeasure.RATE_RATIO, counts.personTime());
            case "IRD" -> ofRates(pooling, RateMeasure.RATE_DIFFERENCE, counts.personTime());
            default -> throw new Unsupported("measure " + counts.measure + " by the Mantel-Haenszel method");
        };
    }

    private static Method ofTables(MantelHaenszel pooling, TableMeasure measure, EventTables tables) {
        return methodOf(
                () -> pooling.pool(measure, tables),
                () -> pooling.leaveOneOut(measure, tables),
                () -> pooling.cumulative(measure, tables));
    }

    private static Method ofRates(MantelHaenszel pooling, RateMeasure measure, PersonTimeTables tables) {
        return methodOf(
                () -> pooling.pool(measure, tables),
                () -> pooling.leaveOneOut(measure, tables),
                () -> pooling.cumulative(measure, tables));
    }

    private static Method methodOf(
            java.util.function.Supplier<Attempt<EventPooling>> all,
            java.util.function.Supplier<List<Attempt<EventPooling>>> leaveOneOut,
            java.util.function.Supplier<List<Attempt<EventPooling>>> cumulative) {
        return new Method() {
            @Override
            public Attempt<EventPooling> all() {
                return all.get();
            }

            @Override
            public List<Attempt<EventPooling>> leaveOneOut() {
                return leaveOneOut.get();
            }

            @Override
            public List<Attempt<EventPooling>> cumulative() {
                return cumulative.get();
            }
        };
    }

    private static Map<String, Object> outputs(Words words, Method method) {
        List<String> outputs = words.has("outputs") ? words.texts("outputs") : List.of("fit");
        Map<String, Object> numbers = new LinkedHashMap<>();
        for (String output : outputs) {
            switch (output) {
                case "fit" -> numbers.putAll(fit(method.all().orThrow()));
                case "predict" -> {
                    String prefix = outputs.contains("fit") ? "predict/" : "";
                    predicted(method.all().orThrow().effect(), words)
                            .forEach((name, value) -> numbers.put(prefix + name, value));
                }
                case "leave1out" -> numbers.putAll(steps(method.leaveOneOut(), words));
                case "cumulative" -> numbers.putAll(steps(method.cumulative(), words));
                default -> throw new Unsupported("output " + output + " of pooled tables");
            }
        }
        return numbers;
    }

    static java.util.function.DoubleUnaryOperator backtransform(Words words) {
        return switch (words.text("backtransform")) {
            case "exp" -> StrictMath::exp;
            case "inverse logit" -> x -> 1 / (1 + StrictMath.exp(-x));
            default -> throw new Unsupported("backtransform " + words.text("backtransform"));
        };
    }

    private static Map<String, Object> predicted(Coefficient effect, Words words) {
        Map<String, Object> numbers = new LinkedHashMap<>();
        boolean back = words.has("backtransform");
        java.util.function.DoubleUnaryOperator scale = back ? backtransform(words) : x -> x;
        numbers.put("pred", scale.applyAsDouble(effect.estimate()));
        if (!back) {
            numbers.put("se", effect.standardError());
        }
        numbers.put("ci.lb", scale.applyAsDouble(effect.interval().low()));
        numbers.put("ci.ub", scale.applyAsDouble(effect.interval().high()));
        return numbers;
    }

    private static Map<String, Object> fit(EventPooling result) {
        Map<String, Object> numbers = new LinkedHashMap<>();
        Coefficient effect = result.effect();
        numbers.put("beta", effect.estimate());
        numbers.put("se", effect.standardError());
        numbers.put("zval", effect.statistic());
        numbers.put("pval", effect.pValue());
        numbers.put("ci.lb", effect.interval().low());
        numbers.put("ci.ub", effect.interval().high());
        result.heterogeneity().ifPresent(heterogeneity -> {
            numbers.put("I2", heterogeneity.iSquaredPercent());
            numbers.put("H2", heterogeneity.hSquared().orElse(1));
            numbers.put("QE", heterogeneity.q());
            numbers.put("QEp", heterogeneity.pValue());
        });
        result.fit().ifPresent(fit -> EventCounts.put(numbers, fit));
        result.tests().mantelHaenszel().ifPresent(test -> EventCounts.put(numbers, "MH", test));
        result.tests().cochran().ifPresent(test -> EventCounts.put(numbers, "CO", test));
        result.tests().breslowDay().ifPresent(test -> EventCounts.put(numbers, "BD", test));
        result.tests().tarone().ifPresent(test -> EventCounts.put(numbers, "TA", test));
        numbers.put("k", result.tables());
        numbers.put("k.pos", result.informative());
        numbers.put("k.yi", result.withEffect());
        return numbers;
    }

    private static Map<String, Object> steps(List<Attempt<EventPooling>> steps, Words words) {
        boolean back = words.has("backtransform");
        java.util.function.DoubleUnaryOperator scale = back ? backtransform(words) : x -> x;
        Map<String, List<Double>> columns = new LinkedHashMap<>();
        for (Attempt<EventPooling> step : steps) {
            // a step that is declined has no effects to differ
            Map<String, Object> row = step.toOptional()
                    .map(MantelHaenszelCases::fit)
                    .orElse(Map.of("QE", 0.0, "QEp", 1.0, "I2", 0.0, "H2", 1.0));
            add(columns, "estimate", row.get("beta"), scale);
            add(columns, "se", back ? null : row.get("se"), x -> x);
            add(columns, "zval", row.get("zval"), x -> x);
            add(columns, "pval", row.get("pval"), x -> x);
            add(columns, "ci.lb", row.get("ci.lb"), scale);
            add(columns, "ci.ub", row.get("ci.ub"), scale);
            add(columns, "Q", row.get("QE"), x -> x);
            add(columns, "Qp", row.get("QEp"), x -> x);
            add(columns, "I2", row.get("I2"), x -> x);
            add(columns, "H2", row.get("H2"), x -> x);
        }
        return new LinkedHashMap<>(columns);
    }

    private static void add(
            Map<String, List<Double>> columns,
            String name,
            Object value,
            java.util.function.DoubleUnaryOperator scale) {
        columns.computeIfAbsent(name, key -> new ArrayList<>())
                .add(value instanceof Double number ? scale.applyAsDouble(number) : Double.NaN);
    }
}
