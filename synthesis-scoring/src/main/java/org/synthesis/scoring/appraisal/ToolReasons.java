package org.synthesis.scoring.appraisal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.synthesis.model.appraisal.AppraisalTool;
import org.synthesis.model.appraisal.ToolAnswer;
import org.synthesis.model.appraisal.ToolDomain;
import org.synthesis.model.appraisal.ToolItem;
import org.synthesis.model.appraisal.ToolLevel;
import org.synthesis.model.appraisal.ToolRow;
import org.synthesis.model.judgement.Proposal;
import org.synthesis.model.judgement.Rule;
import org.synthesis.model.judgement.RuleStatus;
import org.synthesis.model.judgement.RuleStep;
import org.synthesis.model.judgement.Threshold;
import org.synthesis.model.judgement.Thresholds;
import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;
import org.synthesis.scoring.appraisal.Expression.Count;
import org.synthesis.scoring.appraisal.Expression.Facts;
import org.synthesis.scoring.appraisal.Expression.Kind;
import org.synthesis.scoring.appraisal.Expression.Reference;
import org.synthesis.scoring.appraisal.Expression.Row;
import org.synthesis.scoring.appraisal.Expression.Setting;
import org.synthesis.scoring.appraisal.Expression.Table;

/** Which row of a table decides, and the answers that made it do so, in words. */
final class ToolReasons {
    private final AppraisalTool tool;
    private final ToolDomain section;
    private final Facts facts;
    private final Map<String, String> values;
    private final Thresholds thresholds;
    private final Set<Table> explained = new LinkedHashSet<>();
    private final List<RuleStep> steps = new ArrayList<>();

    ToolReasons(
            AppraisalTool tool, ToolDomain section, Facts facts, Map<String, String> values, Thresholds thresholds) {
        this.tool = tool;
        this.section = section;
        this.facts = facts;
        this.values = values;
        this.thresholds = thresholds;
    }

    /** {@return the rule that judges a part of a tool} */
    static Rule rule(AppraisalTool tool, ToolDomain section) {
        return new Rule(tool.key() + "/" + section.key(), tool.status(), section.label(), tool.literature());
    }

    /** {@return the reason for a level that an assessor entered} */
    RuleStep entered(ToolLevel level) {
        LocalizedText label = section.label();
        return RuleStep.of(
                rule(tool, section),
                LocalizedText.of(
                        "ingevuld oordeel over " + label.nl() + ": "
                                + level.label().nl(),
                        "judgement entered on " + label.en() + ": "
                                + level.label().en()));
    }

    /** {@return the level of a table with its reasons} */
    Proposal<ToolLevel> decide(Table table) {
        if (isOpen(table)) {
            return Proposal.undetermined(LocalizedText.of(
                    "een oordeel waar dit instrument een regel voor heeft; voor wat mensen vaststelden, heeft het er geen",
                    "a judgement for which this tool has a row; it has none for what people settled"));
        }
        Row row = explain(table);
        if (row.source().then().equals(CompiledTool.UNDETERMINED)) {
            return Proposal.undetermined(ImmutableList.of(row.source().explanation()), steps);
        }
        if (row.then().isEmpty()) {
            return Proposal.notApplicable(row.source().explanation(), steps.toArray(new RuleStep[0]));
        }
        return Proposal.determined(tool.levels().get((int) row.value(facts)), steps);
    }

    /** Whether the table has no answer. No answers to questions make it so, but people may settle a level that no table gives. */
    private boolean isOpen(Table table) {
        int at = table.fired(facts);
        if (at < 0) {
            return true;
        }
        Row row = table.rows().get(at);
        boolean[] open = {row.then().isPresent() && Double.isNaN(row.value(facts))};
        table.visit(part -> {
            if (part instanceof Reference reference) {
                open[0] |= reference.table().fired(facts) < 0;
            }
        });
        return open[0];
    }

    private Row explain(Table table) {
        int at = table.fired(facts);
        if (at < 0) {
            throw new AssertionError("a proved table without a row: " + table.place() + " " + values);
        }
        Row row = table.rows().get(at);
        boolean otherwise = row.source().when().equals("otherwise");
        Set<Count> counts = new LinkedHashSet<>();
        Set<Table> named = new LinkedHashSet<>();
        ImmutableMap.Builder<Threshold, Double> used = ImmutableMap.builder();
        Set<Threshold> settings = new LinkedHashSet<>();
        for (int i = 0; i <= at; i++) {
            boolean counted = otherwise || i == at;
            table.rows().get(i).when().visit(part -> {
                if (part instanceof Setting setting && settings.add(setting.threshold())) {
                    used.put(setting.threshold(), thresholds.get(setting.threshold()));
                }
                if (counted && part instanceof Count count) {
                    counts.add(count);
                }
                if (counted && part instanceof Reference reference) {
                    named.add(reference.table());
                }
            });
        }
        row.then()
                .ifPresent(then -> then.visit(part -> {
                    if (part instanceof Count count) {
                        counts.add(count);
                    } else if (part instanceof Reference reference) {
                        named.add(reference.table());
                    }
                }));
        for (Table other : named) {
            if (explained.add(other)) {
                explain(other);
            }
        }
        steps.add(new RuleStep(rule(table, row.source(), at), because(row, counts, named), used.buildOrThrow()));
        return row;
    }

