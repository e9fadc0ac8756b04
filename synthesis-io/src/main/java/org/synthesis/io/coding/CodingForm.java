package org.synthesis.io.coding;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.synthesis.io.RawTable;
import org.synthesis.io.workbook.CellForm;
import org.synthesis.io.workbook.DropDown;
import org.synthesis.io.workbook.Sheet;
import org.synthesis.io.workbook.WorkbookFile;
import org.synthesis.model.base.Checks;
import org.synthesis.model.vocabulary.Concepts;

/**
 * The coding tables as a workbook to fill in: one sheet per table, explained at every heading, with lists to choose from.
 *
 * <p>The first sheet, {@code _uitleg_guide}, says in Dutch and English what to do and what every column holds. Tables a folder
 * needs come before optional ones; headings of required columns are orange. Closed vocabularies, yes or no, and keys of other
 * sheets can be chosen from a list; several keys in one cell cannot, as spreadsheets have no such list. Numbers are stored as
 * numbers where no digit is lost, everything else as text.
 *
 * <p>{@link CodingFolder} reads the workbook back: the same rows give the same evidence base as the tables it was made of.
 */
public final class CodingForm {
    static final String GUIDE = "_uitleg_guide";
    static final String LISTS = "_lists";

    private static final int KEY_ROWS = 2000;
    private static final ImmutableList<String> INSTRUCTIONS = ImmutableList.of(
            "Codeerformulier / Coding form",
            "NL: Eén blad per tabel, één rij per bron, bevinding, enzovoort. Laat rij 1 met de kolomnamen staan.",
            "NL: Oranje kolommen zijn verplicht; een rij waarin zo'n cel leeg is wordt niet gelezen. Leeg betekent: niet bekend.",
            "NL: Kies codes uit de lijst in de cel. Zet meer waarden in één cel met ; ertussen. Wijs op het kopje voor uitleg.",
            "NL: Vul eerst questions, sources, factors en interventions; de andere bladen verwijzen daarnaar met sleutels.",
            "NL: Neem getallen over zoals ze gepubliceerd zijn, met het teken. Bladen die met _ beginnen worden niet gelezen.",
            "EN: One sheet per table, one row per source, finding and so on. Leave row 1 with the column names as it is.",
            "EN: Orange columns are required; a row where such a cell is empty is not read. Empty means: not known.",
            "EN: Choose codes from the list in the cell. Separate several values in one cell with ; Point at a heading for help.",
            "EN: Start with questions, sources, factors and interventions; the other sheets refer to them by key.",
            "EN: Copy numbers as published, with their sign. Sheets that start with _ are not read.",
            "");

    private final WorkbookFile file;

    private CodingForm(WorkbookFile file) {
        this.file = file;
    }

    /** {@return a form without rows} */
    public static CodingForm empty() {
        return filledWith(ImmutableList.of());
    }

    /**
     * {@return a form with the rows of tables, for instance those of {@link CodingFolder#tables}}
     *
     * <p>Columns the schema does not know stay, as text. A table it does not know gets a sheet at the end.
     *
     * @throws IllegalArgumentException when two tables have one name, a table that is not part of the schema has a name no sheet
     *     can have, or a cell holds more text than a spreadsheet takes
     */
    public static CodingForm filledWith(List<RawTable> tables) {
        Map<String, RawTable> given = new LinkedHashMap<>();
        for (RawTable table : tables) {
            Checks.that(given.put(table.name(), table) == null, "the table %s is given twice", table.name());
        }
        return new CodingForm(WorkbookFile.of(new Sheets(given, CodingReader.concepts(tables)).all()));
    }

    /**
     * Writes the form as an .xlsx file; an existing file is replaced at once, or not at all when something goes wrong.
     *
     * @throws IOException when the file cannot be written
     */
    public void write(Path target) throws IOException {
        file.write(target);
    }

    /** {@return the form as the bytes of an .xlsx file} */
    public byte[] toBytes() {
        return file.toBytes();
    }

