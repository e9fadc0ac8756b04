package org.synthesis.scoring.conclusion;

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
        return term(subject.subjectId(), subject.label(), subject instanceof Factor ? THIS_FACTOR : THIS_INTERVENTION);
    }

    LocalizedTerm of(Outcome outcome) {
        return term(outcome.id(), outcome.label(), THIS_OUTCOME);
    }

    private LocalizedTerm term(Id id, LocalizedText label, LocalizedTerm neutral) {
        LocalizedTerm coded = evidence.terms().get(id.value());
        LocalizedTerm term = coded != null
                ? coded
                : label.isEmpty() ? LocalizedTerm.singular(id.value(), id.value()) : LocalizedTerm.ofLabel(label);
        return ForbiddenWords.in(LocalizedText.of(term.nl(), term.en()), certainty)
                        .isEmpty()
                ? term
                : neutral;
    }
}
