package org.synthesis.io;

import com.google.common.collect.ImmutableList;
import org.synthesis.model.base.Diagnostic;
import org.synthesis.model.base.Severity;

/**
 * What a reader got out of an input, and everything it has to say about the rest.
 *
 * @param value the good part
 * @param diagnostics what was left out, repaired or worth a look, in the order of the input
 * @param <T> what was read
 */
public record Imported<T>(T value, ImmutableList<Diagnostic> diagnostics) {
    /** {@return the diagnostics of one severity} */
    public ImmutableList<Diagnostic> diagnostics(Severity severity) {
        return diagnostics.stream()
                .filter(diagnostic -> diagnostic.severity() == severity)
                .collect(ImmutableList.toImmutableList());
    }

    /** {@return whether nothing was left out} */
    public boolean isClean() {
        return diagnostics(Severity.ERROR).isEmpty();
    }
}
