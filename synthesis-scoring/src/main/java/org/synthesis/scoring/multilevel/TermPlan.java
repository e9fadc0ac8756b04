package org.synthesis.scoring.multilevel;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.synthesis.scoring.data.Grouping;
import org.synthesis.scoring.kernel.BlockLikelihood;
import org.synthesis.scoring.kernel.LevelCovariance;

/**
 * How one random term becomes parameters of the kernel: their bounds, starts and meaning.
 *
 * <p>Variances inside are in units of the scaled effects; slopes in units of the root mean square of their variable.
 */
final class TermPlan {
    /** What a component is. */
    enum Role {
        VARIANCE,
        CORRELATION
    }

    /**
     * A variance or correlation of the term.
     *
     * @param role what it is
     * @param parameter position among the parameters of the term when the shape has one of its own, else -1
     * @param given whether it is fixed
     * @param unit what the inner variance is divided by, for slopes
     */
    record Part(Role role, int parameter, boolean given, double unit) {}

    private final RandomTerm term;
    private final LevelCovariance shape;
    private final int[] groups;
    private final int[] cells;
    private final double[] z;
    private final double timeUnit;
    private final ImmutableList<OptionalDouble> variances;
    private final ImmutableList<OptionalDouble> correlations;
    private final double scale;
    private final double[] unit;
    private final List<String> notes = new ArrayList<>();

    /**
     * A plan; {@code natural} asks for a shape in which each variance and correlation is a parameter of its own.
     *
     * @param scale the unit of the scaled effects, squared
     */
    TermPlan(RandomTerm term, double scale, boolean natural) {
        this.term = term;
        this.scale = scale;
        Grouping grouping = term.grouping();
        groups = index(grouping);
        if (term instanceof RandomTerm.Structured structured) {
            Grouping inner = structured.inner();
            int c = inner.levels().size();
            cells = index(inner);
            z = new double[0];
            unit = ones(c);
            variances = structured.variances();
            correlations = known(structured);
            double[] positions = new double[c];
            double least = Double.POSITIVE_INFINITY;
            for (int i = 0; i < c; i++) {
                boolean timed = structured.structure() == CovarianceStructure.CAR;
                positions[i] = timed ? Double.parseDouble(inner.levels().get(i)) : i;
                least = i > 0 ? Math.min(least, positions[i] - positions[i - 1]) : least;
            }
            timeUnit = structured.structure() == CovarianceStructure.CAR && c > 1 ? least : 1;
            for (int i = 0; i < c; i++) {
                positions[i] /= timeUnit;
            }
            boolean given = anyGiven(variances) || anyGiven(correlations);
            shape = switch (structured.structure()) {
                case ID -> LevelCovariance.of(LevelCovariance.Kind.IDENTITY, c);
                case DIAG -> LevelCovariance.of(LevelCovariance.Kind.DIAGONAL, c);
                case CS -> LevelCovariance.of(LevelCovariance.Kind.EQUAL_VARIANCES, c);
                case HCS -> LevelCovariance.of(LevelCovariance.Kind.UNEQUAL_VARIANCES, c);
                case AR, CAR -> LevelCovariance.spaced(LevelCovariance.Kind.EQUAL_VARIANCES, positions);
                case HAR -> LevelCovariance.spaced(LevelCovariance.Kind.UNEQUAL_VARIANCES, positions);
                case UN ->
                    LevelCovariance.of(
                            given || natural ? LevelCovariance.Kind.CORRELATIONS : LevelCovariance.Kind.CHOLESKY, c);
            };
        } else if (term instanceof RandomTerm.Slopes slopes) {
            int c = slopes.design().names().size();
            int n = groups.length;
            cells = new int[0];
            z = slopes.design().values().toArray();
            unit = new double[c];
            for (int a = 0; a < c; a++) {
                double sum = 0;
                for (int i = 0; i < n; i++) {
                    sum += z[i * c + a] * z[i * c + a];
                }
                double rms = sum > 0 ? Math.sqrt(sum / n) : 1;
                unit[a] = rms * rms;
                for (int i = 0; i < n; i++) {
                    z[i * c + a] /= rms;
                }
            }
            timeUnit = 1;
            variances = ImmutableList.of();
            correlations = ImmutableList.of();
            shape = LevelCovariance.of(natural ? LevelCovariance.Kind.CORRELATIONS : LevelCovariance.Kind.CHOLESKY, c);
        } else {
            cells = new int[0];
            z = new double[0];
            unit = ones(1);
            timeUnit = 1;
            shape = LevelCovariance.of(LevelCovariance.Kind.IDENTITY, 1);
            OptionalDouble variance = term instanceof RandomTerm.Intercept intercept
                    ? intercept.variance()
                    : ((RandomTerm.Related) term).variance();
            if (variance.isEmpty() && grouping.levels().size() == 1) {
                notes.add("all effects belong to one group of " + grouping.name()
                        + ": its variance cannot be estimated and is 0");
                variance = OptionalDouble.of(0);
            }
            variances = ImmutableList.of(variance);
            correlations = ImmutableList.of();
        }
    }

