package org.synthesis.io.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.collect.ImmutableBiMap;
import java.io.IOException;
import java.util.Objects;
import org.synthesis.model.vocabulary.Coded;

/** The constants of an enum: by code when they have one, by name otherwise. */
final class Vocabulary implements Codec, Containers.Names {
    private final ImmutableBiMap<Object, String> words;

    Vocabulary(Class<?> type) {
        ImmutableBiMap.Builder<Object, String> all = ImmutableBiMap.builder();
        for (Object constant : type.getEnumConstants()) {
            all.put(constant, constant instanceof Coded coded ? coded.code() : ((Enum<?>) constant).name());
        }
        words = all.buildOrThrow();
    }

    @Override
    public String word(Object constant) {
        return Objects.requireNonNull(words.get(constant));
    }

    @Override
    public Object key(Json.Text text) {
        Object constant = words.inverse().get(text.value());
        if (constant == null) {
            throw text.insteadOf("one of " + String.join(", ", words.values()));
        }
        return constant;
    }

    @Override
    public void write(Object value, Place place, JsonGenerator out) throws IOException {
        out.writeString(word(value));
    }

    @Override
    public Object read(Json json) {
        if (json instanceof Json.Text text) {
            return key(text);
        }
        throw json.insteadOf("a text");
    }
}
