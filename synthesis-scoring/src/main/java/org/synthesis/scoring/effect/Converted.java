package org.synthesis.scoring.effect;

import com.google.common.collect.ImmutableList;
import org.synthesis.model.base.Checks;
import org.synthesis.model.base.Diagnostic;

/**
 * A converted number.
 *
 * @param value the number, in the unit the method states
 * @param method how it was made; another method may give another number
 * @param diagnostics what a reader must know about it
 */
public record Converted(double value, ConversionMethod method, ImmutableList<Diagnostic> diagnostics) {
    /** Checks that the number is finite. */
    public Converted {
        value = Checks.finite(value, "converted value");
    }

    static Converted by(ConversionMethod method, double value) {
        return new Converted(value, method, ImmutableList.of());
    }
}
