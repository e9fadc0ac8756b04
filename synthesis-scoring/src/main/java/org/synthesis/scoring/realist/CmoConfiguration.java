package org.synthesis.scoring.realist;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.synthesis.model.base.Checks;
import org.synthesis.model.id.SourceId;
import org.synthesis.model.text.LocalizedText;

/**
 * In this context, this mechanism leads to this outcome (Pawson et al. 2005).
 *
 * @param id short key
 * @param context where and for whom
 * @param mechanism what is offered and how people respond to it
 * @param outcome what follows
 * @param sources where it was seen, at least one
 * @param counterCases where the context and the mechanism were there and the outcome was not
 */
public record CmoConfiguration(
        String id,
        LocalizedText context,
        Mechanism mechanism,
        LocalizedText outcome,
        ImmutableSet<SourceId> sources,
        ImmutableList<CounterCase> counterCases) {
    /** Checks that it was seen somewhere, and not only told. */
    public CmoConfiguration {
        Checks.text(id, "key of the configuration");
        Checks.that(!sources.isEmpty(), "configuration %s: needs at least one source", id);
    }

    /**
     * What a programme offers and how people reason about it.
     *
     * @param resource what is offered
     * @param reasoning how those concerned respond
     */
    public record Mechanism(LocalizedText resource, LocalizedText reasoning) {}

    /**
     * A case that goes against a configuration.
     *
     * @param source where it was seen
     * @param explanation why it does not refute it, for instance a context that differs after all; empty when there is none
     */
    public record CounterCase(SourceId source, LocalizedText explanation) {
        /** {@return whether somebody could explain it, in any language} */
        public boolean isExplained() {
            return !explanation.nl().isBlank() || !explanation.en().isBlank();
        }
    }
}
