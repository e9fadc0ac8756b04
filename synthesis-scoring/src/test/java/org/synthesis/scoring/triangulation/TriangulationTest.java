package org.synthesis.scoring.triangulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.synthesis.model.certainty.CertaintyLevel;
import org.synthesis.model.conclusion.StreamDirection;
import org.synthesis.model.conclusion.Triangulation;
import org.synthesis.model.judgement.Proposal;
import org.synthesis.model.study.KnowledgeSource;
import org.synthesis.model.text.LocalizedText;

class TriangulationTest {
    private static final StreamStatement NUMBERS =
            StreamStatement.of(KnowledgeSource.SCI_QUANT, StreamDirection.SUPPORTS, CertaintyLevel.MODERATE);
    private static final StreamStatement PRACTICE =
            StreamStatement.of(KnowledgeSource.PROFESSIONAL, StreamDirection.OPPOSES);

    @Test
    void saysWhatEveryOtherSourceAdds() {
        WeighedStatement found = Anchoring.weigh(
                        PropositionType.ASSOCIATION,
                        List.of(
                                PRACTICE,
                                NUMBERS,
                                StreamStatement.of(KnowledgeSource.SCI_QUAL, StreamDirection.SUPPORTS),
                                StreamStatement.of(KnowledgeSource.LIVED, StreamDirection.MIXED),
                                StreamStatement.of(KnowledgeSource.ORG_DATA, StreamDirection.SILENT)))
                .toOptional()
                .orElseThrow();
        assertEquals(
                ImmutableMap.of(
                        KnowledgeSource.SCI_QUAL, Corroboration.SAME,
                        KnowledgeSource.ORG_DATA, Corroboration.SILENT,
                        KnowledgeSource.PROFESSIONAL, Corroboration.OPPOSITE,
                        KnowledgeSource.LIVED, Corroboration.QUALIFIES),
                found.others());
    }

    @Test
    void namesTheAnchorThatIsMissing() {
        assertTrue(Anchoring.weigh(PropositionType.VALUES, List.of(NUMBERS))
                .missing()
                .get(0)
                .nl()
                .contains("belanghebbenden of ervaringskennis"));
        assertThrows(
                IllegalArgumentException.class,
                () -> Anchoring.weigh(PropositionType.EFFECT, List.of(NUMBERS, NUMBERS)));
    }

    @Test
    void contradictionAsksForTheConditionAndThenNamesIt() {
        Triangulation contradiction = Streams.triangulated(ImmutableMap.of(
                KnowledgeSource.SCI_QUANT, StreamDirection.SUPPORTS,
                KnowledgeSource.PROFESSIONAL, StreamDirection.OPPOSES));
        assertTrue(Dissonance.text(contradiction, Optional.empty()) instanceof Proposal.Undetermined);
        assertEquals(
                "De bronnen spreken elkaar tegen: kwantitatief onderzoek steunt; praktijkkennis spreekt tegen. Wat geldt,"
                        + " hangt af van: normalisering.",
                Dissonance.text(contradiction, Optional.of(LocalizedText.of("normalisering", "normalisation")))
                        .toOptional()
                        .orElseThrow()
                        .nl());
    }

    @Test
    void rowsOfAConfigurationMatrix() {
        LocalizedText theme = LocalizedText.of("toezicht", "monitoring");
        assertEquals(
                Juxtaposition.DIVERGENT,
                ConvergentSynthesis.Row.of(theme, StreamDirection.SUPPORTS, StreamDirection.OPPOSES)
                        .relation());
        assertEquals(
                Juxtaposition.WORDS_ONLY,
                ConvergentSynthesis.Row.of(theme, StreamDirection.SILENT, StreamDirection.OPPOSES)
                        .relation());
        assertEquals(
                Juxtaposition.COMPLEMENTARY,
                ConvergentSynthesis.Row.of(theme, StreamDirection.NO_EFFECT, StreamDirection.SUPPORTS)
                        .relation());
        assertEquals(
                Juxtaposition.CONVERGENT,
                ConvergentSynthesis.Row.of(theme, StreamDirection.NO_EFFECT, StreamDirection.NO_EFFECT)
                        .relation());
        assertEquals(
                Juxtaposition.NEITHER,
                ConvergentSynthesis.Row.of(theme, StreamDirection.SILENT, StreamDirection.SILENT)
                        .relation());
    }

    @Test
    void kindsOfConclusionStayApart() {
        WeighedStatement association = Anchoring.weigh(PropositionType.ASSOCIATION, List.of(NUMBERS))
                .toOptional()
                .orElseThrow();
        WeighedStatement effect = Anchoring.weigh(PropositionType.EFFECT, List.of(NUMBERS))
                .toOptional()
                .orElseThrow();
        FameProfile profile = FameProfile.of(List.of(association, effect));
        assertEquals(List.of(effect), profile.conclusions().get(Fame.EFFECTIVENESS));
        assertEquals(List.of(association), profile.elsewhere());
    }
}
