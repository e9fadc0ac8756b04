package org.synthesis.io.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.synthesis.io.Imported;
import org.synthesis.io.RawTable;

class CsvTextTest {
    @Test
    void readsBackWhatItWrote() {
        List<String> cells = List.of("plain", "a,b", "say \"hi\"", "two\nlines", "Deković", "");
        Imported<RawTable> read = read(cells);
        assertEquals(List.of(), read.diagnostics());
        assertEquals(cells, read.value().rows().get(0).cells());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"=1+1", "+31 6 1234", "-x", "@SUM(A1)", "=cmd|' /C calc'!A0", "\u00A0=1", "-1-1", "+NaN", "'=1"})
    void guardsWhatASpreadsheetWouldRun(String cell) {
        assertEquals("c\n\"'" + cell + "\"\n", quoted(cell));
        assertEquals(cell, read(List.of(cell)).value().rows().get(0).cells().get(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.2", "+1", "-1.5e-3", "-.5", "a=b", "'quoted'", "O'Neill", "<.001"})
    void leavesNumbersAndPlainTextAlone(String cell) {
        assertEquals("c\n\"" + cell + "\"\n", quoted(cell));
        assertEquals(cell, read(List.of(cell)).value().rows().get(0).cells().get(0));
    }

    /** The table with its one cell in quotes, whether it needs them or not. */
    private static String quoted(String cell) {
        String line = CsvText.of(List.of("c"), List.of(List.of(cell)))
                .split("\n", 2)[1]
                .stripTrailing();
        return "c\n" + (line.startsWith("\"") ? line.replace("\"\"", "\"") : '"' + line + '"') + "\n";
    }

    private static Imported<RawTable> read(List<String> cells) {
        List<String> header =
                cells.stream().map(cell -> "c" + cells.indexOf(cell)).toList();
        return CsvTables.parse("t.csv", CsvText.of(header, List.of(cells)).getBytes(StandardCharsets.UTF_8));
    }
}
