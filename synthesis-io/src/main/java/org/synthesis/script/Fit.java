package org.synthesis.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.synthesis.model.analysis.AnalysisSpec;
import org.synthesis.model.analysis.ClusterDegreesOfFreedom;
import org.synthesis.model.analysis.Coefficient;
import org.synthesis.model.analysis.CorrectionType;
import org.synthesis.model.analysis.Heterogeneity;
import org.synthesis.model.analysis.PooledEffect;
import org.synthesis.model.analysis.PredictionMethod;
import org.synthesis.model.analysis.TestMethod;
import org.synthesis.model.appraisal.StudyLimitation;
import org.synthesis.model.base.Attempt;
import org.synthesis.model.base.Checks;
import org.synthesis.model.base.Diagnostic;
import org.synthesis.model.base.Interval;
import org.synthesis.model.certainty.BodyDesign;
import org.synthesis.model.certainty.BodyOfEvidence;
import org.synthesis.model.certainty.BodyResult;
import org.synthesis.model.certainty.CertaintyFramework;
import org.synthesis.model.certainty.EffectScale;
import org.synthesis.model.effect.EffectMeasure;
import org.synthesis.model.effect.StudyEffect;
import org.synthesis.model.judgement.Thresholds;
import org.synthesis.model.question.OutcomePolarity;
import org.synthesis.model.text.Language;
import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.text.NumberText;
import org.synthesis.model.text.TextTable;
import org.synthesis.model.vocabulary.Coded;
import org.synthesis.scoring.agenda.StudyOutlook;
import org.synthesis.scoring.bayes.BayesianFit;
import org.synthesis.scoring.bayes.BayesianRandomEffects;
import org.synthesis.scoring.bayes.TauPrior;
import org.synthesis.scoring.bias.FunnelPredictor;
import org.synthesis.scoring.bias.FunnelRegression;
import org.synthesis.scoring.bias.MissingEstimator;
import org.synthesis.scoring.bias.SelectionFit;
import org.synthesis.scoring.bias.SelectionFunction;
import org.synthesis.scoring.bias.SelectionModel;
import org.synthesis.scoring.bias.SelectionSide;
import org.synthesis.scoring.bias.TrimAndFill;
import org.synthesis.scoring.certainty.Grade;
import org.synthesis.scoring.certainty.PooledBody;
import org.synthesis.scoring.effect.BackTransform;
import org.synthesis.scoring.effect.Measure;
import org.synthesis.scoring.explain.RScript;
import org.synthesis.scoring.pool.MetaAnalysis;
import org.synthesis.scoring.pool.MetaAnalysisFit;
import org.synthesis.scoring.pool.Pooling;
import org.synthesis.scoring.robust.ClusterRobust;
import org.synthesis.scoring.robust.ClusterRobustFit;
import org.synthesis.scoring.sensitivity.Influence;
import org.synthesis.scoring.sensitivity.LeaveOneOut;
import org.synthesis.scoring.sensitivity.Refit;

/** Studies with a fitted model; every step gives a new fit and leaves the old one as it was. */
public final class Fit {
    private static final NumberText TEXT = NumberText.in(Language.EN);

    private final Studies studies;
    private final List<String> moderators;
    private final MetaAnalysisFit result;

    private Fit(Studies studies, List<String> moderators, MetaAnalysisFit result) {
        this.studies = studies;
        this.moderators = moderators;
        this.result = result;
    }

    static Fit of(Studies studies, AnalysisSpec spec, List<String> moderators) {
        Studies rows = studies.complete(columns(moderators));
        return new Fit(
                studies,
                moderators,
                MetaAnalysis.using(spec)
                        .fit(rows.effectSet(), rows.design(moderators))
                        .orThrow());
    }

    private static List<String> columns(List<String> moderators) {
        return moderators.stream()
                .flatMap(moderator -> List.of(moderator.split(":", -1)).stream())
                .toList();
    }

    /** {@return the same studies and moderators under another spec} */
    public Fit with(AnalysisSpec spec) {
        return of(studies, spec, moderators);
    }

    /** {@return Knapp-Hartung tests and intervals, with the prediction interval that belongs to them} */
    public Fit knappHartung() {
        return with(result.spec().withTest(TestMethod.KNAPP_HARTUNG).withPrediction(PredictionMethod.T_K_MINUS_1));
    }

    /**
     * {@return the fit without the rows that have this label}
     *
     * @throws IllegalArgumentException naming the nearest label when there is none
     */
    public Fit without(String label) {
        return of(studies.without(label), result.spec(), moderators);
    }

    /** {@return the typed result} */
    public MetaAnalysisFit result() {
        return result;
    }

