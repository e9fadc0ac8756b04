package org.synthesis.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The modules run as modules: everything they need is required, exported or opened. */
class ModulePathTest {
    @Test
    void workedExampleRunsOnTheModulePath(@TempDir Path folder) throws IOException, InterruptedException {
        String separator = System.getProperty("path.separator");
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        String modulePath = Arrays.stream(classPath.split(separator))
                .filter(entry -> !entry.contains("test-classes"))
                .filter(entry -> !entry.matches(".*(junit|jqwik|opentest4j|apiguardian|archunit|surefire|slf4j).*"))
                .collect(Collectors.joining(separator));
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dsynthesis.examples.target=" + folder,
                        "--module-path",
                        modulePath,
                        "--module",
                        "org.synthesis.examples/org.synthesis.examples.ess.WorkedExample")
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), printed);
        assertTrue(printed.contains("101 findings from 106 sources"), printed);
        assertTrue(Files.size(folder.resolve("ess/report.nl.html")) > 0);
        assertTrue(Files.size(folder.resolve("ess/conclusions.json")) > 0);
    }
}
