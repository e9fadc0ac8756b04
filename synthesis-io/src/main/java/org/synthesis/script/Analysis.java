package org.synthesis.script;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.synthesis.io.plot.ForestPlot;
import org.synthesis.io.text.AtomicFile;
import org.synthesis.io.text.Nearest;
import org.synthesis.model.analysis.AnalysisSpec;
import org.synthesis.model.analysis.PooledEffect;
import org.synthesis.model.analysis.PoolingModel;
import org.synthesis.model.analysis.PredictionMethod;
import org.synthesis.model.analysis.TauSquaredMethod;
import org.synthesis.model.analysis.TestMethod;
import org.synthesis.model.effect.EffectMeasure;
import org.synthesis.model.effect.StudyEffect;
import org.synthesis.model.question.OutcomePolarity;
import org.synthesis.model.text.Language;
import org.synthesis.model.text.LocalizedText;
import org.synthesis.scoring.agenda.StudyOutlook;
import org.synthesis.scoring.explain.RScript;
import org.synthesis.scoring.pool.Pooling;

/** A set of effects, pooled; every step gives a new analysis and leaves the old one as it was. */
public final class Analysis {
    private final String title;
    private final EffectMeasure measure;
    private final ImmutableList<StudyEffect> effects;
    private final AnalysisSpec spec;
    private final PooledEffect result;

    private Analysis(String title, EffectMeasure measure, ImmutableList<StudyEffect> effects, AnalysisSpec spec) {
        this.title = title;
        this.measure = measure;
        this.effects = effects;
        this.spec = spec;
        this.result = Pooling.using(spec).pool(measure, effects).orThrow();
    }

    /**
     * {@return the effects pooled as a spec says}
     *
     * @throws IllegalStateException with the reason when they cannot be
     */
    public static Analysis of(String title, EffectMeasure measure, Collection<StudyEffect> effects, AnalysisSpec spec) {
        return new Analysis(title, measure, ImmutableList.copyOf(effects), spec);
    }

    /** {@return the same effects under another spec} */
    public Analysis with(AnalysisSpec other) {
        return new Analysis(title, measure, effects, other);
    }

    /** {@return random effects with another estimator of tau-squared} */
    public Analysis pool(TauSquaredMethod method) {
        return with(spec.toBuilder()
                .model(PoolingModel.RANDOM_EFFECTS)
                .tauSquaredMethod(method)
                .build());
    }

    /** {@return one common effect} */
    public Analysis commonEffect() {
        return with(spec.withTest(TestMethod.Z).withModel(PoolingModel.COMMON_EFFECT));
    }

    /** {@return three levels, for several effects of one study} */
    public Analysis threeLevel() {
        return with(AnalysisSpec.threeLevel().withLevel(spec.level()));
    }

    /** {@return Knapp-Hartung test and interval, with the prediction interval that belongs to it} */
    public Analysis knappHartung() {
        return with(spec.withTest(TestMethod.KNAPP_HARTUNG).withPrediction(PredictionMethod.T_K_MINUS_1));
    }

    /**
     * {@return the analysis without the effects that have this key or label}
     *
     * @throws IllegalArgumentException naming the nearest known words when there is none
     */
    public Analysis without(String keyOrLabel) {
        List<StudyEffect> left = effects.stream()
                .filter(effect ->
                        !effect.key().equals(keyOrLabel) && !effect.label().equals(keyOrLabel))
                .toList();
        if (left.size() == effects.size()) {
            List<String> words = effects.stream()
                    .flatMap(effect -> java.util.stream.Stream.of(effect.key(), effect.label()))
                    .toList();
            throw new IllegalArgumentException("no effect \"" + keyOrLabel + "\" " + Nearest.hint(keyOrLabel, words));
        }
        return new Analysis(title, measure, ImmutableList.copyOf(left), spec);
    }

    /** {@return the forest plot as text of 80 columns} */
    public View forest() {
        return new View(plot(Language.EN).toText());
    }

    /**
     * Writes the forest plot as SVG.
     *
     * @throws UncheckedIOException when the file cannot be written
     */
    public void saveForest(String file) {
        try {
            AtomicFile.write(Path.of(file), plot(Language.NL).toSvg());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return a script in R that fits the same model with metafor and stops when a number differs} */
    public View rScript() {
        return new View(RScript.of(result));
    }

    /** {@return the typed result} */
    public PooledEffect result() {
        return result;
    }

    /** {@return the publications that define what was done} */
    public View methods() {
        return new View(String.join(
                "\n", result.sources().stream().map(source -> source.citation()).toList()));
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
        return new KnowledgeValue(result, polarity, threshold);
    }

    /**
     * {@return what one more study may do to the mean: how likely it crosses a threshold, under three expectations of what is found}
     *
     * @param participants its size
     * @param unitVariance variance of its estimate times its size; about 4 for a standardised mean difference between equal groups
     * @param threshold the border between two conclusions, for instance 0
     */
    public View planned(long participants, double unitVariance, double threshold) {
        return Planning.planned(result, participants, unitVariance, threshold);
    }

    /** {@return the typed outlook behind {@link #planned}, for other expectations} */
    public StudyOutlook outlook(double threshold) {
        return StudyOutlook.of(result, threshold);
    }

    private ForestPlot plot(Language language) {
        return ForestPlot.of(result, LocalizedText.same(title), language);
    }

    /** {@return estimate, interval, prediction interval and heterogeneity; the first line has at most 60 characters} */
    @Override
    public String toString() {
        return result.summary();
    }
}
