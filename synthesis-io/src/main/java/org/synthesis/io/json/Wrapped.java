package org.synthesis.io.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import org.jspecify.annotations.Nullable;

/** A record of one component that stands as the component alone, for instance a key as a text. */
record Wrapped(Class<?> type, Method accessor, Constructor<?> constructor, Codec component) implements Codec {
    static Wrapped of(Class<?> type, Codecs codecs) {
        RecordComponent[] components = type.getRecordComponents();
        if (components.length != 1) {
            throw new AssertionError(type + " has not one component");
        }
        return new Wrapped(
                type, components[0].getAccessor(), Shape.constructor(type), codecs.of(components[0].getGenericType()));
    }

    @Override
    public void write(Object value, Place place, JsonGenerator out) throws IOException {
        component.write(Reflected.get(accessor, value), place, out);
    }

    @Override
    public Object read(Json json) {
        Object content = component.read(json);
        return Reflected.make(json.place(), () -> constructor.newInstance(content));
    }

    @Override
    public @Nullable Object leftOut() {
        Object content = component.leftOut();
        return content == null ? null : Reflected.make(Place.root(), () -> constructor.newInstance(content));
    }
}
