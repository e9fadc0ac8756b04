package org.synthesis.examples.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Answers and times the tasks of a benchmark against R, one JSON object a line on standard output.
 *
 * <p>Arguments: the directory of the data sets, then {@code --slow} for the slow tasks too, or {@code --only id,id}. Timed is one
 * thread from parsed data in memory to the full public result, with every compared quantity computed in each call. What it could
 * not answer is named on standard error.
 */
public final class PeerBenchmark {
    private PeerBenchmark() {}

    /**
     * Runs the program; see the class.
     *
     * @throws IOException when a fresh process cannot be started
     */
    public static void main(String[] args) throws IOException {
        if (args.length == 0) {
            System.err.println("usage: PeerBenchmark DIR [--slow] [--only id,id]");
            System.exit(2);
        }
        List<String> options = Arrays.asList(args).subList(1, args.length);
        int only = options.indexOf("--only");
        Set<String> wanted = only < 0 ? Set.of() : Set.of(options.get(only + 1).split(",", -1));
        for (PeerTask task : PeerTasks.all(Path.of(args[0]))) {
            boolean asked = wanted.isEmpty() ? !task.slow() || options.contains("--slow") : wanted.contains(task.id());
            if (asked) {
                answer(task);
            }
        }
    }

    private static void answer(PeerTask task) {
        try {
            PeerTask.Prepared prepared = task.prepare().get();
            double[][] result = prepared.call().get();
            Timing timing = prepared.timed() ? Timing.of(prepared.call()) : ColdStart.timing(prepared.call());
            System.out.println(line(task, result, timing));
            System.out.flush();
        } catch (RuntimeException e) {
            System.err.println(task.id() + ": " + e);
        }
    }

    private static String line(PeerTask task, double[][] result, Timing timing) {
        List<String> quantities = new ArrayList<>();
        for (int i = 0; i < result.length; i++) {
            quantities.add('"' + task.quantities().get(i) + "\": " + numbers(result[i]));
        }
        return String.format(
                Locale.ROOT,
                "{\"id\": \"%s\", \"version\": \"synthesis 0.1.0, Java %s\", \"median_seconds\": %.4g, \"reps\": %d, \"result\": {%s}}",
                task.id(),
                Runtime.version(),
                timing.medianSeconds(),
                timing.repetitions(),
                String.join(", ", quantities));
    }

    private static String numbers(double[] values) {
        List<String> texts =
                Arrays.stream(values).mapToObj(PeerBenchmark::number).toList();
        return values.length == 1 ? texts.get(0) : "[" + String.join(", ", texts) + "]";
    }

    private static String number(double value) {
        return Double.isFinite(value) ? Double.toString(value) : "null";
    }
}
