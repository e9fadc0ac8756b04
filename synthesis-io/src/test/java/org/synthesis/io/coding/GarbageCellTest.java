package org.synthesis.io.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.synthesis.io.Imported;
import org.synthesis.io.RawTable;
import org.synthesis.io.csv.CsvText;
import org.synthesis.io.workbook.WorkbookTables;
import org.synthesis.model.EvidenceBase;
import org.synthesis.model.base.SourceLocation;

/** Garbage in any one cell of the example is named by file, row and column, and nothing is thrown. */
class GarbageCellTest {
    private static final String PRINTABLE = "@@ garbage @@";
    private static final String UNREADABLE = "garbage \u0007\uFFFD";
    private static final ImmutableSet<ColumnKind> FREE_TEXT = ImmutableSet.of(ColumnKind.TEXT, ColumnKind.TEXTS);

    @TempDir
    Path folder;

    @Test
    void isNamedInEveryColumnOfEveryTable() throws IOException {
        EssFolder.copyTo(folder);
        List<String> unnamed = new ArrayList<>();
        int columns = 0;
        for (RawTable table : EssFolder.tables()) {
            Path file = folder.resolve(table.place());
            String before = Files.readString(file);
            for (int column = 0; column < table.header().size(); column++) {
                RawTable changed = garbage(table, column);
                Files.writeString(
                        file,
                        CsvText.of(
                                changed.header(),
                                changed.rows().stream().map(RawTable.Row::cells).toList()));
                if (!names(CodingFolder.read(folder), place(changed, table.place(), column))) {
                    unnamed.add(table.place() + " " + table.header().get(column));
                }
                columns++;
            }
            Files.writeString(file, before);
        }
        assertEquals(List.of(), unnamed);
        assertTrue(columns > 190, () -> "only some columns were tried");
    }

    @Test
    void isNamedInAWorkbook() throws IOException {
        ImmutableList<RawTable> tables = EssFolder.tables();
        List<String> unnamed = new ArrayList<>();
        for (RawTable table : tables) {
            int width = table.header().size();
            for (int column : ImmutableSet.of(width / 3, width - 1)) {
                RawTable changed = garbage(table, column);
                List<RawTable> all = tables.stream()
                        .map(other -> other.name().equals(table.name()) ? changed : other)
                        .toList();
                byte[] workbook = CodingForm.filledWith(all).toBytes();
                Imported<EvidenceBase> read = CodingReader.read(
                        WorkbookTables.parse("book.xlsx", workbook).value());
                if (!names(read, place(changed, "book.xlsx, sheet " + table.name(), column))) {
                    unnamed.add(table.name() + " " + table.header().get(column));
                }
            }
        }
        assertEquals(List.of(), unnamed);
    }

    private static RawTable garbage(RawTable table, int column) {
        CodingTable known = CodingSchema.standard().table(table.name()).orElseThrow();
        ColumnKind kind = known.column(table.header().get(column))
                .map(CodingColumn::kind)
                .or(known::otherColumns)
                .orElseThrow();
        return EssFolder.with(
                table, table.rows().size() / 2, column, FREE_TEXT.contains(kind) ? UNREADABLE : PRINTABLE);
    }

    private static SourceLocation place(RawTable table, String file, int column) {
        return SourceLocation.ofRow(
                        file, table.rows().get(table.rows().size() / 2).number())
                .atColumn(table.header().get(column));
    }

    private static boolean names(Imported<?> read, SourceLocation place) {
        return read.diagnostics().stream()
                .anyMatch(diagnostic -> diagnostic.location().equals(place));
    }
}
