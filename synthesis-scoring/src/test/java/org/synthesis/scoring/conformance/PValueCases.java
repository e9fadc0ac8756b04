package org.synthesis.scoring.conformance;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.synthesis.model.base.Attempt;
import org.synthesis.model.base.DoubleVector;
import org.synthesis.scoring.data.DataTable;
import org.synthesis.scoring.direction.CombinedPValue;
import org.synthesis.scoring.direction.PValueCombination;
import org.synthesis.scoring.direction.SignCount;

/** Cases of the combination of p-values. */
final class PValueCases {
    private static final String P = ".p";
    private static final String EXTRA = ".extra";

    private PValueCases() {}

    static Map<String, Object> combine(DataTable data, Words words) {
        String method = words.text("method");
        Words columns = words.words("columns");
        DataTable table = data.withNumbers(P, optional(data, columns.text("p")));
        if (method.equals("Stouffer") && words.has("weights")) {
            return withExtra(table, words, "weights", PValueCases::stouffer);
        }
        if (method.equals("Lancaster")) {
            return withExtra(table, words, "df", (p, df) -> named(PValueCombination.lancaster(p, df), "chisq"));
        }
        DoubleVector p = table.complete(List.of(P)).numbers(P);
        return switch (method) {
            case "Fisher" -> named(PValueCombination.fisher(p), "chisq");
            case "Stouffer" -> named(PValueCombination.stouffer(p), "z");
            case "logit" -> named(PValueCombination.logit(p), "t");
            case "mean" -> named(PValueCombination.mean(p), "z");
            case "Edgington" ->
                Map.of("p", PValueCombination.edgington(p).orThrow().pValue());
            case "Tippett" ->
                Map.of(
                        "min",
                        PValueCombination.smallest(p).orThrow().pValue(),
                        "max",
                        PValueCombination.largest(p).orThrow().pValue());
            case "Wilkinson" -> wilkinson(p, words.numbers("ranks"));
            case "vote" -> vote(p);
            default -> throw new Unsupported("unknown method " + method);
        };
    }

    private interface Weighted {
        Map<String, Object> of(DoubleVector p, DoubleVector extra);
    }

    private static Map<String, Object> withExtra(DataTable data, Words words, String key, Weighted method) {
        DataTable table = data;
        if (words.raw(key) instanceof Map) {
            Words extra = words.words(key);
            if (extra.has("column")) {
                table = data.withNumbers(EXTRA, optional(data, extra.text("column")));
            } else {
                DataTable complete = data.complete(List.of(P));
                table = complete.withNumbers(EXTRA, Expression.of(complete, extra.text("expression")));
            }
        } else {
            table = data.withNumbers(EXTRA, optional(data, words.text(key)));
        }
        table = table.complete(List.of(P, EXTRA));
        return method.of(table.numbers(P), table.numbers(EXTRA));
    }

    private static List<java.util.OptionalDouble> optional(DataTable data, String column) {
        return java.util.stream.IntStream.range(0, data.rows())
                .mapToObj(row -> data.number(column, row))
                .toList();
    }

    private static Map<String, Object> stouffer(DoubleVector p, DoubleVector weights) {
        Map<String, Object> values = named(PValueCombination.stouffer(p), "z");
        CombinedPValue weighted = PValueCombination.stouffer(p, weights).orThrow();
        values.put("z.weighted", weighted.statistic().orElseThrow());
        values.put("p.weighted", weighted.pValue());
        return values;
    }

    private static Map<String, Object> named(Attempt<CombinedPValue> attempt, String statistic) {
        CombinedPValue combined = attempt.orThrow();
        Map<String, Object> values = new LinkedHashMap<>();
        values.put(statistic, combined.statistic().orElseThrow());
        combined.degreesOfFreedom().ifPresent(df -> values.put("df", df));
        values.put("p", combined.pValue());
        return values;
    }

    private static Map<String, Object> wilkinson(DoubleVector p, double[] ranks) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (double rank : ranks) {
            int r = (int) rank;
            values.put("r" + r, PValueCombination.wilkinson(p, r).orThrow().pValue());
        }
        if (ranks.length == 1) {
            values.put(
                    "p",
                    PValueCombination.wilkinson(p, (int) ranks[0]).orThrow().pValue());
        }
        return values;
    }

    private static Map<String, Object> vote(DoubleVector p) {
        SignCount count = PValueCombination.vote(p).orThrow();
        return Map.of("p", count.pValue(), "pos", (double) count.inDirection(), "neg", (double) count.against());
    }
}
