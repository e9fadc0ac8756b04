package org.synthesis.scoring.moderator;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.synthesis.model.base.Checks;
import org.synthesis.model.base.DoubleVector;
import org.synthesis.scoring.data.ModelMatrix;
import org.synthesis.scoring.kernel.Matrices;
import org.synthesis.scoring.kernel.WaldTests;
import org.synthesis.scoring.pool.MetaAnalysisFit;

/**
 * How much wider the standard error of a coefficient is because its moderator overlaps with the others, the intercept left
 * aside: 1 without overlap.
 *
 * <p>With R the correlations of the other coefficients the value for a set s is {@code |R_ss| |R_rest| / |R|}; for a single
 * coefficient that is the usual factor by which its variance is inflated. Source: Fox and Monette (1992).
 */
public final class VarianceInflation {
    private VarianceInflation() {}

    /** {@return the factor of each coefficient but the intercept, by name, in the order of the design} */
    public static ImmutableMap<String, Double> ofCoefficients(MetaAnalysisFit fit) {
        ImmutableMap.Builder<String, Double> factors = ImmutableMap.builder();
        for (int j = 0; j < fit.p(); j++) {
            if (j != fit.design().interceptColumn()) {
                factors.put(fit.design().names().get(j), of(fit, j));
            }
        }
        return factors.buildOrThrow();
    }

    /** {@return the factor of each term, all columns of a factor or interaction taken together, in order} */
    public static ImmutableList<Double> ofTerms(MetaAnalysisFit fit) {
        ModelMatrix design = fit.design();
        return design.terms().stream()
                .filter(term -> term >= 0)
                .distinct()
                .map(term -> of(
                        fit,
                        IntStream.range(0, fit.p())
                                .filter(j -> design.terms().get(j).equals(term))
                                .toArray()))
                .collect(ImmutableList.toImmutableList());
    }

    /** {@return the factor of the coefficients at these 0-based positions together} */
    public static double of(MetaAnalysisFit fit, int... positions) {
        int intercept = fit.design().interceptColumn();
        Checks.that(
                positions.length > 0 && Arrays.stream(positions).noneMatch(j -> j == intercept),
                "name at least one coefficient, and not the intercept");
        int[] all = IntStream.range(0, fit.p()).filter(j -> j != intercept).toArray();
        int[] rest = Arrays.stream(all)
                .filter(j -> Arrays.stream(positions).noneMatch(chosen -> chosen == j))
                .toArray();
        return StrictMath.exp(logDeterminant(fit, positions) + logDeterminant(fit, rest) - logDeterminant(fit, all));
    }

    private static double logDeterminant(MetaAnalysisFit fit, int[] chosen) {
        int m = chosen.length;
        ImmutableList<DoubleVector> covariance = fit.covariance();
        double[] part = new double[m * m];
        for (int i = 0; i < m; i++) {
            for (int j = 0; j < m; j++) {
                part[i * m + j] = covariance.get(chosen[i]).get(chosen[j]);
            }
        }
        double[] factor = WaldTests.correlations(part, m);
        if (!Matrices.choleskyInPlace(factor, m)) {
            throw new AssertionError("a fitted design has coefficients that depend on each other: " + fit.design());
        }
        return Matrices.logDeterminant(factor, m);
    }
}
