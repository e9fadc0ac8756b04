package org.synthesis.scoring.events;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import org.synthesis.model.analysis.EventModel;
import org.synthesis.model.analysis.EventModelSpec;
import org.synthesis.model.base.Attempt;
import org.synthesis.model.base.Checks;
import org.synthesis.model.base.Diagnostic;
import org.synthesis.model.base.DoubleVector;
import org.synthesis.model.base.SourceLocation;
import org.synthesis.scoring.data.ModelMatrix;
import org.synthesis.scoring.kernel.CountStudies;
import org.synthesis.scoring.kernel.TableEffects;

/**
 * Logistic and Poisson models of events with a common or a normally distributed effect, fitted by maximum likelihood.
 *
 * <p>The counts enter as they are. Studies without events, or with nothing but events, in both groups are left out and named in
 * a diagnostic. Random effects are integrated out by adaptive Gauss-Hermite quadrature; standard errors come from the observed
 * information of all parameters together. A variance whose best value is 0 is reported as 0.
 *
 * <p>Declined: {@code too-few-studies}; {@code separated} when an effect grows without bound, as when a group never has the
 * event; {@code not-identified} when the information is not positive definite, as with collinear moderators; {@code
 * not-converged}, with the trace in the message. Cost of a step O(k nodes), also with a level for each study. Thread-safe.
 */
public final class EventMixedModel {
    private final EventModelSpec spec;

    private EventMixedModel(EventModelSpec spec) {
        this.spec = spec;
    }

    /** {@return the method with these settings} */
    public static EventMixedModel using(EventModelSpec spec) {
        return new EventMixedModel(spec);
    }

    /** {@return the log odds ratio of group 1 against group 2} */
    public Attempt<EventMixedFit> oddsRatio(EventTables tables) {
        return oddsRatio(tables, ModelMatrix.intercept(tables.size()));
    }

    /**
     * {@return the log odds ratio as it depends on moderators}
     *
     * @param design one row for each table
     * @throws IllegalArgumentException when the design has other rows, or counts are not whole in the exact conditional model
     */
    public Attempt<EventMixedFit> oddsRatio(EventTables tables, ModelMatrix design) {
        checkRows(tables.size(), design);
        int[] kept = tables.informative();
        EventTables used = tables.select(kept);
        int k = kept.length;
        Cells cells = Cells.of(used, spec.studyAddition());
        double[] y = new double[k];
        double[] v = new double[k];
        TableEffects.oddsRatiosInPlace(cells.a(), cells.b(), cells.c(), cells.d(), y, v);
        double[] a = used.events1().toArray();
        double[] c = used.events2().toArray();
        double[] n1 = TableEffects.sum(a, used.others1().toArray());
        double[] n2 = TableEffects.sum(c, used.others2().toArray());
        CountStudies studies = switch (spec.model()) {
            case FIXED_STUDIES, RANDOM_STUDIES -> CountStudies.tables(a, n1, c, n2);
            case CONDITIONAL_EXACT -> {
                checkWhole(used);
                yield CountStudies.conditionalTables(a, n1, c, n2);
            }
            case CONDITIONAL_APPROXIMATE -> CountStudies.proportions(a, TableEffects.sum(a, c), logRatios(n1, n2));
        };
        return MixedFitting.fit(
                spec, "OR", spec.model(), studies, design.select(kept), v, leftOut(tables.labels(), kept));
    }

    /** {@return the log rate ratio of group 1 against group 2} */
    public Attempt<EventMixedFit> rateRatio(PersonTimeTables tables) {
        return rateRatio(tables, ModelMatrix.intercept(tables.size()));
    }

    /**
     * {@return the log rate ratio as it depends on moderators}
     *
     * <p>Given the total, the events of group 1 are binomial: both conditional models are exact and the same.
     *
     * @param design one row for each table
     * @throws IllegalArgumentException when the design has other rows
     */
    public Attempt<EventMixedFit> rateRatio(PersonTimeTables tables, ModelMatrix design) {
        checkRows(tables.size(), design);
        int[] kept = tables.informative();
        PersonTimeTables used = tables.select(kept);
        double[] x1 = used.events1().toArray();
        double[] x2 = used.events2().toArray();
        double[] t1 = used.time1().toArray();
        double[] t2 = used.time2().toArray();
        double[] added = TableEffects.additions(spec.studyAddition(), x1, x2);
        double[] y = new double[kept.length];
        double[] v = new double[kept.length];
        TableEffects.rateRatiosInPlace(TableEffects.sum(x1, added), t1, TableEffects.sum(x2, added), t2, y, v);
        CountStudies studies = switch (spec.model()) {
            case FIXED_STUDIES, RANDOM_STUDIES -> CountStudies.personTime(x1, t1, x2, t2);
            case CONDITIONAL_EXACT, CONDITIONAL_APPROXIMATE ->
                CountStudies.proportions(x1, TableEffects.sum(x1, x2), logRatios(t1, t2));
        };
        return MixedFitting.fit(
                spec, "IRR", spec.model(), studies, design.select(kept), v, leftOut(tables.labels(), kept));
    }

