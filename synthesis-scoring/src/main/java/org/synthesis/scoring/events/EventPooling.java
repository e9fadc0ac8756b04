package org.synthesis.scoring.events;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.synthesis.model.analysis.Coefficient;
import org.synthesis.model.analysis.EventPoolingSpec;
import org.synthesis.model.analysis.FitStatistics;
import org.synthesis.model.analysis.Heterogeneity;
import org.synthesis.model.analysis.JointTest;
import org.synthesis.model.analysis.MethodSource;
import org.synthesis.model.base.Diagnostic;

/**
 * One effect pooled over tables of events, on the scale of analysis (logarithms for ratios).
 *
 * @param spec how it was pooled
 * @param effect the pooled effect, named after its measure
 * @param tests tests of the pooled effect and of one odds ratio behind all tables; none for differences
 * @param heterogeneity from the effects of single studies around the pooled one; empty when no study has one
 * @param fit the effects of single studies as normal variables around the pooled effect; empty with {@code heterogeneity}
 * @param tables number of tables
 * @param informative tables with events and others in total, counted after the addition for pooling
 * @param withEffect tables whose own effect exists
 * @param sources what the method is taken from
 * @param diagnostics what a reader should know
 */
public record EventPooling(
        EventPoolingSpec spec,
        Coefficient effect,
        Tests tests,
        Optional<Heterogeneity> heterogeneity,
        Optional<FitStatistics> fit,
        int tables,
        int informative,
        int withEffect,
        ImmutableList<MethodSource> sources,
        ImmutableList<Diagnostic> diagnostics) {

    /**
     * Tests from the counts themselves. Each is empty when the measure has none or no table is informative.
     *
     * @param mantelHaenszel of no effect, with the hypergeometric (tables) or binomial (person-time) variance
     * @param cochran of no effect, with Cochran's variance
     * @param breslowDay of one odds ratio behind all tables
     * @param tarone the same, corrected for estimating the odds ratio
     */
    public record Tests(
            Optional<JointTest> mantelHaenszel,
            Optional<JointTest> cochran,
            Optional<JointTest> breslowDay,
            Optional<JointTest> tarone) {
        /** No tests. */
        public static final Tests NONE =
                new Tests(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
