package org.synthesis.scoring.vectors;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.synthesis.model.appraisal.AppraisalLevel;
import org.synthesis.model.appraisal.AppraisalTool;
import org.synthesis.model.appraisal.ClaimKind;
import org.synthesis.model.appraisal.DesignGroup;
import org.synthesis.model.appraisal.Elicitation;
import org.synthesis.model.appraisal.Fulfilment;
import org.synthesis.model.appraisal.KappaWeights;
import org.synthesis.model.appraisal.PracticeBasis;
import org.synthesis.model.appraisal.Presence;
import org.synthesis.model.appraisal.ToolChoice;
import org.synthesis.model.appraisal.ToolFlag;
import org.synthesis.model.appraisal.ToolItem;
import org.synthesis.model.appraisal.ToolLevel;
import org.synthesis.model.appraisal.ToolResult;
import org.synthesis.model.judgement.Judgement;
import org.synthesis.model.judgement.Proposal;
import org.synthesis.model.judgement.Threshold;
import org.synthesis.model.judgement.Thresholds;
import org.synthesis.model.study.StudyDesign;
import org.synthesis.model.vocabulary.Coded;
import org.synthesis.scoring.appraisal.CodedLimitation;
import org.synthesis.scoring.appraisal.CoderAgreement;
import org.synthesis.scoring.appraisal.PracticeLadder;
import org.synthesis.scoring.appraisal.ProcessTracing;
import org.synthesis.scoring.appraisal.SourceAge;
import org.synthesis.scoring.appraisal.ToolEngine;
import org.synthesis.scoring.appraisal.ToolRouter;
import org.synthesis.scoring.appraisal.Tools;

/** Evaluators of {@code vectors/appraisal.csv}. */
final class AppraisalVectors {
    static final ImmutableMap<String, Evaluator> EVALUATORS = ImmutableMap.<String, Evaluator>builder()
            .put("kappa", AppraisalVectors::kappa)
            .put("coded-limitation", in -> code(CodedLimitation.of(coded(AppraisalLevel.class, in.text("level")))))
            .put("practice-ladder", in -> code(PracticeLadder.propose(basis(in), Thresholds.standard())))
            .put("process-tracing", AppraisalVectors::tracing)
            .put("tool-router", AppraisalVectors::router)
            .put("checklist", AppraisalVectors::checklist)
            .put("checklist-numbers", AppraisalVectors::numbers)
            .put("checklist-flags", AppraisalVectors::flags)
            .put("checklist-limitation", in -> code(judged(in).limitation()))
            .put("source-age", AppraisalVectors::age)
            .buildOrThrow();

    private AppraisalVectors() {}

    /** Row by row counts of a square table; answers observed and expected agreement and kappa. */
    private static String kappa(Arguments in) {
        double[] counts = in.numbers("table");
        int size = (int) Math.round(Math.sqrt(counts.length));
        List<String> first = new ArrayList<>();
        List<String> second = new ArrayList<>();
        ImmutableList.Builder<String> scale = ImmutableList.builder();
        for (int i = 0; i < size; i++) {
            scale.add(String.valueOf(i));
            for (int j = 0; j < size; j++) {
                for (int times = 0; times < counts[i * size + j]; times++) {
                    first.add(String.valueOf(i));
                    second.add(String.valueOf(j));
                }
            }
        }
        KappaWeights weights = coded(KappaWeights.class, in.text("weights", "none"));
        return CoderAgreement.kappa(weights, first, second, scale.build())
                .map(kappa -> kappa.observed() + " " + kappa.expected() + " " + kappa.estimate())
                .orElse("not-applicable");
    }

