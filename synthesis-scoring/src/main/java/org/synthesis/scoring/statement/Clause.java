package org.synthesis.scoring.statement;

import org.synthesis.model.base.Checks;
import org.synthesis.model.text.LocalizedText;

/**
 * What a finding says, in the two word orders that sentences need; without the full stop.
 *
 * @param main as a sentence of its own: {@code gemeenten benaderen sleutelpersonen eenzijdig}
 * @param subordinate after {@code dat}, {@code of}, {@code that} or {@code whether}: {@code gemeenten sleutelpersonen eenzijdig
 *     benaderen}
 */
public record Clause(LocalizedText main, LocalizedText subordinate) {
    /** Takes off full stops and checks that both forms stand in both languages. */
    public Clause {
        main = main.map(Clause::bare);
        subordinate = subordinate.map(Clause::bare);
        Checks.that(
                !main.isEmpty()
                        && main.missing().isEmpty()
                        && !subordinate.isEmpty()
                        && subordinate.missing().isEmpty(),
                "a clause needs both forms in both languages, got %s and %s",
                main,
                subordinate);
    }

    /** {@return a clause; English keeps its word order} */
    public static Clause of(String mainNl, String subordinateNl, String en) {
        return new Clause(LocalizedText.of(mainNl, en), LocalizedText.of(subordinateNl, en));
    }

    private static String bare(String text) {
        String stripped = text.strip();
        return stripped.endsWith(".")
                ? stripped.substring(0, stripped.length() - 1).strip()
                : stripped;
    }
}
