package org.synthesis.io.coding;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import org.synthesis.model.text.LocalizedText;

/**
 * A column of a coding table.
 *
 * @param name heading in files
 * @param kind what its cells hold
 * @param argument the vocabulary of a code, or the tables of a reference with {@code /} between them; empty for other kinds
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

    /** {@return the tables whose keys a cell may hold; empty for a kind that refers to none} */
    public ImmutableList<String> tables() {
        return switch (kind) {
            case REF, REFS, REFS_OR_NONE ->
                ImmutableList.copyOf(Splitter.on('/').split(argument));
            default -> ImmutableList.of();
        };
    }
}
