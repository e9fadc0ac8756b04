package org.synthesis.scoring.moderator;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.synthesis.model.analysis.AnalysisSpec;
import org.synthesis.model.analysis.Coefficient;
import org.synthesis.model.analysis.JointTest;
import org.synthesis.model.base.Attempt;
import org.synthesis.model.base.Checks;
import org.synthesis.scoring.data.DataTable;
import org.synthesis.scoring.data.EffectSet;
import org.synthesis.scoring.data.Grouping;
import org.synthesis.scoring.data.ModelMatrix;
import org.synthesis.scoring.data.Term;
import org.synthesis.scoring.kernel.WaldTests;
import org.synthesis.scoring.pool.MetaAnalysis;
import org.synthesis.scoring.pool.MetaAnalysisFit;

/**
 * The means of groups of studies and the test that they are equal. Source: Borenstein et al. (2009), chapter 19.
 *
 * @param groups one row per group, in the order of the levels
 * @param fits with separate variances the fit of each group, with a common variance the one fit of all
 * @param tauSquared tau-squared of each group; the same number throughout when it is common
 * @param between the test that all means are equal
 */
public record SubgroupAnalysis(
        ImmutableList<Coefficient> groups,
        ImmutableList<MetaAnalysisFit> fits,
        ImmutableList<Double> tauSquared,
        JointTest between) {

    /** {@return each group by itself, with its own tau-squared} Declined when a group is, naming it. */
    public static Attempt<SubgroupAnalysis> separate(AnalysisSpec spec, EffectSet effects, Grouping grouping) {
        check(effects, grouping);
        List<MetaAnalysisFit> fits = new ArrayList<>();
        for (int g = 0; g < grouping.levels().size(); g++) {
            int[] rows =
                    grouping.rows().get(g).stream().mapToInt(Integer::intValue).toArray();
            Attempt<MetaAnalysisFit> fit = MetaAnalysis.using(spec).fit(effects.select(rows));
            if (fit instanceof Attempt.Declined<MetaAnalysisFit> declined) {
                return Attempt.declined(
                        declined.reason(), "group '" + grouping.levels().get(g) + "': " + declined.message());
            }
            fits.add(fit.orThrow());
        }
        double sumW = 0;
        double mean = 0;
        double q = 0;
        ImmutableList.Builder<Coefficient> groups = ImmutableList.builder();
        for (int g = 0; g < fits.size(); g++) {
            Coefficient row = fits.get(g).coefficients().get(0);
            groups.add(WaldTests.coefficient(
                    grouping.levels().get(g),
                    row.estimate(),
                    row.standardError(),
                    row.degreesOfFreedom(),
                    spec.level()));
            double w = 1 / (row.standardError() * row.standardError());
            sumW += w;
            double d = row.estimate() - mean;
            mean += w / sumW * d;
            q += w * d * (row.estimate() - mean);
        }
        int df = fits.size() - 1;
        return Attempt.answered(new SubgroupAnalysis(
                groups.build(),
                ImmutableList.copyOf(fits),
                fits.stream().map(MetaAnalysisFit::tauSquared).collect(ImmutableList.toImmutableList()),
                WaldTests.chiSquare(q, df)));
    }

    /** {@return all groups in one model, with one tau-squared} Declined for the reasons of {@link MetaAnalysis}. */
    public static Attempt<SubgroupAnalysis> common(AnalysisSpec spec, EffectSet effects, Grouping grouping) {
        check(effects, grouping);
        DataTable table = DataTable.ofRows(effects.size())
                .withWords(
                        grouping.name(),
                        IntStream.range(0, effects.size())
                                .mapToObj(row -> grouping.levels().get(grouping.of(row)))
                                .toList());
        Term cells = Term.cellMeans(grouping.name(), grouping.levels());
        return MetaAnalysis.using(spec)
                .fit(effects, ModelMatrix.withoutIntercept(table, List.of(cells)))
                .map(fit -> new SubgroupAnalysis(
                        named(fit, grouping),
                        ImmutableList.of(fit),
                        grouping.levels().stream()
                                .map(level -> fit.tauSquared())
                                .collect(ImmutableList.toImmutableList()),
                        ContrastTest.of(fit, ContrastTest.differences(fit.p()))
                                .joint()
                                .orElseThrow()));
    }

    private static ImmutableList<Coefficient> named(MetaAnalysisFit fit, Grouping grouping) {
        return IntStream.range(0, fit.p())
                .mapToObj(g -> {
                    Coefficient row = fit.coefficients().get(g);
                    return new Coefficient(
                            grouping.levels().get(g),
                            row.estimate(),
                            row.standardError(),
                            row.statistic(),
                            row.degreesOfFreedom(),
                            row.pValue(),
                            row.interval());
                })
                .collect(ImmutableList.toImmutableList());
    }

    private static void check(EffectSet effects, Grouping grouping) {
        Checks.that(
                grouping.size() == effects.size(),
                "%d effects need a grouping of as many rows, got %d",
                effects.size(),
                grouping.size());
        Checks.that(grouping.levels().size() > 1, "one group cannot be compared");
    }
}
