package org.synthesis.scoring.robust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.synthesis.model.analysis.AnalysisSpec;
import org.synthesis.model.analysis.ClusterDegreesOfFreedom;
import org.synthesis.model.analysis.Coefficient;
import org.synthesis.model.analysis.CorrectionType;
import org.synthesis.model.analysis.JointTest;
import org.synthesis.model.analysis.MethodSource;
import org.synthesis.model.analysis.PoolingModel;
import org.synthesis.model.analysis.TauSquaredMethod;
import org.synthesis.model.base.Attempt;
import org.synthesis.model.base.Diagnostic;
import org.synthesis.model.base.DoubleVector;
import org.synthesis.scoring.data.DataTable;
import org.synthesis.scoring.data.EffectSet;
import org.synthesis.scoring.data.Grouping;
import org.synthesis.scoring.data.ModelMatrix;
import org.synthesis.scoring.data.Term;
import org.synthesis.scoring.multilevel.MultilevelFit;
import org.synthesis.scoring.multilevel.MultilevelModel;
import org.synthesis.scoring.multilevel.MultilevelSpec;
import org.synthesis.scoring.multilevel.RandomTerm;
import org.synthesis.scoring.pool.MetaAnalysis;
import org.synthesis.scoring.pool.MetaAnalysisFit;

class ClusterRobustTest {
    private static final double[] Y = {0.10, 0.32, -0.05, 0.41, 0.22, 0.60, 0.15, 0.02, 0.35, 0.28, -0.11, 0.47};
    private static final double[] V = {0.02, 0.03, 0.05, 0.02, 0.04, 0.06, 0.03, 0.02, 0.05, 0.03, 0.04, 0.02};
    private static final EffectSet EFFECTS = EffectSet.of(Y, V);
    private static final DoubleVector DOSE = DoubleVector.of(1, 2, 3, 1, 2, 5, 4, 2, 3, 6, 1, 2);

    private static ClusterRobust cr2() {
        return ClusterRobust.using(CorrectionType.CR2, ClusterDegreesOfFreedom.SATTERTHWAITE);
    }

    private static Grouping clusters(int... numbers) {
        return Grouping.of(
                "study", Arrays.stream(numbers).mapToObj(Integer::toString).toList());
    }

    private static Grouping sixes() {
        return clusters(1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6);
    }

    private static MetaAnalysis analysis() {
        return MetaAnalysis.using(AnalysisSpec.builder()
                .model(PoolingModel.RANDOM_EFFECTS)
                .tauSquaredMethod(TauSquaredMethod.REML)
                .build());
    }

    private static MetaAnalysisFit fit(ModelMatrix design) {
        return analysis().fit(EFFECTS, design).orThrow();
    }

    private static MetaAnalysisFit mean() {
        return analysis().fit(EFFECTS).orThrow();
    }

    private static String reason(Attempt<?> attempt) {
        return ((Attempt.Declined<?>) assertInstanceOf(Attempt.Declined.class, attempt)).reason();
    }

    @Test
    void keepsEstimatesOfTheFit() {
        MetaAnalysisFit fit = fit(ModelMatrix.of("dose", DOSE));
        ClusterRobustFit robust = cr2().of(fit, sixes()).orThrow();
        assertEquals(fit.estimates(), robust.estimates());
        assertEquals(List.of("intrcpt", "dose"), robust.names());
        assertEquals(12, robust.k());
        assertEquals(6, robust.clusterCount());
        assertTrue(robust.sources().containsAll(fit.sources()));
        assertTrue(robust.sources().contains(MethodSource.PUSTEJOVSKY_TIPTON_2018));
    }

    @Test
    void namedFactorsScaleTheUncorrectedCovariance() {
        MetaAnalysisFit fit = fit(ModelMatrix.of("dose", DOSE));
        double plain = variance(CorrectionType.CR0, fit);
        assertEquals(plain * 6 / 4, variance(CorrectionType.CR1, fit), 1e-15);
        assertEquals(plain * 6 / 5, variance(CorrectionType.CR1_CLUSTERS, fit), 1e-15);
        assertEquals(plain * 6 * 11 / (5.0 * 10), variance(CorrectionType.CR1_STATA, fit), 1e-15);
    }

