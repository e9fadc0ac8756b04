package org.synthesis.scoring.effect;

import com.google.common.collect.ImmutableList;

/** Measures that are computed from the same numbers. */
public enum MeasureFamily {
    /** Counts of two groups: {@code ai bi ci di}, or {@code ai n1i ci n2i}. */
    TWO_BY_TWO(Input.AI, Input.BI, Input.CI, Input.DI),
    /** Pairs by the event at the first and the second of a pair: both {@code ai}, first only {@code bi}, second only {@code ci}, none {@code di}. */
    MATCHED_PAIRS(Input.AI, Input.BI, Input.CI, Input.DI),
    /** Events and person-time of two groups: {@code x1i t1i x2i t2i}. */
    TWO_RATES(Input.X1I, Input.T1I, Input.X2I, Input.T2I),
    /** Means and standard deviations of two groups: {@code m1i sd1i n1i m2i sd2i n2i}; for standardised differences also d, t, F or p. */
    TWO_MEANS(Input.M1I, Input.SD1I, Input.N1I, Input.M2I, Input.SD2I, Input.N2I),
    /** A correlation and the number of people: {@code ri ni}. */
    CORRELATION(Input.RI, Input.NI),
    /** A t value of a regression with {@code mi} predictors, the focal one included: {@code ti mi ni}, and {@code r2i} where needed. */
    REGRESSION(Input.TI, Input.MI, Input.NI),
    /** Share of variance explained by {@code mi} predictors: {@code r2i mi ni}. */
    VARIANCE_EXPLAINED(Input.R2I, Input.MI, Input.NI),
    /** Events among people: {@code xi ni}, or {@code xi mi} with {@code mi} those without. */
    PROPORTION(Input.XI, Input.NI),
    /** Events in person-time: {@code xi ti}. */
    RATE(Input.XI, Input.TI),
    /** Mean and standard deviation of one group: {@code mi sdi ni}. */
    ONE_MEAN(Input.MI, Input.SDI, Input.NI),
    /** One group measured twice: {@code m1i sd1i m2i sd2i ri ni}. */
    TWO_TIMES(Input.M1I, Input.SD1I, Input.M2I, Input.SD2I, Input.RI, Input.NI),
    /** Coefficient alpha {@code ai} of {@code mi} items among {@code ni} people. */
    RELIABILITY(Input.AI, Input.MI, Input.NI),
    /** Area under the curve {@code ai} with {@code n1i} and {@code n2i} people. */
    ACCURACY(Input.AI, Input.N1I, Input.N2I),
    /** Counts of genotypes: one homozygote {@code ai}, heterozygote {@code bi}, other homozygote {@code ci}. */
    GENOTYPES(Input.AI, Input.BI, Input.CI);

    private final ImmutableList<Input> inputs;

    MeasureFamily(Input... inputs) {
        this.inputs = ImmutableList.copyOf(inputs);
    }

    /** {@return the numbers it needs in its plain form} */
    public ImmutableList<Input> inputs() {
        return inputs;
    }
}