    private static double[] ones(int c) {
        double[] ones = new double[c];
        Arrays.fill(ones, 1);
        return ones;
    }

    private static int[] index(Grouping grouping) {
        int[] index = new int[grouping.size()];
        for (int i = 0; i < index.length; i++) {
            index[i] = grouping.of(i);
        }
        return index;
    }

    private static boolean anyGiven(List<OptionalDouble> values) {
        return values.stream().anyMatch(OptionalDouble::isPresent);
    }

    /** Correlations of levels that never meet in a group cannot be estimated and are 0. */
    private ImmutableList<OptionalDouble> known(RandomTerm.Structured structured) {
        if (!structured.structure().correlated()) {
            return structured.correlations();
        }
        int c = structured.inner().levels().size();
        Set<Integer> met = new HashSet<>();
        for (ImmutableList<Integer> rows : structured.grouping().rows()) {
            Set<Integer> here = new HashSet<>();
            rows.forEach(row -> here.add(structured.inner().of(row)));
            for (int a : here) {
                for (int b : here) {
                    if (a > b) {
                        met.add(a * c + b);
                    }
                }
            }
        }
        if (structured.structure() != CovarianceStructure.UN) {
            if (structured.correlations().get(0).isEmpty() && met.isEmpty()) {
                notes.add("no group of " + structured.grouping().name() + " has two levels of "
                        + structured.inner().name() + ": their correlation cannot be estimated and is 0");
                return ImmutableList.of(OptionalDouble.of(0));
            }
            return structured.correlations();
        }
        ImmutableList.Builder<OptionalDouble> all = ImmutableList.builder();
        int at = 0;
        for (int b = 0; b < c; b++) {
            for (int a = b + 1; a < c; a++) {
                OptionalDouble given = structured.correlations().get(at++);
                if (given.isEmpty() && !met.contains(a * c + b)) {
                    notes.add("levels '" + structured.inner().levels().get(a) + "' and '"
                            + structured.inner().levels().get(b) + "' never meet in a group of "
                            + structured.grouping().name() + ": their correlation cannot be estimated and is 0");
                    given = OptionalDouble.of(0);
                }
                all.add(given);
            }
        }
        return all.build();
    }

    RandomTerm term() {
        return term;
    }

    LevelCovariance shape() {
        return shape;
    }

    List<String> notes() {
        return notes;
    }

    int group(int row) {
        return groups[row];
    }

    boolean isIntercept() {
        return term instanceof RandomTerm.Intercept || term instanceof RandomTerm.Related;
    }

