package org.synthesis.scoring.conformance;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.synthesis.model.analysis.CellAddition;
import org.synthesis.model.analysis.FitStatistics;
import org.synthesis.model.analysis.JointTest;
import org.synthesis.scoring.data.DataTable;
import org.synthesis.scoring.events.EventTables;
import org.synthesis.scoring.events.PersonTimeTables;
import org.synthesis.scoring.events.Proportions;
import org.synthesis.scoring.events.Rates;

/** The counts behind an effect: columns by the codes of the corpus, rows with a missing one dropped. */
final class EventCounts {
    final String measure;
    final DataTable table;
    private final Map<String, String> columns = new LinkedHashMap<>();

    EventCounts(DataTable data, Words effect, Set<String> alsoUsed) {
        measure = effect.text("measure");
        Words names = effect.words("columns");
        for (String code : names.keys()) {
            columns.put(code, names.text(code));
        }
        List<String> used = new ArrayList<>(columns.values());
        used.addAll(alsoUsed);
        table = data.complete(used);
    }

    private boolean only(String... codes) {
        return columns.keySet().equals(new HashSet<>(List.of(codes)));
    }

    private double[] numbers(String code) {
        return table.numbers(columns.get(code)).toArray();
    }

    private org.synthesis.model.base.DoubleVector column(String code) {
        return table.numbers(columns.get(code));
    }

    EventTables tables() {
        if (only("ai", "bi", "ci", "di")) {
            return EventTables.of(column("ai"), column("bi"), column("ci"), column("di"));
        }
        if (only("ai", "n1i", "ci", "n2i")) {
            return EventTables.ofGroups(column("ai"), column("n1i"), column("ci"), column("n2i"));
        }
        throw new Unsupported("columns of a table: " + columns.keySet());
    }

    PersonTimeTables personTime() {
        if (!only("x1i", "t1i", "x2i", "t2i")) {
            throw new Unsupported("columns of a table of person-time: " + columns.keySet());
        }
        return PersonTimeTables.of(column("x1i"), column("t1i"), column("x2i"), column("t2i"));
    }

    Proportions proportions() {
        if (only("xi", "ni")) {
            return Proportions.of(column("xi"), column("ni"));
        }
        if (only("xi", "mi")) {
            double[] x = numbers("xi");
            double[] m = numbers("mi");
            java.util.Arrays.setAll(m, i -> m[i] + x[i]);
            return Proportions.of(
                    org.synthesis.model.base.DoubleVector.of(x), org.synthesis.model.base.DoubleVector.of(m));
        }
        throw new Unsupported("columns of a proportion: " + columns.keySet());
    }

    Rates rates() {
        if (!only("xi", "ti")) {
            throw new Unsupported("columns of a rate: " + columns.keySet());
        }
        return Rates.of(column("xi"), column("ti"));
    }

    static CellAddition addition(Words words, CellAddition otherwise) {
        double amount = words.number("add", otherwise.amount());
        return new CellAddition(
                amount,
                switch (words.text("to", "only0")) {
                    case "only0" -> CellAddition.When.ZERO_TABLES;
                    case "all" -> CellAddition.When.ALL_TABLES;
                    case "if0all" -> CellAddition.When.ALL_IF_ANY_ZERO;
                    case "none" -> CellAddition.When.NEVER;
                    default -> throw new Unsupported("unknown to: " + words);
                });
    }

    static void put(Map<String, Object> numbers, FitStatistics fit) {
        numbers.put("logLik", fit.logLikelihood());
        numbers.put("deviance", fit.deviance());
        numbers.put("AIC", fit.aic());
        numbers.put("BIC", fit.bic());
        numbers.put("AICc", number(fit.aicc()));
    }

    static void put(Map<String, Object> numbers, String name, JointTest test) {
        numbers.put(name, test.statistic());
        numbers.put(name + "p", test.pValue());
    }

    static double number(OptionalDouble value) {
        return value.orElse(Double.NaN);
    }
}
