package org.synthesis.scoring.context;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.synthesis.model.Conclusions;
import org.synthesis.model.EvidenceBase;
import org.synthesis.model.conclusion.AdvisedAction;
import org.synthesis.model.conclusion.LocalAdvice;
import org.synthesis.model.context.AdviceDifference;
import org.synthesis.model.context.DifferenceReport;
import org.synthesis.model.context.MunicipalityProfile;
import org.synthesis.model.context.ProfileDifference;
import org.synthesis.model.id.RecommendationId;
import org.synthesis.model.recommendation.Recommendation;
import org.synthesis.model.text.Language;
import org.synthesis.model.text.LocalizedText;

/**
 * Why two municipalities get different advice. Every cause is tried out: the first profile gets that one value of the second, and the
 * advice is drawn up again. Where no single value makes the difference, the profile gets all of them, and those that are not needed
 * are taken back one by one.
 */
public final class AdviceDifferences {
    private final LocalAdviceSynthesis synthesis;
    private final ProfileWords words;

    private AdviceDifferences(LocalAdviceSynthesis synthesis, ProfileWords words) {
        this.synthesis = synthesis;
        this.words = words;
    }

    /** {@return comparisons of the advice that some conclusions give} */
    public static AdviceDifferences in(EvidenceBase evidence, Conclusions conclusions) {
        return new AdviceDifferences(LocalAdviceSynthesis.behind(evidence, conclusions), ProfileWords.of(evidence));
    }

    /** {@return why two profiles get different advice; they may be two versions of the profile of one municipality} */
    public DifferenceReport between(MunicipalityProfile first, MunicipalityProfile second) {
        return new Comparison(first, second).report();
    }

    /** Compares two profiles. */
    private final class Comparison {
        private final MunicipalityProfile first;
        private final MunicipalityProfile second;
        private final ImmutableSet<RecommendationId> common;
        private final AdvicePoints toFirst;
        private final AdvicePoints toSecond;
        private final ImmutableSortedSet<String> fields;
        private final Map<String, AdvicePoints> swapped = new LinkedHashMap<>();

        Comparison(MunicipalityProfile first, MunicipalityProfile second) {
            this.first = first;
            this.second = second;
            LocalAdvice one = synthesis.advise(first);
            LocalAdvice other = synthesis.advise(second);
            this.common = Sets.intersection(recommendations(one), recommendations(other))
                    .immutableCopy();
            this.toFirst = points(one);
            this.toSecond = points(other);
            this.fields = ProfileField.differing(first, second);
            fields.forEach(field -> swapped.put(field, with(ImmutableList.of(field))));
        }

        DifferenceReport report() {
            ImmutableList<AdviceDifference> differences = toFirst.differingFrom(toSecond).stream()
                    .map(this::difference)
                    .collect(ImmutableList.toImmutableList());
            Set<String> about =
                    differences.stream().map(AdviceDifference::about).collect(Collectors.toSet());
            Set<String> causes = differences.stream()
                    .flatMap(difference -> difference.causes().stream())
                    .map(ProfileDifference::field)
                    .collect(Collectors.toCollection(TreeSet::new));
            ImmutableList<RecommendationId> same = synthesis.municipal().stream()
                    .map(Recommendation::id)
                    .filter(id -> !about.contains(id.value()))
                    .collect(ImmutableList.toImmutableList());
            return DifferenceReport.builder()
                    .first(first.id())
                    .second(second.id())
                    .profiles(profiles(fields))
                    .differences(differences)
                    .same(same)
                    .withoutConsequence(profiles(Sets.difference(fields, causes)))
                    .statement(
                            ProfileWords.both(language -> statement(differences.size(), same.size(), causes, language)))
                    .build();
        }

        private AdviceDifference difference(AdvicePoints.Point point) {
            LocalizedText wanted = toSecond.at(point);
            List<String> alone = fields.stream()
                    .filter(field ->
                            Objects.requireNonNull(swapped.get(field)).at(point).equals(wanted))
                    .toList();
            boolean together = alone.isEmpty();
            ImmutableList<ProfileDifference> causes = profiles(together ? needed(point, wanted) : alone);
            return new AdviceDifference(
                    point.aspect(),
                    point.about(),
                    toFirst.at(point),
                    wanted,
                    causes,
                    together,
                    ProfileWords.both(language -> because(causes, together, language)));
        }

        /** A smallest set of fields that make the difference: none of them can be left out. */
        private List<String> needed(AdvicePoints.Point point, LocalizedText wanted) {
            List<String> needed = new ArrayList<>(fields);
            for (String field : fields) {
                List<String> fewer = new ArrayList<>(needed);
                fewer.remove(field);
                if (with(fewer).at(point).equals(wanted)) {
                    needed = fewer;
                }
            }
            return needed;
        }

        private AdvicePoints with(Iterable<String> taken) {
            return points(synthesis.advise(ProfileField.swapped(first, second, taken)));
        }

        private AdvicePoints points(LocalAdvice advice) {
            return AdvicePoints.of(advice, synthesis.municipal(), common);
        }

        private ImmutableList<ProfileDifference> profiles(Iterable<String> names) {
            ImmutableList.Builder<ProfileDifference> differences = ImmutableList.builder();
            for (String field : names) {
                differences.add(new ProfileDifference(
                        field, words.field(field), words.value(first, field), words.value(second, field)));
            }
            return differences.build();
        }

        private String statement(int differences, int same, Set<String> causes, Language language) {
            boolean dutch = language == Language.NL;
            String who = first.id().equals(second.id())
                    ? first.name() + (dutch ? ", twee versies van het profiel" : ", two versions of the profile")
                    : first.name() + (dutch ? " en " : " and ") + second.name();
            int all = synthesis.municipal().size();
            if (differences == 0) {
                return who + (dutch ? ": het advies is hetzelfde." : ": the advice is the same.");
            }
            String through = causes.stream()
                    .map(field -> words.field(field).in(language))
                    .collect(Collectors.joining(", "));
            return dutch
                    ? who + ": " + differences + (differences == 1 ? " verschil" : " verschillen")
                            + " in het advies, door " + through + "; " + same + " van " + all
                            + " aanbevelingen komen op hetzelfde neer."
                    : who + ": " + differences + (differences == 1 ? " difference" : " differences")
                            + " in the advice, through " + through + "; " + same + " of " + all
                            + " recommendations come to the same.";
        }
    }

    private static String because(ImmutableList<ProfileDifference> causes, boolean together, Language language) {
        boolean dutch = language == Language.NL;
        String listed = causes.stream()
                .map(cause -> cause.label().in(language) + " (" + cause.first().in(language)
                        + (dutch ? " tegenover " : " against ") + cause.second().in(language) + ")")
                .collect(Collectors.joining("; "));
        if (together) {
            return (dutch ? "komt pas door deze samen: " : "comes only from these together: ") + listed;
        }
        return (causes.size() == 1
                        ? dutch ? "komt door " : "comes from "
                        : dutch ? "komt door elk van deze op zichzelf: " : "comes from each of these by itself: ")
                + listed;
    }

    private static Set<RecommendationId> recommendations(LocalAdvice advice) {
        return advice.actions().stream().map(AdvisedAction::recommendation).collect(Collectors.toSet());
    }
}
