package org.synthesis.examples.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.synthesis.model.analysis.AnalysisSpec;
import org.synthesis.scoring.pool.MetaAnalysis;

/** Reads one data set, pools it and prints the mean: what a fresh process costs. */
public final class ColdStart {
    private static final int ROUNDS = 7;

    private ColdStart() {}

    /** Prints the mean of the effects in a file. */
    public static void main(String[] args) {
        System.out.println(MetaAnalysis.using(AnalysisSpec.standard())
                .fit(BenchmarkData.effects(BenchmarkData.read(Path.of(args[0]))))
                .orThrow()
                .estimates()
                .get(0));
    }

    /** {@return a call that runs this program in a process of its own, with the class path of this one} */
    static Supplier<double[][]> process(Path file) {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-classpath",
                classPath(),
                ColdStart.class.getName(),
                file.toString());
        return () -> {
            try {
                Process process = new ProcessBuilder(command)
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
                String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
                process.waitFor();
                return new double[][] {{Double.parseDouble(printed)}};
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while a process ran", e);
            }
        };
    }

    /** {@return the median time of a process from start to exit} */
    static Timing timing(Supplier<double[][]> call) {
        double[] times = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            long start = System.nanoTime();
            double[][] answer = call.get();
            times[i] = (System.nanoTime() - start) / 1e9;
            if (answer.length != 1) {
                throw new AssertionError("the process printed no mean");
            }
        }
        Arrays.sort(times);
        return new Timing(times[ROUNDS / 2], ROUNDS);
    }

    /** Under Maven the class path is that of a class loader, not of the process. */
    private static String classPath() {
        if (!(ColdStart.class.getClassLoader() instanceof URLClassLoader loader)) {
            return System.getProperty("java.class.path", "");
        }
        List<String> places = new ArrayList<>();
        try {
            for (URL url : loader.getURLs()) {
                places.add(Path.of(url.toURI()).toString());
            }
        } catch (URISyntaxException e) {
            throw new IllegalStateException("a place of the class path is not a file", e);
        }
        return String.join(System.getProperty("path.separator", ":"), places);
    }
}
