package org.synthesis.examples.ess;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.synthesis.model.EvidenceBase;
import org.synthesis.model.conclusion.StreamDirection;
import org.synthesis.model.conclusion.SubjectTriangulation;
import org.synthesis.model.conclusion.TriangulationCode;
import org.synthesis.model.factor.Subject;
import org.synthesis.model.finding.PracticeInsight;
import org.synthesis.model.finding.Sourcing;
import org.synthesis.model.study.KnowledgeSource;
import org.synthesis.scoring.conclusion.Findings;
import org.synthesis.scoring.triangulation.SubjectTriangulations;
import org.synthesis.script.Synthesis;

/** The sources of knowledge on the subjects of the worked example. */
class SubjectTriangulationTest {
    private static EvidenceBase evidence;

    @BeforeAll
    static void open() throws IOException {
        evidence = Synthesis.open(WorkedExample.exampleFolder()).evidence();
    }

    @Test
    void aSubjectIsSilentExactlyWhenNoVerifiedFindingSpeaks() {
        for (Subject subject : evidence.subjectsById().values()) {
            SubjectTriangulation found = SubjectTriangulations.of(evidence, subject);
            assertEquals(
                    ImmutableSet.copyOf(KnowledgeSource.values()),
                    found.triangulation().streams().keySet());
            boolean speaks = !Findings.carrying(
                            evidence, evidence.findingsBySubject().get(subject.subjectId()))
                    .isEmpty();
            boolean silent = found.triangulation().streams().values().stream()
                    .allMatch(direction -> direction == StreamDirection.SILENT);
            assertEquals(speaks, !silent, () -> subject.subjectId().value());
            assertTrue(speaks || found.triangulation().code() == TriangulationCode.SILENCE);
        }
    }

    @Test
    void insightsStandBesideASubjectAndSayNothingOnItsDirection() {
        boolean any = false;
        for (Subject subject : evidence.subjectsById().values()) {
            SubjectTriangulation found = SubjectTriangulations.of(evidence, subject);
            any |= !found.neighbours().isEmpty();
            found.neighbours().forEach(id -> {
                PracticeInsight insight = evidence.insightsById().get(id);
                assertTrue(insight != null && insight.sourcing() == Sourcing.SOURCED, id::value);
            });
            assertEquals(StreamDirection.SILENT, found.triangulation().streams().get(KnowledgeSource.LIVED));
        }
        assertTrue(any);
    }
}
