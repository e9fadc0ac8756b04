package org.synthesis.scoring.conformance;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.synthesis.model.analysis.AnalysisSpec;
import org.synthesis.model.analysis.Coefficient;
import org.synthesis.model.analysis.FitStatistics;
import org.synthesis.model.analysis.JointTest;
import org.synthesis.model.analysis.PoolingModel;
import org.synthesis.model.analysis.PredictionMethod;
import org.synthesis.model.analysis.TauSquaredMethod;
import org.synthesis.model.analysis.TestMethod;
import org.synthesis.model.base.DoubleVector;
import org.synthesis.scoring.data.DataTable;
import org.synthesis.scoring.moderator.ExplainedHeterogeneity;
import org.synthesis.scoring.pool.MetaAnalysisFit;

/** Cases of one effect per study. */
final class MetaAnalysisCases {
    private MetaAnalysisCases() {}

    static Map<String, Object> analysis(DataTable data, Words words) {
        if (List.of("MH", "Peto").contains(words.raw("method"))) {
            return MantelHaenszelCases.analysis(data, words);
        }
        DataTable rows = MetaAnalysisData.subset(data, words);
        if (words.has("subgroup")) {
            return MetaAnalysisData.subgroups(rows, words);
        }
        if (words.has("scale")) {
            return LocationScaleCases.fit(rows, words);
        }
        MetaAnalysisData prepared = MetaAnalysisData.read(rows, words);
        List<String> methods = List.of(words.text("method").split(" and "));
        Map<String, Object> numbers = new LinkedHashMap<>();
        for (String method : methods) {
            MetaAnalysisFit fit = prepared.analysis(spec(words, method), words)
                    .fit(prepared.effects(), prepared.matrix())
                    .orThrow();
            Map<String, Object> found = MetaAnalysisOutputs.numbers(fit, prepared, words);
            found.forEach((name, value) -> numbers.put(methods.size() > 1 ? method + "/" + name : name, value));
        }
        return numbers;
    }

    /** Model, estimator, test and level. */
    static AnalysisSpec spec(Words words) {
        return spec(words, words.text("method"));
    }

    static AnalysisSpec spec(Words words, String method) {
        PoolingModel model = switch (words.text("model")) {
            case "common" -> PoolingModel.COMMON_EFFECT;
            case "random" -> PoolingModel.RANDOM_EFFECTS;
            default -> throw new Unsupported("unknown model: " + words);
        };
        TestMethod test = switch (words.text("test", "z")) {
            case "z" -> TestMethod.Z;
            case "t" -> TestMethod.T;
            case "knha" -> TestMethod.KNAPP_HARTUNG;
            case "adhoc" -> TestMethod.KNAPP_HARTUNG_SAFEGUARDED;
            default -> throw new Unsupported("unknown test: " + words);
        };
        AnalysisSpec.Builder spec =
                AnalysisSpec.builder().model(model).test(test).level(words.number("level", 95) / 100);
        spec.prediction(test == TestMethod.Z ? PredictionMethod.NORMAL : PredictionMethod.T_K_MINUS_1);
        if (model == PoolingModel.RANDOM_EFFECTS) {
            spec.tauSquaredMethod(java.util.Arrays.stream(TauSquaredMethod.values())
                    .filter(known -> known.code().equals(method))
                    .findFirst()
                    .orElseThrow(() -> new Unsupported("unknown method " + method)));
        } else if (!List.of("EE", "FE", "CE").contains(method)) {
            throw new Unsupported("unknown method " + method);
        }
        return spec.build();
    }

    /** The fit by the names of the corpus. */
    static Map<String, Object> fit(MetaAnalysisFit fit) {
        Map<String, Object> numbers = new LinkedHashMap<>(coefficients(fit.coefficients()));
        numbers.put("vb", fit.covariance().stream().map(DoubleVector::toArray).toList());
        numbers.put("tau2", fit.tauSquared());
        fit.tauSquaredStandardError().ifPresent(se -> numbers.put("se.tau2", se));
        numbers.put("I2", fit.heterogeneity().iSquaredPercent());
        // the reference prints 1 where Q has no degree of freedom
        numbers.put("H2", fit.heterogeneity().hSquared().orElse(1));
        ExplainedHeterogeneity.of(fit).toOptional().ifPresent(r2 -> numbers.put("R2", r2.percent()));
        fit.degreesOfFreedom().ifPresent(df -> numbers.put("ddf", df));
        numbers.put("QE", fit.heterogeneity().q());
        numbers.put("QEp", fit.heterogeneity().pValue());
        fit.omnibus().ifPresent(test -> numbers.putAll(omnibus(test)));
        numbers.putAll(statistics(fit.statistics()));
        numbers.put("k", fit.k());
        numbers.put("p", fit.p());
        return numbers;
    }

    static Map<String, Object> omnibus(JointTest test) {
        Map<String, Object> numbers = new LinkedHashMap<>();
        numbers.put("QM", test.statistic());
        numbers.put("QMdf1", test.degreesOfFreedom());
        test.denominator().ifPresent(df -> numbers.put("QMdf2", df));
        numbers.put("QMp", test.pValue());
        return numbers;
    }

    static Map<String, Object> statistics(FitStatistics statistics) {
        Map<String, Object> numbers = new LinkedHashMap<>();
        numbers.put("logLik", statistics.logLikelihood());
        numbers.put("deviance", statistics.deviance());
        numbers.put("AIC", statistics.aic());
        numbers.put("BIC", statistics.bic());
        statistics.aicc().ifPresent(aicc -> numbers.put("AICc", aicc));
        return numbers;
    }

    static Map<String, Object> coefficients(List<Coefficient> rows) {
        Map<String, Object> numbers = new LinkedHashMap<>();
        numbers.put("beta", rows.stream().map(Coefficient::estimate).toList());
        numbers.put("se", rows.stream().map(Coefficient::standardError).toList());
        numbers.put("zval", rows.stream().map(Coefficient::statistic).toList());
        numbers.put("tval", rows.stream().map(Coefficient::statistic).toList());
        numbers.put("pval", rows.stream().map(Coefficient::pValue).toList());
        numbers.put("ci.lb", rows.stream().map(row -> row.interval().low()).toList());
        numbers.put("ci.ub", rows.stream().map(row -> row.interval().high()).toList());
        if (rows.stream().allMatch(row -> row.degreesOfFreedom().isPresent())) {
            numbers.put(
                    "ddf",
                    rows.stream()
                            .map(row -> row.degreesOfFreedom().orElseThrow())
                            .toList());
        }
        return numbers;
    }
}
