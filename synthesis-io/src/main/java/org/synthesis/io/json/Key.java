package org.synthesis.io.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.util.Map;
import org.synthesis.model.id.Id;

/** A key whose kind the property leaves open: kind, colon, word, for instance {@code factor:F01}. */
record Key(ImmutableMap<String, Wrapped> kinds) implements Codec {
    @Override
    public void write(Object value, Place place, JsonGenerator out) throws IOException {
        for (Map.Entry<String, Wrapped> kind : kinds.entrySet()) {
            if (kind.getValue().type().isInstance(value)) {
                out.writeString(kind.getKey() + ':' + ((Id) value).value());
                return;
            }
        }
        throw new AssertionError("no kind for " + value.getClass());
    }

    @Override
    public Object read(Json json) {
        if (json instanceof Json.Text text) {
            int colon = text.value().indexOf(':');
            Wrapped kind = colon < 0 ? null : kinds.get(text.value().substring(0, colon));
            if (kind != null) {
                return kind.read(new Json.Text(text.place(), text.value().substring(colon + 1)));
            }
        }
        throw json.insteadOf("a kind (" + String.join(", ", kinds.keySet()) + "), a colon and a key");
    }
}
