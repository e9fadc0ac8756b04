package org.synthesis.model.base;

/**
 * Where a coded value came from and who coded it.
 *
 * @param location file and row it was read from
 * @param coder the person or role that coded it; empty when the file does not say
 */
public record Provenance(SourceLocation location, String coder) {}
