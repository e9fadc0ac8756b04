package org.synthesis.scoring.conformance;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.synthesis.scoring.data.DataTable;
import org.synthesis.scoring.data.EffectSet;
import org.synthesis.scoring.data.Grouping;
import org.synthesis.scoring.dependence.Aggregation;
import org.synthesis.scoring.dependence.AssumedCorrelation;
import org.synthesis.scoring.dependence.SamplingCovariance;

/** Cases of assumed covariance and of aggregation. */
final class DependenceCases {
    private DependenceCases() {}

    static Map<String, Object> dependence(DataTable data, Words words) {
        String operation = words.text("operation");
        Effects effects = Effects.read(data, words, columns(words));
        if (operation.equals("V")) {
            return Map.of("V", matrix(covariance(effects, words)));
        }
        if (!operation.equals("aggregate")) {
            throw new Unsupported("unknown operation " + operation);
        }
        boolean weighted = words.flag("weighted", true);
        Grouping cluster = Grouping.of(effects.table(), words.text("cluster"));
        SamplingCovariance covariance = switch (words.text("struct", "CS")) {
            case "ID" -> SamplingCovariance.independent(effects.effects().vi());
            case "CS", "CAR", "CS+CAR" -> covariance(effects, words);
            default -> throw new Unsupported("unknown structure " + words.text("struct"));
        };
        EffectSet aggregated = Aggregation.using(
                        weighted ? Aggregation.Weighting.INVERSE_COVARIANCE : Aggregation.Weighting.EQUAL)
                .of(effects.effects(), cluster, covariance)
                .orThrow();
        if (words.has("then")) {
            Words then = words.words("then");
            String kind = then.text("kind");
            if (!kind.equals("meta-analysis")) {
                throw new Unsupported("unknown analysis of aggregated effects: " + kind);
            }
            DataTable table = DataTable.ofRows(aggregated.size())
                    .withWords(words.text("cluster"), aggregated.labels())
                    .withNumbers("yi", aggregated.yi())
                    .withNumbers("vi", aggregated.vi());
            return MetaAnalysisCases.analysis(table, then);
        }
        Map<String, Object> numbers = new LinkedHashMap<>();
        numbers.put(
                words.text("cluster"),
                aggregated.labels().stream()
                        .mapToDouble(Double::parseDouble)
                        .boxed()
                        .toList());
        numbers.put("yi", aggregated.yi().stream().boxed().toList());
        numbers.put("vi", aggregated.vi().stream().boxed().toList());
        return numbers;
    }

    /** The columns a covariance is made of. */
    static Set<String> columns(Words words) {
        Set<String> columns = new TreeSet<>();
        for (String key : new String[] {"cluster", "obs", "type", "time"}) {
            if (words.has(key)) {
                columns.add(words.text(key));
            }
        }
        if (words.has("rows")) {
            columns.addAll(words.texts("rows"));
        }
        return columns;
    }

    /** The covariance that words assume or give. */
    static SamplingCovariance covariance(Effects effects, Words words) {
        DataTable table = effects.table();
        Grouping cluster = Grouping.of(table, words.text("cluster"));
        if (words.has("rows")) {
            java.util.List<String> columns = words.texts("rows");
            java.util.List<org.synthesis.model.base.DoubleVector> rows = new java.util.ArrayList<>();
            for (int row = 0; row < table.rows(); row++) {
                int at = row;
                rows.add(org.synthesis.model.base.DoubleVector.of(columns.stream()
                        .mapToDouble(column -> table.number(column, at).orElse(0))
                        .toArray()));
            }
            return SamplingCovariance.known(cluster, rows);
        }
        AssumedCorrelation assumed;
        if (words.has("rhoSame") || words.has("rhoDifferent")) {
            assumed = AssumedCorrelation.byType(
                    cluster,
                    Grouping.of(table, words.text("type")),
                    words.number("rhoSame"),
                    words.number("rhoDifferent"));
        } else if (words.has("rho")) {
            assumed = AssumedCorrelation.constant(cluster, words.number("rho"));
        } else {
            assumed = AssumedCorrelation.constant(cluster, 1);
            if (!words.has("phi")) {
                throw new Unsupported("a covariance needs rho or phi: " + words);
            }
        }
        if (words.has("obs")) {
            assumed = assumed.withinObservations(Grouping.of(table, words.text("obs")));
        }
        if (words.has("phi")) {
            assumed = assumed.weakenedOverTime(table.numbers(words.text("time")), words.number("phi"));
        }
        return SamplingCovariance.assumed(effects.effects().vi(), assumed);
    }

    private static Object matrix(SamplingCovariance covariance) {
        return java.util.stream.IntStream.range(0, covariance.size())
                .mapToObj(row -> covariance.row(row).stream().boxed().toList())
                .toList();
    }
}
