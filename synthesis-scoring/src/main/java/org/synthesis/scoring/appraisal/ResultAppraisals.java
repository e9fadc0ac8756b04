package org.synthesis.scoring.appraisal;

import static java.util.stream.Collectors.groupingBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.synthesis.model.EvidenceBase;
import org.synthesis.model.appraisal.ClaimKind;
import org.synthesis.model.appraisal.CodedField;
import org.synthesis.model.appraisal.ItemAnswer;
import org.synthesis.model.appraisal.ResultAppraisal;
import org.synthesis.model.appraisal.StudyLimitation;
import org.synthesis.model.appraisal.ToolFlag;
import org.synthesis.model.appraisal.ToolJudgement;
import org.synthesis.model.appraisal.ToolResult;
import org.synthesis.model.base.Diagnostic;
import org.synthesis.model.factor.Intervention;
import org.synthesis.model.finding.QuantitativeFinding;
import org.synthesis.model.finding.ResearchFinding;
import org.synthesis.model.finding.TemporalOrder;
import org.synthesis.model.id.FindingId;
import org.synthesis.model.judgement.Judgement;
import org.synthesis.model.judgement.Proposal;
import org.synthesis.model.judgement.Rule;
import org.synthesis.model.judgement.RuleStatus;
import org.synthesis.model.judgement.RuleStep;
import org.synthesis.model.judgement.Settlement;
import org.synthesis.model.source.Source;
import org.synthesis.model.study.KnowledgeSource;
import org.synthesis.model.study.StudyDesign;
import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/**
 * Appraises every finding of an evidence base: proposes the tool that fits, judges the answers that coders gave, and tells which
 * limitation counts.
 *
 * <p>The worst of several tools counts, as each looks at something else. Two coders who come to different limitations leave it
 * undetermined until somebody settles it; neither answer is overwritten. Without answers the coded level of the findings table
 * counts, by a crosswalk ({@code L}).
 */
public final class ResultAppraisals {
    /** The aspect under which people settle the limitation of a result. */
    public static final String LIMITATION = "limitation";

    private static final Rule WORST = new Rule(
            "worst-tool",
            RuleStatus.L,
            LocalizedText.of(
                    "de ernstigste beperking van alle ingevulde instrumenten telt",
                    "the most serious limitation of all tools that were answered counts"),
            "");

    private final EvidenceBase evidence;
    private final Toolbox toolbox;
    private final Map<FindingId, List<ItemAnswer>> answers;
    private final Map<String, List<Settlement>> settlements;
    private final Map<FindingId, TemporalOrder> orders;
    private final ImmutableList.Builder<Diagnostic> diagnostics = ImmutableList.builder();

    private ResultAppraisals(EvidenceBase evidence, Toolbox toolbox) {
        this.evidence = evidence;
        this.toolbox = toolbox;
        this.answers = evidence.answers().stream().collect(groupingBy(ItemAnswer::result));
        this.settlements = evidence.settlements().stream().collect(groupingBy(Settlement::key));
        this.orders = new LinkedHashMap<>();
        evidence.codings().stream()
                .filter(coding -> coding.field() == CodedField.TEMPORAL_ORDER)
                .forEach(coding -> Coded.parse(TemporalOrder.class, coding.value())
                        .ifPresent(order -> orders.putIfAbsent(coding.finding(), order)));
    }

    /**
     * Appraisals and what came up while making them.
     *
     * @param appraisals one for every finding, by its key, in their order
     * @param diagnostics tools that are unknown, unsound or drafts, and answers that do not fit
     */
    public record Appraised(
            ImmutableMap<FindingId, ResultAppraisal> appraisals, ImmutableList<Diagnostic> diagnostics) {
        /** {@return the limitation that counts for a finding} */
        public Proposal<StudyLimitation> limitation(FindingId finding) {
            ResultAppraisal appraisal = appraisals.get(finding);
            if (appraisal == null) {
                return Proposal.undetermined(
                        LocalizedText.of("een beoordeling van dit resultaat", "an appraisal of this result"));
            }
            Judgement<StudyLimitation> limitation = appraisal.limitation();
            return limitation
                    .settled()
                    .map(level -> Proposal.determined(
                            level,
                            RuleStep.of(
                                    WORST,
                                    LocalizedText.of(
                                            "vastgesteld door " + limitation.assessor() + ": "
                                                    + level.label().nl(),
                                            "settled by " + limitation.assessor() + ": "
                                                    + level.label().en()))))
                    .orElse(limitation.proposed());
        }
    }

    /** {@return an appraisal of every finding} */
    public static Appraised of(EvidenceBase evidence) {
        Toolbox toolbox = Toolbox.of(evidence);
        ResultAppraisals work = new ResultAppraisals(evidence, toolbox);
        work.diagnostics.addAll(toolbox.diagnostics());
        ImmutableMap<FindingId, ResultAppraisal> appraisals =
                evidence.findings().stream().collect(ImmutableMap.toImmutableMap(ResearchFinding::id, work::appraise));
        return new Appraised(appraisals, work.diagnostics.build());
    }