    /** The variances, then the correlations. */
    List<Part> parts() {
        int c = shape.levels();
        List<Part> parts = new ArrayList<>();
        LevelCovariance.Kind kind = shape.kind();
        boolean slopes = term instanceof RandomTerm.Slopes;
        int count = kind == LevelCovariance.Kind.IDENTITY || kind == LevelCovariance.Kind.EQUAL_VARIANCES ? 1 : c;
        for (int i = 0; i < count; i++) {
            boolean given = !slopes && variances.get(i).isPresent();
            parts.add(new Part(Role.VARIANCE, kind == LevelCovariance.Kind.CHOLESKY ? -1 : i, given, unit[i]));
        }
        if (isIntercept()) {
            return parts;
        }
        if (kind == LevelCovariance.Kind.IDENTITY || kind == LevelCovariance.Kind.DIAGONAL) {
            parts.add(new Part(Role.CORRELATION, -1, true, 1));
        } else if (kind == LevelCovariance.Kind.EQUAL_VARIANCES || kind == LevelCovariance.Kind.UNEQUAL_VARIANCES) {
            parts.add(new Part(Role.CORRELATION, count, correlations.get(0).isPresent(), 1));
        } else {
            for (int pair = 0; pair < c * (c - 1) / 2; pair++) {
                boolean given = !slopes && correlations.get(pair).isPresent();
                parts.add(new Part(Role.CORRELATION, kind == LevelCovariance.Kind.CHOLESKY ? -1 : c + pair, given, 1));
            }
        }
        return parts;
    }

    private boolean standardDeviations() {
        return shape.kind() == LevelCovariance.Kind.UNEQUAL_VARIANCES
                || shape.kind() == LevelCovariance.Kind.CORRELATIONS;
    }

    /** The parameter that gives a part this value, in the units of the user. */
    double parameter(Part part, double value) {
        if (part.role() == Role.CORRELATION) {
            return timeUnit == 1 ? value : StrictMath.pow(value, timeUnit);
        }
        double inner = value / scale * part.unit();
        return standardDeviations() ? Math.sqrt(inner) : inner;
    }

    /** Values of the parts in the units of the user; a correlation is NaN where a variance is 0. */
    double[] values(double[] theta, int at) {
        List<Part> parts = parts();
        double[] values = new double[parts.size()];
        int c = shape.levels();
        if (shape.kind() == LevelCovariance.Kind.CHOLESKY) {
            double[] g = new double[c * c];
            shape.fill(theta, at, g);
            int next = 0;
            for (int i = 0; i < c; i++) {
                values[next++] = g[i * c + i] * scale / unit[i];
            }
            for (int j = 0; j < c; j++) {
                for (int i = j + 1; i < c; i++) {
                    double size = Math.sqrt(g[i * c + i] * g[j * c + j]);
                    values[next++] = size > 0 ? Math.max(-1, Math.min(1, g[i * c + j] / size)) : Double.NaN;
                }
            }
            return values;
        }
        for (int k = 0; k < values.length; k++) {
            Part part = parts.get(k);
            double raw = part.parameter() < 0 ? 0 : theta[at + part.parameter()];
            if (part.role() == Role.CORRELATION) {
                values[k] = timeUnit == 1 ? raw : StrictMath.pow(Math.max(0, raw), 1 / timeUnit);
            } else {
                values[k] = (standardDeviations() ? raw * raw : raw) * scale / part.unit();
            }
        }
        return values;
    }

    /** Fills the bounds of the parameters; equal where a value is given. */
    void bounds(double[] low, double[] high, int at) {
        int c = shape.levels();
        for (int k = 0; k < shape.parameters(); k++) {
            boolean cholesky = shape.kind() == LevelCovariance.Kind.CHOLESKY;
            low[at + k] = cholesky ? Double.NEGATIVE_INFINITY : 0;
            high[at + k] = Double.POSITIVE_INFINITY;
        }
        boolean slopes = term instanceof RandomTerm.Slopes;
        List<Part> parts = parts();
        int variance = 0;
        int correlation = 0;
        for (Part part : parts) {
            OptionalDouble given = OptionalDouble.empty();
            if (part.role() == Role.VARIANCE) {
                given = slopes ? given : variances.get(variance++);
            } else if (part.parameter() >= 0) {
                given = slopes ? given : correlations.get(correlation++);
                boolean timed = term instanceof RandomTerm.Structured structured
                        && structured.structure() == CovarianceStructure.CAR;
                low[at + part.parameter()] = timed ? 0 : -1;
                high[at + part.parameter()] = 1;
            }
            if (given.isPresent() && part.parameter() >= 0) {
                double value = parameter(part, given.orElseThrow());
                low[at + part.parameter()] = value;
                high[at + part.parameter()] = value;
            }
        }
        assert c > 0;
    }

