package org.synthesis.scoring.context;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.synthesis.model.conclusion.AdvisedAction;
import org.synthesis.model.conclusion.LocalAdvice;
import org.synthesis.model.context.DifferenceAspect;
import org.synthesis.model.context.LocalDecision;
import org.synthesis.model.context.LocalFit;
import org.synthesis.model.context.PrerequisiteCheck;
import org.synthesis.model.context.PrerequisiteState;
import org.synthesis.model.id.RecommendationId;
import org.synthesis.model.recommendation.ContextCondition;
import org.synthesis.model.recommendation.Recommendation;
import org.synthesis.model.text.Language;
import org.synthesis.model.text.LocalizedText;

/**
 * Everything that advice tells a place, taken apart into points that can be compared one by one.
 *
 * @param told what is told on each point, in the order of the aspects
 */
record AdvicePoints(Map<Point, LocalizedText> told) {
    private static final LocalizedText APPLIES = LocalizedText.of("geldt hier", "applies here");
    private static final LocalizedText NOT_HERE = LocalizedText.of("geldt hier niet", "does not apply here");
    private static final LocalizedText NOT_KNOWN =
            LocalizedText.of("eerst nagaan of het geldt", "check first whether it applies");
    private static final LocalizedText NOT_JUDGED = LocalizedText.of("nog niet beoordeeld", "not yet judged");
    private static final LocalizedText NOTHING = LocalizedText.of("niets", "nothing");

    /**
     * One thing that advice can tell.
     *
     * @param aspect in what respect
     * @param about what it is about; empty for the advice as a whole
     */
    record Point(DifferenceAspect aspect, String about) {}

    /**
     * Takes advice apart.
     *
     * @param municipal every recommendation for municipalities
     * @param compared those whose order matters
     */
    static AdvicePoints of(LocalAdvice advice, List<Recommendation> municipal, Set<RecommendationId> compared) {
        Map<Point, LocalizedText> told = new LinkedHashMap<>();
        Map<RecommendationId, LocalFit> fits = new LinkedHashMap<>();
        advice.actions().forEach(action -> fits.put(action.recommendation(), action.fit()));
        for (Recommendation recommendation : municipal) {
            String key = recommendation.id().value();
            LocalFit fit = fits.get(recommendation.id());
            told.put(
                    new Point(DifferenceAspect.RELEVANCE, key),
                    fit != null ? APPLIES : isOpen(recommendation, advice) ? NOT_KNOWN : NOT_HERE);
            if (fit != null) {
                told.put(
                        new Point(DifferenceAspect.DECISION, key),
                        fit.decision().toOptional().map(LocalDecision::label).orElse(NOT_JUDGED));
                told.put(new Point(DifferenceAspect.FIRST, key), first(fit));
                told.put(new Point(DifferenceAspect.ADAPTATION, key), listed(fit.adaptations()));
            }
        }
        told.put(
                new Point(DifferenceAspect.ORDER, ""),
                LocalizedText.same(String.join(
                        ", ",
                        advice.actions().stream()
                                .map(AdvisedAction::recommendation)
                                .filter(compared::contains)
                                .map(RecommendationId::value)
                                .toList())));
        advice.stop()
                .forEach(id ->
                        told.put(new Point(DifferenceAspect.HARM, id.value()), LocalizedText.of("stoppen", "stop")));
        advice.avoid()
                .forEach(id -> told.put(
                        new Point(DifferenceAspect.HARM, id.value()),
                        LocalizedText.of("niet beginnen", "do not begin")));
        advice.openQuestions()
                .forEach(id -> told.put(
                        new Point(DifferenceAspect.OPEN_QUESTION, id.value()),
                        LocalizedText.of("hoort bij het advies", "comes with the advice")));
        Set<String> unknown = new TreeSet<>(advice.unknownFields());
        fits.values().forEach(fit -> unknown.addAll(fit.unknownFields()));
        unknown.forEach(field -> told.put(
                new Point(DifferenceAspect.UNKNOWN_FIELD, field),
                LocalizedText.of("nog na te gaan", "to be found out")));
        told.put(
                new Point(DifferenceAspect.COMPLETENESS, ""),
                advice.profileComplete()
                        ? LocalizedText.of("volledig", "complete")
                        : LocalizedText.of("onvolledig", "incomplete"));
        return new AdvicePoints(told);
    }

    /** Whether the field that tells if a recommendation is meant for a place is not known. */
    private static boolean isOpen(Recommendation recommendation, LocalAdvice advice) {
        return recommendation.condition() instanceof ContextCondition.When when
                && advice.unknownFields().contains(when.condition().field());
    }

    /** {@return what is told on a point} */
    LocalizedText at(Point point) {
        LocalizedText text = told.get(point);
        if (text != null) {
            return text;
        }
        return switch (point.aspect()) {
            case OPEN_QUESTION -> LocalizedText.of("hoort niet bij het advies", "does not come with the advice");
            case UNKNOWN_FIELD -> LocalizedText.of("bekend of niet nodig", "known or not needed");
            case RELEVANCE, DECISION, FIRST, ADAPTATION, ORDER, HARM, COMPLETENESS -> NOT_HERE;
        };
    }

    /** {@return points on which two are told different things; what follows from a recommendation being for one only is not repeated} */
    Set<Point> differingFrom(AdvicePoints other) {
        Set<Point> points = new LinkedHashSet<>(told.keySet());
        points.addAll(other.told.keySet());
        points.removeIf(point -> at(point).equals(other.at(point))
                || ofOneOnly(point) && !(told.containsKey(point) && other.told.containsKey(point)));
        return points;
    }

    private static boolean ofOneOnly(Point point) {
        return switch (point.aspect()) {
            case DECISION, FIRST, ADAPTATION -> true;
            case RELEVANCE, ORDER, HARM, OPEN_QUESTION, UNKNOWN_FIELD, COMPLETENESS -> false;
        };
    }

    private static LocalizedText first(LocalFit fit) {
        return listed(fit.prerequisites().stream()
                .filter(check -> check.state() != PrerequisiteState.MET)
                .map(AdvicePoints::lacking)
                .toList());
    }

    private static LocalizedText lacking(PrerequisiteCheck check) {
        return ProfileWords.both(language ->
                check.text().in(language) + " (" + check.state().label().in(language) + ")");
    }

    private static LocalizedText listed(List<LocalizedText> texts) {
        return texts.isEmpty() ? NOTHING : ProfileWords.both(language -> joined(texts, language));
    }

    private static String joined(List<LocalizedText> texts, Language language) {
        return String.join("; ", texts.stream().map(text -> text.in(language)).toList());
    }
}
