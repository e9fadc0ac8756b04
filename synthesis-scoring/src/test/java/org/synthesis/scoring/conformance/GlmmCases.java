package org.synthesis.scoring.conformance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import org.synthesis.model.analysis.CellAddition;
import org.synthesis.model.analysis.Coefficient;
import org.synthesis.model.analysis.EventModel;
import org.synthesis.model.analysis.EventModelSpec;
import org.synthesis.model.analysis.JointTest;
import org.synthesis.model.analysis.PoolingModel;
import org.synthesis.model.analysis.TestMethod;
import org.synthesis.model.base.Attempt;
import org.synthesis.model.base.Interval;
import org.synthesis.scoring.data.DataTable;
import org.synthesis.scoring.data.ModelMatrix;
import org.synthesis.scoring.events.EventMixedFit;
import org.synthesis.scoring.events.EventMixedModel;

/** Cases of generalised linear mixed models. */
final class GlmmCases {
    private GlmmCases() {}

    static Map<String, Object> fit(DataTable data, Words words) {
        if (words.has("missing") && !words.text("missing").equals("omit")) {
            throw new Unsupported("missing " + words.text("missing"));
        }
        Designs.Design terms = Designs.read(words, "moderators");
        Words effect = words.words("effect");
        EventModelSpec.Builder spec = EventModelSpec.builder().level(words.number("level", 95) / 100);
        effect.optionalWords("options").ifPresent(options -> {
            spec.studyAddition(EventCounts.addition(options, CellAddition.HALF_IN_ZERO_TABLES));
            if (!options.flag("drop00", true)) {
                throw new Unsupported("a model of events with uninformative studies");
            }
        });
        if (words.raw("nodes") != null) {
            spec.nodes((int) words.number("nodes"));
        } else if (words.text("model").equals("CM.EL")) {
            // without a word the integral is meant as exact
            spec.nodes(21);
        }
        spec.test(
                switch (words.text("test", "z")) {
                    case "z" -> TestMethod.Z;
                    case "t" -> TestMethod.T;
                    default -> throw new Unsupported("test " + words.text("test") + " of a model of events");
                });
        spec.effects(
                switch (words.text("method", "ML")) {
                    case "ML" -> PoolingModel.RANDOM_EFFECTS;
                    case "EE", "FE", "CE" -> PoolingModel.COMMON_EFFECT;
                    default -> throw new Unsupported("method " + words.text("method") + " of a model of events");
                });
        EventCounts counts = new EventCounts(MantelHaenszelCases.subset(data, words), effect, terms.columns());
        ModelMatrix design = terms.matrix(counts.table);
        EventMixedFit fit = attempt(words.text("model"), counts, design, spec).orThrow();
        return outputs(words, fit, design);
    }

    private static Attempt<EventMixedFit> attempt(
            String model, EventCounts counts, ModelMatrix design, EventModelSpec.Builder spec) {
        switch (model) {
            case "UM.FS" -> spec.model(EventModel.FIXED_STUDIES);
            case "UM.RS" -> spec.model(EventModel.RANDOM_STUDIES);
            case "CM.EL" -> spec.model(EventModel.CONDITIONAL_EXACT);
            case "CM.AL" -> spec.model(EventModel.CONDITIONAL_APPROXIMATE);
            case "binomial-normal", "poisson-normal" -> {}
            default -> throw new Unsupported("unknown model of events " + model);
        }
        EventMixedModel mixed = EventMixedModel.using(spec.build());
        boolean pair = !model.endsWith("-normal");
        if (counts.measure.equals("OR") && pair) {
            return mixed.oddsRatio(counts.tables(), design);
        }
        if (counts.measure.equals("IRR") && pair) {
            return mixed.rateRatio(counts.personTime(), design);
        }
        if (counts.measure.equals("PLO") && model.equals("binomial-normal")) {
            return mixed.proportion(counts.proportions(), design);
        }
        if (counts.measure.equals("IRLN") && model.equals("poisson-normal")) {
            return mixed.rate(counts.rates(), design);
        }
        throw new Unsupported("model " + model + " of measure " + counts.measure);
    }

