package org.synthesis.io.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.synthesis.model.Conclusions;
import org.synthesis.model.EvidenceBase;
import org.synthesis.model.vocabulary.Concept;
import org.synthesis.model.vocabulary.Concepts;

/** Compares the table of shapes with the model, so that no new type or attribute can be forgotten. */
class ShapesTest {
    @Test
    void everyAttributeOfEveryReachableTypeHasItsProperty() throws Exception {
        int built = 0;
        for (Class<?> type : reachable()) {
            if (isBuilt(type)) {
                built++;
                Set<String> registered = Shapes.ALL.shape(type).properties().stream()
                        .map(Shape.Property::name)
                        .collect(Collectors.toSet());
                assertEquals(attributes(type), registered, type::toString);
            }
        }
        assertTrue(built >= 24, "only " + built + " types were compared");
    }

    @Test
    void everyReachableTypeIsRegisteredAndNoOther() throws Exception {
        Set<String> registered = Shapes.ALL.types().stream()
                .filter(type -> type instanceof Class<?> plain && isOurs(plain))
                .map(Type::getTypeName)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> reachable = reachable().stream().map(Class::getName).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(reachable, registered);
    }

    @Test
    void everyMemberOfAFamilyHasItsKind() throws Exception {
        for (Class<?> type : reachable()) {
            if (Shapes.ALL.of(type) instanceof Family family) {
                Set<Class<?>> members =
                        family.members().values().stream().map(Shape::type).collect(Collectors.toSet());
                assertEquals(leaves(type), members);
                family.members()
                        .values()
                        .forEach(member -> assertTrue(
                                member.properties().stream()
                                        .noneMatch(property -> property.name().equals("kind")),
                                member.type() + " has a property kind of its own"));
            } else if (Shapes.ALL.of(type) instanceof Key key) {
                Set<Class<?>> members =
                        key.kinds().values().stream().map(Wrapped::type).collect(Collectors.toSet());
                assertEquals(leaves(type), members);
            }
        }
    }

    @Test
    void headingsDoNotHideAProperty() {
        for (Class<?> root : ImmutableSet.of(EvidenceBase.class, Conclusions.class, Manifest.class)) {
            assertTrue(
                    Shapes.ALL.shape(root).properties().stream()
                            .noneMatch(property -> property.name().equals("kind")
                                    || property.name().equals("schemaVersion")),
                    root::toString);
        }
    }

    @Test
    void samplesUseEveryPropertyAndLeaveOutWhateverCanBeLeftOut() {
        Set<String> present = new HashSet<>();
        Set<String> absent = new HashSet<>();
        walk(Shapes.ALL.shape(EvidenceBase.class), Samples.evidence(), present, absent);
        walk(Shapes.ALL.shape(Conclusions.class), Samples.conclusions(), present, absent);
        walk(Shapes.ALL.shape(Manifest.class), Samples.manifest(), present, absent);
        Set<String> all = new TreeSet<>();
        Set<String> optional = new TreeSet<>();
        for (Type type : Shapes.ALL.types()) {
            if (Shapes.ALL.of(type) instanceof Shape shape) {
                for (Shape.Property property : shape.properties()) {
                    all.add(name(shape, property));
                    if (property.codec().leftOut() instanceof Optional<?>
                            || property.codec().getClass().getSimpleName().startsWith("Optional")) {
                        optional.add(name(shape, property));
                    }
                }
            }
        }
        assertTrue(all.size() > 200 && optional.size() > 20);
        assertEquals(Set.of(), Sets.difference(all, present));
        assertEquals(Set.of(), Sets.difference(optional, absent));
    }

    private static void walk(Shape shape, Object value, Set<String> present, Set<String> absent) {
        for (Shape.Property property : shape.properties()) {
            Object part = property.of(value);
            if (part.equals(property.codec().leftOut())) {
                absent.add(name(shape, property));
            } else {
                present.add(name(shape, property));
                walkParts(property.codec(), part, present, absent);
            }
        }
    }

