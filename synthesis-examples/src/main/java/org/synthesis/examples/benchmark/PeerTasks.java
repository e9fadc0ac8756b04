package org.synthesis.examples.benchmark;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.synthesis.model.analysis.AnalysisSpec;
import org.synthesis.model.analysis.ClusterDegreesOfFreedom;
import org.synthesis.model.analysis.Coefficient;
import org.synthesis.model.analysis.CorrectionType;
import org.synthesis.model.analysis.EventModel;
import org.synthesis.model.analysis.EventModelSpec;
import org.synthesis.model.analysis.EventPoolingSpec;
import org.synthesis.model.analysis.Heterogeneity;
import org.synthesis.model.analysis.JointTest;
import org.synthesis.model.analysis.PredictionMethod;
import org.synthesis.model.analysis.TableMeasure;
import org.synthesis.model.analysis.TauSquaredMethod;
import org.synthesis.model.analysis.TestMethod;
import org.synthesis.model.base.DoubleVector;
import org.synthesis.model.base.Interval;
import org.synthesis.scoring.bias.FunnelSide;
import org.synthesis.scoring.bias.MissingEstimator;
import org.synthesis.scoring.bias.SelectionFit;
import org.synthesis.scoring.bias.SelectionFunction;
import org.synthesis.scoring.bias.SelectionModel;
import org.synthesis.scoring.bias.SelectionParameter;
import org.synthesis.scoring.bias.TrimAndFill;
import org.synthesis.scoring.data.DataTable;
import org.synthesis.scoring.data.EffectSet;
import org.synthesis.scoring.data.Grouping;
import org.synthesis.scoring.data.ModelMatrix;
import org.synthesis.scoring.data.Term;
import org.synthesis.scoring.events.EventMixedFit;
import org.synthesis.scoring.events.EventMixedModel;
import org.synthesis.scoring.events.EventPooling;
import org.synthesis.scoring.events.EventTables;
import org.synthesis.scoring.events.MantelHaenszel;
import org.synthesis.scoring.moderator.PermutationTest;
import org.synthesis.scoring.multilevel.LikelihoodMethod;
import org.synthesis.scoring.multilevel.MultilevelFit;
import org.synthesis.scoring.multilevel.MultilevelModel;
import org.synthesis.scoring.multilevel.MultilevelSpec;
import org.synthesis.scoring.multilevel.RandomTerm;
import org.synthesis.scoring.multilevel.VarianceComponent;
import org.synthesis.scoring.pool.EffectGroups;
import org.synthesis.scoring.pool.HeterogeneityInterval;
import org.synthesis.scoring.pool.MetaAnalysis;
import org.synthesis.scoring.pool.MetaAnalysisFit;
import org.synthesis.scoring.pool.PooledGroups;
import org.synthesis.scoring.robust.ClusterRobust;
import org.synthesis.scoring.sensitivity.Gosh;
import org.synthesis.scoring.sensitivity.Influence;
import org.synthesis.scoring.sensitivity.LeaveOneOut;
import org.synthesis.scoring.sensitivity.Refit;

/** The tasks of the benchmark by their names, each as a call of the public API. */
final class PeerTasks {
    private static final AnalysisSpec REML = AnalysisSpec.standard();
    private static final AnalysisSpec KNAPP_HARTUNG =
            REML.withTest(TestMethod.KNAPP_HARTUNG).withPrediction(PredictionMethod.T_K_MINUS_1);
    private static final List<String> MEAN = List.of(
            "beta",
            "se",
            "ci.lb",
            "ci.ub",
            "pval",
            "tau2",
            "I2",
            "H2",
            "QE",
            "QEp",
            "logLik",
            "predict/pi.lb",
            "predict/pi.ub");

    private final Path directory;

    private PeerTasks(Path directory) {
        this.directory = directory;
    }

    static List<PeerTask> all(Path directory) {
        PeerTasks tasks = new PeerTasks(directory);
        return List.of(
                tasks.mean("reml-k20", false, "effects-k20.csv"),
                tasks.mean("reml-k200", false, "effects-k200.csv"),
                tasks.mean("reml-k2000", true, "effects-k2000.csv"),
                tasks.moments(),
                tasks.regression(),
                tasks.multilevel("multilevel-n100-sparse", false, "multilevel-n100.csv"),
                tasks.multilevel("multilevel-n1000-sparse", false, "multilevel-n1000.csv"),
                tasks.multilevel("multilevel-n1000-dense", true, "multilevel-n1000.csv"),
                tasks.maximumLikelihood("multilevel-n1000-lme", false, "multilevel-n1000.csv"),
                tasks.maximumLikelihood("multilevel-n10000-lme", false, "multilevel-n10000.csv"),
                tasks.maximumLikelihood("multilevel-n100000-lme", true, "multilevel-n100000.csv"),
                tasks.leaveOneOut(),
                tasks.influence(),
                tasks.permutation(),
                tasks.trimAndFill(),
                tasks.selection(),
                tasks.mantelHaenszel(),
                tasks.mixedLogistic(),
                tasks.robust(),
                tasks.profile(),
                tasks.gosh(),
                tasks.batch(),
                tasks.coldStart());
    }

