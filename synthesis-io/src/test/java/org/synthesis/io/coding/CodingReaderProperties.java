package org.synthesis.io.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.synthesis.io.Imported;
import org.synthesis.io.RawTable;
import org.synthesis.model.EvidenceBase;
import org.synthesis.model.base.Severity;

class CodingReaderProperties {
    private static final ImmutableList<RawTable> TABLES = tables();

    /** One cell that is replaced. */
    record Change(int table, int row, int column, String text) {}

    @Property(tries = 150)
    void changedCellsNeverThrow(@ForAll("changes") List<Change> changes) {
        List<RawTable> changed = new ArrayList<>(TABLES);
        for (Change change : changes) {
            int index = change.table() % changed.size();
            RawTable table = changed.get(index);
            changed.set(
                    index,
                    EssFolder.with(
                            table,
                            change.row() % table.rows().size(),
                            change.column() % table.header().size(),
                            change.text()));
        }
        CodingReader.read(changed);
    }

    /** Every row is in the evidence or named: a table never shrinks without an error in it. */
    @Property(tries = 60)
    void noRowIsLostSilently(@ForAll("changes") List<Change> changes) {
        List<RawTable> changed = new ArrayList<>(TABLES);
        int at = indexOf("findings");
        RawTable findings = changed.get(at);
        for (Change change : changes) {
            findings = EssFolder.with(
                    findings,
                    change.row() % findings.rows().size(),
                    change.column() % findings.header().size(),
                    change.text());
        }
        changed.set(at, findings);
        Imported<EvidenceBase> read = CodingReader.read(changed);
        Set<Integer> kept = new HashSet<>();
        read.value()
                .findings()
                .forEach(finding -> kept.add(read.value().placeOf(finding.id()).row()));
        Set<Integer> named = new HashSet<>();
        read.diagnostics(Severity.ERROR).stream()
                .filter(diagnostic -> diagnostic.location().file().equals("findings.csv"))
                .forEach(diagnostic -> named.add(diagnostic.location().row()));
        for (RawTable.Row row : findings.rows()) {
            assertFalse(!kept.contains(row.number()) && !named.contains(row.number()), () -> "row " + row.number());
        }
    }

    @Property(tries = 20)
    void theOrderOfTablesDoesNotMatter(@ForAll Random random) {
        List<RawTable> shuffled = new ArrayList<>(TABLES);
        Collections.shuffle(shuffled, random);
        assertEquals(
                CodingReader.read(TABLES).value(), CodingReader.read(shuffled).value());
    }

    @Provide
    Arbitrary<List<Change>> changes() {
        Arbitrary<Integer> any = Arbitraries.integers().between(0, 1_000_000);
        Arbitrary<String> texts = Arbitraries.oneOf(
                Arbitraries.of(
                        "",
                        "Q1",
                        "Q0",
                        "F01",
                        "I01",
                        "FN002",
                        "S-HOEVE2009",
                        "yes",
                        "none",
                        "0",
                        "-1",
                        "1e308",
                        "0.5",
                        "family",
                        "all",
                        "verified",
                        "from-memory",
                        "r",
                        "OR",
                        "logOR",
                        "g",
                        "opposite",
                        "harm-up",
                        "mixed",
                        "pooled",
                        "primary",
                        "factor",
                        "intervention",
                        "sourced",
                        "always",
                        "R01",
                        "contact=none",
                        "trust_level=low: first R01",
                        "contact>=3",
                        "findings where level=family"),
                Arbitraries.strings().all().ofMaxLength(8).map(String::strip));
        return Combinators.combine(any, any, any, texts)
                .as(Change::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(30);
    }

    private static int indexOf(String name) {
        return TABLES.stream().map(RawTable::name).toList().indexOf(name);
    }

    private static ImmutableList<RawTable> tables() {
        try {
            return EssFolder.tables();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
