package org.synthesis.scoring.conclusion;

import com.google.common.collect.ImmutableSet;
import org.synthesis.model.EvidenceBase;
import org.synthesis.model.certainty.CertaintyLevel;
import org.synthesis.model.factor.Factor;
import org.synthesis.model.factor.Subject;
import org.synthesis.model.id.Id;
import org.synthesis.model.question.Outcome;
import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.LocalizedTerm;
import org.synthesis.scoring.statement.ForbiddenWords;

/**
 * How subjects and outcomes stand in a sentence: their coded term, else their label, else their key.
 *
 * <p>A name that claims more than the evidence allows, such as an intervention called effective, is not repeated: the sentence then
 * speaks of this intervention, factor or outcome.
 */
final class Terms {
    private static final LocalizedTerm THIS_FACTOR = LocalizedTerm.singular("deze factor", "this factor");
    private static final LocalizedTerm THIS_INTERVENTION =
            LocalizedTerm.singular("deze interventie", "this intervention");
    private static final LocalizedTerm THIS_OUTCOME = LocalizedTerm.singular("deze uitkomst", "this outcome");

    private final EvidenceBase evidence;
    private final CertaintyLevel certainty;

    /**
     * Reads the terms of an evidence base.
     *
     * @param certainty of the sentences they are for
     */
    Terms(EvidenceBase evidence, CertaintyLevel certainty) {
        this.evidence = evidence;
        this.certainty = certainty;
    }

    LocalizedTerm of(Subject subject) {
        LocalizedTerm term = term(subject.subjectId(), subject.label());
        return forbidden(term).isEmpty() ? term : subject instanceof Factor ? THIS_FACTOR : THIS_INTERVENTION;
    }

    LocalizedTerm of(Outcome outcome) {
        LocalizedTerm term = term(outcome.id(), outcome.label());
        return forbidden(term).isEmpty() ? term : THIS_OUTCOME;
    }

    /** {@return the words for which the name of a subject is not repeated} */
    ImmutableSet<String> forbidden(Subject subject) {
        return forbidden(term(subject.subjectId(), subject.label()));
    }

    /** {@return the words for which the name of an outcome is not repeated} */
    ImmutableSet<String> forbidden(Outcome outcome) {
        return forbidden(term(outcome.id(), outcome.label()));
    }

    private ImmutableSet<String> forbidden(LocalizedTerm term) {
        return ForbiddenWords.in(LocalizedText.of(term.nl(), term.en()), certainty);
    }

    private LocalizedTerm term(Id id, LocalizedText label) {
        LocalizedTerm coded = evidence.terms().get(id.value());
        if (coded != null) {
            return coded;
        }
        return label.isEmpty() ? LocalizedTerm.singular(id.value(), id.value()) : LocalizedTerm.ofLabel(label);
    }
}
