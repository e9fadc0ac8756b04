package org.synthesis.io.coding;

import com.google.common.collect.ImmutableList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.synthesis.io.text.Nearest;
import org.synthesis.io.text.Shown;
import org.synthesis.model.id.RecommendationId;
import org.synthesis.model.recommendation.EtdAnswer;
import org.synthesis.model.recommendation.EtdCriterion;
import org.synthesis.model.recommendation.EvidenceToDecision;
import org.synthesis.model.recommendation.GoodPracticeCriterion;
import org.synthesis.model.recommendation.PanelAnswer;
import org.synthesis.model.recommendation.ParadigmaticSituation;
import org.synthesis.model.recommendation.RecommendationType;
import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/**
 * Builds what panels weighed from the table {@code decisions}: one row per recommendation and criterion, with the answer and what it
 * rests on; other rows name the comparison, the perspective, the circumstances, a situation, the type settled on, or justify good
 * practice.
 */
final class DecisionReader {
    private static final ImmutableList<EtdAnswer> NO_TO_YES = EtdCriterion.PROBLEM.scale();

    private final Map<RecommendationId, Draft> drafts = new HashMap<>();
    private final Set<List<String>> seen = new HashSet<>();

    /** What the rows of one recommendation said so far. */
    private static final class Draft {
        final EvidenceToDecision.Builder decision = EvidenceToDecision.builder();
        final Map<EtdCriterion, PanelAnswer<EtdAnswer>> answers = new EnumMap<>(EtdCriterion.class);
        final Map<GoodPracticeCriterion, PanelAnswer<EtdAnswer>> goodPractice =
                new EnumMap<>(GoodPracticeCriterion.class);
        boolean illustrative;
    }

    /** {@return what was weighed about a recommendation; empty when no row is about it} */
    Optional<EvidenceToDecision> of(RecommendationId recommendation) {
        return Optional.ofNullable(drafts.get(recommendation))
                .map(draft -> draft.decision
                        .answers(draft.answers)
                        .goodPractice(draft.goodPractice)
                        .illustrative(draft.illustrative)
                        .build());
    }

    /** {@return the recommendation a row is about, once the row is read} */
    RecommendationId read(CheckedRow row) {
        RecommendationId recommendation = new RecommendationId(row.text("recommendation_id"));
        Coded item = row.get("criterion", Coded.class);
        if (!seen.add(List.of(recommendation.value(), item.code()))) {
            throw new RowFault(
                    "criterion",
                    "expected one row on " + item.code() + " for " + recommendation + "; found another",
                    "the first one is kept; leave only the one that holds");
        }
        Draft draft = drafts.computeIfAbsent(recommendation, none -> new Draft());
        if (item instanceof EtdCriterion criterion) {
            draft.answers.put(criterion, panel(row, coded(row, criterion.answers())));
        } else if (item instanceof GoodPracticeCriterion criterion) {
            draft.goodPractice.put(criterion, panel(row, coded(row, NO_TO_YES)));
        } else {
            set(draft.decision, (DecisionSetting) item, row);
        }
        draft.illustrative |= row.yes("illustrative");
        return recommendation;
    }

    private static void set(EvidenceToDecision.Builder decision, DecisionSetting setting, CheckedRow row) {
        switch (setting) {
            case COMPARISON -> decision.comparison(text(row));
            case PERSPECTIVE -> decision.perspective(text(row));
            case CIRCUMSTANCES -> decision.circumstances(text(row));
            case RESEARCH_PRIORITY -> decision.researchPriority(panel(row, coded(row, NO_TO_YES)));
            case SITUATION -> {
                if (row.text("rationale").isBlank()) {
                    throw new RowFault(
                            "rationale",
                            "expected the reason for this situation; found an empty cell",
                            "strong advice on evidence of low certainty needs one; the row is left out");
                }
                decision.situation(panel(row, coded(row, ImmutableList.copyOf(ParadigmaticSituation.values()))));
            }
            case TYPE -> decision.type(panel(row, coded(row, ImmutableList.copyOf(RecommendationType.values()))));
        }
    }

    private static <T> PanelAnswer<T> panel(CheckedRow row, T answer) {
        return new PanelAnswer<>(
                answer,
                row.localized("evidence"),
                row.localized("considerations"),
                row.text("assessor"),
                row.text("date"),
                row.text("rationale"));
    }

    private static LocalizedText text(CheckedRow row) {
        LocalizedText text = row.localized("evidence");
        if (text.isEmpty()) {
            throw new RowFault(
                    "evidence_nl",
                    "expected the text itself in evidence_nl and evidence_en; found empty cells",
                    "the row is left out");
        }
        return text;
    }

    private static <C extends Coded> C coded(CheckedRow row, ImmutableList<C> allowed) {
        String word = row.text("answer");
        ImmutableList<String> codes = allowed.stream().map(Coded::code).collect(ImmutableList.toImmutableList());
        return allowed.stream()
                .filter(answer -> answer.code().equalsIgnoreCase(word))
                .findFirst()
                .orElseThrow(() -> new RowFault(
                        "answer",
                        "expected one of " + String.join(", ", codes) + "; found "
                                + (word.isEmpty() ? "an empty cell" : Shown.quoted(word)),
                        Nearest.hint(word, codes)));
    }
}
