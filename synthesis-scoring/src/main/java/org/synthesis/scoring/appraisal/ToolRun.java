package org.synthesis.scoring.appraisal;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.synthesis.model.appraisal.AppraisalTool;
import org.synthesis.model.appraisal.StudyLimitation;
import org.synthesis.model.appraisal.ToolAnswer;
import org.synthesis.model.appraisal.ToolFlag;
import org.synthesis.model.appraisal.ToolItem;
import org.synthesis.model.appraisal.ToolLevel;
import org.synthesis.model.appraisal.ToolResult;
import org.synthesis.model.base.Diagnostic;
import org.synthesis.model.base.SourceLocation;
import org.synthesis.model.judgement.Judgement;
import org.synthesis.model.judgement.Proposal;
import org.synthesis.model.judgement.Rule;
import org.synthesis.model.judgement.RuleStatus;
import org.synthesis.model.judgement.RuleStep;
import org.synthesis.model.judgement.Settlement;
import org.synthesis.model.judgement.Threshold;
import org.synthesis.model.judgement.Thresholds;
import org.synthesis.model.text.LocalizedText;
import org.synthesis.scoring.appraisal.CompiledTool.Section;
import org.synthesis.scoring.appraisal.CompiledTool.Variable;
import org.synthesis.scoring.appraisal.Expression.Count;
import org.synthesis.scoring.appraisal.Expression.Facts;
import org.synthesis.scoring.appraisal.Expression.Kind;
import org.synthesis.scoring.appraisal.Expression.Table;

/** One set of answers going through a tool. */
final class ToolRun implements Facts {
    private final CompiledTool compiled;
    private final AppraisalTool tool;
    private final Map<String, String> given;
    private final Thresholds thresholds;
    private final Map<String, Variable> variables = new LinkedHashMap<>();
    private final Map<String, Settlement> settlements = new LinkedHashMap<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    /** What counts: answers to questions that are asked, levels of domains. */
    private final Map<String, String> values = new LinkedHashMap<>();

    /** What is not known: questions that are, or may be, asked and have no answer; domains without a level. */
    private final Set<String> unknown = new LinkedHashSet<>();

    /** What is missing in the parts before. */
    private final Set<LocalizedText> missing = new LinkedHashSet<>();

    private final Set<ToolFlag> flags = new LinkedHashSet<>();

    ToolRun(CompiledTool compiled, Map<String, String> given, Thresholds thresholds, Iterable<Settlement> settled) {
        this.compiled = compiled;
        this.tool = compiled.tool();
        this.given = given;
        this.thresholds = thresholds;
        compiled.variables().forEach(variable -> variables.put(variable.key(), variable));
        for (Settlement settlement : settled) {
            if (settlement.aspect().startsWith(tool.key() + "/")) {
                settlements.put(settlement.aspect().substring(tool.key().length() + 1), settlement);
            }
        }
    }

    ToolResult run() {
        unknownKeys();
        ToolResult.Builder result = ToolResult.builder().tool(tool);
        missing.addAll(ask(tool.screening()));
        for (Section section : compiled.sections()) {
            String key = section.source().key();
            boolean whole = section.source() == tool.overall();
            List<LocalizedText> lacking = new ArrayList<>(ask(section.source().items()));
            if (whole) {
                lacking.addAll(0, missing);
            }
            Judgement<ToolLevel> judgement = settled(key, propose(section, lacking));
            Optional<ToolLevel> level = judgement.value();
            level.ifPresent(value -> values.put(key, value.code()));
            if (level.isEmpty() && judgement.proposed() instanceof Proposal.Undetermined<ToolLevel> undetermined) {
                unknown.add(key);
                missing.addAll(undetermined.missing());
            } else {
                unknown.remove(key);
            }
            raise(section);
            if (whole) {
                result.overall(judgement).limitation(limitation(judgement));
                if (missing.isEmpty() && lacking.isEmpty()) {
                    numbers(section, result);
                }
            } else {
                result.putDomains(key, judgement);
            }
        }
        Map<String, String> counted = new LinkedHashMap<>(values);
        counted.keySet().retainAll(tool.items().stream().map(ToolItem::key).toList());
        settlements.values().forEach(this::unknownSettlement);
        return result.answers(counted).flags(flags).diagnostics(diagnostics).build();
    }

    @Override
    public int count(Count count) {
        int number = 0;
        for (String variable : count.variables()) {
            String value = values.get(variable);
            number += value != null && count.values().contains(value) ? 1 : 0;
        }
        return number;
    }

    @Override
    public double setting(Threshold threshold) {
        return thresholds.get(threshold);
    }

    /** Takes the answers to questions that are asked, and names those that have none. */
    private List<LocalizedText> ask(List<ToolItem> items) {
        List<LocalizedText> lacking = new ArrayList<>();
        for (ToolItem item : items) {
            Variable variable = Objects.requireNonNull(variables.get(item.key()));
            String answer = given.get(item.key());
            if (isUnknown(variable.section()) || isUnknown(variable.when())) {
                unknown.add(item.key());
            } else if (!variable.section().holds(this) || !variable.when().holds(this)) {
                if (answer != null && !answer.equals(ToolAnswer.NA.code())) {
                    diagnostics.add(Diagnostic.warning(
                            "not-asked",
                            SourceLocation.NOWHERE,
                            "question " + item.key() + " of " + tool.key()
                                    + " is not asked after the answers before it, found \"" + answer + "\"",
                            "the answer does not count"));
                }
            } else if (answer != null && item.answers().contains(answer)) {
                values.put(item.key(), answer);
            } else {
                if (answer != null) {
                    diagnostics.add(Diagnostic.error(
                            "unknown-answer",
                            SourceLocation.NOWHERE,
                            "question " + item.key() + " of " + tool.key() + ": expected one of " + item.answers()
                                    + ", found \"" + answer + "\"",
                            ""));
                }
                if (item.need() == ToolItem.Need.REQUIRED) {
                    unknown.add(item.key());
                    lacking.add(item.label().map(label -> item.key() + " (" + label + ")"));
                }
            }
        }
        return lacking;
    }