    private static double variance(CorrectionType type, MetaAnalysisFit fit) {
        return ClusterRobust.using(type, ClusterDegreesOfFreedom.RESIDUAL)
                .of(fit, sixes())
                .orThrow()
                .covariance()
                .get(1)
                .get(1);
    }

    @Test
    void degreesOfFreedomDecideTheJointTest() {
        MetaAnalysisFit fit = fit(ModelMatrix.of("dose", DOSE));
        ClusterRobustFit residual = ClusterRobust.using(CorrectionType.CR1, ClusterDegreesOfFreedom.RESIDUAL)
                .of(fit, sixes())
                .orThrow();
        JointTest wald = residual.omnibus().orElseThrow().orThrow();
        assertEquals(4, wald.denominator().orElseThrow());
        Coefficient dose = residual.coefficient(1).orThrow();
        assertEquals(dose.statistic() * dose.statistic(), wald.statistic(), 1e-12);
        assertEquals(dose.pValue(), wald.pValue(), 1e-12);
        assertTrue(cr2().of(mean(), sixes()).orThrow().omnibus().isEmpty());
    }

    @Test
    void aLevelOfItsOwnWidensTheInterval() {
        ClusterRobustFit narrow = cr2().withLevel(0.9).of(mean(), sixes()).orThrow();
        ClusterRobustFit wide = cr2().of(mean(), sixes()).orThrow();
        assertTrue(narrow.coefficients().get(0).interval().width()
                < wide.coefficients().get(0).interval().width());
        assertEquals(0.95, wide.coefficients().get(0).interval().level());
        assertThrows(IllegalArgumentException.class, () -> cr2().withLevel(95));
    }

    @Test
    void declinesWhenClustersAreNotMoreThanCoefficients() {
        assertEquals("too-few-clusters", reason(cr2().of(mean(), clusters(new int[12]))));
        int[] two = {1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2};
        assertEquals("too-few-clusters", reason(cr2().of(fit(ModelMatrix.of("dose", DOSE)), clusters(two))));
        assertEquals(2, cr2().of(mean(), clusters(two)).orThrow().clusterCount());
    }

    @Test
    void demandsAClusterPerEffect() {
        IllegalArgumentException problem =
                assertThrows(IllegalArgumentException.class, () -> cr2().of(mean(), clusters(1, 2, 3)));
        assertEquals("12 effects need a cluster each, got 3", problem.getMessage());
    }

    /** The second category occurs in the last cluster alone. */
    private static MetaAnalysisFit categories() {
        List<String> words =
                IntStream.range(0, 12).mapToObj(i -> i < 10 ? "a" : "b").toList();
        DataTable table = DataTable.ofRows(12).withWords("kind", words);
        return fit(ModelMatrix.withoutIntercept(table, List.of(Term.cellMeans("kind", List.of("a", "b")))));
    }

    @Test
    void declinesTheStandardErrorOfACoefficientOfOneCluster() {
        for (CorrectionType type : List.of(CorrectionType.CR0, CorrectionType.CR1)) {
            for (ClusterDegreesOfFreedom df : ClusterDegreesOfFreedom.values()) {
                ClusterRobustFit robust =
                        ClusterRobust.using(type, df).of(categories(), sixes()).orThrow();
                assertEquals("no-robust-variance", reason(robust.coefficient(1)));
                assertEquals(1, robust.coefficients().size());
                assertEquals("kinda", robust.coefficients().get(0).name());
                assertTrue(robust.diagnostics().stream().map(Diagnostic::code).anyMatch("no-robust-variance"::equals));
                assertEquals("no-robust-variance", reason(robust.omnibus(0, 1)));
            }
        }
        Attempt<ClusterRobustFit> jackknife = ClusterRobust.using(CorrectionType.CR3, ClusterDegreesOfFreedom.RESIDUAL)
                .of(categories(), sixes());
        assertEquals("no-fit-without-cluster", reason(jackknife));
        assertTrue(jackknife.toString().contains("cluster '6'"));
    }

