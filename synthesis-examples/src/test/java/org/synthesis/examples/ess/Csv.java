package org.synthesis.examples.ess;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Just enough CSV for tests, so that what the library writes is not read with its own reader. */
final class Csv {
    private Csv() {}

    /** {@return the rows by column name} */
    static List<Map<String, String>> parse(String text) {
        List<List<String>> records = records(text);
        List<String> header = records.get(0);
        List<Map<String, String>> rows = new ArrayList<>();
        for (List<String> record : records.subList(1, records.size())) {
            if (record.size() != header.size()) {
                throw new AssertionError("expected " + header.size() + " cells: " + record);
            }
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < header.size(); i++) {
                row.put(header.get(i), record.get(i));
            }
            rows.add(row);
        }
        return rows;
    }

    /** {@return the rows as comma-separated text} */
    static String text(Collection<String> header, List<Map<String, String>> rows) {
        return text(header, rows, ",");
    }

    /** {@return the rows as text with a separator} */
    static String text(Collection<String> header, List<Map<String, String>> rows, String separator) {
        StringBuilder text = new StringBuilder(line(header, separator));
        for (Map<String, String> row : rows) {
            text.append(
                    line(header.stream().map(name -> row.getOrDefault(name, "")).toList(), separator));
        }
        return text.toString();
    }

    private static String line(Collection<String> cells, String separator) {
        return cells.stream()
                .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(separator, "", "\n"));
    }

    private static List<List<String>> records(String text) {
        List<List<String>> records = new ArrayList<>();
        List<String> record = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted) {
                if (c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    cell.append(c);
                    i++;
                } else if (c == '"') {
                    quoted = false;
                } else {
                    cell.append(c);
                }
            } else if (c == '"') {
                quoted = true;
            } else if (c == ',' || c == '\n') {
                record.add(cell.toString());
                cell.setLength(0);
                if (c == '\n') {
                    records.add(record);
                    record = new ArrayList<>();
                }
            } else {
                cell.append(c);
            }
        }
        return records;
    }
}
