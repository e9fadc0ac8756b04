package org.synthesis.scoring.standard;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.synthesis.model.base.Checks;
import org.synthesis.model.judgement.Proposal;
import org.synthesis.model.judgement.Rule;
import org.synthesis.model.judgement.RuleStatus;
import org.synthesis.model.judgement.RuleStep;
import org.synthesis.model.standard.Criteria;
import org.synthesis.model.standard.Criterion;
import org.synthesis.model.standard.EmmieDimension;
import org.synthesis.model.standard.EmmieEffect;
import org.synthesis.model.standard.EmmieProfile;
import org.synthesis.model.standard.EmmieRating;
import org.synthesis.model.standard.EmmieReview;
import org.synthesis.model.text.LocalizedText;

/**
 * EMMIE: what reviews say on effect, mechanism, moderators, implementation and economics, and how well they say it.
 *
 * <p>The concept is published; the words of the scales are ours. Dimensions are never added up.
 */
public final class Emmie {
    private static final String LITERATURE = "Johnson, Tilley and Bowers 2015, J Exp Criminol 11:459";
    private static final Rule EFFECT_QUALITY = new Rule(
            "emmie-effect-quality",
            RuleStatus.N,
            LocalizedText.of("kwaliteit van het bewijs voor het effect", "quality of the evidence on the effect"),
            LITERATURE);
    private static final Rule BEST_REVIEW = new Rule(
            "emmie-best-review",
            RuleStatus.N,
            LocalizedText.of("per dimensie de beste review", "the best review for each dimension"),
            LITERATURE + "; College of Policing, Crime Reduction Toolkit");
    private static final Rule SCALE = new Rule(
            "emmie-scale", RuleStatus.D, LocalizedText.of("kwaliteit in woorden", "quality in words"), LITERATURE);
    private static final ImmutableList<Criterion> EFFECT_CRITERIA = ImmutableList.of(
            Criterion.TRANSPARENT_SEARCH,
            Criterion.STATISTICAL_VALIDITY,
            Criterion.BIAS_ASSESSED,
            Criterion.OUTCOMES_VALID);

    private static final ImmutableList<LocalizedText> MECHANISM = ImmutableList.of(
            LocalizedText.of("niets over de werking", "nothing on how it works"),
            LocalizedText.of("algemene opmerking over de werking", "a general statement"),
            LocalizedText.of("uitgewerkte theorie", "a detailed theory"),
            LocalizedText.of(
                    "volledige theorie met toetsbare voorspellingen", "a full theory with testable predictions"),
            LocalizedText.of("volledige theorie, ook degelijk getoetst", "a full theory, robustly tested as well"));
    private static final ImmutableList<LocalizedText> MODERATORS = ImmutableList.of(
            LocalizedText.of("niets over waar en voor wie", "nothing on where and for whom"),
            LocalizedText.of("losse opmerkingen", "ad hoc remarks"),
            LocalizedText.of("achteraf getoetst", "tests after the fact"),
            LocalizedText.of("vooraf gekozen op grond van theorie", "chosen beforehand by theory"),
            LocalizedText.of(
                    "vooraf gekozen, gegevens verzameld en geanalyseerd",
                    "chosen beforehand, data collected and analysed"));
    private static final ImmutableList<LocalizedText> IMPLEMENTATION = ImmutableList.of(
            LocalizedText.of("niets over de uitvoering", "nothing on what it takes"),
            LocalizedText.of("losse opmerkingen", "ad hoc remarks"),
            LocalizedText.of("gericht vastgelegd", "a concerted effort to document it"),
            LocalizedText.of("beschreven op grond van gegevens", "an account based on evidence"),
            LocalizedText.of("volledig, met wat herhaling vraagt", "complete, with what replication needs"));
    private static final ImmutableList<LocalizedText> ECONOMICS = ImmutableList.of(
            LocalizedText.of("niets over kosten", "nothing on costs"),
            LocalizedText.of("directe kosten", "direct costs"),
            LocalizedText.of("directe en indirecte kosten", "direct and indirect costs"),
            LocalizedText.of("marginale, totale en alternatieve kosten", "marginal, total and opportunity costs"),
            LocalizedText.of("volledig, met baten naar wie ze krijgt", "complete, with benefits by who receives them"));

