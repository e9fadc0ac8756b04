package org.synthesis.scoring.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.synthesis.scoring.conformance.ConformanceRun.Status;

/**
 * Every case of the bundled corpus, or of the directory {@code -Dconformance.dir=DIR}; writes
 * {@code target/conformance-report.json}.
 */
class ConformanceTest {
    private static final Path BUNDLED = Path.of("src", "test", "resources", "conformance");

    @TestFactory
    Stream<DynamicTest> everyCaseAgrees() throws IOException {
        String asked = System.getProperty("conformance.dir", "");
        ConformanceRun run = ConformanceRun.of(asked.isEmpty() ? BUNDLED : resolved(Path.of(asked)));
        run.write(Path.of("target", "conformance-report.json"));
        System.out.println(run.summary());
        return run.outcomes().stream()
                .map(outcome -> dynamicTest(
                        outcome.wanted().id(), () -> assertEquals(Status.AGREE, outcome.status(), outcome.problem())));
    }

    @Test
    void theGridOfCasesIsComplete() throws IOException {
        try (Stream<Path> files = Files.list(BUNDLED)) {
            assertEquals(
                    358, files.filter(file -> file.toString().endsWith(".json")).count());
        }
    }

    /** A relative directory is meant from where Maven was started, the module or the root above it. */
    private static Path resolved(Path directory) {
        Path above = Path.of("..").resolve(directory);
        Path found = Files.isDirectory(directory) ? directory : above;
        assertFalse(!Files.isDirectory(found), "-Dconformance.dir=" + directory + " is not a directory");
        return found;
    }
}
