package org.synthesis.model;

import org.synthesis.model.base.SourceLocation;
import org.synthesis.model.id.Id;

/**
 * Where a coded value came from and who coded it.
 *
 * @param id key of the value
 * @param location file and row it was read from
 * @param coder the person or role that coded it; empty when the file does not say
 */
public record Provenance(Id id, SourceLocation location, String coder) {}
