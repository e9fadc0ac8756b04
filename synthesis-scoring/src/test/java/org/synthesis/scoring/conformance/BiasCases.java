package org.synthesis.scoring.conformance;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.synthesis.model.analysis.AnalysisSpec;
import org.synthesis.model.analysis.Coefficient;
import org.synthesis.model.base.DoubleVector;
import org.synthesis.scoring.bias.ExcessSignificance;
import org.synthesis.scoring.bias.FailSafeN;
import org.synthesis.scoring.bias.FunnelPredictor;
import org.synthesis.scoring.bias.FunnelRegression;
import org.synthesis.scoring.bias.FunnelSide;
import org.synthesis.scoring.bias.HenmiCopas;
import org.synthesis.scoring.bias.MissingEstimator;
import org.synthesis.scoring.bias.PetPeese;
import org.synthesis.scoring.bias.RankTest;
import org.synthesis.scoring.bias.TrimAndFill;
import org.synthesis.scoring.data.DataTable;
import org.synthesis.scoring.data.EffectSet;
import org.synthesis.scoring.data.ModelMatrix;
import org.synthesis.scoring.pool.MetaAnalysis;
import org.synthesis.scoring.pool.MetaAnalysisFit;

/** Cases of publication bias. */
final class BiasCases {
    private BiasCases() {}

    static Map<String, Object> bias(DataTable data, Words words) {
        return switch (words.text("method")) {
            case "trim-and-fill" -> trimAndFill(data, words);
            case "regression-test" -> regression(data, words);
            case "rank-test" -> {
                baseWithoutMeaning(words);
                yield rank(Effects.read(data, words, Set.of()).effects());
            }
            case "fail-safe-n" -> failSafeN(data, words);
            case "henmi-copas" -> henmiCopas(data, words);
            case "excess-significance" -> excess(data, words);
            case "pet-peese" -> petPeese(Effects.read(data, words, Set.of()).effects());
            default -> throw new Unsupported("unknown method: " + words);
        };
    }

    /** A model to start from that the method does not use: it has its own. It must still be one that is known. */
    private static void baseWithoutMeaning(Words words) {
        words.optionalWords("base").ifPresent(MetaAnalysisCases::spec);
    }

    private static MetaAnalysisFit base(Words words, EffectSet effects, ModelMatrix design) {
        AnalysisSpec spec = MetaAnalysisCases.spec(words.words("base"));
        return MetaAnalysis.using(spec).fit(effects, design).orThrow();
    }

    private static MetaAnalysisFit base(Words words, EffectSet effects) {
        return base(words, effects, ModelMatrix.intercept(effects.size()));
    }

    private static Map<String, Object> trimAndFill(DataTable data, Words words) {
        EffectSet effects = Effects.read(data, words, Set.of()).effects();
        FunnelSide side = switch (words.text("side", "auto")) {
            case "auto" -> FunnelSide.AUTOMATIC;
            case "left" -> FunnelSide.LEFT;
            case "right" -> FunnelSide.RIGHT;
            default -> throw new Unsupported("unknown side: " + words);
        };
        MissingEstimator estimator = Arrays.stream(MissingEstimator.values())
                .filter(known -> known.name().equals(words.text("estimator", "L0")))
                .findFirst()
                .orElseThrow(() -> new Unsupported("unknown estimator: " + words));
        TrimAndFill.Filled filled =
                TrimAndFill.using(estimator).on(side).of(base(words, effects)).orThrow();
        Map<String, Object> numbers = new LinkedHashMap<>(MetaAnalysisCases.fit(filled.adjusted()));
        numbers.put("k0", filled.missing());
        numbers.put(
                "se.k0",
                filled.standardError().isPresent() ? filled.standardError().getAsDouble() : new Object[] {null});
        numbers.put("side", filled.side() == FunnelSide.LEFT ? "left" : "right");
        return numbers;
    }

