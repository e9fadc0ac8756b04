package org.synthesis.scoring.triangulation;

import java.util.Optional;
import org.synthesis.model.certainty.CertaintyLevel;
import org.synthesis.model.conclusion.StreamDirection;
import org.synthesis.model.study.KnowledgeSource;

/**
 * What one source of knowledge says of a proposition.
 *
 * @param source the source of knowledge
 * @param direction what it says
 * @param certainty how certain its evidence is, by the rules for that source (GRADE, CERQual); empty when nobody judged it
 */
public record StreamStatement(KnowledgeSource source, StreamDirection direction, Optional<CertaintyLevel> certainty) {
    /** {@return a statement with its certainty} */
    public static StreamStatement of(KnowledgeSource source, StreamDirection direction, CertaintyLevel certainty) {
        return new StreamStatement(source, direction, Optional.of(certainty));
    }

    /** {@return a statement whose certainty nobody judged on the scale of bodies of evidence} */
    public static StreamStatement of(KnowledgeSource source, StreamDirection direction) {
        return new StreamStatement(source, direction, Optional.empty());
    }
}
