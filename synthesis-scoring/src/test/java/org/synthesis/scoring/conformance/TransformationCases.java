package org.synthesis.scoring.conformance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;
import org.synthesis.model.base.Attempt;
import org.synthesis.model.base.DoubleVector;
import org.synthesis.model.base.Interval;
import org.synthesis.model.effect.EffectSize;
import org.synthesis.scoring.data.DataTable;
import org.synthesis.scoring.effect.CorrelationMatrix;
import org.synthesis.scoring.effect.CorrelationMatrix.CorrelationScale;
import org.synthesis.scoring.effect.FiveNumbers;
import org.synthesis.scoring.effect.LogOddsRatios;
import org.synthesis.scoring.effect.ReportedScale;
import org.synthesis.scoring.effect.ReportedStatistics;
import org.synthesis.scoring.effect.StandardisedDifferences;
import org.synthesis.scoring.effect.TableReconstruction;
import org.synthesis.scoring.effect.TableReconstruction.ContinuityCorrection;
import org.synthesis.scoring.effect.TableReconstruction.Counts;
import org.synthesis.scoring.effect.TableReconstruction.Rounding;
import org.synthesis.scoring.effect.Transformation;
import org.synthesis.scoring.effect.Transformations;

/** Cases of transformations and of correlation matrices. */
final class TransformationCases {
    private TransformationCases() {}

    static Map<String, Object> transformation(DataTable data, Words words) {
        List<String> functions = words.texts("functions");
        Words columns = words.words("columns");
        Words parameters = words.optionalWords("parameters").orElse(new Words("parameters", Map.of()));
        Map<String, Object> result = new HashMap<>();
        for (String function : functions) {
            switch (function) {
                case "conv2x2" -> result.putAll(tables(data, columns, parameters));
                case "delta" -> result.putAll(delta(data, columns, parameters));
                case "fivenum" -> result.putAll(fiveNumbers(data, columns));
                case "wald" -> result.putAll(wald(data, columns, parameters));
                case "pft", "ipft", "irft", "iirft" ->
                    result.put(function, freemanTukey(function, functions, data, columns, parameters));
                default -> {
                    DoubleUnaryOperator change = function(function, functions, parameters);
                    double[] values = column(data, columns.text("x"));
                    double[] changed = new double[values.length];
                    for (int i = 0; i < values.length; i++) {
                        changed[i] = tried(change, values[i]);
                    }
                    result.put(function, changed);
                }
            }
        }
        return result;
    }

    /** Missing stays missing, and what a function does not take is missing. */
    private static double tried(DoubleUnaryOperator change, double x) {
        try {
            return Double.isNaN(x) ? x : change.applyAsDouble(x);
        } catch (IllegalArgumentException e) {
            return Double.NaN;
        }
    }

    private static double[] column(DataTable data, String name) {
        double[] values = new double[data.rows()];
        for (int i = 0; i < values.length; i++) {
            values[i] = data.number(name, i).orElse(Double.NaN);
        }
        return values;
    }

