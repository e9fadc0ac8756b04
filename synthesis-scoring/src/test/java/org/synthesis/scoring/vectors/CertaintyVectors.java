package org.synthesis.scoring.vectors;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.synthesis.model.analysis.AnalysisSpec;
import org.synthesis.model.analysis.PoolingModel;
import org.synthesis.model.analysis.PredictionMethod;
import org.synthesis.model.analysis.TauSquaredMethod;
import org.synthesis.model.analysis.TestMethod;
import org.synthesis.model.appraisal.ConcernLevel;
import org.synthesis.model.appraisal.StudyLimitation;
import org.synthesis.model.base.Interval;
import org.synthesis.model.certainty.BodyDesign;
import org.synthesis.model.certainty.BodyOfEvidence;
import org.synthesis.model.certainty.BodyResult;
import org.synthesis.model.certainty.CerqualComponent;
import org.synthesis.model.certainty.CerqualRating;
import org.synthesis.model.certainty.CertaintyAssessment;
import org.synthesis.model.certainty.CertaintyDomain;
import org.synthesis.model.certainty.CertaintyFramework;
import org.synthesis.model.certainty.CertaintyLevel;
import org.synthesis.model.certainty.DirectnessConcern;
import org.synthesis.model.certainty.DirectnessElement;
import org.synthesis.model.certainty.EffectContext;
import org.synthesis.model.certainty.EffectScale;
import org.synthesis.model.certainty.EstimatedEffect;
import org.synthesis.model.certainty.SwimItem;
import org.synthesis.model.certainty.SwimReport;
import org.synthesis.model.effect.EffectSize;
import org.synthesis.model.finding.Direction;
import org.synthesis.model.judgement.Judgement;
import org.synthesis.model.judgement.Proposal;
import org.synthesis.model.judgement.Rule;
import org.synthesis.model.judgement.RuleStatus;
import org.synthesis.model.judgement.RuleStep;
import org.synthesis.model.judgement.Settlement;
import org.synthesis.model.judgement.Thresholds;
import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;
import org.synthesis.scoring.bias.FunnelPredictor;
import org.synthesis.scoring.bias.FunnelRegression;
import org.synthesis.scoring.bias.PublicationSensitivity;
import org.synthesis.scoring.bias.SelectionFit;
import org.synthesis.scoring.bias.SelectionFunction;
import org.synthesis.scoring.bias.SelectionModel;
import org.synthesis.scoring.certainty.CerqualProposal;
import org.synthesis.scoring.certainty.ConQual;
import org.synthesis.scoring.certainty.EffectSizeBand;
import org.synthesis.scoring.certainty.FindingCredibility;
import org.synthesis.scoring.certainty.Grade;
import org.synthesis.scoring.certainty.InformationSize;
import org.synthesis.scoring.certainty.PooledBody;
import org.synthesis.scoring.certainty.SummaryRow;
import org.synthesis.scoring.data.EffectSet;
import org.synthesis.scoring.pool.MetaAnalysis;
import org.synthesis.scoring.pool.MetaAnalysisFit;

/** Evaluators of {@code vectors/certainty.csv}. */
final class CertaintyVectors {
    private static final Thresholds STANDARD = Thresholds.standard();
    private static final LocalizedText WHY = LocalizedText.same("why");
    private static final RuleStep CODED = RuleStep.of(new Rule("coded", RuleStatus.N, WHY, ""), WHY);

