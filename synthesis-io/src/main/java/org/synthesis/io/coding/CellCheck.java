package org.synthesis.io.coding;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synthesis.io.RawTable;
import org.synthesis.io.text.Nearest;
import org.synthesis.io.text.Shown;
import org.synthesis.model.base.Diagnostic;
import org.synthesis.model.base.SourceLocation;
import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Concepts;

/** First step of reading: headers, cells and keys, one table at a time. */
final class CellCheck {
    /** Outcomes are words of a vocabulary; nothing else is looked up among them. */
    private static final String OUTCOMES = "outcomes";

    private final CodingSchema schema;
    private final Concepts concepts;
    private final ImmutableList.Builder<Diagnostic> diagnostics;
    private final Set<String> leftOut = new HashSet<>();
    private final Map<String, String> tableOfKey = new HashMap<>();

    CellCheck(CodingSchema schema, Concepts concepts, ImmutableList.Builder<Diagnostic> diagnostics) {
        this.schema = schema;
        this.concepts = concepts;
        this.diagnostics = diagnostics;
    }

    /** {@return usable rows by table name} */
    ListMultimap<String, CheckedRow> check(List<RawTable> tables) {
        ListMultimap<String, CheckedRow> rows =
                MultimapBuilder.linkedHashKeys().arrayListValues().build();
        LinkedHashMultimap<String, String> places = LinkedHashMultimap.create();
        for (CodingTable table : schema.tables()) {
            if (!table.optional() && tables.stream().noneMatch(raw -> raw.name().equals(table.name()))) {
                diagnostics.add(Diagnostic.error(
                        "missing-table",
                        SourceLocation.ofFile(table.name()),
                        "there is no table " + table.name(),
                        "what depends on it is left out"));
            }
        }
        for (RawTable table : tables) {
            Optional<CodingTable> known = schema.table(table.name());
            if (known.isEmpty()) {
                diagnostics.add(Diagnostic.note(
                        "unknown-table",
                        SourceLocation.ofFile(table.place()),
                        "not a table of the coding folder; not read",
                        Nearest.hint(table.name(), schema.tableNames())));
            } else if (!places.put(table.name(), table.place())
                    || places.get(table.name()).size() > 1) {
                diagnostics.add(Diagnostic.error(
                        "duplicate-table",
                        SourceLocation.ofFile(table.place()),
                        "the table " + table.name() + " was already read; this one is left out",
                        ""));
            } else {
                checkTable(known.get(), table, rows);
            }
        }
        return rows;
    }

    /** {@return keys of rows that were left out, so that a reference to one can be told from a mistyped key} */
    Set<String> leftOut() {
        return leftOut;
    }

    private void checkTable(CodingTable table, RawTable raw, ListMultimap<String, CheckedRow> rows) {
        List<@Nullable CodingColumn> columns = columns(table, raw);
        Set<String> present = new HashSet<>(raw.header());
        ImmutableList<CodingColumn> missing = table.columns().stream()
                .filter(column -> column.required() && !present.contains(column.name()))
                .collect(ImmutableList.toImmutableList());
        for (CodingColumn column : missing) {
            diagnostics.add(Diagnostic.error(
                    "missing-column",
                    SourceLocation.ofRow(raw.place(), 1).atColumn(column.name()),
                    "the column " + column.name() + " is missing; the table is left out",
                    column.explanation().en()));
        }
        if (!missing.isEmpty()) {
            return;
        }
        CellParser parser = new CellParser(new NumberForm(raw.decimalComma()), concepts, diagnostics);
        Set<Object> keys = new HashSet<>();
        for (RawTable.Row row : raw.rows()) {
            checkRow(table, raw, row, columns, parser, keys).ifPresent(checked -> rows.put(table.name(), checked));
        }
    }

