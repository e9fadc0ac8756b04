package org.synthesis.examples.ess;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.synthesis.examples.ess.Asked.essence;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.synthesis.io.coding.CodingFolder;
import org.synthesis.model.Conclusions;
import org.synthesis.model.EvidenceBase;
import org.synthesis.model.Explanation;
import org.synthesis.model.appraisal.Appraisal;
import org.synthesis.model.appraisal.AppraisalLevel;
import org.synthesis.model.certainty.CertaintyLevel;
import org.synthesis.model.conclusion.AdvisedAction;
import org.synthesis.model.conclusion.Conclusion;
import org.synthesis.model.conclusion.Grounding;
import org.synthesis.model.conclusion.LocalAdvice;
import org.synthesis.model.conclusion.RecommendationConclusion;
import org.synthesis.model.conclusion.SubjectConclusion;
import org.synthesis.model.context.MunicipalityProfile;
import org.synthesis.model.effect.ReportingUnit;
import org.synthesis.model.effect.Verification;
import org.synthesis.model.finding.Direction;
import org.synthesis.model.finding.Directness;
import org.synthesis.model.finding.QualitativeFinding;
import org.synthesis.model.finding.QuantitativeFinding;
import org.synthesis.model.finding.ResearchFinding;
import org.synthesis.model.finding.SubjectPole;
import org.synthesis.model.id.FindingId;
import org.synthesis.model.id.MunicipalityId;
import org.synthesis.model.id.RecommendationId;
import org.synthesis.model.recommendation.Contraindication;
import org.synthesis.model.recommendation.Recommendation;
import org.synthesis.scoring.Assessment;
import org.synthesis.scoring.direction.Harmonisation;

/** What holds for every evidence base: the worked example with findings removed, turned, weakened and moved at random. */
class EvidenceProperties {
    private static final int TRIES = 60;
    private static final EvidenceBase EXAMPLE = example();

    @Property(tries = TRIES)
    void removingAFindingAndAddingItAgainChangesNothing(
            @ForAll("edited") EvidenceBase evidence, @ForAll Random random) {
        List<ResearchFinding> moved = new ArrayList<>(evidence.findings());
        moved.add(moved.remove(random.nextInt(moved.size())));
        EvidenceBase again = evidence.toBuilder().findings(moved).build();
        assertEquals(essence(conclude(evidence)), essence(conclude(again)));
        assertEquals(List.of(), conclude(again).changesSince(conclude(evidence)));
    }

    @Property(tries = TRIES)
    void aSecondCopyOfAFindingChangesNoConclusion(@ForAll("edited") EvidenceBase evidence, @ForAll Random random) {
        ResearchFinding finding = pick(random, evidence.findings());
        String key = random.nextBoolean() ? "A-copy" : "Z-copy";
        EvidenceBase twice = with(evidence, change(finding, copy -> copy.id(new FindingId(key))));
        Conclusions before = conclude(evidence);
        Conclusions after = conclude(twice);
        for (SubjectConclusion subject : before.subjects()) {
            SubjectConclusion now = after.subject(subject.subject()).orElseThrow();
            String what = finding.id() + " as " + key + " on " + subject.key();
            assertEquals(subject.verdict(), now.verdict(), what);
            assertEquals(level(subject), level(now), what);
            assertEquals(subject.studies(), now.studies(), what);
        }
        assertEquals(List.of(), after.changesSince(before), () -> finding.id() + " as " + key);
    }

    @Property(tries = TRIES)
    void aWorseFindingOfTheSameStudyNeverRaisesCertainty(
            @ForAll("edited") EvidenceBase evidence, @ForAll Random random) {
        List<ResearchFinding> better = evidence.findings().stream()
                .filter(finding -> finding.publishedDirection().isPresent()
                        && finding.appraisal().level().compareTo(AppraisalLevel.LOW) <= 0)
                .toList();
        if (better.isEmpty()) {
            return;
        }
        ResearchFinding finding = pick(random, better);
        AppraisalLevel worse = pick(
                random,
                Stream.of(AppraisalLevel.values())
                        .filter(level -> level.compareTo(finding.appraisal().level()) > 0
                                && level != AppraisalLevel.NOT_ASSESSED)
                        .toList());
        EvidenceBase more = with(
                evidence,
                change(
                        finding,
                        copy -> copy.id(new FindingId(random.nextBoolean() ? "A-worse" : "Z-worse"))
                                .appraisal(new Appraisal("scheme", worse, "worse"))));
        SubjectConclusion before = conclude(evidence).subject(finding.subject()).orElseThrow();
        SubjectConclusion after = conclude(more).subject(finding.subject()).orElseThrow();
        assertTrue(
                level(after) <= level(before),
                () -> "a " + worse + " copy of " + finding + " raises " + before.certainty() + " to "
                        + after.certainty());
    }

