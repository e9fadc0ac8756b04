package org.synthesis.io.coding;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Lists;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.SetMultimap;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.synthesis.io.text.Nearest;
import org.synthesis.io.text.Shown;
import org.synthesis.model.base.Diagnostic;
import org.synthesis.model.base.SourceLocation;
import org.synthesis.model.gap.GapBasis;
import org.synthesis.model.gap.GapBasisKind;
import org.synthesis.model.id.FactorId;
import org.synthesis.model.id.InterventionId;
import org.synthesis.model.id.SourceId;
import org.synthesis.model.id.SubjectId;
import org.synthesis.model.recommendation.Contraindication;

/**
 * Second step of reading: every reference must lead somewhere. One that does not is named and dropped; a row that cannot do
 * without it is left out, which may leave others without theirs, so the step repeats until nothing changes.
 */
final class ReferenceCheck {
    private static final ImmutableList<String> SUBJECTS = ImmutableList.of("factors", "interventions");

    private final CodingSchema schema;
    private final ListMultimap<String, CheckedRow> rows;
    private final Set<String> leftOut;
    private final ImmutableList.Builder<Diagnostic> diagnostics;
    private SetMultimap<String, String> known =
            MultimapBuilder.hashKeys().linkedHashSetValues().build();

    private ReferenceCheck(
            CodingSchema schema,
            ListMultimap<String, CheckedRow> rows,
            Set<String> leftOut,
            ImmutableList.Builder<Diagnostic> diagnostics) {
        this.schema = schema;
        this.rows = rows;
        this.leftOut = leftOut;
        this.diagnostics = diagnostics;
    }

    /**
     * Drops from the rows whatever refers to nothing.
     *
     * @param leftOut keys of rows left out so far; keys of further ones are added
     */
    static void prune(
            CodingSchema schema,
            ListMultimap<String, CheckedRow> rows,
            Set<String> leftOut,
            ImmutableList.Builder<Diagnostic> diagnostics) {
        ReferenceCheck check = new ReferenceCheck(schema, rows, leftOut, diagnostics);
        boolean changed = true;
        while (changed) {
            check.collectKeys();
            changed = false;
            for (CodingTable table : schema.tables()) {
                for (Iterator<CheckedRow> all = rows.get(table.name()).iterator(); all.hasNext(); ) {
                    if (!check.keep(table, all.next())) {
                        all.remove();
                        changed = true;
                    }
                }
            }
        }
    }

    private void collectKeys() {
        known = MultimapBuilder.hashKeys().linkedHashSetValues().build();
        for (CodingTable table : schema.tables()) {
            Optional<CodingColumn> key = table.columns().stream()
                    .filter(column -> column.kind() == ColumnKind.ID)
                    .findFirst();
            key.ifPresent(column ->
                    rows.get(table.name()).forEach(row -> known.put(table.name(), row.text(column.name()))));
        }
        known.putAll(
                "outcomes",
                Lists.transform(StandardOutcomes.all(), outcome -> outcome.id().value()));
        rows.get("findings").forEach(row -> known.put("outcomes", row.text("outcome")));
    }

    private boolean keep(CodingTable table, CheckedRow row) {
        boolean keep = true;
        for (CodingColumn column : table.columns()) {
            if (row.has(column.name())) {
                boolean found = switch (column.kind()) {
                    case REF ->
                        !remaining(row, column.name(), column.tables(), ImmutableList.of(row.text(column.name())))
                                .isEmpty();
                    case REFS, REFS_OR_NONE -> keepList(row, column);
                    case GAP_BASIS -> keepBasis(row, column);
                    case CONTRAINDICATION -> keepContraindication(row, column);
                    default -> true;
                };
                if (!found) {
                    row.clear(column.name());
                    keep &= !column.required();
                }
            }
        }
        if (!keep) {
            leftOut.addAll(row.keys());
            diagnostics.add(Diagnostic.error(
                    "row-left-out",
                    row.place(),
                    "it refers to something that is not there; the row of " + table.name() + " is left out",
                    ""));
        }
        return keep;
    }

    private boolean keepList(CheckedRow row, CodingColumn column) {
        ImmutableList<String> words = row.words(column.name());
        ImmutableList<String> left = remaining(row, column.name(), column.tables(), words);
        row.set(column.name(), left);
        return !left.isEmpty() || words.isEmpty();
    }

    private boolean keepBasis(CheckedRow row, CodingColumn column) {
        boolean stated = row.get("basis_kind", GapBasisKind.class) == GapBasisKind.STATED;
        if (row.get(column.name(), GapBasis.class) instanceof GapBasis.Sources basis) {
            ImmutableList<String> left = remaining(
                    row,
                    column.name(),
                    stated ? ImmutableList.of("sources") : SUBJECTS,
                    basis.sources().stream().map(SourceId::value).collect(ImmutableList.toImmutableList()));
            row.set(
                    column.name(),
                    stated
                            ? new GapBasis.Sources(basis.text(), map(left, SourceId::new))
                            : new GapBasis.Subjects(basis.text(), map(left, this::subject)));
            return !left.isEmpty();
        }
        if (stated && !(row.get(column.name(), GapBasis.class) instanceof GapBasis.Subjects)) {
            diagnostics.add(Diagnostic.error(
                    "not-a-basis",
                    row.at(column.name()),
                    "expected keys of sources, as basis_kind says stated-in-source",
                    "or set basis_kind to computed-from-corpus"));
            return false;
        }
        return true;
    }

    private boolean keepContraindication(CheckedRow row, CodingColumn column) {
        Optional<?> value = row.get(column.name(), Optional.class);
        if (value.isPresent() && value.get() instanceof Contraindication contraindication) {
            String first = contraindication.first().value();
            if (!known.containsEntry("recommendations", first)) {
                report(row.at(column.name()), ImmutableList.of("recommendations"), first);
                return false;
            }
        }
        return true;
    }

    private ImmutableList<String> remaining(
            CheckedRow row, String column, ImmutableList<String> tables, List<String> words) {
        Set<String> keys = keysOf(tables);
        Stream<String> found = words.stream().filter(word -> {
            if (!keys.contains(word)) {
                report(row.at(column), tables, word);
            }
            return keys.contains(word);
        });
        return found.distinct().collect(ImmutableList.toImmutableList());
    }

    private void report(SourceLocation place, ImmutableList<String> tables, String word) {
        diagnostics.add(Diagnostic.error(
                "dangling-reference",
                place,
                "expected a key of " + String.join(" or ", tables) + "; found " + Shown.quoted(word),
                why(tables, word)));
    }

    private String why(ImmutableList<String> tables, String word) {
        if (leftOut.contains(word)) {
            return "the row with this key is left out";
        }
        List<String> empty =
                tables.stream().filter(name -> known.get(name).isEmpty()).toList();
        return empty.isEmpty()
                ? Nearest.hint(word, keysOf(tables))
                : "there is no usable row in " + String.join(" or ", empty);
    }

    private ImmutableSet<String> keysOf(ImmutableList<String> tables) {
        return tables.stream().flatMap(table -> known.get(table).stream()).collect(ImmutableSet.toImmutableSet());
    }

    private SubjectId subject(String word) {
        return known.containsEntry("factors", word) ? new FactorId(word) : new InterventionId(word);
    }

    private static <T> ImmutableList<T> map(List<String> words, java.util.function.Function<String, T> key) {
        return words.stream().map(key).collect(ImmutableList.toImmutableList());
    }
}
