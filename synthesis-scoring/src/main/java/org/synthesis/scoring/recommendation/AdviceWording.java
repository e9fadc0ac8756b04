package org.synthesis.scoring.recommendation;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.synthesis.model.appraisal.PracticeSupport;
import org.synthesis.model.conclusion.Triangulation;
import org.synthesis.model.judgement.Judgement;
import org.synthesis.model.recommendation.EtdAnswer;
import org.synthesis.model.recommendation.EvidenceToDecision;
import org.synthesis.model.recommendation.RecommendationType;
import org.synthesis.model.recommendation.Strength;
import org.synthesis.model.text.LocalizedText;
import org.synthesis.scoring.triangulation.Dissonance;

/**
 * Advice in a sentence that sounds as firm as its type: {@code Wij bevelen aan: ...} or {@code Overweeg: ..., wanneer ...}. What
 * conditional advice depends on are the circumstances the panel named, or else the conditions for strong advice that are not met.
 */
public final class AdviceWording {
    private static final LocalizedText PROVISIONAL = LocalizedText.of(
            " (Voorlopig: de zekerheid van het bewijs staat nog niet vast.)",
            " (Provisional: the certainty of the evidence is not settled yet.)");
    private static final LocalizedText SITUATION = LocalizedText.of(
            "de situatie ter plaatse en wat de mensen om wie het gaat belangrijk vinden",
            "the local situation and what matters to the people concerned");
    private static final LocalizedText EXCEPTION =
            LocalizedText.of("de situatie er echt om vraagt", "the situation truly asks for it");

    private AdviceWording() {}

    /**
     * {@return the sentence of advice that was weighed, marked when its type is provisional; empty when there is no type yet}
     *
     * @param action what to do, as an instruction
     */
    public static Optional<LocalizedText> weighed(
            LocalizedText action,
            EvidenceToDecision decision,
            Judgement<EtdAnswer> certainty,
            Judgement<RecommendationType> type) {
        Optional<RecommendationType> settled = type.value();
        return settled.or(() -> type.proposed().soFar()).map(found -> {
            LocalizedText sentence = sentence(found, inside(action), decision, certainty);
            return settled.isPresent() ? sentence : Say.both("{0}{1}", sentence, PROVISIONAL);
        });
    }

    /** {@return the sentence of advice from practice, with the step of the practice ladder that supports it and no certainty} */
    public static LocalizedText practice(
            LocalizedText action, RecommendationType type, Optional<PracticeSupport> support) {
        return type == RecommendationType.GOOD_PRACTICE_STATEMENT
                ? Say.say("Uitgangspunt van goed werk: {0}.", "Good practice: {0}.", inside(action))
                : Say.say(
                        "Suggestie uit de praktijk: {0} (steun: {1}).",
                        "Suggestion from practice: {0} (support: {1}).",
                        inside(action),
                        support.map(step -> LocalizedText.same(step.code()))
                                .orElse(LocalizedText.of("nog niet bepaald", "not determined yet")));
    }

    /** {@return advice that was not weighed, with the strength its makers gave it} */
    public static LocalizedText notWeighed(LocalizedText action, Strength strength) {
        return Say.say(
                "{0} (sterkte volgens de makers: {1}; nog niet afgewogen)",
                "{0} (strength according to its makers: {1}; not weighed yet)", action, strength.label());
    }

    /**
     * {@return advice whose sources contradict each other, with the contradiction and the factor that decides which of them holds}
     * Unchanged when the sources do not contradict each other, or no such factor is known.
     *
     * @param sources what the sources say
     * @param moderator the factor that makes the difference
     */
    public static LocalizedText contested(
            LocalizedText advice, Triangulation sources, Optional<LocalizedText> moderator) {
        return Dissonance.text(sources, moderator)
                .toOptional()
                .map(said -> Say.both("{0} {1}", advice, said))
                .orElse(advice);
    }

    private static LocalizedText sentence(
            RecommendationType type,
            LocalizedText action,
            EvidenceToDecision decision,
            Judgement<EtdAnswer> certainty) {
        return switch (type) {
            case STRONG_FOR -> Say.say("Wij bevelen aan: {0}.", "We recommend: {0}.", action);
            case STRONG_AGAINST -> Say.say("Wij raden dit af: {0}.", "We recommend against this: {0}.", action);
            case CONDITIONAL_FOR ->
                Say.say(
                        "Overweeg: {0}, wanneer {1}.",
                        "We suggest: {0}, when {1}.",
                        action,
                        decision.circumstances().orElseGet(() -> conditions(decision, certainty)));
            case CONDITIONAL_AGAINST ->
                Say.say(
                        "Doe dit liever niet, tenzij {1}: {0}.",
                        "We suggest not to do this, unless {1}: {0}.",
                        action,
                        decision.circumstances().orElse(EXCEPTION));
            case CONDITIONAL_EITHER ->
                Say.say(
                        "Kies op basis van {1}: {0}, of {2}.",
                        "Choose on the basis of {1}: {0}, or {2}.",
                        action,
                        decision.circumstances().orElse(SITUATION),
                        decision.comparison().map(AdviceWording::inside).orElse(LocalizedText.of("niet", "not")));
            case ONLY_IN_RESEARCH ->
                Say.say("Alleen in combinatie met onderzoek: {0}.", "Only in combination with research: {0}.", action);
            case GOOD_PRACTICE_STATEMENT, PRACTICE_SUGGESTION -> practice(action, type, Optional.empty());
        };
    }

    /** What keeps it from being strong; the situation when nothing does, as people settled on conditional advice themselves. */
    private static LocalizedText conditions(EvidenceToDecision decision, Judgement<EtdAnswer> certainty) {
        Optional<EtdAnswer> level =
                certainty.value().or(() -> certainty.proposed().soFar());
        ImmutableList<LocalizedText> whens = StrongCondition.states(decision, level).entrySet().stream()
                .filter(entry -> entry.getValue() == StrongCondition.State.NOT_MET)
                .map(entry -> entry.getKey().when())
                .collect(ImmutableList.toImmutableList());
        return whens.isEmpty() ? EXCEPTION : Say.list(whens);
    }

    /** An instruction as part of a longer sentence; abbreviations keep their capitals. */
    private static LocalizedText inside(LocalizedText text) {
        return text.map(AdviceWording::inside);
    }

    private static String inside(String text) {
        String bare = text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
        return bare.length() > 1 && Character.isLowerCase(bare.charAt(1))
                ? Character.toLowerCase(bare.charAt(0)) + bare.substring(1)
                : bare;
    }
}
