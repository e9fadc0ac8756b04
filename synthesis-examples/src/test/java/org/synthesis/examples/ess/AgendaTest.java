package org.synthesis.examples.ess;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.synthesis.model.Change;
import org.synthesis.model.EvidenceBase;
import org.synthesis.model.appraisal.AppraisalLevel;
import org.synthesis.model.conclusion.FreshnessFlag;
import org.synthesis.model.conclusion.FreshnessKind;
import org.synthesis.model.conclusion.FreshnessStatus;
import org.synthesis.model.finding.Direction;
import org.synthesis.model.finding.Directness;
import org.synthesis.model.finding.ResearchFinding;
import org.synthesis.model.gap.GapReason;
import org.synthesis.model.gap.ResearchAdvice;
import org.synthesis.model.id.FactorId;
import org.synthesis.model.id.InterventionId;
import org.synthesis.model.id.SubjectId;
import org.synthesis.model.judgement.Proposal;
import org.synthesis.model.judgement.Thresholds;
import org.synthesis.model.study.StudyDesign;
import org.synthesis.scoring.Assessment;
import org.synthesis.scoring.ExpectedChange;
import org.synthesis.scoring.agenda.Freshness;
import org.synthesis.scoring.agenda.PlannedFinding;
import org.synthesis.scoring.agenda.ResearchAdvices;
import org.synthesis.script.Synthesis;

/** What a planned study would change in the worked example, and what in it grows old. */
class AgendaTest {
    private static Synthesis example;

    @BeforeAll
    static void open() throws IOException {
        example = Synthesis.open(WorkedExample.exampleFolder());
    }

    private static PlannedFinding study(SubjectId subject) {
        ResearchFinding like =
                example.evidence().findingsBySubject().get(subject).get(0);
        return new PlannedFinding(
                subject,
                like.question(),
                like.outcome(),
                StudyDesign.RCT,
                "Netherlands",
                Directness.INDIRECT,
                AppraisalLevel.HIGH);
    }

    @Test
    void oneHarmfulStudyOutweighsWhatWasFoundOnAnIntervention() {
        InterventionId mentoring = new InterventionId("I12");
        ExpectedChange change = ExpectedChange.of(example.evidence(), study(mentoring));
        assertTrue(change.mayChange());
        assertEquals(
                List.of(Direction.HARM_DOWN, Direction.NO_ASSOCIATION, Direction.HARM_UP),
                change.outcomes().stream()
                        .map(ExpectedChange.ByDirection::direction)
                        .toList());
        ExpectedChange.ByDirection harmful = change.outcomes().get(2);
        assertTrue(harmful.of("I12").stream()
                .anyMatch(found ->
                        found.field().equals("verdict") && found.after().equals("more-harm")));
        assertTrue(harmful.of("I12").stream().allMatch(found -> found.causes().contains("PLANNED")));
        assertTrue(change.outcomes().get(0).of("I12").stream()
                .noneMatch(found -> found.field().equals("verdict")));
        assertTrue(harmful.explanation().nl().startsWith("Vindt het onderzoek \"ongunstiger\", dan verander"));
    }

    @Test
    void onlyWhatFollowsTheSubjectOrAGapChanges() {
        ExpectedChange change = ExpectedChange.of(example.evidence(), study(new FactorId("F03")));
        change.outcomes()
                .forEach(outcome -> outcome.changes()
                        .forEach(found -> assertTrue(
                                found.key().equals("F03") || found.key().startsWith("G"), found::toString)));
    }

    @Test
    void theSearchDateIsMissingAndTheNewestSourceIsTold() {
        FreshnessFlag search = example.conclusions().freshness().get(0);
        assertEquals(FreshnessKind.SEARCH, search.kind());
        assertTrue(search.isRaised());
        assertEquals(
                "De zoekdatum ontbreekt. Wat wel bekend is: de nieuwste bron is van 2025.",
                search.status().steps().get(0).because().nl());
        assertEquals("de zoekdatum", search.status().missing().get(0).nl());
    }

    @Test
    void adviceThatRestsOnOneSourceIsChecked() {
        EvidenceBase evidence = example.evidence();
        for (FreshnessFlag flag : Freshness.of(evidence, "2060-01-01")) {
            assertTrue(flag.isRaised(), flag.key());
        }
        assertTrue(Freshness.of(evidence).stream().anyMatch(flag -> flag.kind() == FreshnessKind.SOLE_SOURCE));
    }

    @Test
    void timeChangesFlagsAndNoConclusionButThatReviewsAreOld() {
        EvidenceBase later = example.evidence().toBuilder()
                .protocol(example.evidence().protocol().toBuilder()
                        .date("2031-06-01")
                        .searchDate("2023-11-30")
                        .build())
                .recommendations(example.evidence().recommendations().stream()
                        .map(recommendation ->
                                recommendation.toBuilder().expires("2030-12-31").build())
                        .collect(ImmutableList.toImmutableList()))
                .build();
        var conclusions = Assessment.using(later.protocol()).of(later);
        for (Change change : conclusions.changesSince(example.conclusions())) {
            assertEquals("gaps", change.field(), change::toString);
            assertEquals(change.after().replaceFirst("G2;?", ""), change.before(), change::toString);
            assertEquals(List.of("protocol"), change.causes(), change::toString);
        }
        FreshnessFlag search = conclusions.freshness().get(0);
        assertEquals(FreshnessStatus.OUTDATED, search.status().toOptional().orElseThrow());
        assertEquals(
                later.recommendations().size(),
                conclusions.freshness().stream()
                        .filter(flag -> flag.kind() == FreshnessKind.EXPIRY)
                        .filter(FreshnessFlag::isRaised)
                        .count());
        assertTrue(Freshness.of(later, "2030-12-31").stream()
                .filter(flag -> flag.kind() == FreshnessKind.EXPIRY)
                .noneMatch(FreshnessFlag::isRaised));
        assertFalse(Freshness.of(later, "someday").stream()
                .anyMatch(flag -> flag.status().toOptional().isPresent()));
    }

    @Test
    void anEvidenceBaseFillsInMostOfTheAdvice() {
        Proposal<ResearchAdvice> advice = ResearchAdvices.of(
                ResearchAdvices.needOf(
                        example.evidence(), new InterventionId("I12"), List.of(GapReason.NOT_RIGHT), List.of()),
                Thresholds.standard());
        assertEquals(
                List.of("waarmee wordt vergeleken", "de zoekdatum"),
                advice.missing().stream().map(text -> text.nl()).toList());
        assertTrue(advice.soFar()
                .orElseThrow()
                .statement()
                .nl()
                .contains(" in Nederland, vergeleken met (nog te bepalen), op betrokkenheid van jongeren"));
    }
}