    static final ImmutableMap<String, Evaluator> EVALUATORS = ImmutableMap.<String, Evaluator>builder()
            .put("certainty-start", CertaintyVectors::start)
            .put("certainty-level", CertaintyVectors::level)
            .put("certainty-risk-of-bias", CertaintyVectors::riskOfBias)
            .put("certainty-indirectness", CertaintyVectors::indirectness)
            .put("certainty-imprecision", CertaintyVectors::imprecision)
            .put("certainty-inconsistency", CertaintyVectors::inconsistency)
            .put("certainty-golden", CertaintyVectors::golden)
            .put("certainty-narrative", CertaintyVectors::narrative)
            .put("effect-size-band", CertaintyVectors::band)
            .put(
                    "information-size-proportions",
                    a -> size(InformationSize.proportions(a.number("control"), a.number("reduction"), STANDARD)))
            .put("information-size-means", a -> size(InformationSize.means(a.number("difference"), STANDARD)))
            .put("design-effect", CertaintyVectors::designEffect)
            .put("egger-wls", CertaintyVectors::egger)
            .put("mathur", CertaintyVectors::mathur)
            .put("selection-3psm", CertaintyVectors::selection)
            .put("pooling-kernel", CertaintyVectors::kernel)
            .put("cerqual", CertaintyVectors::cerqual)
            .put("conqual", CertaintyVectors::conqual)
            .put("absolute-difference", CertaintyVectors::absolute)
            .buildOrThrow();

    private CertaintyVectors() {}

    private static BodyOfEvidence.Builder body(Arguments arguments) {
        return BodyOfEvidence.builder()
                .framework(coded(
                        CertaintyFramework.class,
                        arguments.text("framework", CertaintyFramework.GRADE_INTERVENTION.code())));
    }

    private static <E extends Enum<E> & Coded> E coded(Class<E> type, String code) {
        return Coded.parse(type, code).orElseThrow(() -> new AssertionError(code));
    }

    private static String level(Optional<CertaintyLevel> level) {
        return level.map(CertaintyLevel::code).orElse("undetermined");
    }

    private static String change(CertaintyAssessment assessment, CertaintyDomain domain) {
        Judgement<Integer> change = assessment.domain(domain).orElseThrow().change();
        return change.proposed() instanceof Proposal.NotApplicable<Integer>
                ? "not-applicable"
                : change.value().map(levels -> Integer.toString(levels)).orElse("undetermined");
    }

    private static CertaintyAssessment assess(BodyOfEvidence body) {
        return Grade.using(STANDARD).assess(body);
    }

    private static String start(Arguments arguments) {
        CertaintyAssessment assessment = assess(body(arguments)
                .design(coded(BodyDesign.class, arguments.text("design")))
                .build());
        return level(assessment.start().value());
    }

    /** Every part as the panel settles it. */
    private static String level(Arguments arguments) {
        BodyOfEvidence body = body(arguments)
                .design(coded(BodyDesign.class, arguments.text("design")))
                .build();
        List<Settlement> settled = new ArrayList<>();
        arguments
                .rest()
                .forEach((aspect, levels) -> settled.add(new Settlement("x", aspect, levels, "panel", "", "as given")));
        for (CertaintyDomain domain : body.framework().required()) {
            if (settled.stream().noneMatch(one -> one.aspect().equals(domain.code()))) {
                settled.add(new Settlement("x", domain.code(), "0", "panel", "", "as given"));
            }
        }
        return level(Grade.using(STANDARD).assess(body, settled).level().value());
    }

    private static List<BodyResult> appraised(Arguments arguments) {
        List<String> limitations = arguments.words("limitations");
        double[] weights = arguments.has("weights") ? arguments.numbers("weights") : new double[0];
        double[] effects = arguments.has("effects") ? arguments.numbers("effects") : new double[0];
        List<BodyResult> results = new ArrayList<>();
        for (int i = 0; i < limitations.size(); i++) {
            BodyResult.Builder result =
                    BodyResult.builder().key("S" + i).limitation(coded(StudyLimitation.class, limitations.get(i)));
            if (weights.length > 0) {
                result.weight(weights[i]);
            }
            if (effects.length > 0) {
                result.effect(new EffectSize(effects[i], 0.01));
            }
            results.add(result.build());
        }
        return results;
    }

    private static String riskOfBias(Arguments arguments) {
        BodyOfEvidence.Builder body = body(arguments).results(appraised(arguments));
        if (arguments.has("design")) {
            body.design(coded(BodyDesign.class, arguments.text("design")));
        }
        if (arguments.has("justified")) {
            body.littleConfounding(LocalizedText.same(arguments.text("justified")));
        }
        return change(assess(body.build()), CertaintyDomain.RISK_OF_BIAS);
    }

