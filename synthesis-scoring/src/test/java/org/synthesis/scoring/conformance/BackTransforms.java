package org.synthesis.scoring.conformance;

import java.util.function.DoubleUnaryOperator;
import org.synthesis.scoring.data.DataTable;
import org.synthesis.scoring.effect.BackTransform;
import org.synthesis.scoring.effect.Transformations;

/** The words of {@code backtransform}. */
final class BackTransforms {
    private static final String FREEMAN_TUKEY = "inverse Freeman-Tukey at the harmonic mean of ";

    private BackTransforms() {}

    /** The function; one that needs the sizes of the studies takes them from the rows that are analysed. */
    static DoubleUnaryOperator of(String word, DataTable table) {
        if (word.startsWith(FREEMAN_TUKEY)) {
            double n = Transformations.harmonicMean(table.numbers(word.substring(FREEMAN_TUKEY.length())));
            return x -> Transformations.inverseFreemanTukey(x, n);
        }
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
