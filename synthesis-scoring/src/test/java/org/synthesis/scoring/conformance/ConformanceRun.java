package org.synthesis.scoring.conformance;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Computes every case of a directory and says how it compares. */
final class ConformanceRun {
    /** How a case ended. */
    enum Status {
        AGREE,
        DISAGREE,
        UNSUPPORTED
    }

    /** One case and how it ended; {@code problem} is empty when it agrees. */
    record Outcome(
            Case wanted, Status status, double worst, String quantity, Map<String, Object> computed, String problem) {}

    private final List<Outcome> outcomes = new ArrayList<>();

    static ConformanceRun of(Path directory) throws IOException {
        ConformanceRun run = new ConformanceRun();
        List<Path> files;
        try (Stream<Path> all = Files.list(directory)) {
            files = all.filter(file -> file.toString().endsWith(".json"))
                    .filter(file -> !file.getFileName().toString().equals("manifest.json"))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            run.outcomes.add(outcome(Case.read(file)));
        }
        return run;
    }

    private static Outcome outcome(Case wanted) {
        try {
            Map<String, Object> computed = Kinds.compute(wanted);
            Comparison comparison = new Comparison(wanted, computed);
            return new Outcome(
                    wanted,
                    comparison.agree() ? Status.AGREE : Status.DISAGREE,
                    comparison.worst(),
                    comparison.worstName(),
                    computed,
                    String.join("; ", comparison.problems().stream().limit(6).toList()));
        } catch (Unsupported e) {
            return new Outcome(wanted, Status.UNSUPPORTED, 0, "", Map.of(), e.getMessage());
        } catch (RuntimeException e) {
            return new Outcome(wanted, Status.DISAGREE, Double.POSITIVE_INFINITY, "", Map.of(), where(e));
        }
    }

    private static String where(RuntimeException e) {
        StackTraceElement[] trace = e.getStackTrace();
        return e + (trace.length > 0 ? " at " + trace[0] : "");
    }

    List<Outcome> outcomes() {
        return outcomes;
    }

    long count(Status status) {
        return outcomes.stream().filter(outcome -> outcome.status() == status).count();
    }

    String summary() {
        return "conformance: " + count(Status.AGREE) + " agree, " + count(Status.DISAGREE) + " disagree, "
                + count(Status.UNSUPPORTED) + " unsupported of " + outcomes.size();
    }

    void write(Path report) throws IOException {
        Files.createDirectories(report.toAbsolutePath().getParent());
        try (JsonGenerator json = new JsonFactory()
                .createGenerator(Files.newBufferedWriter(report))
                .useDefaultPrettyPrinter()) {
            json.writeStartArray();
            for (Outcome outcome : outcomes) {
                json.writeStartObject();
                json.writeStringField("id", outcome.wanted().id());
                json.writeStringField("family", outcome.wanted().family());
                json.writeStringField("status", outcome.status().name().toLowerCase(java.util.Locale.ROOT));
                json.writeFieldName("worstRelativeError");
                number(json, outcome.status() == Status.UNSUPPORTED ? null : outcome.worst());
                json.writeStringField("quantity", outcome.quantity());
                json.writeStringField("problem", outcome.problem());
                json.writeObjectFieldStart("computed");
                for (String name : outcome.wanted().expected().keySet()) {
                    if (outcome.computed().containsKey(name)) {
                        json.writeFieldName(name);
                        value(json, outcome.computed().get(name));
                    }
                }
                json.writeEndObject();
                json.writeEndObject();
            }
            json.writeEndArray();
        }
    }

    private static void value(JsonGenerator json, Object value) throws IOException {
        if (value instanceof Iterable<?> list) {
            json.writeStartArray();
            for (Object item : list) {
                value(json, item);
            }
            json.writeEndArray();
        } else if (value instanceof double[] array) {
            json.writeStartArray();
            for (double item : array) {
                number(json, item);
            }
            json.writeEndArray();
        } else if (value instanceof Object[] rows) {
            json.writeStartArray();
            for (Object row : rows) {
                value(json, row);
            }
            json.writeEndArray();
        } else if (value instanceof Boolean flag) {
            json.writeNumber(flag ? 1 : 0);
        } else if (value instanceof Number number) {
            number(json, number.doubleValue());
        } else {
            json.writeNull();
        }
    }

    private static void number(JsonGenerator json, Double value) throws IOException {
        if (value != null && Double.isFinite(value)) {
            json.writeNumber(value);
        } else {
            json.writeNull();
        }
    }

    /** For work on one part: prints the cases of a directory whose id matches a pattern and do not agree. */
    public static void main(String[] arguments) throws IOException {
        String pattern = arguments.length > 1 ? arguments[1] : ".*";
        ConformanceRun run = of(Path.of(arguments[0]));
        run.outcomes.removeIf(outcome -> !outcome.wanted().id().matches(pattern));
        for (Outcome outcome : run.outcomes) {
            if (outcome.status() != Status.AGREE) {
                System.out.println(outcome.wanted().id() + " " + outcome.status() + " " + outcome.problem());
            }
        }
        System.out.println(run.summary());
    }
}
