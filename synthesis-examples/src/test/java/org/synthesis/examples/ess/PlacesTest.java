package org.synthesis.examples.ess;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.synthesis.model.EvidenceBase;
import org.synthesis.model.conclusion.AdvisedAction;
import org.synthesis.model.conclusion.LocalAdvice;
import org.synthesis.model.conclusion.TippingPoint;
import org.synthesis.model.conclusion.TippingShift;
import org.synthesis.model.conclusion.TippingSource;
import org.synthesis.model.context.AdviceDifference;
import org.synthesis.model.context.DifferenceAspect;
import org.synthesis.model.context.DifferenceReport;
import org.synthesis.model.context.LocalDecision;
import org.synthesis.model.context.MunicipalityProfile;
import org.synthesis.model.context.ProfileDifference;
import org.synthesis.model.id.MunicipalityId;
import org.synthesis.scoring.Assessment;
import org.synthesis.scoring.context.AdviceDifferences;
import org.synthesis.scoring.context.LocalTippingPoints;
import org.synthesis.script.Synthesis;

/** What advice comes to in the municipalities of the worked example, and why it differs. */
class PlacesTest {
    private static Synthesis example;
    private static AdviceDifferences differences;

    @BeforeAll
    static void open() throws IOException {
        example = Synthesis.open(WorkedExample.exampleFolder());
        differences = AdviceDifferences.in(example.evidence(), example.conclusions());
    }

    private static MunicipalityProfile place(String key) {
        return Optional.ofNullable(example.evidence().municipalitiesById().get(new MunicipalityId(key)))
                .orElseThrow();
    }

    private static Map<String, LocalDecision> decisions(String key) {
        return decisions(example.conclusions().advice(new MunicipalityId(key)).orElseThrow());
    }

    private static Map<String, LocalDecision> decisions(LocalAdvice advice) {
        Map<String, LocalDecision> decisions = new TreeMap<>();
        for (AdvisedAction action : advice.actions()) {
            decisions.put(
                    action.recommendation().value(),
                    action.fit().decision().toOptional().orElseThrow());
        }
        return decisions;
    }

    private static MunicipalityProfile with(MunicipalityProfile place, String field, String value) {
        Map<String, String> fields = new TreeMap<>(place.fields());
        fields.put(field, value);
        return place.toBuilder().fields(fields).build();
    }

    @Test
    void placesGetAMixThatMakesSense() {
        Map<String, LocalDecision> practised = decisions("GM-F");
        assertEquals(LocalDecision.APPLY, practised.get("R03"));
        assertFalse(practised.containsValue(LocalDecision.BUILD_FIRST));
        Map<String, LocalDecision> hardest = decisions("GM-H");
        for (String key : List.of("R07", "R08", "R10", "R11")) {
            assertEquals(LocalDecision.BUILD_FIRST, hardest.get(key), key);
        }
        assertEquals(LocalDecision.APPLY, hardest.get("R09"));
        assertEquals(LocalDecision.PROFILE_INCOMPLETE, decisions("GM-Q").get("R06"));
        Set<Map<String, LocalDecision>> all = new HashSet<>();
        example.conclusions().localAdvice().forEach(advice -> all.add(decisions(advice)));
        assertTrue(all.size() >= 18, all::toString);
    }

    @Test
    void everyMunicipalRecommendationSaysHowToBegin() {
        for (LocalAdvice advice : example.conclusions().localAdvice()) {
            for (AdvisedAction action : advice.actions()) {
                assertFalse(action.fit().firstStep().isEmpty(), action::toString);
                assertEquals(List.of(), action.fit().notJudged(), action::toString);
            }
        }
        example.evidence().recommendations().stream()
                .flatMap(recommendation -> recommendation.implementation().stream())
                .forEach(
                        implementation -> assertFalse(implementation.indicator().isEmpty()));
    }

    @Test
    void whatComesFirstHereIsWhatMustBeBuiltFirst() {
        for (LocalAdvice advice : example.conclusions().localAdvice()) {
            for (AdvisedAction action : advice.actions()) {
                action.after().ifPresent(first -> {
                    assertEquals(
                            Optional.of(LocalDecision.BUILD_FIRST),
                            action.fit().decision().toOptional());
                    assertEquals(
                            Optional.of(first),
                            action.fit().prerequisites().get(0).first());
                });
            }
        }
    }

    @Test
    void equalProfilesAreToldTheSame() {
        for (MunicipalityProfile place : example.evidence().municipalities()) {
            MunicipalityProfile twin = place.toBuilder()
                    .id(new MunicipalityId("GM-Z"))
                    .name("Gemeente Z")
                    .build();
            DifferenceReport report = differences.between(place, twin);
            assertEquals(List.of(), report.differences());
            assertEquals(List.of(), report.profiles());
            assertEquals(13, report.same().size());
            assertEquals(
                    place.name() + " en Gemeente Z: het advies is hetzelfde.",
                    report.statement().nl());
        }
    }

