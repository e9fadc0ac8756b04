package org.synthesis.scoring.tipping;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.synthesis.model.appraisal.ConcernLevel;
import org.synthesis.model.certainty.CerqualAssessment;
import org.synthesis.model.certainty.CerqualRating;
import org.synthesis.model.certainty.CertaintyAssessment;
import org.synthesis.model.certainty.CertaintyLevel;
import org.synthesis.model.certainty.DomainRating;
import org.synthesis.model.conclusion.TippingPoint;
import org.synthesis.model.conclusion.TippingShift;
import org.synthesis.model.conclusion.TippingSource;
import org.synthesis.model.judgement.Judgement;
import org.synthesis.model.judgement.Proposal;
import org.synthesis.model.judgement.RuleStep;
import org.synthesis.model.judgement.Thresholds;
import org.synthesis.model.text.LocalizedText;
import org.synthesis.scoring.certainty.CerqualProposal;

/**
 * Which single step in one domain turns what follows from a certainty.
 *
 * <p>A domain that is judged goes one step down and one step up, within its range; all other domains stay as they are. A domain that
 * is not judged can still take any value: the nearest one each way that turns the conclusion is told. A domain that does not apply is
 * left alone. When people settled the level as a whole, no domain changes it; only the difference with the rule is told.
 *
 * <p>What follows from a level is a function of the caller: the level itself, a sentence, or the type of a recommendation. Only what
 * is worded otherwise counts as another conclusion, so that a provisional level that becomes final is none.
 */
public final class CertaintyTipping {
    private static final LocalizedText OPEN = LocalizedText.of("nog niet te bepalen", "not determined yet");
    private static final LocalizedText NONE_YET = LocalizedText.of("nog geen oordeel", "no judgement yet");
    private static final LocalizedText WHAT_IF = LocalizedText.of("stel dat", "suppose");

    private final CertaintyAssessment assessment;
    private final Function<CertaintyLevel, LocalizedText> conclude;
    private final LocalizedText from;
    private final List<TippingPoint> points = new ArrayList<>();

    private CertaintyTipping(CertaintyAssessment assessment, Function<CertaintyLevel, LocalizedText> conclude) {
        this.assessment = assessment;
        this.conclude = conclude;
        this.from = conclude.apply(assessment.wordingLevel());
    }

    /** {@return the steps that change the level} */
    public static ImmutableList<TippingPoint> of(CertaintyAssessment assessment) {
        return of(assessment, CertaintyLevel::label);
    }

    /** {@return the steps that change what follows from the level} */
    public static ImmutableList<TippingPoint> of(
            CertaintyAssessment assessment, Function<CertaintyLevel, LocalizedText> conclude) {
        CertaintyTipping tipping = new CertaintyTipping(assessment, conclude);
        if (assessment.level().settled().isPresent()) {
            tipping.settledLevel();
        } else {
            tipping.start();
            assessment.domains().forEach(tipping::domain);
        }
        return Points.sorted(tipping.points);
    }

    /**
     * {@return the steps in one component of confidence in an insight or a qualitative finding that change it}
     *
     * <p>A confidence that people settled as the rule proposes is taken to follow the rule again. One that they settled otherwise
     * follows no component; then only the difference with the rule is told.
     */
    public static ImmutableList<TippingPoint> of(CerqualAssessment cerqual, Thresholds thresholds) {
        Judgement<CertaintyLevel> confidence = cerqual.confidence();
        List<TippingPoint> points = new ArrayList<>();
        if (confidence.isOverride()) {
            confidence
                    .proposed()
                    .toOptional()
                    .ifPresent(proposed -> against("cerqual/confidence", confidence, proposed, CertaintyLevel::label)
                            .ifPresent(points::add));
            return Points.sorted(points);
        }
        Optional<CertaintyLevel> now = confidence.value();
        LocalizedText from = now.map(CertaintyLevel::label).orElse(NONE_YET);
        for (CerqualRating rating : cerqual.components()) {
            Optional<ConcernLevel> concern = rating.concern().value();
            Points input = new Points(
                    TippingSource.CERTAINTY,
                    "cerqual/" + rating.component().code(),
                    rating.component().label(),
                    concern.map(ConcernLevel::label).orElse(OPEN),
                    from);
            for (ConcernLevel other : otherConcerns(concern)) {
                proposed(cerqual, rating, other, thresholds)
                        .flatMap(level -> input.at(
                                other.label(),
                                level.label(),
                                now.map(before -> shift(before, level)).orElse(TippingShift.OTHER),
                                PlausibilityRules.judgement(rating.concern())))
                        .ifPresent(points::add);
            }
        }
        return Points.sorted(points);
    }

    @SuppressWarnings("EnumOrdinal") // the constants stand in order of concern
    private static ImmutableList<ConcernLevel> otherConcerns(Optional<ConcernLevel> concern) {
        return IntStream.rangeClosed(ConcernLevel.NONE.ordinal(), ConcernLevel.SERIOUS.ordinal())
                .mapToObj(i -> ConcernLevel.values()[i])
                .filter(other -> concern.isEmpty()
                        || Math.abs(other.ordinal() - concern.get().ordinal()) == 1)
                .collect(ImmutableList.toImmutableList());
    }