    /** A function of one number; {@code ahw} and {@code abt} come with their round trip, as the corpus means it. */
    private static DoubleUnaryOperator function(String name, List<String> functions, Words parameters) {
        if (parameters.has("tau2")) {
            double tau2 = parameters.number("tau2");
            Transformation transformation = switch (name) {
                case "exp" -> Transformation.LOG;
                case "ilogit" -> Transformation.LOGIT;
                case "iprobit" -> Transformation.PROBIT;
                case "ztor" -> Transformation.FISHER_Z;
                case "iarcsin" -> Transformation.ARCSINE;
                case "iahw" -> Transformation.ALPHA_HAKSTIAN_WHALEN;
                case "iabt" -> Transformation.ALPHA_BONETT;
                case "isqrt" -> Transformation.SQUARE_ROOT;
                default -> throw new Unsupported("no integral of " + name);
            };
            return x -> transformation.meanOfInverse(x, tau2);
        }
        return switch (name) {
            case "log" -> Transformation.LOG::apply;
            case "exp" -> Transformation.LOG::invert;
            case "sqrt" -> Transformation.SQUARE_ROOT::apply;
            case "isqrt" -> Transformation.SQUARE_ROOT::invert;
            case "logit" -> Transformation.LOGIT::apply;
            case "ilogit" -> Transformation.LOGIT::invert;
            case "probit" -> Transformation.PROBIT::apply;
            case "iprobit" -> Transformation.PROBIT::invert;
            case "arcsin" -> Transformation.ARCSINE::apply;
            case "iarcsin" -> Transformation.ARCSINE::invert;
            case "rtoz" -> Transformation.FISHER_Z::apply;
            case "ztor" -> Transformation.FISHER_Z::invert;
            case "r2toz" -> Transformation.FISHER_Z_OF_SQUARE::apply;
            case "ztor2" -> Transformation.FISHER_Z_OF_SQUARE::invert;
            case "ahw" -> Transformation.ALPHA_HAKSTIAN_WHALEN::apply;
            case "iahw" -> back(Transformation.ALPHA_HAKSTIAN_WHALEN, functions.contains("ahw"));
            case "abt" -> Transformation.ALPHA_BONETT::apply;
            case "iabt" -> back(Transformation.ALPHA_BONETT, functions.contains("abt"));
            case "u1" -> StandardisedDifferences::nonOverlap;
            case "u2" -> StandardisedDifferences::matchedShare;
            case "u3" -> StandardisedDifferences::shareBelowMean;
            case "ovl" -> StandardisedDifferences::overlap;
            case "cles" -> StandardisedDifferences::commonLanguage;
            case "cliff" -> StandardisedDifferences::cliffsDelta;
            case "besd" -> StandardisedDifferences::binomialDisplay;
            case "rpb" -> StandardisedDifferences::toPointBiserial;
            case "rbis" -> StandardisedDifferences::toBiserial;
            case "d.norm", "lnortod.norm" -> Transformation.D_TO_LOG_ODDS_RATIO_NORMAL::invert;
            case "d.logis", "lnortod.logis" -> Transformation.D_TO_LOG_ODDS_RATIO_LOGISTIC::invert;
            case "or.norm", "dtolnor.norm" -> Transformation.D_TO_LOG_ODDS_RATIO_NORMAL::apply;
            case "or.logis", "dtolnor.logis" -> Transformation.D_TO_LOG_ODDS_RATIO_LOGISTIC::apply;
            case "tet.pearson", "lnortortet.pearson" -> LogOddsRatios::toTetrachoricPearson;
            case "tet.digby", "lnortortet.digby" -> LogOddsRatios::toTetrachoricDigby;
            case "rr", "lnortorr" -> atRisk(LogOddsRatios::toRiskRatio, parameters);
            case "rd", "lnortord" -> atRisk(LogOddsRatios::toRiskDifference, parameters);
            case "rpb.n" -> inGroups(StandardisedDifferences::toPointBiserial, parameters);
            case "rbis.n" -> inGroups(StandardisedDifferences::toBiserial, parameters);
            case "rtod" -> inGroups(StandardisedDifferences::fromBiserial, parameters);
            case "rpbtod" -> inGroups(StandardisedDifferences::fromPointBiserial, parameters);
            default -> throw new Unsupported("unknown function " + name);
        };
    }

    private static DoubleUnaryOperator back(Transformation transformation, boolean roundTrip) {
        return roundTrip ? x -> transformation.invert(transformation.apply(x)) : transformation::invert;
    }

    private interface OfTwo {
        double apply(double x, double parameter);
    }

    private interface OfThree {
        double apply(double x, double n1, double n2);
    }

    private static DoubleUnaryOperator atRisk(OfTwo function, Words parameters) {
        double risk = parameters.number("pc");
        return x -> function.apply(x, risk);
    }

    private static DoubleUnaryOperator inGroups(OfThree function, Words parameters) {
        double n1 = parameters.number("n1");
        double n2 = parameters.number("n2");
        return x -> function.apply(x, n1, n2);
    }

