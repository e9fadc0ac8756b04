package org.synthesis.scoring.conformance;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.synthesis.model.base.Interval;
import org.synthesis.model.effect.EffectSize;
import org.synthesis.scoring.data.DataTable;
import org.synthesis.scoring.effect.ComputedEffects;
import org.synthesis.scoring.effect.EffectSizes;
import org.synthesis.scoring.effect.EmptyTables;
import org.synthesis.scoring.effect.Input;
import org.synthesis.scoring.effect.Measure;
import org.synthesis.scoring.effect.SmallSampleCorrection;
import org.synthesis.scoring.effect.VarianceEstimator;
import org.synthesis.scoring.effect.ZeroCells;

/** Cases of effect sizes. */
final class EffectSizeCases {
    private EffectSizeCases() {}

    static Map<String, Object> effects(DataTable data, Words words) {
        DataTable table = withEffects(data, words);
        return Map.of("yi", column(table, Effects.YI), "vi", column(table, Effects.VI));
    }

    /** Tests and intervals per row, on the scale of analysis and for readers. */
    static Map<String, Object> summary(DataTable data, Words words) {
        DataTable table = Effects.withEffects(data, words.words("effect"));
        double level = words.number("level", 95) / 100;
        Map<String, double[]> columns = new HashMap<>();
        for (String name : List.of("yi", "sei", "zi", "pval", "ci.lb", "ci.ub")) {
            columns.put(name, new double[table.rows()]);
        }
        for (int i = 0; i < table.rows(); i++) {
            int row = i;
            OptionalDouble yi = table.number(Effects.YI, i);
            OptionalDouble vi = table.number(Effects.VI, i);
            columns.get("yi")[i] = yi.orElse(Double.NaN);
            if (yi.isPresent() && vi.isPresent() && vi.getAsDouble() > 0) {
                EffectSize size = new EffectSize(yi.getAsDouble(), vi.getAsDouble());
                Interval interval = ComputedEffects.interval(size, level);
                columns.get("sei")[i] = size.se();
                columns.get("zi")[i] = size.yi() / size.se();
                columns.get("pval")[i] = ComputedEffects.pValue(size);
                columns.get("ci.lb")[i] = interval.low();
                columns.get("ci.ub")[i] = interval.high();
            } else {
                List.of("sei", "zi", "pval", "ci.lb", "ci.ub").forEach(name -> missing(columns.get(name), row));
            }
        }
        Map<String, Object> result = new HashMap<>(columns);
        if (words.has("backtransform")) {
            DoubleUnaryOperator back = BackTransforms.of(words.text("backtransform"), table);
            // the corpus names the transformed effect after its measure
            for (String name : List.of("or", "rr", "irr", "rom", "r", "p", "transf")) {
                result.put(name, mapped(columns.get("yi"), back));
                result.put(name + ".ci.lb", mapped(columns.get("ci.lb"), back));
                result.put(name + ".ci.ub", mapped(columns.get("ci.ub"), back));
            }
        }
        return result;
    }

    private static void missing(double[] column, int row) {
        column[row] = Double.NaN;
    }

    private static double[] mapped(double[] values, DoubleUnaryOperator change) {
        return java.util.Arrays.stream(values)
                .map(value -> Double.isNaN(value) ? value : change.applyAsDouble(value))
                .toArray();
    }

    private static double[] column(DataTable table, String name) {
        return IntStream.range(0, table.rows())
                .mapToDouble(row -> table.number(name, row).orElse(Double.NaN))
                .toArray();
    }

    /** The table with the columns {@link Effects#YI} and {@link Effects#VI}, empty where there is no effect. */
    static DataTable withEffects(DataTable data, Words effect) {
        String code = effect.text("measure");
        Measure measure = Measure.parse(code).orElseThrow(() -> new Unsupported("unknown measure " + code));
        Words columns = effect.words("columns");
        Map<Input, String> inputs = new EnumMap<>(Input.class);
        for (String key : columns.keys()) {
            Input input = Input.parse(key).orElseThrow(() -> new Unsupported("unknown column " + key));
            inputs.put(input, columns.text(key));
        }
        try {
            return settings(EffectSizes.of(measure), effect).from(data, inputs).joinedTo(data, Effects.YI, Effects.VI);
        } catch (IllegalArgumentException e) {
            throw new Unsupported(e.getMessage());
        }
    }

    private static EffectSizes settings(EffectSizes sizes, Words effect) {
        if (!effect.has("options")) {
            return sizes;
        }
        Words options = effect.words("options");
        EffectSizes with = sizes;
        if (options.has("add")) {
            with = with.adding(options.number("add"));
        }
        if (options.has("to")) {
            String to = options.text("to");
            with = with.with(java.util.Arrays.stream(ZeroCells.values())
                    .filter(rule -> rule.code().equals(to))
                    .findFirst()
                    .orElseThrow(() -> new Unsupported("unknown word to = " + to)));
        }
        if (options.has("drop00")) {
            with = with.with(options.flag("drop00", false) ? EmptyTables.DROPPED : EmptyTables.KEPT);
        }
        if (options.has("vtype")) {
            String type = options.text("vtype");
            with = with.with(java.util.Arrays.stream(VarianceEstimator.values())
                    .filter(estimator -> estimator.name().equals(type))
                    .findFirst()
                    .orElseThrow(() -> new Unsupported("unknown vtype " + type)));
        }
        if (options.has("correct")) {
            with = with.with(options.flag("correct", true) ? SmallSampleCorrection.ON : SmallSampleCorrection.OFF);
        }
        return with;
    }
}
