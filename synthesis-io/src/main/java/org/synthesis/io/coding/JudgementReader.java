package org.synthesis.io.coding;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.synthesis.io.text.Nearest;
import org.synthesis.io.text.Shown;
import org.synthesis.model.appraisal.CodedField;
import org.synthesis.model.appraisal.Coding;
import org.synthesis.model.appraisal.ItemAnswer;
import org.synthesis.model.id.FindingId;
import org.synthesis.model.judgement.Settlement;

/** Builds what people judged beside the findings; each says one thing once. */
final class JudgementReader {
    private final Set<List<String>> coded = new HashSet<>();
    private final Set<List<String>> answered = new HashSet<>();
    private final Set<List<String>> settled = new HashSet<>();

    Coding coding(CheckedRow row) {
        CodedField field = row.get("field", CodedField.class);
        String finding = row.text("finding_id");
        String coder = row.text("coder");
        if (!coded.add(List.of(finding, field.code(), coder))) {
            throw new RowFault(
                    "field",
                    "expected one value by " + Shown.quoted(coder) + " for this field of " + finding
                            + "; found another",
                    "the first one is kept");
        }
        String vocabulary = switch (field) {
            case APPRAISAL -> "AppraisalLevel";
            case DIRECTION -> "Direction";
            case TEMPORAL_ORDER -> "TemporalOrder";
            case MEASUREMENT_LEVEL -> "MeasurementLevel";
            case INCLUDED_DESIGNS -> "IncludedDesigns";
            case POPULATION -> "StudiedPopulation";
        };
        String value = row.text("value");
        if (Vocabularies.parse(vocabulary, value).isEmpty()) {
            ImmutableList<String> codes = Vocabularies.codes(vocabulary);
            throw new RowFault(
                    "value",
                    "expected one of " + String.join(", ", codes) + "; found " + Shown.quoted(value),
                    Nearest.hint(value, codes));
        }
        return new Coding(new FindingId(finding), coder, field, value, row.text("reason"));
    }

    ItemAnswer answer(CheckedRow row) {
        ItemAnswer answer = new ItemAnswer(
                new FindingId(row.text("finding_id")),
                row.text("tool"),
                row.text("coder"),
                row.text("item"),
                row.text("answer"),
                row.text("reason"));
        if (!answered.add(List.of(answer.result().value(), answer.tool(), answer.coder(), answer.item()))) {
            throw new RowFault(
                    "item",
                    "expected one answer by " + Shown.quoted(answer.coder()) + " to item " + answer.item() + " of "
                            + answer.tool() + " for " + answer.result() + "; found another",
                    "the first one is kept");
        }
        return answer;
    }

    Settlement settlement(CheckedRow row) {
        Settlement settlement = new Settlement(
                row.text("key"),
                row.text("aspect"),
                row.text("value"),
                row.text("assessor"),
                row.text("date"),
                row.text("rationale"));
        if (!settled.add(List.of(settlement.key(), settlement.aspect()))) {
            throw new RowFault(
                    "aspect",
                    "expected one settlement of " + settlement.aspect() + " for " + settlement.key()
                            + "; found another",
                    "the first one is kept; leave only the one that holds");
        }
        return settlement;
    }
}
