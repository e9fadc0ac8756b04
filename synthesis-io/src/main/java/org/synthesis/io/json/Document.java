package org.synthesis.io.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.synthesis.io.text.AtomicFile;

/**
 * A whole document of one kind: its heading, then the properties of its value.
 *
 * @param <T> what it holds
 */
final class Document<T> {
    private static final String VERSION = "1.0";
    private static final Pattern READABLE = Pattern.compile("1\\.[0-9]{1,9}");
    private static final ImmutableSet<String> HEADING = ImmutableSet.of("schemaVersion", "kind");

    private final String kind;
    private final Class<T> type;
    private final String whenIncomplete;
    private final Shape shape;

    /** A kind of document; what to do about one that lacks a property is the end of the message, and may be empty. */
    Document(String kind, Class<T> type, String whenIncomplete) {
        this.kind = kind;
        this.type = type;
        this.whenIncomplete = whenIncomplete;
        this.shape = Shapes.ALL.shape(type);
    }

    String write(T value) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = JsonText.generator(text)) {
            out.writeStartObject();
            out.writeStringField("schemaVersion", VERSION);
            out.writeStringField("kind", kind);
            shape.writeProperties(value, Place.root(), out);
            out.writeEndObject();
            out.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
        return text.toString();
    }

    /** Writes beside the file and moves into place, so that a reader never meets half a document. */
    void write(T value, Path file) throws IOException {
        AtomicFile.write(file, write(value));
    }

    T read(String text) {
        try {
            return read(new StringReader(text), Place.root());
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
    }

    T read(Path file) throws IOException {
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return read(reader, Place.root(String.valueOf(file.getFileName())));
        }
    }

    private T read(Reader reader, Place root) throws IOException {
        Json json = JsonText.parse(reader, root);
        if (!(json instanceof Json.Members members)) {
            throw json.insteadOf("an object");
        }
        Json version = heading(members, "schemaVersion");
        if (!READABLE.matcher(text(version)).matches()) {
            throw version.insteadOf("schema version 1.x");
        }
        Json found = heading(members, "kind");
        if (!kind.equals(text(found))) {
            throw found.insteadOf("the kind \"" + kind + "\"");
        }
        for (Shape.Property property : shape.properties()) {
            if (property.codec().leftOut() == null && !members.byName().containsKey(property.name())) {
                throw members.place()
                        .refuse("expected the property " + property.name() + ", found none" + whenIncomplete);
            }
        }
        return type.cast(shape.read(members, HEADING));
    }

    private static Json heading(Json.Members members, String name) {
        Json found = members.byName().get(name);
        if (found == null) {
            throw members.place().refuse("expected the property " + name + ", found none");
        }
        return found;
    }

    private static String text(Json json) {
        return (String) Scalar.TEXT.read(json);
    }
}
