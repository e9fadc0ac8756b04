package org.synthesis.io.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.synthesis.io.report.page.Line;
import org.synthesis.io.report.page.Look;
import org.synthesis.model.conclusion.RecommendationConclusion;
import org.synthesis.model.conclusion.StrengthCheck;
import org.synthesis.model.judgement.Judgement;
import org.synthesis.model.recommendation.EvidenceToDecision;
import org.synthesis.model.recommendation.PanelAnswer;
import org.synthesis.model.recommendation.Recommendation;
import org.synthesis.model.recommendation.RecommendationType;
import org.synthesis.model.text.LocalizedText;

/** What a recommendation comes to when it is weighed: a sentence as firm as its type, every answer, and what is still open. */
final class WeighingLines {
    private final Material material;

    WeighingLines(Material material) {
        this.material = material;
    }

    List<Line> of(Recommendation recommendation, RecommendationConclusion conclusion) {
        List<Line> lines = new ArrayList<>();
        Judgement<RecommendationType> type = conclusion.type();
        Inline first = material.line();
        type.value()
                .map(material::say)
                .or(() ->
                        type.proposed().soFar().map(found -> material.say(Word.PROVISIONAL_TYPE, material.say(found))))
                .ifPresent(said -> first.strong(said).text(": "));
        lines.add(first.linked(material.say(conclusion.wording())).line());
        recommendation.decision().ifPresent(decision -> lines.addAll(answers(decision)));
        if (!conclusion.openCriteria().isEmpty()) {
            lines.add(Line.of(material.say(
                    Word.OPEN_CRITERIA,
                    conclusion.openCriteria().stream().map(material::say).collect(Collectors.joining("; ")))));
        }
        if (conclusion.strengthCheck() == StrengthCheck.STRONGER_THAN_RULE) {
            lines.add(material.line()
                    .as(Look.TAG_WARNING, material.say(Word.STRENGTH_ABOVE_RULE))
                    .line());
        }
        return lines;
    }

    private List<Line> answers(EvidenceToDecision decision) {
        List<Line> lines = new ArrayList<>();
        String panels = decision.answers().values().stream()
                .map(PanelAnswer::assessor)
                .distinct()
                .collect(Collectors.joining(", "));
        if (!panels.isEmpty()) {
            Inline who = material.line().text(material.say(Word.WEIGHED_BY, panels));
            if (decision.illustrative()) {
                who.text(" ").as(Look.TAG_WARNING, material.say(Word.WEIGHED_EXAMPLE));
            }
            lines.add(who.line());
        }
        decision.answers()
                .forEach((criterion, answer) ->
                        lines.add(answer(criterion.label(), criterion.say(answer.value()), answer)));
        decision.situation()
                .ifPresent(chosen -> lines.add(material.line()
                        .strong(material.say(chosen.value().label()))
                        .text(": " + chosen.rationale())
                        .line()));
        return lines;
    }

    private Line answer(LocalizedText criterion, LocalizedText said, PanelAnswer<?> answer) {
        Inline line = material.line().strong(material.say(criterion)).text(": " + material.say(said) + ".");
        for (LocalizedText reason : List.of(answer.evidence(), answer.considerations())) {
            if (!reason.isEmpty()) {
                line.text(" ").linked(material.say(reason));
            }
        }
        return line.line();
    }
}
