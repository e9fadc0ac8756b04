package org.synthesis.scoring.kernel;

import org.apache.commons.math3.special.Gamma;

/**
 * The counts of studies as exponential families: an arm with statistic x and linear predictor e adds {@code x e - K(e)} to the
 * log-likelihood of its study, K the cumulant function of the family.
 *
 * <p>The predictor of an arm is {@code offset + alpha + group * theta}: alpha is the level of a study, theta its effect.
 * Studies have one arm (proportions, rates, conditional models; alpha does not enter) or two, with group +1/2 and -1/2.
 */
public final class CountStudies {
    /** How the counts of an arm are distributed. */
    private enum Family {
        BINOMIAL,
        POISSON,
        HYPERGEOMETRIC
    }

    private final Family family;
    final int size;
    final int arms;
    private final double[] x;
    private final double[] n;
    private final double[] offset;
    private final NoncentralHypergeometric[] tables;
    private final double[] saturated;
    private final double[] estimate;
    private final double[] variance;
    private double constant;
    private boolean second;

    private CountStudies(Family family, int arms, double[] x, double[] n, double[] offset) {
        this.family = family;
        this.arms = arms;
        this.size = x.length / arms;
        this.x = x;
        this.n = n;
        this.offset = offset;
        this.tables = new NoncentralHypergeometric[family == Family.HYPERGEOMETRIC ? size : 0];
        this.saturated = new double[size];
        this.estimate = new double[size];
        this.variance = new double[size];
    }

    /** {@return x events of n with logit {@code offset + theta}} */
    public static CountStudies proportions(double[] x, double[] n, double[] offset) {
        CountStudies studies = new CountStudies(Family.BINOMIAL, 1, x, n, offset);
        studies.prepare();
        return studies;
    }

    /** {@return x events in time t with log rate theta} */
    public static CountStudies rates(double[] x, double[] t) {
        CountStudies studies = new CountStudies(Family.POISSON, 1, x, t, new double[x.length]);
        studies.prepare();
        return studies;
    }

    /** {@return a of n1 and c of n2 with events; the logits differ by theta} */
    public static CountStudies tables(double[] a, double[] n1, double[] c, double[] n2) {
        CountStudies studies =
                new CountStudies(Family.BINOMIAL, 2, paired(a, c), paired(n1, n2), new double[2 * a.length]);
        studies.prepare();
        return studies;
    }

    /** {@return x1 events in time t1 and x2 in t2; the log rates differ by theta} */
    public static CountStudies personTime(double[] x1, double[] t1, double[] x2, double[] t2) {
        CountStudies studies =
                new CountStudies(Family.POISSON, 2, paired(x1, x2), paired(t1, t2), new double[2 * x1.length]);
        studies.prepare();
        return studies;
    }

    /**
     * {@return the same counts with the level of a study taken in its second group}
     *
     * <p>Then theta counts 1 in the first group and 0 in the second, instead of +1/2 and -1/2.
     */
    public CountStudies fromSecondGroup() {
        CountStudies studies = new CountStudies(family, arms, x, n, offset);
        studies.second = true;
        studies.prepare();
        return studies;
    }

    /** {@return a of n1 with events given the total a + c of n1 + n2; the log odds ratio is theta. All counts are whole.} */
    public static CountStudies conditionalTables(double[] a, double[] n1, double[] c, double[] n2) {
        CountStudies studies = new CountStudies(Family.HYPERGEOMETRIC, 1, a, n1, new double[a.length]);
        for (int i = 0; i < a.length; i++) {
            studies.tables[i] = new NoncentralHypergeometric((int) n1[i], (int) n2[i], (int) (a[i] + c[i]));
        }
        studies.prepare();
        return studies;
    }

    private static double[] paired(double[] first, double[] second) {
        double[] paired = new double[2 * first.length];
        for (int i = 0; i < first.length; i++) {
            paired[2 * i] = first[i];
            paired[2 * i + 1] = second[i];
        }
        return paired;
    }

    double x(int arm) {
        return x[arm];
    }

    double offset(int arm) {
        return offset[arm];
    }

    /** What theta counts in an arm. */
    double group(int arm) {
        if (arms == 1) {
            return 1;
        }
        double first = arm % 2 == 0 ? 1 : 0;
        return second ? first : first - 0.5;
    }

    /** What the random effect of a study counts in an arm of two: always +1/2 and -1/2. */
    static double half(int arm) {
        return arm % 2 == 0 ? 0.5 : -0.5;
    }

    /** The first three derivatives of the cumulant function of an arm; the function itself stays as it was. */
    void slopesInPlace(int arm, double eta, double[] out) {
        switch (family) {
            case BINOMIAL -> binomialSlopesInPlace(arm, eta, StrictMath.exp(-Math.abs(eta)), out);
            case POISSON, HYPERGEOMETRIC -> cumulantsInPlace(arm, eta, out);
        }
    }

