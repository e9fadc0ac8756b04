package org.synthesis.examples.ess;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.synthesis.examples.ess.Asked.changes;
import static org.synthesis.examples.ess.Asked.essence;
import static org.synthesis.examples.ess.Asked.keys;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.synthesis.io.json.ConclusionsJson;
import org.synthesis.model.Change;
import org.synthesis.model.Conclusions;
import org.synthesis.model.EvidenceBase;
import org.synthesis.model.judgement.Settlement;
import org.synthesis.model.judgement.Threshold;
import org.synthesis.model.question.Protocol;
import org.synthesis.scoring.Assessment;
import org.synthesis.script.Synthesis;

/** What a later session is told about what changed. */
class ChangeReportTest {
    private static Synthesis example;

    @TempDir
    private Path temp;

    @BeforeAll
    static void open() throws IOException {
        example = Synthesis.open(WorkedExample.exampleFolder());
    }

    @Test
    void nothingChangesWithoutAChange() {
        assertEquals(List.of(), changes(example, ExampleCopy.in(temp).open(), temp.resolve("earlier")));
    }

    @Test
    void aSecondRowWithTheSameContentChangesNoConclusion() {
        for (String key : List.of("FN003", "FN036", "FN040", "FN065", "FN074", "FN079", "FN083", "FN087", "FN098")) {
            for (String added : List.of("FN000", "FN999")) {
                Synthesis twice = ExampleCopy.in(temp)
                        .addLike("findings", key, Map.of("finding_id", added))
                        .open();
                assertEquals(102, twice.evidence().findings().size());
                assertEquals(List.of(), twice.conclusions().changesSince(example.conclusions()), key + " as " + added);
            }
        }
    }

    @Test
    void whatPeopleSettleIsACauseAndEndsWhatWasProvisional() {
        EvidenceBase settled = example.evidence().toBuilder()
                .addSettlements(
                        new Settlement("F03", "certainty", "moderate", "panel", "2026-03-01", "weighed as a whole"))
                .build();
        assertEquals(
                List.of(new Change(
                        "F03",
                        "certainty",
                        "provisionally-at-most-moderate",
                        "moderate",
                        ImmutableList.of("judgements on F03"))),
                Assessment.using(settled.protocol()).of(settled).changesSince(example.conclusions()));
    }

    @Test
    void anotherThresholdIsACause() {
        Protocol protocol = example.evidence().protocol();
        Protocol stricter = protocol.toBuilder()
                .thresholds(protocol.thresholds().with(Threshold.RISK_OF_BIAS_MODERATE_SHARE, 0.5))
                .build();
        List<Change> changes = Assessment.using(stricter).of(example.evidence()).changesSince(example.conclusions());
        assertFalse(changes.isEmpty());
        changes.forEach(change ->
                assertEquals(List.of("threshold.risk-of-bias-moderate-share"), change.causes(), change::toString));
    }

    @Test
    void aSecondRowWithTheSameContentDoesNotTipACountOfFindings() {
        ExampleCopy few = ExampleCopy.in(temp);
        List<Map<String, String>> rows = few.rows("findings");
        Set<String> kept = Set.of("FN014", "FN003", "FN034");
        rows.removeIf(row -> !kept.contains(row.get("finding_id")));
        Synthesis once = few.write("findings", rows).open();
        Synthesis twice =
                few.addLike("findings", "FN014", Map.of("finding_id", "FN999")).open();
        assertEquals(List.of(), twice.conclusions().changesSince(once.conclusions()));
    }

    @Test
    void everyChangeNamesTheInputsBehindIt() {
        Synthesis later = ExampleCopy.in(temp)
                .set("findings", "FN045", "direction_reported", "harm-down")
                .set("findings", "FN045", "direction_harmonised", "harm-down")
                .open();
        List<Change> changes = changes(example, later, temp.resolve("earlier"));
        assertTrue(keys(changes).contains("F20"), changes::toString);
        assertTrue(keys(changes).contains("G07"), changes::toString);
        for (Change change : changes) {
            assertEquals(List.of("FN045"), change.causes(), change::toString);
            assertFalse(change.before().equals(change.after()), change::toString);
        }
    }

    @Test
    void addedAndRemovedConclusionsAreNamed() {
        Synthesis without =
                ExampleCopy.in(temp).remove("findings", "subject_id", "I17").open();
        List<Change> removed = changes(example, without, temp.resolve("with"));
        assertEquals(new TreeSet<>(Set.of("I17")), keys(removed));
        assertEquals("removed", removed.get(0).field());
        assertTrue(removed.get(0).causes().contains("FN090"), removed::toString);
        List<Change> added = changes(without, example, temp.resolve("without"));
        assertEquals("added", added.get(0).field());
        assertTrue(added.get(0).causes().contains("FN090"), added::toString);
    }

    @Test
    void removingAFindingAndAddingItAgainGivesEqualConclusions() {
        ExampleCopy copy = ExampleCopy.in(temp);
        String before = copy.text("findings");
        copy.remove("findings", "finding_id", "FN065");
        assertFalse(copy.open().conclusions().equals(example.conclusions()));
        copy.overwrite("findings", before);
        assertEquals(example.conclusions(), copy.open().conclusions());

        List<Map<String, String>> rows = copy.rows("findings");
        Map<String, String> moved = rows.remove(64);
        assertEquals("FN065", moved.get("finding_id"));
        rows.add(moved);
        Conclusions atTheEnd = copy.write("findings", rows).open().conclusions();
        assertEquals(essence(example.conclusions()), essence(atTheEnd));
        assertEquals(List.of(), atTheEnd.changesSince(example.conclusions()));
    }

    @Test
    void changesSurviveTheFilesOfTheEarlierRun() {
        Conclusions earlier = ExampleCopy.in(temp)
                .remove("findings", "source_id", "S-MEULEN2025")
                .open()
                .conclusions();
        Conclusions read = ConclusionsJson.read(ConclusionsJson.write(earlier));
        assertEquals(earlier, read);
        assertEquals(
                example.conclusions().changesSince(earlier),
                example.conclusions().changesSince(read));
        assertFalse(example.conclusions().changesSince(read).isEmpty());
    }
}
