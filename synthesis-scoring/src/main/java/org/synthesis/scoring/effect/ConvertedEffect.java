package org.synthesis.scoring.effect;

import com.google.common.collect.ImmutableList;
import org.synthesis.model.base.Diagnostic;
import org.synthesis.model.effect.EffectSize;

/**
 * A converted effect with its sampling variance.
 *
 * @param size effect and variance on the scale of analysis, logarithms for ratios
 * @param method how it was made
 * @param diagnostics what a reader must know about it
 */
public record ConvertedEffect(EffectSize size, ConversionMethod method, ImmutableList<Diagnostic> diagnostics) {
    static ConvertedEffect by(ConversionMethod method, double yi, double vi) {
        return new ConvertedEffect(new EffectSize(yi, vi), method, ImmutableList.of());
    }
}
