package org.synthesis.scoring.certainty;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.synthesis.model.analysis.PoolingModel;
import org.synthesis.model.base.Attempt;
import org.synthesis.model.base.DoubleVector;
import org.synthesis.model.certainty.BodyDesign;
import org.synthesis.model.certainty.BodyOfEvidence;
import org.synthesis.model.certainty.BodyResult;
import org.synthesis.model.certainty.CertaintyFramework;
import org.synthesis.model.certainty.EffectScale;
import org.synthesis.model.certainty.MissingEvidenceRisk;
import org.synthesis.model.effect.TwoByTwo;
import org.synthesis.model.judgement.Proposal;
import org.synthesis.model.judgement.RuleStep;
import org.synthesis.model.judgement.Threshold;
import org.synthesis.model.judgement.Thresholds;
import org.synthesis.model.text.LocalizedText;
import org.synthesis.scoring.bias.FunnelPredictor;
import org.synthesis.scoring.bias.FunnelRegression;
import org.synthesis.scoring.bias.FunnelTables;
import org.synthesis.scoring.bias.PublicationSensitivity;
import org.synthesis.scoring.bias.SelectedEstimate;
import org.synthesis.scoring.bias.SelectionFit;
import org.synthesis.scoring.bias.SelectionFunction;
import org.synthesis.scoring.bias.SelectionModel;
import org.synthesis.scoring.bias.SelectionSide;
import org.synthesis.scoring.data.EffectSet;

/** How far results that stayed away lower a body of evidence. */
final class PublicationBias {
    private static final double ONE_SIDED = 0.025;

    private PublicationBias() {}

    static Proposal<Integer> of(BodyOfEvidence body, Thresholds thresholds) {
        if (body.framework() == CertaintyFramework.GRADE_FACTOR_HUGUET
                && body.design()
                        .filter(design -> design == BodyDesign.FACTOR_EXPLORATORY)
                        .isPresent()) {
            return exploratory(body);
        }
        List<RuleStep> reasons = new ArrayList<>();
        body.missingEvidence()
                .ifPresent(risk -> reasons.add(RuleStep.of(
                        CertaintyRules.PUBLICATION_BIAS,
                        Words.say("ROB-ME: risico {0}", "ROB-ME: risk {0}", risk.label()))));
        if (body.missingEvidence()
                .filter(risk -> risk == MissingEvidenceRisk.HIGH)
                .isPresent()) {
            return Proposal.determined(-1, reasons);
        }
        boolean effects = body.results().size() > 1
                && body.results().stream().allMatch(result -> result.effect().isPresent());
        if (!effects) {
            return body.missingEvidence().isPresent()
                    ? Proposal.determined(0, reasons)
                    : Proposal.undetermined(LocalizedText.of(
                            "de effecten van de onderliggende studies of een ROB-ME-oordeel",
                            "effects of the underlying studies or a ROB-ME judgement"));
        }
        return fromEffects(body, thresholds, reasons);
    }

    private static Proposal<Integer> exploratory(BodyOfEvidence body) {
        return Proposal.determined(
                body.repeatedlyInvestigated().isPresent() ? 0 : -1,
                RuleStep.of(
                        CertaintyRules.PUBLICATION_BIAS_EXPLORATORY,
                        body.repeatedlyInvestigated()
                                .orElse(LocalizedText.of(
                                        "verkennend onderzoek, niet herhaald", "exploratory research, not repeated"))));
    }

    private static Proposal<Integer> fromEffects(BodyOfEvidence body, Thresholds thresholds, List<RuleStep> reasons) {
        int signals =
                funnel(body, thresholds, reasons) + selection(body, thresholds, reasons) + worstCase(body, reasons);
        boolean enough = signals >= thresholds.get(Threshold.PUBLICATION_BIAS_SIGNALS);
        reasons.add(RuleStep.of(
                CertaintyRules.PUBLICATION_BIAS,
                signals == 0
                        ? LocalizedText.of(
                                "geen signalen gevonden; dat is niet hetzelfde als geen publicatievertekening",
                                "no signals found; which is not the same as no publication bias")
                        : Words.say("aantal signalen: {0}", "number of signals: {0}", signals),
                thresholds,
                Threshold.PUBLICATION_BIAS_SIGNALS));
        return Proposal.determined(enough ? -1 : 0, reasons);
    }

