package org.synthesis.scoring.standard;

import java.util.OptionalInt;
import org.synthesis.model.standard.Fact;

/** Counts in words of a reason. */
final class Counts {
    private Counts() {}

    static String nl(OptionalInt count) {
        return count.isPresent()
                ? Integer.toString(count.getAsInt())
                : Fact.UNREPORTED.label().nl();
    }

    static String en(OptionalInt count) {
        return count.isPresent()
                ? Integer.toString(count.getAsInt())
                : Fact.UNREPORTED.label().en();
    }
}
