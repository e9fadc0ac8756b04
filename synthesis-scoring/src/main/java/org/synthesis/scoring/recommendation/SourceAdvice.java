package org.synthesis.scoring.recommendation;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.synthesis.model.judgement.Proposal;
import org.synthesis.model.judgement.RuleStep;
import org.synthesis.model.recommendation.Adolopment;
import org.synthesis.model.recommendation.EtdAnswer;
import org.synthesis.model.recommendation.EtdCriterion;
import org.synthesis.model.recommendation.EvidenceToDecision;
import org.synthesis.model.recommendation.SettingMatch;
import org.synthesis.model.recommendation.SourceCredibility;
import org.synthesis.model.recommendation.SourceRecommendation;
import org.synthesis.model.text.LocalizedText;

/** Whether advice of others can be taken over (GRADE-ADOLOPMENT). */
public final class SourceAdvice {
    private SourceAdvice() {}

    /**
     * {@return adopt when every judgement, the people and the setting are the same; adapt when one differs; de novo without advice that
     * can be trusted} One difference is enough to adapt; to adopt all criteria of GRADE must be answered on both sides, and the optional
     * ones when one side answered them.
     *
     * @param source the advice of others
     * @param local what the panel here answered
     */
    public static Proposal<Adolopment> propose(SourceRecommendation source, EvidenceToDecision local) {
        if (source.credibility().isEmpty()) {
            return Proposal.undetermined(LocalizedText.of(
                    "of het advies van anderen betrouwbaar is", "whether the advice of others can be trusted"));
        }
        SourceCredibility credibility = source.credibility().get();
        if (credibility != SourceCredibility.CREDIBLE) {
            return Proposal.determined(
                    Adolopment.DE_NOVO,
                    step(Say.say("advies van anderen: {0}", "advice of others: {0}", credibility.label())));
        }
        List<RuleStep> differences = new ArrayList<>();
        List<LocalizedText> missing = new ArrayList<>();
        compare(LocalizedText.of("de mensen", "the people"), source.population(), differences, missing);
        compare(LocalizedText.of("de omgeving", "the setting"), source.setting(), differences, missing);
        for (EtdCriterion criterion : EtdCriterion.values()) {
            compare(
                    criterion,
                    source.decision().flatMap(decision -> decision.answer(criterion)),
                    local.answer(criterion),
                    differences,
                    missing);
        }
        if (!differences.isEmpty()) {
            return Proposal.determined(Adolopment.ADAPT, differences);
        }
        return missing.isEmpty()
                ? Proposal.determined(
                        Adolopment.ADOPT,
                        step(LocalizedText.of(
                                "elk oordeel, de mensen en de omgeving zijn hetzelfde",
                                "every judgement, the people and the setting are the same")))
                : Proposal.undetermined(missing, ImmutableList.of());
    }

    private static void compare(
            LocalizedText what, Optional<SettingMatch> match, List<RuleStep> differences, List<LocalizedText> missing) {
        if (match.isEmpty()) {
            missing.add(Say.say("of {0} hetzelfde zijn", "whether {0} are the same", what));
        } else if (match.get() == SettingMatch.CHANGED) {
            differences.add(step(Say.both("{0}: {1}", what, match.get().label())));
        }
    }

    private static void compare(
            EtdCriterion criterion,
            Optional<EtdAnswer> there,
            Optional<EtdAnswer> here,
            List<RuleStep> differences,
            List<LocalizedText> missing) {
        if (there.isPresent() && here.isPresent()) {
            if (there.get() != here.get()) {
                differences.add(step(Say.say(
                        "{0}: daar {1}, hier {2}",
                        "{0}: there {1}, here {2}",
                        criterion.label(),
                        criterion.say(there.get()),
                        criterion.say(here.get()))));
            }
        } else if (criterion.isCore() || there.isPresent() || here.isPresent()) {
            missing.add(
                    there.isPresent()
                            ? Say.say("{0}: ons antwoord", "{0}: our answer", criterion.label())
                            : Say.say("{0}: het antwoord van anderen", "{0}: the answer of others", criterion.label()));
        }
    }

    private static RuleStep step(LocalizedText because) {
        return RuleStep.of(RecommendationRules.ADOLOPMENT, because);
    }
}