    /** Fills a start: every variance of this size and every correlation rho, as far as free. */
    void start(double size, double rho, double[] theta, double[] low, double[] high, int at) {
        int c = shape.levels();
        double inner = term instanceof RandomTerm.Slopes ? size / c : size;
        switch (shape.kind()) {
            case IDENTITY, DIAGONAL -> Arrays.fill(theta, at, at + shape.parameters(), inner);
            case EQUAL_VARIANCES -> {
                theta[at] = inner;
                theta[at + 1] = rho;
            }
            case UNEQUAL_VARIANCES, CORRELATIONS -> {
                Arrays.fill(theta, at, at + shape.parameters(), rho);
                Arrays.fill(theta, at, at + c, Math.sqrt(inner));
            }
            case CHOLESKY -> {
                double least = c > 1 ? -0.9 / (c - 1) : 0;
                double r = Math.max(rho, least);
                double[] g = new double[c * c];
                for (int i = 0; i < c; i++) {
                    for (int j = 0; j < c; j++) {
                        g[i * c + j] = inner * (i == j ? 1 : r);
                    }
                }
                org.synthesis.scoring.kernel.Matrices.choleskyInPlace(g, c);
                for (int j = 0; j < c; j++) {
                    for (int i = j; i < c; i++) {
                        theta[at + shape.triangle(i, j)] = g[i * c + j];
                    }
                }
            }
        }
        for (int k = at; k < at + shape.parameters(); k++) {
            theta[k] = Math.max(low[k], Math.min(high[k], theta[k]));
        }
    }

    /** Whether two rows have correlated random effects of this term. */
    boolean related(int i, int j) {
        if (term instanceof RandomTerm.Related related) {
            int levels = related.grouping().levels().size();
            return related.correlation().get(groups[i] * levels + groups[j]) != 0;
        }
        return groups[i] == groups[j];
    }

    /** How the covariance of the random effects enters that of these rows. */
    BlockLikelihood.Pattern pattern(int[] rows) {
        int m = rows.length;
        int c = shape.levels();
        int size = 0;
        for (int pass = 0; pass < 1; pass++) {
            for (int i = 0; i < m; i++) {
                for (int j = 0; j < m; j++) {
                    size += related(rows[i], rows[j]) ? 1 : 0;
                }
            }
        }
        int each = z.length > 0 ? c * c : 1;
        int[] at = new int[size * each];
        int[] cell = new int[size * each];
        double[] coefficient = new double[size * each];
        int e = 0;
        for (int i = 0; i < m; i++) {
            for (int j = 0; j < m; j++) {
                int a = rows[i];
                int b = rows[j];
                if (!related(a, b)) {
                    continue;
                }
                for (int k = 0; k < each; k++) {
                    at[e] = i * m + j;
                    cell[e] = z.length > 0 ? k : cells.length > 0 ? cells[a] * c + cells[b] : 0;
                    coefficient[e] = z.length > 0
                            ? z[a * c + k / c] * z[b * c + k % c]
                            : term instanceof RandomTerm.Related related
                                    ? related.correlation()
                                            .get(groups[a]
                                                            * related.grouping()
                                                                    .levels()
                                                                    .size()
                                                    + groups[b])
                                    : 1;
                    e++;
                }
            }
        }
        return new BlockLikelihood.Pattern(at, cell, coefficient);
    }

    /** The loading of a row on random effect a of its group, in the units of the user. */
    double loading(int row, int a) {
        if (z.length > 0) {
            return z[row * shape.levels() + a] * Math.sqrt(unit[a]);
        }
        return cells.length == 0 || cells[row] == a ? 1 : 0;
    }

    /** The covariance of the random effects of one group in the units of the user. */
    double[] levelCovariance(double[] theta, int at) {
        int c = shape.levels();
        double[] g = new double[c * c];
        shape.fill(theta, at, g);
        for (int i = 0; i < c; i++) {
            for (int j = 0; j < c; j++) {
                g[i * c + j] *= scale / Math.sqrt(unit[i] * unit[j]);
            }
        }
        return g;
    }
}
