package org.synthesis.io.output;

import java.util.Optional;
import java.util.OptionalDouble;
import org.synthesis.model.Conclusions;
import org.synthesis.model.analysis.PooledEffect;
import org.synthesis.model.base.Diagnostic;
import org.synthesis.model.base.Interval;
import org.synthesis.model.conclusion.DatasetConclusion;
import org.synthesis.model.conclusion.PooledVariant;
import org.synthesis.model.text.LocalizedText;

/** Pooled effects of each data set, one row an analysis. */
final class PooledTable {
    private PooledTable() {}

    static String of(Conclusions conclusions) {
        LocalizedText main = LocalizedText.of("hoofdanalyse", "main analysis");
        return Table.<Pooled>columns(table -> table.text("dataset_id", p -> p.of().dataset())
                        .text("source_id", p -> p.of().source())
                        .both("analysis", p -> p.variant().name())
                        .code("model", p -> p.result().spec().model())
                        .code("method", p -> p.result().spec().tauSquaredMethod())
                        .code("test", p -> p.result().spec().test())
                        .code("metric", p -> p.result().measure())
                        .text("k", p -> p.result().effectCount())
                        .text("clusters", p -> p.result().clusterCount())
                        .number("estimate", p -> OptionalDouble.of(p.result().estimate()))
                        .number("se", p -> OptionalDouble.of(p.result().standardError()))
                        .number(
                                "ci_low",
                                p -> OptionalDouble.of(p.result().interval().low()))
                        .number(
                                "ci_high",
                                p -> OptionalDouble.of(p.result().interval().high()))
                        .number("p_value", p -> OptionalDouble.of(p.result().pValue()))
                        .number("pi_low", p -> side(p.result().predictionInterval(), Interval::low))
                        .number("pi_high", p -> side(p.result().predictionInterval(), Interval::high))
                        .number(
                                "q",
                                p -> OptionalDouble.of(
                                        p.result().heterogeneity().q()))
                        .text("q_df", p -> p.result().heterogeneity().degreesOfFreedom())
                        .number("tau2", p -> p.result().heterogeneity().tauSquared())
                        .number("tau2_low", p -> side(p.result().heterogeneity().tauSquaredInterval(), Interval::low))
                        .number(
                                "tau2_high",
                                p -> side(p.result().heterogeneity().tauSquaredInterval(), Interval::high))
                        .number(
                                "sigma2_between",
                                p -> p.result()
                                        .varianceComponents()
                                        .map(v -> OptionalDouble.of(v.betweenClusters()))
                                        .orElse(OptionalDouble.empty()))
                        .number(
                                "sigma2_within",
                                p -> p.result()
                                        .varianceComponents()
                                        .map(v -> OptionalDouble.of(v.withinClusters()))
                                        .orElse(OptionalDouble.empty()))
                        .number(
                                "i2_percent",
                                p -> OptionalDouble.of(
                                        p.result().heterogeneity().iSquaredPercent()))
                        .list("finding_ids", p -> p.of().findings())
                        .list(
                                "warnings",
                                p -> p.result().diagnostics().stream()
                                        .map(Diagnostic::code)
                                        .toList()))
                .of(conclusions.datasets().stream()
                        .flatMap(d -> java.util.stream.Stream.concat(
                                        java.util.stream.Stream.of(new PooledVariant(main, d.result())),
                                        d.sensitivity().stream())
                                .map(variant -> new Pooled(d, variant)))
                        .toList());
    }

    private record Pooled(DatasetConclusion of, PooledVariant variant) {
        PooledEffect result() {
            return variant.result();
        }
    }

    static OptionalDouble side(Optional<Interval> interval, java.util.function.ToDoubleFunction<Interval> side) {
        return interval.map(i -> OptionalDouble.of(side.applyAsDouble(i))).orElse(OptionalDouble.empty());
    }
}
