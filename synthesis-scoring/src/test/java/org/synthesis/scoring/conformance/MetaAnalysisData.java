package org.synthesis.scoring.conformance;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.DoubleUnaryOperator;
import java.util.regex.Pattern;
import org.synthesis.model.analysis.AnalysisSpec;
import org.synthesis.model.analysis.Coefficient;
import org.synthesis.model.analysis.TauSquaredMethod;
import org.synthesis.model.base.DoubleVector;
import org.synthesis.scoring.data.DataTable;
import org.synthesis.scoring.data.EffectSet;
import org.synthesis.scoring.data.Grouping;
import org.synthesis.scoring.data.ModelMatrix;
import org.synthesis.scoring.moderator.SubgroupAnalysis;
import org.synthesis.scoring.pool.MetaAnalysis;

/**
 * The rows of a meta-analysis: what is left after subset, order and missing values.
 *
 * @param table the rows
 * @param effects their effects
 * @param design their moderators
 */
record MetaAnalysisData(DataTable table, EffectSet effects, Designs.Design design) {
    private static final Pattern NAME = Pattern.compile("[A-Za-z.][A-Za-z0-9._]*");

    static MetaAnalysisData read(DataTable data, Words words) {
        Designs.Design design = Designs.read(words, "moderators");
        Set<String> used = new TreeSet<>(design.columns());
        design.expressions().values().forEach(text -> used.addAll(names(text, data)));
        if (words.has("weights")) {
            Words weights = words.words("weights");
            if (weights.has("column")) {
                used.add(weights.text("column"));
            } else {
                used.addAll(names(weights.text("expression"), data));
            }
        }
        omission(words);
        Effects effects = Effects.read(ordered(data, words), words, used);
        return new MetaAnalysisData(effects.table(), effects.effects(), design);
    }

    /** Rows with a missing value are dropped in any case; the word says that the reference did so too. */
    private static void omission(Words words) {
        if (words.has("missing") && !words.text("missing").equals("omit")) {
            throw new Unsupported("unknown way with missing values: " + words);
        }
    }

    private static Set<String> names(String expression, DataTable data) {
        Set<String> names = new HashSet<>();
        NAME.matcher(expression).results().forEach(found -> {
            if (data.columns().contains(found.group())) {
                names.add(found.group());
            }
        });
        return names;
    }

    static DataTable subset(DataTable data, Words words) {
        if (!words.has("subset")) {
            return data;
        }
        Words subset = words.words("subset");
        String column = subset.text("column");
        Set<String> wanted = new HashSet<>();
        for (Object value : subset.list("equals")) {
            wanted.add(Designs.level(value));
        }
        return data.where(row -> data.word(column, row).map(wanted::contains).orElse(false));
    }

    /** An order belongs to cumulative results, which read it themselves; it changes nothing else but the order of rows. */
    private static DataTable ordered(DataTable data, Words words) {
        if (!words.has("order") || words.texts("outputs").contains("cumulative")) {
            return data;
        }
        Words order = words.words("order");
        if (!order.text("direction", "ascending").equals("ascending")) {
            throw new Unsupported("unknown order: " + order);
        }
        return data.sortedBy(order.text("column"));
    }

    ModelMatrix matrix() {
        return design.matrix(table);
    }

    MetaAnalysis analysis(AnalysisSpec spec, Words words) {
        MetaAnalysis analysis = MetaAnalysis.using(spec);
        if (words.has("tau2")) {
            analysis = analysis.withTauSquared(words.number("tau2"));
        }
        boolean weighted = words.flag("weighted", true);
        boolean generalised =
                spec.tauSquaredMethod() == TauSquaredMethod.GENQ || spec.tauSquaredMethod() == TauSquaredMethod.GENQM;
        if (words.has("weights")) {
            DoubleVector weights = weights(words.words("weights"));
            analysis = generalised ? analysis.withMomentWeights(weights) : analysis;
            if (weighted) {
                return analysis.withWeights(weights);
            }
        }
        return weighted ? analysis : analysis.withWeights(effects.vi().map(v -> 1));
    }

    private DoubleVector weights(Words weights) {
        if (weights.has("column")) {
            return table.numbers(weights.text("column"));
        }
        DataTable named = table;
        for (String name : List.of("yi", "vi")) {
            if (!named.columns().contains(name)) {
                named = named.withNumbers(name, table.numbers("." + name));
            }
        }
        return Expression.of(named, weights.text("expression"));
    }

