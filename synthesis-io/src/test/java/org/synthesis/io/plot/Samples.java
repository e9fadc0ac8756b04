package org.synthesis.io.plot;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.synthesis.model.analysis.AnalysisSpec;
import org.synthesis.model.analysis.FitTrace;
import org.synthesis.model.analysis.Heterogeneity;
import org.synthesis.model.analysis.PooledEffect;
import org.synthesis.model.analysis.StudyWeight;
import org.synthesis.model.analysis.VarianceComponents;
import org.synthesis.model.appraisal.AppraisalLevel;
import org.synthesis.model.base.Interval;
import org.synthesis.model.effect.EffectMeasure;
import org.synthesis.model.effect.EffectSize;
import org.synthesis.model.gap.GapCell;
import org.synthesis.model.gap.GapMap;
import org.synthesis.model.gap.StudyCounts;
import org.synthesis.model.id.FindingId;
import org.synthesis.model.text.LocalizedText;

/** Plausible results to draw; the numbers are invented. */
final class Samples {
    static final LocalizedText TITLE = LocalizedText.of("Effect van een aanpak", "Effect of an approach");

    private static final ImmutableList<AppraisalLevel> LEVELS = ImmutableList.copyOf(AppraisalLevel.values());

    private Samples() {}

    /** {@return so many effects, so many in each cluster, with labels that repeat some words} */
    static PooledEffect effects(int count, int perCluster, EffectMeasure measure) {
        List<StudyWeight> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double yi = 0.4 + Math.sin(i * 1.7) * 0.6;
            double vi = 0.01 + 0.2 * Math.abs(Math.cos(i * 0.9));
            rows.add(effect("Étude " + i + " (19" + (10 + i % 90) + ")", "c" + i / perCluster, yi, vi, 100.0 / count));
        }
        return pooled(rows, measure, 0.4, 0.1);
    }

    static StudyWeight effect(String label, String cluster, double yi, double vi, double percent) {
        return new StudyWeight(label + '/' + cluster, label, cluster, new EffectSize(yi, vi), percent);
    }

    /** {@return a result that lists these effects; with shared clusters a three-level one} */
    static PooledEffect pooled(List<StudyWeight> rows, EffectMeasure measure, double estimate, double se) {
        int clusters = (int) rows.stream().map(StudyWeight::cluster).distinct().count();
        boolean nested = clusters < rows.size();
        Heterogeneity.Builder heterogeneity = Heterogeneity.builder()
                .q(213.6898)
                .degreesOfFreedom(rows.size() - 1)
                .pValue(0.0001)
                .iSquaredPercent(73.33);
        PooledEffect.Builder result = PooledEffect.builder()
                .spec(nested ? AnalysisSpec.threeLevel() : AnalysisSpec.standard())
                .measure(measure)
                .estimate(estimate)
                .standardError(se)
                .interval(new Interval(estimate - 2 * se, estimate + 2 * se, 0.95))
                .statistic(estimate / se)
                .pValue(0.012)
                .effectCount(rows.size())
                .clusterCount(clusters)
                .predictionInterval(new Interval(estimate - 6 * se, estimate + 6 * se, 0.95))
                .weights(rows)
                .trace(FitTrace.CLOSED_FORM);
        return nested
                ? result.heterogeneity(heterogeneity.build())
                        .varianceComponents(new VarianceComponents(0.05, 0.06))
                        .build()
                : result.heterogeneity(heterogeneity.tauSquared(0.1196).build()).build();
    }

    /** {@return a map with cells of every kind, empty ones among them} */
    static GapMap gapMap(int rows, int columns) {
        List<String> rowCodes = codes("level-", rows);
        List<String> columnCodes = codes("outcome-", columns);
        List<GapCell> cells = new ArrayList<>();
        int i = 0;
        for (String row : rowCodes) {
            for (String column : columnCodes) {
                int findings = i % 3 == 0 ? 0 : i * 7 % 19;
                Optional<AppraisalLevel> best =
                        findings == 0 ? Optional.empty() : Optional.of(LEVELS.get(i % LEVELS.size()));
                cells.add(new GapCell(
                        row,
                        column,
                        ids(findings),
                        (findings + 1) / 2,
                        ids(i % 4 == 0 ? i : 0),
                        best,
                        i % 2 == 0,
                        StudyCounts.NONE));
                i++;
            }
        }
        return new GapMap(
                "sample",
                ImmutableList.copyOf(rowCodes),
                ImmutableList.copyOf(columnCodes),
                ImmutableList.copyOf(cells),
                ImmutableList.copyOf(Collections.nCopies(rows, StudyCounts.NONE)),
                ImmutableList.copyOf(Collections.nCopies(columns, StudyCounts.NONE)),
                StudyCounts.NONE,
                ImmutableList.of());
    }

    static ImmutableList<FindingId> ids(int count) {
        ImmutableList.Builder<FindingId> ids = ImmutableList.builder();
        for (int i = 0; i < count; i++) {
            ids.add(new FindingId("f" + i));
        }
        return ids.build();
    }

    private static List<String> codes(String prefix, int count) {
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            codes.add(prefix + i);
        }
        return codes;
    }
}