    private static double[] freemanTukey(
            String function, List<String> functions, DataTable data, Words columns, Words parameters) {
        columns.keys();
        boolean rate = function.endsWith("irft");
        String values = parameters.text(rate ? "rate" : "proportion");
        parameters.ignore("proportion");
        double[] x = Expression.of(data, values).toArray();
        double[] n = rate ? Expression.of(data, parameters.text("time")).toArray() : column(data, columns.text("ni"));
        boolean inverse = function.startsWith("ip") || function.startsWith("ii");
        boolean roundTrip = functions.contains(function.substring(1));
        double[] result = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            double size = n[i];
            DoubleUnaryOperator apply =
                    v -> rate ? Transformations.freemanTukeyRate(v, size) : Transformations.freemanTukey(v, size);
            DoubleUnaryOperator invert = v -> rate
                    ? Transformations.inverseFreemanTukeyRate(v, size)
                    : Transformations.inverseFreemanTukey(v, size);
            result[i] = !inverse ? tried(apply, x[i]) : tried(invert, roundTrip ? tried(apply, x[i]) : x[i]);
        }
        return result;
    }

    private static Map<String, Object> tables(DataTable data, Words columns, Words parameters) {
        ContinuityCorrection correction =
                parameters.flag("correct", true) ? ContinuityCorrection.YATES : ContinuityCorrection.NONE;
        Rounding rounding = parameters.flag("round", true) ? Rounding.WHOLE_PEOPLE : Rounding.NONE;
        Map<String, double[]> cells = new LinkedHashMap<>();
        for (String cell : List.of("ai", "bi", "ci", "di")) {
            cells.put(cell, new double[data.rows()]);
        }
        Map<String, String> names = new HashMap<>();
        for (String key : columns.keys()) {
            if (!List.of("ori", "ri", "x2i", "pi", "ni", "n1i", "n2i").contains(key)) {
                throw new Unsupported("unknown column " + key);
            }
            names.put(key, columns.text(key));
        }
        for (int i = 0; i < data.rows(); i++) {
            Optional<Counts> counts = counts(data, names, i, correction, rounding);
            cells.get("ai")[i] = counts.map(Counts::a).orElse(Double.NaN);
            cells.get("bi")[i] = counts.map(Counts::b).orElse(Double.NaN);
            cells.get("ci")[i] = counts.map(Counts::c).orElse(Double.NaN);
            cells.get("di")[i] = counts.map(Counts::d).orElse(Double.NaN);
        }
        return new HashMap<>(cells);
    }

    private static Optional<Counts> counts(
            DataTable data, Map<String, String> names, int row, ContinuityCorrection correction, Rounding rounding) {
        OptionalDouble n = cell(data, names, "ni", row);
        OptionalDouble n1 = cell(data, names, "n1i", row);
        OptionalDouble n2 = cell(data, names, "n2i", row);
        if (n.isEmpty() || n1.isEmpty() || n2.isEmpty()) {
            return Optional.empty();
        }
        TableReconstruction table = new TableReconstruction(n.getAsDouble(), n1.getAsDouble(), n2.getAsDouble());
        OptionalDouble or = cell(data, names, "ori", row);
        OptionalDouble r = cell(data, names, "ri", row);
        OptionalDouble chi = cell(data, names, "x2i", row);
        OptionalDouble p = cell(data, names, "pi", row);
        Attempt<Counts> counts;
        if (or.isPresent()) {
            counts = table.fromOddsRatio(or.getAsDouble(), rounding);
        } else if (r.isPresent()) {
            counts = table.fromPhi(r.getAsDouble(), rounding);
        } else if (chi.isPresent()) {
            counts = table.fromChiSquare(chi.getAsDouble(), correction, rounding);
        } else if (p.isPresent()) {
            counts = table.fromP(p.getAsDouble(), correction, rounding);
        } else {
            return Optional.empty();
        }
        return counts.toOptional();
    }

    private static OptionalDouble cell(DataTable data, Map<String, String> names, String key, int row) {
        return names.containsKey(key) ? data.number(names.get(key), row) : OptionalDouble.empty();
    }

    private static Map<String, Object> delta(DataTable data, Words columns, Words parameters) {
        DoubleUnaryOperator change = function(parameters.text("of"), List.of(), parameters);
        double[] yi = column(data, columns.text("yi"));
        double[] vi = column(data, columns.text("vi"));
        double[] y = new double[yi.length];
        double[] v = new double[yi.length];
        for (int i = 0; i < yi.length; i++) {
            boolean given = !Double.isNaN(yi[i]) && vi[i] > 0;
            EffectSize size = given ? Transformations.delta(new EffectSize(yi[i], vi[i]), change) : null;
            y[i] = size == null ? Double.NaN : size.yi();
            v[i] = size == null ? Double.NaN : size.vi();
        }
        return Map.of("yi", y, "vi", v);
    }

    private static Map<String, Object> fiveNumbers(DataTable data, Words columns) {
        double[] min = given(data, columns, "min");
        double[] q1 = given(data, columns, "q1");
        double[] median = column(data, columns.text("median"));
        double[] q3 = given(data, columns, "q3");
        double[] max = given(data, columns, "max");
        double[] n = column(data, columns.text("n"));
        Map<String, double[]> result = new HashMap<>();
        for (int i = 0; i < n.length; i++) {
            boolean ends = !Double.isNaN(min[i] + max[i]);
            boolean quartiles = !Double.isNaN(q1[i] + q3[i]);
            if (Double.isNaN(median[i] + n[i]) || !ends && !quartiles) {
                continue;
            }
            if (ends && quartiles) {
                put(result, "full.", i, FiveNumbers.of(min[i], q1[i], median[i], q3[i], max[i], (int) n[i]), n.length);
            }
            if (quartiles) {
                put(result, "iqr.", i, FiveNumbers.quartiles(q1[i], median[i], q3[i], (int) n[i]), n.length);
            }
            if (ends) {
                put(result, "range.", i, FiveNumbers.range(min[i], median[i], max[i], (int) n[i]), n.length);
            }
            FiveNumbers best = ends && quartiles
                    ? FiveNumbers.of(min[i], q1[i], median[i], q3[i], max[i], (int) n[i])
                    : quartiles
                            ? FiveNumbers.quartiles(q1[i], median[i], q3[i], (int) n[i])
                            : FiveNumbers.range(min[i], median[i], max[i], (int) n[i]);
            put(result, "", i, best, n.length);
        }
        return new HashMap<>(result);
    }

    private static void put(Map<String, double[]> result, String prefix, int row, FiveNumbers numbers, int rows) {
        FiveNumbers.Moments moments = numbers.moments();
        missing(result, prefix + "mean", rows)[row] = moments.mean();
        missing(result, prefix + "sd", rows)[row] = moments.deviation();
    }

    private static double[] missing(Map<String, double[]> result, String name, int rows) {
        return result.computeIfAbsent(name, key -> {
            double[] values = new double[rows];
            java.util.Arrays.fill(values, Double.NaN);
            return values;
        });
    }

    private static double[] given(DataTable data, Words columns, String key) {
        if (columns.has(key)) {
            return column(data, columns.text(key));
        }
        double[] values = new double[data.rows()];
        java.util.Arrays.fill(values, Double.NaN);
        return values;
    }

    /** Effect and variance from an interval, else from z, else from a two-sided p. */
    private static Map<String, Object> wald(DataTable data, Words columns, Words parameters) {
        String word = parameters.text("scale", "identity");
        ReportedScale scale = switch (word) {
            case "log" -> ReportedScale.RATIO;
            case "identity" -> ReportedScale.IDENTITY;
            default -> throw new Unsupported("unknown scale " + word);
        };
        double level = parameters.number("level", 95) / 100;
        double[] out = column(data, columns.text("out"));
        double[] lower = given(data, columns, "lower");
        double[] upper = given(data, columns, "upper");
        double[] z = given(data, columns, "z");
        double[] p = given(data, columns, "p");
        double[] y = new double[out.length];
        double[] v = new double[out.length];
        for (int i = 0; i < out.length; i++) {
            EffectSize size = null;
            if (!Double.isNaN(out[i])) {
                try {
                    if (!Double.isNaN(lower[i] + upper[i])) {
                        size = ReportedStatistics.fromInterval(out[i], new Interval(lower[i], upper[i], level), scale)
                                .size();
                    } else if (!Double.isNaN(z[i])) {
                        size = ReportedStatistics.fromZ(out[i], z[i], scale).size();
                    } else if (!Double.isNaN(p[i])) {
                        size = ReportedStatistics.fromP(out[i], p[i], scale).size();
                    }
                } catch (IllegalArgumentException e) {
                    size = null;
                }
            }
            double plain = scale == ReportedScale.RATIO ? Math.log(out[i]) : out[i];
            y[i] = size == null ? plain : size.yi();
            v[i] = size == null ? Double.NaN : size.vi();
        }
        return Map.of("yi", y, "vi", v);
    }

    static Map<String, Object> matrixRegression(DataTable data, Words words) {
        String outcome = words.text("outcome");
        List<String> predictors = words.texts("predictors");
        double level = words.number("level", 95) / 100;
        List<String> names = data.columns().stream()
                .filter(data::isNumeric)
                .filter(name -> predictors.contains(name) || name.equals(outcome))
                .toList();
        Optional<String> labels =
                data.columns().stream().filter(name -> !data.isNumeric(name)).findFirst();
        List<DoubleVector> rows = new ArrayList<>();
        List<String> order = labels.map(data::words)
                .map(List::copyOf)
                .orElseGet(() -> data.columns().stream().filter(data::isNumeric).toList());
        for (String name : names) {
            int row = order.indexOf(name);
            rows.add(DoubleVector.of(names.stream()
                    .mapToDouble(column -> data.number(column, row).orElse(Double.NaN))
                    .toArray()));
        }
        CorrelationMatrix matrix = new CorrelationMatrix(
                com.google.common.collect.ImmutableList.copyOf(names),
                com.google.common.collect.ImmutableList.copyOf(rows));
        CorrelationMatrix.Regression fit =
                matrix.regression(outcome, predictors, words.number("n")).orThrow();
        int m = predictors.size();
        Map<String, Object> result = new HashMap<>();
        double[] t = new double[m];
        double[] df = new double[m];
        double[] p = new double[m];
        double[] low = new double[m];
        double[] high = new double[m];
        for (int i = 0; i < m; i++) {
            t[i] = fit.t(i);
            df[i] = fit.df();
            p[i] = fit.pValue(i);
            low[i] = fit.beta().get(i) - fit.margin(i, level);
            high[i] = fit.beta().get(i) + fit.margin(i, level);
        }
        result.put("beta", fit.beta().toArray());
        result.put("se", fit.se().toArray());
        result.put("tval", t);
        result.put("df", df);
        result.put("pval", p);
        result.put("ci.lb", low);
        result.put("ci.ub", high);
        result.put("R2", fit.rSquared());
        result.put("F", fit.f());
        result.put("Fp", fit.fPValue());
        return result;
    }

    static Map<String, Object> correlationCovariance(DataTable data, Words words) {
        double n = words.number("n");
        // the matrix stands in the last columns, as many as there are rows
        List<String> names = List.copyOf(data.columns());
        List<String> columns = names.subList(names.size() - data.rows(), names.size());
        List<DoubleVector> rows = new ArrayList<>();
        for (int i = 0; i < data.rows(); i++) {
            int row = i;
            rows.add(DoubleVector.of(columns.stream()
                    .mapToDouble(column -> data.number(column, row).orElseThrow())
                    .toArray()));
        }
        CorrelationMatrix matrix = CorrelationMatrix.of(rows);
        Map<String, Object> result = new HashMap<>();
        for (String variant : words.texts("variants")) {
            CorrelationScale scale = switch (variant) {
                case "raw" -> CorrelationScale.RAW;
                case "z" -> CorrelationScale.FISHER_Z;
                default -> throw new Unsupported("unknown variant " + variant);
            };
            result.put(
                    variant,
                    matrix.samplingCovariances(n, scale).stream()
                            .map(DoubleVector::toArray)
                            .toList());
        }
        return result;
    }
}
