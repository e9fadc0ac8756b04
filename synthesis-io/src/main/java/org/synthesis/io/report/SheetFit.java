package org.synthesis.io.report;

import java.util.Optional;
import java.util.stream.Collectors;
import org.synthesis.model.certainty.CertaintyLevel;
import org.synthesis.model.context.LocalDecision;
import org.synthesis.model.context.LocalFit;
import org.synthesis.model.context.PrerequisiteCheck;
import org.synthesis.model.context.PrerequisiteState;
import org.synthesis.model.recommendation.Implementation;
import org.synthesis.model.text.LocalizedText;

/** What an advice comes to in one municipality, in plain sentences; empty where nobody said anything. */
final class SheetFit {
    private final Material material;

    SheetFit(Material material) {
        this.material = material;
    }

    /** {@return what to do with the advice here, with the form it takes; empty as long as it is not decided} */
    String here(LocalFit fit) {
        String decision = fit.decision()
                .toOptional()
                .map(decided -> decision(decided, fit))
                .orElse("");
        String forms = fit.adaptations().stream()
                .map(form -> Plain.sentence(material.say(form)))
                .collect(Collectors.joining(" "));
        return decision.isEmpty() || forms.isEmpty() ? decision + forms : decision + " " + forms;
    }

    private String decision(LocalDecision decision, LocalFit fit) {
        return switch (decision) {
            case APPLY ->
                material.say(fit.adaptations().isEmpty() ? Word.SHEET_HERE_APPLY : Word.SHEET_HERE_APPLY_FORM);
            case ADAPT -> material.say(Word.SHEET_HERE_ADAPT);
            case PILOT_WITH_EVALUATION -> material.say(Word.SHEET_HERE_PILOT);
            case CHECK_FIRST -> lacking(Word.SHEET_HERE_CHECK, fit, PrerequisiteState.UNKNOWN);
            case BUILD_FIRST -> lacking(Word.SHEET_HERE_BUILD, fit, PrerequisiteState.NOT_MET);
            case PROFILE_INCOMPLETE -> material.say(Word.SHEET_HERE_UNKNOWN);
        };
    }

    /** What another recommendation builds is said where that recommendation is named. */
    private String lacking(Word what, LocalFit fit, PrerequisiteState state) {
        String lacking = fit.prerequisites().stream()
                .filter(check -> check.state() == state && check.first().isEmpty())
                .map(PrerequisiteCheck::text)
                .map(text -> Plain.withoutStop(Plain.lowered(material.say(text))))
                .collect(Collectors.joining("; "));
        return lacking.isEmpty() ? "" : material.say(what, lacking);
    }

    /** {@return the first step; empty where something must be built or found out first, as that is what to do then} */
    String firstStep(LocalFit fit) {
        boolean later = fit.decision()
                .toOptional()
                .filter(decision -> decision == LocalDecision.BUILD_FIRST || decision == LocalDecision.CHECK_FIRST)
                .isPresent();
        return later ? "" : sentence(fit.firstStep());
    }

    String owner(Implementation how) {
        return material.say(how.owner()) + ".";
    }

    String indicator(Implementation how) {
        return sentence(how.indicator());
    }

    private String sentence(LocalizedText text) {
        return text.isEmpty() ? "" : Plain.sentence(material.say(text));
    }

    /** {@return whether doubt about transfer makes the advice less certain here than its evidence is} */
    boolean isLessCertainHere(LocalFit fit) {
        Optional<CertaintyLevel> body = fit.certainty().body().soFar();
        Optional<CertaintyLevel> level = fit.certainty().level().soFar();
        return level.isPresent() && body.isPresent() && level.get() != body.get();
    }

    /** {@return whether nobody judged whether the evidence holds here} */
    boolean isOpen(LocalFit fit) {
        return fit.decision().toOptional().isEmpty();
    }
}