    private static void walkParts(Codec codec, Object part, Set<String> present, Set<String> absent) {
        if (codec instanceof Containers.ListOf list) {
            ((Iterable<?>) part).forEach(item -> walkParts(list.item(), item, present, absent));
        } else if (codec instanceof Containers.SetOf set) {
            ((Iterable<?>) part).forEach(item -> walkParts(set.item(), item, present, absent));
        } else if (codec instanceof Containers.MapOf map) {
            ((Map<?, ?>) part).values().forEach(item -> walkParts(map.value(), item, present, absent));
        } else if (codec instanceof Containers.OptionalOf optional) {
            ((Optional<?>) part).ifPresent(item -> walkParts(optional.present(), item, present, absent));
        } else if (codec instanceof Family family) {
            family.members().values().stream()
                    .filter(member -> member.type().isInstance(part))
                    .forEach(member -> walk(member, part, present, absent));
        } else if (codec instanceof Shape shape) {
            walk(shape, part, present, absent);
        } else if (part instanceof Concepts concepts) {
            concepts.all().forEach(concept -> walk(Shapes.ALL.shape(Concept.class), concept, present, absent));
        }
    }

    private static String name(Shape shape, Shape.Property property) {
        return shape.type().getSimpleName() + "." + property.name();
    }

    /** Follows the model itself, not the table. */
    private static Set<Class<?>> reachable() throws Exception {
        Set<Class<?>> seen = new LinkedHashSet<>();
        follow(EvidenceBase.class, seen);
        follow(Conclusions.class, seen);
        follow(Manifest.class, seen);
        assertFalse(seen.isEmpty());
        return seen;
    }

    private static void follow(Type type, Set<Class<?>> seen) throws Exception {
        if (type instanceof ParameterizedType generic) {
            for (Type argument : generic.getActualTypeArguments()) {
                follow(argument, seen);
            }
            if (generic.getRawType() instanceof Class<?> plain && isOurs(plain)) {
                followParts(plain, new LinkedHashSet<>(), seen);
            }
        } else if (type instanceof Class<?> plain && isOurs(plain) && seen.add(plain)) {
            if (plain.isRecord()) {
                for (RecordComponent component : plain.getRecordComponents()) {
                    follow(component.getGenericType(), seen);
                }
            } else if (isBuilt(plain)) {
                for (String attribute : attributes(plain)) {
                    Method accessor = plain.getMethod(attribute);
                    follow(accessor.getGenericReturnType(), seen);
                }
            } else if (plain.isSealed()) {
                for (Class<?> member : plain.getPermittedSubclasses()) {
                    follow(member, seen);
                }
            } else {
                assertTrue(plain.isEnum(), () -> "an open type: " + plain);
            }
        }
    }

    /** Follows the parts of a generic type and of its members that are no type parameter; the type itself is not registered by name. */
    private static void followParts(Class<?> generic, Set<Class<?>> through, Set<Class<?>> seen) throws Exception {
        if (!through.add(generic)) {
            return;
        }
        for (RecordComponent component : generic.isRecord() ? generic.getRecordComponents() : new RecordComponent[0]) {
            if (component.getGenericType() instanceof ParameterizedType part
                    && part.getRawType() instanceof Class<?> plain
                    && isOurs(plain)) {
                followParts(plain, through, seen);
            } else {
                follow(component.getGenericType(), seen);
            }
        }
        for (Class<?> member : generic.isSealed() ? generic.getPermittedSubclasses() : new Class<?>[0]) {
            followParts(member, through, seen);
        }
    }

    private static boolean isOurs(Class<?> type) {
        return type.getName().startsWith("org.synthesis.");
    }

    private static boolean isBuilt(Class<?> type) {
        return type.isInterface()
                && type.isSealed()
                && type.getPermittedSubclasses()[0].getSimpleName().equals("Immutable" + type.getSimpleName());
    }

    private static Set<Class<?>> leaves(Class<?> type) {
        return isBuilt(type) || !type.isSealed()
                ? Set.of(type)
                : Arrays.stream(type.getPermittedSubclasses())
                        .flatMap(member -> leaves(member).stream())
                        .collect(Collectors.toSet());
    }

    /** The generated class keeps one field for each attribute; what it computes later is transient. */
    private static Set<String> attributes(Class<?> type) {
        return Arrays.stream(type.getPermittedSubclasses()[0].getDeclaredFields())
                .filter(field ->
                        !Modifier.isStatic(field.getModifiers()) && !Modifier.isTransient(field.getModifiers()))
                .map(Field::getName)
                .collect(Collectors.toSet());
    }
}