    /** Lays out the sheets. */
    private static final class Sheets {
        private final Map<String, RawTable> given;
        private final Concepts concepts;
        private final ImmutableList<CodingTable> tables;
        private final Map<ImmutableList<String>, Integer> lists = new LinkedHashMap<>();

        Sheets(Map<String, RawTable> given, Concepts concepts) {
            this.given = given;
            this.concepts = concepts;
            this.tables = ImmutableList.sortedCopyOf(
                    Comparator.comparing(CodingTable::optional),
                    CodingSchema.standard().tables());
        }

        ImmutableList<Sheet> all() {
            List<Sheet> sheets = new ArrayList<>();
            sheets.add(guide());
            tables.forEach(table -> sheets.add(sheet(table)));
            given.values().stream()
                    .filter(table -> CodingSchema.standard().table(table.name()).isEmpty())
                    .forEach(table -> sheets.add(unknown(table)));
            sheets.add(lists());
            return ImmutableList.copyOf(sheets);
        }

        private Sheet guide() {
            ImmutableList.Builder<ImmutableList<String>> rows = ImmutableList.builder();
            for (CodingTable table : tables) {
                for (CodingColumn column : table.columns()) {
                    ColumnGuide guide = ColumnGuide.to(column, concepts);
                    rows.add(ImmutableList.of(
                            table.name(),
                            column.name(),
                            column.required() ? "ja / yes" : "",
                            guide.holds().nl() + " / " + guide.holds().en(),
                            column.explanation().nl(),
                            column.explanation().en(),
                            guide.codes()));
                }
            }
            return new Sheet(
                    GUIDE,
                    Sheet.Visibility.SHOWN,
                    INSTRUCTIONS,
                    ImmutableList.of(
                            Sheet.Column.text("blad / sheet", 18),
                            Sheet.Column.text("kolom / column", 26),
                            Sheet.Column.text("verplicht / required", 20),
                            Sheet.Column.text("inhoud / holds", 44),
                            Sheet.Column.text("uitleg", 60),
                            Sheet.Column.text("explanation", 60),
                            Sheet.Column.text("codes", 60)),
                    rows.build());
        }

        private Sheet sheet(CodingTable table) {
            RawTable raw = given.get(table.name());
            ImmutableList<String> headings = headings(table);
            int own = raw == null ? 0 : raw.header().size();
            ImmutableList<Sheet.Column> columns = headings.stream()
                    .map(heading -> table.column(heading)
                            .map(this::column)
                            .orElseGet(() -> Sheet.Column.text(heading, width(heading, 12))))
                    .collect(ImmutableList.toImmutableList());
            ImmutableList.Builder<ImmutableList<String>> rows = ImmutableList.builder();
            if (raw != null) {
                for (RawTable.Row row : raw.rows()) {
                    ImmutableList.Builder<String> cells = ImmutableList.builder();
                    for (int i = 0; i < headings.size(); i++) {
                        cells.add(i < own ? cell(row.cells().get(i), columns.get(i), raw.decimalComma()) : "");
                    }
                    rows.add(cells.build());
                }
            }
            return new Sheet(table.name(), Sheet.Visibility.SHOWN, ImmutableList.of(), columns, rows.build());
        }

        /** The headings as given, then those of the schema that are not among them. */
        private ImmutableList<String> headings(CodingTable table) {
            RawTable raw = given.get(table.name());
            List<String> headings = new ArrayList<>(raw == null ? ImmutableList.of() : raw.header());
            table.columnNames().stream()
                    .filter(name -> !headings.contains(name))
                    .forEach(headings::add);
            return ImmutableList.copyOf(headings);
        }

        private static String cell(String text, Sheet.Column column, boolean decimalComma) {
            return column.form() == CellForm.NUMBER && decimalComma && text.indexOf('.') < 0
                    ? text.replace(',', '.')
                    : text;
        }

        private Sheet unknown(RawTable raw) {
            return new Sheet(
                    raw.name(),
                    Sheet.Visibility.SHOWN,
                    ImmutableList.of(),
                    raw.header().stream()
                            .map(heading -> Sheet.Column.text(heading, width(heading, 12)))
                            .collect(ImmutableList.toImmutableList()),
                    raw.rows().stream().map(RawTable.Row::cells).collect(ImmutableList.toImmutableList()));
        }

