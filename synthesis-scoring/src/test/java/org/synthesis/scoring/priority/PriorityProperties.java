package org.synthesis.scoring.priority;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.synthesis.model.text.LocalizedText;
import org.synthesis.scoring.choice.Criterion;
import org.synthesis.scoring.choice.Weights;

class PriorityProperties {
    private static final ImmutableList<String> KEYS = ImmutableList.of("p", "q", "r", "s", "t");
    private static final List<ChnriAnswer> ANSWERS = List.of(ChnriAnswer.values());
    private static final List<String> EXPERTS = List.of("e0", "e1", "e2", "e3", "e4");
    private static final List<Criterion> CRITERIA = List.of(
            new Criterion("c0", LocalizedText.same("c0")),
            new Criterion("c1", LocalizedText.same("c1")),
            new Criterion("c2", LocalizedText.same("c2")));
    private static final Chnri CHNRI =
            Chnri.using(CRITERIA, Weights.ofSwings(ImmutableMap.of("c0", 50.0, "c1", 30.0, "c2", 20.0)), EXPERTS);

    /** Three answers or a blank, by criterion and expert. */
    @Provide
    Arbitrary<List<ChnriQuestion>> questions() {
        return Arbitraries.integers()
                .between(0, 3)
                .list()
                .ofSize(15)
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(all -> {
                    List<ChnriQuestion> questions = new ArrayList<>();
                    for (List<Integer> numbers : all) {
                        questions.add(question("q" + questions.size(), numbers));
                    }
                    return questions;
                });
    }

    private static ChnriQuestion question(String key, List<Integer> numbers) {
        ImmutableTable.Builder<String, String, ChnriAnswer> answers = ImmutableTable.builder();
        for (int i = 0; i < numbers.size(); i++) {
            if (numbers.get(i) < 3) {
                answers.put("c" + i / 5, EXPERTS.get(i % 5), ANSWERS.get(numbers.get(i)));
            }
        }
        return new ChnriQuestion(key, LocalizedText.same(key), answers.buildOrThrow());
    }

    @Provide
    Arbitrary<List<JlaGroup>> groups() {
        Arbitrary<ImmutableList<String>> ballot = Arbitraries.shuffle(KEYS)
                .flatMap(order -> Arbitraries.integers()
                        .between(1, 4)
                        .map(places -> ImmutableList.copyOf(order.subList(0, places))));
        return ballot.list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(all -> IntStream.range(0, all.size())
                        .mapToObj(i ->
                                new JlaGroup("g" + i, LocalizedText.same("g" + i), ImmutableList.copyOf(all.get(i))))
                        .toList());
    }

    private static JlaRanking jla(List<JlaGroup> groups) {
        ImmutableMap<String, LocalizedText> questions =
                KEYS.stream().collect(ImmutableMap.toImmutableMap(key -> key, LocalizedText::same));
        return Jla.using(questions, 4).rank(groups).toOptional().orElseThrow();
    }

    @Property(tries = 100)
    void chnriScoresLieBetweenNothingAndAll(@ForAll("questions") List<ChnriQuestion> questions) {
        CHNRI.rank(questions).toOptional().ifPresent(ranking -> {
            assertEquals(
                    questions.size(),
                    ranking.scores().size() + ranking.dropped().size());
            for (ChnriScore score : ranking.scores()) {
                assertTrue(score.priority() >= 0 && score.priority() <= 100 + 1e-9);
                assertTrue(score.agreement() > 0 && score.agreement() <= 1);
            }
        });
    }

    @Property(tries = 60)
    void theOrderOfResearchQuestionsDoesNotMatter(@ForAll("questions") List<ChnriQuestion> questions) {
        assertEquals(
                CHNRI.rank(questions).toOptional().map(ChnriRanking::scores),
                CHNRI.rank(Lists.reverse(questions)).toOptional().map(ChnriRanking::scores));
    }

    /** One expert more who says yes never lowers a priority. */
    @Property(tries = 60)
    void aYesInPlaceOfABlankNeverLowersAPriority(
            @ForAll("questions") List<ChnriQuestion> questions, @ForAll @IntRange(min = 0, max = 4) int expert) {
        ChnriQuestion before = questions.get(0);
        String key = EXPERTS.get(expert);
        if (before.answers().contains("c0", key) || before.answers().row("c0").isEmpty()) {
            return;
        }
        ChnriQuestion after = new ChnriQuestion(
                before.key(),
                before.label(),
                ImmutableTable.<String, String, ChnriAnswer>builder()
                        .putAll(before.answers())
                        .put("c0", key, ChnriAnswer.YES)
                        .buildOrThrow());
        assertTrue(priority(after) >= priority(before) - 1e-9);
    }

    private static double priority(ChnriQuestion question) {
        return CHNRI.rank(List.of(question))
                .toOptional()
                .orElseThrow()
                .scores()
                .get(0)
                .priority();
    }

    /** A group that grows in the same proportions says the same. */
    @Property(tries = 60)
    void theSizeOfAGroupDoesNotMatter(
            @ForAll("groups") List<JlaGroup> groups, @ForAll @IntRange(min = 2, max = 9) int times) {
        List<JlaGroup> grown = new ArrayList<>(groups);
        ImmutableList.Builder<ImmutableList<String>> ballots = ImmutableList.builder();
        for (int i = 0; i < times; i++) {
            ballots.addAll(groups.get(0).ballots());
        }
        grown.set(0, new JlaGroup("g0", LocalizedText.same("g0"), ballots.build()));
        assertEquals(ranks(jla(groups)), ranks(jla(grown)));
    }

    @Property(tries = 60)
    void theOrderOfGroupsAndBallotsDoesNotMatter(@ForAll("groups") List<JlaGroup> groups) {
        List<JlaGroup> turned = Lists.reverse(groups).stream()
                .map(group ->
                        new JlaGroup(group.key(), group.label(), ImmutableList.copyOf(Lists.reverse(group.ballots()))))
                .toList();
        assertEquals(ranks(jla(groups)), ranks(jla(turned)));
    }

    @Property(tries = 60)
    void ranksSumToWhatTheyMust(@ForAll("groups") List<JlaGroup> groups) {
        JlaRanking ranking = jla(groups);
        assertEquals(15, ranking.questions().stream().mapToDouble(JlaRank::rank).sum(), 1e-9);
        assertEquals(
                15, ranking.questions().stream().mapToDouble(JlaRank::meanRank).sum(), 1e-9);
    }

    @Property(tries = 60)
    void whatEveryGroupPutsFirstComesFirst(@ForAll("groups") List<JlaGroup> groups) {
        List<JlaGroup> agreeing = groups.stream()
                .map(group -> new JlaGroup(
                        group.key(),
                        group.label(),
                        group.ballots().stream()
                                .map(ballot -> ImmutableList.<String>builder()
                                        .add("t")
                                        .addAll(ballot.stream()
                                                .filter(key -> !key.equals("t"))
                                                .limit(3)
                                                .toList())
                                        .build())
                                .collect(ImmutableList.toImmutableList())))
                .toList();
        assertEquals("t", jla(agreeing).questions().get(0).question());
        assertEquals(1, jla(agreeing).questions().get(0).rank());
    }

    private static ImmutableMap<String, Double> ranks(JlaRanking ranking) {
        return ranking.questions().stream().collect(ImmutableMap.toImmutableMap(JlaRank::question, JlaRank::rank));
    }
}
