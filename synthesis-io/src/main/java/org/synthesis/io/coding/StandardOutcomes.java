package org.synthesis.io.coding;

import com.google.common.collect.ImmutableList;
import org.synthesis.model.id.OutcomeId;
import org.synthesis.model.question.Outcome;
import org.synthesis.model.question.OutcomeFamily;
import org.synthesis.model.question.OutcomePolarity;
import org.synthesis.model.vocabulary.Concepts;

/** The outcomes that ship with the reader, so that a folder without a table of outcomes still has both languages. */
final class StandardOutcomes {
    private StandardOutcomes() {}

    static ImmutableList<Outcome> all() {
        return new CellCheck(CodingSchema.standard(), Concepts.NONE, ImmutableList.builder())
                .check(ImmutableList.of(CodingSchema.resource("outcomes.csv"))).get("outcomes").stream()
                        .map(StandardOutcomes::outcome)
                        .collect(ImmutableList.toImmutableList());
    }

    static Outcome outcome(CheckedRow row) {
        return new Outcome(
                new OutcomeId(row.text("outcome_id")),
                row.localized("label"),
                row.get("polarity", OutcomePolarity.class),
                row.get("family", OutcomeFamily.class));
    }
}
