package org.synthesis.scoring.conclusion;

import org.synthesis.model.judgement.Rule;
import org.synthesis.model.judgement.RuleStatus;
import org.synthesis.model.text.LocalizedText;

/** The rules that turn evidence into conclusions, with how well founded each is. */
public final class Rules {
    /** Direction turned to the named subject; only verified directions count. */
    public static final Rule DIRECTION = rule(
            "direction-verified",
            RuleStatus.D,
            "richting gedraaid naar het onderwerp; alleen nagegane richtingen tellen",
            "direction turned to the subject; only verified directions count",
            "Campbell et al. 2020 (SWiM)");

    /** Verdict on a subject from verified directions. */
    public static final Rule VERDICT = rule(
            "subject-verdict",
            RuleStatus.L,
            "oordeel per onderwerp uit richtingen, zonder gemiddelde",
            "verdict on a subject from directions, without an average",
            "");

    /** Gap stated by a source. */
    public static final Rule GAP_STATED = rule(
            "gap-stated",
            RuleStatus.D,
            "lacune door een bron gesteld",
            "gap stated by a source",
            "Robinson et al. 2011");

    /** Gap counted from the evidence. */
    public static final Rule GAP_COUNTED =
            rule("gap-counted", RuleStatus.L, "lacune geteld in het bestand", "gap counted in the evidence", "");

    /** Grounds of a recommendation. */
    public static final Rule GROUNDS = rule(
            "recommendation-grounds",
            RuleStatus.L,
            "gronden: bevindingen en inzichten met bron; lacunes dragen alleen onderzoeksadvies",
            "grounds: findings and sourced insights; gaps carry advice on research only",
            "");

    /** Streams of evidence side by side. */
    public static final Rule TRIANGULATION = rule(
            "triangulation",
            RuleStatus.D,
            "stromen van bewijs naast elkaar",
            "streams of evidence side by side",
            "Farmer et al. 2006; O'Cathain et al. 2010");

    /** Conditions of recommendations on the fields of a profile. */
    public static final Rule LOCAL_FIT = rule(
            "local-conditions",
            RuleStatus.L,
            "voorwaarden op velden van het profiel",
            "conditions on fields of the profile",
            "");

    /** Order of local advice. */
    public static final Rule LOCAL_ORDER = rule(
            "local-order",
            RuleStatus.L,
            "eerst stoppen wat kan schaden, dan in volgorde van de vragen, sterk voor zwak",
            "first stop what may harm, then in the order of the questions, strong before weak",
            "");

    /** Primary effects pooled. */
    public static final Rule POOLED = rule(
            "pooled-effects",
            RuleStatus.N,
            "primaire effecten gepoold; afhankelijke effecten in drie niveaus",
            "primary effects pooled; dependent effects in three levels",
            "Viechtbauer 2005; Konstantopoulos 2011");

    private Rules() {}

    private static Rule rule(String id, RuleStatus status, String nl, String en, String literature) {
        return new Rule(id, status, LocalizedText.of(nl, en), literature);
    }
}
