package org.synthesis.scoring.kernel;

import org.synthesis.model.analysis.Convergence;
import org.synthesis.model.analysis.FitTrace;

/**
 * Maximum likelihood for counts of studies with at most one random effect.
 *
 * <p>Shared parameters are, in this order: a level (if {@code sharedLevel}), coefficients of the design for the effects (unless
 * effects are free), and the standard deviation of the random effect (if there is one). A parameter of one study alone, its
 * level or its effect, enters no other study: it is maximised inside by Newton steps, and the second derivatives of what
 * remains are Schur complements of 3 x 3 blocks. A step costs O(k) whatever the number of free parameters.
 */
public final class CountMixture {
    /** Which parameter each study has for itself. */
    public enum Free {
        /** None. */
        NOTHING,
        /** Its level. */
        LEVELS,
        /** Its effect. */
        EFFECTS
    }

    /** What differs at random between studies. */
    public enum Random {
        /** Nothing. */
        NOTHING,
        /** Effects. */
        EFFECTS,
        /** Levels. */
        LEVELS
    }

    /** How near a quasi-Newton search comes before Newton steps take over. */
    private static final double ROUGH = 1e-4;

    private final CountStudies studies;
    private final double[] x;
    private final int p;
    private final Free free;
    private final boolean sharedLevel;
    private final Random random;
    private final StudyIntegral integral;
    private final double[] own;
    private final int size;
    private double[] at = new double[0];
    private double value;
    private final double[] gradient;
    private final boolean[] moving;

    /** Studies with a design of p columns, row by row; p is 0 when effects are free. */
    public CountMixture(
            CountStudies studies, double[] x, int p, Free free, boolean sharedLevel, Random random, int nodes) {
        this.studies = studies;
        this.x = x;
        this.p = p;
        this.free = free;
        this.sharedLevel = sharedLevel;
        this.random = random;
        this.integral = new StudyIntegral(studies, random == Random.NOTHING ? 1 : nodes, random == Random.LEVELS);
        this.own = new double[studies.size];
        for (int i = 0; i < own.length && free == Free.LEVELS; i++) {
            own[i] = studies.startingLevel(i);
        }
        this.size = (sharedLevel ? 1 : 0) + p + (random == Random.NOTHING ? 0 : 1);
        this.gradient = new double[size];
        this.moving = new boolean[] {
            sharedLevel || free == Free.LEVELS, p > 0 || free == Free.EFFECTS, random != Random.NOTHING
        };
    }

    /**
     * The highest point.
     *
     * @param parameters the shared ones
     * @param logLikelihood with all constants
     * @param information minus the second derivatives, the free parameters profiled out
     * @param trace how the iteration ended
     */
    @SuppressWarnings("ArrayRecordComponent") // a kernel result, read once by its caller
    public record Fit(double[] parameters, double logLikelihood, double[] information, FitTrace trace) {}

    /**
     * {@return the fit from a start; the trace says whether to trust it}
     *
     * <p>A quasi-Newton search finds the neighbourhood; Newton steps end it, with second derivatives that are computed again
     * only after the point has moved.
     */
    public Fit fit(double[] start, Convergence convergence) {
        Minimum rough = Minimum.search(
                point -> -value(point),
                point -> {
                    value(point);
                    double[] downhill = gradient.clone();
                    for (int i = 0; i < size; i++) {
                        downhill[i] = -downhill[i];
                    }
                    return downhill;
                },
                start,
                new Convergence(ROUGH, convergence.maxSteps()));
        double[] point = rough.x();
        int steps = rough.trace().steps();
        double change = Double.POSITIVE_INFINITY;
        double moved = 0;
        double[] information = information(point);
        for (int polish = 0; polish < 20 && change > convergence.tolerance(); polish++) {
            if (moved > ROUGH) {
                information = information(point);
                moved = 0;
            }
            double before = value(point);
            double[] slope = gradient.clone();
            double[] factor = information.clone();
            if (!Matrices.choleskyInPlace(factor, size)) {
                break;
            }
            Matrices.solveInPlace(factor, size, slope);
            double[] next = point.clone();
            double step = 0;
            for (int i = 0; i < size; i++) {
                next[i] += slope[i];
                step = Math.max(step, Math.abs(slope[i]) / (1 + Math.abs(next[i])));
            }
            if (!(value(next) >= before - 1e-9 * (1 + Math.abs(before)))) {
                break;
            }
            change = step;
            moved += step;
            point = next;
            steps++;
        }
        double highest = value(point);
        boolean converged = change <= convergence.tolerance() && Double.isFinite(highest);
        return new Fit(
                point,
                highest + studies.constant(),
                moved > 1e-9 ? information(point) : information,
                new FitTrace(converged, steps, Double.isFinite(change) ? change : 1));
    }

    /** {@return free parameters where the last fit ended} */
    public double[] own() {
        return own.clone();
    }

    private double alpha(int i, double[] point) {
        return free == Free.LEVELS ? own[i] : sharedLevel ? point[0] : 0;
    }

    private double theta(int i, double[] point) {
        if (free == Free.EFFECTS) {
            return own[i];
        }
        int first = sharedLevel ? 1 : 0;
        double theta = 0;
        for (int j = 0; j < p; j++) {
            theta += x[i * p + j] * point[first + j];
        }
        return theta;
    }

    private double scale(double[] point) {
        return random == Random.NOTHING ? 0 : point[size - 1];
    }

