package org.synthesis.io.plot;

import com.google.common.collect.ImmutableList;
import org.synthesis.model.analysis.AnalysisSpec;
import org.synthesis.model.analysis.Heterogeneity;
import org.synthesis.model.analysis.PooledEffect;
import org.synthesis.model.analysis.PoolingModel;
import org.synthesis.model.effect.EffectMeasure;
import org.synthesis.model.effect.Scale;
import org.synthesis.model.text.Language;
import org.synthesis.model.text.NumberText;

/** The words and statistics of a forest plot in one language. */
record ForestWords(PooledEffect result, Language language) {
    String in(String nl, String en) {
        return language == Language.NL ? nl : en;
    }

    /** {@return the name of the measure readers see: the ratio where its logarithm is analysed} */
    String measure() {
        EffectMeasure shown =
                result.measure() == EffectMeasure.LOG_ODDS_RATIO ? EffectMeasure.ODDS_RATIO : result.measure();
        return shown.label().in(language);
    }

    String measureWithInterval() {
        return measure() + " [" + percent() + in("-BI]", " CI]");
    }

    String axisTitle() {
        return result.measure().scale() == Scale.IDENTITY
                ? measure()
                : measure() + in(" (logaritmische schaal)", " (logarithmic scale)");
    }

    String weight() {
        return in("Gewicht %", "Weight %");
    }

    String rowHeading(RowDetail detail) {
        return detail == RowDetail.EFFECTS ? in("Studie", "Study") : "Cluster";
    }

    String summary() {
        return in("Gepoold", "Pooled") + " (" + result.spec().model().label().in(language) + ')';
    }

    String prediction() {
        return percent() + in("-voorspellingsinterval", " prediction interval");
    }

    /** {@return the abbreviation in use for a prediction interval in both languages} */
    String shortPrediction() {
        return percent() + in("-PI", " PI");
    }

    String fallbackTitle() {
        return "Forest plot";
    }

    /** {@return for instance {@code 100 effects in 17 clusters}} */
    String counts() {
        String effects = result.effectCount() == 1
                ? in("1 effect", "1 effect")
                : NumberText.in(language).whole(result.effectCount()) + in(" effecten", " effects");
        if (result.clusterCount() == result.effectCount()) {
            return effects;
        }
        return effects + " in "
                + (result.clusterCount() == 1
                        ? "1 cluster"
                        : NumberText.in(language).whole(result.clusterCount()) + " clusters");
    }

    /** {@return what stands in place of labels in a caterpillar} */
    String caterpillar(int rows) {
        String number = NumberText.in(language).whole(rows);
        return rows < result.effectCount()
                ? number + in(" clusters, laagste schatting boven", " clusters, lowest estimate on top")
                : number + in(" effecten, laagste schatting boven", " effects, lowest estimate on top");
    }

    String model() {
        AnalysisSpec spec = result.spec();
        StringBuilder text =
                new StringBuilder("Model: ").append(spec.model().label().in(language));
        if (spec.model() != PoolingModel.COMMON_EFFECT) {
            text.append(", ").append(spec.tauSquaredMethod().code());
        }
        text.append(in("; toets: ", "; test: ")).append(spec.test().label().in(language));
        if (result.predictionInterval().isPresent()) {
            text.append(in("; voorspellingsinterval: ", "; prediction interval: "))
                    .append(spec.prediction().label().in(language));
        }
        return text.append(". ").append(counts()).append('.').toString();
    }

    String test() {
        String name = result.degreesOfFreedom().isPresent()
                ? "t(" + result.degreesOfFreedom().getAsInt() + ')'
                : "z";
        return in("Toets op geen effect: ", "Test of no effect: ") + name + " = " + number(result.statistic(), 2) + ", "
                + p(result.pValue()) + '.';
    }

    String heterogeneity() {
        Heterogeneity found = result.heterogeneity();
        StringBuilder text = new StringBuilder(in("Heterogeniteit: ", "Heterogeneity: "));
        found.tauSquared()
                .ifPresent(tau2 -> text.append("τ² = ").append(number(tau2, 3)).append(", "));
        result.varianceComponents()
                .ifPresent(parts -> text.append(in("σ² tussen clusters = ", "σ² between clusters = "))
                        .append(number(parts.betweenClusters(), 3))
                        .append(in(", σ² binnen clusters = ", ", σ² within clusters = "))
                        .append(number(parts.withinClusters(), 3))
                        .append(", "));
        text.append("I² = ").append(number(found.iSquaredPercent(), 1)).append('%');
        text.append(", Q(").append(found.degreesOfFreedom()).append(") = ").append(number(found.q(), 2));
        return text.append(", ").append(p(found.pValue())).append('.').toString();
    }

    /** {@return what a reader must know about the rows} */
    ImmutableList<String> remarks(RowDetail detail, ImmutableList<ForestRow> rows, Axis axis) {
        ImmutableList.Builder<String> remarks = ImmutableList.builder();
        if (rows.stream().anyMatch(row -> row.effects() > 1)) {
            remarks.add(
                    in(
                            "Elke regel is een cluster: het gemeenschappelijk-effectgemiddelde van zijn effecten, berekend alsof die"
                                    + " onafhankelijk zijn.",
                            "Each line is a cluster: the common-effect mean of its effects, computed as if they were independent."));
        }
        if (detail == RowDetail.CATERPILLAR) {
            remarks.add(in(
                    "Gesorteerd op schatting; de figuur laat namen en gewichten weg vanwege het aantal regels.",
                    "Sorted by estimate; the picture leaves out labels and weights because of the number of lines."));
        }
        if (rows.stream()
                .anyMatch(row -> !axis.shows(row.interval().low())
                        || !axis.shows(row.interval().high()))) {
            remarks.add(in(
                    "Pijlpunten: het interval loopt voorbij de as.", "Arrowheads: the interval runs beyond the axis."));
        }
        if (!result.trace().converged()) {
            remarks.add(in(
                    "De schatting van de variantie is gestopt voordat zij convergeerde.",
                    "The estimation of the variance stopped before it converged."));
        }
        return remarks.build();
    }

    /** {@return the answer in one sentence, for instance {@code OR 1.53 [1.35, 1.73], 58 effects.}} */
    String answer(Figures figures) {
        StringBuilder text = new StringBuilder(measure())
                .append(' ')
                .append(figures.withInterval(result.estimate(), result.interval()))
                .append(", ")
                .append(counts());
        result.predictionInterval()
                .ifPresent(range -> text.append("; ")
                        .append(prediction())
                        .append(' ')
                        .append(figures.lower(range))
                        .append(' ')
                        .append(figures.upper(range)));
        return text.append('.').toString();
    }

    private String percent() {
        return NumberText.in(language).exact(Math.round(result.spec().level() * 10_000) / 100.0) + '%';
    }

    private String number(double value, int decimals) {
        return new Figures(language, Scale.IDENTITY, decimals).estimate(value);
    }

    private String p(double value) {
        String text = NumberText.in(language).pValue(value);
        return text.startsWith("<") ? "p " + text : "p = " + text;
    }

    /** {@return the text with plain ASCII in place of the Greek letters and powers used here} */
    static String ascii(String text) {
        return text.replace("τ²", "tau^2").replace("σ²", "sigma^2").replace("I²", "I^2");
    }
}
