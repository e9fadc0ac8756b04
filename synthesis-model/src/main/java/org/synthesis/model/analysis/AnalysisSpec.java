package org.synthesis.model.analysis;

import org.immutables.value.Value;
import org.synthesis.model.base.Checks;
import org.synthesis.model.base.ModelStyle;

/**
 * How effects are pooled. The default is random effects, REML, Wald z, a normal prediction interval and level 0.95.
 *
 * <p>Not every combination has a meaning: the three-level model is fitted by REML only, and the Knapp-Hartung tests belong
 * to independent effects; with a common effect they are weighted least squares with estimated dispersion. A combination without a meaning is refused when it is built.
 */
@Value.Immutable
@ModelStyle
public sealed interface AnalysisSpec permits ImmutableAnalysisSpec {
    /** {@return what is assumed about the true effects} */
    @Value.Default
    default PoolingModel model() {
        return PoolingModel.RANDOM_EFFECTS;
    }

    /** {@return how tau-squared is estimated; without meaning under a common effect} */
    @Value.Default
    default TauSquaredMethod tauSquaredMethod() {
        return TauSquaredMethod.REML;
    }

    /** {@return how the mean is tested and its interval made} */
    @Value.Default
    default TestMethod test() {
        return TestMethod.Z;
    }

    /** {@return how the prediction interval is made; without meaning under a common effect} */
    @Value.Default
    default PredictionMethod prediction() {
        return PredictionMethod.NORMAL;
    }

    /** {@return coverage of all intervals, between 0 and 1} */
    @Value.Default
    default double level() {
        return 0.95;
    }

    /** {@return when an iteration stops} */
    @Value.Default
    default Convergence convergence() {
        return Convergence.DEFAULT;
    }

    /** Checks the level and that the combination has a meaning. */
    @Value.Check
    default void check() {
        Checks.that(level() > 0 && level() < 1, "level must lie between 0 and 1, got %s", level());
        Checks.that(
                model() != PoolingModel.THREE_LEVEL || tauSquaredMethod() == TauSquaredMethod.REML,
                "the three-level model is fitted by REML, got %s",
                tauSquaredMethod());
        Checks.that(
                model() != PoolingModel.THREE_LEVEL || !test().isKnappHartung(),
                "test %s belongs to independent effects, got model %s",
                test(),
                model());
    }

    /** {@return random effects, REML, Wald z, normal prediction interval, level 0.95} */
    static AnalysisSpec standard() {
        return builder().build();
    }

    /** {@return the standard with one common effect} */
    static AnalysisSpec commonEffect() {
        return builder().model(PoolingModel.COMMON_EFFECT).build();
    }

    /** {@return the standard with another estimator of tau-squared} */
    static AnalysisSpec randomEffects(TauSquaredMethod method) {
        return builder().tauSquaredMethod(method).build();
    }

    /** {@return the standard with effects nested in clusters} */
    static AnalysisSpec threeLevel() {
        return builder().model(PoolingModel.THREE_LEVEL).build();
    }

    /** {@return this with another model} */
    default AnalysisSpec withModel(PoolingModel model) {
        return toBuilder().model(model).build();
    }

    /** {@return this with another estimator of tau-squared} */
    default AnalysisSpec withTauSquaredMethod(TauSquaredMethod method) {
        return toBuilder().tauSquaredMethod(method).build();
    }

    /** {@return this with another test; the prediction interval keeps its own setting} */
    default AnalysisSpec withTest(TestMethod test) {
        return toBuilder().test(test).build();
    }

    /** {@return this with another prediction interval} */
    default AnalysisSpec withPrediction(PredictionMethod prediction) {
        return toBuilder().prediction(prediction).build();
    }

    /** {@return this with another coverage of all intervals} */
    default AnalysisSpec withLevel(double level) {
        return toBuilder().level(level).build();
    }

    /** {@return this with another stopping rule} */
    default AnalysisSpec withConvergence(Convergence convergence) {
        return toBuilder().convergence(convergence).build();
    }

    /** {@return model and estimator in a few words, for instance {@code random effects, REML}} */
    default String words() {
        return model().label().en()
                + (model() == PoolingModel.COMMON_EFFECT
                        ? ""
                        : ", " + tauSquaredMethod().code());
    }

    /** {@return a builder that starts with the defaults} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these values} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Collects the parts of an {@link AnalysisSpec}. */
    final class Builder extends ImmutableAnalysisSpec.Builder {
        Builder() {}
    }
}
