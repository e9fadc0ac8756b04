package org.synthesis.io.plot;

import com.google.common.collect.ImmutableList;
import org.synthesis.model.analysis.PooledEffect;
import org.synthesis.model.base.Checks;
import org.synthesis.model.base.Interval;
import org.synthesis.model.text.Language;
import org.synthesis.model.text.LocalizedText;

/**
 * A pooled effect and the effects behind it, as meta-analysts draw them: one line an effect with its interval, the mean as a
 * diamond, the prediction interval as a bar below it.
 *
 * <p>Rows and bounds stand on the scale of analysis; everything printed stands on the scale readers expect, so log odds
 * ratios appear as odds ratios on a logarithmic axis. Whiskers are normal intervals from the sampling variances, at the
 * level of the analysis. An interval that runs beyond the axis ends in an arrowhead, and only such an interval does.
 *
 * <pre>{@code
 * String svg = ForestPlot.of(pooled, LocalizedText.of("Effect van X", "Effect of X"), Language.EN).toSvg();
 * }</pre>
 *
 * <p>Instances are immutable. The same values give the same characters on any machine.
 */
public final class ForestPlot {
    private static final int MOST_EFFECTS = 60;
    private static final int MOST_LABELLED = 90;
    private static final int LEAST_WIDTH = 60;
    private static final int USUAL_WIDTH = 80;

    private final String title;
    private final PooledEffect result;
    private final Language language;
    private final ForestPlotOptions options;
    private final RowDetail detail;
    private final ImmutableList<ForestRow> rows;
    private final Axis axis;

    private ForestPlot(PooledEffect result, String title, Language language, ForestPlotOptions options) {
        this.title = title;
        this.result = result;
        this.language = language;
        this.options = options;
        ForestRows source = new ForestRows(result.weights(), result.spec().level());
        this.detail = settle(options.detail(), source, result.weights().size());
        this.rows = switch (detail) {
            case AUTOMATIC, EFFECTS -> ForestRows.sorted(source.ofEffects(), options.order());
            case CLUSTERS -> ForestRows.sorted(source.ofClusters(), options.order());
            case CATERPILLAR ->
                ForestRows.sorted(source.areNested() ? source.ofClusters() : source.ofEffects(), RowOrder.BY_ESTIMATE);
        };
        ImmutableList.Builder<Interval> always =
                ImmutableList.<Interval>builder().add(result.interval());
        result.predictionInterval().ifPresent(always::add);
        this.axis = Axis.around(rows, always.build(), result.measure().scale(), language);
    }

    /** {@return a plot with the standard options; without a title in either language it is just called a forest plot} */
    public static ForestPlot of(PooledEffect result, LocalizedText title, Language language) {
        return of(result, title, language, ForestPlotOptions.STANDARD);
    }

    /** {@return a plot drawn as the options say} */
    public static ForestPlot of(
            PooledEffect result, LocalizedText title, Language language, ForestPlotOptions options) {
        return new ForestPlot(result, title.in(language), language, options);
    }

    private static RowDetail settle(RowDetail wanted, ForestRows source, int effects) {
        if (wanted != RowDetail.AUTOMATIC) {
            return wanted;
        }
        if (effects <= MOST_EFFECTS) {
            return RowDetail.EFFECTS;
        }
        if (source.clusterCount() > MOST_LABELLED) {
            return RowDetail.CATERPILLAR;
        }
        return source.areNested() ? RowDetail.CLUSTERS : RowDetail.EFFECTS;
    }

    /** {@return what stands above the plot, in its language; may be empty} */
    public String title() {
        return title;
    }

    /** {@return the language of words and numbers} */
    public Language language() {
        return language;
    }

    /** {@return the mean with its intervals and statistics} */
    public PooledEffect summary() {
        return result;
    }

    /** {@return how it is drawn} */
    public ForestPlotOptions options() {
        return options;
    }

    /** {@return what a row stands for, never {@link RowDetail#AUTOMATIC}} */
    public RowDetail detail() {
        return detail;
    }

    /** {@return the lines from top to bottom} */
    public ImmutableList<ForestRow> rows() {
        return rows;
    }

    /** {@return the lines below the plot: model, test, heterogeneity, and what a reader must know about the rows} */
    public ImmutableList<String> notes() {
        ForestWords words = words();
        return ImmutableList.<String>builder()
                .add(words.heterogeneity())
                .add(words.test())
                .add(words.model())
                .addAll(words.remarks(detail, rows, axis))
                .build();
    }

    /** {@return what the plot shows in a few sentences, for readers who do not see it} */
    public String description() {
        return words().answer(figures()) + ' ' + String.join(" ", notes());
    }

    /** {@return the plot as a self-contained SVG picture that is as high as its rows need} */
    public String toSvg() {
        return new ForestSvg(this).draw();
    }

    /** {@return the plot in lines of at most 80 characters} */
    public String toText() {
        return toText(USUAL_WIDTH);
    }

    /**
     * {@return the plot in lines of at most so many characters, drawn in ASCII; labels keep their accents}
     *
     * @throws IllegalArgumentException when the width is below 60
     */
    public String toText(int width) {
        Checks.that(width >= LEAST_WIDTH, "a text plot needs at least %d columns, got %d", LEAST_WIDTH, width);
        return new ForestText(this, width).draw();
    }

    /** {@return the answer in one line} */
    @Override
    public String toString() {
        return words().answer(figures());
    }

    Axis axis() {
        return axis;
    }

    ForestWords words() {
        return new ForestWords(result, language);
    }

    Figures figures() {
        return new Figures(language, result.measure().scale(), options.decimals());
    }
}
