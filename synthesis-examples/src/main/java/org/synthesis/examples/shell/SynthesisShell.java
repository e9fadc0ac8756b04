package org.synthesis.examples.shell;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jdk.jshell.tool.JavaShellToolBuilder;

/**
 * Opens JShell with the library on its class path and its imports done.
 *
 * <p>Snippets run in this process, which starts faster than a second one and sees its class path. The start script holds imports only; the worked example is
 * one line away: {@code var s = Synthesis.open(WorkedExample.exampleFolder())}.
 */
public final class SynthesisShell {
    private static final String START = "synthesis.jsh";

    private SynthesisShell() {}

    /**
     * Opens the shell; arguments are passed on to JShell, for instance a script to load.
     *
     * @throws Exception when the shell cannot start
     */
    public static void main(String[] args) throws Exception {
        Path start = Files.createTempFile("synthesis", ".jsh");
        try {
            Files.writeString(start, startScript());
            List<String> arguments = new ArrayList<>(List.of(
                    "-q",
                    "--execution",
                    "local",
                    "--class-path",
                    System.getProperty("java.class.path", ""),
                    "--startup",
                    start.toString()));
            arguments.addAll(List.of(args));
            JavaShellToolBuilder.builder().start(arguments.toArray(new String[0]));
        } finally {
            Files.deleteIfExists(start);
        }
    }

    /**
     * {@return the start script: imports only}
     *
     * @throws IOException when it is missing
     */
    public static String startScript() throws IOException {
        try (InputStream stream = SynthesisShell.class.getResourceAsStream(START)) {
            if (stream == null) {
                throw new IOException("missing resource " + START);
            }
            return new String(stream.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
    }
}
