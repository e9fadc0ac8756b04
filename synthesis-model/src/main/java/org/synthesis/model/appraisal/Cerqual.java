package org.synthesis.model.appraisal;

/**
 * Confidence in a qualitative or practice finding on four components (Lewin et al. 2018).
 *
 * @param methodologicalLimitations concern about how the underlying studies were done
 * @param coherence concern about the fit between the data and the finding
 * @param adequacy concern about richness and quantity of the data
 * @param relevance concern about the fit with the question
 * @param confidence overall confidence as settled by the coders
 */
public record Cerqual(
        ConcernLevel methodologicalLimitations,
        ConcernLevel coherence,
        ConcernLevel adequacy,
        ConcernLevel relevance,
        AppraisalLevel confidence) {}
