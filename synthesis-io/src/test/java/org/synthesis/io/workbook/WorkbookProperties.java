package org.synthesis.io.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.synthesis.io.Imported;
import org.synthesis.io.RawTable;

class WorkbookProperties {
    private static final byte[] SOUND = TinyWorkbook.withSheet(
                    "findings",
                    "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row><row r=\"2\"><c r=\"A2\" s=\"1\"><v>45000</v></c></row>")
            .texts("key")
            .dateStyles()
            .toBytes();

    /** Blanks around a cell are dropped by the reader; everything else comes back, lone surrogates included. */
    @Property(tries = 300)
    void cellsComeBack(@ForAll("texts") String text, @ForAll CellForm form) {
        Sheet sheet = new Sheet(
                "findings",
                Sheet.Visibility.SHOWN,
                ImmutableList.of(),
                ImmutableList.of(
                        Sheet.Column.text("key", 10),
                        new Sheet.Column(
                                "a",
                                form == CellForm.SAME_TEXT ? form : CellForm.TEXT,
                                10,
                                Sheet.Emphasis.PLAIN,
                                "",
                                java.util.Optional.empty())),
                ImmutableList.of(ImmutableList.of("k", text)));
        Imported<ImmutableList<RawTable>> read = WorkbookTables.parse(
                "book.xlsx", WorkbookFile.of(List.of(sheet)).toBytes());
        assertEquals(List.of(), read.diagnostics());
        assertEquals(
                List.of("k", text.strip()), read.value().get(0).rows().get(0).cells());
    }

    @Property(tries = 2000)
    void changedBytesNeverThrow(@ForAll @IntRange(max = 100_000) int at, @ForAll byte change, @ForAll byte second) {
        byte[] bytes = SOUND.clone();
        bytes[at % bytes.length] ^= change;
        bytes[(at + 1) % bytes.length] ^= second;
        WorkbookTables.parse("book.xlsx", bytes);
    }

    @Property(tries = 500)
    void anyPartNeverThrows(@ForAll("xml") List<String> pieces) {
        byte[] bytes = TinyWorkbook.withSheet("findings", "")
                .part("xl/worksheets/sheet1.xml", "<worksheet>" + String.join("", pieces) + "</worksheet>")
                .texts("key")
                .toBytes();
        WorkbookTables.parse("book.xlsx", bytes);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().withChars("=+-@'_x0041D\r\n\t .1e").ofMaxLength(12),
                Arbitraries.strings().all().ofMaxLength(20));
    }

    @Provide
    Arbitrary<List<String>> xml() {
        return Arbitraries.of(
                        "<row>",
                        "</row>",
                        "<row r=\"1\">",
                        "<row r=\"x\">",
                        "<c>",
                        "</c>",
                        "<c r=\"B1\" t=\"s\">",
                        "<c r=\"\">",
                        "<c r=\"1\">",
                        "<c t=\"e\">",
                        "<c t=\"zz\">",
                        "<v>",
                        "</v>",
                        "1",
                        "-1",
                        "<f>",
                        "</f>",
                        "<is>",
                        "<t>",
                        "</t>",
                        "</is>",
                        "&amp;",
                        "&x;",
                        "<![CDATA[<]]>",
                        "<!-- -->",
                        "]]>",
                        "<?p?>",
                        "\u0001",
                        "<c s=\"1\" t=\"d\">",
                        "<c r=\"A1\" t=\"b\"><v>1</v></c>")
                .list()
                .ofMaxSize(30);
    }
}
