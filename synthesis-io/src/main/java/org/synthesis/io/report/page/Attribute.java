package org.synthesis.io.report.page;

import org.jspecify.annotations.Nullable;

/** Values of attributes in templates, which leave out an attribute whose value is null. */
public final class Attribute {
    private Attribute() {}

    /** {@return the value; null when it is empty} */
    public static @Nullable String given(String value) {
        return value.isEmpty() ? null : value;
    }
}
