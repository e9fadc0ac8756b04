package org.synthesis.scoring.tipping;

import java.util.Optional;
import java.util.OptionalDouble;
import org.synthesis.model.appraisal.StudyLimitation;
import org.synthesis.model.certainty.CertaintyLevel;
import org.synthesis.model.conclusion.Plausibility;
import org.synthesis.model.judgement.Judgement;
import org.synthesis.model.judgement.Proposal;
import org.synthesis.model.judgement.Rule;
import org.synthesis.model.judgement.RuleStatus;
import org.synthesis.model.judgement.RuleStep;
import org.synthesis.model.judgement.Threshold;
import org.synthesis.model.judgement.Thresholds;
import org.synthesis.model.text.LocalizedText;
import org.synthesis.scoring.certainty.Words;

/**
 * How easily an input can take another value. No literature says so: these are defaults of the library, to be set by a protocol.
 *
 * <p>Every rule always proposes a value; the reason is its one step.
 */
public final class PlausibilityRules {
    /** Leaving out one study. */
    public static final Rule STUDY =
            rule("tipping-study", "hoe makkelijk één studie kan wegvallen", "how easily one study can fall away", "");

    /** A shift of the estimate. */
    public static final Rule BIAS = rule(
            "tipping-bias",
            "hoe makkelijk een schatting zo ver verschuift",
            "how easily an estimate shifts that far",
            "");

    /** Another border that people chose. */
    public static final Rule CHOICE = rule(
            "tipping-choice", "hoe makkelijk een gekozen grens anders is", "how easily a chosen border differs", "");

    /** Publication bias. */
    public static final Rule PUBLICATION = rule(
            "tipping-publication",
            "hoe sterk publicatiebias moet zijn",
            "how strong publication bias must be",
            "after Mathur & VanderWeele 2020, J R Stat Soc C 69:1091");

    /** A confounder that was not measured. */
    public static final Rule CONFOUNDING = rule(
            "tipping-confounding",
            "hoe sterk een niet gemeten oorzaak moet zijn",
            "how strong an unmeasured cause must be",
            "after VanderWeele & Ding 2017, Ann Intern Med 167:268");

    /** One step in what people judge. */
    public static final Rule JUDGEMENT =
            rule("tipping-judgement", "hoe vast een oordeel staat", "how settled a judgement is", "");

    /** Another way to compute. */
    public static final Rule SETTING =
            rule("tipping-setting", "hoe gangbaar een andere rekenwijze is", "how usual another way to compute is", "");

    /** A new study. */
    public static final Rule NEW_STUDY =
            rule("tipping-new-study", "hoe groot een nieuwe studie moet zijn", "how large a new study must be", "");

    private PlausibilityRules() {}

    /** {@return how easily one study can fall away, given how it was done} */
    public static Proposal<Plausibility> study(Proposal<StudyLimitation> limitation) {
        if (limitation.toOptional().isEmpty()) {
            return say(
                    Plausibility.MEDIUM,
                    STUDY,
                    "hoe goed deze studie is, is nog niet beoordeeld",
                    "how sound this study is has not been judged yet");
        }
        StudyLimitation level = limitation.toOptional().get();
        return level.compareTo(StudyLimitation.SERIOUS) >= 0
                ? say(
                        Plausibility.HIGH,
                        STUDY,
                        "deze studie heeft ernstige beperkingen",
                        "this study has serious limitations")
                : say(
                        Plausibility.LOW,
                        STUDY,
                        "er is geen ernstige reden om deze studie weg te laten",
                        "there is no serious reason to leave this study out");
    }

