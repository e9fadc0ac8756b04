package org.synthesis.scoring.vocabulary;

import java.util.Optional;
import org.synthesis.model.judgement.RuleStatus;
import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Concept;
import org.synthesis.model.vocabulary.EcologicalLevel;

/**
 * A term that is shipped, as in SKOS.
 *
 * @param concept scheme, code, preferred label and definition
 * @param alternative another label; may be empty
 * @param broader code of the wider term in the same scheme
 * @param level where it sits around a young person; empty when at several levels
 * @param status how well founded the term is
 * @param source the literature; may be empty
 */
public record Term(
        Concept concept,
        LocalizedText alternative,
        Optional<String> broader,
        Optional<EcologicalLevel> level,
        RuleStatus status,
        String source) {}
