package org.synthesis.scoring.robust;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.synthesis.model.analysis.AnalysisSpec;
import org.synthesis.model.analysis.ClusterDegreesOfFreedom;
import org.synthesis.model.analysis.Coefficient;
import org.synthesis.model.analysis.CorrectionType;
import org.synthesis.model.analysis.JointTest;
import org.synthesis.model.analysis.PoolingModel;
import org.synthesis.model.analysis.TauSquaredMethod;
import org.synthesis.model.base.DoubleVector;
import org.synthesis.scoring.data.EffectSet;
import org.synthesis.scoring.data.Grouping;
import org.synthesis.scoring.data.ModelMatrix;
import org.synthesis.scoring.pool.MetaAnalysis;

class ClusterRobustProperties {
    private static final double TAU2 = 0.04;

    /** Effects in m clusters of one to four with one moderator. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Sample(double[] y, double[] v, double[] dose, int[] cluster) {
        static Sample of(Random random, int m) {
            List<Integer> cluster = new ArrayList<>();
            for (int c = 0; c < m; c++) {
                cluster.addAll(Collections.nCopies(1 + random.nextInt(4), c));
            }
            int n = cluster.size();
            return new Sample(
                    random.doubles(n, -1, 1).toArray(),
                    random.doubles(n, 0.01, 0.3).toArray(),
                    random.doubles(n, 0, 10).toArray(),
                    cluster.stream().mapToInt(Integer::intValue).toArray());
        }

        int n() {
            return y.length;
        }

        Sample scaled(double factor) {
            return new Sample(times(y, factor), times(v, factor * factor), dose, cluster);
        }

        private static double[] times(double[] values, double factor) {
            return java.util.Arrays.stream(values).map(value -> value * factor).toArray();
        }

        Sample select(int... rows) {
            return new Sample(
                    IntStream.of(rows).mapToDouble(i -> y[i]).toArray(),
                    IntStream.of(rows).mapToDouble(i -> v[i]).toArray(),
                    IntStream.of(rows).mapToDouble(i -> dose[i]).toArray(),
                    IntStream.of(rows).map(i -> cluster[i]).toArray());
        }

        Sample withEqualVariances() {
            double[] equal = new double[n()];
            java.util.Arrays.fill(equal, 0.1);
            return new Sample(y, equal, dose, IntStream.range(0, n()).toArray());
        }

        Grouping clusters() {
            return Grouping.of(
                    "study", IntStream.of(cluster).mapToObj(c -> "study " + c).toList());
        }

        DoubleVector estimates() {
            return MetaAnalysis.using(spec())
                    .withTauSquared(TAU2)
                    .fit(EffectSet.of(y, v), ModelMatrix.of("dose", DoubleVector.of(dose)))
                    .orThrow()
                    .estimates();
        }

        ClusterRobustFit robust(CorrectionType type, ClusterDegreesOfFreedom df, double tau2) {
            return ClusterRobust.using(type, df)
                    .of(
                            MetaAnalysis.using(spec())
                                    .withTauSquared(tau2)
                                    .fit(EffectSet.of(y, v), ModelMatrix.of("dose", DoubleVector.of(dose)))
                                    .orThrow(),
                            clusters())
                    .orThrow();
        }

        ClusterRobustFit robust(CorrectionType type) {
            return robust(type, ClusterDegreesOfFreedom.SATTERTHWAITE, TAU2);
        }
    }

    private static AnalysisSpec spec() {
        return AnalysisSpec.builder()
                .model(PoolingModel.RANDOM_EFFECTS)
                .tauSquaredMethod(TauSquaredMethod.REML)
                .build();
    }

    private static void assertNear(double expected, double found) {
        assertEquals(expected, found, 1e-8 * Math.abs(expected));
    }

    @Property(tries = 20)
    void orderOfEffectsDoesNotMatter(
            @ForAll Random random, @ForAll @IntRange(min = 5, max = 12) int m, @ForAll CorrectionType type) {
        Sample sample = Sample.of(random, m);
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, sample.n()).boxed().toList());
        Collections.shuffle(order, random);
        Sample shuffled =
                sample.select(order.stream().mapToInt(Integer::intValue).toArray());
        for (int j = 0; j < 2; j++) {
            Coefficient expected = sample.robust(type).coefficient(j).orThrow();
            Coefficient found = shuffled.robust(type).coefficient(j).orThrow();
            assertNear(expected.standardError(), found.standardError());
            assertNear(
                    expected.degreesOfFreedom().orElseThrow(),
                    found.degreesOfFreedom().orElseThrow());
        }
    }

    @Property(tries = 20)
    void scaleChangesStandardErrorsAndNothingElse(
            @ForAll Random random,
            @ForAll @IntRange(min = 5, max = 12) int m,
            @ForAll @IntRange(min = -6, max = 6) int exponent,
            @ForAll CorrectionType type) {
        double factor = StrictMath.pow(10, exponent);
        Sample sample = Sample.of(random, m);
        ClusterRobustFit small = sample.robust(type);
        ClusterRobustFit large =
                sample.scaled(factor).robust(type, ClusterDegreesOfFreedom.SATTERTHWAITE, TAU2 * factor * factor);
        Coefficient expected = small.coefficient(1).orThrow();
        Coefficient found = large.coefficient(1).orThrow();
        assertNear(factor * expected.standardError(), found.standardError());
        assertNear(
                expected.degreesOfFreedom().orElseThrow(),
                found.degreesOfFreedom().orElseThrow());
        assertNear(
                small.hotelling(0, 1).orThrow().statistic(),
                large.hotelling(0, 1).orThrow().statistic());
    }

    @Property(tries = 20)
    void oneContrastIsTheSquaredTTest(
            @ForAll Random random, @ForAll @IntRange(min = 5, max = 12) int m, @ForAll CorrectionType type) {
        ClusterRobustFit fit = Sample.of(random, m).robust(type);
        Coefficient dose = fit.coefficient(1).orThrow();
        JointTest joint = fit.hotelling(1).orThrow();
        assertNear(dose.statistic() * dose.statistic(), joint.statistic());
        assertNear(dose.degreesOfFreedom().orElseThrow(), joint.denominator().orElseThrow());
        assertEquals(dose.pValue(), joint.pValue(), 1e-9);
    }

    @Property(tries = 20)
    void jointTestsDependOnTheSpaceOfTheContrasts(
            @ForAll Random random, @ForAll @IntRange(min = 6, max = 12) int m, @ForAll CorrectionType type) {
        ClusterRobustFit fit = Sample.of(random, m).robust(type);
        JointTest plain = fit.hotelling(0, 1).orThrow();
        JointTest turned = fit.hotelling(ImmutableList.of(DoubleVector.of(1, 2), DoubleVector.of(-3, 0.5)))
                .orThrow();
        assertNear(plain.statistic(), turned.statistic());
        assertNear(plain.denominator().orElseThrow(), turned.denominator().orElseThrow());
    }

    @Property(tries = 20)
    void clustersOfOneAreHeteroscedasticityConsistent(
            @ForAll Random random, @ForAll @IntRange(min = 5, max = 12) int m) {
        Sample sample = Sample.of(random, m).withEqualVariances();
        int n = sample.n();
        double[] dose = sample.dose();
        double mean = java.util.Arrays.stream(dose).average().orElseThrow();
        double squares = 0;
        double xy = 0;
        double meanY = java.util.Arrays.stream(sample.y()).average().orElseThrow();
        for (int i = 0; i < n; i++) {
            squares += (dose[i] - mean) * (dose[i] - mean);
            xy += (dose[i] - mean) * (sample.y()[i] - meanY);
        }
        double slope = xy / squares;
        double hc0 = 0;
        double hc2 = 0;
        double hc3 = 0;
        for (int i = 0; i < n; i++) {
            double d = dose[i] - mean;
            double e = sample.y()[i] - meanY - slope * d;
            double rest = 1 - 1.0 / n - d * d / squares;
            hc0 += d * d * e * e;
            hc2 += d * d * e * e / rest;
            hc3 += d * d * e * e / (rest * rest);
        }
        assertNear(hc0 / (squares * squares), variance(sample, CorrectionType.CR0));
        assertNear(hc2 / (squares * squares), variance(sample, CorrectionType.CR2));
        assertNear(hc3 / (squares * squares), variance(sample, CorrectionType.CR3));
    }

    private static double variance(Sample sample, CorrectionType type) {
        return sample.robust(type).covariance().get(1).get(1);
    }

    @Property(tries = 20)
    void balancedClustersOfEqualVarianceGiveTheClassicalTest(
            @ForAll Random random,
            @ForAll @IntRange(min = 2, max = 8) int m,
            @ForAll @IntRange(min = 1, max = 5) int size) {
        double[] y = random.doubles((long) m * size, -1, 1).toArray();
        double[] v = new double[m * size];
        java.util.Arrays.fill(v, 0.2);
        Grouping clusters = Grouping.of(
                "study",
                IntStream.range(0, m * size)
                        .mapToObj(i -> Integer.toString(i / size))
                        .toList());
        Coefficient mean = ClusterRobust.using(CorrectionType.CR2, ClusterDegreesOfFreedom.SATTERTHWAITE)
                .of(
                        MetaAnalysis.using(spec())
                                .withTauSquared(TAU2)
                                .fit(EffectSet.of(y, v))
                                .orThrow(),
                        clusters)
                .orThrow()
                .coefficient(0)
                .orThrow();
        double total = java.util.Arrays.stream(y).average().orElseThrow();
        double squares = 0;
        for (int c = 0; c < m; c++) {
            double own = java.util.Arrays.stream(y, c * size, (c + 1) * size)
                    .average()
                    .orElseThrow();
            squares += (own - total) * (own - total);
        }
        assertNear(Math.sqrt(squares / (m * (m - 1.0))), mean.standardError());
        assertNear(m - 1, mean.degreesOfFreedom().orElseThrow());
    }

    @Property(tries = 10)
    void jackknifeAdjustmentIsTheFitWithoutTheCluster(
            @ForAll Random random, @ForAll @IntRange(min = 5, max = 9) int m) {
        Sample sample = Sample.of(random, m);
        double all = sample.estimates().get(1);
        double sum = 0;
        for (int c = 0; c < m; c++) {
            int left = c;
            double without = sample.select(IntStream.range(0, sample.n())
                            .filter(i -> sample.cluster()[i] != left)
                            .toArray())
                    .estimates()
                    .get(1);
            sum += (without - all) * (without - all);
        }
        assertNear(sum, variance(sample, CorrectionType.CR3));
    }
}
