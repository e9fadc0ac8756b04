package org.synthesis.scoring.statement;

import com.google.common.collect.ImmutableSet;
import org.synthesis.model.base.Checks;
import org.synthesis.model.certainty.CertaintyLevel;
import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.LocalizedTerm;

/**
 * What a sentence on one subject and one outcome is to say.
 *
 * @param verb what the subject is said to do
 * @param subject the intervention or factor
 * @param change what happens to the outcome; not said when the size is none, nor, except for harm, at very low certainty
 * @param outcome the outcome
 * @param certainty how certain it is
 * @param size how large an effect is said to be; an association has none or is not sized, harm is not sized
 */
public record Claim(
        ClaimVerb verb,
        LocalizedTerm subject,
        OutcomeChange change,
        LocalizedTerm outcome,
        CertaintyLevel certainty,
        StatedSize size) {
    /** Checks that the size can be said, and that no name claims more than the certainty allows. */
    public Claim {
        boolean sayable = switch (verb) {
            case EFFECT -> true;
            case ASSOCIATION, AREA_ASSOCIATION -> size == StatedSize.NONE || size == StatedSize.UNSTATED;
            case HARM -> size == StatedSize.UNSTATED;
        };
        Checks.that(sayable, "a claim of %s has no size %s", verb, size);
        refuse(subject, certainty);
        refuse(outcome, certainty);
    }

    private static void refuse(LocalizedTerm term, CertaintyLevel certainty) {
        ImmutableSet<String> words = ForbiddenWords.in(LocalizedText.of(term.nl(), term.en()), certainty);
        Checks.that(
                words.isEmpty(),
                "\"%s\" claims %s, which a certainty of %s does not allow",
                term.nl(),
                words,
                certainty);
    }

    /** {@return a claim that says nothing of size} */
    public static Claim of(
            ClaimVerb verb,
            LocalizedTerm subject,
            OutcomeChange change,
            LocalizedTerm outcome,
            CertaintyLevel certainty) {
        return new Claim(verb, subject, change, outcome, certainty, StatedSize.UNSTATED);
    }

    /** {@return a claim that there is little to no difference, or no clear association} */
    public static Claim none(ClaimVerb verb, LocalizedTerm subject, LocalizedTerm outcome, CertaintyLevel certainty) {
        return new Claim(verb, subject, OutcomeChange.DECREASE, outcome, certainty, StatedSize.NONE);
    }

    /** {@return the same claim with a size} */
    public Claim sized(StatedSize other) {
        return new Claim(verb, subject, change, outcome, certainty, other);
    }
}
