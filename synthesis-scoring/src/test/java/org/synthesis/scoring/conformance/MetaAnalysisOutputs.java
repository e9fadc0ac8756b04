package org.synthesis.scoring.conformance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.synthesis.model.analysis.PredictionMethod;
import org.synthesis.model.analysis.TauSquaredMethod;
import org.synthesis.model.base.DoubleVector;
import org.synthesis.model.base.Interval;
import org.synthesis.scoring.data.ModelMatrix;
import org.synthesis.scoring.moderator.ContrastTest;
import org.synthesis.scoring.moderator.LikelihoodRatioTest;
import org.synthesis.scoring.moderator.PermutationTest;
import org.synthesis.scoring.moderator.VarianceInflation;
import org.synthesis.scoring.pool.BestPredictions;
import org.synthesis.scoring.pool.HeterogeneityInterval;
import org.synthesis.scoring.pool.MetaAnalysisFit;
import org.synthesis.scoring.pool.Prediction;

/** What is asked of a fitted meta-analysis. */
final class MetaAnalysisOutputs {
    private final MetaAnalysisFit fit;
    private final MetaAnalysisData data;
    private final Words words;
    private final Map<String, Object> numbers = new LinkedHashMap<>();

    private MetaAnalysisOutputs(MetaAnalysisFit fit, MetaAnalysisData data, Words words) {
        this.fit = fit;
        this.data = data;
        this.words = words;
    }

    static Map<String, Object> numbers(MetaAnalysisFit fit, MetaAnalysisData data, Words words) {
        MetaAnalysisOutputs outputs = new MetaAnalysisOutputs(fit, data, words);
        List<String> asked = words.has("outputs") ? words.texts("outputs") : List.of("fit");
        for (String output : asked) {
            String prefix = asked.contains("fit") ? output + "/" : "";
            outputs.add(output, prefix);
        }
        return outputs.numbers;
    }

    private void add(String output, String prefix) {
        switch (output) {
            case "fit" -> {
                numbers.putAll(MetaAnalysisCases.fit(fit));
                if (words.has("testCoefficients")) {
                    omnibus();
                }
            }
            case "predict" -> predict(prefix);
            case "confint" -> confint(prefix);
            case "profile" -> profile();
            case "blup" -> rows(BestPredictions.effects(fit), "", true);
            case "ranef" -> {
                rows(BestPredictions.deviations(fit), "", true);
                numbers.put("intrcpt", numbers.get("pred"));
            }
            case "contrasts" -> contrasts();
            case "omnibus" -> omnibus();
            case "LRT" -> likelihoodRatio();
            case "vif" ->
                numbers.put(
                        "vif", List.copyOf(VarianceInflation.ofCoefficients(fit).values()));
            case "permutation" -> permutation();
            default -> numbers.putAll(SensitivityCases.output(fit, output, words, data.table()));
        }
    }

    private void predict(String prefix) {
        ModelMatrix rows = words.has("newmods")
                ? data.newRows(words)
                : fit.design().isIntercept() ? fit.design().select(0) : fit.design();
        if (!words.has("predictTypes")) {
            rows(fit.predict(rows), prefix, false);
            return;
        }
        for (String type : words.texts("predictTypes")) {
            PredictionMethod method = switch (type) {
                case "default" -> fit.spec().prediction();
                case "t" -> PredictionMethod.T_K_MINUS_1;
                case "riley" -> PredictionMethod.T_K_MINUS_2;
                default -> throw new Unsupported("unknown type of prediction interval " + type);
            };
            rows(fit.predict(rows, method), type + "/", false);
        }
    }

    private void rows(List<Prediction> predictions, String prefix, boolean withoutConfidence) {
        List<Prediction> shown = words.has("backtransform")
                ? predictions.stream()
                        .map(row -> row.onScale(data.transformation(words.text("backtransform"))))
                        .toList()
                : predictions;
        put(prefix + "pred", shown, Prediction::estimate);
        if (!words.has("backtransform")) {
            put(prefix + "se", shown, Prediction::standardError);
        }
        if (!withoutConfidence) {
            put(prefix + "ci.lb", shown, row -> row.interval().low());
            put(prefix + "ci.ub", shown, row -> row.interval().high());
        }
        if (shown.stream().allMatch(row -> row.predictionInterval().isPresent())) {
            put(
                    prefix + "pi.lb",
                    shown,
                    row -> row.predictionInterval().orElseThrow().low());
            put(
                    prefix + "pi.ub",
                    shown,
                    row -> row.predictionInterval().orElseThrow().high());
        }
    }

    private <T> void put(String name, List<T> rows, ToDoubleFunction<T> number) {
        numbers.put(name, rows.stream().mapToDouble(number).toArray());
    }