    private static PracticeBasis basis(Arguments in) {
        PracticeBasis.Builder basis = PracticeBasis.builder();
        if (in.has("sources")) {
            basis.sources((int) in.number("sources"));
        }
        if (in.has("types")) {
            basis.sourceTypes((int) in.number("types"));
        }
        if (in.has("panel")) {
            basis.panelAgreement(in.number("panel"));
        }
        if (in.has("elicitation")) {
            basis.elicitation(coded(Elicitation.class, in.text("elicitation")));
        }
        return basis.monitoring(coded(Presence.class, in.text("monitoring", "absent")))
                .transparency(coded(Fulfilment.class, in.text("transparency", "met")))
                .accuracy(coded(Fulfilment.class, in.text("accuracy", "met")))
                .undisclosedInterest(coded(Presence.class, in.text("undisclosed", "absent")))
                .build();
    }

    private static String tracing(Arguments in) {
        return word(ProcessTracing.update(
                in.number("prior"),
                Arrays.stream(in.numbers("ratios"))
                        .mapToObj(ratio -> new ProcessTracing.Clue("clue", ratio))
                        .toList(),
                "given by different people",
                Thresholds.standard()));
    }

    private static String age(Arguments in) {
        return code(SourceAge.propose(
                in.has("year") ? OptionalInt.of((int) in.number("year")) : OptionalInt.empty(),
                (int) in.number("now"),
                Thresholds.standard()));
    }

    private static String router(Arguments in) {
        Proposal<ToolChoice> choice = in.has("group")
                ? ToolRouter.propose(coded(DesignGroup.class, in.text("group")))
                : ToolRouter.propose(
                        coded(ClaimKind.class, in.text("claim")), coded(StudyDesign.class, in.text("design")));
        return word(choice.map(it -> String.join(" ", it.tools()) + " | " + String.join(" ", it.alternatives())))
                .trim();
    }

    /** A checklist: answers that are not given are the most favourable, {@code -} is no answer at all. */
    private static ToolResult judged(Arguments in) {
        String key = in.text("tool");
        AppraisalTool tool = Tools.find(key).or(() -> Tools.findDraft(key)).orElseThrow();
        if (in.has("weak")) {
            tool = tool.withSet("WEAK", in.words("weak"));
        }
        if (in.has("critical")) {
            tool = tool.withGroup("CRITICAL", in.words("critical"));
        }
        Thresholds thresholds = Thresholds.standard().with(Threshold.JBI_CUT_OFF_PERCENT, in.number("cut-off", 0));
        Map<String, String> given = in.rest();
        Map<String, String> answers = new LinkedHashMap<>();
        for (ToolItem item : tool.items()) {
            if (item.need() == ToolItem.Need.REQUIRED) {
                answers.put(item.key(), item.answers().get(0));
            }
        }
        answers.putAll(given);
        answers.values().removeIf(answer -> answer.equals("-"));
        ToolResult result = ToolEngine.of(tool).orThrow().judge(answers, thresholds);
        result.diagnostics().forEach(diagnostic -> {
            if (!diagnostic.code().equals("not-asked")) {
                throw new AssertionError(diagnostic.toString());
            }
        });
        return result;
    }

    private static String checklist(Arguments in) {
        String part = in.text("part", "overall");
        ToolResult result = judged(in);
        Judgement<ToolLevel> judgement =
                part.equals("overall") ? result.overall() : result.domains().get(part);
        if (judgement == null) {
            throw new AssertionError("no " + part);
        }
        return word(judgement.proposed());
    }

    private static String numbers(Arguments in) {
        List<String> names = in.words("numbers");
        ToolResult result = judged(in);
        return names.stream()
                .map(name -> String.valueOf(result.numbers().get(name)))
                .collect(Collectors.joining(" "));
    }

    private static String flags(Arguments in) {
        return judged(in).flags().stream().map(ToolFlag::code).collect(Collectors.joining(" "));
    }

    private static <E extends Enum<E> & Coded> E coded(Class<E> vocabulary, String code) {
        return Coded.parse(vocabulary, code).orElseThrow(() -> new AssertionError(code));
    }

    private static <E extends Coded> String code(Proposal<E> proposal) {
        return word(proposal.map(Coded::code));
    }

    private static String word(Proposal<?> proposal) {
        if (proposal instanceof Proposal.NotApplicable) {
            return "not-applicable";
        }
        return proposal.toOptional().map(Object::toString).orElse("undetermined");
    }
}