    private void binomialSlopesInPlace(int arm, double eta, double e, double[] out) {
        double large = 1 / (1 + e);
        double small = e * large;
        out[1] = n[arm] * (eta > 0 ? large : small);
        out[2] = n[arm] * large * small;
        out[3] = eta > 0 ? out[2] * (small - large) : out[2] * (large - small);
    }

    /** The cumulant function of an arm and its first three derivatives. */
    void cumulantsInPlace(int arm, double eta, double[] out) {
        switch (family) {
            case BINOMIAL -> {
                double e = StrictMath.exp(-Math.abs(eta));
                out[0] = n[arm] * (Math.max(eta, 0) + StrictMath.log1p(e));
                binomialSlopesInPlace(arm, eta, e, out);
            }
            case POISSON -> {
                double rate = n[arm] * StrictMath.exp(eta);
                out[0] = rate;
                out[1] = rate;
                out[2] = rate;
                out[3] = rate;
            }
            case HYPERGEOMETRIC -> tables[arm].cumulantsInPlace(eta, out);
        }
    }

    /** {@return the part of the log-likelihood without parameters} */
    public double constant() {
        return constant;
    }

    /** {@return the highest log-likelihood any parameters can give, without the constant} */
    public double saturatedLogLikelihood() {
        double sum = 0;
        for (double value : saturated) {
            sum += value;
        }
        return sum;
    }

    /** {@return the effect of each study on its own; without meaning where its variance is infinite} */
    public double[] estimates() {
        return estimate.clone();
    }

    /** {@return the large-sample variances of these; infinite where a study has no effect of its own} */
    public double[] variances() {
        return variance.clone();
    }

    /** {@return a first guess of the level of a study} */
    double startingLevel(int study) {
        double sumX = 0;
        double sumN = 0;
        for (int arm = study * arms; arm < (study + 1) * arms; arm++) {
            sumX += x[arm];
            sumN += n[arm];
        }
        return family == Family.POISSON
                ? StrictMath.log((sumX + 0.5) / sumN)
                : StrictMath.log((sumX + 0.5) / (sumN - sumX + 0.5));
    }

    /** {@return first guesses of the levels of all studies} */
    public double[] startingLevels() {
        double[] levels = new double[size];
        for (int i = 0; i < size; i++) {
            levels[i] = startingLevel(i);
        }
        return levels;
    }

    private void prepare() {
        for (int i = 0; i < size; i++) {
            double sign = 1;
            variance[i] = 0;
            for (int arm = i * arms; arm < (i + 1) * arms; arm++) {
                prepareArm(i, arm, sign);
                sign = -1;
            }
        }
    }

    private void prepareArm(int i, int arm, double sign) {
        switch (family) {
            case BINOMIAL -> {
                double others = n[arm] - x[arm];
                constant += Gamma.logGamma(n[arm] + 1) - Gamma.logGamma(x[arm] + 1) - Gamma.logGamma(others + 1);
                saturated[i] += part(x[arm], n[arm]) + part(others, n[arm]);
                estimate[i] += sign * (StrictMath.log(x[arm] / others) - offset[arm]);
                variance[i] += 1 / x[arm] + 1 / others;
            }
            case POISSON -> {
                constant += x[arm] * StrictMath.log(n[arm]) - Gamma.logGamma(x[arm] + 1);
                saturated[i] += part(x[arm], n[arm]) - x[arm];
                estimate[i] += sign * StrictMath.log(x[arm] / n[arm]);
                variance[i] += 1 / x[arm];
            }
            case HYPERGEOMETRIC -> prepareTable(i);
        }
    }

    private static double part(double x, double n) {
        return x == 0 ? 0 : x * StrictMath.log(x / n);
    }

    /** The conditional maximum-likelihood estimate: the log odds ratio at which x events are expected. */
    private void prepareTable(int i) {
        NoncentralHypergeometric table = tables[i];
        double ways = table.logWays(x[i]);
        constant += ways;
        if (x[i] <= table.low() || x[i] >= table.high()) {
            saturated[i] = -ways;
            estimate[i] = x[i] <= table.low() ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
            variance[i] = Double.POSITIVE_INFINITY;
            return;
        }
        double[] k = new double[4];
        double theta = 0;
        for (int step = 0; step < 200; step++) {
            table.cumulantsInPlace(theta, k);
            double change = Math.max(-2, Math.min(2, (x[i] - k[1]) / k[2]));
            theta += change;
            if (Math.abs(change) <= 1e-13 * (1 + Math.abs(theta))) {
                break;
            }
        }
        table.cumulantsInPlace(theta, k);
        saturated[i] = x[i] * theta - k[0];
        estimate[i] = theta;
        variance[i] = 1 / k[2];
    }
}