    @Property(tries = TRIES)
    void harmonisingTwiceIsHarmonisingOnce(
            @ForAll("edited") EvidenceBase evidence, @ForAll Direction reported, @ForAll SubjectPole pole) {
        Direction once = Harmonisation.harmonised(reported, pole);
        assertEquals(once, Harmonisation.harmonised(once, SubjectPole.SAME));
        assertEquals(reported, Harmonisation.harmonised(once, pole));
        List<ResearchFinding> turned = evidence.findings().stream()
                .map(finding -> change(
                        finding,
                        copy -> copy.pole(SubjectPole.SAME)
                                .directionReported(finding.direction())
                                .direction(Harmonisation.harmonised(finding.direction(), SubjectPole.SAME))))
                .toList();
        assertEquals(
                withoutGaps(conclude(evidence)),
                withoutGaps(conclude(evidence.toBuilder().findings(turned).build())));
    }

    /** Essence without the rules on gaps: which end of a factor a source studied is lost when the pole is turned. */
    private static Map<String, Map<String, String>> withoutGaps(Conclusions conclusions) {
        return Maps.transformValues(
                essence(conclusions), said -> Maps.filterKeys(said, field -> !field.equals("gaps")));
    }

    @Property(tries = TRIES)
    void contraindicatedActionsStandBehindTheOneThatComesFirst(@ForAll Random random) {
        List<Recommendation> recommendations = new ArrayList<>(EXAMPLE.recommendations());
        List<RecommendationId> order =
                new ArrayList<>(recommendations.stream().map(Recommendation::id).toList());
        Collections.shuffle(order, random);
        recommendations.replaceAll(recommendation -> {
            int rank = order.indexOf(recommendation.id());
            if (rank == 0 || random.nextInt(3) == 0) {
                return recommendation.toBuilder()
                        .contraindication(Optional.empty())
                        .build();
            }
            String text = "trust_level=low: first " + order.get(random.nextInt(rank));
            return recommendation.toBuilder()
                    .contraindication(Contraindication.parse(text).orElseThrow())
                    .build();
        });
        List<MunicipalityProfile> places = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            places.add(place("GM-" + i, random));
        }
        EvidenceBase evidence = EXAMPLE.toBuilder()
                .recommendations(recommendations)
                .municipalities(places)
                .provenance(List.of())
                .build();
        for (LocalAdvice advice : conclude(evidence).localAdvice()) {
            List<RecommendationId> actions =
                    advice.actions().stream().map(AdvisedAction::recommendation).toList();
            assertEquals(Set.copyOf(actions).size(), actions.size());
            for (AdvisedAction action : advice.actions()) {
                action.after()
                        .filter(actions::contains)
                        .ifPresent(first -> assertTrue(
                                actions.indexOf(first) < actions.indexOf(action.recommendation()),
                                () -> action.recommendation() + " must stand behind " + first + ": " + actions));
            }
        }
    }

    @Property(tries = TRIES)
    void equalProfilesGetEqualAdvice(@ForAll("edited") EvidenceBase edited, @ForAll Random random) {
        MunicipalityProfile place = place("GM-one", random);
        MunicipalityProfile twin = place.toBuilder()
                .id(new MunicipalityId("GM-two"))
                .name("Another name")
                .note("another note")
                .build();
        EvidenceBase evidence = edited.toBuilder()
                .municipalities(List.of(place, place("GM-between", random), twin))
                .provenance(List.of())
                .build();
        Conclusions conclusions = conclude(evidence);
        LocalAdvice one = conclusions.advice(place.id()).orElseThrow();
        LocalAdvice two = conclusions.advice(twin.id()).orElseThrow();
        assertEquals(one.actions(), two.actions());
        assertEquals(one.setAside(), two.setAside());
        assertEquals(one.stop(), two.stop());
        assertEquals(one.avoid(), two.avoid());
        assertEquals(one.openQuestions(), two.openQuestions());
        assertEquals(one.unknownFields(), two.unknownFields());
        assertEquals(one.profileComplete(), two.profileComplete());
        assertEquals(one.essence(), two.essence());
    }

    /** A recommendation that says it has no grounds has none to lead back to. */
    @Property(tries = TRIES)
    void everyConclusionReachesACitation(@ForAll("edited") EvidenceBase evidence) {
        Conclusions conclusions = conclude(evidence);
        for (Conclusion conclusion : conclusions.all()) {
            boolean bare =
                    conclusion instanceof RecommendationConclusion advice && advice.grounding() == Grounding.UNGROUNDED;
            Explanation explanation =
                    Explanation.of(evidence, conclusions, conclusion.key()).orElseThrow();
            assertTrue(bare || explanation.reachesCitation(evidence), conclusion.key() + ": " + conclusion.statement());
        }
    }

    @Provide
    Arbitrary<EvidenceBase> edited() {
        return Arbitraries.randomValue(EvidenceProperties::edit);
    }

    private static EvidenceBase edit(Random random) {
        int removed = random.nextInt(90);
        int changed = random.nextInt(80);
        List<ResearchFinding> findings = new ArrayList<>();
        for (ResearchFinding finding : EXAMPLE.findings()) {
            if (random.nextInt(100) >= removed || findings.isEmpty()) {
                findings.add(random.nextInt(100) < changed ? changed(finding, random) : finding);
            }
        }
        Set<FindingId> left = findings.stream().map(ResearchFinding::id).collect(Collectors.toSet());
        return EXAMPLE.toBuilder()
                .findings(findings)
                .codings(EXAMPLE.codings().stream()
                        .filter(coding -> left.contains(coding.finding()))
                        .toList())
                .recommendations(EXAMPLE.recommendations().stream()
                        .map(recommendation -> recommendation.toBuilder()
                                .findings(kept(recommendation.findings(), left))
                                .counterFindings(kept(recommendation.counterFindings(), left))
                                .build())
                        .toList())
                .provenance(List.of())
                .build();
    }

    private static ImmutableList<FindingId> kept(List<FindingId> ids, Set<FindingId> left) {
        return ids.stream().filter(left::contains).collect(ImmutableList.toImmutableList());
    }

    private static ResearchFinding changed(ResearchFinding finding, Random random) {
        Direction reported = pick(random, List.of(Direction.values()));
        return change(
                finding,
                copy -> copy.directionReported(reported)
                        .direction(Harmonisation.harmonised(reported, finding.pole()))
                        .directionCertainty(random.nextInt(4) == 0 ? Verification.INFERRED : Verification.VERIFIED)
                        .directness(pick(random, List.of(Directness.values())))
                        .unit(random.nextBoolean() ? ReportingUnit.PRIMARY : finding.unit())
                        .outcome(
                                random.nextInt(3) == 0
                                        ? pick(random, EXAMPLE.outcomes()).id()
                                        : finding.outcome())
                        .subject(
                                random.nextInt(4) == 0
                                        ? pick(random, EXAMPLE.findings()).subject()
                                        : finding.subject())
                        .fromHome(random.nextInt(4) == 0)
                        .appraisal(new Appraisal("scheme", pick(random, List.of(AppraisalLevel.values())), "why")));
    }

    private static ResearchFinding change(ResearchFinding finding, Consumer<QuantitativeFinding.Builder> change) {
        QuantitativeFinding.Builder builder = QuantitativeFinding.builder().from(finding);
        change.accept(builder);
        QuantitativeFinding changed = builder.build();
        return finding instanceof QuantitativeFinding
                ? changed
                : QualitativeFinding.builder().from((ResearchFinding) changed).build();
    }

    private static EvidenceBase with(EvidenceBase evidence, ResearchFinding added) {
        return evidence.toBuilder().addFindings(added).build();
    }

    /** A place with a known value, or none, for every field that the example knows. */
    private static MunicipalityProfile place(String key, Random random) {
        Map<String, String> fields = new TreeMap<>();
        for (MunicipalityProfile known : EXAMPLE.municipalities()) {
            known.fields().keySet().forEach(field -> fields.put(field, ""));
        }
        fields.replaceAll((field, none) -> {
            List<String> values = EXAMPLE.municipalities().stream()
                    .flatMap(place -> Stream.ofNullable(place.fields().get(field)))
                    .distinct()
                    .toList();
            return random.nextInt(5) == 0 ? "" : pick(random, values);
        });
        fields.values().removeIf(String::isEmpty);
        MunicipalityProfile model = pick(random, EXAMPLE.municipalities());
        return model.toBuilder()
                .id(new MunicipalityId(key))
                .name(key)
                .fields(ImmutableMap.copyOf(fields))
                .build();
    }

    /** {@return a number that grows with certainty; smallest without one} */
    private static int level(SubjectConclusion subject) {
        List<CertaintyLevel> falling = List.of(CertaintyLevel.values());
        return subject.certainty()
                .map(certainty -> -falling.indexOf(certainty.wordingLevel()))
                .orElse(-falling.size());
    }

    private static Conclusions conclude(EvidenceBase evidence) {
        return Assessment.using(evidence.protocol()).of(evidence);
    }

    private static <T> T pick(Random random, List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** The worked example without its data sets, whose pooling no property here looks at. */
    private static EvidenceBase example() {
        try {
            return CodingFolder.read(WorkedExample.exampleFolder()).value().toBuilder()
                    .primaryEffects(List.of())
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