    private PeerTask mean(String id, boolean slow, String file) {
        return task(id, slow, MEAN, file, BenchmarkData::effects, effects -> {
            MetaAnalysisFit fit = MetaAnalysis.using(KNAPP_HARTUNG).fit(effects).orThrow();
            Coefficient mean = fit.coefficients().get(0);
            Heterogeneity heterogeneity = fit.heterogeneity();
            Interval prediction = fit.predict().predictionInterval().orElseThrow();
            return quantities(
                    mean.estimate(),
                    mean.standardError(),
                    mean.interval().low(),
                    mean.interval().high(),
                    mean.pValue(),
                    fit.tauSquared(),
                    heterogeneity.iSquaredPercent(),
                    heterogeneity.hSquared().orElseThrow(),
                    heterogeneity.q(),
                    heterogeneity.pValue(),
                    fit.logLikelihood(),
                    prediction.low(),
                    prediction.high());
        });
    }

    private PeerTask moments() {
        AnalysisSpec spec = REML.withTauSquaredMethod(TauSquaredMethod.DL);
        return task("dl-k20", false, MEAN.subList(0, 10), "effects-k20.csv", BenchmarkData::effects, effects -> {
            MetaAnalysisFit fit = MetaAnalysis.using(spec).fit(effects).orThrow();
            Coefficient mean = fit.coefficients().get(0);
            Heterogeneity heterogeneity = fit.heterogeneity();
            return quantities(
                    mean.estimate(),
                    mean.standardError(),
                    mean.interval().low(),
                    mean.interval().high(),
                    mean.pValue(),
                    fit.tauSquared(),
                    heterogeneity.iSquaredPercent(),
                    heterogeneity.hSquared().orElseThrow(),
                    heterogeneity.q(),
                    heterogeneity.pValue());
        });
    }

    private PeerTask regression() {
        record Data(EffectSet effects, ModelMatrix design) {}
        return task(
                "regression-k100",
                false,
                List.of("beta", "se", "ci.lb", "ci.ub", "pval", "tau2", "QE", "QEp", "QM", "QMp", "logLik"),
                "regression-k100.csv",
                table -> new Data(
                        BenchmarkData.effects(table),
                        ModelMatrix.of(
                                table, List.of(Term.numeric("dose"), Term.numeric("age"), Term.factor("setting")))),
                data -> {
                    MetaAnalysisFit fit = MetaAnalysis.using(KNAPP_HARTUNG)
                            .fit(data.effects(), data.design())
                            .orThrow();
                    List<Coefficient> rows = fit.coefficients();
                    JointTest moderators = fit.omnibus().orElseThrow();
                    return new double[][] {
                        of(rows, Coefficient::estimate),
                        of(rows, Coefficient::standardError),
                        of(rows, row -> row.interval().low()),
                        of(rows, row -> row.interval().high()),
                        of(rows, Coefficient::pValue),
                        {fit.tauSquared()},
                        {fit.heterogeneity().q()},
                        {fit.heterogeneity().pValue()},
                        {moderators.statistic()},
                        {moderators.pValue()},
                        {fit.logLikelihood()}
                    };
                });
    }

    /** Effects within studies, with two moderators. */
    private record Nested(EffectSet effects, ModelMatrix design, Grouping study, Grouping effect) {
        static Nested of(DataTable table) {
            Grouping study = Grouping.of(table, "study");
            return new Nested(
                    BenchmarkData.effects(table),
                    ModelMatrix.of(table, List.of(Term.numeric("x1"), Term.numeric("x2"))),
                    study,
                    study.within(Grouping.of(table, "effect")));
        }

        MultilevelFit fit(LikelihoodMethod method) {
            return MultilevelModel.using(MultilevelSpec.of(RandomTerm.intercept(study), RandomTerm.intercept(effect))
                            .withMethod(method))
                    .fit(effects, design)
                    .orThrow();
        }
    }

