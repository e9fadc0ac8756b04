package org.synthesis.examples.ess;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.synthesis.model.Conclusions;
import org.synthesis.model.EvidenceBase;
import org.synthesis.model.certainty.CertaintyAssessment;
import org.synthesis.model.conclusion.Conclusion;
import org.synthesis.model.conclusion.SubjectConclusion;
import org.synthesis.model.conclusion.TippingPoint;
import org.synthesis.model.conclusion.TippingPoints;
import org.synthesis.model.conclusion.TippingSource;
import org.synthesis.model.judgement.Settlement;
import org.synthesis.scoring.Assessment;
import org.synthesis.script.Synthesis;

/** What would change the conclusions of the worked example. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TippingPointsTest {
    private final EvidenceBase evidence;
    private final Conclusions conclusions;

    TippingPointsTest() throws IOException {
        Synthesis example = Synthesis.open(WorkedExample.exampleFolder());
        evidence = example.evidence();
        conclusions = example.conclusions();
    }

    @Test
    void everyConclusionIsTried() {
        assertEquals(
                conclusions.all().stream().map(Conclusion::key).toList(),
                conclusions.tippingPoints().stream().map(TippingPoints::key).toList());
    }

    @Test
    void everyTextIsThereInBothLanguagesAndTheMostPlausibleComesFirst() {
        for (TippingPoints found : conclusions.tippingPoints()) {
            for (TippingPoint point : found.points()) {
                List.of(
                                point.input(),
                                point.baseline(),
                                point.flipValue(),
                                point.fromConclusion(),
                                point.toConclusion(),
                                point.because())
                        .forEach(text -> assertTrue(
                                !text.nl().isBlank() && !text.en().isBlank(), () -> found.key() + " " + point));
            }
            ImmutableList<TippingPoint> sorted = ImmutableList.sortedCopyOf(
                    Comparator.comparing(TippingPoint::plausibility).thenComparing(TippingPoint::source),
                    found.points());
            assertEquals(sorted, found.points(), found.key());
        }
    }

    /** Settling a domain at the value that is told gives the conclusion that is told. */
    @Test
    void aStepInADomainThatIsSettledReallyTurnsTheSentence() {
        int tried = 0;
        for (SubjectConclusion subject : conclusions.subjects()) {
            for (TippingPoint point : conclusions.tippingPoints(subject.key())) {
                if (point.source() != TippingSource.CERTAINTY
                        || point.inputPath().endsWith("/start")
                        || tried == 5) {
                    continue;
                }
                tried++;
                EvidenceBase settled = evidence.toBuilder()
                        .addSettlements(new Settlement(
                                subject.key(),
                                point.inputPath().replace("certainty/", ""),
                                point.flipValue().en(),
                                "panel",
                                "",
                                "what if"))
                        .build();
                SubjectConclusion then = Assessment.using(settled.protocol())
                        .of(settled)
                        .subject(subject.subject())
                        .orElseThrow();
                assertTrue(
                        point.toConclusion().nl().endsWith(then.statement().nl()),
                        () -> subject.key() + ": " + point + "; found "
                                + then.certainty().map(CertaintyAssessment::levelText));
            }
        }
        assertEquals(5, tried);
    }

    @Test
    void withoutAConflictingStudyAGapClosesAndOneMoreFindingClosesAnEmptyCell() {
        assertFalse(conclusions.tippingPoints("G08").isEmpty());
        assertTrue(conclusions.tippingPoints("G05").stream()
                .anyMatch(point -> point.inputPath().equals("new-study/matching")));
    }
}