    private boolean isUnknown(Expression condition) {
        boolean[] found = new boolean[1];
        Table.deep(condition, part -> {
            if (part instanceof Count count) {
                found[0] |= count.variables().stream().anyMatch(unknown::contains);
            }
        });
        return found[0];
    }

    private Proposal<ToolLevel> propose(Section section, List<LocalizedText> lacking) {
        Rule rule = ToolReasons.rule(tool, section.source());
        if (isUnknown(section.when())) {
            return Proposal.undetermined(missing, ImmutableList.of());
        }
        if (!section.when().holds(this)) {
            return Proposal.notApplicable(
                    LocalizedText.of(
                            "dit onderdeel geldt niet na de eerdere antwoorden",
                            "this part does not apply after the answers before it"),
                    RuleStep.of(rule, section.source().label()));
        }
        if (!lacking.isEmpty()) {
            return Proposal.undetermined(lacking, ImmutableList.of());
        }
        ToolReasons reasons = new ToolReasons(tool, section.source(), this, values, thresholds);
        if (section.source().entered().isPresent()) {
            ToolLevel level =
                    tool.level(values.getOrDefault(section.source().key(), "")).orElseThrow();
            return Proposal.determined(level, reasons.entered(level));
        }
        if (section.judge().isEmpty()) {
            return Proposal.notApplicable(
                    LocalizedText.of("het instrument geeft hier geen oordeel", "the tool gives no judgement here"),
                    RuleStep.of(rule, section.source().label()));
        }
        return reasons.decide(section.judge().get());
    }

    private Judgement<ToolLevel> settled(String key, Proposal<ToolLevel> proposal) {
        Judgement<ToolLevel> judgement = Judgement.proposed(proposal);
        Settlement settlement = settlements.get(key);
        Optional<ToolLevel> level = Optional.ofNullable(settlement).flatMap(word -> tool.level(word.value()));
        if (settlement == null || level.isEmpty()) {
            return judgement;
        }
        settlements.remove(key);
        Judgement<ToolLevel> made = judgement.settle(settlement, level);
        if (made.settled().isEmpty()) {
            diagnostics.add(Diagnostic.error(
                    "no-rationale",
                    SourceLocation.NOWHERE,
                    settlement.aspect() + ": expected a rationale for " + settlement.value() + " instead of "
                            + proposal.toOptional().map(ToolLevel::code).orElse("nothing") + ", found none",
                    "the settled level does not count without one"));
        }
        return made;
    }

    private void raise(Section section) {
        for (int i = 0; i < section.flags().size(); i++) {
            Expression when = section.flags().get(i);
            if (when.holds(this) && section.when().holds(this)) {
                flags.add(section.source().flags().get(i));
            }
        }
    }

    private void numbers(Section section, ToolResult.Builder result) {
        for (Table table : section.tables()) {
            if (table.kind() == Kind.NUMBER) {
                double number = table.value(this);
                if (!Double.isNaN(number)) {
                    result.putNumbers(table.source().name(), number);
                }
            }
        }
    }

    private Proposal<StudyLimitation> limitation(Judgement<ToolLevel> overall) {
        Rule rule = new Rule(
                "study-limitation",
                RuleStatus.L,
                LocalizedText.of("gemeenschappelijke schaal voor beperkingen", "common scale of limitations"),
                "");
        if (tool.levels().stream().allMatch(level -> level.limitation().isEmpty())) {
            return Proposal.notApplicable(LocalizedText.of(
                    "dit instrument zegt niets over de beperkingen van een studie",
                    "this tool says nothing of the limitations of a study"));
        }
        Optional<ToolLevel> level = overall.value();
        if (level.isEmpty()) {
            return overall.proposed().map(never -> StudyLimitation.CRITICAL);
        }
        Optional<StudyLimitation> limitation = level.get().limitation();
        LocalizedText name = level.get().label();
        if (limitation.isEmpty()) {
            return Proposal.undetermined(LocalizedText.of(
                    "een oordeel dat iets over de beperkingen zegt, in plaats van \"" + name.nl() + "\"",
                    "a judgement that says something of the limitations, instead of \"" + name.en() + "\""));
        }
        LocalizedText words = limitation.get().label();
        return Proposal.determined(
                limitation.get(),
                RuleStep.of(
                        rule,
                        LocalizedText.of(
                                "\"" + name.nl() + "\" volgens " + tool.label().nl() + " telt als beperking \""
                                        + words.nl() + "\"",
                                "\"" + name.en() + "\" by " + tool.label().en() + " counts as limitation \""
                                        + words.en() + "\"")));
    }

    private void unknownKeys() {
        List<String> known = tool.items().stream().map(ToolItem::key).toList();
        for (String key : given.keySet()) {
            if (!known.contains(key)) {
                diagnostics.add(Diagnostic.error(
                        "unknown-question",
                        SourceLocation.NOWHERE,
                        tool.key() + " has no question \"" + key + "\"",
                        "its questions are " + String.join(", ", known)));
            }
        }
    }

    private void unknownSettlement(Settlement settlement) {
        diagnostics.add(Diagnostic.error(
                "unknown-settlement",
                SourceLocation.NOWHERE,
                settlement.aspect() + ": expected a part of the tool and one of its levels " + tool.levels()
                        + ", found \"" + settlement.value() + "\"",
                ""));
    }
}