    /** The column of each heading; null for a heading that is not read. */
    private List<@Nullable CodingColumn> columns(CodingTable table, RawTable raw) {
        List<@Nullable CodingColumn> columns = new java.util.ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String heading : raw.header()) {
            SourceLocation place = SourceLocation.ofRow(raw.place(), 1).atColumn(heading);
            Optional<CodingColumn> known = table.column(heading);
            if (heading.isEmpty()) {
                diagnostics.add(
                        Diagnostic.error("empty-heading", place, "a column has no heading; it is left out", ""));
                columns.add(null);
            } else if (!seen.add(heading)) {
                diagnostics.add(Diagnostic.error(
                        "duplicate-column", place, "the column occurs twice; only the first is read", ""));
                columns.add(null);
            } else if (known.isPresent()) {
                columns.add(known.get());
            } else if (Shown.isUnreadable(heading) || !org.synthesis.model.id.Id.isValid(heading)) {
                diagnostics.add(Diagnostic.error(
                        "unknown-column", place, "expected a known column; found " + Shown.quoted(heading), ""));
                columns.add(null);
            } else if (table.otherColumns().isPresent()) {
                columns.add(
                        new CodingColumn(heading, table.otherColumns().get(), "", false, LocalizedText.same(heading)));
            } else {
                diagnostics.add(Diagnostic.warning(
                        "unknown-column",
                        place,
                        "the column is not part of " + table.name() + "; it is not read",
                        Nearest.hint(heading, table.columnNames())));
                columns.add(null);
            }
        }
        return columns;
    }

    private Optional<CheckedRow> checkRow(
            CodingTable table,
            RawTable raw,
            RawTable.Row row,
            List<@Nullable CodingColumn> columns,
            CellParser parser,
            Set<Object> keys) {
        if (row.cells().stream().allMatch(String::isEmpty)) {
            return Optional.empty();
        }
        SourceLocation place = SourceLocation.ofRow(raw.place(), row.number());
        Map<String, Object> values = new HashMap<>();
        boolean usable = true;
        for (int i = 0; i < columns.size(); i++) {
            CodingColumn column = columns.get(i);
            String text = row.cells().get(i);
            if (column == null) {
                continue;
            }
            Object value = text.isEmpty() ? null : parser.parse(column, text, place.atColumn(column.name()));
            if (value != null) {
                values.put(column.name(), value);
            } else if (column.required()) {
                usable = false;
                if (text.isEmpty()) {
                    diagnostics.add(Diagnostic.error(
                            "empty-cell",
                            place.atColumn(column.name()),
                            "expected a value; found an empty cell",
                            column.explanation().en()));
                }
            }
            if (value != null && column.kind() == ColumnKind.ID && !table.name().equals(OUTCOMES)) {
                String other = tableOfKey.putIfAbsent(text, table.name());
                if (other != null && !other.equals(table.name())) {
                    usable = false;
                    diagnostics.add(Diagnostic.error(
                            "duplicate-key",
                            place.atColumn(column.name()),
                            "expected a key of its own; found " + Shown.quoted(text) + ", which is a key of " + other,
                            "the row of " + other + " is kept; give this one another key"));
                }
            }
            if (value != null && column.kind() == ColumnKind.ID && !keys.add(value)) {
                usable = false;
                diagnostics.add(Diagnostic.error(
                        "duplicate-key",
                        place.atColumn(column.name()),
                        "expected a key of its own; found " + Shown.quoted(text) + " a second time",
                        "the first row with this key is kept"));
            }
        }
        String key = columns.stream()
                .filter(column -> column != null && column.kind() == ColumnKind.ID)
                .map(column -> row.cells().get(columns.indexOf(column)))
                .findFirst()
                .orElse("");
        if (!usable) {
            leftOut.add(key);
            diagnostics.add(Diagnostic.error(
                    "row-left-out",
                    place,
                    "a cell it cannot do without is empty, wrong or a key used before; the row of " + table.name()
                            + " is left out",
                    ""));
            return Optional.empty();
        }
        return Optional.of(new CheckedRow(place, key, new NumberForm(raw.decimalComma()), values));
    }
}
