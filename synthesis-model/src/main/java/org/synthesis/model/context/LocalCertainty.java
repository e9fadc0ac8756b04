package org.synthesis.model.context;

import java.util.Optional;
import org.synthesis.model.base.Checks;
import org.synthesis.model.certainty.CertaintyLevel;
import org.synthesis.model.judgement.Proposal;
import org.synthesis.model.text.LocalizedText;

/**
 * How certain it is that a recommendation works here as its evidence says.
 *
 * @param body certainty of the evidence it rests on; when not determined, its value so far is provisional and at most that
 * @param level certainty here, never above that of the evidence; its steps say what doubt about transfer takes off, and what of it
 *     the evidence had already lost
 * @param statement the same as a sentence
 */
public record LocalCertainty(Proposal<CertaintyLevel> body, Proposal<CertaintyLevel> level, LocalizedText statement) {
    /** Checks that nothing becomes more certain on the way. */
    public LocalCertainty {
        Optional<CertaintyLevel> above = body.soFar();
        Checks.that(
                level.soFar().isEmpty()
                        || above.isPresent()
                                && level.soFar().get().orLower(above.get())
                                        == level.soFar().get(),
                "certainty here cannot be above that of the evidence: %s against %s",
                level.soFar(),
                above);
    }
}
