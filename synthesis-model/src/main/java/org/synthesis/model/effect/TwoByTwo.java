package org.synthesis.model.effect;

import org.synthesis.model.base.Checks;

/**
 * Counts of people with and without the event in two groups.
 *
 * @param treatedEvent treated or exposed, with the event
 * @param treatedNoEvent treated or exposed, without the event
 * @param controlEvent comparison, with the event
 * @param controlNoEvent comparison, without the event
 */
public record TwoByTwo(int treatedEvent, int treatedNoEvent, int controlEvent, int controlNoEvent) {
    /** Checks that no count is negative. */
    public TwoByTwo {
        Checks.that(
                Math.min(Math.min(treatedEvent, treatedNoEvent), Math.min(controlEvent, controlNoEvent)) >= 0,
                "counts must not be negative, got %d, %d, %d, %d",
                treatedEvent,
                treatedNoEvent,
                controlEvent,
                controlNoEvent);
    }
}
