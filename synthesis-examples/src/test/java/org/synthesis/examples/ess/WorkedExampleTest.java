package org.synthesis.examples.ess;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Exit status and output of the program that people start. */
class WorkedExampleTest {
    @TempDir
    private Path temp;

    private String output = "";

    @Test
    void withoutArgumentsItWritesTheWorkedExample() {
        String property = "synthesis.examples.target";
        String before = System.getProperty(property);
        System.setProperty(property, temp.toString());
        try {
            assertEquals(0, run());
        } finally {
            if (before == null) {
                System.clearProperty(property);
            } else {
                System.setProperty(property, before);
            }
        }
        assertTrue(output.contains("101 findings from 106 sources, 15 gaps"), output);
        assertTrue(output.contains("May do harm:\n  I11 "), output);
        assertTrue(output.contains("Reading and concluding: 0 errors"), output);
        assertTrue(Files.exists(temp.resolve("ess/report.nl.html")));
        assertTrue(Files.exists(temp.resolve("ess/manifest.json")));
    }

    @Test
    void withAFolderItWritesTheResultsOfThatFolder() {
        Path out = temp.resolve("out");
        assertEquals(0, run(ExampleCopy.in(temp).folder().toString(), out.toString()));
        assertTrue(output.contains("Results in " + out), output);
        assertFalse(output.contains("Changed since"), output);
        assertTrue(Files.exists(out.resolve("tables/findings.csv")));
        assertFalse(Files.exists(out.resolve("changes.csv")));
    }

    @Test
    void withAnEarlierRunItAddsWhatChanged() throws IOException {
        Path earlier = temp.resolve("earlier");
        String before = ExampleCopy.in(temp)
                .remove("findings", "source_id", "S-MEULEN2025")
                .folder()
                .toString();
        assertEquals(0, run(before, earlier.toString()));
        Path out = temp.resolve("out");
        String now = ExampleCopy.in(temp).folder().toString();
        String since = earlier.resolve("conclusions.json").toString();
        assertEquals(0, run("--since", since, now, out.toString()));
        assertTrue(output.contains("Conclusions that changed since the earlier run: "), output);
        assertTrue(output.contains("I03 verdict: less-harm -> conflicting, because of FN098"), output);
        assertTrue(Files.readString(out.resolve("changes.csv")).contains("I91,added"));
    }

    @Test
    void aMissingFolderIsNamed() {
        Path missing = temp.resolve("missing");
        assertEquals(1, run(missing.toString(), temp.resolve("out").toString()));
        assertTrue(output.contains("there is no coding folder or workbook at " + missing), output);
    }

    @Test
    void anEmptyFolderGivesNothingAndSaysSo() throws IOException {
        Path empty = Files.createDirectory(temp.resolve("empty"));
        Path out = temp.resolve("out");
        assertEquals(1, run(empty.toString(), out.toString()));
        assertTrue(output.contains("Nothing could be concluded from " + empty), output);
        assertTrue(output.contains("findings"), output);
        assertFalse(Files.exists(out));
    }

    @Test
    void aFileInPlaceOfAFolderGivesAMessage() throws IOException {
        Path file = Files.writeString(temp.resolve("notes.pdf"), "no table");
        assertEquals(1, run(file.toString(), temp.resolve("out").toString()));
        assertTrue(output.contains("notes.pdf"), output);
    }

    @Test
    void faultsAreListedAndTheRestIsConcluded() throws IOException {
        Path folder = ExampleCopy.in(temp)
                .set("factors", "F03", "level", "familiy")
                .set("findings", "FN045", "estimate", "a lot")
                .folder();
        assertEquals(0, run(folder.toString(), temp.resolve("out").toString()));
        assertTrue(output.contains("error factors.csv row 4 column level"), output);
        assertTrue(output.contains("familiy"), output);
        assertTrue(output.contains("findings.csv row 46 column estimate"), output);
        assertTrue(Files.readString(temp.resolve("out/tables/diagnostics.csv")).contains("familiy"));
        assertFalse(output.contains("Exception"), output);
    }

    @Test
    void argumentsThatMakeNoSenseAreRefused() {
        assertEquals(2, run("--fast"));
        assertTrue(output.contains("unknown option --fast") && output.contains("usage"), output);
        assertEquals(2, run("only-a-folder"));
        assertTrue(output.contains("usage"), output);
        assertEquals(2, run("one", "two", "three"));
        assertEquals(2, run("--since"));
    }

    @Test
    void anEarlierRunThatCannotBeReadGivesAMessage() throws IOException {
        String folder = ExampleCopy.in(temp).folder().toString();
        Path nowhere = temp.resolve("nowhere.json");
        assertEquals(1, run(folder, temp.resolve("out").toString(), "--since", nowhere.toString()));
        assertTrue(output.contains("nowhere.json"), output);
        Path broken = Files.writeString(temp.resolve("broken.json"), "{ \"kind\": ");
        assertEquals(1, run(folder, temp.resolve("out").toString(), "--since", broken.toString()));
        assertTrue(output.contains("broken.json"), output);
    }

    @Test
    void aTargetThatCannotBeWrittenGivesAMessage() throws IOException {
        Path file = Files.writeString(temp.resolve("taken"), "a file");
        assertEquals(1, run(ExampleCopy.in(temp).folder().toString(), file.toString()));
        assertTrue(output.contains("cannot read or write"), output);
    }

    private int run(String... arguments) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int status = WorkedExample.run(arguments, new PrintStream(bytes, true, StandardCharsets.UTF_8));
        output = bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
        return status;
    }
}
