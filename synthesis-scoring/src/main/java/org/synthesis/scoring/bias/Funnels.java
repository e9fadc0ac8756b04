package org.synthesis.scoring.bias;

import com.google.common.collect.ImmutableList;
import org.synthesis.model.base.Diagnostic;
import org.synthesis.model.base.DoubleVector;
import org.synthesis.model.base.SourceLocation;
import org.synthesis.scoring.data.EffectSet;
import org.synthesis.scoring.pool.MetaAnalysisFit;

/** What the methods of this package share. */
final class Funnels {
    private static final int FEW = 10;

    private Funnels() {}

    static boolean isMean(MetaAnalysisFit fit) {
        return fit.p() == 1 && fit.design().values().stream().allMatch(cell -> cell == 1);
    }

    static ImmutableList<Diagnostic> fewEffects(int k) {
        return k >= FEW
                ? ImmutableList.of()
                : ImmutableList.of(Diagnostic.warning(
                        "few-effects",
                        SourceLocation.NOWHERE,
                        k + " effects are too few to tell selective publication from chance",
                        "use at least " + FEW + " effects"));
    }

    static EffectSet joined(EffectSet first, EffectSet second) {
        return new EffectSet(
                ImmutableList.<String>builder()
                        .addAll(first.labels())
                        .addAll(second.labels())
                        .build(),
                joined(first.yi(), second.yi()),
                joined(first.vi(), second.vi()));
    }

    private static DoubleVector joined(DoubleVector first, DoubleVector second) {
        return DoubleVector.of(java.util.stream.DoubleStream.concat(first.stream(), second.stream())
                .toArray());
    }

    /** The inverse-variance mean: sum of weights and sum of weighted effects. */
    static double[] commonEffect(EffectSet effects) {
        double sumW = 0;
        double sumWy = 0;
        for (int i = 0; i < effects.size(); i++) {
            sumW += 1 / effects.vi().get(i);
            sumWy += effects.yi().get(i) / effects.vi().get(i);
        }
        return new double[] {sumW, sumWy};
    }
}
