package org.synthesis.scoring.tipping;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.synthesis.model.base.Checks;
import org.synthesis.model.base.Interval;
import org.synthesis.model.certainty.EffectContext;
import org.synthesis.model.certainty.EstimatedEffect;
import org.synthesis.model.conclusion.Plausibility;
import org.synthesis.model.conclusion.TippingPoint;
import org.synthesis.model.conclusion.TippingShift;
import org.synthesis.model.conclusion.TippingSource;
import org.synthesis.model.effect.EffectMeasure;
import org.synthesis.model.judgement.Proposal;
import org.synthesis.model.judgement.Thresholds;
import org.synthesis.model.text.LocalizedText;
import org.synthesis.scoring.certainty.EffectBands;
import org.synthesis.scoring.certainty.Words;
import org.synthesis.scoring.kernel.Distributions;

/**
 * What would turn an estimate with its interval, whatever is behind it: bias, another smallest difference that matters, a cause that
 * was not measured.
 *
 * <p>The conclusion is in which band the estimate lies, and whether its whole interval lies there too. Without sizes that matter the
 * target is the only border. Immutable.
 */
public final class EstimateTipping {
    private static final double BEYOND = 1e-9;
    private static final LocalizedText ESTIMATE =
            LocalizedText.of("vertekening van de schatting", "bias of the estimate");
    private static final LocalizedText INTERVAL =
            LocalizedText.of("vertekening van het interval", "bias of the interval");

    private final EstimatedEffect effect;
    private final Optional<EffectContext> context;
    private final double target;
    private final Thresholds thresholds;

    private EstimateTipping(
            EstimatedEffect effect, Optional<EffectContext> context, double target, Thresholds thresholds) {
        this.effect = effect;
        this.context = context;
        this.target = target;
        this.thresholds = thresholds;
    }

    /** {@return what turns an estimate that is compared with 0} */
    public static EstimateTipping of(EstimatedEffect effect, Thresholds thresholds) {
        Interval interval = effect.interval();
        Checks.that(
                interval.low() <= effect.estimate() && effect.estimate() <= interval.high(),
                "an estimate lies within its interval, got %s in %s to %s",
                effect.estimate(),
                interval.low(),
                interval.high());
        return new EstimateTipping(effect, Optional.empty(), 0, thresholds);
    }

    /** {@return the same, compared with another target} */
    public EstimateTipping withTarget(double other) {
        return new EstimateTipping(effect, context, Checks.finite(other, "target"), thresholds);
    }

    /** {@return the same with sizes that matter, on the scale of the estimate} */
    public EstimateTipping withContext(EffectContext sizes) {
        return new EstimateTipping(effect, Optional.of(sizes), target, thresholds);
    }

    /** {@return every turn by bias and by another smallest difference, most plausible first} */
    public ImmutableList<TippingPoint> all() {
        return Points.sorted(ImmutableList.<TippingPoint>builder()
                .addAll(bias())
                .addAll(importance())
                .build());
    }

    /**
     * {@return the shifts that bring the estimate, or the bound of its interval nearest a border, to that border}
     *
     * <p>The shift is what has to be taken off: {@code estimate - border}. The flip value is the border itself.
     */
    public ImmutableList<TippingPoint> bias() {
        List<TippingPoint> points = new ArrayList<>();
        Standing now = standing(0);
        border(Side.BELOW, effect.estimate())
                .ifPresent(border -> shifted("bias/estimate", ESTIMATE, effect.estimate(), border, now)
                        .ifPresent(points::add));
        border(Side.ABOVE, effect.estimate())
                .ifPresent(border -> shifted("bias/estimate", ESTIMATE, effect.estimate(), border, now)
                        .ifPresent(points::add));
        if (now.whole()) {
            border(Side.BELOW, effect.interval().low())
                    .ifPresent(border -> shifted(
                                    "bias/interval", INTERVAL, effect.interval().low(), border, now)
                            .ifPresent(points::add));
            border(Side.ABOVE, effect.interval().high())
                    .ifPresent(border -> shifted(
                                    "bias/interval", INTERVAL, effect.interval().high(), border, now)
                            .ifPresent(points::add));
        }
        return Points.sorted(points);
    }

    private Optional<TippingPoint> shifted(String path, LocalizedText input, double from, double border, Standing now) {
        double shift = from - border;
        double beyond = shift + Math.copySign(BEYOND * (1 + Math.abs(border) + Math.abs(from)), shift);
        Standing then = standing(shift == 0 ? 0 : beyond);
        if (then.sameAs(now)) {
            return Optional.empty();
        }
        return new Points(TippingSource.BIAS, path, input, Words.say("{0}", "{0}", from), now.text())
                .at(
                        Words.say("{0} (verschuiving van {1})", "{0} (a shift of {1})", border, -shift),
                        then.text(),
                        now.to(then),
                        PlausibilityRules.bias(shift, standardError(), thresholds));
    }