    private PeerTask multilevel(String id, boolean slow, String file) {
        return task(id, slow, List.of("beta", "se", "sigma2", "logLik", "QE", "QM"), file, Nested::of, data -> {
            MultilevelFit fit = data.fit(LikelihoodMethod.REML);
            return new double[][] {
                of(fit.coefficients(), Coefficient::estimate),
                of(fit.coefficients(), Coefficient::standardError),
                components(fit),
                {fit.logLikelihood()},
                {fit.residualHeterogeneity().statistic()},
                {fit.moderatorTest().orElseThrow().statistic()}
            };
        });
    }

    private PeerTask maximumLikelihood(String id, boolean slow, String file) {
        return task(id, slow, List.of("beta", "se", "sigma2", "logLik"), file, Nested::of, data -> {
            MultilevelFit fit = data.fit(LikelihoodMethod.ML);
            return new double[][] {
                of(fit.coefficients(), Coefficient::estimate),
                of(fit.coefficients(), Coefficient::standardError),
                components(fit),
                {fit.logLikelihood()}
            };
        });
    }

    private static double[] components(MultilevelFit fit) {
        return of(
                fit.components(),
                (VarianceComponent component) -> component.estimate().orElseThrow());
    }

    private PeerTask leaveOneOut() {
        return task(
                "leave-one-out-k20",
                false,
                List.of("estimate", "se", "pval", "Q", "Qp", "tau2", "I2", "H2"),
                "effects-k20.csv",
                BenchmarkData::effects,
                effects -> {
                    List<Refit> steps =
                            LeaveOneOut.of(MetaAnalysis.using(REML).fit(effects).orThrow()).orThrow().steps().stream()
                                    .map(step -> step.orThrow())
                                    .toList();
                    return new double[][] {
                        of(steps, step -> step.first().estimate()),
                        of(steps, step -> step.first().standardError()),
                        of(steps, step -> step.first().pValue()),
                        of(steps, step -> step.heterogeneity().q()),
                        of(steps, step -> step.heterogeneity().pValue()),
                        of(steps, step -> step.heterogeneity().tauSquared().orElseThrow()),
                        of(steps, step -> step.heterogeneity().iSquaredPercent()),
                        of(steps, step -> step.heterogeneity().hSquared().orElseThrow())
                    };
                });
    }

    private PeerTask influence() {
        return task(
                "influence-k100",
                false,
                List.of("rstudent", "dffits", "cook.d", "cov.r", "tau2.del", "QE.del", "hat", "dfbs", "is.infl"),
                "effects-k100.csv",
                BenchmarkData::effects,
                effects -> {
                    List<Influence.Row> rows =
                            Influence.of(MetaAnalysis.using(REML).fit(effects).orThrow()).rows().stream()
                                    .map(row -> row.orThrow())
                                    .toList();
                    return new double[][] {
                        of(rows, Influence.Row::studentised),
                        of(rows, Influence.Row::dffits),
                        of(rows, Influence.Row::cooksDistance),
                        of(rows, Influence.Row::covarianceRatio),
                        of(rows, Influence.Row::tauSquared),
                        of(rows, Influence.Row::q),
                        of(rows, Influence.Row::hat),
                        of(rows, row -> row.dfbetas().get(0)),
                        of(rows, row -> row.influential() ? 1 : 0)
                    };
                });
    }

    private PeerTask permutation() {
        record Data(EffectSet effects, ModelMatrix design) {}
        return task(
                "permutation-k50",
                false,
                List.of("beta", "se", "zval", "tau2", "permutation/pval"),
                "permutation-k50.csv",
                table -> new Data(BenchmarkData.effects(table), ModelMatrix.of("x", table.numbers("x"))),
                data -> {
                    MetaAnalysisFit fit = MetaAnalysis.using(REML)
                            .fit(data.effects(), data.design())
                            .orThrow();
                    List<Coefficient> rows = fit.coefficients();
                    return new double[][] {
                        of(rows, Coefficient::estimate),
                        of(rows, Coefficient::standardError),
                        of(rows, Coefficient::statistic),
                        {fit.tauSquared()},
                        PermutationTest.sampled(fit, 1000, 1)
                                .orThrow()
                                .pValues()
                                .toArray()
                    };
                });
    }

    private PeerTask trimAndFill() {
        return task(
                "trim-fill-k50",
                false,
                List.of("k0", "se.k0", "beta", "se", "ci.lb", "ci.ub", "tau2", "QE"),
                "funnel-k50.csv",
                BenchmarkData::effects,
                effects -> {
                    TrimAndFill.Filled filled = TrimAndFill.using(MissingEstimator.L0)
                            .on(FunnelSide.LEFT)
                            .of(MetaAnalysis.using(REML).fit(effects).orThrow())
                            .orThrow();
                    Coefficient mean = filled.adjusted().coefficients().get(0);
                    return quantities(
                            filled.missing(),
                            filled.standardError().orElseThrow(),
                            mean.estimate(),
                            mean.standardError(),
                            mean.interval().low(),
                            mean.interval().high(),
                            filled.adjusted().tauSquared(),
                            filled.adjusted().heterogeneity().q());
                });
    }

