package org.synthesis.scoring.multilevel;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.synthesis.model.analysis.MethodSource;
import org.synthesis.scoring.data.Grouping;
import org.synthesis.scoring.data.ModelMatrix;
import org.synthesis.scoring.kernel.BlockLikelihood;
import org.synthesis.scoring.kernel.NestedLikelihood;

/** What the parameters of a fit mean to its user. */
final class Components {
    private Components() {}

    /** {@return positions of the terms: intercepts first, then structured terms, each in their order} */
    static int[] order(List<TermPlan> plans) {
        int[] order = new int[plans.size()];
        int next = 0;
        for (int t = 0; t < plans.size(); t++) {
            if (plans.get(t).isIntercept()) {
                order[next++] = t;
            }
        }
        for (int t = 0; t < plans.size(); t++) {
            if (!plans.get(t).isIntercept()) {
                order[next++] = t;
            }
        }
        return order;
    }

    static ImmutableList<VarianceComponent> of(Arrangement data, double[] theta) {
        List<TermPlan> plans = List.of(data.plans);
        int intercepts = (int) plans.stream().filter(TermPlan::isIntercept).count();
        ImmutableList.Builder<VarianceComponent> all = ImmutableList.builder();
        int intercept = 0;
        int structured = 0;
        for (int t : order(plans)) {
            TermPlan plan = plans.get(t);
            double[] values = plan.values(theta, data.offsets[t]);
            List<TermPlan.Part> parts = plan.parts();
            if (plan.isIntercept()) {
                intercept++;
                String name = intercepts == 1 ? "sigma2" : "sigma2." + intercept;
                all.add(new VarianceComponent(
                        name,
                        t,
                        VarianceComponent.Kind.VARIANCE,
                        OptionalDouble.of(values[0]),
                        parts.get(0).given()));
                continue;
            }
            structured++;
            String variance = structured == 1 ? "tau2" : structured == 2 ? "gamma2" : "tau2[" + structured + "]";
            String correlation = structured == 1 ? "rho" : structured == 2 ? "phi" : "rho[" + structured + "]";
            int variances = (int) parts.stream()
                    .filter(part -> part.role() == TermPlan.Role.VARIANCE)
                    .count();
            for (int k = 0; k < parts.size(); k++) {
                TermPlan.Part part = parts.get(k);
                boolean isVariance = part.role() == TermPlan.Role.VARIANCE;
                int number = isVariance ? k + 1 : k + 1 - variances;
                int of = isVariance ? variances : parts.size() - variances;
                String name = (isVariance ? variance : correlation) + (of == 1 ? "" : "." + number);
                all.add(new VarianceComponent(
                        name,
                        t,
                        isVariance ? VarianceComponent.Kind.VARIANCE : VarianceComponent.Kind.CORRELATION,
                        Double.isNaN(values[k]) ? OptionalDouble.empty() : OptionalDouble.of(values[k]),
                        part.given()));
            }
        }
        return all.build();
    }

    static double[] degreesOfFreedom(MultilevelSpec spec, ModelMatrix design, Arrangement data) {
        List<Grouping> levels = new ArrayList<>();
        if (spec.test() == CoefficientTest.T_CONTAINMENT) {
            for (RandomTerm term : spec.terms()) {
                levels.add(term.grouping());
                if (term instanceof RandomTerm.Structured structured) {
                    levels.add(structured.grouping().within(structured.inner()));
                }
            }
        }
        double[] df = new double[data.p];
        for (int a = 0; a < data.p; a++) {
            double least = data.n - data.p;
            for (Grouping level : levels) {
                if (constantWithin(design, level, a)) {
                    least = Math.min(least, level.levels().size() - data.p);
                }
            }
            df[a] = Math.max(1, least);
        }
        return df;
    }

