package org.synthesis.scoring.priority;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableTable;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.synthesis.model.judgement.Judgement;
import org.synthesis.model.judgement.Proposal;
import org.synthesis.model.text.Language;
import org.synthesis.model.text.LocalizedText;
import org.synthesis.scoring.choice.Criterion;
import org.synthesis.scoring.choice.Weights;

class PriorityTest {
    private static final List<Criterion> CRITERIA = Arrays.stream(ChnriCriterion.values())
            .map(ChnriCriterion::criterion)
            .toList();
    private static final Weights WEIGHTS = Weights.ofSwings(Arrays.stream(ChnriCriterion.values())
            .collect(ImmutableMap.toImmutableMap(ChnriCriterion::code, criterion -> 1.0)));
    private static final List<String> PANEL = List.of("e1", "e2", "e3", "e4");
    private static final ImmutableMap<String, LocalizedText> QUESTIONS = ImmutableMap.of(
            "p", LocalizedText.of("vraag p", "question p"),
            "q", LocalizedText.of("vraag q", "question q"),
            "r", LocalizedText.of("vraag r", "question r"));

    private static ChnriQuestion question(String key, String criterion, String expert, ChnriAnswer answer) {
        return new ChnriQuestion(
                key, LocalizedText.of("vraag " + key, "question " + key), ImmutableTable.of(criterion, expert, answer));
    }

    private static JlaGroup group(String key, String... ballots) {
        return new JlaGroup(
                key,
                LocalizedText.of("groep " + key, "group " + key),
                Arrays.stream(ballots)
                        .map(ballot -> ballot.chars()
                                .mapToObj(letter -> String.valueOf((char) letter))
                                .collect(ImmutableList.toImmutableList()))
                        .collect(ImmutableList.toImmutableList()));
    }

    @Test
    void aQuestionNobodyCouldJudgeIsDroppedAndReported() {
        ChnriQuestion blank = new ChnriQuestion("blank", LocalizedText.same("blank"), ImmutableTable.of());
        ChnriRanking ranking = Chnri.using(CRITERIA, WEIGHTS, PANEL)
                .rank(List.of(blank, question("a", "equity", "e1", ChnriAnswer.YES)))
                .toOptional()
                .orElseThrow();
        assertEquals(ImmutableList.of("blank"), ranking.dropped());
        assertEquals(4, ranking.experts());
        ChnriScore score = ranking.scores().get(0);
        assertEquals(100, score.priority(), 1e-12);
        assertEquals(0.25, score.agreement(), 1e-12, "the three blanks count against agreement");
        assertEquals(
                ImmutableList.of("answerability", "effectiveness", "deliverability", "burden-reduction"),
                score.unanswered());
        assertEquals(
                LocalizedText.of(
                        "Deskundigen die meededen: 4; onderzoeksvragen met een score: 1.",
                        "Experts who took part: 4; research questions with a score: 1."),
                ranking.explanation().get(0));
        assertEquals(
                "Weggelaten, omdat niemand erover kon oordelen: blank.",
                ranking.explanation().get(3).nl());
        assertEquals(
                "a first of 1 (4 experts)",
                ranking.toString().lines().findFirst().orElseThrow());
        assertEquals("100,00", ranking.table(Language.NL).rows().get(0).get(2));
    }

    @Test
    void nobodyAnsweringAnythingLeavesItOpen() {
        Proposal<ChnriRanking> none = Chnri.using(CRITERIA, WEIGHTS, PANEL)
                .rank(List.of(new ChnriQuestion("a", LocalizedText.same("a"), ImmutableTable.of())));
        assertEquals(
                ImmutableList.of(LocalizedText.of("antwoorden van deskundigen", "answers of experts")), none.missing());
    }

    @Test
    void refusesAnswersThatFitNothing() {
        Chnri chnri = Chnri.using(CRITERIA, WEIGHTS, PANEL);
        says("not on the panel", () -> chnri.rank(List.of(question("a", "equity", "stranger", ChnriAnswer.NO))));
        says("no criterion 'fame'", () -> chnri.rank(List.of(question("a", "fame", "e1", ChnriAnswer.NO))));
        ChnriQuestion one = question("a", "equity", "e1", ChnriAnswer.NO);
        says("'a' stands there twice", () -> chnri.rank(List.of(one, one)));
        says("at least one expert", () -> Chnri.using(CRITERIA, WEIGHTS, List.of()));
        says("expected weights for", () -> Chnri.using(CRITERIA.subList(0, 2), WEIGHTS, PANEL));
    }

