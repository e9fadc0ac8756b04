package org.synthesis.io.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.util.Map;

/** An object that says with the word {@code kind} which member of a sealed family it is. */
record Family(ImmutableMap<String, Shape> members) implements Codec {
    private static final String KIND = "kind";

    @Override
    public void write(Object value, Place place, JsonGenerator out) throws IOException {
        for (Map.Entry<String, Shape> member : members.entrySet()) {
            if (member.getValue().type().isInstance(value)) {
                out.writeStartObject();
                out.writeStringField(KIND, member.getKey());
                member.getValue().writeProperties(value, place, out);
                out.writeEndObject();
                return;
            }
        }
        throw new AssertionError("no kind for " + value.getClass());
    }

    @Override
    public Object read(Json json) {
        if (!(json instanceof Json.Members object)) {
            throw json.insteadOf("an object");
        }
        Json kind = object.byName().get(KIND);
        if (kind == null) {
            throw object.place().refuse("expected the property kind, found none");
        }
        Shape member = kind instanceof Json.Text text ? members.get(text.value()) : null;
        if (member == null) {
            throw kind.insteadOf("one of " + String.join(", ", members.keySet()));
        }
        return member.read(object, ImmutableSet.of(KIND));
    }
}
