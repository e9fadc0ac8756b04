package org.synthesis.scoring.vocabulary;

import java.util.Optional;
import org.synthesis.model.judgement.Proposal;
import org.synthesis.model.judgement.Rule;
import org.synthesis.model.judgement.RuleStatus;
import org.synthesis.model.judgement.RuleStep;
import org.synthesis.model.text.LocalizedText;

/**
 * A form of participation on two scales.
 *
 * <p>The flag speaks of the two lowest rungs, which no level of IAP2 meets. Arnstein herself calls those non-participation and keeps
 * the word tokenism for rungs 3 to 5, see {@link ArnsteinRung#group()}.
 *
 * @param rung on the ladder of Arnstein
 * @param level on the spectrum of IAP2; empty for the two lowest rungs
 * @param flag what must be said of it
 */
public record Participation(ArnsteinRung rung, Optional<Iap2Level> level, ParticipationFlag flag) {
    /** From Arnstein's ladder to the spectrum of IAP2. */
    public static final Rule CROSSWALK = new Rule(
            "participation-crosswalk",
            RuleStatus.D,
            LocalizedText.of("van de ladder van Arnstein naar het spectrum van IAP2", "from Arnstein's ladder to IAP2"),
            "Arnstein 1969, J Am Inst Plann 35:216; IAP2 Spectrum of Public Participation");

    /** {@return a rung with the level it corresponds to} */
    public static Proposal<Participation> of(ArnsteinRung rung) {
        Optional<Iap2Level> level = level(rung);
        ParticipationFlag flag = level.isEmpty() ? ParticipationFlag.TOKENISM : ParticipationFlag.NONE;
        return Proposal.determined(
                new Participation(rung, level, flag),
                RuleStep.of(
                        CROSSWALK,
                        LocalizedText.of(
                                "trede " + rung.number() + ", " + rung.label().nl() + ": "
                                        + level.map(Iap2Level::label)
                                                .orElse(flag.label())
                                                .nl(),
                                "rung " + rung.number() + ", " + rung.label().en() + ": "
                                        + level.map(Iap2Level::label)
                                                .orElse(flag.label())
                                                .en())));
    }

    private static Optional<Iap2Level> level(ArnsteinRung rung) {
        return switch (rung) {
            case MANIPULATION, THERAPY -> Optional.empty();
            case INFORMING -> Optional.of(Iap2Level.INFORM);
            case CONSULTATION -> Optional.of(Iap2Level.CONSULT);
            case PLACATION -> Optional.of(Iap2Level.INVOLVE);
            case PARTNERSHIP -> Optional.of(Iap2Level.COLLABORATE);
            case DELEGATED_POWER, CITIZEN_CONTROL -> Optional.of(Iap2Level.EMPOWER);
        };
    }
}
