package org.synthesis.scoring.conformance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.synthesis.model.analysis.ClusterDegreesOfFreedom;
import org.synthesis.model.analysis.Coefficient;
import org.synthesis.model.analysis.CorrectionType;
import org.synthesis.model.analysis.JointTest;
import org.synthesis.model.base.Attempt;
import org.synthesis.model.base.DoubleVector;
import org.synthesis.scoring.data.DataTable;
import org.synthesis.scoring.data.Grouping;
import org.synthesis.scoring.robust.ClusterRobust;
import org.synthesis.scoring.robust.ClusterRobustFit;
import org.synthesis.scoring.robust.RobustVarianceEstimation;
import org.synthesis.scoring.robust.RobustVarianceFit;

/** Cases of cluster-robust inference. */
final class RobustCases {
    private RobustCases() {}

    static Map<String, Object> robust(DataTable data, Words words) {
        String cluster = words.text("cluster");
        CorrectionType type = correction(words);
        Optional<String> df = words.has("df") ? Optional.of(words.text("df")) : Optional.empty();
        Optional<String> wald = words.has("wald") ? Optional.of(words.text("wald")) : Optional.empty();
        ClusterRobust method =
                ClusterRobust.using(type, degreesOfFreedom(df, wald)).withLevel(words.number("level", 95) / 100);
        ClusterRobustFit fit = fit(data, words.words("model"), cluster, method).orThrow();
        Map<String, Object> numbers = coefficients(fit);
        numbers.put("vb", fit.covariance().stream().map(DoubleVector::toArray).toList());
        numbers.put("clusters", fit.clusterCount());
        numbers.put("k", fit.k());
        numbers.put("p", fit.p());
        int[] tested = words.has("testCoefficients")
                ? Arrays.stream(words.numbers("testCoefficients"))
                        .mapToInt(position -> (int) position - 1)
                        .toArray()
                : new int[0];
        Optional<Attempt<JointTest>> joint = Optional.empty();
        if (wald.isPresent()) {
            if (!wald.get().equals("HTZ")) {
                throw new Unsupported("unknown test " + wald.get());
            }
            joint = tested.length > 0
                    ? Optional.of(fit.hotelling(tested))
                    : fit.omnibus().map(test -> allButIntercept(fit));
        } else {
            joint = tested.length > 0 ? Optional.of(fit.omnibus(tested)) : fit.omnibus();
        }
        joint.flatMap(Attempt::toOptional).ifPresent(test -> {
            numbers.putAll(MetaAnalysisCases.omnibus(test));
            numbers.put("Fstat", test.statistic());
            numbers.put("df_num", test.degreesOfFreedom());
            test.denominator().ifPresent(denominator -> numbers.put("df_denom", denominator));
            if (df.isEmpty()) {
                // without degrees of freedom for the coefficients the test is all that is asked
                numbers.put("pval", test.pValue());
            }
        });
        return numbers;
    }

    private static Attempt<JointTest> allButIntercept(ClusterRobustFit fit) {
        int intercept = fit.names().indexOf("intrcpt");
        return fit.hotelling(java.util.stream.IntStream.range(0, fit.p())
                .filter(j -> j != intercept)
                .toArray());
    }

    private static CorrectionType correction(Words words) {
        String type = words.text("type");
        return switch (type) {
            case "CR0" -> CorrectionType.CR0;
            case "CR1" -> CorrectionType.CR1;
            case "CR2" -> CorrectionType.CR2;
            case "CR3" -> CorrectionType.CR3;
            default -> throw new Unsupported("unknown type " + type);
        };
    }

    private static ClusterDegreesOfFreedom degreesOfFreedom(Optional<String> df, Optional<String> wald) {
        return switch (df.orElse(wald.isPresent() ? "Satterthwaite" : "m-p")) {
            case "m-p" -> ClusterDegreesOfFreedom.RESIDUAL;
            case "Satterthwaite" -> ClusterDegreesOfFreedom.SATTERTHWAITE;
            default -> throw new Unsupported("unknown degrees of freedom " + df);
        };
    }

