package org.synthesis.scoring.standard;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import org.synthesis.model.judgement.Proposal;
import org.synthesis.model.judgement.Rule;
import org.synthesis.model.judgement.RuleStatus;
import org.synthesis.model.standard.Criteria;
import org.synthesis.model.standard.Criterion;
import org.synthesis.model.standard.NestaLevel;
import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/** The Nesta standards of evidence: described, change, causality, replication, manuals; each level needs those below. */
public final class NestaStandards {
    private static final Rule LEVEL = new Rule(
            "nesta-level",
            RuleStatus.N,
            LocalizedText.of("niveau volgens Nesta", "level by Nesta"),
            "Puttick and Ludlow 2013, Nesta Standards of Evidence");
    private static final ImmutableMap<Criterion, NestaLevel> RUNGS = ImmutableMap.of(
            Criterion.DESCRIBED, NestaLevel.LEVEL_1,
            Criterion.CHANGE_SHOWN, NestaLevel.LEVEL_2,
            Criterion.CAUSALITY_SHOWN, NestaLevel.LEVEL_3,
            Criterion.REPLICATED_INDEPENDENTLY, NestaLevel.LEVEL_4,
            Criterion.MANUALS, NestaLevel.LEVEL_5);
    private static final LocalizedText NONE = LocalizedText.of("geen niveau", "no level");

    private NestaStandards() {}

    /** {@return the highest level whose criterion, and all those below it, are met; not applicable when nothing is described} */
    public static Proposal<NestaLevel> level(Criteria criteria) {
        Proposal<Optional<NestaLevel>> level = Ruling.of(LEVEL)
                .settle(
                        reading -> level(criteria, reading),
                        found -> found.map(Coded::label).orElse(NONE),
                        found -> Ruling.words(criteria, RUNGS.keySet().toArray(new Criterion[0])));
        if (level.toOptional().equals(Optional.of(Optional.empty()))) {
            return Proposal.notApplicable(
                    LocalizedText.of(
                            "De standaarden van Nesta beginnen bij een beschreven aanpak.",
                            "The Nesta standards begin with a programme that is described."),
                    level.steps().get(0));
        }
        return level.map(Optional::orElseThrow);
    }

    private static Optional<NestaLevel> level(Criteria criteria, Reading reading) {
        Optional<NestaLevel> reached = Optional.empty();
        for (Map.Entry<Criterion, NestaLevel> rung : RUNGS.entrySet()) {
            if (!reading.holds(criteria, rung.getKey())) {
                break;
            }
            reached = Optional.of(rung.getValue());
        }
        return reached;
    }
}
