package org.synthesis.scoring.moderator;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.synthesis.model.analysis.Coefficient;
import org.synthesis.model.analysis.JointTest;
import org.synthesis.model.base.Checks;
import org.synthesis.model.base.DoubleVector;
import org.synthesis.scoring.kernel.Matrices;
import org.synthesis.scoring.kernel.WaldTests;
import org.synthesis.scoring.pool.MetaAnalysisFit;

/**
 * Linear combinations of the coefficients of a meta-regression, each tested against 0 and all together.
 *
 * @param contrasts one row per combination, named by its weights
 * @param joint the test of all at once; absent when one of them follows from the others
 */
public record ContrastTest(ImmutableList<Coefficient> contrasts, Optional<JointTest> joint) {
    /** {@return for p coefficients the differences of each but the first from the first} */
    public static ImmutableList<DoubleVector> differences(int p) {
        ImmutableList.Builder<DoubleVector> rows = ImmutableList.builder();
        for (int j = 1; j < p; j++) {
            double[] row = new double[p];
            row[0] = -1;
            row[j] = 1;
            rows.add(DoubleVector.of(row));
        }
        return rows.build();
    }

    /**
     * {@return the tests of combinations}
     *
     * @param rows for each combination the weights of the coefficients, in their order; not all 0
     */
    public static ContrastTest of(MetaAnalysisFit fit, List<DoubleVector> rows) {
        int p = fit.p();
        int m = rows.size();
        Checks.that(m > 0, "there is no contrast to test");
        double[] l = new double[m * p];
        for (int i = 0; i < m; i++) {
            DoubleVector row = rows.get(i);
            Checks.that(row.size() == p, "contrast %d needs %d weights, got %d", i + 1, p, row.size());
            Checks.that(row.stream().anyMatch(weight -> weight != 0), "contrast %d has no weight but 0", i + 1);
            System.arraycopy(row.toArray(), 0, l, i * p, p);
        }
        double[] covariance =
                fit.covariance().stream().flatMapToDouble(DoubleVector::stream).toArray();
        double[] estimates = Matrices.multiply(l, fit.estimates().toArray(), m, p);
        double[] left = Matrices.multiply(l, covariance, m, p, p);
        double[] ofRows = Matrices.multiply(left, Matrices.transpose(l, m, p), m, p, m);
        Matrices.symmetriseInPlace(ofRows, m);
        ImmutableList.Builder<Coefficient> tested = ImmutableList.builder();
        int[] all = new int[m];
        for (int i = 0; i < m; i++) {
            all[i] = i;
            tested.add(WaldTests.coefficient(
                    rows.get(i).toString(),
                    estimates[i],
                    Math.sqrt(ofRows[i * m + i]),
                    fit.degreesOfFreedom(),
                    fit.spec().level()));
        }
        return new ContrastTest(
                tested.build(),
                WaldTests.singularRow(ofRows, m).isPresent()
                        ? Optional.empty()
                        : Optional.of(WaldTests.joint(estimates, ofRows, all, fit.degreesOfFreedom())));
    }
}
