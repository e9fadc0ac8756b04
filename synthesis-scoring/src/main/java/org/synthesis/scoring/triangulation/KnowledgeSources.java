package org.synthesis.scoring.triangulation;

import java.util.Optional;
import org.synthesis.model.EvidenceBase;
import org.synthesis.model.finding.Finding;
import org.synthesis.model.finding.PracticeInsight;
import org.synthesis.model.finding.QuantitativeFinding;
import org.synthesis.model.finding.ResearchFinding;
import org.synthesis.model.source.Source;
import org.synthesis.model.study.KnowledgeSource;
import org.synthesis.model.study.StudyDesign;

/**
 * Which source of knowledge a finding belongs to.
 *
 * <p>A number is research with numbers whoever quotes it, unless an organisation registered it about its own work. A result in
 * words belongs to whom the design of its source says: an expert interview is what a professional observes, a case study is
 * research. What practice reports is professional knowledge.
 */
public final class KnowledgeSources {
    private KnowledgeSources() {}

    /** {@return the source of knowledge of a finding or insight} */
    public static KnowledgeSource of(EvidenceBase evidence, Finding finding) {
        if (finding instanceof PracticeInsight) {
            return KnowledgeSource.PROFESSIONAL;
        }
        KnowledgeSource design = Optional.ofNullable(evidence.sourcesById().get(((ResearchFinding) finding).source()))
                .map(Source::design)
                .orElse(StudyDesign.UNKNOWN)
                .knowledgeSource();
        if (finding instanceof QuantitativeFinding) {
            return design == KnowledgeSource.ORG_DATA ? design : KnowledgeSource.SCI_QUANT;
        }
        return design.isNumbers() ? KnowledgeSource.SCI_QUAL : design;
    }
}
