package org.synthesis.scoring.conformance;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.synthesis.model.analysis.Coefficient;
import org.synthesis.model.analysis.FitStatistics;
import org.synthesis.model.analysis.JointTest;
import org.synthesis.model.base.Attempt;
import org.synthesis.model.base.DoubleVector;
import org.synthesis.model.base.Interval;
import org.synthesis.scoring.data.DataTable;
import org.synthesis.scoring.data.Grouping;
import org.synthesis.scoring.data.ModelMatrix;
import org.synthesis.scoring.data.Term;
import org.synthesis.scoring.dependence.SamplingCovariance;
import org.synthesis.scoring.multilevel.CoefficientTest;
import org.synthesis.scoring.multilevel.CovarianceStructure;
import org.synthesis.scoring.multilevel.IsquaredByLevel;
import org.synthesis.scoring.multilevel.LikelihoodMethod;
import org.synthesis.scoring.multilevel.LikelihoodRatio;
import org.synthesis.scoring.multilevel.MultilevelFit;
import org.synthesis.scoring.multilevel.MultilevelInfluence;
import org.synthesis.scoring.multilevel.MultilevelModel;
import org.synthesis.scoring.multilevel.MultilevelPrediction;
import org.synthesis.scoring.multilevel.MultilevelSpec;
import org.synthesis.scoring.multilevel.RandomEffect;
import org.synthesis.scoring.multilevel.RandomTerm;
import org.synthesis.scoring.multilevel.VarianceComponent;

/** Cases of multilevel and multivariate models. */
final class MultilevelCases {
    private MultilevelCases() {}

    static Map<String, Object> fit(DataTable data, Words words) {
        Setting setting = setting(data, words);
        MultilevelFit fit = setting.fit();
        List<String> outputs = words.has("outputs") ? words.texts("outputs") : List.of("fit");
        Map<String, Object> numbers = new LinkedHashMap<>();
        boolean together = outputs.contains("fit");
        List<Integer> tested = words.has("testCoefficients")
                ? Arrays.stream(words.numbers("testCoefficients"))
                        .mapToObj(number -> (int) number - 1)
                        .toList()
                : List.of();
        Optional<Grouping> cluster = words.has("cluster")
                ? Optional.of(grouping(setting.effects().table(), words.text("cluster")))
                : Optional.empty();
        for (String output : outputs) {
            String prefix = together ? output + "/" : "";
            switch (output) {
                case "fit" -> fit(fit, tested, numbers);
                case "predict" -> predict(fit, prefix, numbers);
                case "confint" -> confint(fit, prefix, numbers);
                case "ranef", "blup" -> randomEffects(fit, cluster, words, numbers);
                case "hatvalues" ->
                    numbers.put(
                            "hat", fit.influence().hatValues().stream().boxed().toList());
                case "rstudent", "cooks.distance", "dfbetas" -> deletions(fit, cluster, numbers);
                case "residuals" -> residuals(fit, numbers);
                case "I2" -> {
                    IsquaredByLevel shares = fit.isquared();
                    numbers.put("I2.total", shares.total());
                    numbers.put("I2.levels", List.copyOf(shares.levels().values()));
                }
                case "omnibus" ->
                    joint(tested.isEmpty() ? fit.moderatorTest().orElseThrow() : fit.test(tested), numbers);
                case "LRT" -> compare(fit, data, words, numbers);
                default -> throw new Unsupported("unknown output " + output);
            }
        }
        return numbers;
    }

    private record Setting(
            Effects effects,
            ModelMatrix design,
            SamplingCovariance sampling,
            MultilevelSpec spec,
            Function<MultilevelSpec, MultilevelFit> fitter) {
        MultilevelFit fit() {
            return fitter.apply(spec);
        }
    }

    /** A fit and the rows it used. */
    record Fitted(MultilevelFit fit, DataTable table) {}

    /** The model the words describe, for cases about inference from a fit. */
    static Fitted fitted(DataTable data, Words words) {
        Setting setting = setting(data, words);
        return new Fitted(setting.fit(), setting.effects().table());
    }