    @Test
    void aLargeGroupDoesNotDominate() {
        JlaRanking ranking = Jla.using(QUESTIONS, 3)
                .rank(List.of(
                        group("large", "pqr", "pqr", "pqr", "pqr", "pqr"), group("small", "rqp"), group("third", "rq")))
                .toOptional()
                .orElseThrow();
        assertEquals(
                List.of("r", "q", "p"),
                ranking.questions().stream().map(JlaRank::question).toList());
        assertEquals(5.0 / 3, ranking.questions().get(0).meanRank(), 1e-12);
        assertEquals(
                ImmutableList.of(
                        new JlaGroupRank("large", 5, 3),
                        new JlaGroupRank("small", 3, 1),
                        new JlaGroupRank("third", 3, 1)),
                ranking.questions().get(0).groups());
        assertEquals(ImmutableMap.of("large", 5, "small", 1, "third", 1), ranking.people());
        assertEquals(
                LocalizedText.of(
                        "Ingevulde lijsten: 7 (large 5, small 1, third 1).", "Ballots: 7 (large 5, small 1, third 1)."),
                ranking.explanation().get(0));
        assertEquals(
                "r first of 3 (interim, 3 groups)",
                ranking.toString().lines().findFirst().orElseThrow());
        assertEquals("1,67", ranking.table(Language.NL).rows().get(0).get(2));
    }

    @Test
    void tiesShareTheMeanOfTheirRanks() {
        JlaRanking ranking = Jla.using(QUESTIONS, 2)
                .rank(List.of(group("g", "pq", "qp")))
                .toOptional()
                .orElseThrow();
        assertEquals(
                List.of(1.5, 1.5, 3.0),
                ranking.questions().stream().map(JlaRank::rank).toList());
    }

    @Test
    void aGroupThatHandedInNothingIsMissed() {
        Proposal<JlaRanking> open = Jla.using(QUESTIONS, 3).rank(List.of(group("young"), group("old", "pqr")));
        assertEquals(
                ImmutableList.of(LocalizedText.of(
                        "lijsten van de groep \"groep young\"", "ballots of the group \"group young\"")),
                open.missing());
        assertEquals("p", open.soFar().orElseThrow().questions().get(0).question());
        assertTrue(open.toOptional().isEmpty());
    }

    @Test
    void theFinalListIsRecordedAndNotComputed() {
        JlaRanking ranking = Jla.using(QUESTIONS, 3)
                .rank(List.of(group("g", "pqr")))
                .toOptional()
                .orElseThrow();
        Judgement<ImmutableList<String>> agreed =
                ranking.agreed(ImmutableList.of("r", "p"), "workshop", "2026-03-01", "r gaat over veiligheid");
        assertEquals(ImmutableList.of("r", "p"), agreed.value().orElseThrow());
        assertTrue(agreed.proposed().toOptional().isEmpty());
        says("needs a rationale", () -> withoutReason(ranking));
        says("not in the interim ranking", () -> ranking.agreed(ImmutableList.of("s"), "workshop", "", "so"));
        says("twice", () -> ranking.agreed(ImmutableList.of("p", "p"), "workshop", "", "so"));
        says("expected 1 to 10 questions, got 0", () -> ranking.agreed(ImmutableList.of(), "workshop", "", "so"));
    }

    private static void withoutReason(JlaRanking ranking) {
        ranking.agreed(ImmutableList.of("p"), "workshop", "", "");
    }

    @Test
    void refusesBallotsThatFitNothing() {
        Jla jla = Jla.using(QUESTIONS, 2);
        says("at most 2 questions", () -> jla.rank(List.of(group("g", "pqr"))));
        says("no question 's'", () -> jla.rank(List.of(group("g", "s"))));
        says("twice on a ballot", () -> jla.rank(List.of(group("g", "pp"))));
        says("group 'g' stands there twice", () -> jla.rank(List.of(group("g", "p"), group("g", "q"))));
        says("at least one group", () -> jla.rank(List.of()));
    }

    private static void says(String message, Executable refused) {
        String said = assertThrows(IllegalArgumentException.class, refused).getMessage();
        assertTrue(said.contains(message), said);
    }
}
