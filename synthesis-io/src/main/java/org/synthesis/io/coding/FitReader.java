package org.synthesis.io.coding;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.synthesis.io.text.Nearest;
import org.synthesis.io.text.Shown;
import org.synthesis.model.appraisal.ConcernLevel;
import org.synthesis.model.factor.LeverOwner;
import org.synthesis.model.id.FindingId;
import org.synthesis.model.recommendation.ConditionRole;
import org.synthesis.model.recommendation.FitCondition;
import org.synthesis.model.recommendation.Implementation;
import org.synthesis.model.recommendation.ModeratorScale;
import org.synthesis.model.recommendation.Recommendation;
import org.synthesis.model.recommendation.TransferConcern;
import org.synthesis.model.recommendation.TransferGroup;
import org.synthesis.model.vocabulary.Concept;
import org.synthesis.model.vocabulary.Concepts;
import org.synthesis.model.vocabulary.FieldCondition;

/** Builds what recommendations ask of places from tables of their own, and puts it into the recommendations. */
final class FitReader {
    private static final ImmutableList<String> YES_NO = ImmutableList.of("yes", "no");

    private final Set<String> fields;
    private final Set<String> factors;
    private final Concepts concepts;
    private final ListMultimap<String, FitCondition> conditions = ArrayListMultimap.create();
    private final ListMultimap<String, TransferConcern> concerns = ArrayListMultimap.create();
    private final Map<String, Implementation> implementations = new HashMap<>();
    private final Set<List<String>> seen = new HashSet<>();

    /** A reader that knows which fields profiles have, and which factors may be among their signals. */
    FitReader(Set<String> fields, Set<String> factors, Concepts concepts) {
        this.fields = fields;
        this.factors = factors;
        this.concepts = concepts;
    }

    FitCondition condition(CheckedRow row) {
        FieldCondition condition = row.get("condition", FieldCondition.class);
        ConditionRole role = row.get("role", ConditionRole.class);
        Optional<ModeratorScale> scale = row.find("scale", ModeratorScale.class);
        if (!factors.contains(condition.field())) {
            demandField(condition, fields, "condition");
        }
        demandValues(condition);
        scale.ifPresent(found -> demandOn(found, condition));
        boolean moderator = role == ConditionRole.MODERATOR;
        if (moderator != scale.isPresent()) {
            throw new RowFault(
                    "scale",
                    moderator
                            ? "expected nominal, low<mixed<high or 0..6 for a moderator; found an empty cell"
                            : "expected an empty cell, as only a moderator has a scale; found "
                                    + Shown.quoted(scale.orElseThrow().text()),
                    "");
        }
        String key = row.text("recommendation_id");
        if (!seen.add(List.of("condition", key, role.code(), moderator ? condition.field() : condition.toString()))) {
            throw new RowFault(
                    "condition",
                    "expected one " + role.code() + " on " + (moderator ? condition.field() : condition) + " for " + key
                            + "; found another",
                    "the first one is kept");
        }
        FitCondition built = FitCondition.builder()
                .condition(condition)
                .role(role)
                .text(row.localized("text"))
                .weight(row.number("weight").orElse(1))
                .scale(scale)
                .evidence(row.words("evidence_ids").stream().map(FindingId::new).toList())
                .build();
        conditions.put(key, built);
        return built;
    }

    TransferConcern concern(CheckedRow row) {
        String key = row.text("recommendation_id");
        TransferConcern concern = new TransferConcern(
                row.get("group", TransferGroup.class),
                row.get("concern", ConcernLevel.class),
                row.localized("explanation"));
        if (!seen.add(List.of("transfer", key, concern.group().code()))) {
            throw new RowFault(
                    "group",
                    "expected one concern about " + concern.group().code() + " for " + key + "; found another",
                    "the first one is kept");
        }
        concerns.put(key, concern);
        return concern;
    }

    Implementation implementation(CheckedRow row) {
        String key = row.text("recommendation_id");
        if (implementations.containsKey(key)) {
            throw new RowFault(
                    "recommendation_id", "expected one row for " + key + "; found another", "the first one is kept");
        }
        Implementation implementation = new Implementation(
                row.localized("first_step"),
                row.get("owner", LeverOwner.class),
                row.localized("indicator"),
                row.localized("core_functions"),
                row.localized("adaptable_forms"));
        implementations.put(key, implementation);
        return implementation;
    }

    /** {@return a recommendation with what was read for it} */
    Recommendation with(Recommendation recommendation) {
        String key = recommendation.id().value();
        return recommendation.toBuilder()
                .fitConditions(conditions.get(key))
                .transfer(concerns.get(key))
                .implementation(Optional.ofNullable(implementations.get(key)))
                .build();
    }

    /** Demands that a condition is on a field that profiles have. */
    static void demandField(FieldCondition condition, Set<String> fields, String column) {
        if (!fields.isEmpty() && !fields.contains(condition.field())) {
            throw new RowFault(
                    column,
                    "expected a field of the municipalities; found " + Shown.quoted(condition.field()),
                    Nearest.hint(condition.field(), fields));
        }
    }

    private void demandValues(FieldCondition condition) {
        ImmutableList<String> known = factors.contains(condition.field())
                ? YES_NO
                : concepts.in("profile." + condition.field()).stream()
                        .map(Concept::code)
                        .collect(ImmutableList.toImmutableList());
        if (known.isEmpty() || condition.operator().isNumeric()) {
            return;
        }
        for (String value : condition.values()) {
            if (!known.contains(value)) {
                throw new RowFault(
                        "condition",
                        "expected one of " + String.join(", ", known) + "; found " + Shown.quoted(value),
                        Nearest.hint(value, known));
            }
        }
    }

    private static void demandOn(ModeratorScale scale, FieldCondition condition) {
        for (String value : condition.values()) {
            if (!scale.holds(value)) {
                throw new RowFault(
                        "scale",
                        "expected a scale with " + Shown.quoted(value) + " on it, the value the condition names; found "
                                + Shown.quoted(scale.text()),
                        "");
            }
        }
    }
}
