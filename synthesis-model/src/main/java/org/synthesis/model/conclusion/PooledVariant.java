package org.synthesis.model.conclusion;

import org.synthesis.model.analysis.PooledEffect;
import org.synthesis.model.text.LocalizedText;

/**
 * One analysis of a data set, under a name.
 *
 * @param name what is different about it, for readers
 * @param result the result
 */
public record PooledVariant(LocalizedText name, PooledEffect result) {}
