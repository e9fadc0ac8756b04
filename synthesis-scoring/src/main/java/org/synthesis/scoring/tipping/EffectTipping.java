package org.synthesis.scoring.tipping;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import org.synthesis.model.analysis.AnalysisSpec;
import org.synthesis.model.analysis.PooledEffect;
import org.synthesis.model.analysis.PoolingModel;
import org.synthesis.model.analysis.PredictionMethod;
import org.synthesis.model.analysis.TauSquaredMethod;
import org.synthesis.model.analysis.TestMethod;
import org.synthesis.model.base.Attempt;
import org.synthesis.model.certainty.EffectContext;
import org.synthesis.model.certainty.EstimatedEffect;
import org.synthesis.model.conclusion.Plausibility;
import org.synthesis.model.conclusion.TippingPoint;
import org.synthesis.model.conclusion.TippingShift;
import org.synthesis.model.conclusion.TippingSource;
import org.synthesis.model.effect.EffectMeasure;
import org.synthesis.model.effect.StudyEffect;
import org.synthesis.model.judgement.Proposal;
import org.synthesis.model.judgement.Thresholds;
import org.synthesis.model.text.LocalizedText;
import org.synthesis.scoring.bias.PublicationSensitivity;
import org.synthesis.scoring.bias.RequiredSelection;
import org.synthesis.scoring.bias.SelectionSide;
import org.synthesis.scoring.certainty.EffectBands;
import org.synthesis.scoring.certainty.Words;
import org.synthesis.scoring.data.EffectSet;
import org.synthesis.scoring.data.Grouping;
import org.synthesis.scoring.pool.Pooling;

/**
 * What would turn the mean of some effects: leaving out a study, another way to pool, publication bias, a new study; and what turns
 * any estimate ({@link EstimateTipping}).
 *
 * <p>The conclusion is in which band the mean lies and whether its whole interval does; with a body of evidence also how certain it
 * is, judged anew every time. Effects of one cluster leave together. Every turn is a fit of its own, by the specification given; what
 * cannot be pooled any more counts as a turn. Immutable.
 *
 * @see PublicationSensitivity
 * @see NullStudy
 */
public final class EffectTipping {
    private static final LocalizedText IMPOSSIBLE =
            LocalizedText.of("het gemiddelde is niet te berekenen", "the mean cannot be computed");

    private final EffectMeasure measure;
    private final ImmutableList<StudyEffect> effects;
    private final AnalysisSpec spec;
    private final PooledEffect pooled;
    private final Thresholds thresholds;
    private final Optional<EffectContext> context;
    private final double target;
    private final Optional<JudgedBody> body;
    private final Concluded now;

    private EffectTipping(
            EffectMeasure measure,
            ImmutableList<StudyEffect> effects,
            AnalysisSpec spec,
            PooledEffect pooled,
            Thresholds thresholds,
            Optional<EffectContext> context,
            double target,
            Optional<JudgedBody> body) {
        this.measure = measure;
        this.effects = effects;
        this.spec = spec;
        this.pooled = pooled;
        this.thresholds = thresholds;
        this.context = context;
        this.target = target;
        this.body = body;
        this.now = conclude(pooled);
    }

    /** {@return what turns the mean of effects that is compared with 0; declined when they cannot be pooled} */
    public static Attempt<EffectTipping> of(
            EffectMeasure measure, Iterable<StudyEffect> effects, AnalysisSpec spec, Thresholds thresholds) {
        ImmutableList<StudyEffect> all = ImmutableList.copyOf(effects);
        return Pooling.using(spec)
                .pool(measure, all)
                .map(found -> new EffectTipping(
                        measure, all, spec, found, thresholds, Optional.empty(), 0, Optional.empty()));
    }

    /** {@return the same, compared with another target} */
    public EffectTipping withTarget(double other) {
        return new EffectTipping(measure, effects, spec, pooled, thresholds, context, other, body);
    }

