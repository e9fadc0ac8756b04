package org.synthesis.examples.shell;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jdk.jshell.tool.JavaShellToolBuilder;

/**
 * Opens JShell with the library on its class path and its imports done.
 *
 * <p>The start script holds imports only; the worked example is one line away:
 * {@code var s = Synthesis.open(WorkedExample.exampleFolder())}. Snippets run in the process of the shell, which starts faster than
 * a second one. They see what that process was started with, so under Maven, whose own class path is another, the shell gets a
 * process of its own.
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
        if (SynthesisShell.class.getClassLoader() instanceof URLClassLoader loader) {
            startProcess(loader, args);
        } else {
            startHere(args);
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
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void startHere(String[] args) throws Exception {
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

    private static void startProcess(URLClassLoader loader, String[] args)
            throws IOException, InterruptedException, URISyntaxException {
        List<String> classPath = new ArrayList<>();
        for (URL url : loader.getURLs()) {
            classPath.add(Path.of(url.toURI()).toString());
        }
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-classpath",
                String.join(System.getProperty("path.separator", ":"), classPath),
                SynthesisShell.class.getName()));
        command.addAll(List.of(args));
        new ProcessBuilder(command).inheritIO().start().waitFor();
    }
}
