package org.synthesis.scoring.recommendation;

import org.synthesis.model.judgement.Rule;
import org.synthesis.model.judgement.RuleStatus;
import org.synthesis.model.text.LocalizedText;

/** The rules from evidence to advice, with how well founded each is. */
public final class RecommendationRules {
    private static final String ANDREWS =
            "Andrews et al. 2013, J Clin Epidemiol 66:719 and 726; Alonso-Coello et al. 2016, BMJ 353:i2016 and i2089";

    /** Which bodies of evidence are critical to advice. */
    public static final Rule CRITICAL = rule(
            "decision-critical-evidence",
            RuleStatus.L,
            "kritiek is het bewijs over de interventies waarop het advies rust; zonder interventie dat over de factoren",
            "critical is the evidence on the interventions the advice rests on; without one that on the factors",
            "");

    /** The side that the balance of effects favours. */
    public static final Rule DIRECTION = rule(
            "decision-direction",
            RuleStatus.D,
            "richting van het advies: de kant die de balans van effecten kiest",
            "direction of the advice: the side that the balance of effects favours",
            ANDREWS);

    /** What strong advice needs. */
    public static final Rule STRENGTH = rule(
            "decision-strength",
            RuleStatus.D,
            "sterk alleen als aan alle voorwaarden is voldaan, anders voorwaardelijk",
            "strong only when all conditions are met, otherwise conditional",
            ANDREWS);

    /** Why strong advice may rest on evidence of low certainty. */
    public static final Rule SITUATION = rule(
            "decision-situation",
            RuleStatus.N,
            "bij lage zekerheid alleen sterk in een van vijf situaties, met reden",
            "with low certainty strong only in one of five situations, with a reason",
            ANDREWS);

    /** Rights and society guard strong advice. */
    public static final Rule PEOPLE = rule(
            "decision-people",
            RuleStatus.L,
            "niet sterk als rechten van mensen of de gevolgen voor de samenleving in het geding zijn",
            "not strong when human rights or implications for society are at stake",
            "Rehfuess et al. 2019, BMJ Glob Health 4:e000844 (criteria; the rule is ours)");

    /** Advice that rests on practice alone. */
    public static final Rule PRACTICE = rule(
            "decision-practice",
            RuleStatus.D,
            "advies uit de praktijk alleen: suggestie, of uitgangspunt van goed werk als dat op vijf punten te verantwoorden is",
            "advice from practice alone: a suggestion, or a good practice statement when five points justify it",
            "Guyatt et al. 2016, J Clin Epidemiol 80:3");

    /** Taking over advice of others. */
    public static final Rule ADOLOPMENT = rule(
            "adolopment",
            RuleStatus.N,
            "advies van anderen overnemen, aanpassen of zelf opstellen, criterium voor criterium",
            "adopt, adapt or make advice anew, criterion by criterion",
            "Schünemann et al. 2017, J Clin Epidemiol 81:101");

    /** What decides whether an action can be transferred. */
    public static final Rule TRANSFERABILITY = rule(
            "transferability",
            RuleStatus.D,
            "overdraagbaar zoals het is als niets wat ertoe doet anders is, op alle vier de gebieden nagegaan",
            "transferable as it is when nothing that matters differs, looked at in all four groups",
            "Schloemer and Schröder-Bäck 2018, Implement Sci 13:88");

    /** The phase of fitting an action to a place that comes next. */
    public static final Rule ADAPTATION = rule(
            "adaptation-phase",
            RuleStatus.D,
            "de eerste stap van het aanpassen die nog niet is gezet",
            "the first step of adapting that has not been taken",
            "Moore et al. 2021, BMJ 374:n1679");

    private RecommendationRules() {}

    private static Rule rule(String id, RuleStatus status, String nl, String en, String literature) {
        return new Rule(id, status, LocalizedText.of(nl, en), literature);
    }
}
