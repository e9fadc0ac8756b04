package org.synthesis.scoring.conformance;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.synthesis.model.analysis.AnalysisSpec;
import org.synthesis.model.analysis.Coefficient;
import org.synthesis.model.analysis.FitStatistics;
import org.synthesis.model.analysis.JointTest;
import org.synthesis.model.analysis.PoolingModel;
import org.synthesis.model.analysis.TauSquaredMethod;
import org.synthesis.model.analysis.TestMethod;
import org.synthesis.model.base.DoubleVector;
import org.synthesis.scoring.data.DataTable;
import org.synthesis.scoring.pool.MetaAnalysis;
import org.synthesis.scoring.pool.MetaAnalysisFit;

/** Cases of one effect per study. */
final class MetaAnalysisCases {
    private MetaAnalysisCases() {}

    static Map<String, Object> analysis(DataTable data, Words words) {
        Designs.Design design = Designs.read(words, "moderators");
        java.util.Set<String> used = new java.util.TreeSet<>(design.columns());
        words.optionalWords("order").ifPresent(order -> {
            order.keys();
            used.add(order.text("column"));
        });
        Effects effects = Effects.read(data, words, used);
        AnalysisSpec spec = spec(words);
        MetaAnalysisFit fit = MetaAnalysis.using(spec)
                .fit(effects.effects(), design.matrix(effects.table()))
                .orThrow();
        Map<String, Object> numbers = new LinkedHashMap<>(fit(fit));
        for (String output : words.texts("outputs")) {
            if (!output.equals("fit")) {
                numbers.putAll(SensitivityCases.output(fit, output, words, effects.table()));
            }
        }
        return numbers;
    }

    /** Model, estimator, test and level. */
    static AnalysisSpec spec(Words words) {
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
        String method = words.text("method");
        if (model == PoolingModel.RANDOM_EFFECTS) {
            spec.tauSquaredMethod(java.util.Arrays.stream(TauSquaredMethod.values())
                    .filter(known -> known.code().equals(method))
                    .findFirst()
                    .orElseThrow(() -> new Unsupported("unknown method " + method)));
        } else if (!List.of("EE", "FE").contains(method)) {
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
        fit.heterogeneity().hSquared().ifPresent(h2 -> numbers.put("H2", h2));
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
