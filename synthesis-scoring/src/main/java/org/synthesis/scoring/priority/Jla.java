package org.synthesis.scoring.priority;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.synthesis.model.base.Checks;
import org.synthesis.model.judgement.Proposal;
import org.synthesis.model.judgement.Rule;
import org.synthesis.model.judgement.RuleStatus;
import org.synthesis.model.judgement.RuleStep;
import org.synthesis.model.text.LocalizedText;

/**
 * Interim priorities of a partnership by the method of the James Lind Alliance.
 *
 * <p>On a ballot of at most m places the question at place r gets {@code m - r + 1} points, one that is not on it none. Points are summed
 * within a group and turned into ranks there; the mean of these ranks over the groups, each counting alike, gives the ranking. Equal
 * points and equal means share the mean of the ranks they take.
 */
public final class Jla {
    /** Ranks within groups, then over groups. */
    public static final Rule INTERIM = new Rule(
            "jla-interim",
            RuleStatus.D,
            LocalizedText.of("tussenstand van prioriteiten per groep (JLA)", "interim priorities by group (JLA)"),
            "James Lind Alliance, JLA Guidebook");

    private static final double EQUAL = 1e-9;

    private final ImmutableMap<String, LocalizedText> questions;
    private final ImmutableList<String> keys;
    private final int places;

    private Jla(ImmutableMap<String, LocalizedText> questions, int places) {
        this.questions = questions;
        this.keys = questions.keySet().stream().sorted().collect(ImmutableList.toImmutableList());
        this.places = places;
    }

    /**
     * {@return the method for a partnership}
     *
     * @param questions by key, all that could be chosen
     * @param places how many questions a ballot holds at most; the same for every group
     */
    public static Jla using(ImmutableMap<String, LocalizedText> questions, int places) {
        Checks.that(!questions.isEmpty(), "a ranking needs at least one question");
        Checks.that(places >= 1, "a ballot needs at least one place, got %d", places);
        return new Jla(questions, places);
    }

    /**
     * {@return the interim ranking; undetermined while a group has handed in nothing, with the ranking over the other groups so far}
     *
     * @param groups at least one
     */
    public Proposal<JlaRanking> rank(Collection<JlaGroup> groups) {
        Checks.that(!groups.isEmpty(), "a ranking needs at least one group");
        Set<String> names = new HashSet<>();
        List<JlaGroup> present = new ArrayList<>();
        ImmutableList.Builder<LocalizedText> missing = ImmutableList.builder();
        for (JlaGroup group : groups) {
            Checks.that(names.add(group.key()), "group '%s' stands there twice", group.key());
            if (group.ballots().isEmpty()) {
                missing.add(LocalizedText.of(
                        "lijsten van de groep \"" + group.label().nl() + "\"",
                        "ballots of the group \"" + group.label().en() + "\""));
            } else {
                present.add(group);
            }
        }
        Optional<JlaRanking> ranking = present.isEmpty() ? Optional.empty() : Optional.of(ranking(present));
        ImmutableList<RuleStep> steps = ranking.map(found -> found.explanation().stream()
                        .map(sentence -> RuleStep.of(INTERIM, sentence))
                        .collect(ImmutableList.toImmutableList()))
                .orElse(ImmutableList.of());
        return missing.build().isEmpty()
                ? Proposal.determined(ranking.orElseThrow(), steps)
                : Proposal.undetermined(missing.build(), steps, ranking);
    }

    private JlaRanking ranking(List<JlaGroup> groups) {
        int n = keys.size();
        double[] means = new double[n];
        List<List<JlaGroupRank>> places = new ArrayList<>();
        keys.forEach(key -> places.add(new ArrayList<>()));
        ImmutableMap.Builder<String, Integer> people = ImmutableMap.builder();
        for (JlaGroup group : groups) {
            people.put(group.key(), group.ballots().size());
            double[] points = points(group);
            double[] ranks = ranks(points);
            for (int i = 0; i < n; i++) {
                means[i] += ranks[i] / groups.size();
                places.get(i).add(new JlaGroupRank(group.key(), (long) points[i], ranks[i]));
            }
        }
        double[] ranks = ranks(Arrays.stream(means).map(mean -> -mean).toArray());
        List<JlaRank> ranked = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            String key = keys.get(i);
            ranked.add(new JlaRank(
                    key,
                    Objects.requireNonNull(questions.get(key)),
                    ranks[i],
                    means[i],
                    ImmutableList.copyOf(places.get(i))));
        }
        ranked.sort(Comparator.comparing(JlaRank::rank).thenComparing(JlaRank::question));
        return new JlaRanking(ImmutableList.copyOf(ranked), people.buildOrThrow());
    }

    private double[] points(JlaGroup group) {
        double[] points = new double[keys.size()];
        for (ImmutableList<String> ballot : group.ballots()) {
            Checks.that(
                    ballot.size() <= places,
                    "group '%s': a ballot holds at most %d questions, got %s",
                    group.key(),
                    places,
                    ballot);
            Set<String> seen = new HashSet<>();
            for (int place = 0; place < ballot.size(); place++) {
                String question = ballot.get(place);
                int i = keys.indexOf(question);
                Checks.that(i >= 0, "group '%s': no question '%s'", group.key(), question);
                Checks.that(seen.add(question), "group '%s': question '%s' twice on a ballot", group.key(), question);
                points[i] += places - place;
            }
        }
        return points;
    }

    /** Rank 1 for the highest; equal ones share the mean of their ranks. */
    private static double[] ranks(double[] heights) {
        double[] ranks = new double[heights.length];
        for (int i = 0; i < heights.length; i++) {
            int higher = 0;
            int equal = 0;
            for (double other : heights) {
                higher += other > heights[i] + EQUAL ? 1 : 0;
                equal += Math.abs(other - heights[i]) <= EQUAL ? 1 : 0;
            }
            ranks[i] = higher + (equal + 1) / 2.0;
        }
        return ranks;
    }
}
