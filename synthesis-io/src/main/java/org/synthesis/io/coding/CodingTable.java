package org.synthesis.io.coding;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * A table of the coding folder.
 *
 * @param name name of the file or sheet without its ending
 * @param columns its columns in order
 * @param optional whether a folder may do without it and nobody needs to hear
 * @param otherColumns what a column that is not listed holds; absent when such a column is a mistake
 */
public record CodingTable(
        String name, ImmutableList<CodingColumn> columns, boolean optional, Optional<ColumnKind> otherColumns) {
    /** {@return the column with a name} */
    public Optional<CodingColumn> column(String column) {
        return columns.stream()
                .filter(candidate -> candidate.name().equals(column))
                .findFirst();
    }

    /** {@return names of the columns in order} */
    public ImmutableList<String> columnNames() {
        return columns.stream().map(CodingColumn::name).collect(ImmutableList.toImmutableList());
    }
}
