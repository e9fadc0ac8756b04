package org.synthesis.scoring.standard;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.synthesis.model.base.Checks;
import org.synthesis.model.judgement.Proposal;
import org.synthesis.model.judgement.Rule;
import org.synthesis.model.judgement.RuleStatus;
import org.synthesis.model.standard.BondPrinciple;
import org.synthesis.model.text.LocalizedText;

/** The evidence principles of Bond as a profile: five scores of 1 to 4 side by side, never added up. */
public final class BondProfile {
    private static final Rule PROFILE = new Rule(
            "bond-profile",
            RuleStatus.N,
            LocalizedText.of("profiel volgens Bond", "profile by Bond"),
            "Bond 2013, Evidence Principles");

    private BondProfile() {}

    /**
     * {@return the scores in the order of the principles; undetermined while one of the five is missing}
     *
     * @param scores 1 to 4 by principle
     */
    public static Proposal<ImmutableMap<BondPrinciple, Integer>> of(Map<BondPrinciple, Integer> scores) {
        scores.forEach((principle, score) ->
                Checks.that(1 <= score && score <= 4, "%s lies between 1 and 4, got %d", principle.code(), score));
        Set<BondPrinciple> missing = EnumSet.allOf(BondPrinciple.class);
        missing.removeAll(scores.keySet());
        if (!missing.isEmpty()) {
            return Proposal.undetermined(
                    missing.stream().map(BondPrinciple::label).toList(), ImmutableList.of());
        }
        return Proposal.determined(
                Maps.immutableEnumMap(new EnumMap<>(scores)),
                Ruling.of(PROFILE)
                        .step(LocalizedText.of(
                                "Vijf scores naast elkaar; een som zou verhullen wat ontbreekt.",
                                "Five scores side by side; a sum would hide what is missing.")));
    }
}
