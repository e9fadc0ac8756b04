package org.synthesis.scoring.appraisal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.synthesis.model.appraisal.Elicitation;
import org.synthesis.model.appraisal.Fulfilment;
import org.synthesis.model.appraisal.PracticeBasis;
import org.synthesis.model.appraisal.PracticeSupport;
import org.synthesis.model.appraisal.Presence;
import org.synthesis.model.judgement.Proposal;
import org.synthesis.model.judgement.Threshold;
import org.synthesis.model.judgement.Thresholds;

class PracticeLadderTest {
    private static final PracticeBasis P4 = PracticeBasis.builder()
            .sources(3)
            .sourceTypes(2)
            .monitoring(Presence.ABSENT)
            .elicitation(Elicitation.PANEL)
            .panelAgreement(0.7)
            .transparency(Fulfilment.MET)
            .accuracy(Fulfilment.PARTLY)
            .undisclosedInterest(Presence.ABSENT)
            .build();

    private static Proposal<PracticeSupport> of(PracticeBasis basis) {
        return PracticeLadder.propose(basis, Thresholds.standard());
    }

    private static PracticeSupport level(PracticeBasis basis) {
        return of(basis).toOptional().orElseThrow();
    }

    @Test
    void everyAnswerSaysThatNoValidatedInstrumentExists() {
        assertTrue(of(P4).steps().get(0).because().en().contains("no validated instrument exists"));
        assertTrue(of(P4).steps().get(0).because().nl().contains("er bestaat geen gevalideerd instrument"));
    }

    @Test
    void agreementOfAPanelIsComparedWithTheThresholdOfTheProtocol() {
        assertEquals(PracticeSupport.P4, level(P4));
        assertEquals(
                PracticeSupport.P3, level(P4.toBuilder().panelAgreement(0.69).build()));
        assertEquals(
                ImmutableMap.of(Threshold.PRACTICE_AGREEMENT, 0.7),
                of(P4).steps().get(0).thresholds());
        assertEquals(
                PracticeSupport.P3,
                PracticeLadder.propose(P4, Thresholds.standard().with(Threshold.PRACTICE_AGREEMENT, 0.8))
                        .toOptional()
                        .orElseThrow());
    }

    @Test
    void capsSayWhy() {
        Proposal<PracticeSupport> capped =
                of(P4.toBuilder().transparency(Fulfilment.NOT_MET).build());
        assertEquals(PracticeSupport.P1, capped.toOptional().orElseThrow());
        assertTrue(capped.steps().get(1).because().en().contains("P1 at most"));
        assertEquals(
                PracticeSupport.P2,
                level(P4.toBuilder().undisclosedInterest(Presence.PRESENT).build()));
    }

    @Test
    void onlyWhatCouldChangeTheRungIsMissing() {
        assertEquals(
                PracticeSupport.P0,
                level(PracticeBasis.builder().sources(0).build()),
                "no source: the rest does not matter");
        PracticeBasis oneSource =
                PracticeBasis.builder().sources(1).monitoring(Presence.ABSENT).build();
        assertEquals(PracticeSupport.P1, level(oneSource), "one source is one type, and no cap goes below P1");
        PracticeBasis openInterest =
                P4.toBuilder().undisclosedInterest(Optional.empty()).build();
        assertEquals(1, of(openInterest).missing().size());
        assertTrue(of(openInterest).missing().get(0).nl().contains("belang"));
        PracticeBasis noPanel =
                P4.toBuilder().panelAgreement(OptionalDouble.empty()).build();
        assertEquals(
                "what share of the panel agreed", of(noPanel).missing().get(0).en());
        assertEquals(7, of(PracticeBasis.builder().build()).missing().size(), "all but the panel that nobody held");
    }

    @Test
    void whatIsLeftOpenIsNotClaimed() {
        PracticeBasis open = P4.toBuilder()
                .sourceTypes(OptionalInt.empty())
                .transparency(Fulfilment.NOT_MET)
                .build();
        assertEquals(PracticeSupport.P1, level(open));
        assertTrue(of(open).steps().get(0).because().nl().startsWith("ten minste P2"));
    }

    @Test
    void moreTypesThanSourcesAreRefused() {
        assertThrows(
                IllegalArgumentException.class,
                () -> PracticeBasis.builder().sources(1).sourceTypes(2).build());
    }
}
