package org.synthesis.scoring.conformance;

import java.util.function.DoubleUnaryOperator;
import org.synthesis.scoring.effect.BackTransform;

/** The words of {@code backtransform} that need nothing but the number. */
final class BackTransforms {
    private BackTransforms() {}

    static DoubleUnaryOperator of(String word) {
        BackTransform transform = switch (word) {
            case "exp" -> BackTransform.EXPONENTIAL;
            case "tanh" -> BackTransform.HYPERBOLIC_TANGENT;
            case "inverse logit" -> BackTransform.INVERSE_LOGIT;
            case "inverse probit" -> BackTransform.NORMAL_PROBABILITY;
            case "inverse arcsine" -> BackTransform.SQUARED_SINE;
            case "square" -> BackTransform.SQUARE;
            default -> throw new Unsupported("unknown backtransform " + word);
        };
        return transform::apply;
    }
}