    private static Setting setting(DataTable data, Words words) {
        Designs.Design terms = Designs.read(words, "moderators");
        Set<String> used = new TreeSet<>(terms.columns());
        List<String> random = words.has("random") ? words.texts("random") : List.of();
        for (String term : random) {
            for (String column : Splitter.onPattern("[/|+]").split(term)) {
                if (!column.isBlank() && !column.trim().equals("1")) {
                    used.add(column.trim());
                }
            }
        }
        Optional<Words> v = words.optionalWords("V");
        v.ifPresent(given -> {
            used.addAll(DependenceCases.columns(given));
            given.texts("rows").forEach(used::remove);
        });
        if (words.has("cluster")) {
            Splitter.on('/').trimResults().split(words.text("cluster")).forEach(used::add);
        }
        if (words.has("weights") && words.raw("weights") instanceof String column) {
            used.add(column);
        }
        Effects effects = Effects.read(data, words, used);
        ModelMatrix design = terms.matrix(effects.table());
        SamplingCovariance sampling = v.map(given -> DependenceCases.covariance(effects, given))
                .orElseGet(
                        () -> SamplingCovariance.independent(effects.effects().vi()));
        MultilevelSpec spec = MultilevelSpec.of(randomTerms(effects.table(), words, random))
                .withMethod(
                        switch (words.text("method", "REML")) {
                            case "REML" -> LikelihoodMethod.REML;
                            case "ML" -> LikelihoodMethod.ML;
                            default -> throw new Unsupported("unknown method " + words.text("method"));
                        })
                .withTest(test(words))
                .withLevel(words.number("level", 95) / 100);
        if (words.has("weights")) {
            spec = spec.withWeights(
                    words.raw("weights") instanceof String column
                            ? effects.column(column)
                            : effects.effects().yi().map(y -> words.number("weights")));
        }
        return new Setting(effects, design, sampling, spec, changed -> {
            Attempt<MultilevelFit> attempt = MultilevelModel.using(changed).fit(effects.effects(), design, sampling);
            return attempt.orThrow();
        });
    }

    private static CoefficientTest test(Words words) {
        String test = words.text("test", "z");
        String dfs = words.text("dfs", "residual");
        if (!List.of("residual", "contain").contains(dfs)) {
            throw new Unsupported("unknown degrees of freedom " + dfs);
        }
        return switch (test) {
            case "z" -> dfs.equals("contain") ? CoefficientTest.T_CONTAINMENT : CoefficientTest.NORMAL;
            case "t" -> dfs.equals("contain") ? CoefficientTest.T_CONTAINMENT : CoefficientTest.T_RESIDUAL;
            default -> throw new Unsupported("unknown test " + test);
        };
    }

    private static Grouping grouping(DataTable table, String term) {
        Grouping grouping = null;
        for (String column : Splitter.on('/').split(term)) {
            Grouping next = Grouping.of(table, column.trim());
            grouping = grouping == null ? next : grouping.within(next);
        }
        if (grouping == null) {
            throw new Unsupported("no grouping in " + term);
        }
        return grouping;
    }

    private static List<RandomTerm> randomTerms(DataTable table, Words words, List<String> random) {
        List<OptionalDouble> sigma2 = words.has("sigma2") ? words.optionalNumbers("sigma2") : List.of();
        List<OptionalDouble> rho = words.has("rho") ? words.optionalNumbers("rho") : List.of();
        Optional<Words> known = words.optionalWords("R");
        List<String> structures = words.has("struct") ? words.texts("struct") : List.of();
        List<RandomTerm> terms = new ArrayList<>();
        int intercepts = 0;
        int structured = 0;
        for (String term : random) {
            if (term.contains("|")) {
                String inner = term.substring(0, term.indexOf('|')).trim();
                Grouping outer =
                        grouping(table, term.substring(term.indexOf('|') + 1).trim());
                String structure =
                        structures.isEmpty() ? "CS" : structures.get(Math.min(structured, structures.size() - 1));
                structured++;
                terms.add(structured(table, inner, outer, structure, rho));
                continue;
            }
            OptionalDouble variance =
                    sigma2.isEmpty() ? OptionalDouble.empty() : sigma2.get(Math.min(intercepts, sigma2.size() - 1));
            intercepts++;
            Grouping grouping = grouping(table, term);
            if (known.isPresent() && known.orElseThrow().has(term)) {
                double[][] rows = known.orElseThrow().matrix(term);
                DoubleVector cells = DoubleVector.of(
                        Arrays.stream(rows).flatMapToDouble(Arrays::stream).toArray());
                terms.add(new RandomTerm.Related(grouping, cells, variance));
            } else {
                terms.add(new RandomTerm.Intercept(grouping, variance));
            }
        }
        return terms;
    }

    private static RandomTerm structured(
            DataTable table, String inner, Grouping outer, String structure, List<OptionalDouble> rho) {
        if (structure.equals("GEN") || inner.contains("+")) {
            List<String> parts = Splitter.on('+').trimResults().splitToList(inner);
            List<Term> slopes = parts.stream()
                    .filter(part -> !part.equals("1") && !part.equals("0"))
                    .map(Term::numeric)
                    .toList();
            return RandomTerm.slopes(
                    parts.contains("0") ? ModelMatrix.withoutIntercept(table, slopes) : ModelMatrix.of(table, slopes),
                    outer);
        }
        CovarianceStructure known;
        try {
            known = CovarianceStructure.valueOf(structure);
        } catch (IllegalArgumentException e) {
            throw new Unsupported("unknown structure " + structure);
        }
        RandomTerm.Structured term = RandomTerm.structured(Grouping.of(table, inner), outer, known);
        if (rho.isEmpty() || term.correlations().isEmpty()) {
            return term;
        }
        return term.withCorrelations(IntStream.range(0, term.correlations().size())
                .mapToObj(i -> rho.get(Math.min(i, rho.size() - 1)))
                .toArray(OptionalDouble[]::new));
    }