    private static String indirectness(Arguments arguments) {
        BodyOfEvidence.Builder body = body(arguments);
        arguments
                .rest()
                .forEach((element, concern) -> body.putConcerns(
                        coded(DirectnessElement.class, element), coded(DirectnessConcern.class, concern)));
        return change(assess(body.build()), CertaintyDomain.INDIRECTNESS);
    }

    private static EffectContext context(Arguments arguments) {
        return arguments.has("small")
                ? new EffectContext.Partial(
                        arguments.number("small"), arguments.number("moderate"), arguments.number("large"))
                : new EffectContext.Minimal(arguments.number("mid"));
    }

    private static String imprecision(Arguments arguments) {
        BodyOfEvidence.Builder body = body(arguments).context(context(arguments));
        if (arguments.has("est")) {
            body.absolute(
                    EstimatedEffect.of(arguments.number("est"), arguments.number("low"), arguments.number("high")));
        }
        if (arguments.has("ratio")) {
            body.pooled(EstimatedEffect.of(
                            StrictMath.log(arguments.number("ratio")),
                            StrictMath.log(arguments.number("ratio-low")),
                            StrictMath.log(arguments.number("ratio-high"))))
                    .scale(coded(EffectScale.class, arguments.text("scale")));
        }
        if (arguments.has("people")) {
            body.participants((int) arguments.number("people")).informationSize(arguments.number("needed"));
        }
        return change(assess(body.build()), CertaintyDomain.IMPRECISION);
    }

    private static EffectSet effects(Arguments arguments) {
        double[] y = arguments.numbers("y");
        double[] v = arguments.has("se")
                ? DoubleStream.of(arguments.numbers("se")).map(se -> se * se).toArray()
                : arguments.numbers("v");
        double[] each = v.length == 1 ? DoubleStream.of(y).map(ignored -> v[0]).toArray() : v;
        return EffectSet.of(y, each);
    }

    private static MetaAnalysisFit fit(EffectSet effects, TestMethod test) {
        AnalysisSpec spec = AnalysisSpec.builder()
                .tauSquaredMethod(TauSquaredMethod.DL)
                .test(test)
                .build();
        return MetaAnalysis.using(spec).fit(effects).orThrow();
    }

    private static String inconsistency(Arguments arguments) {
        EffectSet effects = effects(arguments);
        if (effects.size() == 1) {
            BodyOfEvidence.Builder body = body(arguments)
                    .addResults(BodyResult.builder()
                            .key("S0")
                            .effect(new EffectSize(
                                    effects.yi().get(0), effects.vi().get(0)))
                            .build());
            return change(assess(body.build()), CertaintyDomain.INCONSISTENCY);
        }
        MetaAnalysisFit fit = fit(effects, TestMethod.Z);
        BodyOfEvidence body = PooledBody.of(
                body(arguments).target(arguments.number("target", 0)).build(), fit);
        Interval interval = body.pooled().orElseThrow().interval();
        String steps = change(assess(body), CertaintyDomain.INCONSISTENCY);
        return arguments.text("show", "").equals("pooling")
                ? words(
                                fit.heterogeneity().q(),
                                fit.heterogeneity().iSquaredPercent() / 100,
                                fit.tauSquared(),
                                fit.predict().estimate(),
                                interval.low(),
                                interval.high())
                        + " " + steps
                : steps;
    }

