package org.synthesis.scoring.conformance;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.synthesis.model.analysis.Coefficient;
import org.synthesis.model.analysis.FitStatistics;
import org.synthesis.model.analysis.PoolingModel;
import org.synthesis.model.base.DoubleVector;
import org.synthesis.scoring.bias.SelectionFit;
import org.synthesis.scoring.bias.SelectionFunction;
import org.synthesis.scoring.bias.SelectionModel;
import org.synthesis.scoring.bias.SelectionParameter;
import org.synthesis.scoring.bias.SelectionSide;
import org.synthesis.scoring.data.DataTable;
import org.synthesis.scoring.data.ModelMatrix;

/** Cases of selection models. */
final class SelectionCases {
    private SelectionCases() {}

    static Map<String, Object> fit(DataTable data, Words words) {
        SelectionModel model = SelectionModel.using(function(words)).withModel(base(words.words("base")));
        Designs.Design design = Designs.read(words, "moderators");
        String precision = words.text("precision", "");
        Set<String> used = new HashSet<>(design.columns());
        String sizes = "";
        if (precision.contains("ninv")) {
            sizes = sizes(words.words("effect"));
            used.add(sizes);
        }
        Effects effects = Effects.read(data, words, used);
        ModelMatrix matrix = design.matrix(effects.table());
        if (precision.isEmpty()) {
            return named(model.fit(effects.effects(), matrix).orThrow(), matrix);
        }
        DoubleVector imprecision = switch (precision) {
            case "sei" -> effects.effects().vi().map(Math::sqrt);
            case "vi" -> effects.effects().vi();
            case "ninv" -> effects.column(sizes).map(n -> 1 / n);
            case "sqrtninv" -> effects.column(sizes).map(n -> 1 / Math.sqrt(n));
            default -> throw new Unsupported("unknown precision " + precision);
        };
        return named(model.fit(effects.effects(), matrix, imprecision).orThrow(), matrix);
    }

    private static String sizes(Words effect) {
        if (!effect.has("ni")) {
            throw new Unsupported("the sample size of this effect is not given by a column: " + effect);
        }
        return effect.text("ni");
    }

    private static PoolingModel base(Words base) {
        String method = base.text("method");
        if (!base.text("test", "z").equals("z")) {
            throw new Unsupported("selection models are tested by z: " + base);
        }
        return switch (base.text("model")) {
            case "common" -> PoolingModel.COMMON_EFFECT;
            case "random" -> {
                if (Set.of("EE", "FE", "CE").contains(method)) {
                    throw new Unsupported("random effects by " + method);
                }
                yield PoolingModel.RANDOM_EFFECTS;
            }
            default -> throw new Unsupported("unknown base model: " + base);
        };
    }

    private static SelectionFunction function(Words words) {
        String type = words.text("type");
        SelectionFunction function = switch (type) {
            case "step" -> SelectionFunction.step(words.numbers("steps"));
            case "beta" -> SelectionFunction.beta();
            case "half-normal" -> SelectionFunction.halfNormal();
            case "negative-exponential" -> SelectionFunction.negativeExponential();
            case "logistic" -> SelectionFunction.logistic();
            case "power" -> SelectionFunction.power();
            default -> throw new Unsupported("unknown type " + type);
        };
        if (!type.equals("step") && words.has("steps")) {
            double[] steps = words.numbers("steps");
            if (type.equals("beta") || steps.length == 0 || steps.length > 2 || steps.length == 2 && steps[1] != 1) {
                throw new Unsupported("steps of a smooth function: " + words);
            }
            function = function.withThreshold(steps[0]);
        }
        if (words.has("delta")) {
            function = function.withFixed(words.optionalNumbers("delta"));
        }
        return function.withSide(
                switch (words.text("alternative", "greater")) {
                    case "greater" -> SelectionSide.HIGH;
                    case "less" -> SelectionSide.LOW;
                    case "two.sided" -> SelectionSide.BOTH;
                    default -> throw new Unsupported("unknown alternative: " + words);
                });
    }

    private static Map<String, Object> named(SelectionFit fit, ModelMatrix design) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("beta", list(fit, Coefficient::estimate));
        values.put("se", list(fit, Coefficient::standardError));
        values.put("zval", list(fit, Coefficient::statistic));
        values.put("pval", list(fit, Coefficient::pValue));
        values.put("ci.lb", list(fit, c -> c.interval().low()));
        values.put("ci.ub", list(fit, c -> c.interval().high()));
        int p = design.columns();
        List<List<Double>> covariance = new ArrayList<>();
        for (int i = 0; i < p; i++) {
            int row = i;
            covariance.add(java.util.stream.IntStream.range(0, p)
                    .mapToObj(j -> fit.covariance().get(row * p + j))
                    .toList());
        }
        values.put("vb", covariance);
        values.put("tau2", fit.tauSquared());
        fit.tauSquaredStandardError().ifPresent(se -> values.put("se.tau2", se));
        fit.moderators().ifPresent(test -> {
            values.put("QM", test.statistic());
            values.put("QMdf1", test.degreesOfFreedom());
            values.put("QMp", test.pValue());
        });
        FitStatistics statistics = fit.fit();
        values.put("logLik", statistics.logLikelihood());
        values.put("deviance", statistics.deviance());
        values.put("AIC", statistics.aic());
        values.put("BIC", statistics.bic());
        statistics.aicc().ifPresent(aicc -> values.put("AICc", aicc));
        List<Double> delta = new ArrayList<>();
        List<Double> se = new ArrayList<>();
        List<Double> zval = new ArrayList<>();
        List<Double> pval = new ArrayList<>();
        List<Double> low = new ArrayList<>();
        List<Double> high = new ArrayList<>();
        for (SelectionParameter parameter : fit.parameters()) {
            delta.add(parameter.estimate());
            se.add(orNull(parameter.standardError()));
            zval.add(orNull(parameter.statistic()));
            pval.add(orNull(parameter.pValue()));
            low.add(parameter.interval().map(interval -> interval.low()).orElse(null));
            high.add(parameter.interval().map(interval -> interval.high()).orElse(null));
        }
        values.put("delta", delta);
        values.put("se.delta", se);
        values.put("zval.delta", zval);
        values.put("pval.delta", pval);
        values.put("ci.lb.delta", low);
        values.put("ci.ub.delta", high);
        values.put("LRT", fit.selectionStatistic());
        values.put("LRTdf", fit.selection().map(test -> test.degreesOfFreedom()).orElse(0.0));
        fit.selection().ifPresent(test -> values.put("LRTp", test.pValue()));
        fit.heterogeneity().ifPresent(test -> {
            values.put("LRT.tau2", test.statistic());
            values.put("LRTp.tau2", test.pValue());
        });
        values.put("k", (double) design.rows());
        values.put("p", (double) p);
        return values;
    }

    @SuppressWarnings("NullAway") // a missing number of the corpus is null
    private static Double orNull(java.util.OptionalDouble value) {
        return value.isPresent() ? value.getAsDouble() : null;
    }

    private static List<Double> list(SelectionFit fit, ToDoubleFunction<Coefficient> part) {
        return fit.coefficients().stream().map(part::applyAsDouble).toList();
    }
}
