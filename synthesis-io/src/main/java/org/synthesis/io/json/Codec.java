package org.synthesis.io.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** How the values of one type stand in a document. What it writes it reads back equal. */
interface Codec {
    /**
     * Writes a value of the type.
     *
     * @throws JsonException at the place, when no document can hold the value
     */
    void write(Object value, Place place, JsonGenerator out) throws IOException;

    /**
     * {@return the value that stands in a document}
     *
     * @throws JsonException at the place of the first part that does not fit
     */
    Object read(Json json);

    /** {@return the value that is left out of an object, absent when the type has none and must be written} */
    default @Nullable Object leftOut() {
        return null;
    }
}