    /** {@return the logit of a proportion} The spec's model of study levels has no meaning here. */
    public Attempt<EventMixedFit> proportion(Proportions groups) {
        return proportion(groups, ModelMatrix.intercept(groups.size()));
    }

    /**
     * {@return the logit of a proportion as it depends on moderators}
     *
     * @param design one row for each group
     * @throws IllegalArgumentException when the design has other rows
     */
    public Attempt<EventMixedFit> proportion(Proportions groups, ModelMatrix design) {
        checkRows(groups.size(), design);
        double[] x = groups.events().toArray();
        double[] n = groups.sizes().toArray();
        double[] others = new double[x.length];
        Arrays.setAll(others, i -> n[i] - x[i]);
        double[] added = TableEffects.additions(spec.studyAddition(), x, others);
        double[] v = new double[x.length];
        Arrays.setAll(v, i -> 1 / (x[i] + added[i]) + 1 / (others[i] + added[i]));
        return MixedFitting.fit(
                spec,
                "PLO",
                EventModel.CONDITIONAL_EXACT,
                CountStudies.proportions(x, n, new double[x.length]),
                design,
                v,
                ImmutableList.of());
    }

    /** {@return the log rate} The spec's model of study levels has no meaning here. */
    public Attempt<EventMixedFit> rate(Rates groups) {
        return rate(groups, ModelMatrix.intercept(groups.size()));
    }

    /**
     * {@return the log rate as it depends on moderators}
     *
     * @param design one row for each group
     * @throws IllegalArgumentException when the design has other rows
     */
    public Attempt<EventMixedFit> rate(Rates groups, ModelMatrix design) {
        checkRows(groups.size(), design);
        double[] x = groups.events().toArray();
        double[] added = TableEffects.additions(spec.studyAddition(), x);
        double[] v = new double[x.length];
        Arrays.setAll(v, i -> 1 / (x[i] + added[i]));
        return MixedFitting.fit(
                spec,
                "IRLN",
                EventModel.CONDITIONAL_EXACT,
                CountStudies.rates(x, groups.times().toArray()),
                design,
                v,
                ImmutableList.of());
    }

    private static void checkRows(int k, ModelMatrix design) {
        Checks.that(design.rows() == k, "the design needs a row for each of %d studies, got %d", k, design.rows());
    }

    private static void checkWhole(EventTables tables) {
        for (DoubleVector counts :
                ImmutableList.of(tables.events1(), tables.others1(), tables.events2(), tables.others2())) {
            for (int i = 0; i < counts.size(); i++) {
                double count = counts.get(i);
                if (count != Math.rint(count) || count > 1e9) {
                    throw new IllegalArgumentException("the exact conditional model needs whole counts, got " + count
                            + " (study '" + tables.labels().get(i) + "')");
                }
            }
        }
    }

    private static double[] logRatios(double[] first, double[] second) {
        double[] logs = new double[first.length];
        Arrays.setAll(logs, i -> StrictMath.log(first[i] / second[i]));
        return logs;
    }

    private static ImmutableList<Diagnostic> leftOut(ImmutableList<String> labels, int[] kept) {
        ImmutableList<String> in = Rows.select(labels, kept);
        if (in.size() == labels.size()) {
            return ImmutableList.of();
        }
        java.util.BitSet inside = new java.util.BitSet();
        Arrays.stream(kept).forEach(inside::set);
        String out = Arrays.stream(Rows.range(labels.size()))
                .filter(i -> !inside.get(i))
                .mapToObj(labels::get)
                .collect(java.util.stream.Collectors.joining(", "));
        return ImmutableList.of(Diagnostic.note(
                "uninformative-study",
                SourceLocation.NOWHERE,
                "left out because both groups have no events, or nothing but events: " + out,
                ""));
    }
}
