package org.synthesis.scoring.realist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import org.junit.jupiter.api.Test;
import org.synthesis.model.id.SourceId;
import org.synthesis.model.id.StudyId;
import org.synthesis.model.judgement.Threshold;
import org.synthesis.model.judgement.Thresholds;
import org.synthesis.model.text.LocalizedText;

class ProgrammeTheoryTest {
    private static CmoConfiguration configuration(String id, String... sources) {
        return new CmoConfiguration(
                id,
                LocalizedText.EMPTY,
                new CmoConfiguration.Mechanism(LocalizedText.EMPTY, LocalizedText.EMPTY),
                LocalizedText.EMPTY,
                ImmutableList.copyOf(sources).stream().map(SourceId::new).collect(ImmutableSet.toImmutableSet()),
                ImmutableList.of());
    }

    @Test
    void twoReportsOfOneStudyAreOneSource() {
        CmoConfiguration seen = configuration("a", "S1", "S2");
        StudyId study = new StudyId("T1");
        assertEquals(
                RegularityStatus.CANDIDATE,
                DemiRegularities.of(
                                seen,
                                ImmutableMap.of(new SourceId("S1"), study, new SourceId("S2"), study),
                                Thresholds.standard())
                        .toOptional()
                        .orElseThrow());
        assertEquals(
                RegularityStatus.CANDIDATE,
                DemiRegularities.of(
                                seen,
                                ImmutableMap.of(),
                                Thresholds.standard().with(Threshold.DEMI_REGULARITY_SOURCES, 3))
                        .toOptional()
                        .orElseThrow());
    }

    @Test
    void arrowsPointOnwards() {
        ImmutableList<CmoConfiguration> order = ImmutableList.of(configuration("a", "S1"), configuration("b", "S1"));
        ProgrammeTheory theory = new ProgrammeTheory(
                order,
                ImmutableSet.of(new ProgrammeTheory.Arrow("a", "b")),
                ImmutableMap.of(RamesesItem.TITLE, LocalizedText.same("A realist synthesis")));
        assertEquals(18, theory.unreported().size());
        assertThrows(
                IllegalArgumentException.class,
                () -> new ProgrammeTheory(
                        order, ImmutableSet.of(new ProgrammeTheory.Arrow("b", "a")), ImmutableMap.of()));
    }
}