    /** {@return how easily one insight from practice can fall away, given the confidence in it} */
    public static Proposal<Plausibility> insight(Optional<CertaintyLevel> confidence) {
        if (confidence.isEmpty()) {
            return say(
                    Plausibility.MEDIUM,
                    STUDY,
                    "hoeveel vertrouwen dit inzicht verdient, is nog niet beoordeeld",
                    "how much confidence this insight deserves has not been judged yet");
        }
        return confidence.get().compareTo(CertaintyLevel.LOW) >= 0
                ? say(
                        Plausibility.HIGH,
                        STUDY,
                        "het vertrouwen in dit inzicht is laag",
                        "confidence in this insight is low")
                : say(
                        Plausibility.LOW,
                        STUDY,
                        "er is genoeg vertrouwen in dit inzicht",
                        "there is enough confidence in this insight");
    }

    /** {@return how easily an estimate shifts by so much, given its standard error} */
    public static Proposal<Plausibility> bias(double shift, double standardError, Thresholds thresholds) {
        double errors = Math.abs(shift) / standardError;
        return compared(
                errors,
                BIAS,
                Words.say("de verschuiving is {0} keer de standaardfout", "the shift is {0} standard errors", errors),
                thresholds,
                Threshold.TIPPING_BIAS_ERRORS_HIGH,
                Threshold.TIPPING_BIAS_ERRORS_MEDIUM);
    }

    /** {@return how easily a border that people chose could have been another} */
    public static Proposal<Plausibility> choice(double chosen, double other, Thresholds thresholds) {
        if (chosen == 0) {
            return say(
                    Plausibility.MEDIUM,
                    CHOICE,
                    "er is nog geen kleinste verschil gekozen dat ertoe doet",
                    "no smallest difference that matters has been chosen yet");
        }
        double share = Math.abs(other - chosen) / Math.abs(chosen);
        return compared(
                share,
                CHOICE,
                Words.say("de grens verschuift {0}", "the border moves by {0}", Words.percent(share)),
                thresholds,
                Threshold.TIPPING_CHOICE_SHARE_HIGH,
                Threshold.TIPPING_CHOICE_SHARE_MEDIUM);
    }

    /** {@return how easily results in the favoured direction are published so many times as often} */
    public static Proposal<Plausibility> publication(double ratio, Thresholds thresholds) {
        return compared(
                ratio,
                PUBLICATION,
                Words.say(
                        "gewenste uitkomsten moeten dan {0} keer zo vaak verschijnen als andere",
                        "wanted results must then appear {0} times as often as others", ratio),
                thresholds,
                Threshold.TIPPING_SELECTION_HIGH,
                Threshold.TIPPING_SELECTION_MEDIUM);
    }

    /**
     * {@return how easily a cause that was not measured is that strong}
     *
     * @param eValue the risk ratio it needs with both the factor and the outcome
     * @param strongest the strongest risk ratio of a cause that was measured, when known
     */
    public static Proposal<Plausibility> confounding(double eValue, OptionalDouble strongest, Thresholds thresholds) {
        if (strongest.isPresent() && eValue <= strongest.getAsDouble()) {
            return Proposal.determined(
                    Plausibility.HIGH,
                    RuleStep.of(
                            CONFOUNDING,
                            Words.say(
                                    "een oorzaak die wel is gemeten, heeft al een risicoratio van {0}; {1} is genoeg",
                                    "a cause that was measured has a risk ratio of {0} already; {1} is enough",
                                    strongest.getAsDouble(),
                                    eValue)));
        }
        return compared(
                eValue,
                CONFOUNDING,
                Words.say(
                        "een niet gemeten oorzaak moet een risicoratio van {0} hebben met het onderwerp én met de uitkomst; dat geldt alleen voor studies zonder loting",
                        "a cause that was not measured needs a risk ratio of {0} with both the subject and the outcome; this holds for studies without randomisation only",
                        eValue),
                thresholds,
                Threshold.TIPPING_CONFOUNDER_HIGH,
                Threshold.TIPPING_CONFOUNDER_MEDIUM);
    }

