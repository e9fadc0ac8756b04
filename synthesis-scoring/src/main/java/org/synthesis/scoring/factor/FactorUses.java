package org.synthesis.scoring.factor;

import java.util.Set;
import java.util.stream.Collectors;
import org.synthesis.model.factor.LeverOwner;
import org.synthesis.model.factor.Modifiability;
import org.synthesis.model.judgement.Proposal;
import org.synthesis.model.judgement.Rule;
import org.synthesis.model.judgement.RuleStatus;
import org.synthesis.model.judgement.RuleStep;
import org.synthesis.model.text.Language;
import org.synthesis.model.text.LocalizedText;

/** Says whether a factor can feed what a municipality does, or only shows whom to reach. */
public final class FactorUses {
    /** Modifiable with a local lever. */
    public static final Rule USE = new Rule(
            "factor-use",
            RuleStatus.L,
            LocalizedText.of(
                    "alleen wat te beïnvloeden is met een lokale hefboom voedt gemeentelijk handelen",
                    "only what can be changed with a local lever feeds municipal action"),
            "");

    private FactorUses() {}

    /**
     * {@return what a municipality can do with a factor}
     *
     * @param modifiability whether it can be changed
     * @param levers who can change it; empty when nobody said
     */
    public static Proposal<FactorUse> of(Modifiability modifiability, Set<LeverOwner> levers) {
        if (!modifiability.isModifiable()) {
            return use(FactorUse.TARGETING, modifiability.label());
        }
        if (levers.isEmpty()) {
            return Proposal.undetermined(LocalizedText.of("wie de factor kan veranderen", "who can change the factor"));
        }
        boolean local = levers.stream().anyMatch(LeverOwner::isLocal);
        return use(
                local ? FactorUse.MUNICIPAL_ACTION : FactorUse.TARGETING,
                LocalizedText.of(
                        modifiability.label().nl() + "; hefboom bij " + owners(levers, Language.NL),
                        modifiability.label().en() + "; lever with " + owners(levers, Language.EN)));
    }

    private static Proposal<FactorUse> use(FactorUse use, LocalizedText because) {
        return Proposal.determined(use, RuleStep.of(USE, because));
    }

    private static String owners(Set<LeverOwner> levers, Language language) {
        return levers.stream().sorted().map(owner -> owner.label().in(language)).collect(Collectors.joining(", "));
    }
}