    private static Map<String, Object> regression(DataTable data, Words words) {
        String code = words.text("predictor", "sei");
        FunnelPredictor predictor = Arrays.stream(FunnelPredictor.values())
                .filter(known -> known.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new Unsupported("unknown predictor: " + words));
        FunnelRegression test = switch (words.text("regression", "random-effects")) {
            case "random-effects" -> FunnelRegression.metaRegression(predictor);
            case "wls" -> FunnelRegression.weightedLeastSquares(predictor);
            default -> throw new Unsupported("unknown regression: " + words);
        };
        DataTable table = predictor.needsSampleSizes() ? withSampleSizes(data, words.words("effect")) : data;
        Designs.Design design = Designs.read(words, "moderators");
        Set<String> used = new java.util.HashSet<>(design.columns());
        if (predictor.needsSampleSizes()) {
            used.add(SIZE);
        }
        Effects effects = Effects.read(table, words, used);
        ModelMatrix matrix = design.matrix(effects.table());
        FunnelRegression.Result result;
        if (words.has("base")) {
            MetaAnalysisFit fit = base(words, effects.effects(), matrix);
            result = (predictor.needsSampleSizes() ? test.of(fit, effects.column(SIZE)) : test.of(fit)).orThrow();
        } else if (matrix.columns() == 1 && design.intercept()) {
            result = (predictor.needsSampleSizes()
                            ? test.of(effects.effects(), effects.column(SIZE))
                            : test.of(effects.effects()))
                    .orThrow();
        } else {
            MetaAnalysisFit fit = MetaAnalysis.using(AnalysisSpec.builder().build())
                    .fit(effects.effects(), matrix)
                    .orThrow();
            result = (predictor.needsSampleSizes() ? test.of(fit, effects.column(SIZE)) : test.of(fit)).orThrow();
        }
        return numbers(result);
    }

    private static Map<String, Object> numbers(FunnelRegression.Result result) {
        Map<String, Object> numbers = new LinkedHashMap<>();
        Coefficient slope = result.test();
        numbers.put("zval", slope.statistic());
        numbers.put("tval", slope.statistic());
        numbers.put("pval", slope.pValue());
        slope.degreesOfFreedom().ifPresent(df -> numbers.put("ddf", df));
        result.limit().ifPresent(limit -> {
            numbers.put("est", limit.estimate());
            numbers.put("ci.lb", limit.interval().low());
            numbers.put("ci.ub", limit.interval().high());
        });
        return numbers;
    }

    private static final String SIZE = ".n";

    /** The total sample size: a column of its own, or the sum of the groups of a measure. */
    private static DataTable withSampleSizes(DataTable data, Words effect) {
        // the effects are read from the same words later, which then have to be understood
        effect.keys();
        if (!effect.has("measure")) {
            return withSum(data, List.of(effect.text("ni")));
        }
        Words columns = effect.words("columns");
        columns.keys();
        effect.optionalWords("options").ifPresent(Words::keys);
        for (List<String> groups : List.of(List.of("ai", "bi", "ci", "di"), List.of("n1i", "n2i"), List.of("ni"))) {
            if (groups.stream().allMatch(columns::has)) {
                return withSum(data, groups.stream().map(columns::text).toList());
            }
        }
        throw new Unsupported("no sample sizes: " + effect);
    }

    private static DataTable withSum(DataTable data, List<String> columns) {
        List<java.util.OptionalDouble> sums = new java.util.ArrayList<>();
        for (int row = 0; row < data.rows(); row++) {
            int at = row;
            sums.add(
                    columns.stream().allMatch(column -> data.number(column, at).isPresent())
                            ? java.util.OptionalDouble.of(columns.stream()
                                    .mapToDouble(
                                            column -> data.number(column, at).orElseThrow())
                                    .sum())
                            : java.util.OptionalDouble.empty());
        }
        return data.withNumbers(SIZE, sums);
    }

    private static Map<String, Object> rank(EffectSet effects) {
        RankTest test = RankTest.of(effects).orThrow();
        return Map.of("tau", test.tau(), "pval", test.pValue());
    }

