package org.synthesis.scoring.certainty;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.synthesis.model.certainty.BodyDesign;
import org.synthesis.model.certainty.BodyOfEvidence;
import org.synthesis.model.certainty.CertaintyDomain;
import org.synthesis.model.certainty.CertaintyFramework;
import org.synthesis.model.certainty.CertaintyLevel;
import org.synthesis.model.certainty.DomainRating;
import org.synthesis.model.judgement.Proposal;
import org.synthesis.model.judgement.Rule;
import org.synthesis.model.judgement.RuleStep;
import org.synthesis.model.judgement.Threshold;
import org.synthesis.model.judgement.Thresholds;
import org.synthesis.model.text.LocalizedText;

/**
 * Reasons to rate up. Nobody has to rate up: without a stated reason the domain does not apply. A stated reason counts only when the
 * evidence starts low (or, for factors and ROBINS-I, also when it starts high) and other domains raise no concern.
 */
final class RatingUp {
    private static final List<CertaintyDomain> MUST_BE_SOUND = List.of(
            CertaintyDomain.INCONSISTENCY,
            CertaintyDomain.IMPRECISION,
            CertaintyDomain.INDIRECTNESS,
            CertaintyDomain.PUBLICATION_BIAS);
    private static final int LARGE_RISK_OF_BIAS = 2;

    private RatingUp() {}

    static Proposal<Integer> of(
            CertaintyDomain domain,
            BodyOfEvidence body,
            Optional<CertaintyLevel> start,
            Map<CertaintyDomain, DomainRating> downs,
            Thresholds thresholds) {
        boolean factor = body.framework() == CertaintyFramework.GRADE_FACTOR
                || body.framework() == CertaintyFramework.GRADE_FACTOR_HUGUET;
        Rule rule = factor ? CertaintyRules.RATING_UP_FACTOR : CertaintyRules.RATING_UP;
        LocalizedText stated = body.ups().get(domain);
        if (stated == null) {
            return refuse(rule, "niemand noemt hiervoor een reden", "nobody states a reason for it");
        }
        List<LocalizedText> missing = new ArrayList<>();
        if (factor) {
            if (levels(CertaintyDomain.RISK_OF_BIAS, downs, missing) <= -LARGE_RISK_OF_BIAS) {
                return refuse(rule, "het risico op vertekening is te groot", "the risk of bias is too large");
            }
        } else {
            boolean robins = body.design()
                    .filter(design -> design == BodyDesign.NON_RANDOMISED_ROBINS_I)
                    .isPresent();
            if (start.isEmpty()) {
                missing.add(LocalizedText.of("het beginniveau", "the level to start from"));
            } else if (!robins && start.get() != CertaintyLevel.LOW) {
                return refuse(rule, "het bewijs begint niet laag", "the evidence does not start low");
            }
            for (CertaintyDomain other : MUST_BE_SOUND) {
                if (levels(other, downs, missing) < 0) {
                    return Proposal.notApplicable(
                            Words.say("er is zorg over {0}", "there is a concern about {0}", other.label()),
                            RuleStep.of(rule, stated));
                }
            }
        }
        if (!missing.isEmpty()) {
            return Proposal.undetermined(missing, List.of(RuleStep.of(rule, stated)));
        }
        return domain == CertaintyDomain.LARGE_EFFECT
                ? large(body, factor, rule, stated, thresholds)
                : Proposal.determined(1, RuleStep.of(rule, stated));
    }

    /** The levels a domain takes off; one that is not determined is missing, and takes off nothing yet. */
    private static int levels(
            CertaintyDomain domain, Map<CertaintyDomain, DomainRating> downs, List<LocalizedText> missing) {
        Optional<Integer> levels = Optional.ofNullable(downs.get(domain)).flatMap(DomainRating::levels);
        if (levels.isEmpty()) {
            missing.add(domain.label());
        }
        return levels.orElse(0);
    }

    private static Proposal<Integer> large(
            BodyOfEvidence body, boolean factor, Rule rule, LocalizedText stated, Thresholds thresholds) {
        if (body.pooled().isEmpty()) {
            return Proposal.undetermined(LocalizedText.of("de grootte van het effect", "the size of the effect"));
        }
        double size = Math.abs(body.pooled().get().estimate());
        return switch (body.scale()) {
            case LOG_ODDS_RATIO, LOG_RISK_RATIO ->
                factor
                        ? steps(rule, stated, Math.exp(size), thresholds, Threshold.PROGNOSTIC_MODERATE_ODDS)
                        : ratio(rule, stated, Math.exp(size), thresholds);
            case STANDARDISED ->
                factor
                        ? steps(rule, stated, size, thresholds, Threshold.PROGNOSTIC_MODERATE_SMD)
                        : refuse(
                                rule,
                                "er is geen gepubliceerde grens voor dit soort effect",
                                "there is no published border for this kind of effect");
            case OTHER ->
                refuse(
                        rule,
                        "er is geen gepubliceerde grens voor dit soort effect",
                        "there is no published border for this kind of effect");
        };
    }

    private static Proposal<Integer> steps(
            Rule rule, LocalizedText stated, double size, Thresholds thresholds, Threshold border) {
        return Proposal.determined(
                size >= thresholds.get(border) ? 1 : 0,
                RuleStep.of(rule, Words.say("{0}; grootte {1}", "{0}; size {1}", stated, size), thresholds, border));
    }

    private static Proposal<Integer> ratio(Rule rule, LocalizedText stated, double size, Thresholds thresholds) {
        int steps = size > thresholds.get(Threshold.LARGE_EFFECT_RATIO_EXTREME)
                ? 2
                : size > thresholds.get(Threshold.LARGE_EFFECT_RATIO) ? 1 : 0;
        return Proposal.determined(
                steps,
                RuleStep.of(
                        rule,
                        Words.say("{0}; relatief effect {1}", "{0}; relative effect {1}", stated, size),
                        thresholds,
                        Threshold.LARGE_EFFECT_RATIO,
                        Threshold.LARGE_EFFECT_RATIO_EXTREME));
    }

    private static Proposal<Integer> refuse(Rule rule, String nl, String en) {
        LocalizedText reason = LocalizedText.of(nl, en);
        return Proposal.notApplicable(reason, RuleStep.of(rule, reason));
    }
}
