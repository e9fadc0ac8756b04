package org.synthesis.scoring.bias;

/** What effects are regressed on to see whether small studies differ. */
public enum FunnelPredictor {
    /** The standard error. */
    STANDARD_ERROR("sei"),
    /** The sampling variance. */
    VARIANCE("vi"),
    /** The total sample size. */
    SAMPLE_SIZE("ni"),
    /** One over the total sample size. */
    INVERSE_SAMPLE_SIZE("ninv"),
    /** The square root of the total sample size. */
    ROOT_SAMPLE_SIZE("sqrtni"),
    /** One over the square root of the total sample size. */
    INVERSE_ROOT_SAMPLE_SIZE("sqrtninv");

    private final String code;

    FunnelPredictor(String code) {
        this.code = code;
    }

    /** {@return the name of the column in the regression} */
    public String code() {
        return code;
    }

    /** {@return whether sample sizes are needed} */
    public boolean needsSampleSizes() {
        return this != STANDARD_ERROR && this != VARIANCE;
    }

    /** {@return whether the predictor goes to 0 for ever larger studies, so that the intercept is the limit of the effect} */
    public boolean hasLimit() {
        return this != SAMPLE_SIZE && this != ROOT_SAMPLE_SIZE;
    }
}
