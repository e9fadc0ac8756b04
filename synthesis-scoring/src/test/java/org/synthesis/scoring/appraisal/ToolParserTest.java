package org.synthesis.scoring.appraisal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.synthesis.model.base.Diagnostic;

class ToolParserTest {
    private static final String ITEM = "item 1 Y NI N : een | one\n";
    private static final String JUDGE = "judge\n 1 is N => high\n otherwise => low\n";

    @Test
    void equalTextsGiveEqualTools() {
        assertEquals(ToolTexts.tool(ToolTexts.domain(ITEM + JUDGE)), ToolTexts.tool(ToolTexts.domain(ITEM + JUDGE)));
    }

    @Test
    void aByteOrderMarkAndAnArrowInALabelDoNotMatter() {
        String text = ToolTexts.domain("item 1 Y NI N : van oorzaak => gevolg | from cause => effect\n" + JUDGE);
        assertEquals(ToolTexts.tool(text), ToolTexts.tool("\uFEFF" + text));
        assertEquals(
                "from cause => effect",
                ToolTexts.tool(text).items().get(0).label().en());
    }

    @Test
    void aMessageNamesFileLineAndWhatWasExpected() {
        complains(
                ITEM + "judge\n 1 is M => high\n otherwise => low",
                7,
                "expected one of [Y, NI, N] of [1], found \"M\"");
        complains(
                ITEM + "judge\n 2 is N => high\n otherwise => low",
                7,
                "unknown here: \"2\"; only what stands above can be used");
        complains(
                ITEM + "judge\n 1 is N => hihg\n otherwise => low",
                7,
                "expected one of the levels [low, high], found \"hihg\"");
        complains(
                ITEM + "judge\n 1 is N and => high\n otherwise => low",
                7,
                "expected a name, found the end of the line");
        complains(ITEM + "judge\n (1 is N => high\n otherwise => low", 7, "expected \")\", found the end of the line");
        complains(ITEM + "judge\n 1 + 1 => high\n otherwise => low", 7, "expected a condition, found a number");
        complains(
                ITEM + "judge\n 1 is N => 3\n otherwise => low",
                8,
                "expected a number as in the rows above, found a level");
        complains(
                ITEM + "judge\n count of 1 is N >= threshold some => high\n otherwise => low",
                7,
                "unknown threshold \"some\"");
        complains("item 1 Y X : een | one\n" + JUDGE, 5, "expected an answer with a label, found \"X\"");
        complains("item 1 Y N : een\n" + JUDGE, 5, "expected \"Dutch | English\", found \"een\"");
        complains(ITEM + "mystery 4\n" + JUDGE, 6, "expected a word that starts a statement");
        complains(ITEM + ITEM + JUDGE, 6, "expected a name that is not in use");
        complains(ITEM + JUDGE + ITEM, 9, "expected the questions of a part before its tables");
    }

    @Test
    void aQuestionCannotDependOnALaterOneOrOnItself() {
        complains("item 2 Y N : twee | two\n when 1 is N\n" + ITEM + JUDGE, 5, "unknown here: \"1\"");
        complains("item 1 Y NI N : een | one\n when 1 is N\n" + JUDGE, 5, "unknown here: \"1\"");
    }

    @Test
    void tablesCannotGoRoundInCircles() {
        complains(ITEM + "let a\n 1 is N => b\n otherwise => low\nlet b\n otherwise => a\n" + JUDGE, 7, "found \"b\"");
    }

    @Test
    void aTextWithoutHeadOrOverallIsRefused() {
        assertTrue(messages("").contains("expected a line \"tool KEY VERSION STATUS"), messages(""));
        assertTrue(
                messages(ToolTexts.HEAD).contains("expected a part \"overall\" at the end"), messages(ToolTexts.HEAD));
    }

    @Test
    void deepLongAndGrowingTextsAreRefused() {
        complains(ITEM + "judge\n " + "(".repeat(200) + "1 is N => high\n otherwise => low", 7, "parentheses");
        complains(ITEM + "judge\n " + "not ".repeat(5_000) + "1 is N => high\n otherwise => low", 7, "words in one");
        StringBuilder doubling = new StringBuilder(ITEM + "let a0\n otherwise => count of 1 is N\n");
        for (int i = 1; i < 60; i++) {
            doubling.append("let a")
                    .append(i)
                    .append("\n otherwise => a")
                    .append(i - 1)
                    .append(" + a")
                    .append(i - 1)
                    .append('\n');
        }
        assertTrue(messages(ToolTexts.domain(doubling + JUDGE)).contains("parts with the tables it names"));
        StringBuilder nested = new StringBuilder(ITEM + "let a0\n otherwise => count of 1 is N\n");
        for (int i = 1; i < 30; i++) {
            nested.append("let a")
                    .append(i)
                    .append("\n otherwise => a")
                    .append(i - 1)
                    .append(" + 1".repeat(150))
                    .append('\n');
        }
        assertTrue(messages(ToolTexts.domain(nested + JUDGE)).contains("parts with the tables it names"));
        assertTrue(messages("x".repeat(500_000)).contains("characters"));
    }

    @Test
    void theLastRowStillCountsAfterAnExplanationAndAnotherReading() {
        var row = ToolTexts.tool(
                        ToolTexts.domain(ITEM + "judge\n 1 is N => high [U: low] : want | because\n otherwise => low"))
                .domains()
                .get(0)
                .judge()
                .orElseThrow()
                .rows()
                .get(0);
        assertEquals("high", row.then());
        assertEquals("low", row.alternative());
        assertEquals("because", row.explanation().en());
    }

    private static void complains(String domain, int line, String message) {
        ParsedTool parsed = ToolParser.parse("small.tool", ToolTexts.domain(domain));
        assertTrue(parsed.tool().isEmpty());
        assertTrue(
                parsed.diagnostics().stream()
                        .anyMatch(one -> one.location().row() == line
                                && one.location().file().equals("small.tool")
                                && one.message().contains(message)),
                () -> line + " " + message + ": " + parsed.diagnostics());
    }

    private static String messages(String text) {
        return ToolParser.parse("small.tool", text).diagnostics().stream()
                .map(Diagnostic::message)
                .toList()
                .toString();
    }
}
