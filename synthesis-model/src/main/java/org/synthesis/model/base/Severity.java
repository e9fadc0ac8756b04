package org.synthesis.model.base;

/** How much a {@link Diagnostic} matters. */
public enum Severity {
    /** Worth knowing; nothing was lost or changed. */
    NOTE,
    /** Read, but a person should look at it. */
    WARNING,
    /** A cell, row or reference could not be used; what was left out is named. */
    ERROR
}
