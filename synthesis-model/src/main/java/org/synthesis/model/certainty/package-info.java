/**
 * How certain a conclusion is, domain by domain.
 *
 * <p>Start at {@link org.synthesis.model.certainty.CertaintyAssessment}; for qualitative findings at
 * {@link org.synthesis.model.certainty.CerqualAssessment}.
 *
 * <p>Why judgements per domain and not only a level: the first thing a reader asks is "why low?". An assessment whose steps do
 * not add up, or that leaves out a domain of its scheme, cannot be built.
 *
 * <p>Why an assessment may have no level: most sources do not tell everything a scheme asks for. What is missing is named, and the
 * levels still possible are known; a silent zero would favour the evidence.
 */
@NullMarked
package org.synthesis.model.certainty;

import org.jspecify.annotations.NullMarked;
