package org.synthesis.scoring.resource;

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
}