    private static void fit(MultilevelFit fit, List<Integer> tested, Map<String, Object> numbers) {
        List<Coefficient> coefficients = fit.coefficients();
        put(numbers, "beta", coefficients, Coefficient::estimate);
        put(numbers, "se", coefficients, Coefficient::standardError);
        put(numbers, "zval", coefficients, Coefficient::statistic);
        put(numbers, "tval", coefficients, Coefficient::statistic);
        put(numbers, "pval", coefficients, Coefficient::pValue);
        put(numbers, "ci.lb", coefficients, c -> c.interval().low());
        put(numbers, "ci.ub", coefficients, c -> c.interval().high());
        if (coefficients.get(0).degreesOfFreedom().isPresent()) {
            put(numbers, "ddf", coefficients, c -> c.degreesOfFreedom().orElseThrow());
        }
        int p = coefficients.size();
        DoubleVector covariance = fit.coefficientCovariance();
        numbers.put(
                "vb",
                IntStream.range(0, p)
                        .mapToObj(a -> IntStream.range(0, p)
                                .mapToObj(b -> covariance.get(a * p + b))
                                .toList())
                        .toList());
        for (VarianceComponent component : fit.components()) {
            String name = component.name().replaceAll("\\..*", "");
            @SuppressWarnings("unchecked")
            List<Object> list = (List<Object>) numbers.computeIfAbsent(name, key -> new ArrayList<>());
            list.add(component.estimate().isPresent() ? component.estimate().getAsDouble() : Double.NaN);
        }
        JointTest residual = fit.residualHeterogeneity();
        numbers.put("QE", residual.statistic());
        numbers.put("QEp", residual.pValue());
        if (!tested.isEmpty()) {
            joint(fit.test(tested), numbers);
        } else {
            fit.moderatorTest().ifPresent(test -> joint(test, numbers));
        }
        FitStatistics statistics = fit.statistics();
        numbers.put("logLik", statistics.logLikelihood());
        numbers.put("deviance", statistics.deviance());
        numbers.put("AIC", statistics.aic());
        numbers.put("BIC", statistics.bic());
        numbers.put("AICc", statistics.aicc().orElse(Double.NaN));
        numbers.put("k", (double) fit.effects().size());
        numbers.put("p", (double) p);
    }

    private static void joint(JointTest test, Map<String, Object> numbers) {
        numbers.put("QM", test.statistic());
        numbers.put("QMdf1", test.degreesOfFreedom());
        test.denominator().ifPresent(df -> numbers.put("QMdf2", df));
        numbers.put("QMp", test.pValue());
    }

    private static <T> void put(Map<String, Object> numbers, String name, List<T> items, Function<T, Double> number) {
        numbers.put(name, items.stream().map(number).toList());
    }

    private static void predict(MultilevelFit fit, String prefix, Map<String, Object> numbers) {
        boolean mean = fit.design().names().equals(List.of(ModelMatrix.INTERCEPT));
        List<MultilevelPrediction> predictions = new ArrayList<>();
        if (mean) {
            DoubleVector one = DoubleVector.of(1);
            Optional<RandomTerm.Structured> several = fit.spec().terms().stream()
                    .filter(RandomTerm.Structured.class::isInstance)
                    .map(RandomTerm.Structured.class::cast)
                    .filter(term -> term.variances().size() > 1)
                    .findFirst();
            if (several.isPresent()) {
                for (int level = 0; level < several.orElseThrow().variances().size(); level++) {
                    predictions.add(fit.predictLevel(one, level));
                }
            } else {
                predictions.add(fit.predict(one));
            }
        } else {
            for (int row = 0; row < fit.effects().size(); row++) {
                predictions.add(fit.predictRow(row));
            }
        }
        put(numbers, prefix + "pred", predictions, MultilevelPrediction::estimate);
        put(numbers, prefix + "se", predictions, MultilevelPrediction::standardError);
        put(
                numbers,
                prefix + "ci.lb",
                predictions,
                prediction -> prediction.interval().low());
        put(
                numbers,
                prefix + "ci.ub",
                predictions,
                prediction -> prediction.interval().high());
        put(numbers, prefix + "pi.lb", predictions, prediction -> bound(prediction, Interval::low));
        put(numbers, prefix + "pi.ub", predictions, prediction -> bound(prediction, Interval::high));
    }

