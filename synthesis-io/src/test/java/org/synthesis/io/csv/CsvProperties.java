package org.synthesis.io.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.synthesis.io.Imported;
import org.synthesis.io.RawTable;
import org.synthesis.io.coding.CodingReader;
import org.synthesis.io.coding.CodingSchema;
import org.synthesis.io.coding.CodingTable;

class CsvProperties {
    /** Blanks around a cell are dropped by the reader; everything else comes back, guarded or not. */
    @Property(tries = 500)
    void cellsComeBack(@ForAll("texts") String first, @ForAll("texts") String second) {
        String text = CsvText.of(List.of("key", "a", "b"), List.of(List.of("k", first, second)));
        Imported<RawTable> read = CsvTables.parse("t.csv", text.getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of(), read.diagnostics());
        assertEquals(
                List.of("k", first.strip(), second.strip()),
                read.value().rows().get(0).cells());
    }

    @Property(tries = 300)
    void anyBytesReadAsAnyTableNeverThrow(@ForAll byte[] bytes, @ForAll("tables") CodingTable table) {
        CodingReader.read(List.of(CsvTables.parse(table.name() + ".csv", bytes).value()));
    }

    @Property(tries = 300)
    void anyRowsUnderTheRightHeadingsNeverThrow(
            @ForAll("cells") List<String> cells, @ForAll("tables") CodingTable table) {
        StringBuilder text = new StringBuilder(String.join(",", table.columnNames())).append('\n');
        for (int i = 0; i < table.columns().size() * 2; i++) {
            boolean last = (i + 1) % table.columns().size() == 0;
            text.append(cells.get(i % cells.size())).append(last ? '\n' : ',');
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        CodingReader.read(List.of(CsvTables.parse(table.name() + ".csv", bytes).value()));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings()
                        .withChars("=+-@'\"\t\r\n ,;a1\u00A0é\uFFFD\u0007")
                        .ofMaxLength(8),
                Arbitraries.strings().all().excludeChars(surrogates()).ofMaxLength(20));
    }

    @Provide
    Arbitrary<List<String>> cells() {
        return Arbitraries.oneOf(
                        Arbitraries.of(
                                "Q1",
                                "yes",
                                "no",
                                "1",
                                "0.5",
                                "-1",
                                "none",
                                "always",
                                "family",
                                "verified",
                                "r",
                                "OR",
                                "same",
                                "factor",
                                "x=y",
                                "a in b",
                                "",
                                "2009",
                                "nl",
                                "<.05",
                                "10.1000/x",
                                "X, Y",
                                "d"),
                        Arbitraries.strings().all().ofMaxLength(6))
                .list()
                .ofMinSize(1)
                .ofMaxSize(40);
    }

    @Provide
    Arbitrary<CodingTable> tables() {
        return Arbitraries.of(CodingSchema.standard().tables());
    }

    private static char[] surrogates() {
        char[] all = new char[0xE000 - 0xD800];
        for (int i = 0; i < all.length; i++) {
            all[i] = (char) (0xD800 + i);
        }
        return all;
    }
}