    private static EffectSet effects(BodyOfEvidence body) {
        return EffectSet.of(
                column(body, result -> result.effect().orElseThrow().yi()),
                column(body, result -> result.effect().orElseThrow().vi()));
    }

    private static DoubleVector column(BodyOfEvidence body, ToDoubleFunction<BodyResult> value) {
        return DoubleVector.of(body.results().stream().mapToDouble(value).toArray());
    }

    private static int funnel(BodyOfEvidence body, Thresholds thresholds, List<RuleStep> reasons) {
        if (body.results().size() < thresholds.get(Threshold.PUBLICATION_BIAS_EGGER_STUDIES)) {
            reasons.add(RuleStep.of(
                    CertaintyRules.PUBLICATION_BIAS,
                    Words.say(
                            "met {0} studies zegt een trechtertoets te weinig",
                            "with {0} studies a funnel test tells too little",
                            body.results().size()),
                    thresholds,
                    Threshold.PUBLICATION_BIAS_EGGER_STUDIES));
            return 0;
        }
        Attempt<FunnelRegression.Result> tested = funnelTest(body);
        if (tested instanceof Attempt.Declined<FunnelRegression.Result> declined) {
            reasons.add(RuleStep.of(
                    CertaintyRules.PUBLICATION_BIAS,
                    Words.say(
                            "een trechtertoets was niet te berekenen",
                            "a funnel test could not be computed: {0}",
                            declined.message())));
            return 0;
        }
        double p = tested.orThrow().test().pValue();
        reasons.add(RuleStep.of(
                CertaintyRules.PUBLICATION_BIAS,
                Words.say("trechtertoets: p-waarde {0}", "funnel test: p-value {0}", Words.pValue(p)),
                thresholds,
                Threshold.PUBLICATION_BIAS_EGGER_P,
                Threshold.PUBLICATION_BIAS_EGGER_STUDIES));
        return p < thresholds.get(Threshold.PUBLICATION_BIAS_EGGER_P) ? 1 : 0;
    }

    /** Egger's test; for odds ratios with counts Peters', for standardised differences with group sizes Pustejovsky and Rodgers'. */
    private static Attempt<FunnelRegression.Result> funnelTest(BodyOfEvidence body) {
        List<BodyResult> results = body.results();
        if (body.scale() == EffectScale.LOG_ODDS_RATIO
                && results.stream().allMatch(result -> result.counts().isPresent())) {
            return tables(body).peters();
        }
        if (body.scale() == EffectScale.STANDARDISED
                && results.stream()
                        .allMatch(result -> result.treated().isPresent()
                                && result.controls().isPresent())) {
            // 1/sqrt of n1 n2 / (n1 + n2) is the root of 1/n1 + 1/n2
            return FunnelRegression.weightedLeastSquares(FunnelPredictor.INVERSE_ROOT_SAMPLE_SIZE)
                    .of(effects(body), column(body, result -> {
                        double treated = result.treated().getAsInt();
                        double controls = result.controls().getAsInt();
                        return treated * controls / (treated + controls);
                    }));
        }
        return FunnelRegression.weightedLeastSquares(FunnelPredictor.STANDARD_ERROR)
                .of(effects(body));
    }

    private static FunnelTables tables(BodyOfEvidence body) {
        return new FunnelTables(
                body.results().stream().map(BodyResult::key).collect(ImmutableList.toImmutableList()),
                column(body, result -> counts(result).treatedEvent()),
                column(
                        body,
                        result -> counts(result).treatedEvent() + counts(result).treatedNoEvent()),
                column(body, result -> counts(result).controlEvent()),
                column(
                        body,
                        result -> counts(result).controlEvent() + counts(result).controlNoEvent()));
    }

    private static TwoByTwo counts(BodyResult result) {
        return result.counts().orElseThrow();
    }