    /** {@return the same with sizes that matter, on the scale of the effects} */
    public EffectTipping withContext(EffectContext sizes) {
        return new EffectTipping(measure, effects, spec, pooled, thresholds, Optional.of(sizes), target, body);
    }

    /**
     * {@return the same for a body of evidence, whose certainty is part of the conclusion} Its target and sizes are taken over when
     * they stand on the scale of the effects.
     */
    public EffectTipping withBody(JudgedBody judged) {
        return new EffectTipping(
                measure,
                effects,
                spec,
                pooled,
                thresholds,
                judged.body().absolute().isEmpty() ? judged.body().context() : Optional.empty(),
                judged.body().target(),
                Optional.of(judged));
    }

    /** {@return the pooled effect as it is} */
    public PooledEffect pooled() {
        return pooled;
    }

    /** {@return every turn, most plausible first} */
    public ImmutableList<TippingPoint> all() {
        return Points.sorted(ImmutableList.<TippingPoint>builder()
                .addAll(studies())
                .addAll(settings())
                .addAll(estimate().all())
                .addAll(estimate().confounding(measure))
                .addAll(publication())
                .addAll(newStudy())
                .build());
    }

    /** {@return what turns the mean as an estimate} */
    public EstimateTipping estimate() {
        EstimateTipping tipping =
                EstimateTipping.of(estimated(pooled), thresholds).withTarget(target);
        return context.map(tipping::withContext).orElse(tipping);
    }

    /** {@return the studies without which the conclusion turns; effects of one study leave together} */
    public ImmutableList<TippingPoint> studies() {
        ImmutableListMultimap<String, StudyEffect> clusters = Multimaps.index(effects, StudyEffect::cluster);
        List<TippingPoint> points = new ArrayList<>();
        for (String cluster : clusters.keySet()) {
            ImmutableList<StudyEffect> rest = effects.stream()
                    .filter(effect -> !effect.cluster().equals(cluster))
                    .collect(ImmutableList.toImmutableList());
            turn(
                            TippingSource.STUDY,
                            "study/" + cluster,
                            LocalizedText.same(clusters.get(cluster).get(0).label()),
                            LocalizedText.of("telt mee", "counts"),
                            LocalizedText.of("weggelaten", "left out"),
                            repooled(rest, spec),
                            PlausibilityRules.study(body.map(judged -> judged.limitation(clusters.get(cluster)))
                                    .orElseGet(JudgedBody::unknownLimitation)))
                    .ifPresent(points::add);
        }
        return Points.sorted(points);
    }

    /** {@return the settings of the protocol that turn the conclusion when they are switched, one at a time} */
    public ImmutableList<TippingPoint> settings() {
        List<TippingPoint> points = new ArrayList<>();
        if (spec.model() != PoolingModel.THREE_LEVEL) {
            TestMethod test = spec.test().isKnappHartung() ? TestMethod.Z : TestMethod.KNAPP_HARTUNG;
            setting(
                            "config.ciMethod",
                            LocalizedText.of("hoe het interval wordt berekend", "how the interval is computed"),
                            spec.test().label(),
                            test.label(),
                            spec.withTest(test))
                    .ifPresent(points::add);
        }
        if (spec.model() == PoolingModel.RANDOM_EFFECTS) {
            for (TauSquaredMethod method : List.of(TauSquaredMethod.REML, TauSquaredMethod.DL, TauSquaredMethod.PM)) {
                setting(
                                "config.tauSquaredMethod",
                                LocalizedText.of("de schatter van tau²", "the estimator of tau²"),
                                spec.tauSquaredMethod().label(),
                                method.label(),
                                spec.withTauSquaredMethod(method))
                        .ifPresent(points::add);
            }
        }
        if (spec.model() != PoolingModel.COMMON_EFFECT) {
            for (PredictionMethod method : PredictionMethod.values()) {
                setting(
                                "config.predictionMethod",
                                LocalizedText.of("het voorspellingsinterval", "the prediction interval"),
                                spec.prediction().label(),
                                method.label(),
                                spec.withPrediction(method))
                        .ifPresent(points::add);
            }
        }
        return Points.sorted(points);
    }