    /** {@return the fit with each effect left out in turn} */
    public View leaveOneOut() {
        List<List<String>> rows = new ArrayList<>();
        for (Attempt<Refit> step : LeaveOneOut.of(result).orThrow().steps()) {
            if (step instanceof Attempt.Declined<Refit> declined) {
                rows.add(List.of("", declined.reason(), "", "", ""));
                continue;
            }
            Refit refit = step.orThrow();
            rows.add(List.of(
                    refit.label(),
                    TEXT.fixed(refit.first().estimate(), 3),
                    bounds(refit.first().interval()),
                    TEXT.fixed(refit.heterogeneity().tauSquared().orElse(0), 4),
                    TEXT.fixed(refit.heterogeneity().iSquaredPercent(), 1)));
        }
        return table(List.of("without", "estimate", "interval", "tau^2", "I^2 %"), rows);
    }

    /** {@return how much each effect pulls; * marks the influential ones} */
    public View influence() {
        List<List<String>> rows = new ArrayList<>();
        for (Attempt<Influence.Row> attempt : Influence.of(result).rows()) {
            if (attempt instanceof Attempt.Declined<Influence.Row> declined) {
                rows.add(List.of("", declined.reason(), "", "", "", ""));
                continue;
            }
            Influence.Row row = attempt.orThrow();
            rows.add(List.of(
                    row.label() + (row.influential() ? " *" : ""),
                    TEXT.fixed(row.studentised(), 2),
                    TEXT.fixed(row.dffits(), 2),
                    TEXT.fixed(row.cooksDistance(), 3),
                    TEXT.fixed(row.tauSquared(), 4),
                    TEXT.fixed(row.hat(), 3)));
        }
        return table(List.of("effect", "rstudent", "DFFITS", "Cook", "tau^2 without", "hat"), rows);
    }

    /** {@return the test whether effects depend on the standard error (Egger's regression in this model)} */
    public View asymmetry() {
        FunnelRegression.Result test = FunnelRegression.metaRegression(FunnelPredictor.STANDARD_ERROR)
                .of(result)
                .orThrow();
        return new View("slope on the standard error " + line(test.test()) + said(test.diagnostics()));
    }

    /** {@return trim and fill with estimator L0: studies added and the mean with them} */
    public View trimAndFill() {
        TrimAndFill.Filled filled =
                TrimAndFill.using(MissingEstimator.L0).of(result).orThrow();
        Coefficient mean = filled.adjusted().coefficients().get(0);
        return new View(filled.missing() + " filled in on the "
                + filled.side().name().toLowerCase(Locale.ROOT) + ", mean with them " + line(mean)
                + said(filled.diagnostics()));
    }

    /**
     * {@return the selection model in which results with a p above the cuts are published less often; p is one-sided in the
     * direction of the estimate}
     */
    public View selection(double... cuts) {
        SelectionSide side = result.estimates().get(0) < 0 ? SelectionSide.LOW : SelectionSide.HIGH;
        SelectionFit fit = SelectionModel.using(SelectionFunction.step(cuts).withSide(side))
                .fit(result.effects(), result.design())
                .orThrow();
        return new View(fit + said(fit.diagnostics()));
    }

    /** {@return the coefficients with cluster-robust standard errors: CR2 and Satterthwaite degrees of freedom} */
    public View robust(String cluster) {
        List<String> needed = new ArrayList<>(columns(moderators));
        needed.addAll(List.of(cluster.split("/", -1)));
        Studies rows = studies.complete(needed);
        MetaAnalysisFit fit =
                result.analysis().fit(rows.effectSet(), rows.design(moderators)).orThrow();
        ClusterRobustFit robust = ClusterRobust.using(CorrectionType.CR2, ClusterDegreesOfFreedom.SATTERTHWAITE)
                .withLevel(result.spec().level())
                .of(fit, rows.grouping(cluster))
                .orThrow();
        return new View(robust.clusterCount() + " clusters, CR2\n"
                + coefficientTable(robust.coefficients()).toText().strip() + said(robust.diagnostics()));
    }

    /**
     * {@return the Bayesian random-effects model of the mean with a prior of tau, for few studies}
     *
     * @throws IllegalArgumentException when this fit has moderators
     */
    public BayesianFit bayes(TauPrior prior) {
        Checks.that(moderators.isEmpty(), "the Bayesian model has a mean and no moderators, got %s", moderators);
        return BayesianRandomEffects.using(prior).fit(result.effects()).orThrow();
    }

    /**
     * {@return how certain the mean is, by GRADE with the standard thresholds, from what the data tell; what they cannot tell is named}
     *
     * <p>A column {@code limitation} of the data ({@code none}, {@code minor}, {@code moderate}, {@code serious}, {@code critical})
     * counts as the appraisal of each study.
     *
     * @param design what the studies are; it also chooses the scheme
     * @throws IllegalArgumentException if this fit has moderators
     */
    public View certainty(BodyDesign design) {
        return certainty(BodyOfEvidence.builder()
                .framework(framework(design))
                .design(design)
                .build());
    }

