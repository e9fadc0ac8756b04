package org.synthesis.io.coding;

import com.google.common.collect.ImmutableList;
import org.synthesis.model.text.LocalizedText;

/**
 * A column of a coding table.
 *
 * @param name heading in files
 * @param kind what its cells hold
 * @param argument the vocabulary of a code or the table of a reference; empty for other kinds
 * @param required whether a row cannot do without it
 * @param explanation what to put there
 */
public record CodingColumn(String name, ColumnKind kind, String argument, boolean required, LocalizedText explanation) {
    /** {@return the words a cell may hold when they are few and fixed; empty for all other kinds} */
    public ImmutableList<String> allowed() {
        return switch (kind) {
            case CODE -> Vocabularies.codes(argument);
            case YES_NO -> ImmutableList.of("yes", "no");
            default -> ImmutableList.of();
        };
    }
}
