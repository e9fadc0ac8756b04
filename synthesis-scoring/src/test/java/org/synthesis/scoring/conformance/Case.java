package org.synthesis.scoring.conformance;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.synthesis.scoring.data.DataTable;

/**
 * One case of the corpus.
 *
 * @param data the rows as columns
 * @param analysis what to compute, in words
 * @param expected the numbers of the reference by name
 * @param tolerance what a match has to meet
 */
record Case(
        String id,
        String family,
        DataTable data,
        Map<String, Object> analysis,
        Map<String, Object> expected,
        Map<String, Object> tolerance) {
    static Case read(Path file) throws IOException {
        Map<String, Object> json = map(Json.read(file));
        return new Case(
                (String) json.get("id"),
                (String) json.get("family"),
                table((List<?>) json.get("data")),
                map(json.get("analysis")),
                map(json.get("expected")),
                json.get("tolerance") == null ? Map.of() : map(json.get("tolerance")));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }

    static DataTable table(List<?> rows) {
        Set<String> names = new LinkedHashSet<>();
        rows.forEach(row -> names.addAll(map(row).keySet()));
        DataTable table = DataTable.ofRows(rows.size());
        for (String name : names) {
            List<Object> cells = new ArrayList<>();
            rows.forEach(row -> cells.add(map(row).get(name)));
            boolean words = cells.stream().anyMatch(String.class::isInstance);
            table = words
                    ? table.withOptionalWords(
                            name,
                            cells.stream()
                                    .map(cell -> Optional.ofNullable((String) cell))
                                    .toList())
                    : table.withNumbers(name, cells.stream().map(Case::number).toList());
        }
        return table;
    }

    private static OptionalDouble number(Object cell) {
        if (cell instanceof Boolean flag) {
            return OptionalDouble.of(flag ? 1 : 0);
        }
        return cell == null ? OptionalDouble.empty() : OptionalDouble.of((Double) cell);
    }
}