    /**
     * {@return the smallest difference that matters at which the conclusion turns: the nearest one above what was chosen, and the
     * nearest one below it} Nothing for sizes that come in three.
     */
    public ImmutableList<TippingPoint> importance() {
        if (context.isPresent() && context.get() instanceof EffectContext.Partial || target != 0) {
            return ImmutableList.of();
        }
        double chosen =
                context.isPresent() && context.get() instanceof EffectContext.Minimal minimal ? minimal.important() : 0;
        Standing now = standing(0);
        ImmutableList<Double> sizes = ImmutableList.of(
                        Math.abs(effect.interval().low()),
                        Math.abs(effect.interval().high()),
                        Math.abs(effect.estimate()))
                .stream()
                .sorted()
                .collect(ImmutableList.toImmutableList());
        List<TippingPoint> points = new ArrayList<>();
        // a border above an estimate leaves it behind, a border below or at it does not
        sizes.stream()
                .filter(size -> size >= chosen)
                .flatMap(size -> important(chosen, size, size * (1 + BEYOND), now).stream())
                .findFirst()
                .ifPresent(points::add);
        sizes.reverse().stream()
                .filter(size -> 0 < size && size < chosen)
                .flatMap(size -> important(chosen, size, size, now).stream())
                .findFirst()
                .ifPresent(points::add);
        return Points.sorted(points);
    }

    private Optional<TippingPoint> important(double chosen, double size, double tried, Standing now) {
        Standing then = Standing.of(effect, Optional.of(new EffectContext.Minimal(tried)), target);
        if (then.sameAs(now)) {
            return Optional.empty();
        }
        return new Points(
                        TippingSource.SETTING,
                        "config.importantDifference",
                        LocalizedText.of(
                                "het kleinste verschil dat ertoe doet", "the smallest difference that matters"),
                        Words.say("{0}", "{0}", chosen),
                        now.text())
                .at(
                        Words.say(size >= chosen ? "meer dan {0}" : "{0}", size >= chosen ? "above {0}" : "{0}", size),
                        then.text(),
                        now.to(then),
                        PlausibilityRules.choice(chosen, size, thresholds));
    }

    /**
     * {@return how strong a cause that was not measured must be to bring the interval, and the estimate, to no association} Nothing
     * when the measure cannot be read as a risk ratio, or the effect is compared with something else than no association.
     */
    public ImmutableList<TippingPoint> confounding(EffectMeasure measure) {
        return confounding(measure, OptionalDouble.empty());
    }

    /**
     * {@return the same, set against the strongest cause that was measured}
     *
     * @param strongest its risk ratio, above 1
     */
    public ImmutableList<TippingPoint> confounding(EffectMeasure measure, OptionalDouble strongest) {
        if (target != 0 || effect.estimate() == 0) {
            return ImmutableList.of();
        }
        Standing now = Standing.of(effect, Optional.empty(), 0);
        List<TippingPoint> points = new ArrayList<>();
        EValue.of(measure, effect).toOptional().ifPresent(value -> {
            explained("confounding/estimate", value.estimate(), effect.estimate(), now, strongest)
                    .ifPresent(points::add);
            if (now.whole()) {
                double limit = effect.estimate() > 0
                        ? effect.interval().low()
                        : effect.interval().high();
                explained("confounding/interval", value.limit(), limit, now, strongest)
                        .ifPresent(points::add);
            }
        });
        return Points.sorted(points);
    }

    private Optional<TippingPoint> explained(
            String path, double eValue, double from, Standing now, OptionalDouble strongest) {
        double beyond = from + Math.copySign(BEYOND * (1 + Math.abs(from)), from);
        Standing then = Standing.of(moved(beyond), Optional.empty(), 0);
        Proposal<Plausibility> plausibility = PlausibilityRules.confounding(eValue, strongest, thresholds);
        return new Points(
                        TippingSource.CONFOUNDING,
                        path,
                        LocalizedText.of("een oorzaak die niet is gemeten", "a cause that was not measured"),
                        LocalizedText.of("geen", "none"),
                        now.text())
                .at(Words.say("E-waarde {0}", "E-value {0}", eValue), then.text(), TippingShift.DOWN, plausibility);
    }

    private Standing standing(double shift) {
        return Standing.of(moved(shift), context, target);
    }

    private EstimatedEffect moved(double shift) {
        return new EstimatedEffect(effect.estimate() - shift, effect.interval().map(bound -> bound - shift));
    }

    /** The standard error that a symmetric normal interval of this level has. */
    private double standardError() {
        double quantile =
                Distributions.normalUpperQuantile((1 - effect.interval().level()) / 2);
        return effect.interval().width() / (2 * quantile);
    }

    private enum Side {
        BELOW,
        ABOVE
    }

    /** The nearest border on a side of a value; at a border it is that border. */
    private Optional<Double> border(Side side, double value) {
        ImmutableList<Double> borders = EffectBands.borders(context, target);
        return side == Side.BELOW
                ? borders.stream().filter(border -> border <= value).reduce((first, last) -> last)
                : borders.stream().filter(border -> border > value).findFirst();
    }
}