    private static String golden(Arguments arguments) {
        BodyOfEvidence.Builder body = body(arguments)
                .design(coded(BodyDesign.class, arguments.text("design")))
                .context(context(arguments))
                .results(appraised(arguments));
        for (DirectnessElement element : DirectnessElement.values()) {
            body.putConcerns(
                    element,
                    element.code().equals(arguments.text("indirect", ""))
                            ? DirectnessConcern.SERIOUS
                            : DirectnessConcern.NONE);
        }
        BodyOfEvidence made;
        if (arguments.has("y")) {
            TestMethod test = arguments.text("test").equals("hksj") ? TestMethod.KNAPP_HARTUNG : TestMethod.Z;
            made = PooledBody.of(body.scale(EffectScale.LOG_ODDS_RATIO).build(), fit(effects(arguments), test));
        } else {
            double risk = arguments.number("risk");
            EstimatedEffect ratio = EstimatedEffect.of(
                    arguments.number("ratio"), arguments.number("ratio-low"), arguments.number("ratio-high"));
            EstimatedEffect difference = SummaryRow.perThousand(risk, ratio);
            made = body.absolute(EstimatedEffect.of(
                            -difference.estimate(),
                            -difference.interval().high(),
                            -difference.interval().low()))
                    .build();
        }
        List<Settlement> settled = new ArrayList<>();
        for (String aspect : List.of("inconsistency", "publication-bias")) {
            if (arguments.has(aspect)) {
                settled.add(new Settlement("x", aspect, arguments.text(aspect), "panel", "", "as given"));
            }
        }
        CertaintyAssessment assessment = Grade.using(STANDARD).assess(made, settled);
        return made.framework().required().stream()
                        .map(domain -> change(assessment, domain))
                        .collect(Collectors.joining(" "))
                + " " + level(assessment.level().value());
    }

    /** Directions weighed by the people of each study, or the number of people against what is enough. */
    private static String narrative(Arguments arguments) {
        BodyOfEvidence.Builder body = BodyOfEvidence.builder()
                .framework(CertaintyFramework.GRADE_NARRATIVE)
                .swim(new SwimReport(Arrays.stream(SwimItem.values())
                        .collect(ImmutableMap.toImmutableMap(item -> item, item -> WHY))));
        if (arguments.has("needed")) {
            body.participants((int) arguments.number("people")).informationSize(arguments.number("needed"));
            return change(assess(body.build()), CertaintyDomain.IMPRECISION);
        }
        double[] people = arguments.numbers("people");
        List<String> directions = arguments.words("directions");
        for (int i = 0; i < people.length; i++) {
            body.addResults(BodyResult.builder()
                    .key("S" + i)
                    .participants((int) people[i])
                    .direction(coded(Direction.class, directions.get(i)))
                    .build());
        }
        return change(assess(body.build()), CertaintyDomain.INCONSISTENCY);
    }

    private static String band(Arguments arguments) {
        return EffectSizeBand.of(arguments.number("est"), (EffectContext.Partial) context(arguments))
                .code();
    }

    private static String size(InformationSize size) {
        return size.perGroup() + " " + size.total();
    }

    private static String designEffect(Arguments arguments) {
        double effect = InformationSize.designEffect(arguments.number("size"), arguments.number("icc"));
        return words(effect, arguments.number("people") / effect);
    }

    private static String egger(Arguments arguments) {
        FunnelRegression.Result result = FunnelRegression.weightedLeastSquares(FunnelPredictor.STANDARD_ERROR)
                .of(effects(arguments))
                .orThrow();
        return words(
                result.test().estimate(),
                result.test().standardError(),
                result.test().statistic());
    }

    private static String mathur(Arguments arguments) {
        PublicationSensitivity sensitivity = PublicationSensitivity.using(PoolingModel.COMMON_EFFECT);
        EffectSet effects = effects(arguments);
        String eta = arguments.text("eta");
        if (eta.equals("worst")) {
            var worst = sensitivity.worstCase(effects).orThrow();
            return words(worst.mean().estimate(), worst.mean().standardError()) + " " + worst.affirmative();
        }
        return words(sensitivity
                .at(Double.parseDouble(eta), effects)
                .orThrow()
                .mean()
                .estimate());
    }

    private static String selection(Arguments arguments) {
        EffectSet effects = effects(arguments);
        SelectionFit fit =
                SelectionModel.using(SelectionFunction.step(0.025)).fit(effects).orThrow();
        double plain = MetaAnalysis.using(AnalysisSpec.builder()
                        .tauSquaredMethod(TauSquaredMethod.ML)
                        .build())
                .fit(effects)
                .orThrow()
                .predict()
                .estimate();
        return words(
                plain,
                fit.coefficients().get(0).estimate(),
                fit.tauSquared(),
                fit.parameters().get(1).estimate(),
                fit.selectionStatistic());
    }

