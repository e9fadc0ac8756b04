package org.synthesis.examples.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.synthesis.io.Imported;
import org.synthesis.io.coding.CodingFolder;
import org.synthesis.io.output.ResultFolder;
import org.synthesis.model.Conclusions;
import org.synthesis.model.EvidenceBase;
import org.synthesis.scoring.Assessment;

/**
 * Generates 2,000 findings from 500 sources, runs the whole way to files, and prints counts and elapsed seconds for each stage.
 *
 * <p>Other sizes: {@code FINDINGS SOURCES}. It runs once in a cold machine, as a person who opens a folder does.
 */
public final class ScaleBenchmark {
    private static final long SEED = 20240229;
    private static final int FINDINGS = 2000;
    private static final int SOURCES = 500;

    private ScaleBenchmark() {}

    /**
     * Runs the program; see the class.
     *
     * @throws IOException when a file cannot be written or read
     */
    public static void main(String[] args) throws IOException {
        int findings = args.length > 0 ? Integer.parseInt(args[0]) : FINDINGS;
        int sources = args.length > 1 ? Integer.parseInt(args[1]) : SOURCES;
        Path folder = Files.createTempDirectory("synthesis-scale");
        try {
            run(findings, sources, folder, System.out);
            System.out.flush();
        } finally {
            delete(folder);
        }
    }

    private static void run(int findings, int sources, Path folder, PrintStream out) throws IOException {
        long start = System.nanoTime();
        GeneratedFolder.of(SEED, findings, sources).write(folder.resolve("coding"));
        long generated = stage(out, "generate", start);
        Imported<EvidenceBase> read = CodingFolder.read(folder.resolve("coding"));
        long imported = stage(out, "read and check", generated);
        Conclusions conclusions = Assessment.using(read.value().protocol()).of(read.value());
        long concluded = stage(out, "conclude", imported);
        ResultFolder results = ResultFolder.of(read.value(), conclusions, read.diagnostics());
        Map<String, String> files = results.files();
        long rendered = stage(out, "render", concluded);
        results.write(folder.resolve("results"));
        stage(out, "render and write", rendered);
        out.println();
        conclusions.counts().forEach((name, count) -> out.println("  " + name + " " + count));
        out.println("  conclusions " + conclusions.all().size());
        out.println("  diagnostics " + read.diagnostics().size());
        out.println("  files " + files.size() + ", "
                + files.values().stream().mapToLong(String::length).sum() + " characters");
    }

    private static long stage(PrintStream out, String name, long since) {
        long now = System.nanoTime();
        BigDecimal seconds = BigDecimal.valueOf((now - since) / 1e9).setScale(2, RoundingMode.HALF_UP);
        out.println(seconds + " s  " + name);
        return now;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
