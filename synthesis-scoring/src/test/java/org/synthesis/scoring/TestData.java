package org.synthesis.scoring;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.synthesis.model.effect.EffectSize;
import org.synthesis.model.effect.ReportingUnit;
import org.synthesis.model.effect.StudyEffect;

/** Reads the test resources: just enough CSV and JSON for these files, so that the tests of methods need no reader. */
public final class TestData {
    private TestData() {}

    /** {@return the rows of a CSV file by column name; cells may be quoted but hold no line ends} */
    public static List<Map<String, String>> csv(String resource) {
        List<String> lines = text(resource).lines().toList();
        List<String> header = cells(lines.get(0));
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = cells(line);
            if (cells.size() != header.size()) {
                throw new AssertionError("expected " + header.size() + " cells: " + line);
            }
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < cells.size(); i++) {
                row.put(header.get(i), cells.get(i).strip());
            }
            rows.add(row);
        }
        return rows;
    }

    /** {@return the value of a key that must be there} */
    public static <K, V> V at(Map<K, V> map, K key) {
        V value = map.get(key);
        if (value == null) {
            throw new AssertionError("no " + key + " in " + map.keySet());
        }
        return value;
    }

    /** {@return the effects of a data set whose column has a value; all of them when the column is empty} */
    public static List<StudyEffect> effects(String dataset, String column, String value) {
        return csv("/ess/primary_effects.csv").stream()
                .filter(row -> row.get("dataset_id").equals(dataset))
                .filter(row -> column.isEmpty() || row.get(column).equals(value))
                .map(row -> new StudyEffect(
                        row.get("row_no"),
                        row.get("study_label").isEmpty() ? "study " + row.get("cluster_id") : row.get("study_label"),
                        row.get("cluster_id"),
                        ReportingUnit.PRIMARY,
                        new EffectSize(Double.parseDouble(row.get("yi")), Double.parseDouble(row.get("vi")))))
                .toList();
    }

    /** {@return the effects of a conformance case, clustered by {@code study}, each row with its own key} */
    public static List<StudyEffect> caseEffects(String name) {
        List<StudyEffect> effects = new ArrayList<>();
        Matcher rows = Pattern.compile("\\{[^{}]*\"yi\"[^{}]*\\}").matcher(dataPart(name));
        while (rows.find()) {
            String row = rows.group();
            String key = Integer.toString(effects.size() + 1);
            Matcher study = Pattern.compile("\"study\": *\"?([^\",}]+)").matcher(row);
            String cluster = study.find() ? study.group(1) : key;
            effects.add(new StudyEffect(
                    key,
                    "study " + cluster,
                    cluster,
                    ReportingUnit.PRIMARY,
                    new EffectSize(number(row, "yi"), number(row, "vi"))));
        }
        return effects;
    }

    /** {@return the numbers that a conformance case expects under a name} */
    public static double[] caseExpected(String name, String quantity) {
        String json = text("/conformance/" + name + ".json");
        String expected = json.substring(json.indexOf("\"expected\""));
        Matcher matcher = Pattern.compile("\"" + Pattern.quote(quantity) + "\": *\\[?([-+0-9.eE, ]+)")
                .matcher(expected);
        if (!matcher.find()) {
            throw new AssertionError(name + " does not expect " + quantity);
        }
        List<Double> numbers = new ArrayList<>();
        Matcher number = Pattern.compile("[-+0-9.eE]+").matcher(matcher.group(1));
        while (number.find()) {
            numbers.add(Double.parseDouble(number.group()));
        }
        return numbers.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static String dataPart(String name) {
        String json = text("/conformance/" + name + ".json");
        return json.substring(json.indexOf("\"data\""), json.indexOf("\"analysis\""));
    }

    private static double number(String row, String field) {
        Matcher matcher = Pattern.compile("\"" + field + "\": *([-+0-9.eE]+)").matcher(row);
        if (!matcher.find()) {
            throw new AssertionError("no " + field + " in " + row);
        }
        return Double.parseDouble(matcher.group(1));
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }

    private static String text(String resource) {
        try (InputStream stream = TestData.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new AssertionError("no test resource " + resource);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
