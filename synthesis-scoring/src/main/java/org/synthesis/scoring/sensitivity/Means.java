package org.synthesis.scoring.sensitivity;

import org.synthesis.model.analysis.TestMethod;
import org.synthesis.scoring.kernel.SubsetMean;
import org.synthesis.scoring.pool.MetaAnalysisFit;

/** A plain mean in a workspace, under the specification of a fit. */
final class Means {
    private Means() {}

    /** {@return whether tau-squared converged} */
    static boolean fit(MetaAnalysisFit fit, SubsetMean workspace) {
        return workspace.fit(fit.spec(), fit.analysis().fixedTauSquared());
    }

    /** {@return the residual mean square the variance is multiplied with, 1 under Wald tests} */
    static double factor(TestMethod test, SubsetMean workspace) {
        return factor(test, workspace.rss() / (workspace.size() - 1));
    }

    static double factor(TestMethod test, double meanSquare) {
        return switch (test) {
            case Z, T -> 1;
            case KNAPP_HARTUNG -> meanSquare;
            case KNAPP_HARTUNG_SAFEGUARDED -> Math.max(1, meanSquare);
        };
    }

    /** {@return the variance of the mean} */
    static double variance(TestMethod test, SubsetMean workspace) {
        return factor(test, workspace) / workspace.sumW();
    }
}