    private static Attempt<ClusterRobustFit> fit(DataTable data, Words model, String cluster, ClusterRobust method) {
        String kind = model.text("kind");
        DataTable complete = data.complete(List.of(cluster));
        switch (kind) {
            case "meta-analysis" -> {
                MetaAnalysisData rows = MetaAnalysisData.read(MetaAnalysisData.subset(complete, model), model);
                return method.of(
                        rows.analysis(MetaAnalysisCases.spec(model), model)
                                .fit(rows.effects(), rows.matrix())
                                .orThrow(),
                        Grouping.of(rows.table(), cluster));
            }
            case "multilevel" -> {
                MultilevelCases.Fitted fitted = MultilevelCases.fitted(complete, model);
                return method.of(fitted.fit(), Grouping.of(fitted.table(), cluster));
            }
            default -> throw new Unsupported("unknown model: " + model);
        }
    }

    private static Map<String, Object> coefficients(ClusterRobustFit fit) {
        List<Attempt<Coefficient>> rows = new ArrayList<>();
        for (int j = 0; j < fit.p(); j++) {
            rows.add(fit.coefficient(j));
        }
        Map<String, Object> numbers = new LinkedHashMap<>();
        numbers.put("beta", fit.estimates().toArray());
        numbers.put("se", each(rows, Coefficient::standardError));
        numbers.put("zval", each(rows, Coefficient::statistic));
        numbers.put("tval", each(rows, Coefficient::statistic));
        numbers.put("pval", each(rows, Coefficient::pValue));
        numbers.put("ci.lb", each(rows, row -> row.interval().low()));
        numbers.put("ci.ub", each(rows, row -> row.interval().high()));
        numbers.put("ddf", ddf(fit, rows));
        return numbers;
    }

    /** One number when all coefficients share the degrees of freedom. */
    private static double[] ddf(ClusterRobustFit fit, List<Attempt<Coefficient>> rows) {
        if (fit.method().degreesOfFreedom() == ClusterDegreesOfFreedom.RESIDUAL) {
            return new double[] {fit.clusterCount() - fit.p()};
        }
        return each(rows, row -> row.degreesOfFreedom().orElseThrow());
    }

    private static double[] each(List<Attempt<Coefficient>> rows, Function<Coefficient, Double> number) {
        return rows.stream()
                .mapToDouble(row -> row.toOptional().map(number).orElse(Double.NaN))
                .toArray();
    }

    static Map<String, Object> robumeta(DataTable data, Words words) {
        String cluster = words.text("cluster");
        RobustVarianceEstimation method = switch (words.text("weights")) {
            case "CORR" -> RobustVarianceEstimation.correlatedEffects(words.number("rho", 0.8));
            case "HIER" -> {
                words.ignore("rho");
                yield RobustVarianceEstimation.hierarchicalEffects();
            }
            default -> throw new Unsupported("unknown weights: " + words);
        };
        if (!words.flag("small", true)) {
            method = method.withoutSmallSampleCorrection();
        }
        method = method.withLevel(words.number("level", 95) / 100);
        Designs.Design design = Designs.read(words, "moderators");
        Effects effects = Effects.read(data.complete(List.of(cluster)), words, design.columns());
        RobustVarianceFit fit = method.fit(
                        effects.effects(), design.matrix(effects.table()), Grouping.of(effects.table(), cluster))
                .orThrow();
        Map<String, Object> numbers = coefficients(fit.inference());
        numbers.put("tau2", fit.tauSquared());
        fit.omegaSquared().ifPresent(value -> numbers.put("omega2", value));
        fit.iSquaredPercent().ifPresent(value -> numbers.put("I2", value));
        numbers.put("clusters", fit.inference().clusterCount());
        numbers.put("k", fit.inference().k());
        numbers.put("p", fit.inference().p());
        return numbers;
    }
}
