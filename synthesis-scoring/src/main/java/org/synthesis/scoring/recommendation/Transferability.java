package org.synthesis.scoring.recommendation;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.synthesis.model.judgement.Proposal;
import org.synthesis.model.judgement.RuleStep;
import org.synthesis.model.recommendation.SettingMatch;
import org.synthesis.model.recommendation.TransferDeterminant;
import org.synthesis.model.recommendation.TransferTheme;
import org.synthesis.model.text.LocalizedText;

/** Whether what decides about transfer is alike there and here (PIET-T). */
public final class Transferability {
    private Transferability() {}

    /**
     * {@return changed when one determinant differs; the same when all are alike and every theme was looked at; otherwise open, with the
     * themes without a determinant and the determinants nobody judged}
     */
    public static Proposal<SettingMatch> propose(ImmutableList<TransferDeterminant> determinants) {
        List<RuleStep> differences = new ArrayList<>();
        List<RuleStep> alike = new ArrayList<>();
        List<LocalizedText> missing = new ArrayList<>();
        for (TransferTheme theme : TransferTheme.values()) {
            if (determinants.stream().noneMatch(determinant -> determinant.theme() == theme)) {
                missing.add(theme.label());
            }
        }
        for (TransferDeterminant determinant : determinants) {
            LocalizedText name = Say.both("{0}: {1}", determinant.theme().label(), determinant.name());
            if (determinant.match().isEmpty()) {
                missing.add(name);
            } else {
                SettingMatch match = determinant.match().get();
                (match == SettingMatch.CHANGED ? differences : alike)
                        .add(RuleStep.of(
                                RecommendationRules.TRANSFERABILITY, Say.both("{0} ({1})", name, match.label())));
            }
        }
        if (!differences.isEmpty()) {
            return Proposal.determined(SettingMatch.CHANGED, differences);
        }
        return missing.isEmpty()
                ? Proposal.determined(SettingMatch.SAME, alike)
                : Proposal.undetermined(missing, alike);
    }
}