    private static Map<String, Object> failSafeN(DataTable data, Words words) {
        EffectSet effects = Effects.read(data, words, Set.of()).effects();
        double alpha = words.number("alpha", 0.05);
        Optional<Double> target = target(words);
        Map<String, Object> numbers = new LinkedHashMap<>();
        FailSafeN found = (switch (words.text("type", "Rosenthal")) {
                    case "Rosenthal" -> FailSafeN.rosenthal(effects, alpha);
                    case "Rosenberg" -> FailSafeN.rosenberg(effects, alpha);
                    case "Orwin" -> {
                        FailSafeN.Mean mean = words.flag("weighted", false)
                                ? FailSafeN.Mean.INVERSE_VARIANCE
                                : FailSafeN.Mean.UNWEIGHTED;
                        yield target.isPresent()
                                ? FailSafeN.orwin(effects, mean, target.get())
                                : FailSafeN.orwin(effects, mean);
                    }
                    case "General" -> {
                        MetaAnalysisFit fit = base(words, effects);
                        if (fit.spec().test().isKnappHartung()) {
                            throw new Unsupported("a general fail-safe N with a Knapp-Hartung test");
                        }
                        numbers.put("tau2", fit.tauSquared());
                        yield target.isPresent()
                                ? FailSafeN.generalForEffect(fit, target.get())
                                : FailSafeN.general(fit, alpha);
                    }
                    default -> throw new Unsupported("unknown type: " + words);
                })
                .orThrow();
        numbers.put("fsnum", found.studies());
        found.pValue().ifPresent(p -> numbers.put("pval", p));
        found.estimate().ifPresent(estimate -> numbers.put("est", estimate));
        found.target().ifPresent(value -> numbers.put("target", value));
        return numbers;
    }

    private static Optional<Double> target(Words words) {
        if (!words.has("target")) {
            return Optional.empty();
        }
        if (words.raw("target") instanceof Double number) {
            return Optional.of(number);
        }
        if (words.text("target").equals("half the mean") && words.text("type").equals("Orwin")) {
            return Optional.empty();
        }
        throw new Unsupported("unknown target: " + words);
    }

    private static Map<String, Object> henmiCopas(DataTable data, Words words) {
        baseWithoutMeaning(words);
        EffectSet effects = Effects.read(data, words, Set.of()).effects();
        HenmiCopas found =
                HenmiCopas.of(effects, words.number("level", 95) / 100).orThrow();
        return Map.of(
                "beta", found.estimate(),
                "se", found.standardError(),
                "ci.lb", found.interval().low(),
                "ci.ub", found.interval().high(),
                "tau2", found.tauSquared());
    }

    private static Map<String, Object> excess(DataTable data, Words words) {
        EffectSet effects = Effects.read(data, words, Set.of()).effects();
        ExcessSignificance test = ExcessSignificance.using(
                        switch (words.text("test")) {
                            case "chi2" -> ExcessSignificance.Test.CHI_SQUARE;
                            case "binomial" -> ExcessSignificance.Test.BINOMIAL;
                            case "exact" -> ExcessSignificance.Test.EXACT;
                            default -> throw new Unsupported("unknown test: " + words);
                        })
                .withAlpha(words.number("alpha", 0.05));
        ExcessSignificance.Result found =
                (words.has("base") ? test.of(base(words, effects)) : test.of(effects)).orThrow();
        Map<String, Object> numbers = new LinkedHashMap<>();
        numbers.put("O", found.observed());
        numbers.put("E", found.expected());
        numbers.put("OEratio", found.ratio());
        found.statistic().ifPresent(value -> numbers.put("X2", value));
        numbers.put("pval", found.pValue());
        numbers.put("theta", found.effect());
        numbers.put("power", found.power().toArray());
        numbers.put(
                "theta.lim",
                found.limit().isPresent()
                        ? DoubleVector.of(found.limit().getAsDouble()).toArray()
                        : new Object[] {null});
        return numbers;
    }

    private static Map<String, Object> petPeese(EffectSet effects) {
        PetPeese found = PetPeese.of(effects).orThrow();
        Map<String, Object> numbers = new LinkedHashMap<>();
        numbers(found.pet()).forEach((name, value) -> numbers.put("pet/" + name, value));
        numbers(found.peese()).forEach((name, value) -> numbers.put("peese/" + name, value));
        numbers.put("pet.intercept.p", found.pet().limit().orElseThrow().pValue());
        return numbers;
    }
}