    private void confint(String prefix) {
        TauSquaredMethod method = fit.spec().tauSquaredMethod();
        boolean fixedWeights = method == TauSquaredMethod.GENQ || method == TauSquaredMethod.GENQM;
        List<String> types =
                words.has("ciTypes") ? words.texts("ciTypes") : List.of(fixedWeights ? "generalised-Q" : "Q-profile");
        for (String type : types) {
            HeterogeneityInterval interval = switch (type) {
                case "Q-profile", "q-profile" ->
                    HeterogeneityInterval.qProfile(fit).orThrow();
                case "profile-likelihood" ->
                    HeterogeneityInterval.profileLikelihood(fit).orThrow();
                case "generalised-Q", "generalised-q", "generalized-q" ->
                    HeterogeneityInterval.generalisedQ(fit).orThrow();
                default -> throw new Unsupported("unknown type of interval " + type);
            };
            String before = types.size() > 1 ? prefix + type + "/" : prefix;
            triple(before + "tau2", fit.tauSquared(), interval.tauSquared());
            triple(before + "I2", fit.heterogeneity().iSquaredPercent(), interval.iSquaredPercent());
            triple(before + "H2", fit.heterogeneity().hSquared().orElseThrow(), interval.hSquared());
        }
    }

    private void triple(String name, double estimate, Interval interval) {
        numbers.put(name, List.of(estimate, interval.low(), interval.high()));
    }

    private void profile() {
        List<HeterogeneityInterval.ProfilePoint> points =
                HeterogeneityInterval.profile(fit, DoubleVector.of(words.numbers("grid")));
        put("tau2", points, HeterogeneityInterval.ProfilePoint::tauSquared);
        put("ll", points, HeterogeneityInterval.ProfilePoint::logLikelihood);
        numbers.put(
                "beta",
                points.stream().map(point -> point.estimates().toArray()).toList());
    }

    private void contrasts() {
        List<DoubleVector> rows =
                Arrays.stream(words.matrix("contrasts")).map(DoubleVector::of).toList();
        ContrastTest test = ContrastTest.of(fit, rows);
        Map<String, Object> found = MetaAnalysisCases.coefficients(test.contrasts());
        numbers.put("Xb", found.get("beta"));
        for (String name : List.of("se", "zval", "tval", "pval")) {
            numbers.put(name, found.get(name));
        }
        test.joint().ifPresent(joint -> numbers.putAll(MetaAnalysisCases.omnibus(joint)));
    }

    private void omnibus() {
        if (words.has("testCoefficients")) {
            int[] tested = Arrays.stream(words.numbers("testCoefficients"))
                    .mapToInt(number -> (int) number - 1)
                    .toArray();
            numbers.putAll(MetaAnalysisCases.omnibus(fit.omnibus(tested)));
        } else {
            fit.omnibus().ifPresent(test -> numbers.putAll(MetaAnalysisCases.omnibus(test)));
        }
    }

    private void likelihoodRatio() {
        Words reduced = words.words("reduced");
        ModelMatrix design = Designs.read(reduced, "moderators").matrix(data.table());
        MetaAnalysisFit smaller = fit.analysis().fit(fit.effects(), design).orThrow();
        LikelihoodRatioTest test = LikelihoodRatioTest.of(fit, smaller).orThrow();
        numbers.put("LRT", test.test().statistic());
        numbers.put("pval", test.test().pValue());
        numbers.put("parms.f", fit.parameters());
        numbers.put("parms.r", smaller.parameters());
        numbers.put("logLik.f", fit.logLikelihood());
        numbers.put("logLik.r", smaller.logLikelihood());
        numbers.put("AIC.f", fit.statistics().aic());
        numbers.put("AIC.r", smaller.statistics().aic());
        numbers.put("BIC.f", fit.statistics().bic());
        numbers.put("BIC.r", smaller.statistics().bic());
        test.explainedPercent().ifPresent(r2 -> numbers.put("R2", r2));
    }

    private void permutation() {
        if (!words.text("permutation").equals("exact")) {
            throw new Unsupported("only exact permutation tests can be compared: " + words);
        }
        PermutationTest test = PermutationTest.exact(fit).orThrow();
        List<Object> low = new ArrayList<>();
        List<Object> high = new ArrayList<>();
        fit.coefficients().forEach(row -> {
            low.add(row.interval().low());
            high.add(row.interval().high());
        });
        numbers.put("ci.lb", low);
        numbers.put("ci.ub", high);
        numbers.put("pval", test.pValues().toArray());
        numbers.put("QMp", test.jointPValue());
    }
}
