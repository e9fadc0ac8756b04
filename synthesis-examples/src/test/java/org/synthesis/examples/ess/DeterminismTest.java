package org.synthesis.examples.ess;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.synthesis.examples.ess.Asked.essence;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.synthesis.model.analysis.PooledEffect;
import org.synthesis.script.Synthesis;

/** The same input gives the same bytes on any machine, locale and time zone, and the order of rows decides nothing. */
class DeterminismTest {
    @TempDir
    private Path temp;

    @Test
    void twoRunsGiveTheSameBytes() throws IOException {
        assertSameBytes(run("first"), run("second"));
    }

    @Test
    void localeTimeZoneAndEncodingOfTheMachineLeaveNoTrace() throws IOException, InterruptedException {
        Path elsewhere = temp.resolve("elsewhere");
        Path log = temp.resolve("log.txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Duser.language=tr",
                        "-Duser.country=TR",
                        "-Duser.timezone=Pacific/Kiritimati",
                        "-Dfile.encoding=ISO-8859-1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        WorkedExample.class.getName(),
                        WorkedExample.exampleFolder().toString(),
                        elsewhere.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            assertTrue(process.waitFor(3, TimeUnit.MINUTES), "the other machine is done");
        } finally {
            process.destroy();
        }
        assertEquals(0, process.exitValue(), () -> readLatin1(log));
        assertSameBytes(run("here"), elsewhere);
    }

    @Test
    void theOrderOfRowsDecidesNoConclusion() throws IOException {
        Synthesis example = Synthesis.open(WorkedExample.exampleFolder());
        for (long seed = 1; seed <= 3; seed++) {
            Random random = new Random(seed);
            ExampleCopy copy = ExampleCopy.in(temp);
            try (Stream<Path> tables = Files.list(copy.folder())) {
                for (Path table : tables.sorted().toList()) {
                    String name = String.valueOf(table.getFileName()).replace(".csv", "");
                    List<Map<String, String>> rows = new ArrayList<>(copy.rows(name));
                    Collections.shuffle(rows, random);
                    copy.write(name, rows);
                }
            }
            Synthesis shuffled = copy.open();
            assertEquals(essence(example.conclusions()), essence(shuffled.conclusions()), "seed " + seed);
            for (String dataset : List.of("landenberger2005", "assink2016", "tannersmith2016", "dropoutPrevention")) {
                PooledEffect expected = example.pool(dataset).result();
                PooledEffect actual = shuffled.pool(dataset).result();
                assertEquals(expected.estimate(), actual.estimate(), 1e-12, dataset);
                assertEquals(expected.standardError(), actual.standardError(), 1e-12, dataset);
            }
        }
    }

    private Path run(String name) throws IOException {
        Path out = temp.resolve(name);
        int status = WorkedExample.run(
                new String[] {WorkedExample.exampleFolder().toString(), out.toString()},
                new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));
        assertEquals(0, status);
        return out;
    }

    private static void assertSameBytes(Path expected, Path actual) throws IOException {
        Map<String, Path> left = files(expected);
        Map<String, Path> right = files(actual);
        assertEquals(left.keySet(), right.keySet());
        assertTrue(left.size() > 30, left.keySet()::toString);
        for (Map.Entry<String, Path> file : left.entrySet()) {
            assertArrayEquals(
                    Files.readAllBytes(file.getValue()), Files.readAllBytes(right.get(file.getKey())), file.getKey());
        }
    }

    private static Map<String, Path> files(Path folder) throws IOException {
        Map<String, Path> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            all.filter(Files::isRegularFile)
                    .forEach(file -> files.put(folder.relativize(file).toString(), file));
        }
        return files;
    }

    private static String readLatin1(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