    @Test
    void afterTheCallTheSheetChangesOnlyWhereTheLessonsMatter() {
        DifferenceReport report = differences.between(place("GM-H"), with(place("GM-H"), "awareness_programmes", "no"));
        assertTrue(report.differences().stream()
                .anyMatch(difference -> difference.aspect() == DifferenceAspect.RELEVANCE
                        && difference.about().equals("R09")));
        assertEquals(12, report.same().size());
        for (AdviceDifference difference : report.differences()) {
            assertEquals(List.of("awareness_programmes"), fields(difference.causes()), difference::toString);
            assertFalse(difference.together());
        }
        assertTrue(report.statement().nl().startsWith("Gemeente H, twee versies van het profiel: "));
    }

    /** Each place is given, one field at a time, what the place after it has. */
    @Test
    void oneChangedFieldIsTheOnlyCauseAndChangesOnlyWhatDependsOnIt() {
        List<MunicipalityProfile> places = example.evidence().municipalities();
        for (int i = 0; i < places.size(); i++) {
            MunicipalityProfile place = places.get(i);
            MunicipalityProfile next = places.get((i + 1) % places.size());
            for (String field : place.fields().keySet()) {
                String value = next.fields().getOrDefault(field, "");
                if (!value.isEmpty() && !value.equals(place.fields().get(field))) {
                    DifferenceReport report = differences.between(place, with(place, field, value));
                    assertEquals(List.of(field), fields(report.profiles()));
                    for (AdviceDifference difference : report.differences()) {
                        assertEquals(List.of(field), fields(difference.causes()), difference::toString);
                        assertTrue(dependsOn(field, difference), () -> field + ": " + difference);
                    }
                    assertEquals(
                            report.differences().isEmpty(),
                            !report.withoutConsequence().isEmpty());
                }
            }
        }
    }

    /** Whether the recommendation that is told otherwise asks for the field; what is not about one follows from those that are. */
    private static boolean dependsOn(String field, AdviceDifference difference) {
        return example.evidence().recommendations().stream()
                .filter(recommendation -> recommendation.id().value().equals(difference.about()))
                .allMatch(recommendation -> Stream.of(
                                Stream.of(recommendation.condition().text()),
                                recommendation.contraindication().stream().map(Object::toString),
                                recommendation.fitConditions().stream()
                                        .map(condition -> condition.condition().toString()))
                        .flatMap(texts -> texts)
                        .anyMatch(text -> text.startsWith(field)));
    }

    @Test
    void everyDifferenceBetweenTwoPlacesHasACause() {
        for (String other : List.of("GM-A", "GM-H", "GM-Q", "GM-T")) {
            DifferenceReport report = differences.between(place("GM-F"), place(other));
            assertFalse(report.differences().isEmpty());
            Set<String> differing = new TreeSet<>(fields(report.profiles()));
            for (AdviceDifference difference : report.differences()) {
                assertFalse(difference.causes().isEmpty(), difference::toString);
                assertTrue(differing.containsAll(fields(difference.causes())), difference::toString);
                assertTrue(!difference.together() || difference.causes().size() > 1, difference::toString);
            }
            Map<String, LocalDecision> one = decisions("GM-F");
            Map<String, LocalDecision> two = decisions(other);
            Set<String> told = report.differences().stream()
                    .filter(difference -> difference.aspect() == DifferenceAspect.DECISION)
                    .map(AdviceDifference::about)
                    .collect(Collectors.toSet());
            one.keySet().stream()
                    .filter(two::containsKey)
                    .forEach(key -> assertEquals(one.get(key) != two.get(key), told.contains(key), key));
        }
    }

    @Test
    void everyTippingPointTurnsTheDecisionWhenItIsTried() {
        LocalTippingPoints tipping = LocalTippingPoints.in(example.evidence(), example.conclusions());
        ImmutableList<TippingPoint> points = tipping.of(place("GM-H")).points();
        assertTrue(points.stream()
                .anyMatch(point -> point.inputPath().equals("profile/youth_work")
                        && point.shift() == TippingShift.UP
                        && point.fromConclusion().nl().equals("R08: eerst opbouwen")));
        for (TippingPoint point : points) {
            assertEquals(TippingSource.CONTEXT, point.source());
        }
        assertEquals(
                points.stream().map(TippingPoint::plausibility).sorted().toList(),
                points.stream().map(TippingPoint::plausibility).toList());
        TippingPoint contact = points.stream()
                .filter(point -> point.inputPath().equals("profile/contact")
                        && point.fromConclusion().nl().startsWith("R10: "))
                .findFirst()
                .orElseThrow();
        EvidenceBase changed = example.evidence().toBuilder()
                .municipalities(List.of(with(place("GM-H"), "contact", "incidental")))
                .provenance(List.of())
                .build();
        LocalAdvice advice = Assessment.using(changed.protocol())
                .of(changed)
                .advice(new MunicipalityId("GM-H"))
                .orElseThrow();
        assertEquals(
                contact.toConclusion().nl(),
                "R10: "
                        + Optional.ofNullable(decisions(advice).get("R10"))
                                .orElseThrow()
                                .label()
                                .nl());
    }

    private static List<String> fields(List<ProfileDifference> differences) {
        return differences.stream().map(ProfileDifference::field).toList();
    }
}
