package org.synthesis.scoring.multilevel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.synthesis.model.base.Attempt;
import org.synthesis.model.base.Checks;
import org.synthesis.model.base.Interval;
import org.synthesis.scoring.kernel.BoxMaximum;
import org.synthesis.scoring.kernel.Brent;
import org.synthesis.scoring.kernel.Distributions;

/**
 * Profile-likelihood intervals of variance components.
 *
 * <p>The interval holds the values whose likelihood, maximised over all other parameters, is not significantly below the
 * maximum: twice the difference stays below the chi-square quantile with one degree of freedom. A bound at the edge of the
 * range (a variance of 0, a correlation of -1 or 1) means that the edge itself is not rejected. Source: Viechtbauer (2007) for
 * likelihood intervals of variances.
 */
public final class ProfileIntervals {
    private final MultilevelFit fit;

    ProfileIntervals(MultilevelFit fit) {
        this.fit = fit;
    }

    /**
     * {@return the interval of a component}
     *
     * <p>Declined with reason {@code given} for a component that was not estimated and {@code unbounded} when no upper bound is
     * found.
     *
     * @throws IllegalArgumentException naming the components when there is none of this name
     */
    public Attempt<Interval> of(String component) {
        int at = -1;
        for (int i = 0; i < fit.components().size(); i++) {
            at = fit.components().get(i).name().equals(component) ? i : at;
        }
        Checks.that(
                at >= 0,
                "no component '%s'; the components are %s",
                component,
                fit.components().stream().map(VarianceComponent::name).toList());
        VarianceComponent wanted = fit.components().get(at);
        if (wanted.given()) {
            return Attempt.declined("given", component + " was given, not estimated");
        }
        if (wanted.estimate().isEmpty()) {
            return Attempt.declined("undefined", component + " has no estimate because a variance is 0");
        }
        return new Search(wanted).interval();
    }

    /** The likelihood as a function of one component. */
    private final class Search {
        private final VarianceComponent wanted;
        private final Arrangement data;
        private final Arrangement.Kernel kernel;
        private final TermPlan plan;
        private final TermPlan.Part part;
        private final int parameter;
        private final double[] optimum;
        private final double threshold;
        private double[] warm;

        Search(VarianceComponent wanted) {
            this.wanted = wanted;
            MultilevelSpec spec = fit.spec();
            data = new Arrangement(
                    fit.effects(),
                    fit.design(),
                    fit.sampling(),
                    spec.terms(),
                    spec.method() == LikelihoodMethod.REML,
                    true);
            kernel = data.kernel();
            plan = data.plans[wanted.term()];
            int number = 0;
            for (VarianceComponent component : fit.components()) {
                if (component.term() == wanted.term()) {
                    if (component.equals(wanted)) {
                        break;
                    }
                    number++;
                }
            }
            part = plan.parts().get(number);
            parameter = kernel.place()[data.offsets[wanted.term()] + part.parameter()];
            optimum = kernel.inside(natural());
            warm = optimum;
            kernel.likelihood().evaluate(optimum, false);
            threshold = kernel.likelihood().value() - 0.5 * Distributions.chiSquareUpperQuantile(1 - spec.level(), 1);
        }

        private double[] natural() {
            double[] theta = new double[data.low.length];
            for (int t = 0; t < data.plans.length; t++) {
                List<TermPlan.Part> parts = data.plans[t].parts();
                int next = 0;
                for (VarianceComponent component : fit.components()) {
                    if (component.term() == t) {
                        TermPlan.Part own = parts.get(next++);
                        if (own.parameter() >= 0) {
                            theta[data.offsets[t] + own.parameter()] = data.plans[t].parameter(
                                    own, component.estimate().orElse(0));
                        }
                    }
                }
            }
            return theta;
        }

        /** How far the profile lies above the threshold; below it, negative. */
        private double above(double value) {
            double[] low = kernel.low().clone();
            double[] high = kernel.high().clone();
            double fixed = plan.parameter(part, value);
            low[parameter] = fixed;
            high[parameter] = fixed;
            List<double[]> starts = new ArrayList<>();
            for (double[] start : List.of(warm, optimum)) {
                double[] point = start.clone();
                point[parameter] = fixed;
                starts.add(point);
            }
            double[] small = optimum.clone();
            for (int k = 0; k < small.length; k++) {
                small[k] = Math.max(low[k], Math.min(high[k], 0.1 * small[k] + 0.01));
            }
            starts.add(small);
            Optional<BoxMaximum> best = Arrangement.highest(
                    kernel.likelihood(), starts, low, high, fit.spec().convergence());
            if (best.isEmpty()) {
                return -1e3;
            }
            warm = best.orElseThrow().x();
            return Math.max(-1e3, best.orElseThrow().value() - threshold);
        }

        Attempt<Interval> interval() {
            double estimate = wanted.estimate().orElseThrow();
            boolean variance = wanted.kind() == VarianceComponent.Kind.VARIANCE;
            double edge = variance ? 0 : kernel.low()[parameter];
            double low = edge;
            if (estimate > edge && above(edge) < 0) {
                warm = optimum;
                low = root(estimate, edge);
            }
            warm = optimum;
            double high;
            if (variance) {
                double step = Math.max(estimate, 0.1 * data.unit * data.unit / part.unit());
                double far = estimate + step;
                double near = estimate;
                int tries = 0;
                while (above(far) > 0) {
                    near = far;
                    step *= 2;
                    far += step;
                    if (++tries > 60) {
                        return Attempt.declined(
                                "unbounded", "the likelihood of " + wanted.name() + " does not fall off");
                    }
                }
                high = root(near, far);
            } else {
                high = estimate < 1 && above(1) < 0 ? root(estimate, 1) : 1;
            }
            return Attempt.answered(new Interval(
                    Math.min(low, estimate),
                    Math.max(high, estimate),
                    fit.spec().level()));
        }

        private double root(double inside, double outside) {
            double tolerance = 1e-10 * Math.max(Math.abs(inside), Math.abs(outside));
            return Brent.search(this::above, inside, outside, tolerance, 200).value();
        }
    }
}
