package org.synthesis.examples.ess;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.synthesis.io.json.ConclusionsJson;
import org.synthesis.model.Conclusions;
import org.synthesis.model.EvidenceBase;
import org.synthesis.model.appraisal.Appraisal;
import org.synthesis.model.appraisal.AppraisalLevel;
import org.synthesis.model.certainty.CertaintyLevel;
import org.synthesis.model.conclusion.SubjectConclusion;
import org.synthesis.model.finding.QuantitativeFinding;
import org.synthesis.model.finding.ResearchFinding;
import org.synthesis.model.id.FindingId;
import org.synthesis.model.judgement.Threshold;
import org.synthesis.scoring.Assessment;
import org.synthesis.script.Synthesis;
import org.synthesis.script.View;

/** What must hold of judging the whole worked example, whatever its rules say. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JudgementLawsTest {
    private final Synthesis example;
    private final EvidenceBase evidence;

    JudgementLawsTest() throws IOException {
        example = Synthesis.open(WorkedExample.exampleFolder());
        evidence = example.evidence();
    }

    private static Map<String, Optional<CertaintyLevel>> levels(Conclusions conclusions) {
        Map<String, Optional<CertaintyLevel>> levels = new LinkedHashMap<>();
        for (SubjectConclusion subject : conclusions.subjects()) {
            levels.put(subject.key(), subject.certainty().map(found -> found.wordingLevel()));
        }
        return levels;
    }

    private Conclusions with(ImmutableList<ResearchFinding> findings) {
        EvidenceBase other = evidence.toBuilder().findings(findings).build();
        return Assessment.using(other.protocol()).of(other);
    }

    @Test
    void aCopyOfEveryFindingChangesNoCertainty() {
        ImmutableList.Builder<ResearchFinding> twice = ImmutableList.builder();
        twice.addAll(evidence.findings());
        for (ResearchFinding finding : evidence.findings()) {
            if (finding instanceof QuantitativeFinding known) {
                twice.add(known.toBuilder()
                        .id(new FindingId(known.id().value() + "-copy"))
                        .build());
            }
        }
        assertEquals(levels(example.conclusions()), levels(with(twice.build())));
    }

    @Test
    void aWorseAppraisalOfAnyFindingNeverImprovesACertainty() {
        Map<String, Optional<CertaintyLevel>> before = levels(example.conclusions());
        for (AppraisalLevel level : AppraisalLevel.values()) {
            if (level == AppraisalLevel.NOT_ASSESSED) {
                continue;
            }
            ImmutableList<ResearchFinding> worse = evidence.findings().stream()
                    .map(finding -> finding instanceof QuantitativeFinding known
                                    && known.appraisal().level() != AppraisalLevel.NOT_ASSESSED
                                    && level.compareTo(known.appraisal().level()) > 0
                            ? known.toBuilder()
                                    .appraisal(new Appraisal(known.appraisal().scheme(), level, "worse"))
                                    .build()
                            : finding)
                    .collect(ImmutableList.toImmutableList());
            levels(with(worse))
                    .forEach((key, after) -> assertTrue(
                            after.isEmpty()
                                    || after.get()
                                                    .compareTo(before.getOrDefault(key, Optional.empty())
                                                            .orElseThrow())
                                            >= 0,
                            () -> level + " " + key));
        }
    }

    @Test
    void everythingThatWasJudgedComesBackFromItsFile(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("conclusions.json");
        ConclusionsJson.write(example.conclusions(), file);
        assertEquals(example.conclusions(), ConclusionsJson.read(file));
    }

    /** Otherwise the law that another number shows in every trace that used it would be empty for them. */
    @Test
    void theTracesOfCertaintyNameTheNumbersOfItsRules() {
        Set<Threshold> used = example.conclusions().subjects().stream()
                .flatMap(subject -> subject.trace().thresholds().keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        assertTrue(
                used.containsAll(Set.of(
                        Threshold.RISK_OF_BIAS_SERIOUS_SHARE,
                        Threshold.RISK_OF_BIAS_SERIOUS_SHARE_LARGE,
                        Threshold.RISK_OF_BIAS_MODERATE_SHARE,
                        Threshold.IMPRECISION_OIS_THIRD,
                        Threshold.INFORMATION_SIZE_DELTA)),
                used::toString);
        for (SubjectConclusion subject : example.conclusions().subjects()) {
            subject.certainty()
                    .ifPresent(certainty -> assertTrue(
                            subject.trace()
                                    .thresholds()
                                    .entrySet()
                                    .containsAll(certainty.thresholds().entrySet()),
                            subject::key));
        }
    }

    @Test
    void everyViewAnswersInItsFirstLine() {
        for (View view : ImmutableList.of(
                example.certainty(),
                example.certainty("F03"),
                example.certainty("sport"),
                example.confidence(),
                example.appraisals(),
                example.appraise("FN001"),
                example.triangulate("sport"),
                example.statements(),
                example.thresholdFlips(),
                Synthesis.tools())) {
            String first = view.toString().lines().findFirst().orElseThrow();
            assertTrue(first.length() <= 60, first);
            assertTrue(view.toString().length() <= 1000, first);
        }
    }
}