    private static String kernel(Arguments arguments) {
        EffectSet effects = effects(arguments);
        if (arguments.text("show").equals("fe")) {
            MetaAnalysisFit common = MetaAnalysis.using(AnalysisSpec.builder()
                            .model(PoolingModel.COMMON_EFFECT)
                            .build())
                    .fit(effects)
                    .orThrow();
            return words(
                    common.predict().estimate(),
                    common.predict().standardError(),
                    common.heterogeneity().q(),
                    common.heterogeneity().pValue(),
                    common.heterogeneity().iSquaredPercent() / 100);
        }
        if (arguments.text("show").equals("reml")) {
            MetaAnalysisFit reml = MetaAnalysis.using(AnalysisSpec.builder()
                            .tauSquaredMethod(TauSquaredMethod.REML)
                            .build())
                    .fit(effects)
                    .orThrow();
            return words(
                    reml.tauSquared(), reml.predict().estimate(), reml.predict().standardError());
        }
        if (arguments.text("show").equals("prediction")) {
            Interval prediction = MetaAnalysis.using(AnalysisSpec.builder()
                            .tauSquaredMethod(TauSquaredMethod.DL)
                            .test(coded(TestMethod.class, arguments.text("test")))
                            .prediction(coded(PredictionMethod.class, arguments.text("method")))
                            .build())
                    .fit(effects)
                    .orThrow()
                    .predict()
                    .predictionInterval()
                    .orElseThrow();
            return words(prediction.low(), prediction.high());
        }
        MetaAnalysisFit fit =
                fit(effects, arguments.text("show").equals("hksj") ? TestMethod.KNAPP_HARTUNG : TestMethod.Z);
        Interval interval = fit.predict().interval();
        if (arguments.text("show").startsWith("ratio")) {
            Interval shown = fit(
                            effects,
                            arguments.text("show").equals("ratio-hksj") ? TestMethod.KNAPP_HARTUNG : TestMethod.Z)
                    .predict()
                    .interval();
            return words(Math.exp(fit.predict().estimate()), Math.exp(shown.low()), Math.exp(shown.high()));
        }
        return words(
                fit.tauSquared(),
                fit.predict().estimate(),
                fit.predict().standardError(),
                interval.low(),
                interval.high());
    }

    private static String cerqual(Arguments arguments) {
        List<String> concerns = arguments.words("concerns");
        ImmutableList.Builder<CerqualRating> ratings = ImmutableList.builder();
        for (int i = 0; i < concerns.size(); i++) {
            ratings.add(new CerqualRating(
                    List.of(CerqualComponent.values()).get(i),
                    Judgement.proposed(Proposal.determined(coded(ConcernLevel.class, concerns.get(i)), CODED)),
                    WHY));
        }
        var assessment = CerqualProposal.using(STANDARD).assess(ratings.build());
        return level(assessment.confidence().value()) + (assessment.needsReview() ? " review" : "");
    }

    private static String conqual(Arguments arguments) {
        return level(ConQual.using(STANDARD)
                .assess(
                        coded(BodyDesign.class, arguments.text("design")),
                        DoubleStream.of(arguments.numbers("yes"))
                                .mapToObj(yes -> (int) yes)
                                .toList(),
                        arguments.words("credibility").stream()
                                .map(code -> coded(FindingCredibility.class, code))
                                .toList())
                .level()
                .value());
    }

    private static String absolute(Arguments arguments) {
        SummaryRow row = new SummaryRow(
                WHY,
                OptionalInt.empty(),
                1,
                assess(body(arguments).build()),
                Optional.of(EstimatedEffect.of(
                        arguments.number("ratio"), arguments.number("ratio-low"), arguments.number("ratio-high"))),
                OptionalDouble.of(arguments.number("risk")),
                WHY);
        EstimatedEffect found = row.perThousand().orElseThrow();
        return words(found.estimate(), found.interval().low(), found.interval().high());
    }

    private static String words(double... numbers) {
        return DoubleStream.of(numbers)
                .mapToObj(number -> String.format(Locale.ROOT, "%.12f", number))
                .collect(Collectors.joining(" "));
    }
}