    private Emmie() {}

    /** {@return the quality of what a review says on the effect: how many of four criteria are met} */
    public static Proposal<Integer> effectQuality(Criteria criteria) {
        return Ruling.of(EFFECT_QUALITY)
                .settle(
                        reading -> (int) EFFECT_CRITERIA.stream()
                                .filter(criterion -> reading.holds(criteria, criterion))
                                .count(),
                        quality -> LocalizedText.same(Integer.toString(quality)),
                        quality -> Ruling.words(criteria, EFFECT_CRITERIA.toArray(new Criterion[0])));
    }

    /**
     * {@return for each dimension what the review with the highest quality says; of equal ones the first in the order of their keys}
     *
     * <p>Undetermined while a dimension is judged in no review. A review that is given twice counts once.
     *
     * @throws IllegalArgumentException if two different reviews have the same key
     */
    public static Proposal<EmmieProfile> profile(Iterable<EmmieReview> reviews) {
        TreeMap<String, EmmieReview> byKey = new TreeMap<>();
        for (EmmieReview review : reviews) {
            EmmieReview known = byKey.putIfAbsent(review.review(), review);
            Checks.that(
                    known == null || known.equals(review), "two different reviews have the key %s", review.review());
        }
        Map<EmmieDimension, EmmieRating> best = new EnumMap<>(EmmieDimension.class);
        EmmieEffect effect = EmmieEffect.NONE;
        List<LocalizedText> missing = new ArrayList<>();
        List<RuleStep> steps = new ArrayList<>();
        for (EmmieDimension dimension : EmmieDimension.values()) {
            // of equal ones max keeps the first it meets
            Optional<EmmieReview> chosen = byKey.values().stream()
                    .filter(review -> review.rating(dimension).isPresent())
                    .max(Comparator.comparingInt(
                            review -> review.rating(dimension).orElseThrow().quality()));
            if (chosen.isEmpty()) {
                missing.add(LocalizedText.of(
                        "oordeel over " + dimension.label().nl(),
                        "judgement on " + dimension.label().en()));
                continue;
            }
            EmmieRating rating = chosen.get().rating(dimension).orElseThrow();
            best.put(dimension, rating);
            steps.add(step(dimension, rating));
            if (dimension == EmmieDimension.EFFECT) {
                effect = chosen.get().effect();
            }
        }
        if (!missing.isEmpty()) {
            return Proposal.undetermined(missing, steps);
        }
        steps.add(Ruling.of(SCALE)
                .step(LocalizedText.of(
                        "De woorden bij de kwaliteit zijn een eigen weergave van de gepubliceerde schaal.",
                        "The words for the quality are our own rendering of the published scale.")));
        return Proposal.determined(new EmmieProfile(effect, ImmutableMap.copyOf(best)), steps);
    }

    private static RuleStep step(EmmieDimension dimension, EmmieRating rating) {
        LocalizedText quality = quality(dimension, rating.quality());
        return Ruling.of(BEST_REVIEW)
                .step(LocalizedText.of(
                        dimension.label().nl() + ": review " + rating.review() + ", kwaliteit " + rating.quality()
                                + " (" + quality.nl() + ").",
                        dimension.label().en() + ": review " + rating.review() + ", quality " + rating.quality() + " ("
                                + quality.en() + ")."));
    }

    /** {@return a quality of 0 to 4 in words, which differ by dimension} */
    public static LocalizedText quality(EmmieDimension dimension, int quality) {
        Checks.that(0 <= quality && quality <= 4, "an EMMIE quality lies between 0 and 4, got %d", quality);
        return switch (dimension) {
            case EFFECT -> LocalizedText.of(quality + " van de 4 criteria gehaald", quality + " of the 4 criteria met");
            case MECHANISM -> MECHANISM.get(quality);
            case MODERATORS -> MODERATORS.get(quality);
            case IMPLEMENTATION -> IMPLEMENTATION.get(quality);
            case ECONOMICS -> ECONOMICS.get(quality);
        };
    }
}
