package org.synthesis.examples.ess;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.synthesis.io.coding.CodingFolder;
import org.synthesis.model.Change;
import org.synthesis.model.Conclusions;
import org.synthesis.model.EvidenceBase;
import org.synthesis.model.factor.Factor;
import org.synthesis.model.finding.QuantitativeFinding;
import org.synthesis.model.finding.ResearchFinding;
import org.synthesis.model.id.FactorId;
import org.synthesis.model.id.FindingId;
import org.synthesis.model.id.SourceId;
import org.synthesis.scoring.Assessment;

/** A study of something that no conclusion is about changes none of them. */
class UnrelatedStudyTest {
    @Test
    void aStudyOfAnotherFactorChangesNoConclusion() throws IOException {
        EvidenceBase example = CodingFolder.read(WorkedExample.exampleFolder()).value();
        Factor factor = example.factors().get(0);
        Factor other = factor.toBuilder().id(new FactorId("F-other")).build();
        EvidenceBase withFactor = example.toBuilder().addFactors(other).build();
        ResearchFinding like = example.findingsBySubject().get(factor.id()).stream()
                .filter(QuantitativeFinding.class::isInstance)
                .findFirst()
                .orElseThrow();
        EvidenceBase more = withFactor.toBuilder()
                .addSources(example.sources().get(0).toBuilder()
                        .id(new SourceId("OTHER2024"))
                        .build())
                .addFindings(QuantitativeFinding.builder()
                        .from(like)
                        .id(new FindingId("FN-other"))
                        .source(new SourceId("OTHER2024"))
                        .subject(other.id())
                        .build())
                .build();
        Conclusions before = Assessment.using(example.protocol()).of(withFactor);
        Conclusions after = Assessment.using(example.protocol()).of(more);
        Set<String> changed =
                after.changesSince(before).stream().map(Change::key).collect(Collectors.toSet());
        assertEquals(Set.of("F-other"), changed);
    }
}
