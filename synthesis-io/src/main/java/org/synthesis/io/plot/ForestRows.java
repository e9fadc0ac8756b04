package org.synthesis.io.plot;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.synthesis.model.analysis.StudyWeight;
import org.synthesis.model.base.Interval;

/** Makes the rows of a forest plot from the effects of a pooled effect. */
final class ForestRows {
    private final ImmutableList<StudyWeight> effects;
    private final double level;
    private final double quantile;

    ForestRows(ImmutableList<StudyWeight> effects, double level) {
        this.effects = ImmutableList.sortedCopyOf(Comparator.comparing(StudyWeight::key, NaturalOrder.KEYS), effects);
        this.level = level;
        this.quantile = NormalQuantile.twoSided(level);
    }

    /** {@return whether effects share clusters} */
    boolean areNested() {
        return clusters().size() < effects.size();
    }

    int clusterCount() {
        return clusters().size();
    }

    /** {@return a row for every effect, those of one cluster together; equal labels within a cluster are numbered} */
    ImmutableList<ForestRow> ofEffects() {
        ImmutableList.Builder<ForestRow> rows = ImmutableList.builder();
        for (List<StudyWeight> cluster : clusters().values()) {
            Map<String, Integer> total = new HashMap<>();
            cluster.forEach(effect -> total.merge(effect.label(), 1, Integer::sum));
            Map<String, Integer> seen = new HashMap<>();
            for (StudyWeight effect : cluster) {
                int number = seen.merge(effect.label(), 1, Integer::sum);
                boolean unique = total.getOrDefault(effect.label(), 1) == 1;
                String label = unique ? effect.label() : effect.label() + " (" + number + ')';
                double se = Math.sqrt(effect.vi());
                rows.add(new ForestRow(
                        label, effect.cluster(), 1, effect.yi(), around(effect.yi(), se), effect.weightPercent()));
            }
        }
        return rows.build();
    }

    /** {@return a row for every cluster, labelled as its effects when they agree} */
    ImmutableList<ForestRow> ofClusters() {
        return clusters().values().stream().map(this::mean).collect(ImmutableList.toImmutableList());
    }

    static ImmutableList<ForestRow> sorted(ImmutableList<ForestRow> rows, RowOrder order) {
        return switch (order) {
            case BY_KEY -> rows;
            case BY_ESTIMATE -> ImmutableList.sortedCopyOf(Comparator.comparingDouble(ForestRow::estimate), rows);
            case BY_WEIGHT ->
                ImmutableList.sortedCopyOf(
                        Comparator.comparingDouble(ForestRow::weightPercent).reversed(), rows);
        };
    }

    /** Common-effect mean. Variances are taken relative to the smallest one, so that no sum overflows. */
    private ForestRow mean(List<StudyWeight> cluster) {
        double least = cluster.stream().mapToDouble(StudyWeight::vi).min().orElse(1);
        double sumW = 0;
        double mean = 0;
        double percent = 0;
        for (StudyWeight effect : cluster) {
            double w = least / effect.vi();
            sumW += w;
            double share = w > 0 ? w / sumW : 0;
            mean = mean * (1 - share) + effect.yi() * share;
            percent += effect.weightPercent();
        }
        StudyWeight first = cluster.get(0);
        boolean agree = cluster.stream().allMatch(effect -> effect.label().equals(first.label()));
        return new ForestRow(
                agree ? first.label() : first.cluster(),
                first.cluster(),
                cluster.size(),
                mean,
                around(mean, Math.sqrt(least / sumW)),
                percent);
    }

    private Interval around(double estimate, double se) {
        return new Interval(estimate - quantile * se, estimate + quantile * se, level);
    }

    private Map<String, List<StudyWeight>> clusters() {
        Map<String, List<StudyWeight>> clusters = new LinkedHashMap<>();
        for (StudyWeight effect : effects) {
            clusters.computeIfAbsent(effect.cluster(), key -> new ArrayList<>()).add(effect);
        }
        return clusters;
    }
}