    /** The moderators at the rows of {@code newmods}. */
    ModelMatrix newRows(Words words) {
        List<Object> rows = words.list("newmods");
        Map<String, List<Object>> cells = new LinkedHashMap<>();
        for (Object row : rows) {
            if (!(row instanceof Map<?, ?> named)) {
                throw new Unsupported("newmods should be named values: " + words);
            }
            named.forEach((name, value) -> cells.computeIfAbsent(String.valueOf(name), key -> new ArrayList<>())
                    .add(value));
        }
        DataTable values = DataTable.ofRows(rows.size());
        for (Map.Entry<String, List<Object>> column : cells.entrySet()) {
            if (column.getValue().size() != rows.size()) {
                throw new Unsupported("newmods lack values of " + column.getKey());
            }
            boolean words1 = column.getValue().stream().anyMatch(String.class::isInstance);
            values = words1
                    ? values.withWords(
                            column.getKey(),
                            column.getValue().stream().map(Designs::level).toList())
                    : values.withNumbers(
                            column.getKey(),
                            DoubleVector.of(column.getValue().stream()
                                    .mapToDouble(value -> value instanceof Boolean flag ? flag ? 1 : 0 : (Double) value)
                                    .toArray()));
        }
        Map<String, String> expressions = new LinkedHashMap<>(design.expressions());
        expressions.keySet().removeIf(cells::containsKey);
        return new Designs.Design(design.terms(), design.intercept(), design.columns(), expressions).matrix(values);
    }

    /** The change of scale that {@code backtransform} asks for. */
    DoubleUnaryOperator transformation(String name) {
        String harmonic = "inverse Freeman-Tukey at the harmonic mean of ";
        if (name.startsWith(harmonic)) {
            DoubleVector n = table.numbers(name.substring(harmonic.length()));
            double mean = n.size() / n.map(value -> 1 / value).stream().sum();
            return x -> inverseFreemanTukey(x, mean);
        }
        return switch (name) {
            case "exp" -> StrictMath::exp;
            case "tanh" -> StrictMath::tanh;
            case "inverse logit" -> x -> 1 / (1 + StrictMath.exp(-x));
            case "inverse arcsine" ->
                x -> {
                    double bounded = Math.min(Math.max(x, 0), Math.PI / 2);
                    return StrictMath.sin(bounded) * StrictMath.sin(bounded);
                };
            case "square" -> x -> x <= 0 ? 0 : x * x;
            default -> throw new Unsupported("unknown transformation " + name);
        };
    }

    /** Miller (1978). */
    private static double inverseFreemanTukey(double x, double n) {
        double lowest = 0.5 * StrictMath.asin(Math.sqrt(1 / (n + 1)));
        double highest = 0.5 * (StrictMath.asin(Math.sqrt(n / (n + 1))) + Math.PI / 2);
        if (x <= lowest || x >= highest) {
            return x <= lowest ? 0 : 1;
        }
        double sine = StrictMath.sin(2 * x);
        double inner = sine + (sine - 1 / sine) / n;
        return 0.5 * (1 - Math.signum(StrictMath.cos(2 * x)) * Math.sqrt(Math.max(0, 1 - inner * inner)));
    }

    static Map<String, Object> subgroups(DataTable data, Words words) {
        String column = words.text("subgroup");
        omission(words);
        if (words.has("moderators") || words.has("outputs")) {
            throw new Unsupported("subgroups with more: " + words);
        }
        Effects effects = Effects.read(data, words, Set.of(column));
        Grouping grouping = Grouping.of(effects.table(), column);
        AnalysisSpec spec = MetaAnalysisCases.spec(words);
        SubgroupAnalysis found = switch (words.text("subgroupTau2")) {
            case "separate" ->
                SubgroupAnalysis.separate(spec, effects.effects(), grouping).orThrow();
            case "common" ->
                SubgroupAnalysis.common(spec, effects.effects(), grouping).orThrow();
            default -> throw new Unsupported("unknown variance of subgroups: " + words);
        };
        Map<String, Object> numbers = new LinkedHashMap<>(MetaAnalysisCases.coefficients(found.groups()));
        numbers.put(
                "estimate", found.groups().stream().map(Coefficient::estimate).toList());
        numbers.put("tau2", found.fits().size() == 1 ? found.tauSquared().get(0) : found.tauSquared());
        numbers.putAll(MetaAnalysisCases.omnibus(found.between()));
        return numbers;
    }
}
