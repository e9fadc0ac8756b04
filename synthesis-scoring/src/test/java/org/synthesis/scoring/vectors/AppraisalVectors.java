package org.synthesis.scoring.vectors;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.synthesis.model.appraisal.AppraisalLevel;
import org.synthesis.model.appraisal.ClaimKind;
import org.synthesis.model.appraisal.ComparisonControl;
import org.synthesis.model.appraisal.DesignGroup;
import org.synthesis.model.appraisal.Elicitation;
import org.synthesis.model.appraisal.FactorStudy;
import org.synthesis.model.appraisal.FactorTiming;
import org.synthesis.model.appraisal.Fulfilment;
import org.synthesis.model.appraisal.KappaWeights;
import org.synthesis.model.appraisal.PracticeBasis;
import org.synthesis.model.appraisal.Presence;
import org.synthesis.model.appraisal.ToolChoice;
import org.synthesis.model.judgement.Proposal;
import org.synthesis.model.judgement.Thresholds;
import org.synthesis.model.study.StudyDesign;
import org.synthesis.model.vocabulary.Coded;
import org.synthesis.scoring.appraisal.CambridgeChecklists;
import org.synthesis.scoring.appraisal.CodedLimitation;
import org.synthesis.scoring.appraisal.CoderAgreement;
import org.synthesis.scoring.appraisal.PracticeLadder;
import org.synthesis.scoring.appraisal.ProcessTracing;
import org.synthesis.scoring.appraisal.ToolRouter;

/** Evaluators of {@code vectors/appraisal.csv}. */
final class AppraisalVectors {
    static final ImmutableMap<String, Evaluator> EVALUATORS = ImmutableMap.<String, Evaluator>builder()
            .put("kappa", AppraisalVectors::kappa)
            .put("coded-limitation", in -> code(CodedLimitation.of(coded(AppraisalLevel.class, in.text("level")))))
            .put("practice-ladder", in -> code(PracticeLadder.propose(basis(in), Thresholds.standard())))
            .put("process-tracing", AppraisalVectors::tracing)
            .put("tool-router", AppraisalVectors::router)
            .put("cambridge", AppraisalVectors::cambridge)
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

    private static String router(Arguments in) {
        Proposal<ToolChoice> choice = in.has("group")
                ? ToolRouter.propose(coded(DesignGroup.class, in.text("group")))
                : ToolRouter.propose(
                        coded(ClaimKind.class, in.text("claim")), coded(StudyDesign.class, in.text("design")));
        return word(choice.map(it -> String.join(" ", it.tools()) + " | " + String.join(" ", it.alternatives())))
                .trim();
    }

    private static String cambridge(Arguments in) {
        FactorStudy study = FactorStudy.builder()
                .adequateSampling(presence(in, "sampling"))
                .adequateResponse(presence(in, "response"))
                .participants((int) in.number("n"))
                .goodFactorMeasure(presence(in, "factor"))
                .goodOutcomeMeasure(presence(in, "outcome"))
                .timing(coded(FactorTiming.class, in.text("timing")))
                .control(coded(ComparisonControl.class, in.text("control")))
                .changeAnalysis(presence(in, "change"))
                .build();
        return ImmutableList.of(
                        CambridgeChecklists.correlate(study, Thresholds.standard()),
                        CambridgeChecklists.riskFactor(study),
                        CambridgeChecklists.causal(study))
                .stream()
                .map(AppraisalVectors::word)
                .collect(Collectors.joining(" "));
    }

    private static Presence presence(Arguments in, String name) {
        return in.text(name).equals("Y") ? Presence.PRESENT : Presence.ABSENT;
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