    /**
     * {@return how certain the mean is, by GRADE with the standard thresholds, from what the data tell and what a body adds}
     *
     * @param known what the data cannot tell, such as the size that matters; without results, a column {@code limitation} counts
     * @throws IllegalArgumentException if this fit has moderators, or the body another number of results
     */
    public View certainty(BodyOfEvidence known) {
        BodyOfEvidence body = known.results().isEmpty()
                ? known.toBuilder().results(appraised()).build()
                : known;
        BodyOfEvidence scaled = body.toBuilder().scale(scale(body.scale())).build();
        return new JudgementText(Language.EN)
                .certainty(
                        name(),
                        LocalizedText.same("k = " + result.k() + ", " + studies.name()),
                        Grade.using(Thresholds.standard()).assess(PooledBody.of(scaled, result)));
    }

    private List<BodyResult> appraised() {
        Studies rows = studies.complete(columns(moderators));
        List<BodyResult> results = new ArrayList<>();
        for (int i = 0; i < result.k(); i++) {
            results.add(BodyResult.builder()
                    .key(result.effects().labels().get(i))
                    .limitation(rows.word("limitation", i).flatMap(word -> Coded.parse(StudyLimitation.class, word)))
                    .build());
        }
        return results;
    }

    private EffectScale scale(EffectScale stated) {
        return studies.measure()
                .map(measure -> switch (measure) {
                    case OR, PETO -> EffectScale.LOG_ODDS_RATIO;
                    case RR, IRR -> EffectScale.LOG_RISK_RATIO;
                    case SMD, SMDH -> EffectScale.STANDARDISED;
                    default -> stated;
                })
                .orElse(stated);
    }

    private static CertaintyFramework framework(BodyDesign design) {
        return switch (design) {
            case RANDOMISED, NON_RANDOMISED, NON_RANDOMISED_ROBINS_I, UNCONTROLLED ->
                CertaintyFramework.GRADE_INTERVENTION;
            case EXPOSURE_ROBINS_E -> CertaintyFramework.GRADE_EXPOSURE;
            case COHORT_PROGNOSIS -> CertaintyFramework.GRADE_PROGNOSIS;
            case FACTOR_OBSERVATIONAL -> CertaintyFramework.GRADE_FACTOR;
            case FACTOR_CONFIRMATORY, FACTOR_EXPLORATORY -> CertaintyFramework.GRADE_FACTOR_HUGUET;
            case DESCRIPTIVE, QUALITATIVE, TEXT_OPINION ->
                throw new IllegalArgumentException(design.code() + " has no pooled effect to rate");
        };
    }

    /** {@return what it is worth to know more, when acting pays above a threshold and a higher effect is better} */
    public KnowledgeValue value(double threshold) {
        return value(threshold, OutcomePolarity.HIGHER_IS_BETTER);
    }

    /**
     * {@return what it is worth to know more, when acting pays above a threshold}
     *
     * @param threshold on the scale of analysis, positive when desirable
     * @param polarity whether a higher effect is worse, in which case it is turned
     */
    public KnowledgeValue value(double threshold, OutcomePolarity polarity) {
        return new KnowledgeValue(pooled(), polarity, threshold);
    }

    /**
     * {@return what one more study may do to the mean: how likely it crosses a threshold, under three expectations of what is found}
     *
     * @param participants its size
     * @param unitVariance variance of its estimate times its size; about 4 for a standardised mean difference between equal groups
     * @param threshold the border between two conclusions, for instance 0
     */
    public View planned(long participants, double unitVariance, double threshold) {
        return Planning.planned(pooled(), participants, unitVariance, threshold);
    }

    /** {@return the typed outlook behind {@link #planned}, for other expectations} */
    public StudyOutlook outlook(double threshold) {
        return StudyOutlook.of(pooled(), threshold);
    }

    /** The same mean with the parts that planning needs. */
    private PooledEffect pooled() {
        Checks.that(moderators.isEmpty(), "planning needs a mean and no moderators, got %s", moderators);
        List<StudyEffect> effects = new ArrayList<>();
        for (int i = 0; i < result.k(); i++) {
            effects.add(StudyEffect.of(
                    result.effects().labels().get(i) + " (" + (i + 1) + ")",
                    result.effects().yi().get(i),
                    result.effects().vi().get(i)));
        }
        EffectMeasure measure = scale(EffectScale.OTHER) == EffectScale.LOG_ODDS_RATIO
                ? EffectMeasure.LOG_ODDS_RATIO
                : EffectMeasure.BETA;
        return Pooling.using(result.spec()).pool(measure, effects).orThrow();
    }

