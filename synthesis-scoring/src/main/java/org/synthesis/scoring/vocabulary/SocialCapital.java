package org.synthesis.scoring.vocabulary;

import java.util.Optional;
import org.synthesis.model.judgement.Proposal;
import org.synthesis.model.judgement.Rule;
import org.synthesis.model.judgement.RuleStatus;
import org.synthesis.model.judgement.RuleStep;
import org.synthesis.model.text.LocalizedText;

/**
 * Reads close ties together with ties to others: strong bonding with weak bridging or weak linking is not scored as resilience, as
 * it may shield crime as well as hold a community together.
 */
public final class SocialCapital {
    /** Close ties without ties to others are no resilience yet. */
    public static final Rule DARK_SIDE = new Rule(
            "social-capital-dark-side",
            RuleStatus.L,
            LocalizedText.of(
                    "hechte banden zonder banden met anderen tellen niet als veerkracht",
                    "close ties without ties to others do not count as resilience"),
            "after Putnam 2000; Szreter & Woolcock 2004, Int J Epidemiol 33:650");

    private SocialCapital() {}

    /**
     * {@return whether close ties count as resilience; not applicable when they are not strong}
     *
     * @param bonding ties within one's own circle
     * @param bridging ties with other circles
     * @param linking ties with institutions
     */
    public static Proposal<CapitalReading> of(
            Optional<TieStrength> bonding, Optional<TieStrength> bridging, Optional<TieStrength> linking) {
        if (bonding.isEmpty()) {
            return Proposal.undetermined(missing("bindende", "bonding"));
        }
        if (bonding.get() != TieStrength.STRONG) {
            return Proposal.notApplicable(
                    LocalizedText.of("de hechte banden zijn niet sterk", "close ties are not strong"));
        }
        if (isWeak(bridging) || isWeak(linking)) {
            return Proposal.determined(
                    CapitalReading.CONDITIONAL,
                    RuleStep.of(
                            DARK_SIDE,
                            LocalizedText.of(
                                    "sterke banden binnen de kring, zwakke daarbuiten: dat kan ook criminaliteit afschermen",
                                    "strong ties within the circle, weak ones outside it: that may shield crime as well")));
        }
        if (bridging.isEmpty()) {
            return Proposal.undetermined(missing("overbruggende", "bridging"));
        }
        if (linking.isEmpty()) {
            return Proposal.undetermined(missing("verticale", "linking"));
        }
        return Proposal.determined(
                CapitalReading.RESILIENCE,
                RuleStep.of(
                        DARK_SIDE,
                        LocalizedText.of(
                                "sterke banden binnen de kring, en banden daarbuiten",
                                "strong ties within the circle, and ties outside it")));
    }

    private static boolean isWeak(Optional<TieStrength> ties) {
        return ties.filter(strength -> strength == TieStrength.WEAK).isPresent();
    }

    private static LocalizedText missing(String nl, String en) {
        return LocalizedText.of("hoe sterk de " + nl + " banden zijn", "how strong " + en + " ties are");
    }
}