    @Test
    void biasReductionWarnsAboutACoefficientOfOneCluster() {
        ClusterRobustFit robust = cr2().of(categories(), sixes()).orThrow();
        // unequal variances within the cluster leave a trace of a variance, with one degree of freedom
        assertEquals(1, robust.coefficient(1).orThrow().degreesOfFreedom().orElseThrow(), 1e-9);
        assertTrue(robust.diagnostics().stream().map(Diagnostic::code).anyMatch("variance-too-small"::equals));
        ClusterRobustFit fine =
                cr2().of(fit(ModelMatrix.of("dose", DOSE)), sixes()).orThrow();
        assertTrue(fine.diagnostics().stream().map(Diagnostic::code).noneMatch("variance-too-small"::equals));
    }

    @Test
    void declinesStandardErrorsOfEqualEffects() {
        double[] equal = new double[12];
        Arrays.fill(equal, 0.25);
        MetaAnalysisFit fit = analysis().fit(EffectSet.of(equal, V)).orThrow();
        assertEquals(
                "no-robust-variance", reason(cr2().of(fit, sixes()).orThrow().coefficient(0)));
    }

    @Test
    void flagsFewDegreesOfFreedom() {
        double[] dose = new double[12];
        dose[0] = 40;
        dose[5] = 1;
        ClusterRobustFit robust = cr2().of(fit(ModelMatrix.of("dose", DoubleVector.of(dose))), sixes())
                .orThrow();
        assertTrue(robust.coefficient(1).orThrow().degreesOfFreedom().orElseThrow() < 4);
        assertTrue(robust.diagnostics().stream().map(Diagnostic::code).anyMatch("few-degrees-of-freedom"::equals));
    }

    @Test
    void answersForVariancesOfTwelveOrdersOfMagnitude() {
        double[] v = IntStream.range(0, 12)
                .mapToDouble(i -> StrictMath.pow(10, i - 6))
                .toArray();
        MetaAnalysisFit fit =
                analysis().withTauSquared(0).fit(EffectSet.of(Y, v)).orThrow();
        ClusterRobustFit robust =
                cr2().of(fit, clusters(1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6)).orThrow();
        // nearly all weight is on the first effect, whose cluster keeps next to no degrees of freedom
        Coefficient mean = robust.coefficient(0).orThrow();
        assertTrue(mean.standardError() > 0 && mean.degreesOfFreedom().orElseThrow() < 4);
        assertEquals(2, robust.diagnostics().size() + 1);
    }

    private static MultilevelFit nested() {
        return MultilevelModel.using(MultilevelSpec.of(ImmutableList.of(RandomTerm.intercept(sixes()))))
                .fit(EFFECTS)
                .orThrow();
    }

    @Test
    void clustersMayHoldSeveralGroupsOfTheModel() {
        ClusterRobustFit robust =
                cr2().of(nested(), clusters(1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3)).orThrow();
        assertEquals(3, robust.clusterCount());
        assertTrue(robust.coefficient(0).orThrow().degreesOfFreedom().orElseThrow() <= 2.0000001);
    }

    @Test
    void clustersThatCutThroughDependentEffectsAreDeclinedOrWarnedAbout() {
        Grouping cutting = clusters(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
        assertEquals("cut-clusters", reason(cr2().of(nested(), cutting)));
        assertEquals(
                "cut-clusters",
                reason(ClusterRobust.using(CorrectionType.CR3, ClusterDegreesOfFreedom.RESIDUAL)
                        .of(nested(), cutting)));
        ClusterRobustFit plain = ClusterRobust.using(CorrectionType.CR1, ClusterDegreesOfFreedom.RESIDUAL)
                .of(nested(), cutting)
                .orThrow();
        assertEquals("cut-clusters", plain.diagnostics().get(0).code());
        assertEquals("cut-clusters", reason(plain.hotelling(0)));
        assertTrue(plain.coefficient(0).orThrow().standardError() > 0);
    }

    @Test
    void jointTestsNeedIndependentCombinations() {
        ClusterRobustFit robust =
                cr2().of(fit(ModelMatrix.of("dose", DOSE)), sixes()).orThrow();
        assertThrows(IllegalArgumentException.class, () -> robust.wald(2));
        assertThrows(IllegalArgumentException.class, () -> robust.hotelling(new int[0]));
        assertThrows(IllegalArgumentException.class, () -> robust.wald(ImmutableList.of(DoubleVector.of(1))));
        ImmutableList<DoubleVector> twice = ImmutableList.of(DoubleVector.of(1, 2), DoubleVector.of(2, 4));
        assertEquals("no-robust-variance", reason(robust.hotelling(twice)));
    }
}
