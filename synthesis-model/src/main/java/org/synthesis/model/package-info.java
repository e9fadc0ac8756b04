/**
 * The two aggregates: {@link org.synthesis.model.EvidenceBase} holds what was reported and coded,
 * {@link org.synthesis.model.Conclusions} what follows from it.
 *
 * <p>Start at {@code EvidenceBase}. Why two: inputs and human judgements are never changed in place, derived values are never
 * edited. Anything in {@code Conclusions} can be thrown away and computed again, so a synthesis can live on when studies
 * arrive: compute again and ask for the {@link org.synthesis.model.Change changes}.
 *
 * <p>No algorithm lives in this module; looking up keys and walking from a conclusion to its citations is all it does.
 */
@NullMarked
package org.synthesis.model;

import org.jspecify.annotations.NullMarked;