    private static Map<String, Object> outputs(Words words, EventMixedFit fit, ModelMatrix design) {
        List<String> outputs = words.has("outputs") ? words.texts("outputs") : List.of("fit");
        Map<String, Object> numbers = new LinkedHashMap<>();
        for (String output : outputs) {
            switch (output) {
                case "fit" -> numbers.putAll(fitted(fit));
                case "predict" -> {
                    String prefix = outputs.contains("fit") ? "predict/" : "";
                    predicted(words, fit, design).forEach((name, value) -> numbers.put(prefix + name, value));
                }
                default -> throw new Unsupported("output " + output + " of a model of events");
            }
        }
        return numbers;
    }

    private static Map<String, Object> predicted(Words words, EventMixedFit fit, ModelMatrix design) {
        boolean back = words.has("backtransform");
        DoubleUnaryOperator scale = back ? MantelHaenszelCases.backtransform(words) : x -> x;
        List<EventMixedFit.Prediction> predictions = fit.coefficients().size() == 1 && design.interceptColumn() == 0
                ? List.of(fit.predict())
                : fit.predict(design);
        Map<String, List<Double>> numbers = new LinkedHashMap<>();
        for (EventMixedFit.Prediction prediction : predictions) {
            add(numbers, "pred", scale.applyAsDouble(prediction.estimate()));
            if (!back) {
                add(numbers, "se", prediction.standardError());
            }
            add(numbers, "ci.lb", scale.applyAsDouble(prediction.interval().low()));
            add(numbers, "ci.ub", scale.applyAsDouble(prediction.interval().high()));
            Interval wide = prediction.predictionInterval().orElse(prediction.interval());
            add(numbers, "pi.lb", scale.applyAsDouble(wide.low()));
            add(numbers, "pi.ub", scale.applyAsDouble(wide.high()));
        }
        return new LinkedHashMap<>(numbers);
    }

    private static void add(Map<String, List<Double>> numbers, String name, double value) {
        numbers.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
    }

    private static Map<String, Object> fitted(EventMixedFit fit) {
        Map<String, Object> numbers = new LinkedHashMap<>();
        List<Coefficient> beta = fit.coefficients();
        numbers.put("beta", beta.stream().map(Coefficient::estimate).toList());
        numbers.put("se", beta.stream().map(Coefficient::standardError).toList());
        numbers.put("zval", beta.stream().map(Coefficient::statistic).toList());
        numbers.put("pval", beta.stream().map(Coefficient::pValue).toList());
        numbers.put("ci.lb", beta.stream().map(c -> c.interval().low()).toList());
        numbers.put("ci.ub", beta.stream().map(c -> c.interval().high()).toList());
        beta.get(0).degreesOfFreedom().ifPresent(df -> numbers.put("ddf", df));
        numbers.put("vb", fit.covariance().toArray());
        numbers.put("tau2", fit.tauSquared());
        numbers.put("se.tau2", EventCounts.number(fit.tauSquaredError()));
        numbers.put("sigma2", EventCounts.number(fit.levelVariance()));
        numbers.put("I2", EventCounts.number(fit.iSquaredPercent()));
        numbers.put("H2", EventCounts.number(fit.hSquared()));
        fit.waldHeterogeneity().ifPresent(test -> heterogeneity(numbers, "Wld", test));
        heterogeneity(numbers, "LRT", fit.likelihoodRatioHeterogeneity());
        numbers.put("QE.df", fit.likelihoodRatioHeterogeneity().degreesOfFreedom());
        fit.moderators().ifPresent(test -> {
            numbers.put("QM", test.statistic());
            numbers.put("QMdf1", test.degreesOfFreedom());
            test.denominator().ifPresent(df -> numbers.put("QMdf2", df));
            numbers.put("QMp", test.pValue());
        });
        EventCounts.put(numbers, fit.fit());
        numbers.put("k", fit.studies());
        numbers.put("p", beta.size());
        return numbers;
    }

    private static void heterogeneity(Map<String, Object> numbers, String name, JointTest test) {
        numbers.put("QE." + name, test.statistic());
        numbers.put("QEp." + name, test.pValue());
    }
}