    /** {@return a script in R that fits the same model with metafor and stops when a number differs} */
    public View rScript() {
        return new View(RScript.of(result));
    }

    /** {@return the publications that define what was done} */
    public View methods() {
        return new View(String.join(
                "\n", result.sources().stream().map(source -> source.citation()).toList()));
    }

    /** {@return estimate or coefficients, prediction interval and heterogeneity; the first line already answers} */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(first());
        Heterogeneity heterogeneity = result.heterogeneity();
        if (result.p() == 1) {
            text.append("\n  ").append(line(result.coefficients().get(0)));
            backTransformed().ifPresent(back -> text.append("\n  ").append(back));
            result.predict()
                    .predictionInterval()
                    .ifPresent(range -> text.append("\n  prediction interval ").append(bounds(range)));
        } else {
            text.append('\n')
                    .append(coefficientTable(result.coefficients()).toText().strip());
            result.omnibus()
                    .ifPresent(test -> text.append("\n  test of moderators ")
                            .append(TEXT.fixed(test.statistic(), 2))
                            .append(" (df ")
                            .append(TEXT.fixed(test.degreesOfFreedom(), 0))
                            .append("), p ")
                            .append(TEXT.pValue(test.pValue())));
        }
        text.append("\n  tau^2 ").append(TEXT.fixed(result.tauSquared(), 4));
        text.append(", I^2 ")
                .append(TEXT.fixed(heterogeneity.iSquaredPercent(), 1))
                .append('%');
        text.append(", Q ").append(TEXT.fixed(heterogeneity.q(), 2));
        text.append(" (df ").append(heterogeneity.degreesOfFreedom()).append("), p ");
        text.append(TEXT.pValue(heterogeneity.pValue()));
        List<String> left = studies.incomplete(columns(moderators));
        if (!left.isEmpty()) {
            text.append("\n  left out for want of an effect or a moderator: ").append(String.join(", ", left));
        }
        return text.append(said(result.diagnostics())).toString();
    }

    private String first() {
        Coefficient mean = result.coefficients().get(0);
        String words = ", k = " + result.k() + ", " + result.spec().words();
        return result.p() == 1
                ? name() + ' ' + TEXT.fixed(mean.estimate(), 2) + ' ' + bounds2(mean.interval()) + words
                : "regression of " + name() + " on " + String.join(" + ", moderators) + words;
    }

    private String name() {
        return studies.measure()
                .map(measure -> (measure.backTransform() == BackTransform.EXPONENTIAL ? "log " : "") + measure.name())
                .orElse("effect");
    }

    /** The mean on the scale readers expect, when that is another one. */
    private Optional<String> backTransformed() {
        Optional<BackTransform> back =
                studies.measure().map(Measure::backTransform).filter(transform -> transform != BackTransform.IDENTITY);
        Coefficient mean = result.coefficients().get(0);
        return back.map(transform -> "back from the scale of analysis (" + transform.label() + ") "
                + TEXT.fixed(transform.apply(mean.estimate()), 2) + ' '
                + bounds2(mean.interval().map(transform::apply)));
    }

    static TextTable coefficientTable(List<Coefficient> coefficients) {
        return TextTable.of(
                List.of("term", "estimate", "SE", "statistic", "p", "interval"),
                coefficients.stream()
                        .map(row -> List.of(
                                row.name(),
                                TEXT.fixed(row.estimate(), 3),
                                TEXT.fixed(row.standardError(), 3),
                                TEXT.fixed(row.statistic(), 2)
                                        + (row.degreesOfFreedom().isPresent()
                                                ? " (df "
                                                        + TEXT.fixed(
                                                                row.degreesOfFreedom()
                                                                        .getAsDouble(),
                                                                1)
                                                        + ")"
                                                : ""),
                                TEXT.pValue(row.pValue()),
                                bounds(row.interval())))
                        .toList());
    }

    private static String line(Coefficient row) {
        return TEXT.fixed(row.estimate(), 3) + " (SE " + TEXT.fixed(row.standardError(), 3) + "), "
                + bounds(row.interval()) + ", p " + TEXT.pValue(row.pValue());
    }

    private static String bounds(Interval interval) {
        return '[' + TEXT.fixed(interval.low(), 3) + ", " + TEXT.fixed(interval.high(), 3) + ']';
    }

    private static String bounds2(Interval interval) {
        return '[' + TEXT.fixed(interval.low(), 2) + ", " + TEXT.fixed(interval.high(), 2) + ']';
    }

    private static View table(List<String> header, List<List<String>> rows) {
        return new View(TextTable.of(header, rows).toText());
    }

    static String said(List<Diagnostic> diagnostics) {
        StringBuilder lines = new StringBuilder();
        diagnostics.forEach(diagnostic -> lines.append("\n  ").append(diagnostic));
        return lines.toString();
    }
}
