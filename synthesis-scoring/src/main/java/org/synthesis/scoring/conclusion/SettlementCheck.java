package org.synthesis.scoring.conclusion;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.synthesis.model.EvidenceBase;
import org.synthesis.model.appraisal.ResultAppraisal;
import org.synthesis.model.appraisal.StudyLimitation;
import org.synthesis.model.appraisal.ToolJudgement;
import org.synthesis.model.base.Diagnostic;
import org.synthesis.model.base.SourceLocation;
import org.synthesis.model.certainty.CertaintyLevel;
import org.synthesis.model.conclusion.InsightConclusion;
import org.synthesis.model.conclusion.SubjectConclusion;
import org.synthesis.model.judgement.Judgement;
import org.synthesis.model.judgement.Settlement;
import org.synthesis.model.vocabulary.Coded;
import org.synthesis.scoring.appraisal.ResultAppraisals;
import org.synthesis.scoring.certainty.Grade;

/**
 * Names every settlement that is found in no conclusion, with what was expected. What a tool makes of settlements on its own parts
 * it tells itself; here only tools without answers are named.
 */
public final class SettlementCheck {
    private final Map<String, Map<String, Slot>> slots = new LinkedHashMap<>();
    private final Map<String, List<String>> answered = new LinkedHashMap<>();

    /**
     * A judgement that can be settled.
     *
     * @param judgement the judgement as it was concluded
     * @param expected the values it takes
     */
    private record Slot(Judgement<?> judgement, String expected) {}

    private SettlementCheck() {}

    /** {@return an error for every settlement that counts nowhere} */
    public static ImmutableList<Diagnostic> of(
            EvidenceBase evidence,
            Iterable<ResultAppraisal> appraisals,
            Iterable<SubjectConclusion> subjects,
            Iterable<InsightConclusion> insights) {
        SettlementCheck check = new SettlementCheck();
        appraisals.forEach(check::add);
        subjects.forEach(check::add);
        insights.forEach(insight -> check.add(
                insight.key(), InsightSynthesis.CONFIDENCE, insight.cerqual().confidence(), levels()));
        return evidence.settlements().stream()
                .flatMap(settlement -> check.wrong(settlement).stream())
                .collect(ImmutableList.toImmutableList());
    }

    private void add(ResultAppraisal appraisal) {
        String key = appraisal.finding().value();
        add(key, ResultAppraisals.LIMITATION, appraisal.limitation(), codes(StudyLimitation.values()));
        answered.put(key, appraisal.tools().stream().map(ToolJudgement::tool).toList());
    }

    private void add(SubjectConclusion subject) {
        subject.certainty().ifPresent(certainty -> {
            add(subject.key(), Grade.CERTAINTY, certainty.level(), levels());
            add(subject.key(), Grade.START, certainty.start(), levels());
            certainty
                    .domains()
                    .forEach(rating -> add(
                            subject.key(),
                            rating.domain().code(),
                            rating.change(),
                            "a number of levels between " + rating.domain().lowest() + " and "
                                    + rating.domain().highest()));
        });
    }

    private void add(String key, String aspect, Judgement<?> judgement, String expected) {
        slots.computeIfAbsent(key, none -> new LinkedHashMap<>()).put(aspect, new Slot(judgement, expected));
    }

    private static String levels() {
        return codes(CertaintyLevel.values());
    }

    private static String codes(Coded... values) {
        return "one of " + List.of(values).stream().map(Coded::code).collect(Collectors.joining(", "));
    }

    private Optional<Diagnostic> wrong(Settlement settlement) {
        int slash = settlement.aspect().indexOf('/');
        if (slash >= 0) {
            String tool = settlement.aspect().substring(0, slash);
            return answered.getOrDefault(settlement.key(), List.of()).contains(tool)
                    ? Optional.empty()
                    : refuse(settlement, "expected answers to " + tool + " for it that are judged, found none");
        }
        Map<String, Slot> known = slots.getOrDefault(settlement.key(), Map.of());
        if (known.isEmpty()) {
            return refuse(settlement, "nothing is judged of it");
        }
        Slot slot = known.get(settlement.aspect());
        if (slot == null) {
            return refuse(settlement, "expected an aspect that is judged: " + String.join(", ", known.keySet()));
        }
        Judgement<?> made = slot.judgement();
        return made.settled().isPresent() && made.assessor().equals(settlement.assessor())
                ? Optional.empty()
                : refuse(
                        settlement,
                        "expected " + slot.expected()
                                + (settlement.rationale().isBlank()
                                        ? ", and a rationale when it is another than the proposed "
                                                + made.proposed()
                                                        .toOptional()
                                                        .map(SettlementCheck::word)
                                                        .orElse("(none)")
                                        : ""));
    }

    private static String word(Object value) {
        return value instanceof Coded coded ? coded.code() : value.toString();
    }

    private static Optional<Diagnostic> refuse(Settlement settlement, String expected) {
        return Optional.of(Diagnostic.error(
                "settlement-not-used",
                SourceLocation.NOWHERE,
                settlement.key() + ", " + settlement.aspect() + ": \"" + settlement.value() + "\" settled by "
                        + settlement.assessor() + " does not count; " + expected,
                "correct the table settlements"));
    }
}
