package org.synthesis.scoring.appraisal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.synthesis.model.base.Attempt;

class ToolProofTest {
    private static final String ITEMS = "item 1 Y NI N : een | one\nitem 2 Y N : twee | two\n when 1 is N\n";

    private static final String HIGH_ITEMS = "item 1 Y N : een | one\nitem b low high : twee | two\n when 1 is N\n";

    @Test
    void aHoleIsShownWithAnswersThatFallIntoIt() {
        refused("hole", "1 NI", ITEMS + "judge\n 1 is Y => low\n 2 is Y => low\n 2 is N => high");
    }

    @Test
    void aMissingLevelInAValueIsAHole() {
        refused("hole", "1 Y", HIGH_ITEMS + "judge\n 1 is Y => b\n otherwise => low");
    }

    @Test
    void aRowAfterOneThatTakesAllItsAnswersIsDead() {
        refused(
                "dead-row",
                "row 3 of table D judge (1 is N and 2 is N) never decides: with 1 N, 2 N row 2 comes before it",
                ITEMS + "judge\n 1 is {Y NI} => low\n 1 is N => high\n 1 is N and 2 is N => low");
    }

    @Test
    void aRowThatNoAnswersMeetIsDead() {
        refused(
                "dead-row",
                "(1 is Y and 2 is N) never decides: no answers meet it",
                ITEMS + "judge\n 1 is Y and 2 is N => high\n otherwise => low");
    }

    @Test
    void rowsOfAUniqueTableMayNotDiffer() {
        refused(
                "overlap",
                "rows 1 and 2 of table D judge differ for: 1 N, 2 N",
                ITEMS + "judge unique\n 1 is N => high\n 2 is N => low\n otherwise => low");
    }

    @Test
    void rowsOfAUniqueTableMayOverlapWhenTheyAgree() {
        accepted(ITEMS + "judge unique\n 1 is N => high\n 2 is N => high\n otherwise => low");
    }

    @Test
    void aQuestionThatIsNeverAskedIsRefused() {
        refused(
                "never-asked",
                "question 3",
                ITEMS
                        + "item 3 Y N : drie | three\n when 1 is Y and 2 is Y\njudge\n 1 is Y => low\n otherwise => high");
    }

    @Test
    void aDomainThatMayNotApplyLeavesAHoleInItsLevel() {
        String text = ToolTexts.HEAD + "item 0 Y N : nul | zero\ndomain D : deel | part\nwhen 0 is Y\n" + ITEMS
                + "judge\n 1 is Y => low\n otherwise => high\noverall\njudge\n otherwise => D\n";
        Attempt.Declined<?> declined = assertInstanceOf(Attempt.Declined.class, ToolEngine.of(ToolTexts.tool(text)));
        assertEquals("hole", declined.reason());
    }

    @Test
    void aTableThatHoldsForEveryThresholdAProtocolMaySetIsNeeded() {
        // the threshold runs from 1, so two rows leave a hole at 2
        refused(
                "hole",
                "no row for",
                ITEMS
                        + "judge\n count of items is N >= threshold some-concerns-review => high\n count of items is N = 0 => low");
    }

    @Test
    void aTableThatCountsSixteenQuestionsIsProved() {
        StringBuilder items = new StringBuilder();
        for (int i = 1; i <= 16; i++) {
            items.append("item ").append(i).append(" Yes PartialYes NoMA No : v | q\n");
        }
        String text =
                ToolTexts.HEAD + "group CRITICAL 2 4 7 9 11 13 15\ngroup OTHER 1 3 5 6 8 10 12 14 16\nset WEAK No\n"
                        + "domain D : deel | part\n" + items
                        + "overall\nlet critical\n otherwise => count of CRITICAL is WEAK\nlet other\n otherwise => count of OTHER is WEAK\n"
                        + "judge\n critical >= 2 => high\n critical = 1 and other >= 9 => high\n other >= 2 => high\n otherwise => low\n";
        assertInstanceOf(Attempt.Answered.class, ToolEngine.of(ToolTexts.tool(text)));
        assertInstanceOf(
                Attempt.Answered.class,
                ToolEngine.of(ToolTexts.tool(text).withSet("WEAK", java.util.List.of("No", "PartialYes"))));
        assertInstanceOf(
                Attempt.Answered.class,
                ToolEngine.of(ToolTexts.tool(text).withGroup("CRITICAL", java.util.List.of("2", "4", "7"))));
    }

    @Test
    void aTableThatTellsTooManyAnswersApartIsRefusedInsteadOfTakingForever() {
        StringBuilder items = new StringBuilder();
        StringBuilder rows = new StringBuilder();
        for (int i = 1; i <= 40; i++) {
            items.append("item ").append(i).append(" Y PY NI PN N : v | q\n");
            rows.append(i).append(" is Y => low\n");
        }
        refused("too-large", "ask for counts", items + "judge\n" + rows + "otherwise => high");
    }

    private static void accepted(String domain) {
        assertInstanceOf(Attempt.Answered.class, ToolEngine.of(ToolTexts.tool(ToolTexts.domain(domain))));
    }

    private static void refused(String reason, String message, String domain) {
        Attempt<ToolEngine> engine = ToolEngine.of(ToolTexts.tool(ToolTexts.domain(domain)));
        Attempt.Declined<?> declined = assertInstanceOf(Attempt.Declined.class, engine);
        assertEquals(reason, declined.reason(), declined.message());
        assertTrue(declined.message().contains(message), declined.message());
    }
}
