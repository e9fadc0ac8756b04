package org.synthesis.script;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.synthesis.model.text.Language;

/** Tables of values, answers and ballots, as researchers write them. */
class AnswersTest {
    private static final String CHOICE = """
            action,reach,effect,cost
            weight,50,30,20
            worst,,,90000
            best,,,10000
            A,0.8,0.4,50000
            B,0.5,0.7,42000
            """;

    @TempDir
    private Path folder;

    private String file(String text) throws IOException {
        return Files.writeString(folder.resolve("table.csv"), text).toString();
    }

    private static String first(Object shown) {
        return shown.toString().lines().findFirst().orElse("");
    }

    private String refused(String text) {
        return assertThrows(IllegalArgumentException.class, () -> Synthesis.choice(file(text)))
                .getMessage();
    }

    @Test
    void choosesFromATableAsFromCode() throws IOException {
        ActionChoice read = Synthesis.choice(file(CHOICE));
        assertEquals("A first, fragile: for 37.5% of weights", first(read));
        assertEquals("A vooraan, fragiel: bij 37,5% van de gewichten", first(read.in(Language.NL)));
        ActionChoice typed = Synthesis.choose("reach", "effect", "cost")
                .weights(50, 30, 20)
                .scale("cost", 90000, 10000)
                .action("A", .8, .4, 50000)
                .action("B", .5, .7, 42000);
        assertEquals(read.toString(), typed.toString());
        assertTrue(
                first(read.wouldChange()).endsWith("weights that change the first place"), first(read.wouldChange()));
        assertTrue(first(read.explain()).contains("\"A\" comes first"), first(read.explain()));
    }

    @Test
    void aMissingValueIsNamedAndNothingIsChosen() throws IOException {
        ActionChoice open = Synthesis.choice(file(CHOICE.replace("B,0.5", "B,")));
        assertTrue(first(open).startsWith("nothing is chosen"), first(open));
        String message = assertThrows(IllegalStateException.class, open::result).getMessage();
        assertTrue(message.contains("the value of \"B\" on \"reach\""), message);
    }

    @Test
    void aFaultNamesRowAndColumn() {
        assertTrue(refused(CHOICE.replace("0.4", "much")).contains("table.csv, row 5 (A), column 'effect'"));
        assertTrue(refused(CHOICE.replace("42000", "95000")).contains("action 'B', criterion 'cost'"));
        assertTrue(refused(CHOICE.replace("weight,", "points,")).contains("'weight'"));
        assertTrue(refused(CHOICE.replace("B,", "A,")).contains("row 'A' stands there twice"));
        assertTrue(refused(CHOICE.replace("B,", "GM-H,")).contains("municipalities cannot"));
    }

    @Test
    void unknownNamesAnswerWithTheNearest() throws IOException {
        ActionChoice read = Synthesis.choice(file(CHOICE));
        String message = assertThrows(IllegalArgumentException.class, () -> read.scale("reech", 0, 1))
                .getMessage();
        assertTrue(message.contains("did you mean \"reach\"?"), message);
    }

    @Test
    void ranksQuestionsByTheAnswersOfExperts() throws IOException {
        ExpertAnswers answers = Synthesis.chnri(file("""
                        question,a/1,a/2,a/3,a/4,b/1,b/2,b/3,b/4,c/1,c/2,c/3,c/4
                        Q1,yes,ja,undecided,no,1,,yes,0.5,no,onbeslist,0.5,yes
                        Q2,no,no,no,no,no,no,no,no,no,no,no,no
                        """));
        assertEquals("2 questions, 4 experts; first:", first(answers));
        assertEquals(65.28, answers.result().scores().get(0).priority(), 0.005);
        assertEquals(0.5, answers.result().scores().get(0).agreement(), 1e-12);
        String message = assertThrows(IllegalArgumentException.class, () -> Synthesis.chnri(file("q,a/1\nQ1,maybe\n")))
                .getMessage();
        assertTrue(message.contains("row 2 (Q1), column 'a/1'"), message);
    }

    @Test
    void everyGroupCountsAlikeHoweverManyBallots() throws IOException {
        Ballots ballots = Synthesis.jla(file("question,parents/1,parents/2,youth/1\nQ1,1,1,3\nQ2,2,,1\nQ3,,2,2\n"));
        assertEquals("3 questions, 2 groups, interim ranking:", first(ballots));
        // parents rank 1, 2.5, 2.5 and youth 3, 1, 2: means 2, 1.75, 2.25
        assertEquals("Q2", ballots.result().questions().get(0).question());
        assertEquals(1.75, ballots.result().questions().get(0).meanRank(), 1e-12);
    }

    @Test
    void aGroupWithoutBallotsIsNamedAndAGapIsRefused() throws IOException {
        Ballots open = Synthesis.jla(file("question,parents/1,youth/1\nQ1,1,\nQ2,2,\n"));
        assertTrue(open.toString().contains("missing: ballots of the group \"youth\""), open.toString());
        String message = assertThrows(
                        IllegalArgumentException.class, () -> Synthesis.jla(file("question,parents/1\nQ1,1\nQ2,3\n")))
                .getMessage();
        assertTrue(message.contains("column 'parents/1'"), message);
    }
}