    private PeerTask selection() {
        return task(
                "selection-k60",
                false,
                List.of("beta", "se", "tau2", "delta", "logLik"),
                "selection-k60.csv",
                BenchmarkData::effects,
                effects -> {
                    SelectionFit fit = SelectionModel.using(SelectionFunction.step(0.025))
                            .fit(effects)
                            .orThrow();
                    return new double[][] {
                        of(fit.coefficients(), Coefficient::estimate),
                        of(fit.coefficients(), Coefficient::standardError),
                        {fit.tauSquared()},
                        of(fit.parameters(), SelectionParameter::estimate),
                        {fit.fit().logLikelihood()}
                    };
                });
    }

    private static EventTables tables(DataTable table) {
        return EventTables.of(table.numbers("ai"), table.numbers("bi"), table.numbers("ci"), table.numbers("di"));
    }

    private PeerTask mantelHaenszel() {
        return task(
                "mantel-haenszel-k50",
                false,
                List.of("beta", "se", "ci.lb", "ci.ub", "pval", "QE", "QEp", "I2", "MH", "MHp", "TA", "TAp"),
                "tables-k50.csv",
                PeerTasks::tables,
                tables -> {
                    EventPooling pooled = MantelHaenszel.using(
                                    EventPoolingSpec.builder().build())
                            .pool(TableMeasure.ODDS_RATIO, tables)
                            .orThrow();
                    Coefficient effect = pooled.effect();
                    Heterogeneity heterogeneity = pooled.heterogeneity().orElseThrow();
                    JointTest test = pooled.tests().mantelHaenszel().orElseThrow();
                    JointTest tarone = pooled.tests().tarone().orElseThrow();
                    return quantities(
                            effect.estimate(),
                            effect.standardError(),
                            effect.interval().low(),
                            effect.interval().high(),
                            effect.pValue(),
                            heterogeneity.q(),
                            heterogeneity.pValue(),
                            heterogeneity.iSquaredPercent(),
                            test.statistic(),
                            test.pValue(),
                            tarone.statistic(),
                            tarone.pValue());
                });
    }

    private PeerTask mixedLogistic() {
        EventMixedModel model = EventMixedModel.using(EventModelSpec.of(EventModel.FIXED_STUDIES));
        return task(
                "glmm-k20",
                true,
                List.of("beta", "se", "tau2", "QE.Wld", "QE.LRT"),
                "tables-k20.csv",
                PeerTasks::tables,
                tables -> {
                    EventMixedFit fit = model.oddsRatio(tables).orThrow();
                    Coefficient mean = fit.coefficients().get(0);
                    return quantities(
                            mean.estimate(),
                            mean.standardError(),
                            fit.tauSquared(),
                            fit.waldHeterogeneity().orElseThrow().statistic(),
                            fit.likelihoodRatioHeterogeneity().statistic());
                });
    }

    private PeerTask robust() {
        record Fitted(MultilevelFit fit, Grouping study) {}
        ClusterRobust method = ClusterRobust.using(CorrectionType.CR2, ClusterDegreesOfFreedom.SATTERTHWAITE);
        return task(
                "robust-n1000",
                false,
                List.of("beta", "se", "ddf", "pval"),
                "multilevel-n1000.csv",
                table -> {
                    Nested data = Nested.of(table);
                    return new Fitted(data.fit(LikelihoodMethod.REML), data.study());
                },
                fitted -> {
                    List<Coefficient> rows =
                            method.of(fitted.fit(), fitted.study()).orThrow().coefficients();
                    return new double[][] {
                        of(rows, Coefficient::estimate),
                        of(rows, Coefficient::standardError),
                        of(rows, row -> row.degreesOfFreedom().orElseThrow()),
                        of(rows, Coefficient::pValue)
                    };
                });
    }

    private PeerTask profile() {
        return task(
                "profile-k20",
                false,
                List.of("tau2", "I2", "H2"),
                "effects-k20.csv",
                BenchmarkData::effects,
                effects -> {
                    MetaAnalysisFit fit = MetaAnalysis.using(REML).fit(effects).orThrow();
                    HeterogeneityInterval interval =
                            HeterogeneityInterval.profileLikelihood(fit).orThrow();
                    Heterogeneity found = fit.heterogeneity();
                    return new double[][] {
                        triple(fit.tauSquared(), interval.tauSquared()),
                        triple(found.iSquaredPercent(), interval.iSquaredPercent()),
                        triple(found.hSquared().orElseThrow(), interval.hSquared())
                    };
                });
    }

