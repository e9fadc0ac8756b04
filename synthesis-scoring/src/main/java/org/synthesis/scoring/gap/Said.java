package org.synthesis.scoring.gap;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.synthesis.model.gap.EmptySearch;
import org.synthesis.model.gap.GapFiring;
import org.synthesis.model.id.FindingId;
import org.synthesis.model.judgement.Proposal;
import org.synthesis.model.judgement.RuleStep;
import org.synthesis.model.judgement.Threshold;
import org.synthesis.model.judgement.Thresholds;
import org.synthesis.model.text.LocalizedText;

/** What a rule on gaps says, with the reason in both languages and the numbers it compared with. */
final class Said {
    private final GapRule rule;
    private final Thresholds thresholds;
    private final Threshold[] used;

    Said(GapRule rule, Thresholds thresholds, Threshold... used) {
        this.rule = rule;
        this.thresholds = thresholds;
        this.used = used;
    }

    Proposal<Optional<GapFiring>> fires(ImmutableList<FindingId> evidence, String nl, String en) {
        return fires(new GapFiring(step(nl, en), evidence, Optional.empty()));
    }

    Proposal<Optional<GapFiring>> fires(ImmutableList<FindingId> evidence, EmptySearch search, String nl, String en) {
        return fires(new GapFiring(step(nl, en), evidence, Optional.of(search)));
    }

    private static Proposal<Optional<GapFiring>> fires(GapFiring firing) {
        return Proposal.determined(Optional.of(firing), firing.step());
    }

    /** The rule looked and shows no gap. */
    Proposal<Optional<GapFiring>> silent(String nl, String en) {
        return Proposal.determined(Optional.empty(), step(nl, en));
    }

    Proposal<Optional<GapFiring>> open(LocalizedText... missing) {
        return open(List.of(missing));
    }

    Proposal<Optional<GapFiring>> open(List<LocalizedText> missing) {
        return Proposal.undetermined(missing, ImmutableList.of());
    }

    Proposal<Optional<GapFiring>> notApplicable(String nl, String en) {
        return Proposal.notApplicable(LocalizedText.of(nl, en));
    }

    private RuleStep step(String nl, String en) {
        return RuleStep.of(rule.rule(), LocalizedText.of(nl, en), thresholds, used);
    }
}
