package org.synthesis.model.text;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.synthesis.model.base.Checks;

/**
 * A table of texts that renders as plain text or Markdown.
 *
 * @param columns headings
 * @param rows cells in the order of the headings, as many as there are headings
 */
public record TextTable(ImmutableList<String> columns, ImmutableList<ImmutableList<String>> rows) {
    /** Checks that every row is as wide as the header. */
    public TextTable {
        for (ImmutableList<String> row : rows) {
            Checks.that(row.size() == columns.size(), "expected %d cells, got %s", columns.size(), row);
        }
    }

    /** {@return a table} */
    public static TextTable of(List<String> columns, List<? extends List<String>> rows) {
        return new TextTable(
                ImmutableList.copyOf(columns),
                rows.stream().map(ImmutableList::copyOf).collect(ImmutableList.toImmutableList()));
    }

    /** {@return the table with columns padded by spaces, one line a row} */
    public String toText() {
        int[] widths = IntStream.range(0, columns.size())
                .map(i -> Math.max(
                        columns.get(i).length(),
                        rows.stream().mapToInt(row -> row.get(i).length()).max().orElse(0)))
                .toArray();
        StringBuilder text = new StringBuilder(line(columns, widths));
        for (ImmutableList<String> row : rows) {
            text.append('\n').append(line(row, widths));
        }
        return text.toString();
    }

    /** {@return the table in Markdown} */
    public String toMarkdown() {
        StringBuilder text = new StringBuilder(markdown(columns));
        text.append('\n').append(columns.stream().map(column -> "---").collect(Collectors.joining("|", "|", "|")));
        for (ImmutableList<String> row : rows) {
            text.append('\n').append(markdown(row));
        }
        return text.toString();
    }

    private static String line(List<String> cells, int[] widths) {
        return IntStream.range(0, cells.size())
                .mapToObj(i -> Strings.padEnd(cells.get(i), widths[i], ' '))
                .collect(Collectors.joining("  "))
                .stripTrailing();
    }

    private static String markdown(List<String> cells) {
        return cells.stream()
                .map(cell -> " " + cell.replace("|", "\\|").replace('\n', ' ') + " ")
                .collect(Collectors.joining("|", "|", "|"));
    }
}
