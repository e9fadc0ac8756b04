package org.synthesis.io.json;

import java.io.IOException;
import java.nio.file.Path;
import org.synthesis.model.EvidenceBase;

/**
 * Writes and reads {@link EvidenceBase} as JSON; see the package for the shape of a document.
 *
 * <p>What is read equals what was written, and equal values give equal bytes on every machine. Thread-safe.
 */
public final class EvidenceBaseJson {
    private static final Document<EvidenceBase> DOCUMENT = new Document<>("evidence-base", EvidenceBase.class, "");

    private EvidenceBaseJson() {}

    /**
     * {@return the document, with two spaces of indentation and {@code \n} between lines}
     *
     * @throws JsonException when it holds a number that is not finite or a text with half of a surrogate pair
     */
    public static String write(EvidenceBase evidence) {
        return DOCUMENT.write(evidence);
    }

    /**
     * Writes a document in UTF-8, whole or not at all: a file with this name is replaced once the new one is complete.
     *
     * @throws JsonException when it holds a number that is not finite or a text with half of a surrogate pair
     * @throws IOException when the file cannot be written
     */
    public static void write(EvidenceBase evidence, Path file) throws IOException {
        DOCUMENT.write(evidence, file);
    }

    /**
     * {@return the evidence base of a document}
     *
     * @throws JsonException when the text is not such a document or the model refuses what it holds
     */
    public static EvidenceBase read(String document) {
        return DOCUMENT.read(document);
    }

    /**
     * {@return the evidence base of a document in UTF-8}
     *
     * @throws JsonException when the file is not such a document or the model refuses what it holds
     * @throws IOException when the file cannot be read
     */
    public static EvidenceBase read(Path file) throws IOException {
        return DOCUMENT.read(file);
    }
}