    private static double[] triple(double estimate, Interval interval) {
        return new double[] {estimate, interval.low(), interval.high()};
    }

    private PeerTask gosh() {
        List<String> names = IntStream.range(0, 17)
                .mapToObj(i -> i == 0
                        ? "subsets"
                        : List.of("estimate", "tau2", "QE", "I2").get((i - 1) / 4)
                                + '/'
                                + List.of("mean", "sd", "min", "max").get((i - 1) % 4))
                .toList();
        return task("gosh-k12", false, names, "effects-k12.csv", BenchmarkData::effects, effects -> {
            Gosh gosh =
                    Gosh.all(MetaAnalysis.using(REML).fit(effects).orThrow()).orThrow();
            double[][] quantities = new double[17][];
            quantities[0] = new double[] {gosh.size()};
            summaryInPlace(quantities, 1, gosh.estimates());
            summaryInPlace(quantities, 5, gosh.tauSquared());
            summaryInPlace(quantities, 9, gosh.q());
            summaryInPlace(quantities, 13, gosh.iSquaredPercent());
            return quantities;
        });
    }

    private static void summaryInPlace(double[][] quantities, int at, DoubleVector values) {
        int n = values.size();
        double sum = 0;
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < n; i++) {
            sum += values.get(i);
            low = Math.min(low, values.get(i));
            high = Math.max(high, values.get(i));
        }
        double mean = sum / n;
        double squares = 0;
        for (int i = 0; i < n; i++) {
            squares += (values.get(i) - mean) * (values.get(i) - mean);
        }
        quantities[at] = new double[] {mean};
        quantities[at + 1] = new double[] {Math.sqrt(squares / (n - 1))};
        quantities[at + 2] = new double[] {low};
        quantities[at + 3] = new double[] {high};
    }

    private PeerTask batch() {
        return task(
                "batch-10000",
                false,
                List.of("sets", "beta/sum", "beta/weighted", "se/sum", "se/weighted", "tau2/sum", "tau2/weighted"),
                "batch-10000.csv",
                PeerTasks::groups,
                groups -> {
                    PooledGroups pooled = MetaAnalysis.using(REML).fitAll(groups);
                    double[][] quantities = new double[7][];
                    quantities[0] = new double[] {pooled.size()};
                    sumsInPlace(quantities, 1, pooled.size(), pooled::estimate);
                    sumsInPlace(quantities, 3, pooled.size(), pooled::standardError);
                    sumsInPlace(quantities, 5, pooled.size(), pooled::tauSquared);
                    return quantities;
                });
    }

    private static EffectGroups groups(DataTable table) {
        EffectSet all = BenchmarkData.effects(table);
        return EffectGroups.of(Grouping.of(table, "set").rows().stream()
                .map(rows ->
                        all.select(rows.stream().mapToInt(Integer::intValue).toArray()))
                .toList());
    }

    private static void sumsInPlace(
            double[][] quantities, int at, int sets, java.util.function.IntFunction<OptionalDouble> value) {
        double sum = 0;
        double weighted = 0;
        for (int i = 0; i < sets; i++) {
            double x = value.apply(i).orElseThrow();
            sum += x;
            weighted += x * ((i + 1) / 10000.0);
        }
        quantities[at] = new double[] {sum};
        quantities[at + 1] = new double[] {weighted};
    }

    private PeerTask coldStart() {
        return new PeerTask(
                "cold-start-k20",
                false,
                List.of("beta"),
                () -> new PeerTask.Prepared(false, ColdStart.process(directory.resolve("effects-k20.csv"))));
    }

    private <T> PeerTask task(
            String id,
            boolean slow,
            List<String> quantities,
            String file,
            Function<DataTable, T> prepare,
            Function<T, double[][]> call) {
        return new PeerTask(id, slow, quantities, () -> {
            T data = prepare.apply(BenchmarkData.read(directory.resolve(file)));
            Supplier<double[][]> prepared = () -> call.apply(data);
            return new PeerTask.Prepared(true, prepared);
        });
    }

    private static double[][] quantities(double... values) {
        double[][] quantities = new double[values.length][];
        for (int i = 0; i < values.length; i++) {
            quantities[i] = new double[] {values[i]};
        }
        return quantities;
    }

    private static <T> double[] of(List<T> rows, ToDoubleFunction<? super T> number) {
        double[] values = new double[rows.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = number.applyAsDouble(rows.get(i));
        }
        return values;
    }
}