    /** {@return how easily a judgement comes out one step otherwise} */
    public static Proposal<Plausibility> judgement(Judgement<?> judgement) {
        if (judgement.value().isEmpty()) {
            return say(
                    Plausibility.HIGH,
                    JUDGEMENT,
                    "dit is nog niet beoordeeld: er ontbreken gegevens",
                    "this is not judged yet: data are missing");
        }
        if (judgement.settled().isPresent() && judgement.proposed().toOptional().isEmpty()) {
            return say(
                    Plausibility.MEDIUM,
                    JUDGEMENT,
                    "mensen hebben dit beoordeeld; de rekenregel kon het niet bepalen",
                    "people judged this; the rule could not");
        }
        if (judgement.isOverride()) {
            return say(
                    Plausibility.HIGH,
                    JUDGEMENT,
                    "de beoordelaars oordeelden anders dan de rekenregel",
                    "the assessors judged otherwise than the rule");
        }
        return judgement.settled().isPresent()
                ? say(
                        Plausibility.LOW,
                        JUDGEMENT,
                        "de beoordelaars en de rekenregel zijn het eens",
                        "the assessors and the rule agree")
                : say(
                        Plausibility.MEDIUM,
                        JUDGEMENT,
                        "alleen de rekenregel heeft dit beoordeeld; mensen hebben het nog niet bevestigd",
                        "only the rule has judged this; people have not confirmed it yet");
    }

    /** {@return how usual another way to compute is} */
    public static Proposal<Plausibility> setting() {
        return say(
                Plausibility.HIGH,
                SETTING,
                "beide rekenwijzen zijn gangbaar; het protocol koos er één",
                "both ways to compute are usual; the protocol chose one");
    }

    /**
     * {@return how easily a new study of that size comes}
     *
     * @param needed how much information it needs: the inverse of its sampling variance
     * @param largest how much the largest study so far has
     * @param all how much all studies so far have
     */
    public static Proposal<Plausibility> newStudy(double needed, double largest, double all) {
        if (needed <= largest) {
            return say(
                    Plausibility.HIGH,
                    NEW_STUDY,
                    "een studie van die omvang bestaat al",
                    "a study of that size exists already");
        }
        return needed <= all
                ? say(
                        Plausibility.MEDIUM,
                        NEW_STUDY,
                        "de studie moet groter zijn dan elke studie tot nu toe",
                        "the study must be larger than any so far")
                : say(
                        Plausibility.LOW,
                        NEW_STUDY,
                        "de studie moet groter zijn dan alle studies tot nu toe samen",
                        "the study must be larger than all studies so far together");
    }

    /** How a study on directions compares with what was seen. */
    public enum Seen {
        /** A finding pointed that way already, verified or not. */
        BEFORE,
        /** No finding did. */
        NEVER
    }

    /** {@return how easily one more study points some way} */
    public static Proposal<Plausibility> direction(Seen seen) {
        return seen == Seen.BEFORE
                ? say(
                        Plausibility.HIGH,
                        NEW_STUDY,
                        "een eerdere bevinding wees al die kant op",
                        "an earlier finding pointed that way already")
                : say(
                        Plausibility.MEDIUM,
                        NEW_STUDY,
                        "er is nog geen bevinding die kant op, maar één nieuwe studie is genoeg",
                        "no finding points that way yet, but one new study is enough");
    }

    private static Proposal<Plausibility> compared(
            double value, Rule rule, LocalizedText because, Thresholds thresholds, Threshold high, Threshold medium) {
        Plausibility plausibility = value <= thresholds.get(high)
                ? Plausibility.HIGH
                : value <= thresholds.get(medium) ? Plausibility.MEDIUM : Plausibility.LOW;
        return Proposal.determined(plausibility, RuleStep.of(rule, because, thresholds, high, medium));
    }

    private static Proposal<Plausibility> say(Plausibility plausibility, Rule rule, String nl, String en) {
        return Proposal.determined(plausibility, RuleStep.of(rule, LocalizedText.of(nl, en)));
    }

    private static Rule rule(String id, String nl, String en, String literature) {
        return new Rule(id, RuleStatus.L, LocalizedText.of(nl, en), literature);
    }
}
