package org.synthesis.io.plot;

import java.util.Optional;
import org.synthesis.model.EvidenceBase;
import org.synthesis.model.gap.GapMap;
import org.synthesis.model.id.Id;
import org.synthesis.model.id.OutcomeId;
import org.synthesis.model.question.Outcome;
import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;
import org.synthesis.model.vocabulary.EcologicalLevel;

/**
 * The words for the codes of a gap map: levels and outcomes by their label, questions by their key.
 *
 * @param evidence where outcomes are named
 * @param map the map
 */
public record GapMapLabels(EvidenceBase evidence, GapMap map) {
    /** {@return the words for a map of an evidence base} */
    public static GapMapLabels of(EvidenceBase evidence, GapMap map) {
        return new GapMapLabels(evidence, map);
    }

    /** {@return what is crossed with what} */
    public LocalizedText title() {
        return switch (map.name()) {
            case "level-question" ->
                LocalizedText.of("Bewijs per niveau en deelvraag", "Evidence by level and sub-question");
            case "outcome-level" -> LocalizedText.of("Bewijs per uitkomst en niveau", "Evidence by outcome and level");
            default -> LocalizedText.same(map.name());
        };
    }

    /** {@return the words for the code of a row or column} */
    public LocalizedText label(String code) {
        Optional<EcologicalLevel> level = Coded.parse(EcologicalLevel.class, code);
        if (level.isPresent()) {
            return level.get().label();
        }
        Outcome outcome = Id.isValid(code) ? evidence.outcomesById().get(new OutcomeId(code)) : null;
        return outcome == null ? LocalizedText.same(code) : outcome.label();
    }
}