    private static SelectionSide side(BodyOfEvidence body) {
        return center(body) < 0 ? SelectionSide.LOW : SelectionSide.HIGH;
    }

    /** The pooled effect, or else the weighted mean of the results. */
    private static double center(BodyOfEvidence body) {
        return body.pooled().map(pooled -> pooled.estimate()).orElseGet(() -> {
            ResultWeights weights = ResultWeights.of(body);
            double mean = 0;
            for (int i = 0; i < body.results().size(); i++) {
                mean += weights.each().get(i)
                        * body.results().get(i).effect().orElseThrow().yi();
            }
            return mean;
        });
    }

    private static int selection(BodyOfEvidence body, Thresholds thresholds, List<RuleStep> reasons) {
        if (body.results().size() < thresholds.get(Threshold.PUBLICATION_BIAS_SELECTION_STUDIES)) {
            reasons.add(RuleStep.of(
                    CertaintyRules.PUBLICATION_BIAS,
                    Words.say(
                            "met {0} studies zegt een selectiemodel te weinig",
                            "with {0} studies a selection model tells too little",
                            body.results().size()),
                    thresholds,
                    Threshold.PUBLICATION_BIAS_SELECTION_STUDIES));
            return 0;
        }
        Attempt<SelectionFit> fitted = SelectionModel.using(
                        SelectionFunction.step(ONE_SIDED).withSide(side(body)))
                .fit(effects(body));
        if (fitted instanceof Attempt.Declined<SelectionFit> declined) {
            reasons.add(RuleStep.of(
                    CertaintyRules.PUBLICATION_BIAS,
                    Words.say(
                            "een selectiemodel was niet te schatten",
                            "a selection model could not be fitted: {0}",
                            declined.message())));
            return 0;
        }
        SelectionFit fit = fitted.orThrow();
        double p = fit.selection().orElseThrow().pValue();
        double corrected = fit.coefficients().get(0).estimate();
        boolean weak = fit.diagnostics().stream()
                .anyMatch(diagnostic -> diagnostic.code().equals("weakly-identified"));
        reasons.add(RuleStep.of(
                CertaintyRules.PUBLICATION_BIAS,
                Words.say(
                        weak
                                ? "selectiemodel: p-waarde {0}, gecorrigeerd effect {1}; zwak bepaald"
                                : "selectiemodel: p-waarde {0}, gecorrigeerd effect {1}",
                        weak
                                ? "selection model: p-value {0}, corrected effect {1}; weakly identified"
                                : "selection model: p-value {0}, corrected effect {1}",
                        Words.pValue(p),
                        corrected),
                thresholds,
                Threshold.PUBLICATION_BIAS_SELECTION_P,
                Threshold.PUBLICATION_BIAS_SELECTION_STUDIES));
        boolean otherBand = EffectBands.of(body, corrected) != EffectBands.of(body, center(body));
        return p < thresholds.get(Threshold.PUBLICATION_BIAS_SELECTION_P) && otherBand ? 1 : 0;
    }

    private static int worstCase(BodyOfEvidence body, List<RuleStep> reasons) {
        SelectionSide side = side(body);
        Attempt<SelectedEstimate> worst = PublicationSensitivity.using(PoolingModel.COMMON_EFFECT)
                .withSide(side)
                .worstCase(effects(body));
        if (worst instanceof Attempt.Declined<SelectedEstimate>) {
            reasons.add(RuleStep.of(
                    CertaintyRules.PUBLICATION_BIAS,
                    LocalizedText.of(
                            "geen slechtste geval: alle studies wijzen overtuigend dezelfde kant op",
                            "no worst case: all studies point the same way convincingly")));
            return 0;
        }
        double estimate = worst.orThrow().mean().estimate();
        boolean crosses = side == SelectionSide.LOW ? estimate >= body.target() : estimate <= body.target();
        reasons.add(RuleStep.of(
                CertaintyRules.PUBLICATION_BIAS,
                Words.say(
                        "slechtste geval, zonder de overtuigende studies: {0}",
                        "worst case, without the convincing studies: {0}", estimate)));
        return crosses ? 1 : 0;
    }
}