    private Optional<TippingPoint> setting(
            String path, LocalizedText name, LocalizedText before, LocalizedText after, AnalysisSpec other) {
        return other.equals(spec)
                ? Optional.empty()
                : turn(
                        TippingSource.SETTING,
                        path,
                        name,
                        before,
                        after,
                        repooled(effects, other),
                        PlausibilityRules.setting());
    }

    private Optional<TippingPoint> turn(
            TippingSource source,
            String path,
            LocalizedText name,
            LocalizedText before,
            LocalizedText after,
            Attempt<PooledEffect> again,
            Proposal<Plausibility> plausibility) {
        Optional<Concluded> then = again.toOptional().map(this::conclude);
        if (then.isPresent() && then.get().sameAs(now)) {
            return Optional.empty();
        }
        return new Points(source, path, name, before, now.text())
                .at(
                        after,
                        then.map(Concluded::text).orElse(IMPOSSIBLE),
                        then.map(now::to).orElse(TippingShift.DOWN),
                        plausibility);
    }

    /**
     * {@return how many times as often results in the direction of the mean must have been published as others to bring the mean,
     * and the bound of its interval nearest the border, to the nearest border on the side of the target}
     */
    public ImmutableList<TippingPoint> publication() {
        OptionalDouble border = towardsTarget();
        if (border.isEmpty()) {
            return ImmutableList.of();
        }
        boolean above = pooled.estimate() > border.getAsDouble();
        PublicationSensitivity sensitivity = PublicationSensitivity.using(
                        spec.model() == PoolingModel.COMMON_EFFECT
                                ? PoolingModel.COMMON_EFFECT
                                : PoolingModel.RANDOM_EFFECTS)
                .withSide(above ? SelectionSide.HIGH : SelectionSide.LOW)
                .withLevel(spec.level());
        EffectSet set = EffectSet.of(effects);
        List<TippingPoint> points = new ArrayList<>();
        selected(
                        "publication/estimate",
                        sensitivity.toMoveMean(border.getAsDouble(), set),
                        border.getAsDouble(),
                        pooled.estimate())
                .ifPresent(points::add);
        if (now.standing().whole()) {
            selected(
                            "publication/interval",
                            sensitivity.toMoveLimit(
                                    border.getAsDouble(),
                                    set,
                                    Grouping.of(
                                            "study",
                                            effects.stream()
                                                    .map(StudyEffect::cluster)
                                                    .toList())),
                            border.getAsDouble(),
                            above ? pooled.interval().low() : pooled.interval().high())
                    .ifPresent(points::add);
        }
        return Points.sorted(points);
    }

    private Optional<TippingPoint> selected(
            String path, Attempt<RequiredSelection> needed, double border, double part) {
        return needed.toOptional()
                .flatMap(found -> found.ratio().stream().boxed().findFirst())
                .flatMap(ratio -> movedTo(
                        new Points(
                                TippingSource.PUBLICATION,
                                path,
                                LocalizedText.of(
                                        "hoeveel vaker gewenste uitkomsten verschijnen",
                                        "how much more often wanted results appear"),
                                LocalizedText.of("even vaak", "as often"),
                                now.standing().text()),
                        Words.say("{0} keer zo vaak", "{0} times as often", ratio),
                        border,
                        part,
                        PlausibilityRules.publication(ratio, thresholds)));
    }