    /** The log-likelihood without constants, free parameters at their best; leaves its gradient behind. */
    private double value(double[] point) {
        if (java.util.Arrays.equals(point, at)) {
            return value;
        }
        java.util.Arrays.fill(gradient, 0);
        double sum = 0;
        double s = scale(point);
        int first = sharedLevel ? 1 : 0;
        for (int i = 0; i < studies.size; i++) {
            if (free == Free.NOTHING) {
                integral.evaluate(i, alpha(i, point), theta(i, point), s);
            } else {
                maximise(i, point, s);
            }
            sum += integral.value;
            if (sharedLevel) {
                gradient[0] += integral.dAlpha;
            }
            for (int j = 0; j < p; j++) {
                gradient[first + j] += x[i * p + j] * integral.dTheta;
            }
            if (random != Random.NOTHING) {
                gradient[size - 1] += integral.dScale;
            }
        }
        value = sum;
        at = point.clone();
        return sum;
    }

    /** The free parameter of a study at its best, by Newton steps within a bracket. */
    private void maximise(int i, double[] point, double s) {
        double low = Double.NEGATIVE_INFINITY;
        double high = Double.POSITIVE_INFINITY;
        boolean levels = free == Free.LEVELS;
        for (int step = 0; step < 200; step++) {
            integral.evaluate(i, alpha(i, point), theta(i, point), s);
            double slope = levels ? integral.dAlpha : integral.dTheta;
            double bend = levels ? integral.bendAlpha : integral.bendTheta;
            double now = own[i];
            if (slope > 0) {
                low = now;
            } else {
                high = now;
            }
            double change = bend < 0 ? -slope / bend : Math.copySign(1, slope);
            double next = now + Math.max(-2, Math.min(2, change));
            if (!(next > low && next < high) && Math.abs(change) > 1e-9 && Double.isFinite(low + high)) {
                next = (low + high) / 2;
            }
            if (!(Math.abs(next - now) > 1e-12 * (1 + Math.abs(now))) || Math.abs(next) > 60) {
                return;
            }
            own[i] = next;
        }
    }

    /** Minus the second derivatives in the shared parameters at a point, the free ones profiled out. */
    private double[] information(double[] point) {
        value(point);
        double s = scale(point);
        double[] information = new double[size * size];
        double[] row = new double[size];
        double[] other = new double[size];
        for (int i = 0; i < studies.size; i++) {
            double[] h = integral.hessian(i, alpha(i, point), theta(i, point), s, moving);
            if (free != Free.NOTHING) {
                eliminateInPlace(h, free == Free.LEVELS ? 0 : 1);
            }
            for (int a = 0; a < 3; a++) {
                directionInPlace(row, i, a);
                for (int b = 0; b < 3; b++) {
                    directionInPlace(other, i, b);
                    for (int r = 0; r < size; r++) {
                        for (int c = 0; c < size && row[r] != 0; c++) {
                            information[r * size + c] -= h[a * 3 + b] * row[r] * other[c];
                        }
                    }
                }
            }
        }
        Matrices.symmetriseInPlace(information, size);
        return information;
    }

    /** How alpha (0), theta (1) or the scale (2) of a study moves with the shared parameters. */
    private void directionInPlace(double[] row, int i, int which) {
        java.util.Arrays.fill(row, 0);
        int first = sharedLevel ? 1 : 0;
        if (which == 0 && sharedLevel) {
            row[0] = 1;
        } else if (which == 1) {
            System.arraycopy(x, i * p, row, first, p);
        } else if (which == 2 && random != Random.NOTHING) {
            row[size - 1] = 1;
        }
    }

    private static void eliminateInPlace(double[] h, int o) {
        double pivot = h[o * 3 + o];
        if (!(pivot < -1e-12)) {
            return; // flat: the study has no best value of its own, and no other parameter depends on it
        }
        double[] column = {h[o], h[3 + o], h[6 + o]};
        for (int a = 0; a < 3; a++) {
            for (int b = 0; b < 3; b++) {
                h[a * 3 + b] -= column[a] * column[b] / pivot;
            }
        }
    }

    /**
     * {@return minus the second derivatives in the free parameters where the last fit ended, the shared ones profiled out}
     *
     * <p>{@code D - B C^-1 B'} with D diagonal; k x k row by row. Empty of meaning when C is not positive definite: then the
     * shared parameters count as known.
     */
    public double[] ownInformation(double[] point) {
        int k = studies.size;
        double s = scale(point);
        int o = free == Free.LEVELS ? 0 : 1;
        double[] b = new double[k * size];
        double[] c = new double[size * size];
        double[] result = new double[k * k];
        double[] row = new double[size];
        double[] other = new double[size];
        for (int i = 0; i < k; i++) {
            double[] h = integral.hessian(i, alpha(i, point), theta(i, point), s, moving);
            result[i * k + i] = -h[o * 3 + o];
            for (int a = 0; a < 3; a++) {
                if (a == o) {
                    continue;
                }
                directionInPlace(row, i, a);
                for (int r = 0; r < size; r++) {
                    b[i * size + r] -= h[o * 3 + a] * row[r];
                }
                for (int e = 0; e < 3; e++) {
                    if (e != o) {
                        directionInPlace(other, i, e);
                        for (int r = 0; r < size; r++) {
                            for (int q = 0; q < size; q++) {
                                c[r * size + q] -= h[a * 3 + e] * row[r] * other[q];
                            }
                        }
                    }
                }
            }
        }
        if (size > 0 && Matrices.choleskyInPlace(c, size)) {
            double[] inverse = Matrices.inverse(c, size);
            double[] left = Matrices.multiply(b, inverse, k, size, size);
            for (int i = 0; i < k; i++) {
                for (int j = 0; j < k; j++) {
                    for (int r = 0; r < size; r++) {
                        result[i * k + j] -= left[i * size + r] * b[j * size + r];
                    }
                }
            }
        }
        return result;
    }
}
