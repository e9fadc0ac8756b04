package org.synthesis.examples.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.synthesis.model.base.DoubleVector;
import org.synthesis.scoring.data.DataTable;
import org.synthesis.scoring.data.EffectSet;

/** The data sets of the benchmark: a header, decimal points, no quotes, nothing missing. */
final class BenchmarkData {
    private BenchmarkData() {}

    static DataTable read(Path file) {
        try {
            List<String> lines = Files.readAllLines(file);
            String[] names = lines.get(0).split(",", -1);
            List<String[]> rows = new ArrayList<>();
            lines.stream().skip(1).filter(line -> !line.isEmpty()).forEach(line -> rows.add(line.split(",", -1)));
            DataTable table = DataTable.ofRows(rows.size());
            for (int j = 0; j < names.length; j++) {
                int column = j;
                List<String> cells = rows.stream().map(row -> row[column]).toList();
                table = cells.stream().allMatch(cell -> cell.matches("-?[0-9.eE+-]+"))
                        ? table.withNumbers(
                                names[j],
                                DoubleVector.of(cells.stream()
                                        .mapToDouble(Double::parseDouble)
                                        .toArray()))
                        : table.withWords(names[j], cells);
            }
            return table;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static EffectSet effects(DataTable table) {
        return EffectSet.of(table.numbers("yi"), table.numbers("vi"));
    }
}
