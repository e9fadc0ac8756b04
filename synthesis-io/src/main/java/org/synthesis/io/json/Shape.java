package org.synthesis.io.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.reflect.TypeToken;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An object with the properties of one type, in a fixed order: read through its accessors, put together by its maker. */
final class Shape implements Codec {
    private final Class<?> type;
    private final ImmutableMap<String, Property> properties;
    private final Maker maker;

    private Shape(Class<?> type, ImmutableList<Property> properties, Maker maker) {
        this.type = type;
        this.properties = properties.stream().collect(ImmutableMap.toImmutableMap(Property::name, p -> p));
        this.maker = maker;
    }

    /** One named part of a type. */
    record Property(String name, Method accessor, Codec codec) {
        /** {@return the part of a value} */
        Object of(Object value) {
            return Reflected.get(accessor, value);
        }
    }

    /** Puts a value together from its parts, in the order of the properties. */
    private interface Maker {
        @Nullable
        Object make(Object[] parts) throws ReflectiveOperationException;
    }

    /** {@return the shape of a record: its components in their order} */
    static Shape ofRecord(Class<?> type, Codecs codecs) {
        return ofRecord(TypeToken.of(type), codecs);
    }

    /** {@return the shape of a record whose type parameters are known: its components in their order} */
    static Shape ofRecord(TypeToken<?> known, Codecs codecs) {
        Class<?> type = known.getRawType();
        ImmutableList<Property> properties = Arrays.stream(type.getRecordComponents())
                .map(part -> new Property(
                        part.getName(),
                        part.getAccessor(),
                        codecs.of(known.resolveType(part.getGenericType()).getType())))
                .collect(ImmutableList.toImmutableList());
        Constructor<?> constructor = constructor(type);
        return new Shape(type, properties, constructor::newInstance);
    }

    /** {@return the canonical constructor of a record} */
    static Constructor<?> constructor(Class<?> type) {
        try {
            return type.getConstructor(Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new));
        } catch (NoSuchMethodException e) {
            throw new AssertionError("no public constructor of " + type, e);
        }
    }

    /** {@return the shape of a type with a builder: the named attributes in the given order} */
    static Shape ofBuilt(Class<?> type, Codecs codecs, String... names) {
        ImmutableList<Property> properties = Arrays.stream(names)
                .map(name -> {
                    Method accessor = Reflected.method(type, name);
                    return new Property(name, accessor, codecs.of(accessor.getGenericReturnType()));
                })
                .collect(ImmutableList.toImmutableList());
        Method start = Reflected.method(type, "builder");
        Class<?> builderType = start.getReturnType();
        Method[] setters = properties.stream()
                .map(property -> Reflected.method(
                        builderType,
                        property.name(),
                        accepted(property.accessor().getReturnType())))
                .toArray(Method[]::new);
        Method build = Reflected.method(builderType, "build");
        return new Shape(type, properties, parts -> {
            Object builder = start.invoke(null);
            for (int i = 0; i < setters.length; i++) {
                setters[i].invoke(builder, parts[i]);
            }
            return build.invoke(builder);
        });
    }

    /** {@return what a generated setter accepts for an attribute of a type} */
    private static Class<?> accepted(Class<?> attribute) {
        if (attribute == ImmutableList.class || attribute == ImmutableSet.class) {
            return Iterable.class;
        }
        return attribute == ImmutableMap.class ? Map.class : attribute;
    }

    Class<?> type() {
        return type;
    }

    ImmutableList<Property> properties() {
        return properties.values().asList();
    }

    @Override
    public void write(Object value, Place place, JsonGenerator out) throws IOException {
        out.writeStartObject();
        writeProperties(value, place, out);
        out.writeEndObject();
    }

    /** Writes the properties into an object that is already open. */
    void writeProperties(Object value, Place place, JsonGenerator out) throws IOException {
        for (Property property : properties.values()) {
            Object part = property.of(value);
            if (!part.equals(property.codec().leftOut())) {
                out.writeFieldName(property.name());
                property.codec().write(part, place.member(property.name()), out);
            }
        }
    }

    @Override
    public Object read(Json json) {
        if (json instanceof Json.Members members) {
            return read(members, ImmutableSet.of());
        }
        throw json.insteadOf("an object");
    }

    /** {@return the value of an object that has other properties besides, read elsewhere} */
    Object read(Json.Members members, Set<String> besides) {
        members.byName().forEach((name, member) -> {
            if (!properties.containsKey(name) && !besides.contains(name)) {
                throw member.place()
                        .refuse("expected one of the properties " + String.join(", ", properties.keySet())
                                + ", found another");
            }
        });
        Object[] parts = properties.values().stream()
                .map(property -> part(members, property))
                .toArray();
        return Reflected.make(members.place(), () -> maker.make(parts));
    }

    private static Object part(Json.Members members, Property property) {
        Json member = members.byName().get(property.name());
        if (member != null) {
            return property.codec().read(member);
        }
        Object leftOut = property.codec().leftOut();
        if (leftOut == null) {
            throw members.place().refuse("expected the property " + property.name() + ", found none");
        }
        return leftOut;
    }
}
