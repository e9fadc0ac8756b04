package org.synthesis.io.workbook;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;
import org.synthesis.io.RawTable;
import org.synthesis.io.text.Shown;
import org.synthesis.model.base.Diagnostic;
import org.synthesis.model.base.SourceLocation;

/** Reads one sheet as a table: headings from row 1, cells as the text a person would type. */
final class SheetReader {
    static final int MAX_ROWS = 1 << 20;
    static final int MAX_COLUMNS = 1 << 14;

    private final WorkbookParts parts;
    private final WorkbookParts.SheetPart sheet;
    private final String place;
    private final Budget budget;
    private final ImmutableList.Builder<Diagnostic> diagnostics;
    private final List<RawTable.Row> rows = new ArrayList<>();
    private final TreeMap<Integer, String> cells = new TreeMap<>();
    private ImmutableList<String> header = ImmutableList.of();
    private int row;
    private int column = -1;
    private int rounded;

    SheetReader(
            WorkbookParts parts,
            WorkbookParts.SheetPart sheet,
            String place,
            Budget budget,
            ImmutableList.Builder<Diagnostic> diagnostics) {
        this.parts = parts;
        this.sheet = sheet;
        this.place = place;
        this.budget = budget;
        this.diagnostics = diagnostics;
    }

    /** {@return the table; empty when the sheet holds nothing or has no headings} */
    Optional<RawTable> read() throws IOException, XMLStreamException {
        try (PartXml xml = new PartXml(parts.zip().open(sheet.part()))) {
            while (xml.next()) {
                if (xml.starts("row")) {
                    startRow(xml.attribute("r"));
                } else if (xml.starts("c")) {
                    readCell(xml);
                } else if (xml.ends("row") && !endRow()) {
                    return Optional.empty();
                }
            }
        }
        if (header.isEmpty()) {
            diagnostics.add(Diagnostic.note(
                    "empty-sheet", SourceLocation.ofFile(place), "the sheet is empty; it is not read", ""));
            return Optional.empty();
        }
        if (rounded > 0) {
            diagnostics.add(Diagnostic.note(
                    "digits-dropped",
                    SourceLocation.ofFile(place),
                    "cells with a number of more than " + CellText.DIGITS + " digits: " + rounded
                            + "; read as a spreadsheet shows them",
                    ""));
        }
        return Optional.of(
                new RawTable(WorkbookTables.tableName(sheet.name()), place, true, header, ImmutableList.copyOf(rows)));
    }

    private void startRow(String number) throws XMLStreamException {
        Integer stated = number.isEmpty() ? Integer.valueOf(row + 1) : Ints.tryParse(number);
        if (stated == null || stated <= row || stated > MAX_ROWS) {
            throw new XMLStreamException("a row has the number " + Shown.quoted(number) + " after row " + row);
        }
        row = stated;
        column = -1;
        cells.clear();
    }

    /** Takes over the cells of a row; false when the sheet has no headings. */
    private boolean endRow() throws XMLStreamException {
        cells.values().removeIf(String::isEmpty);
        if (cells.isEmpty()) {
            return true;
        }
        if (header.isEmpty() && row > 1) {
            diagnostics.add(Diagnostic.error(
                    "no-headings",
                    SourceLocation.ofRow(place, 1),
                    "expected the names of the columns in row 1; found an empty row",
                    "the sheet is left out; move the headings to row 1"));
            return false;
        }
        int width = header.isEmpty() ? cells.lastKey() + 1 : header.size();
        budget.takeCells(width);
        ImmutableList.Builder<String> texts = ImmutableList.builderWithExpectedSize(width);
        for (int i = 0; i < width; i++) {
            texts.add(cells.getOrDefault(i, ""));
        }
        if (header.isEmpty()) {
            header = texts.build();
        } else {
            cells.tailMap(width)
                    .forEach((beside, text) -> diagnostics.add(Diagnostic.error(
                            "beside-the-table",
                            at(beside),
                            "cell " + address(beside) + " stands beside the table and is not read: "
                                    + Shown.quoted(text),
                            "give the column a heading, or clear the cell")));
            rows.add(new RawTable.Row(row, texts.build()));
        }
        return true;
    }

