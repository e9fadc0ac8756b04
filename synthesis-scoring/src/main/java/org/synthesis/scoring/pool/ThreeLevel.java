package org.synthesis.scoring.pool;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.Collection;
import org.synthesis.model.analysis.Convergence;
import org.synthesis.model.effect.StudyEffect;
import org.synthesis.scoring.kernel.ThreeLevelReml;

/**
 * The three-level model with an overall mean only, fitted by REML.
 *
 * <p>Arranges effects by cluster and calls {@link ThreeLevelReml}. The order of clusters is that of their first effect, so
 * effects sorted by key give the same bits whatever order they came in.
 *
 * @param effects the effects, those of one cluster next to each other
 * @param percents contribution of each effect to the mean, in the same order, adding up to 100
 * @param fit the fitted model
 */
record ThreeLevel(ImmutableList<StudyEffect> effects, ImmutableList<Double> percents, ThreeLevelReml.Fit fit) {

    /** {@return the model fitted to at least two effects} */
    static ThreeLevel fit(Collection<StudyEffect> effects, Convergence convergence) {
        ImmutableListMultimap<String, StudyEffect> clusters = Multimaps.index(effects, StudyEffect::cluster);
        ImmutableList<StudyEffect> arranged = clusters.values().asList();
        double[] y = arranged.stream().mapToDouble(effect -> effect.size().yi()).toArray();
        double[] v = arranged.stream().mapToDouble(effect -> effect.size().vi()).toArray();
        int[] ends = new int[clusters.keySet().size()];
        int cluster = 0;
        int end = 0;
        for (String name : clusters.keySet()) {
            end += clusters.get(name).size();
            ends[cluster++] = end;
        }
        ThreeLevelReml.Fit fit = ThreeLevelReml.fit(y, v, ends, convergence);
        ImmutableList.Builder<Double> percents = ImmutableList.builder();
        for (double percent : ThreeLevelReml.weightPercents(v, ends, fit)) {
            percents.add(percent);
        }
        return new ThreeLevel(arranged, percents.build(), fit);
    }
}
