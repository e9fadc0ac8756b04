package org.synthesis.io.coding;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Optional;
import org.synthesis.io.RawTable;
import org.synthesis.io.csv.CsvTables;
import org.synthesis.model.text.LocalizedText;

/**
 * Every table and column of the coding folder. The list itself is the resource {@code columns.csv} beside this class, with an
 * explanation of each column in Dutch and English; {@link #describe()} prints it.
 *
 * @param tables the tables in the order in which they refer to each other
 */
public record CodingSchema(ImmutableList<CodingTable> tables) {
    private static final ImmutableSet<String> OPTIONAL = ImmutableSet.of(
            "outcomes",
            "studies",
            "codings",
            "appraisals",
            "settlements",
            "context_conditions",
            "transfer",
            "implementation",
            "decisions",
            "concepts",
            "terms",
            "protocol",
            "primary_effects");
    private static final ImmutableMap<String, ColumnKind> OPEN =
            ImmutableMap.of("municipalities", ColumnKind.FIELD, "primary_effects", ColumnKind.ATTRIBUTE_TEXT);
    private static final CodingSchema STANDARD = load();

    /** {@return the schema of the coding folder} */
    public static CodingSchema standard() {
        return STANDARD;
    }

    /** {@return the table with a name} */
    public Optional<CodingTable> table(String name) {
        return tables.stream().filter(table -> table.name().equals(name)).findFirst();
    }

    /** {@return names of the tables in order} */
    public ImmutableList<String> tableNames() {
        return tables.stream().map(CodingTable::name).collect(ImmutableList.toImmutableList());
    }

    /** {@return the reference of the format: every column with its kind and explanation, in Markdown} */
    public String describe() {
        StringBuilder text = new StringBuilder();
        for (CodingTable table : tables) {
            text.append("### ").append(table.name()).append(table.optional() ? " (optional)\n\n" : "\n\n");
            text.append("| column | holds | required | meaning | betekenis |\n|---|---|---|---|---|\n");
            for (CodingColumn column : table.columns()) {
                String kind =
                        column.kind().name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
                text.append("| `").append(column.name()).append("` | ").append(kind);
                if (!column.argument().isEmpty()) {
                    text.append(" of ").append(column.argument());
                }
                if (!column.allowed().isEmpty()) {
                    text.append(": ").append(String.join(", ", column.allowed()));
                }
                text.append(" | ").append(column.required() ? "yes" : "no");
                text.append(" | ").append(column.explanation().en());
                text.append(" | ").append(column.explanation().nl()).append(" |\n");
            }
            text.append('\n');
        }
        return text.toString();
    }

    /** {@return a table that ships beside this class, such as the standard vocabulary} */
    static RawTable resource(String file) {
        URL url = CodingSchema.class.getResource(file);
        if (url == null) {
            throw new AssertionError("missing resource " + file);
        }
        try {
            return CsvTables.parse(file, Resources.toByteArray(url)).value();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CodingSchema load() {
        LinkedHashMultimap<String, CodingColumn> columns = LinkedHashMultimap.create();
        for (RawTable.Row row : resource("columns.csv").rows()) {
            ImmutableList<String> cells = row.cells();
            String kind = cells.get(2);
            int colon = kind.indexOf(':');
            columns.put(
                    cells.get(0),
                    new CodingColumn(
                            cells.get(1),
                            ColumnKind.parse(colon < 0 ? kind : kind.substring(0, colon)),
                            colon < 0 ? "" : kind.substring(colon + 1),
                            cells.get(3).equals("yes"),
                            LocalizedText.of(cells.get(4), cells.get(5))));
        }
        return new CodingSchema(columns.asMap().entrySet().stream()
                .map(entry -> new CodingTable(
                        entry.getKey(),
                        ImmutableList.copyOf(entry.getValue()),
                        OPTIONAL.contains(entry.getKey()),
                        Optional.ofNullable(OPEN.get(entry.getKey()))))
                .collect(ImmutableList.toImmutableList()));
    }
}
