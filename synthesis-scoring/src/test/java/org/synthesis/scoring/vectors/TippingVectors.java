package org.synthesis.scoring.vectors;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.synthesis.model.analysis.AnalysisSpec;
import org.synthesis.model.analysis.TauSquaredMethod;
import org.synthesis.model.analysis.TestMethod;
import org.synthesis.model.appraisal.StudyLimitation;
import org.synthesis.model.base.Attempt;
import org.synthesis.model.certainty.BodyDesign;
import org.synthesis.model.certainty.BodyOfEvidence;
import org.synthesis.model.certainty.BodyResult;
import org.synthesis.model.certainty.CertaintyAssessment;
import org.synthesis.model.certainty.CertaintyDomain;
import org.synthesis.model.certainty.CertaintyFramework;
import org.synthesis.model.certainty.CertaintyLevel;
import org.synthesis.model.certainty.DirectnessConcern;
import org.synthesis.model.certainty.DirectnessElement;
import org.synthesis.model.certainty.EffectContext;
import org.synthesis.model.certainty.EffectScale;
import org.synthesis.model.certainty.EstimatedEffect;
import org.synthesis.model.conclusion.TippingPoint;
import org.synthesis.model.effect.EffectMeasure;
import org.synthesis.model.effect.StudyEffect;
import org.synthesis.model.judgement.Settlement;
import org.synthesis.model.judgement.Thresholds;
import org.synthesis.model.recommendation.RecommendationType;
import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;
import org.synthesis.scoring.bias.FailSafeN;
import org.synthesis.scoring.certainty.Grade;
import org.synthesis.scoring.data.EffectSet;
import org.synthesis.scoring.tipping.CertaintyTipping;
import org.synthesis.scoring.tipping.EValue;
import org.synthesis.scoring.tipping.EffectTipping;
import org.synthesis.scoring.tipping.EstimateTipping;
import org.synthesis.scoring.tipping.JudgedBody;
import org.synthesis.scoring.tipping.NullStudy;

/** Evaluates the worked values of the table {@code tipping}. */
final class TippingVectors {
    static final ImmutableMap<String, Evaluator> EVALUATORS = ImmutableMap.<String, Evaluator>builder()
            .put("e-value", arguments -> Double.toString(EValue.of(arguments.number("ratio"))))
            .put("e-value-interval", TippingVectors::eValues)
            .put("tipping-publication", TippingVectors::publication)
            .put("tipping-bias", TippingVectors::bias)
            .put("tipping-null-study", TippingVectors::nullStudy)
            .put("tipping-settings", TippingVectors::settings)
            .put("tipping-domains", TippingVectors::domains)
            .put(
                    "fail-safe-rosenthal",
                    arguments -> Double.toString(FailSafeN.rosenthal(
                                    EffectSet.of(arguments.numbers("y"), arguments.numbers("v")),
                                    arguments.number("alpha"))
                            .orThrow()
                            .exact()))
            .put(
                    "fail-safe-orwin",
                    arguments -> Double.toString(FailSafeN.orwin(
                                    (int) arguments.number("studies"),
                                    arguments.number("mean"),
                                    arguments.number("target"))
                            .exact()))
            .buildOrThrow();

    private static final Thresholds STANDARD = Thresholds.standard();

    private TippingVectors() {}

    private static String eValues(Arguments arguments) {
        EValue found = EValue.ofRiskRatio(
                EstimatedEffect.of(arguments.number("ratio"), arguments.number("low"), arguments.number("high")));
        return found.estimate() + " " + (found.limit() == 1 ? "1" : Double.toString(found.limit()));
    }

    private static ImmutableList<StudyEffect> effects(Arguments arguments) {
        double[] y = arguments.numbers("y");
        double[] v = arguments.numbers("v");
        return IntStream.range(0, y.length)
                .mapToObj(i -> StudyEffect.of("S" + i, y[i], v[i]))
                .collect(ImmutableList.toImmutableList());
    }

    /** The number that a value starts with. */
    private static String number(TippingPoint point) {
        return Arrays.asList(point.flipValue().en().split(" ", -1)).get(0);
    }

    private static String publication(Arguments arguments) {
        return EffectTipping.of(EffectMeasure.LOG_ODDS_RATIO, effects(arguments), AnalysisSpec.commonEffect(), STANDARD)
                .orThrow()
                .withTarget(arguments.number("target"))
                .publication()
                .stream()
                .filter(point -> point.inputPath().equals("publication/estimate"))
                .map(TippingVectors::number)
                .collect(Collectors.joining(" "));
    }

