package org.synthesis.io.coding;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.synthesis.io.Imported;
import org.synthesis.io.RawTable;
import org.synthesis.model.EvidenceBase;
import org.synthesis.model.base.Diagnostic;
import org.synthesis.model.vocabulary.Concept;
import org.synthesis.model.vocabulary.Concepts;

/** Turns the tables of a coding folder into an evidence base, in the three steps of this package. */
public final class CodingReader {
    private static final CodingSchema SCHEMA = CodingSchema.standard();

    private CodingReader() {}

    /** {@return the evidence base in a set of tables, with a diagnostic for everything that is not in it} */
    public static Imported<EvidenceBase> read(List<RawTable> tables) {
        ImmutableList.Builder<Diagnostic> diagnostics = ImmutableList.builder();
        Concepts concepts = concepts(tables);
        CellCheck cells = new CellCheck(SCHEMA, concepts, diagnostics);
        ListMultimap<String, CheckedRow> rows = cells.check(tables);
        EvidenceBase evidence = assemble(rows, cells.leftOut(), concepts, diagnostics);
        diagnostics.addAll(CodingCheck.of(evidence));
        return new Imported<>(evidence, ImmutableSet.copyOf(diagnostics.build()).asList());
    }

    /** Builds the evidence base, again and without them when the model refuses rows that others refer to. */
    private static EvidenceBase assemble(
            ListMultimap<String, CheckedRow> rows,
            Set<String> leftOut,
            Concepts concepts,
            ImmutableList.Builder<Diagnostic> diagnostics) {
        while (true) {
            ReferenceCheck.prune(SCHEMA, rows, leftOut, diagnostics);
            ImmutableList.Builder<Diagnostic> found = ImmutableList.builder();
            EvidenceAssembler assembler = new EvidenceAssembler(rows, concepts, found);
            Optional<EvidenceBase> evidence = assembler.assemble();
            if (evidence.isPresent()) {
                diagnostics.addAll(found.build());
                return evidence.get();
            }
            diagnostics.addAll(assembler.refused().values());
            assembler.refused().keySet().forEach(row -> leftOut.addAll(row.keys()));
            rows.values().removeAll(assembler.refused().keySet());
        }
    }

    /** The standard vocabulary, extended by the table of concepts, which other tables need while they are read. */
    static Concepts concepts(List<RawTable> tables) {
        Concepts standard = new Concepts(toConcepts(new CellCheck(SCHEMA, Concepts.NONE, ImmutableList.builder())
                .check(ImmutableList.of(CodingSchema.resource("concepts.csv")))));
        List<RawTable> own = tables.stream()
                .filter(table -> table.name().equals("concepts"))
                .limit(1)
                .toList();
        if (own.isEmpty()) {
            return standard;
        }
        return standard.with(toConcepts(new CellCheck(SCHEMA, Concepts.NONE, ImmutableList.builder()).check(own)));
    }

    private static ImmutableList<Concept> toConcepts(ListMultimap<String, CheckedRow> rows) {
        return rows.get("concepts").stream()
                .map(row -> new Concept(
                        row.text("scheme"), row.text("code"), row.localized("label"), row.localized("definition")))
                .collect(ImmutableList.toImmutableList());
    }

    /** {@return diagnostics with the worst first, otherwise in the order of the input} */
    public static ImmutableList<Diagnostic> worstFirst(List<Diagnostic> diagnostics) {
        return ImmutableList.sortedCopyOf(
                Comparator.comparing(Diagnostic::severity).reversed(), diagnostics);
    }
}