    private Rule rule(Table table, ToolRow row, int at) {
        RuleStatus status = row.status().or(() -> table.source().status()).orElse(tool.status());
        String name = table.source().name();
        return new Rule(
                tool.key() + "/" + section.key() + (name.equals("judge") ? "" : "/" + name) + "/" + (at + 1),
                status,
                section.label(),
                status == RuleStatus.L ? "" : tool.literature());
    }

    private LocalizedText because(Row row, Set<Count> counts, Set<Table> named) {
        List<LocalizedText> parts = new ArrayList<>();
        if (!row.source().explanation().isEmpty()) {
            parts.add(row.source().explanation());
        }
        Map<String, LocalizedText> answers = new LinkedHashMap<>();
        List<LocalizedText> groups = new ArrayList<>();
        for (Count count : counts) {
            if (count.variables().size() == 1) {
                String key = count.variables().iterator().next();
                Optional.ofNullable(values.get(key)).ifPresent(answer -> answers.put(key, answered(key, answer)));
            } else {
                groups.add(counted(count));
            }
        }
        parts.addAll(answers.values());
        parts.addAll(groups);
        for (Table table : named) {
            LocalizedText value = value(table.kind(), table.value(facts));
            parts.add(value.map(text -> table.source().name() + ": " + text));
        }
        if (parts.isEmpty()) {
            parts.add(LocalizedText.of("geen eerdere regel geldt", "no earlier row applies"));
        }
        LocalizedText result = row.then()
                .map(then -> value(then.kind(), then.value(facts)))
                .orElse(LocalizedText.of("geen oordeel", "no judgement"));
        LocalizedText doubt = row.alternative()
                .map(other -> value(other.kind(), other.value(facts)))
                .map(other -> LocalizedText.of(
                        ". De bron is hier in twijfel; in een andere lezing: " + other.nl(),
                        ". The source is in doubt here; in another reading: " + other.en()))
                .orElse(LocalizedText.EMPTY);
        return LocalizedText.of(
                joined(parts, LocalizedText::nl) + ". Dus: " + result.nl() + doubt.nl(),
                joined(parts, LocalizedText::en) + ". So: " + result.en() + doubt.en());
    }

    private static String joined(List<LocalizedText> parts, Function<LocalizedText, String> language) {
        return String.join("; ", parts.stream().map(language).toList());
    }

    private LocalizedText value(Kind kind, double value) {
        return kind == Kind.LEVEL
                ? tool.levels().get((int) value).label()
                : LocalizedText.same(Integer.toString((int) value));
    }

    private LocalizedText answered(String key, String answer) {
        LocalizedText question = label(key);
        LocalizedText words = answer(answer);
        return LocalizedText.of(
                key + " (" + question.nl() + "): " + words.nl(), key + " (" + question.en() + "): " + words.en());
    }

    private LocalizedText counted(Count count) {
        List<String> asked =
                count.variables().stream().filter(values::containsKey).toList();
        List<String> hit = asked.stream()
                .filter(key -> count.values().contains(values.get(key)))
                .toList();
        List<LocalizedText> words =
                count.values().stream().map(this::answer).distinct().toList();
        String which = hit.isEmpty() ? "" : " (" + String.join(", ", hit) + ")";
        return LocalizedText.of(
                hit.size() + " van " + asked.size() + which + " met "
                        + String.join(
                                " of ", words.stream().map(LocalizedText::nl).toList()),
                hit.size() + " of " + asked.size() + which + " with "
                        + String.join(
                                " or ", words.stream().map(LocalizedText::en).toList()));
    }

    private LocalizedText label(String key) {
        return tool.items().stream()
                .filter(item -> item.key().equals(key))
                .map(ToolItem::label)
                .findFirst()
                .or(() -> tool.domains().stream()
                        .filter(domain -> domain.key().equals(key))
                        .map(ToolDomain::label)
                        .findFirst())
                .orElse(LocalizedText.same(key));
    }

    private LocalizedText answer(String word) {
        LocalizedText own = tool.answers().get(word);
        if (own != null) {
            return own;
        }
        return Coded.parse(ToolAnswer.class, word)
                .map(ToolAnswer::label)
                .or(() -> tool.level(word).map(ToolLevel::label))
                .orElse(LocalizedText.same(word));
    }
}