    private ResultAppraisal appraise(ResearchFinding finding) {
        Source source = evidence.sourcesById().get(finding.source());
        StudyDesign design = source == null ? StudyDesign.UNKNOWN : source.design();
        ClaimKind claim = claim(finding, design);
        List<Settlement> settled = settlements.getOrDefault(finding.id().value(), List.of());
        ImmutableList<ToolJudgement> tools = judgements(finding, settled);
        Judgement<StudyLimitation> limitation = Judgement.proposed(limitation(finding, tools));
        for (Settlement settlement : settled) {
            if (settlement.aspect().equals(LIMITATION)) {
                limitation = limitation.settle(settlement, Coded.parse(StudyLimitation.class, settlement.value()));
            }
        }
        return new ResultAppraisal(
                finding.id(),
                claim,
                ToolRouter.propose(claim, design),
                finding.appraisal().level(),
                tools,
                limitation);
    }

    /** What a finding is used to claim: numbers by the kind of subject and the order in time, words by the design of their source. */
    private ClaimKind claim(ResearchFinding finding, StudyDesign design) {
        if (finding instanceof QuantitativeFinding || design.knowledgeSource().isNumbers()) {
            return claimOfNumbers(finding);
        }
        return design.knowledgeSource() == KnowledgeSource.SCI_QUAL ? ClaimKind.MEANING : ClaimKind.PRACTICE_ACCOUNT;
    }

    private ClaimKind claimOfNumbers(ResearchFinding finding) {
        if (evidence.subjectsById().get(finding.subject()) instanceof Intervention) {
            return ClaimKind.INTERVENTION_EFFECT;
        }
        return orders.get(finding.id()) == TemporalOrder.CORRELATE ? ClaimKind.CORRELATE : ClaimKind.PREDICTOR;
    }

    private ImmutableList<ToolJudgement> judgements(ResearchFinding finding, List<Settlement> settled) {
        Map<String, Map<String, List<ItemAnswer>>> byTool = answers.getOrDefault(finding.id(), List.of()).stream()
                .collect(groupingBy(
                        ItemAnswer::tool,
                        TreeMap::new,
                        groupingBy(ItemAnswer::coder, TreeMap::new, Collectors.toList())));
        ImmutableList.Builder<ToolJudgement> judgements = ImmutableList.builder();
        byTool.forEach((key, byCoder) -> toolbox.engine(key)
                .ifPresent(engine -> byCoder.forEach((coder, items) -> {
                    ToolResult result = engine.judge(
                            items.stream()
                                    .collect(ImmutableMap.toImmutableMap(
                                            ItemAnswer::item, ItemAnswer::answer, (first, again) -> first)),
                            evidence.protocol().thresholds(),
                            settled);
                    result.diagnostics().forEach(said -> diagnostics.add(of(finding, coder, said)));
                    judgements.add(new ToolJudgement(
                            key,
                            result.tool().version(),
                            result.tool().status(),
                            coder,
                            result.domains(),
                            result.overall(),
                            result.limitation(),
                            result.flags().stream().map(ToolFlag::text).collect(ImmutableList.toImmutableList())));
                })));
        return judgements.build();
    }

    /** What a tool says of its answers, with whose answers on what they are. */
    private static Diagnostic of(ResearchFinding finding, String coder, Diagnostic said) {
        return new Diagnostic(
                said.code(),
                said.severity(),
                finding.id() + ", " + coder + ": " + said.message(),
                said.location(),
                said.hint());
    }

    private static Proposal<StudyLimitation> limitation(ResearchFinding finding, ImmutableList<ToolJudgement> tools) {
        Map<String, List<Proposal<StudyLimitation>>> applying = tools.stream()
                .filter(tool -> !(tool.limitation() instanceof Proposal.NotApplicable<StudyLimitation>))
                .collect(groupingBy(
                        ToolJudgement::tool,
                        TreeMap::new,
                        Collectors.mapping(ToolJudgement::limitation, Collectors.toList())));
        if (applying.isEmpty()) {
            return CodedLimitation.of(finding.appraisal().level());
        }
        StudyLimitation worst = StudyLimitation.NONE;
        ImmutableList.Builder<RuleStep> steps = ImmutableList.builder();
        ImmutableList.Builder<LocalizedText> missing = ImmutableList.builder();
        for (Map.Entry<String, List<Proposal<StudyLimitation>>> tool : applying.entrySet()) {
            ImmutableSet<StudyLimitation> levels = tool.getValue().stream()
                    .flatMap(proposal -> proposal.toOptional().stream())
                    .collect(ImmutableSet.toImmutableSet());
            tool.getValue().forEach(proposal -> missing.addAll(proposal.missing()));
            if (levels.size() > 1) {
                missing.add(LocalizedText.of(
                        "een besluit over het verschil tussen de codeurs bij " + tool.getKey(),
                        "a decision on the difference between the coders for " + tool.getKey()));
            }
            for (Proposal<StudyLimitation> proposal : tool.getValue()) {
                steps.addAll(proposal.steps());
                StudyLimitation level = proposal.toOptional().orElse(worst);
                worst = level.compareTo(worst) > 0 ? level : worst;
            }
        }
        ImmutableList<LocalizedText> open =
                missing.build().stream().distinct().collect(ImmutableList.toImmutableList());
        if (!open.isEmpty()) {
            return Proposal.undetermined(open, steps.build());
        }
        if (applying.size() > 1) {
            steps.add(RuleStep.of(
                    WORST,
                    LocalizedText.of(
                            "ernstigste van " + String.join(", ", applying.keySet()),
                            "most serious of " + String.join(", ", applying.keySet()))));
        }
        return Proposal.determined(worst, steps.build());
    }
}