    /**
     * {@return how large one new study without an effect must be to bring the mean, or the bound of its interval, to the nearest
     * border on the side of 0} Tau-squared is estimated again.
     */
    public ImmutableList<TippingPoint> newStudy() {
        OptionalDouble border = towardsTarget();
        if (border.isEmpty()) {
            return ImmutableList.of();
        }
        OptionalDouble unit = unitVariance(measure);
        double largest = information().max().orElse(0);
        NullStudy question = NullStudy.using(spec, unit.orElse(largest == 0 ? 1 : 1000 / largest));
        List<TippingPoint> points = new ArrayList<>();
        added(
                        "new-study/estimate",
                        question.toMoveMean(border.getAsDouble(), measure, effects),
                        unit,
                        border.getAsDouble(),
                        pooled.estimate())
                .ifPresent(points::add);
        if (now.standing().whole()) {
            added(
                            "new-study/interval",
                            question.toMoveLimit(border.getAsDouble(), measure, effects),
                            unit,
                            border.getAsDouble(),
                            pooled.estimate() > border.getAsDouble()
                                    ? pooled.interval().low()
                                    : pooled.interval().high())
                    .ifPresent(points::add);
        }
        return Points.sorted(points);
    }

    private Optional<TippingPoint> added(
            String path, Attempt<Long> needed, OptionalDouble unit, double border, double part) {
        double largest = information().max().orElse(0);
        return needed.toOptional().flatMap(n -> {
            double information = n / unit.orElse(1000 / largest);
            LocalizedText size = unit.isPresent()
                    ? Words.say("{0} deelnemers", "{0} participants", n)
                    : Words.say(
                            "{0} keer zo groot als de grootste studie tot nu toe",
                            "{0} times as large as the largest study so far", information / largest);
            return movedTo(
                    new Points(
                            TippingSource.NEW_EVIDENCE,
                            path,
                            LocalizedText.of(
                                    "een nieuwe studie die geen effect vindt", "a new study that finds no effect"),
                            LocalizedText.of("geen", "none"),
                            now.standing().text()),
                    size,
                    border,
                    part,
                    PlausibilityRules.newStudy(
                            information, largest, information().sum()));
        });
    }

    /** The standing once a part of the estimate has reached a border. */
    private Optional<TippingPoint> movedTo(
            Points input, LocalizedText value, double border, double part, Proposal<Plausibility> plausibility) {
        double shift = part - border;
        double beyond = shift + Math.copySign(1e-9 * (1 + Math.abs(part)), shift);
        Standing then = Standing.of(
                new EstimatedEffect(
                        pooled.estimate() - beyond, pooled.interval().map(bound -> bound - beyond)),
                context,
                target);
        return then.sameAs(now.standing())
                ? Optional.empty()
                : input.at(value, then.text(), now.standing().to(then), plausibility);
    }

    private DoubleStream information() {
        return effects.stream().mapToDouble(effect -> 1 / effect.size().vi());
    }

    /** {@return the sampling variance of the effect of one person, where it hardly depends on the effect} */
    static OptionalDouble unitVariance(EffectMeasure measure) {
        return switch (measure) {
            case D, G -> OptionalDouble.of(4);
            case R, Z -> OptionalDouble.of(1);
            default -> OptionalDouble.empty();
        };
    }

    /** The border next to the mean on the side of no effect; empty in the band around none. */
    private OptionalDouble towardsTarget() {
        double estimate = pooled.estimate();
        ImmutableList<Double> borders = EffectBands.borders(context, target);
        return switch (Integer.signum(now.standing().band())) {
            case 1 ->
                borders.stream()
                        .mapToDouble(border -> border)
                        .filter(border -> border <= estimate)
                        .max();
            case -1 ->
                borders.stream()
                        .mapToDouble(border -> border)
                        .filter(border -> border >= estimate)
                        .min();
            default -> OptionalDouble.empty();
        };
    }

    private Attempt<PooledEffect> repooled(ImmutableList<StudyEffect> some, AnalysisSpec other) {
        return Pooling.using(other).pool(measure, some);
    }

    private static EstimatedEffect estimated(PooledEffect pooled) {
        return new EstimatedEffect(pooled.estimate(), pooled.interval());
    }

    private Concluded conclude(PooledEffect found) {
        Standing standing = Standing.of(estimated(found), context, target);
        return body.map(judged -> judged.conclude(found, standing, thresholds))
                .orElseGet(() -> new Concluded(standing, Optional.empty(), standing.text()));
    }
}