    private static double bound(MultilevelPrediction prediction, Function<Interval, Double> side) {
        return prediction.prediction().map(side).orElse(Double.NaN);
    }

    private static void confint(MultilevelFit fit, String prefix, Map<String, Object> numbers) {
        for (VarianceComponent component : fit.components()) {
            if (component.given()) {
                continue;
            }
            Interval interval = fit.profiles().of(component.name()).orThrow();
            numbers.put(
                    prefix + component.name(),
                    List.of(component.estimate().orElseThrow(), interval.low(), interval.high()));
        }
    }

    private static void randomEffects(
            MultilevelFit fit, Optional<Grouping> cluster, Words words, Map<String, Object> numbers) {
        int wanted = -1;
        for (int t = 0; t < fit.spec().terms().size(); t++) {
            Grouping grouping = fit.spec().terms().get(t).grouping();
            if (wanted < 0
                    && (cluster.isEmpty()
                            || grouping.name().equals(cluster.orElseThrow().name()))) {
                wanted = t;
            }
        }
        if (wanted < 0) {
            throw new Unsupported("no random term for " + words);
        }
        List<RandomEffect> effects = fit.randomEffects(wanted);
        put(numbers, "intrcpt", effects, RandomEffect::estimate);
        put(numbers, "pred", effects, RandomEffect::estimate);
        put(numbers, "se", effects, RandomEffect::standardError);
        put(
                numbers,
                "pi.lb",
                effects,
                effect -> effect.interval().map(Interval::low).orElse(Double.NaN));
        put(
                numbers,
                "pi.ub",
                effects,
                effect -> effect.interval().map(Interval::high).orElse(Double.NaN));
    }

    private static void deletions(MultilevelFit fit, Optional<Grouping> cluster, Map<String, Object> numbers) {
        List<Optional<MultilevelInfluence.Deletion>> deletions = cluster.isPresent()
                ? fit.influence().deletingClusters(cluster.orElseThrow())
                : fit.influence().deletingEffects();
        Double[] z = new Double[fit.effects().size()];
        Double[] residual = new Double[z.length];
        Double[] se = new Double[z.length];
        Arrays.fill(z, Double.NaN);
        for (Optional<MultilevelInfluence.Deletion> deletion : deletions) {
            deletion.ifPresent(done -> {
                for (MultilevelInfluence.DeletedResidual effect : done.effects()) {
                    z[effect.row()] = effect.standardised();
                    residual[effect.row()] = effect.residual();
                    se[effect.row()] = effect.standardError();
                }
            });
        }
        numbers.put("z", Arrays.asList(z));
        numbers.put("rstudent", Arrays.asList(z));
        numbers.put("rstudent.resid", Arrays.asList(residual));
        numbers.put("rstudent.se", Arrays.asList(se));
        put(
                numbers,
                "X2",
                deletions,
                deletion -> deletion.map(done -> done.statistic().orElse(Double.NaN))
                        .orElse(Double.NaN));
        put(
                numbers,
                "cook",
                deletions,
                deletion -> deletion.map(MultilevelInfluence.Deletion::cooksDistance)
                        .orElse(Double.NaN));
        numbers.put(
                "dfbetas",
                deletions.stream()
                        .map(deletion -> deletion.map(
                                        done -> done.dfbetas().stream().boxed().toList())
                                .orElse(java.util.Collections.nCopies(
                                        fit.coefficients().size(), Double.NaN)))
                        .toList());
    }

    private static void residuals(MultilevelFit fit, Map<String, Object> numbers) {
        List<MultilevelInfluence.Residual> residuals = fit.influence().residuals();
        put(numbers, "raw", residuals, MultilevelInfluence.Residual::raw);
        put(numbers, "pearson", residuals, MultilevelInfluence.Residual::pearson);
        put(numbers, "rstandard", residuals, MultilevelInfluence.Residual::standardised);
        numbers.put("hat", fit.influence().hatValues().stream().boxed().toList());
    }

    private static void compare(MultilevelFit fit, DataTable data, Words words, Map<String, Object> numbers) {
        MultilevelFit smaller = setting(data, words.overridden("reduced")).fit();
        LikelihoodRatio ratio = fit.comparedWith(smaller);
        numbers.put("LRT", ratio.statistic());
        numbers.put("pval", ratio.pValue());
        numbers.put("parms.f", (double) fit.parameters());
        numbers.put("parms.r", (double) smaller.parameters());
        numbers.put("logLik.f", fit.statistics().logLikelihood());
        numbers.put("logLik.r", smaller.statistics().logLikelihood());
        numbers.put("AIC.f", fit.statistics().aic());
        numbers.put("AIC.r", smaller.statistics().aic());
    }
}
