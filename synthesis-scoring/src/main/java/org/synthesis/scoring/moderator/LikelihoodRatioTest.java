package org.synthesis.scoring.moderator;

import com.google.common.collect.ImmutableList;
import java.util.OptionalDouble;
import org.synthesis.model.analysis.JointTest;
import org.synthesis.model.analysis.PoolingModel;
import org.synthesis.model.analysis.TauSquaredMethod;
import org.synthesis.model.base.Attempt;
import org.synthesis.model.base.Checks;
import org.synthesis.model.base.Diagnostic;
import org.synthesis.model.base.SourceLocation;
import org.synthesis.scoring.data.ModelMatrix;
import org.synthesis.scoring.kernel.OrthogonalDesign;
import org.synthesis.scoring.kernel.WaldTests;
import org.synthesis.scoring.pool.MetaAnalysisFit;

/**
 * Twice the difference in log-likelihood of two fits of the same effects, one a special case of the other.
 *
 * @param full the larger model
 * @param reduced the smaller model
 * @param test the chi-square statistic with as many degrees of freedom as the full model has more parameters
 * @param explainedPercent by how much tau-squared is smaller in the full model; absent under a common effect
 * @param diagnostics what a reader must know
 */
public record LikelihoodRatioTest(
        MetaAnalysisFit full,
        MetaAnalysisFit reduced,
        JointTest test,
        OptionalDouble explainedPercent,
        ImmutableList<Diagnostic> diagnostics) {
    /**
     * {@return the comparison}
     *
     * <p>Declined with {@code not-nested} when the smaller model is not a special case of the larger one. Restricted likelihoods
     * of different designs are compared with the warning {@code restricted-likelihoods}.
     *
     * @throws IllegalArgumentException when the effects or the methods of estimation differ
     */
    public static Attempt<LikelihoodRatioTest> of(MetaAnalysisFit full, MetaAnalysisFit reduced) {
        Checks.that(
                full.effects().yi().equals(reduced.effects().yi())
                        && full.effects().vi().equals(reduced.effects().vi()),
                "a likelihood-ratio test needs two models of the same effects");
        boolean random = full.spec().model() == PoolingModel.RANDOM_EFFECTS;
        boolean bothRandom = random && reduced.spec().model() == PoolingModel.RANDOM_EFFECTS;
        Checks.that(
                !bothRandom || full.spec().tauSquaredMethod() == reduced.spec().tauSquaredMethod(),
                "a likelihood-ratio test needs two fits by the same method, got %s and %s",
                full.spec().tauSquaredMethod(),
                reduced.spec().tauSquaredMethod());
        int df = full.parameters() - reduced.parameters();
        if (df < 1 || !isNested(full.design(), reduced.design())) {
            return Attempt.declined(
                    "not-nested",
                    "the smaller model is not a special case of the larger one; compare AIC or BIC instead");
        }
        double statistic = 2 * (full.logLikelihood() - reduced.logLikelihood());
        boolean restricted =
                bothRandom && full.spec().tauSquaredMethod() == TauSquaredMethod.REML && full.p() != reduced.p();
        return Attempt.answered(new LikelihoodRatioTest(
                full,
                reduced,
                WaldTests.chiSquare(statistic, df),
                bothRandom
                        ? OptionalDouble.of(ExplainedHeterogeneity.share(reduced.tauSquared(), full.tauSquared()))
                        : OptionalDouble.empty(),
                restricted
                        ? ImmutableList.of(Diagnostic.warning(
                                "restricted-likelihoods",
                                SourceLocation.NOWHERE,
                                "restricted likelihoods of models with different moderators are not comparable",
                                "fit both by ML"))
                        : ImmutableList.of()));
    }

    private static boolean isNested(ModelMatrix full, ModelMatrix reduced) {
        for (int column = 0; column < reduced.columns(); column++) {
            int p = full.columns();
            double[] both = new double[full.rows() * (p + 1)];
            for (int i = 0; i < full.rows(); i++) {
                for (int j = 0; j < p; j++) {
                    both[i * (p + 1) + j] = full.get(i, j);
                }
                both[i * (p + 1) + p] = reduced.get(i, column);
            }
            if (OrthogonalDesign.of(both, full.rows(), p + 1).dependent().isEmpty()) {
                return false;
            }
        }
        return true;
    }
}
