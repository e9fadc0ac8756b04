package org.synthesis.io.json;

import java.io.IOException;
import java.nio.file.Path;
import org.synthesis.model.Conclusions;

/**
 * Writes and reads {@link Conclusions} as JSON; see the package for the shape of a document.
 *
 * <p>What is read equals what was written, and equal values give equal bytes on every machine. Thread-safe.
 */
public final class ConclusionsJson {
    private static final Document<Conclusions> DOCUMENT = new Document<>(
            "conclusions",
            Conclusions.class,
            ": an earlier version of this library wrote it; draw the conclusions again from their evidence base");

    private ConclusionsJson() {}

    /**
     * {@return the document, with two spaces of indentation and {@code \n} between lines}
     *
     * @throws JsonException when it holds a number that is not finite or a text with half of a surrogate pair
     */
    public static String write(Conclusions conclusions) {
        return DOCUMENT.write(conclusions);
    }

    /**
     * Writes a document in UTF-8, whole or not at all: a file with this name is replaced once the new one is complete.
     *
     * @throws JsonException when it holds a number that is not finite or a text with half of a surrogate pair
     * @throws IOException when the file cannot be written
     */
    public static void write(Conclusions conclusions, Path file) throws IOException {
        DOCUMENT.write(conclusions, file);
    }

    /**
     * {@return the conclusions of a document}
     *
     * @throws JsonException when the text is not such a document or the model refuses what it holds
     */
    public static Conclusions read(String document) {
        return DOCUMENT.read(document);
    }

    /**
     * {@return the conclusions of a document in UTF-8}
     *
     * @throws JsonException when the file is not such a document or the model refuses what it holds
     * @throws IOException when the file cannot be read
     */
    public static Conclusions read(Path file) throws IOException {
        return DOCUMENT.read(file);
    }
}