    private static Optional<CertaintyLevel> proposed(
            CerqualAssessment cerqual, CerqualRating changed, ConcernLevel concern, Thresholds thresholds) {
        ImmutableList<CerqualRating> components = cerqual.components().stream()
                .map(rating -> rating.component() == changed.component()
                        ? new CerqualRating(
                                rating.component(), Judgement.proposed(Proposal.determined(concern, step())), WHAT_IF)
                        : rating)
                .collect(ImmutableList.toImmutableList());
        return CerqualProposal.using(thresholds).assess(components).confidence().value();
    }

    private void settledLevel() {
        Judgement<CertaintyLevel> level = assessment.level();
        level.proposed()
                .toOptional()
                .flatMap(proposed -> against("certainty/level", level, proposed, conclude))
                .ifPresent(points::add);
    }

    /** Back to what the rule proposes. */
    private static Optional<TippingPoint> against(
            String path,
            Judgement<CertaintyLevel> judgement,
            CertaintyLevel proposed,
            Function<CertaintyLevel, LocalizedText> conclude) {
        CertaintyLevel settled = judgement.settled().orElseThrow();
        return new Points(
                        TippingSource.CERTAINTY,
                        path,
                        LocalizedText.of("de zekerheid als geheel", "certainty as a whole"),
                        settled.label(),
                        conclude.apply(settled))
                .at(
                        proposed.label(),
                        conclude.apply(proposed),
                        shift(settled, proposed),
                        PlausibilityRules.judgement(judgement));
    }

    /** A start that is not known can be high, moderate or low. */
    private void start() {
        Judgement<CertaintyLevel> start = assessment.start();
        if (start.value().isPresent()) {
            return;
        }
        Points input = new Points(
                TippingSource.CERTAINTY,
                "certainty/start",
                LocalizedText.of("beginniveau", "level to start from"),
                OPEN,
                from);
        for (CertaintyLevel level : List.of(CertaintyLevel.HIGH, CertaintyLevel.MODERATE, CertaintyLevel.LOW)) {
            CertaintyAssessment other = CertaintyAssessment.of(
                    assessment.framework(),
                    Judgement.proposed(Proposal.determined(level, step())),
                    assessment.domains());
            Optional<TippingPoint> point = turn(input, level.label(), other, start);
            if (point.isPresent()) {
                points.add(point.get());
                if (point.get().shift() == TippingShift.DOWN) {
                    return;
                }
            }
        }
    }

    private void domain(DomainRating rating) {
        Optional<Integer> judged = rating.change().value();
        if (judged.isEmpty() && rating.levels().isPresent()) {
            return; // does not apply
        }
        int now = judged.orElseGet(
                () -> rating.change().proposed().soFar().orElse(rating.domain().highest()));
        Points input = new Points(
                TippingSource.CERTAINTY,
                "certainty/" + rating.domain().code(),
                rating.domain().label(),
                judged.map(CertaintyTipping::levels).orElse(OPEN),
                from);
        int lowest = judged.isPresent()
                ? Math.max(now - 1, rating.domain().lowest())
                : rating.domain().lowest();
        int highest = judged.isPresent()
                ? Math.min(now + 1, rating.domain().highest())
                : rating.domain().highest();
        nearest(input, rating, IntStream.iterate(now - 1, value -> value >= lowest, value -> value - 1));
        nearest(
                input,
                rating,
                IntStream.iterate(judged.isPresent() ? now + 1 : now, value -> value <= highest, value -> value + 1));
    }

    private void nearest(Points input, DomainRating rating, IntStream values) {
        values.mapToObj(value -> turn(input, levels(value), with(rating, value), rating.change()))
                .flatMap(Optional::stream)
                .findFirst()
                .ifPresent(points::add);
    }

    private CertaintyAssessment with(DomainRating changed, int levels) {
        return CertaintyAssessment.of(
                assessment.framework(),
                assessment.start(),
                assessment.domains().stream()
                        .map(rating -> rating.domain() == changed.domain()
                                ? DomainRating.proposed(rating.domain(), Proposal.determined(levels, step()))
                                : rating)
                        .toList());
    }

    private Optional<TippingPoint> turn(
            Points input, LocalizedText value, CertaintyAssessment other, Judgement<?> judgement) {
        CertaintyLevel level = other.wordingLevel();
        return input.at(
                value,
                conclude.apply(level),
                shift(assessment.wordingLevel(), level),
                PlausibilityRules.judgement(judgement));
    }

    private static RuleStep step() {
        return RuleStep.of(PlausibilityRules.JUDGEMENT, WHAT_IF);
    }

    private static LocalizedText levels(int levels) {
        return LocalizedText.same(levels > 0 ? "+" + levels : Integer.toString(levels));
    }

    private static TippingShift shift(CertaintyLevel before, CertaintyLevel after) {
        int order = after.compareTo(before);
        return order < 0 ? TippingShift.UP : order > 0 ? TippingShift.DOWN : TippingShift.OTHER;
    }
}
