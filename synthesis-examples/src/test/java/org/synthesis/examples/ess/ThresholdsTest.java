package org.synthesis.examples.ess;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.synthesis.model.Change;
import org.synthesis.model.Conclusions;
import org.synthesis.model.EvidenceBase;
import org.synthesis.model.base.Fingerprint;
import org.synthesis.model.conclusion.Conclusion;
import org.synthesis.model.conclusion.ThresholdFlip;
import org.synthesis.model.conclusion.ThresholdFlips;
import org.synthesis.model.judgement.Threshold;
import org.synthesis.model.question.Protocol;
import org.synthesis.scoring.Assessment;
import org.synthesis.script.Synthesis;

/** The numbers that rules compare with are part of the protocol: another number leaves its mark wherever it was used. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ThresholdsTest {
    private final Synthesis example;
    private final ImmutableMap<Threshold, Conclusions> others;

    ThresholdsTest() throws IOException {
        example = Synthesis.open(WorkedExample.exampleFolder());
        others = Arrays.stream(Threshold.values())
                .collect(ImmutableMap.toImmutableMap(
                        threshold -> threshold, threshold -> under(threshold, otherThan(threshold))));
    }

    @Test
    void changingOneChangesTheHashOfTheProtocolAndShowsInEveryTraceThatUsedIt() {
        Conclusions base = example.conclusions();
        Set<Fingerprint> hashes = new HashSet<>(Set.of(base.protocol()));
        for (Threshold threshold : Threshold.values()) {
            double value = otherThan(threshold);
            Conclusions other = others.get(threshold);
            assertTrue(hashes.add(other.protocol()), threshold.code());
            assertNotEquals(base.input(), other.input(), threshold.code());
            for (Conclusion conclusion : base.all()) {
                if (conclusion.trace().thresholds().containsKey(threshold)) {
                    Conclusion again = other.byKey().get(conclusion.key());
                    assertEquals(
                            value,
                            again == null
                                    ? Double.NaN
                                    : again.trace().thresholds().getOrDefault(threshold, Double.NaN),
                            () -> threshold.code() + " " + conclusion.key());
                }
            }
        }
    }

    /** A threshold that a rule reads without saying so would be missed by the search for what depends on it. */
    @Test
    void oneThatNoTraceUsedChangesNothing() {
        Conclusions base = example.conclusions();
        for (Threshold threshold : Threshold.values()) {
            if (base.all().stream()
                    .noneMatch(conclusion -> conclusion.trace().thresholds().containsKey(threshold))) {
                assertEquals(List.of(), others.get(threshold).changesSince(base), threshold::code);
            }
        }
    }

    /** What the search shares between its runs must not depend on thresholds: the same is found from scratch. */
    @Test
    void theSearchFindsWhatConcludingFromScratchFinds() {
        ThresholdFlips flips = example.thresholdFlipList();
        Set<List<Object>> runs = new HashSet<>();
        List<ThresholdFlip> again = new ArrayList<>();
        for (ThresholdFlip flip : flips.flips()) {
            if (runs.add(List.of(flip.threshold(), flip.value()))) {
                for (Change change : under(flip.threshold(), flip.value()).changesSince(example.conclusions())) {
                    again.add(new ThresholdFlip(
                            flip.threshold(),
                            flip.value(),
                            change.key(),
                            change.field(),
                            change.before(),
                            change.after()));
                }
            }
        }
        assertEquals(again, flips.flips());
        assertTrue(runs.size() <= flips.runs());
        assertEquals(
                ImmutableList.of(),
                flips.unused().stream().filter(flips.varied()::contains).toList());
    }

    private Conclusions under(Threshold threshold, double value) {
        EvidenceBase evidence = example.evidence();
        Protocol protocol = evidence.protocol().toBuilder()
                .thresholds(evidence.protocol().thresholds().with(threshold, value))
                .build();
        return Assessment.using(protocol).of(evidence);
    }

    private static double otherThan(Threshold threshold) {
        return threshold.standard() == threshold.highest() ? threshold.lowest() : threshold.highest();
    }
}
