package org.synthesis.io.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.reflect.TypeToken;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The types that may stand in a document. A type can only be registered after the types of its parts, so a registry that
 * could be built is complete and has no cycles.
 */
final class Codecs {
    private final Map<Type, Codec> byType = new LinkedHashMap<>(Map.of(
            String.class, Scalar.TEXT,
            boolean.class, Scalar.TRUTH,
            int.class, Scalar.WHOLE,
            Integer.class, Scalar.WHOLE,
            double.class, Scalar.NUMBER,
            Double.class, Scalar.NUMBER,
            OptionalInt.class, new Containers.OptionalWhole(),
            OptionalDouble.class, new Containers.OptionalNumber()));

    private final Set<Class<?>> genericRecords = new LinkedHashSet<>();
    private final Map<Class<?>, ImmutableMap<String, Class<?>>> genericFamilies = new LinkedHashMap<>();

    /** Registers records of one component that stand as the component alone. */
    Codecs wrapped(Class<?>... types) {
        for (Class<?> type : types) {
            register(type, Wrapped.of(type, this));
        }
        return this;
    }

    /** Registers records that stand as objects. */
    Codecs records(Class<?>... types) {
        for (Class<?> type : types) {
            register(type, Shape.ofRecord(type, this));
        }
        return this;
    }

    /** Registers a type with a builder, its attributes in the order of the document. */
    Codecs built(Class<?> type, String... attributes) {
        return register(type, Shape.ofBuilt(type, this, attributes));
    }

    /** Registers a sealed family of registered objects, by their kind. */
    Codecs family(Class<?> type, ImmutableMap<String, Class<?>> kinds) {
        ImmutableMap.Builder<String, Shape> members = ImmutableMap.builder();
        kinds.forEach((kind, member) -> members.put(kind, (Shape) of(member)));
        return register(type, new Family(members.buildOrThrow()));
    }

    /** Registers a sealed family of registered keys, by their kind. */
    Codecs keys(Class<?> type, ImmutableMap<String, Class<?>> kinds) {
        ImmutableMap.Builder<String, Wrapped> members = ImmutableMap.builder();
        kinds.forEach((kind, member) -> members.put(kind, (Wrapped) of(member)));
        return register(type, new Key(members.buildOrThrow()));
    }

    /** Allows records with a type parameter, each of them once the parameter is known. */
    Codecs genericRecords(Class<?>... types) {
        genericRecords.addAll(Arrays.asList(types));
        return this;
    }

    /** Allows a sealed family with a type parameter whose members are generic records, by their kind. */
    Codecs genericFamily(Class<?> type, ImmutableMap<String, Class<?>> kinds) {
        genericFamilies.put(type, kinds);
        return genericRecords(kinds.values().toArray(Class<?>[]::new));
    }

    private Codecs register(Class<?> type, Codec codec) {
        if (byType.put(type, codec) != null) {
            throw new AssertionError(type + " is registered twice");
        }
        return this;
    }

    /** {@return the shape of a registered type} */
    Shape shape(Class<?> type) {
        return (Shape) of(type);
    }

    /** {@return the types registered by hand and the enums found in them} */
    ImmutableSet<Type> types() {
        return ImmutableSet.copyOf(byType.keySet());
    }

    /** {@return the codec for a declared type} */
    Codec of(Type type) {
        Codec known = byType.get(type);
        if (known != null) {
            return known;
        }
        Codec made = make(type);
        byType.put(type, made);
        return made;
    }

    private Codec make(Type type) {
        if (type instanceof Class<?> plain && plain.isEnum()) {
            return new Vocabulary(plain);
        }
        if (type instanceof ParameterizedType generic && generic.getRawType() instanceof Class<?> raw) {
            if (genericRecords.contains(raw)) {
                return Shape.ofRecord(TypeToken.of(generic), this);
            }
            ImmutableMap<String, Class<?>> kinds = genericFamilies.get(raw);
            if (kinds != null) {
                return family(TypeToken.of(generic), kinds);
            }
            Type[] arguments = generic.getActualTypeArguments();
            Codec last = of(arguments[arguments.length - 1]);
            if (generic.getRawType() == ImmutableList.class) {
                return new Containers.ListOf(last);
            }
            if (generic.getRawType() == ImmutableSet.class) {
                return new Containers.SetOf(last);
            }
            if (generic.getRawType() == Optional.class) {
                return new Containers.OptionalOf(last);
            }
            if (generic.getRawType() == ImmutableMap.class) {
                return new Containers.MapOf(names(arguments[0]), last);
            }
        }
        throw new AssertionError("no document can hold " + type);
    }

    private <F> Family family(TypeToken<F> type, ImmutableMap<String, Class<?>> kinds) {
        ImmutableMap.Builder<String, Shape> members = ImmutableMap.builder();
        kinds.forEach((kind, member) -> members.put(kind, (Shape)
                of(type.getSubtype(member.asSubclass(type.getRawType())).getType())));
        return new Family(members.buildOrThrow());
    }

    private Containers.Names names(Type type) {
        return type == String.class ? Containers.Names.FREE : (Vocabulary) of(type);
    }
}
