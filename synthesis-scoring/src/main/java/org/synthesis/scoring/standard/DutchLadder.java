package org.synthesis.scoring.standard;

import org.synthesis.model.judgement.Proposal;
import org.synthesis.model.judgement.Rule;
import org.synthesis.model.judgement.RuleStatus;
import org.synthesis.model.standard.Criteria;
import org.synthesis.model.standard.Criterion;
import org.synthesis.model.standard.EffectLadder;
import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/** The Dutch ladder of effectiveness: described, founded in theory, change shown, causality shown; each step needs those below. */
public final class DutchLadder {
    private static final Rule STEP = new Rule(
            "effect-ladder-step",
            RuleStatus.N,
            LocalizedText.of("trede op de effectladder", "step on the ladder of effectiveness"),
            "Van Yperen and Veerman 2008, Zicht op effectiviteit");

    private DutchLadder() {}

    /** {@return the highest step whose criterion, and all those below it, are met} */
    public static Proposal<EffectLadder> step(Criteria criteria) {
        return Ruling.of(STEP)
                .settle(
                        reading -> step(criteria, reading),
                        Coded::label,
                        found -> Ruling.words(
                                criteria,
                                Criterion.DESCRIBED,
                                Criterion.THEORY_BASED,
                                Criterion.CHANGE_SHOWN,
                                Criterion.CAUSALITY_SHOWN));
    }

    private static EffectLadder step(Criteria criteria, Reading reading) {
        if (!reading.holds(criteria, Criterion.DESCRIBED)) {
            return EffectLadder.IMPLICIT;
        }
        if (!reading.holds(criteria, Criterion.THEORY_BASED)) {
            return EffectLadder.DESCRIPTIVE;
        }
        if (!reading.holds(criteria, Criterion.CHANGE_SHOWN)) {
            return EffectLadder.THEORETICAL;
        }
        return reading.holds(criteria, Criterion.CAUSALITY_SHOWN) ? EffectLadder.CAUSAL : EffectLadder.INDICATIVE;
    }
}
