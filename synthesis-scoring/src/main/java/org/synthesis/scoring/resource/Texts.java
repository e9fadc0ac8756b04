package org.synthesis.scoring.resource;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Reads the text files of this package. */
public final class Texts {
    private Texts() {}

    /**
     * {@return the content of a text file that is shipped with this package, line ends as {@code \n}}
     *
     * @param name for instance {@code statements.nl.properties}
     */
    public static String read(String name) {
        try (InputStream file = Texts.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new AssertionError("not shipped: " + name);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * {@return the lines {@code key = value} of a shipped text file by key, in their order; blank lines and lines that start with
     * {@code #} are passed over}
     *
     * <p>Why not {@link java.util.Properties}: it keeps the last of two lines with one key, and nobody is told.
     */
    public static ImmutableMap<String, String> entries(String name) {
        ImmutableMap.Builder<String, String> entries = ImmutableMap.builder();
        for (String line : Splitter.on('\n').trimResults().omitEmptyStrings().split(read(name))) {
            if (!line.startsWith("#")) {
                int at = line.indexOf(" = ");
                if (at < 0) {
                    throw new AssertionError(name + ": expected key = value, got " + line);
                }
                entries.put(line.substring(0, at), line.substring(at + 3));
            }
        }
        return entries.buildOrThrow();
    }
}