        private Sheet.Column column(CodingColumn column) {
            ColumnGuide guide = ColumnGuide.to(column, concepts);
            return new Sheet.Column(
                    column.name(),
                    formOf(column.kind()),
                    widthOf(column),
                    column.required() ? Sheet.Emphasis.REQUIRED : Sheet.Emphasis.PLAIN,
                    guide.comment(),
                    dropDown(column, guide.choices()));
        }

        private Optional<DropDown> dropDown(CodingColumn column, ImmutableList<String> choices) {
            if (!choices.isEmpty()) {
                Integer known = lists.putIfAbsent(choices, lists.size());
                return Optional.of(new DropDown(
                        LISTS,
                        known == null ? lists.size() - 1 : known,
                        2,
                        choices.size() + 1,
                        column.kind() == ColumnKind.FIELD ? DropDown.Use.OFFERED : DropDown.Use.DEMANDED));
            }
            if (column.kind() == ColumnKind.REF) {
                return CodingSchema.standard().table(column.argument()).flatMap(this::keys);
            }
            return Optional.empty();
        }

        /** The key column of a sheet; none for "subjects", whose keys stand on two sheets. */
        private Optional<DropDown> keys(CodingTable table) {
            return table.columns().stream()
                    .filter(column -> column.kind() == ColumnKind.ID)
                    .findFirst()
                    .map(key -> new DropDown(
                            table.name(), headings(table).indexOf(key.name()), 2, KEY_ROWS, DropDown.Use.OFFERED));
        }

        /** One column per list. */
        private Sheet lists() {
            ImmutableList<ImmutableList<String>> all = ImmutableList.copyOf(lists.keySet());
            int longest = all.stream().mapToInt(List::size).max().orElse(0);
            ImmutableList.Builder<ImmutableList<String>> rows = ImmutableList.builder();
            for (int i = 0; i < longest; i++) {
                int row = i;
                rows.add(all.stream()
                        .map(list -> row < list.size() ? list.get(row) : "")
                        .collect(ImmutableList.toImmutableList()));
            }
            ImmutableList.Builder<Sheet.Column> columns = ImmutableList.builder();
            for (int i = 0; i < all.size(); i++) {
                columns.add(Sheet.Column.text("list " + (i + 1), 24));
            }
            return new Sheet(LISTS, Sheet.Visibility.HIDDEN, ImmutableList.of(), columns.build(), rows.build());
        }

        private static CellForm formOf(ColumnKind kind) {
            return switch (kind) {
                case INTEGER, YEAR -> CellForm.WHOLE_NUMBER;
                case NUMBER, POSITIVE, SHARE -> CellForm.NUMBER;
                case ATTRIBUTE_NUMBER -> CellForm.SAME_TEXT;
                default -> CellForm.TEXT;
            };
        }

        private static double widthOf(CodingColumn column) {
            return switch (column.kind()) {
                case TEXT -> width(column.name(), isLong(column.name()) ? 50 : 24);
                case TEXTS, AUTHORS, GAP_BASIS, CONDITION, FIELD_CONDITION, SCALE, CONTRAINDICATION ->
                    width(column.name(), 30);
                case CODE, REFS, REFS_OR_NONE, WORDS, DOI, WORD, REF, ID -> width(column.name(), 22);
                default -> width(column.name(), 10);
            };
        }

        private static boolean isLong(String name) {
            return name.startsWith("statement_")
                    || name.startsWith("text_")
                    || name.startsWith("action_")
                    || name.startsWith("description_")
                    || name.startsWith("definition_")
                    || name.startsWith("advice_")
                    || name.startsWith("explanation_")
                    || name.startsWith("first_step_")
                    || name.startsWith("indicator_")
                    || name.startsWith("core_functions_")
                    || name.startsWith("adaptable_forms_")
                    || name.equals("title")
                    || name.equals("note");
        }

        private static double width(String heading, int least) {
            return Math.max(least, heading.length() + 3);
        }
    }
}