    private void readCell(PartXml xml) throws XMLStreamException {
        String reference = xml.attribute("r");
        column = reference.isEmpty() ? column + 1 : columnOf(reference);
        if (column >= MAX_COLUMNS) {
            throw new XMLStreamException("a cell stands right of the last possible column");
        }
        String type = xml.attribute("t");
        Integer style = Ints.tryParse(xml.attribute("s"));
        StringBuilder value = new StringBuilder();
        boolean formula = false;
        String inside = "";
        while (xml.next() && !xml.ends("c")) {
            if (xml.isText()) {
                if (inside.equals("v") || inside.equals("t")) {
                    budget.append(xml.text(), value);
                }
            } else if (xml.starts("f")) {
                formula = true;
                inside = "f";
            } else if (xml.starts("v") || xml.starts("t") || xml.starts("rPh")) {
                inside = xml.starts("v") ? "v" : xml.starts("t") && !inside.equals("rPh") ? "t" : "rPh";
            } else if (xml.ends("v") || xml.ends("f") || xml.ends("rPh") || xml.ends("t") && inside.equals("t")) {
                inside = "";
            }
        }
        String text = text(
                        type,
                        value.toString(),
                        style != null && parts.dateStyles().contains(style),
                        formula)
                .strip();
        cells.put(column, text);
    }

    private String text(String type, String value, boolean dateStyle, boolean formula) {
        if (formula) {
            if (value.isEmpty() && !type.equals("str")) {
                return fault("formula-without-value", "a formula whose result is not stored", "", "save it in Excel");
            }
            diagnostics.add(Diagnostic.note(
                    "formula", at(column), "cell " + address(column) + " is a formula; its stored result is read", ""));
        }
        return switch (type) {
            case "", "n" -> value.isEmpty() ? "" : number(value, dateStyle);
            case "s" -> shared(value);
            case "inlineStr", "str" -> CellText.decode(value);
            case "b" -> value.isEmpty() ? "" : WorkbookParts.isTrue(value) ? "yes" : "no";
            case "d" -> dated(value);
            case "e" -> fault("error-cell", "an error of the spreadsheet", value, "correct the formula");
            default -> fault("unknown-cell", "a cell of an unknown type", type, "");
        };
    }

    private String shared(String value) {
        Integer index = Ints.tryParse(value);
        return index == null || index < 0 || index >= parts.texts().size()
                ? fault("unknown-cell", "a text that is not in the workbook", value, "")
                : parts.texts().get(index);
    }

    private String number(String value, boolean dateStyle) {
        Optional<BigDecimal> number = CellText.parse(value);
        if (number.isEmpty()) {
            return fault("unknown-cell", "a number that cannot be read", value, "");
        }
        if (dateStyle) {
            return CellText.date(number.get(), parts.from1904())
                    .map(this::dated)
                    .orElseGet(() -> fault("unknown-cell", "a date that cannot be read", value, ""));
        }
        rounded += CellText.isRounded(number.get()) ? 1 : 0;
        return CellText.plain(number.get());
    }

    private String dated(String text) {
        diagnostics.add(Diagnostic.warning(
                "date-cell",
                at(column),
                "cell " + address(column) + " holds a date; read as " + Shown.quoted(text),
                "format the column as text when no date was meant"));
        return text;
    }

    private String fault(String code, String found, String shown, String hint) {
        diagnostics.add(Diagnostic.error(
                code,
                at(column),
                "cell " + address(column) + " holds " + found + (shown.isEmpty() ? "" : ": " + Shown.quoted(shown)),
                hint.isEmpty() ? "the cell counts as empty" : hint + "; until then the cell counts as empty"));
        return "";
    }

    private SourceLocation at(int index) {
        String heading = index < header.size() ? header.get(index) : CellText.letters(index);
        return SourceLocation.ofRow(place, row).atColumn(heading);
    }

    private String address(int index) {
        return CellText.letters(index) + row;
    }

    /** The 0-based column of an address such as {@code AB12}. */
    private static int columnOf(String reference) throws XMLStreamException {
        int column = 0;
        int i = 0;
        String upper = reference.toUpperCase(Locale.ROOT);
        while (i < upper.length() && i < 4 && upper.charAt(i) >= 'A' && upper.charAt(i) <= 'Z') {
            column = column * 26 + upper.charAt(i) - 'A' + 1;
            i++;
        }
        if (i == 0 || i == 4) {
            throw new XMLStreamException("a cell has the address " + Shown.quoted(reference));
        }
        return column - 1;
    }
}
