package org.synthesis.io.coding;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.synthesis.io.Imported;
import org.synthesis.io.RawTable;
import org.synthesis.io.csv.CsvTables;
import org.synthesis.model.EvidenceBase;
import org.synthesis.model.base.Diagnostic;
import org.synthesis.model.base.Severity;

/** The coding folder of the worked example, and copies of it with changes. */
final class EssFolder {
    private EssFolder() {}

    static Path path() {
        try {
            return Path.of(EssFolder.class.getResource("/ess").toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(path())) {
            return files.filter(file -> file.toString().endsWith(".csv"))
                    .sorted()
                    .toList();
        }
    }

    static ImmutableList<RawTable> tables() throws IOException {
        return CodingFolder.tables(path()).value();
    }

    static RawTable table(String name) throws IOException {
        return CsvTables.read(path().resolve(name + ".csv")).value();
    }

    /** Copies all tables into a folder. */
    static Path copyTo(Path folder) throws IOException {
        for (Path file : files()) {
            Files.copy(file, folder.resolve(file.getFileName().toString()));
        }
        return folder;
    }

    /** Replaces the one occurrence of a text in a file. */
    static void edit(Path file, String before, String after) throws IOException {
        String text = Files.readString(file);
        int at = text.indexOf(before);
        if (at < 0 || text.indexOf(before, at + 1) >= 0) {
            throw new AssertionError(file + " does not have exactly one " + before);
        }
        Files.writeString(file, text.replace(before, after));
    }

    /** A table with one cell replaced. */
    static RawTable with(RawTable table, int index, int column, String text) {
        List<RawTable.Row> rows = new ArrayList<>(table.rows());
        List<String> cells = new ArrayList<>(rows.get(index).cells());
        cells.set(column, text);
        rows.set(index, new RawTable.Row(rows.get(index).number(), ImmutableList.copyOf(cells)));
        return new RawTable(
                table.name(), table.place(), table.decimalComma(), table.header(), ImmutableList.copyOf(rows));
    }

    /** The evidence without the places it was read from. */
    static EvidenceBase placeless(Imported<EvidenceBase> imported) {
        return imported.value().toBuilder().provenance(ImmutableList.of()).build();
    }

    /** Everything but notes. */
    static List<Diagnostic> problems(Imported<?> imported) {
        return imported.diagnostics().stream()
                .filter(diagnostic -> diagnostic.severity() != Severity.NOTE)
                .toList();
    }

    /** Texts of the diagnostics with a code. */
    static List<String> texts(Imported<?> imported, String code) {
        return imported.diagnostics().stream()
                .filter(diagnostic -> diagnostic.code().equals(code))
                .map(Diagnostic::toString)
                .toList();
    }
}