    /** The shift that is taken off, and where it ends. */
    private static String bias(Arguments arguments) {
        double estimate = arguments.number("estimate");
        TippingPoint point = EstimateTipping.of(
                        EstimatedEffect.of(estimate, arguments.number("low"), arguments.number("high")), STANDARD)
                .withTarget(arguments.number("target"))
                .bias()
                .stream()
                .filter(found -> found.inputPath().equals("bias/estimate"))
                .findFirst()
                .orElseThrow();
        double border = Double.parseDouble(number(point));
        return estimate - border + " " + border;
    }

    private static String nullStudy(Arguments arguments) {
        NullStudy question = NullStudy.using(
                arguments.text("model").equals("common")
                        ? AnalysisSpec.commonEffect()
                        : AnalysisSpec.randomEffects(TauSquaredMethod.DL),
                arguments.number("unit"));
        NullStudy asked = arguments.text("spread", "again").equals("held")
                ? question.withSpread(NullStudy.Spread.HELD)
                : question;
        double target = arguments.number("target");
        Attempt<Long> found = arguments.text("part").equals("mean")
                ? asked.toMoveMean(target, EffectMeasure.D, effects(arguments))
                : asked.toMoveLimit(target, EffectMeasure.D, effects(arguments));
        return found instanceof Attempt.Declined<Long> declined
                ? declined.reason()
                : found.orThrow().toString();
    }

    /** Which settings change the level: before, after, and the levels. */
    private static String settings(Arguments arguments) {
        List<String> limitations = arguments.words("limitations");
        BodyOfEvidence.Builder body = BodyOfEvidence.builder()
                .framework(CertaintyFramework.GRADE_FACTOR)
                .design(BodyDesign.FACTOR_OBSERVATIONAL)
                .scale(EffectScale.LOG_ODDS_RATIO)
                .context(new EffectContext.Minimal(0));
        for (DirectnessElement element : DirectnessElement.values()) {
            body.putConcerns(
                    element, element == DirectnessElement.SETTING ? DirectnessConcern.SERIOUS : DirectnessConcern.NONE);
        }
        for (int i = 0; i < limitations.size(); i++) {
            body.addResults(BodyResult.builder()
                    .key("S" + i)
                    .limitation(Coded.parse(StudyLimitation.class, limitations.get(i)))
                    .build());
        }
        AnalysisSpec spec = AnalysisSpec.randomEffects(TauSquaredMethod.DL).withTest(TestMethod.KNAPP_HARTUNG);
        return EffectTipping.of(EffectMeasure.LOG_ODDS_RATIO, effects(arguments), spec, STANDARD)
                .orThrow()
                .withBody(new JudgedBody(body.build(), ImmutableList.of(), level -> LocalizedText.same(level.code())))
                .settings()
                .stream()
                .filter(point -> !level(point.fromConclusion()).equals(level(point.toConclusion())))
                .map(point -> point.inputPath() + ":" + code(point.baseline()) + ">" + code(point.flipValue()) + ":"
                        + level(point.fromConclusion()) + ">" + level(point.toConclusion()) + ":"
                        + point.shift().code())
                .collect(Collectors.joining(" "));
    }

    private static String level(LocalizedText conclusion) {
        return Arrays.asList(conclusion.en().split(";", -1)).get(0);
    }

    private static String code(LocalizedText label) {
        return Arrays.stream(TestMethod.values())
                .filter(method -> method.label().equals(label))
                .map(TestMethod::code)
                .findFirst()
                .orElse(label.en());
    }

    /** Single steps of the domains that turn advice that is strong from moderate certainty on. */
    private static String domains(Arguments arguments) {
        BodyOfEvidence body = BodyOfEvidence.builder()
                .framework(CertaintyFramework.GRADE_INTERVENTION)
                .design(BodyDesign.RANDOMISED)
                .build();
        ImmutableList<Settlement> settled = CertaintyFramework.GRADE_INTERVENTION.required().stream()
                .map(CertaintyDomain::code)
                .map(domain -> new Settlement("x", domain, arguments.text(domain, "0"), "panel", "", "as given"))
                .collect(ImmutableList.toImmutableList());
        CertaintyAssessment assessment = Grade.using(STANDARD).assess(body, settled);
        return CertaintyTipping.of(
                        assessment,
                        level -> LocalizedText.same((level.compareTo(CertaintyLevel.MODERATE) <= 0
                                        ? RecommendationType.STRONG_FOR
                                        : RecommendationType.CONDITIONAL_FOR)
                                .code()))
                .stream()
                .map(point -> point.inputPath().replace("certainty/", "") + ":"
                        + point.flipValue().en() + ":" + point.toConclusion().en() + ":"
                        + point.shift().code())
                .sorted()
                .collect(Collectors.joining(" "));
    }
}
