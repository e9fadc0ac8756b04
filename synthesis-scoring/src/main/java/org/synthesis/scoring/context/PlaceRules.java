package org.synthesis.scoring.context;

import org.synthesis.model.judgement.Rule;
import org.synthesis.model.judgement.RuleStatus;
import org.synthesis.model.text.LocalizedText;

/** The rules that say what a recommendation comes to in one place. */
final class PlaceRules {
    static final Rule PREREQUISITES = rule(
            "local-prerequisites",
            "wat er eerst moet zijn",
            "what must be there first",
            "Moore et al. 2021, BMJ 374:n1679 (ADAPT)");

    static final Rule KNOWN = rule(
            "local-profile-known",
            "of genoeg van de plaats bekend is om haar te vergelijken",
            "whether enough is known of the place to compare it",
            "");

    static final Rule TRANSFER = rule(
            "local-transfer",
            "of het bewijs hier zal gelden, naar de ernstigste zorg",
            "whether the evidence will hold here, by the most serious concern",
            "Munthe-Kaas et al. 2020, BMC Med Res Methodol 20:11 (TRANSFER)");

    static final Rule SIMILARITY = rule(
            "local-similarity",
            "gelijkenis met de plaats waar het bewijs vandaan komt",
            "similarity to the places where the evidence comes from",
            "Gower 1971, Biometrics 27:857");

    static final Rule CERTAINTY = rule(
            "local-certainty",
            "zekerheid hier: die van het bewijs, lager bij zorg over de overdracht die nog niet is meegeteld",
            "certainty here: that of the evidence, lower for a transfer concern that was not yet counted",
            "Munthe-Kaas et al. 2020, BMC Med Res Methodol 20:11 (TRANSFER)");

    static final Rule GROUNDS = rule(
            "local-grounds-certainty",
            "zekerheid van de gronden: zoals bij de aanbeveling, de laagste van het kritieke bewijs",
            "certainty of the grounds: as for the recommendation, the lowest of the critical evidence",
            "");

    private PlaceRules() {}

    private static Rule rule(String id, String nl, String en, String literature) {
        return new Rule(id, RuleStatus.L, LocalizedText.of(nl, en), literature);
    }
}
