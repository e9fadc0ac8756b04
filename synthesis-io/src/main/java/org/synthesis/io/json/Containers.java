package org.synthesis.io.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Values that hold any number of other values, none included; without any they are left out of an object. */
final class Containers {
    private Containers() {}

    /** An array. */
    record ListOf(Codec item) implements Codec {
        @Override
        public void write(Object value, Place place, JsonGenerator out) throws IOException {
            writeItems((ImmutableList<?>) value, item, place, out);
        }

        @Override
        public Object read(Json json) {
            return readItems(json, item);
        }

        @Override
        public Object leftOut() {
            return ImmutableList.of();
        }
    }

    /** An array without equal items. */
    record SetOf(Codec item) implements Codec {
        @Override
        public void write(Object value, Place place, JsonGenerator out) throws IOException {
            writeItems(((ImmutableSet<?>) value).asList(), item, place, out);
        }

        @Override
        public Object read(Json json) {
            ImmutableList<Object> items = readItems(json, item);
            ImmutableSet<Object> set = ImmutableSet.copyOf(items);
            if (set.size() < items.size()) {
                throw json.place()
                        .refuse("expected different items, found %d among %d".formatted(set.size(), items.size()));
            }
            return set;
        }

        @Override
        public Object leftOut() {
            return ImmutableSet.of();
        }
    }

    /** An object whose names are free, or words of a vocabulary. */
    record MapOf(Names names, Codec value) implements Codec {
        @Override
        public void write(Object map, Place place, JsonGenerator out) throws IOException {
            out.writeStartObject();
            for (Map.Entry<?, ?> entry : ((ImmutableMap<?, ?>) map).entrySet()) {
                String name = JsonText.checked(names.word(entry.getKey()), place);
                out.writeFieldName(name);
                value.write(entry.getValue(), place.member(name), out);
            }
            out.writeEndObject();
        }

        @Override
        public Object read(Json json) {
            if (!(json instanceof Json.Members members)) {
                throw json.insteadOf("an object");
            }
            ImmutableMap.Builder<Object, Object> map = ImmutableMap.builder();
            members.byName()
                    .forEach((name, member) ->
                            map.put(names.key(new Json.Text(member.place(), name)), value.read(member)));
            return map.buildOrThrow();
        }

        @Override
        public Object leftOut() {
            return ImmutableMap.of();
        }
    }

    /** What the names of an object stand for. */
    interface Names {
        /** Any text stands for itself. */
        Names FREE = new Names() {
            @Override
            public String word(Object key) {
                return (String) key;
            }

            @Override
            public Object key(Json.Text name) {
                return name.value();
            }
        };

        /** {@return the name for a key} */
        String word(Object key);

        /** {@return the key a name stands for} */
        Object key(Json.Text name);
    }

    /** A value that may be absent. */
    record OptionalOf(Codec present) implements Codec {
        @Override
        public void write(Object value, Place place, JsonGenerator out) throws IOException {
            present.write(((Optional<?>) value).orElseThrow(), place, out);
        }

        @Override
        public Object read(Json json) {
            return Optional.of(present.read(json));
        }

        @Override
        public Object leftOut() {
            return Optional.empty();
        }
    }

    /** A whole number that may be absent. */
    record OptionalWhole() implements Codec {
        @Override
        public void write(Object value, Place place, JsonGenerator out) throws IOException {
            Scalar.WHOLE.write(((OptionalInt) value).orElseThrow(), place, out);
        }

        @Override
        public Object read(Json json) {
            return OptionalInt.of((Integer) Scalar.WHOLE.read(json));
        }

        @Override
        public Object leftOut() {
            return OptionalInt.empty();
        }
    }

    /** A number that may be absent. */
    record OptionalNumber() implements Codec {
        @Override
        public void write(Object value, Place place, JsonGenerator out) throws IOException {
            Scalar.NUMBER.write(((OptionalDouble) value).orElseThrow(), place, out);
        }

        @Override
        public Object read(Json json) {
            return OptionalDouble.of((Double) Scalar.NUMBER.read(json));
        }

        @Override
        public Object leftOut() {
            return OptionalDouble.empty();
        }
    }

    private static void writeItems(ImmutableList<?> items, Codec item, Place place, JsonGenerator out)
            throws IOException {
        out.writeStartArray();
        for (int i = 0; i < items.size(); i++) {
            item.write(items.get(i), place.item(i), out);
        }
        out.writeEndArray();
    }

    private static ImmutableList<Object> readItems(Json json, Codec item) {
        if (json instanceof Json.Items items) {
            return items.list().stream().map(item::read).collect(ImmutableList.toImmutableList());
        }
        throw json.insteadOf("an array");
    }
}