    private static boolean constantWithin(ModelMatrix design, Grouping grouping, int a) {
        int levels = grouping.levels().size();
        boolean[] seen = new boolean[levels];
        double[] value = new double[levels];
        int p = design.names().size();
        for (int i = 0; i < design.rows(); i++) {
            int group = grouping.of(i);
            double cell = design.values().get(i * p + a);
            if (seen[group] && value[group] != cell) {
                return false;
            }
            seen[group] = true;
            value[group] = cell;
        }
        return true;
    }

    /** Q of the residuals with the sampling covariance only. */
    static double generalisedQ(Arrangement data) {
        if (data.isNested()) {
            int[] ends = new int[data.n];
            for (int i = 0; i < data.n; i++) {
                ends[i] = i + 1;
            }
            // without between-effect variance every effect is a cluster of its own, and Q is the weighted residual sum
            NestedLikelihood kernel = new NestedLikelihood(data.y, data.v, data.x, data.p, ends, false);
            kernel.evaluate(new double[2], false);
            return kernel.rss();
        }
        BlockLikelihood kernel = data.fixedEffects();
        return kernel.evaluate(new double[0], false) ? kernel.rss() : Double.NaN;
    }

    /** All variances added up; empty when a structured term has several. */
    static OptionalDouble totalVariance(MultilevelSpec spec, ImmutableList<VarianceComponent> components) {
        double sum = 0;
        List<Integer> seen = new ArrayList<>();
        for (VarianceComponent component : components) {
            if (component.kind() != VarianceComponent.Kind.VARIANCE) {
                continue;
            }
            if (seen.contains(component.term())) {
                return OptionalDouble.empty();
            }
            seen.add(component.term());
            sum += component.estimate().orElse(0);
        }
        boolean related = spec.terms().stream().anyMatch(RandomTerm.Slopes.class::isInstance);
        return related ? OptionalDouble.empty() : OptionalDouble.of(sum);
    }

    /** All variances that apply to a row of the data; empty with random slopes. */
    static OptionalDouble variances(MultilevelSpec spec, ImmutableList<VarianceComponent> components, int row) {
        double sum = 0;
        for (int t = 0; t < spec.terms().size(); t++) {
            RandomTerm term = spec.terms().get(t);
            if (term instanceof RandomTerm.Slopes) {
                return OptionalDouble.empty();
            }
            int level = term instanceof RandomTerm.Structured structured
                            && !structured.structure().oneVariance()
                    ? structured.inner().of(row)
                    : 0;
            sum += variance(components, t, level);
        }
        return OptionalDouble.of(sum);
    }

    static OptionalDouble levelVariance(MultilevelSpec spec, ImmutableList<VarianceComponent> components, int inner) {
        double sum = 0;
        for (int t = 0; t < spec.terms().size(); t++) {
            RandomTerm term = spec.terms().get(t);
            if (term instanceof RandomTerm.Slopes) {
                return OptionalDouble.empty();
            }
            boolean several = term instanceof RandomTerm.Structured structured
                    && !structured.structure().oneVariance();
            sum += variance(components, t, several ? inner : 0);
        }
        return OptionalDouble.of(sum);
    }

    private static double variance(ImmutableList<VarianceComponent> components, int term, int level) {
        int at = 0;
        for (VarianceComponent component : components) {
            if (component.term() == term && component.kind() == VarianceComponent.Kind.VARIANCE && at++ == level) {
                return component.estimate().orElse(0);
            }
        }
        throw new IllegalArgumentException("random term " + term + " has no level " + level);
    }

    static ImmutableSet<MethodSource> sources(MultilevelSpec spec) {
        ImmutableSet.Builder<MethodSource> sources = ImmutableSet.builder();
        sources.add(MethodSource.HARVILLE_1977, MethodSource.GILMOUR_1995);
        if (spec.terms().size() > 1) {
            sources.add(MethodSource.KONSTANTOPOULOS_2011, MethodSource.VAN_DEN_NOORTGATE_2013);
        }
        if (spec.terms().stream()
                .anyMatch(term -> term instanceof RandomTerm.Structured || term instanceof RandomTerm.Slopes)) {
            sources.add(MethodSource.PINHEIRO_BATES_2000);
        }
        return sources.build();
    }
}
