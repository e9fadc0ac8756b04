package org.synthesis.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.synthesis.examples.ess.WorkedExample;
import org.synthesis.examples.shell.SynthesisShell;

/** The start script of the shell and the code in the README really run. */
class ReadmeTest {
    private static final Pattern JAVA_BLOCK = Pattern.compile("```java\\n(.*?)```", Pattern.DOTALL);

    @Test
    void tenLinesOfShellRunAfterTheStartScript(@TempDir Path folder) throws IOException {
        // as typed: a line at a time, without its comment
        List<String> lines = (SynthesisShell.startScript() + block(0, folder))
                .lines()
                .map(line -> line.replaceFirst("\\s+//.*", ""))
                .toList();
        List<String> answers = run(lines);
        String all = String.join("\n", answers);
        assertTrue(all.contains("101 findings from 106 sources"), all);
        assertTrue(all.contains("log OR 0.42 [0.30, 0.54], k = 58, random effects, REML"), all);
        assertTrue(all.contains("Gemeente H: 12 van 13"), all);
        assertTrue(Files.size(folder.resolve("results/report.nl.html")) > 0);
    }

    @Test
    void theStartScriptHoldsImportsOnly() throws IOException {
        SynthesisShell.startScript().lines().forEach(line -> assertTrue(line.startsWith("import "), line));
    }

    @Test
    void judgingRunsAsTyped(@TempDir Path folder) throws IOException {
        List<String> lines = (SynthesisShell.startScript() + block(1, folder))
                .lines()
                .map(line -> line.replaceFirst("\\s+//.*", ""))
                .toList();
        String all = String.join("\n", run(lines));
        assertTrue(all.contains("F20: "), all);
        assertTrue(all.contains("rob2-assignment: not determined"), all);
        assertTrue(all.contains("log RR: provisionally, at most moderate"), all);
    }

    @Test
    void fromGapsToAdviceRunsAsTyped(@TempDir Path folder) throws IOException {
        List<String> lines = (SynthesisShell.startScript() + block(2, folder))
                .lines()
                .map(line -> line.replaceFirst("\\s+//.*", ""))
                .toList();
        String all = String.join("\n", run(lines));
        assertTrue(all.contains("Not known: 15 gaps"), all);
        assertTrue(all.contains("Weighed by: "), all);
        assertTrue(all.contains("R09: 5 tipping points"), all);
        assertTrue(all.contains("GM-H and GM-F: "), all);
        assertTrue(all.contains("I11: "), all);
        assertTrue(all.contains("chance that acting is wrong"), all);
        assertTrue(all.contains("mentoring first, fragile: for 37.5% of weights"), all);
    }

    @Test
    void theProgramRuns(@TempDir Path folder) throws IOException {
        run(List.of(block(3, folder)));
        assertTrue(Files.size(folder.resolve("results/conclusions.json")) > 0);
    }

    @Test
    void metaAnalysisRunsAsTyped(@TempDir Path folder) throws IOException {
        List<String> lines = (SynthesisShell.startScript() + block(4, folder))
                .lines()
                .map(line -> line.replaceFirst("\\s+//.*", ""))
                .toList();
        String all = String.join("\n", run(lines));
        assertTrue(all.contains("log RR -0.71 [-1.11, -0.32], k = 13, random effects, REML"), all);
        assertTrue(all.contains("filled in on the"), all);
        assertTrue(Files.readString(folder.resolve("check.R")).contains("library(metafor)"));
    }

    @Test
    void theEngineRunsFromAProgram(@TempDir Path folder) throws IOException {
        String all = String.join("\n", run(List.of(block(5, folder))));
        assertTrue(all.contains("n = 5, REML"), all);
    }

    /** The n-th block of Java in the README, with its folders replaced by real ones. */
    private static String block(int n, Path folder) throws IOException {
        Matcher matcher = JAVA_BLOCK.matcher(Files.readString(Path.of("..", "README.md")));
        for (int i = 0; i <= n; i++) {
            assertTrue(matcher.find(), "the README has no block " + n);
        }
        return matcher.group(1)
                .replace("\"my-folder\"", "\"" + WorkedExample.exampleFolder() + "\"")
                .replace("\"check.R\"", "\"" + folder.resolve("check.R") + "\"")
                .replace("\"results\"", "\"" + folder.resolve("results") + "\"");
    }

    private static List<String> run(List<String> inputs) {
        List<String> answers = new ArrayList<>();
        PrintStream terminal = System.out;
        System.setOut(new PrintStream(OutputStream.nullOutputStream()));
        try (JShell shell = JShell.builder().executionEngine("local").build()) {
            String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
            shell.addToClasspath(classPath);
            SourceCodeAnalysis analysis = shell.sourceCodeAnalysis();
            for (String input : inputs) {
                String rest = input;
                while (!rest.isBlank()) {
                    SourceCodeAnalysis.CompletionInfo next = analysis.analyzeCompletion(rest);
                    for (SnippetEvent event : shell.eval(next.source())) {
                        assertEquals(
                                Snippet.Status.VALID,
                                event.status(),
                                event.snippet().source());
                        assertEquals(null, event.exception(), event.snippet().source());
                        answers.add(String.valueOf(event.value()));
                    }
                    rest = next.remaining();
                }
            }
        } finally {
            System.setOut(terminal);
        }
        return answers;
    }
}
