package org.synthesis.io.json;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Calls of public members of exported types, which need no opened package.
 *
 * <p>A builder's setters are declared by a hidden class, yet public and of a public class file, so calls through the
 * public builder reach them on the module path too.
 */
final class Reflected {
    private Reflected() {}

    /** {@return a public method that must exist} */
    static Method method(Class<?> type, String name, Class<?>... parameters) {
        try {
            return type.getMethod(name, parameters);
        } catch (NoSuchMethodException e) {
            throw new AssertionError(type + " has lost " + name, e);
        }
    }

    /** {@return what an accessor answers} */
    static Object get(Method accessor, Object target) {
        try {
            return Objects.requireNonNull(accessor.invoke(target), accessor::toString);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("cannot call " + accessor, e);
        }
    }

    /**
     * {@return a value made by constructors and setters, which may refuse what stands at the place}
     *
     * @throws JsonException with the reason of the model
     */
    static Object make(Place place, Making making) {
        try {
            return Objects.requireNonNull(making.make());
        } catch (InvocationTargetException e) {
            throw refusal(place, e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("cannot make the value at " + place.path(), e);
        }
    }

    private static JsonException refusal(Place place, @Nullable Throwable reason) {
        if (!(reason instanceof RuntimeException)) {
            throw new AssertionError("no reason of a model to refuse " + place.path(), reason);
        }
        String message = String.valueOf(reason.getMessage());
        JsonException refusal = place.refuse("expected what the model allows, found: " + message);
        refusal.initCause(reason);
        return refusal;
    }

    /** Constructors and setters at work. */
    @FunctionalInterface
    interface Making {
        /** {@return the value} */
        @Nullable
        Object make() throws ReflectiveOperationException;
    }
}
