package org.synthesis.scoring.pool;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableDoubleArray;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.synthesis.model.analysis.AnalysisSpec;
import org.synthesis.model.analysis.MethodSource;
import org.synthesis.model.base.Attempt;

/**
 * The means of many data sets in columns; a set that could not be pooled has a refusal in place of numbers. Immutable.
 *
 * <p>Built by {@link MetaAnalysis#fitAll(EffectGroups)}: the numbers of {@link MetaAnalysis#fit(org.synthesis.scoring.data.EffectSet)}
 * for each set, bit by bit.
 */
public final class PooledGroups {
    private final MetaAnalysis analysis;
    private final ImmutableDoubleArray estimates;
    private final ImmutableDoubleArray standardErrors;
    private final ImmutableDoubleArray tauSquared;
    private final ImmutableMap<Integer, Attempt.Declined<MetaAnalysisFit>> refusals;

    PooledGroups(
            MetaAnalysis analysis,
            double[] estimates,
            double[] standardErrors,
            double[] tauSquared,
            Map<Integer, Attempt.Declined<MetaAnalysisFit>> refusals) {
        this.analysis = analysis;
        this.estimates = ImmutableDoubleArray.copyOf(estimates);
        this.standardErrors = ImmutableDoubleArray.copyOf(standardErrors);
        this.tauSquared = ImmutableDoubleArray.copyOf(tauSquared);
        this.refusals = ImmutableMap.copyOf(new HashMap<>(refusals));
    }

    /** {@return what was asked} */
    public AnalysisSpec spec() {
        return analysis.spec();
    }

    /** {@return number of sets} */
    public int size() {
        return estimates.length();
    }

    /** {@return the mean of a set; empty when it was refused} */
    public OptionalDouble estimate(int set) {
        return cell(estimates, set);
    }

    /** {@return the standard error of the mean as the test uses it; empty when the set was refused} */
    public OptionalDouble standardError(int set) {
        return cell(standardErrors, set);
    }

    /** {@return tau-squared; empty when the set was refused} */
    public OptionalDouble tauSquared(int set) {
        return cell(tauSquared, set);
    }

    private OptionalDouble cell(ImmutableDoubleArray column, int set) {
        return refusals.containsKey(set) ? OptionalDouble.empty() : OptionalDouble.of(column.get(set));
    }

    /** {@return why a set was refused} */
    public Optional<Attempt.Declined<MetaAnalysisFit>> refusal(int set) {
        return Optional.ofNullable(refusals.get(set));
    }

    /** {@return the publications that define what was done} */
    public ImmutableSet<MethodSource> sources() {
        return analysis.sources();
    }
}
