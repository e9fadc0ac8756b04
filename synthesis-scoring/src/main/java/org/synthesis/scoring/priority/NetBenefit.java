package org.synthesis.scoring.priority;

import org.synthesis.model.text.LocalizedText;
import org.synthesis.scoring.words.Phrases;

/**
 * What a study gains for all people together against what it costs: the expected net benefit of sampling (ENBS).
 *
 * @param study the study
 * @param gain what it gains on average for all people together
 * @param cost what it costs
 * @param scale the unit of both
 */
public record NetBenefit(SampleInformation study, double gain, double cost, EffectWorth scale) {
    /** {@return gain less costs} */
    public double net() {
        return gain - cost;
    }

    /** {@return whether the study is worth its costs, in plain words} */
    public LocalizedText explanation() {
        return Phrases.say(
                net() > 0
                        ? "Een onderzoek met {0} deelnemers is zijn kosten waard: het levert naar verwachting {1} op en kost {2} ({3})."
                        : "Een onderzoek met {0} deelnemers is zijn kosten niet waard: het levert naar verwachting {1} op en kost {2} ({3}).",
                net() > 0
                        ? "A study with {0} participants is worth its costs: it is expected to gain {1} and costs {2} ({3})."
                        : "A study with {0} participants is not worth its costs: it is expected to gain {1} and costs {2} ({3}).",
                Phrases.whole(study.participants()),
                Phrases.number(gain),
                Phrases.number(cost),
                scale.unit());
    }
}
