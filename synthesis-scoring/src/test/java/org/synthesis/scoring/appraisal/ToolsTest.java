package org.synthesis.scoring.appraisal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import org.junit.jupiter.api.Test;
import org.synthesis.model.appraisal.AppraisalTool;
import org.synthesis.model.appraisal.ToolDomain;
import org.synthesis.model.base.Attempt;

class ToolsTest {
    @Test
    void everyToolIsSoundAndSaysWhereItComesFrom() {
        for (AppraisalTool tool : Iterables.concat(Tools.builtIn(), Tools.drafts())) {
            assertInstanceOf(
                    Attempt.Answered.class,
                    ToolEngine.of(tool),
                    () -> ToolEngine.of(tool).toString());
            assertFalse(tool.literature().isBlank(), tool.key());
            assertFalse(tool.licence().isEmpty(), tool.key());
        }
    }

    @Test
    void draftsAreFoundOnlyWhenAskedFor() {
        assertTrue(Tools.find("robins-i-v2-a").isEmpty());
        assertTrue(Tools.findDraft("robins-i-v2-a").isPresent());
        assertTrue(Tools.find("rob2-cluster").isEmpty());
        assertTrue(Tools.findDraft("rob2-assignment").isEmpty());
    }

    @Test
    void variantsOfOneToolShareTheirOtherDomains() {
        assertEquals(items("rob2-assignment", "D1", "D3", "D4", "D5"), items("rob2-adherence", "D1", "D3", "D4", "D5"));
        assertEquals(
                items("rob2-assignment", "D1", "D2", "D3", "D4", "D5"),
                items("rob2-cluster", "D1", "D2", "D3", "D4", "D5"));
        assertEquals(
                items("robins-i-v2-a", "D2", "D3", "D4", "D5", "D6"),
                items("robins-i-v2-b", "D2", "D3", "D4", "D5", "D6"));
    }

    /** Questions and rows; the status of a table differs between a settled tool and a draft. */
    private static ImmutableList<Object> items(String tool, String... domains) {
        ImmutableList.Builder<Object> all = ImmutableList.builder();
        AppraisalTool whole = ToolTexts.shipped(tool).tool();
        for (String key : domains) {
            ToolDomain domain = whole.domains().stream()
                    .filter(one -> one.key().equals(key))
                    .findFirst()
                    .orElseThrow();
            all.addAll(domain.items());
            domain.tables().forEach(table -> all.addAll(table.rows()));
            domain.judge().ifPresent(table -> all.addAll(table.rows()));
        }
        return all.build();
    }
}
