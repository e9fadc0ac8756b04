package org.synthesis.io.json;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Path;
import org.synthesis.model.base.Fingerprint;

/**
 * What a folder of results was made from and with.
 *
 * @param library version of this library
 * @param version version of the synthesis, as its protocol says; empty when it does not
 * @param input hash of the evidence base
 * @param counts number of values of each kind in the evidence base
 * @param diagnostics number of diagnostics by severity
 * @param files SHA-256 of each file beside the manifest, by path
 */
public record Manifest(
        String library,
        String version,
        Fingerprint input,
        ImmutableMap<String, Integer> counts,
        ImmutableMap<String, Integer> diagnostics,
        ImmutableMap<String, String> files) {
    /** {@return the manifest as a JSON document} */
    public String toJson() {
        return ManifestDocument.DOCUMENT.write(this);
    }

    /**
     * {@return the manifest of a JSON document}
     *
     * @throws JsonException when the file is not such a document
     * @throws IOException when the file cannot be read
     */
    public static Manifest read(Path file) throws IOException {
        return ManifestDocument.DOCUMENT.read(file);
    }

    /** Holds the document apart, so that loading a manifest does not need the table of shapes. */
    private static final class ManifestDocument {
        private static final Document<Manifest> DOCUMENT = new Document<>("manifest", Manifest.class, "");
    }
}
