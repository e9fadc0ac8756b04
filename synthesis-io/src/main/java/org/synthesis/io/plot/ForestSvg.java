package org.synthesis.io.plot;

import java.util.List;
import java.util.Optional;
import org.synthesis.io.plot.Svg.Anchor;
import org.synthesis.io.plot.Svg.Font;
import org.synthesis.io.plot.Svg.Ink;
import org.synthesis.model.base.Interval;
import org.synthesis.model.effect.Scale;

/**
 * Draws a forest plot: labels on the left, the plot in the middle, numbers on the right, all below each other. Column widths
 * follow from the measured texts, so nothing overlaps.
 */
final class ForestSvg {
    private static final double MARGIN = 20;
    private static final double GAP = 18;
    private static final double MOST_LABEL = 260;
    private static final double LEAST_WIDTH = 700;
    private static final double ARROW = 6;
    private static final double CATERPILLAR_HEIGHT = 640;
    /** Room for three lines that say what the caterpillar shows. */
    private static final double LEAST_CATERPILLAR_HEIGHT = 50;

    private static final Font TITLE = new Font(TextMetrics.BOLD, 15, Palette.INK);
    private static final Font HEADING = new Font(TextMetrics.BOLD, 11.5, Palette.INK);
    private static final Font BOLD = new Font(TextMetrics.BOLD, 11.5, Palette.INK);
    private static final Font SMALL = new Font(TextMetrics.REGULAR, 10.5, Palette.INK);
    private static final Font NOTE = new Font(TextMetrics.REGULAR, 10.5, Palette.QUIET);

    private final ForestPlot plot;
    private final ForestWords words;
    private final Figures figures;
    private final Axis axis;
    private final Svg svg = new Svg();

    private final boolean caterpillar;
    private final Font font;
    private final double rowHeight;
    private final double heaviest;

    private final double labelWidth;
    private final double countRight;
    private final double plotLeft;
    private final double plotRight;
    private final double estimateRight;
    private final double lowerRight;
    private final double upperRight;
    private final double weightRight;
    private final double width;

    ForestSvg(ForestPlot plot) {
        this.plot = plot;
        this.words = plot.words();
        this.figures = plot.figures();
        this.axis = plot.axis();
        this.caterpillar = plot.detail() == RowDetail.CATERPILLAR;
        boolean compact = plot.rows().size() > (plot.detail() == RowDetail.CLUSTERS ? 40 : 60);
        this.font = new Font(TextMetrics.REGULAR, compact ? 10 : 11.5, Palette.INK);
        this.rowHeight = caterpillar
                ? Math.max(2.4, Math.min(8, CATERPILLAR_HEIGHT / plot.rows().size()))
                : compact ? 14.5 : 18;
        this.heaviest = Math.max(
                1e-9,
                plot.rows().stream().mapToDouble(ForestRow::weightPercent).max().orElse(1));

        Widths widths = new Widths();
        this.labelWidth = Math.min(MOST_LABEL, widths.label);
        double countWidth = hasCounts() ? GAP + widths.count : 0;
        double numbers = widths.estimate + 5 + widths.lower + 5 + widths.upper;
        double slack = Math.max(0, HEADING.width(words.measureWithInterval()) - numbers);
        double weightWidth = caterpillar ? 0 : GAP + widths.weight;
        double rest = MARGIN + labelWidth + countWidth + GAP + GAP + slack + numbers + weightWidth + MARGIN;
        double plotWidth = Math.max(caterpillar ? 420 : 320, LEAST_WIDTH - rest);
        this.countRight = MARGIN + labelWidth + countWidth;
        this.plotLeft = countRight + GAP;
        this.plotRight = plotLeft + plotWidth;
        this.estimateRight = plotRight + GAP + slack + widths.estimate;
        this.lowerRight = estimateRight + 5 + widths.lower;
        this.upperRight = lowerRight + 5 + widths.upper;
        this.weightRight = upperRight + weightWidth;
        this.width = weightRight + MARGIN;
    }

    String draw() {
        double y = MARGIN;
        for (String line : plot.title().isBlank() ? List.<String>of() : wrap(plot.title(), TITLE)) {
            y += 15;
            svg.text(MARGIN, y, line, Anchor.START, TITLE);
            y += 5;
        }
        y = drawHeadings(y + 6);
        double top = y;
        double rowsTop = top + 4;
        double rowsBottom =
                rowsTop + Math.max(rowHeight * plot.rows().size(), caterpillar ? LEAST_CATERPILLAR_HEIGHT : 0);
        double summaryAt = rowsBottom + 18;
        Optional<Interval> prediction = plot.summary().predictionInterval();
        double bottom = summaryAt + (prediction.isPresent() ? 32 : 14);
        drawBands(rowsTop);
        drawLines(top, bottom, summaryAt);
        for (int i = 0; i < plot.rows().size(); i++) {
            drawRow(plot.rows().get(i), rowsTop + rowHeight * (i + 0.5));
        }
        if (caterpillar) {
            drawCaterpillarLabel(rowsTop);
        }
        svg.line(MARGIN, rowsBottom + 4, weightRight, rowsBottom + 4, Ink.drawn(Palette.HAIRLINE, 0.75));
        drawSummary(summaryAt);
        prediction.ifPresent(interval -> drawPrediction(interval, summaryAt + 18));
        y = drawAxis(bottom);
        for (String note : plot.notes()) {
            for (String line : wrap(note, NOTE)) {
                y += 14;
                svg.text(MARGIN, y, line, Anchor.START, NOTE);
            }
        }
        String name = plot.title().isBlank() ? words.fallbackTitle() : plot.title();
        return svg.finish(width, y + MARGIN, plot.language(), name, plot.description());
    }

    private double drawHeadings(double top) {
        double y = top + 12;
        svg.text(MARGIN, y, caterpillar ? "" : words.rowHeading(plot.detail()), Anchor.START, HEADING);
        if (hasCounts()) {
            svg.text(countRight, y, "k", Anchor.END, HEADING);
        }
        svg.text(upperRight, y, words.measureWithInterval(), Anchor.END, HEADING);
        if (!caterpillar) {
            svg.text(weightRight, y, words.weight(), Anchor.END, HEADING);
        }
        svg.line(MARGIN, y + 7, weightRight, y + 7, Ink.drawn(Palette.RULE, 1));
        return y + 7;
    }

    /** Shades every second cluster when effects stand together by cluster. */
    private void drawBands(double rowsTop) {
        if (plot.detail() != RowDetail.EFFECTS || plot.options().order() != RowOrder.BY_KEY || !isNested()) {
            return;
        }
        boolean shaded = false;
        int from = 0;
        for (int i = 1; i <= plot.rows().size(); i++) {
            if (i == plot.rows().size() || !cluster(i).equals(cluster(from))) {
                if (shaded) {
                    svg.rect(
                            MARGIN - 6,
                            rowsTop + from * rowHeight,
                            width - 2 * MARGIN + 12,
                            (i - from) * rowHeight,
                            Ink.filled(Palette.BAND));
                }
                shaded = !shaded;
                from = i;
            }
        }
    }

    private void drawLines(double top, double bottom, double summaryAt) {
        double none = at(0);
        svg.line(none, top, none, bottom, Ink.drawn(Palette.RULE, 1));
        double mean = at(plot.summary().estimate());
        if (Math.abs(mean - none) > 1) {
            svg.line(mean, top, mean, summaryAt, Ink.drawn(Palette.VERMILLION, 1), "3 3");
        }
    }

    private void drawRow(ForestRow row, double y) {
        drawWhiskers(row.interval(), y);
        if (axis.shows(row.estimate())) {
            double side = caterpillar
                    ? Math.min(3.2, rowHeight)
                    : Math.max(2.4, (rowHeight - 5) * Math.sqrt(row.weightPercent() / heaviest));
            svg.rect(at(row.estimate()) - side / 2, y - side / 2, side, side, Ink.filled(Palette.BLUE));
        }
        if (caterpillar) {
            return;
        }
        double baseline = y + font.size() * 0.35;
        String label = font.metrics().fit(row.label(), font.size(), labelWidth);
        svg.text(MARGIN, baseline, label, row.label(), Anchor.START, font);
        if (hasCounts()) {
            svg.text(countRight, baseline, Integer.toString(row.effects()), Anchor.END, font);
        }
        drawNumbers(figures.estimate(row.estimate()), row.interval(), baseline, font);
        svg.text(weightRight, baseline, weight(row.weightPercent()), Anchor.END, font);
    }

    private void drawWhiskers(Interval interval, double y) {
        double left = at(interval.low());
        double right = at(interval.high());
        if (right > left) {
            svg.line(left, y, right, y, Ink.drawn(caterpillar ? Palette.QUIET : Palette.INK, caterpillar ? 0.7 : 1.1));
        }
        double half = Math.min(3.2, rowHeight * 0.45);
        Ink ink = Ink.filled(Palette.INK);
        if (interval.low() < axis.low()) {
            svg.polygon("clipped", ink, plotLeft, y, plotLeft + ARROW, y - half, plotLeft + ARROW, y + half);
        }
        if (interval.high() > axis.high()) {
            svg.polygon("clipped", ink, plotRight, y, plotRight - ARROW, y - half, plotRight - ARROW, y + half);
        }
    }

    private void drawNumbers(String estimate, Interval interval, double baseline, Font look) {
        svg.text(estimateRight, baseline, typeset(estimate), Anchor.END, look);
        svg.text(lowerRight, baseline, typeset(figures.lower(interval)), Anchor.END, look);
        svg.text(upperRight, baseline, typeset(figures.upper(interval)), Anchor.END, look);
    }

    /** Says in the free space beside a caterpillar what its lines are. */
    private void drawCaterpillarLabel(double rowsTop) {
        double y = rowsTop;
        for (String line :
                TextMetrics.REGULAR.wrap(words.caterpillar(plot.rows().size()), NOTE.size(), labelWidth, 3)) {
            y += 14;
            svg.text(MARGIN, y, line, Anchor.START, NOTE);
        }
    }

    private void drawSummary(double y) {
        Interval interval = plot.summary().interval();
        double middle = at(plot.summary().estimate());
        svg.polygon(
                "summary",
                new Ink(Palette.VERMILLION, Palette.INK, 0.75),
                Math.min(at(interval.low()), middle - 1),
                y,
                middle,
                y - 7,
                Math.max(at(interval.high()), middle + 1),
                y,
                middle,
                y + 7);
        double baseline = y + BOLD.size() * 0.35;
        String label = TextMetrics.BOLD.fit(words.summary(), BOLD.size(), countRight - MARGIN);
        svg.text(MARGIN, baseline, label, words.summary(), Anchor.START, BOLD);
        drawNumbers(figures.estimate(plot.summary().estimate()), interval, baseline, BOLD);
        if (!caterpillar) {
            svg.text(weightRight, baseline, weight(100), Anchor.END, BOLD);
        }
    }

    private void drawPrediction(Interval interval, double y) {
        double left = at(interval.low());
        double right = at(interval.high());
        svg.rect(left, y - 2, Math.max(1, right - left), 4, Ink.filled(Palette.VERMILLION));
        for (double end : new double[] {left, right}) {
            svg.line(end, y - 5, end, y + 5, Ink.drawn(Palette.INK, 1.2));
        }
        double baseline = y + SMALL.size() * 0.35;
        String label = SMALL.metrics().fit(words.prediction(), SMALL.size(), countRight - MARGIN);
        svg.text(MARGIN, baseline, label, words.prediction(), Anchor.START, SMALL);
        svg.text(lowerRight, baseline, typeset(figures.lower(interval)), Anchor.END, SMALL);
        svg.text(upperRight, baseline, typeset(figures.upper(interval)), Anchor.END, SMALL);
    }

    private double drawAxis(double top) {
        svg.line(plotLeft, top, plotRight, top, Ink.drawn(Palette.RULE, 1));
        double baseline = top + 17;
        double free = Double.NEGATIVE_INFINITY;
        double none = at(0);
        double noneHalf = SMALL.width(noEffect()) / 2 + 6;
        for (Axis.Tick tick : axis.ticks()) {
            double x = at(tick.at());
            svg.line(x, top, x, top + 5, Ink.drawn(Palette.RULE, 1));
            double half = SMALL.width(typeset(tick.label())) / 2;
            boolean isNone = tick.label().equals(noEffect());
            boolean beside = x + half < none - noneHalf || x - half > none + noneHalf;
            if (x - half > free && (isNone || beside)) {
                svg.text(x, baseline, typeset(tick.label()), Anchor.MIDDLE, SMALL);
                free = x + half + 6;
            }
        }
        double y = drawSides(baseline, none);
        y += 16;
        double half = Math.min(SMALL.width(words.axisTitle()) / 2, width / 2 - MARGIN);
        double middle = Math.max(MARGIN + half, Math.min(width - MARGIN - half, (plotLeft + plotRight) / 2));
        svg.text(middle, y, words.axisTitle(), Anchor.MIDDLE, SMALL);
        return y + 10;
    }

    /** Says below the axis what effects on either side of no effect mean. */
    private double drawSides(double baseline, double none) {
        String low = plot.options().lowSide().in(plot.language());
        String high = plot.options().highSide().in(plot.language());
        if (low.isEmpty() && high.isEmpty()) {
            return baseline;
        }
        double y = baseline + 16;
        double beside = 10;
        double tip = 9;
        double middle = y - 3.5;
        Ink ink = Ink.filled(Palette.INK);
        if (!low.isEmpty()) {
            double room = none - beside - tip - MARGIN;
            String shown = SMALL.metrics().fit(low, SMALL.size(), room);
            double left = none - beside - SMALL.width(shown);
            svg.text(none - beside, y, shown, low, Anchor.END, SMALL);
            svg.polygon("side", ink, left - tip, middle, left - 4, middle - 3, left - 4, middle + 3);
        }
        if (!high.isEmpty()) {
            double room = width - MARGIN - none - beside - tip;
            String shown = SMALL.metrics().fit(high, SMALL.size(), room);
            double right = none + beside + SMALL.width(shown);
            svg.text(none + beside, y, shown, high, Anchor.START, SMALL);
            svg.polygon("side", ink, right + tip, middle, right + 4, middle - 3, right + 4, middle + 3);
        }
        return y;
    }

    private String noEffect() {
        return plot.summary().measure().scale() == Scale.IDENTITY ? "0" : "1";
    }

    private double at(double value) {
        return plotLeft + (plotRight - plotLeft) * axis.share(value);
    }

    private boolean hasCounts() {
        return plot.detail() == RowDetail.CLUSTERS;
    }

    private boolean isNested() {
        return plot.rows().stream().map(ForestRow::cluster).distinct().count()
                < plot.rows().size();
    }

    private String cluster(int row) {
        return plot.rows().get(row).cluster();
    }

    private String weight(double percent) {
        return new Figures(plot.language(), Scale.IDENTITY, 1).estimate(percent);
    }

    private List<String> wrap(String text, Font look) {
        return look.metrics().wrap(text, look.size(), width - 2 * MARGIN);
    }

    /** {@return the number with a true minus sign} */
    private static String typeset(String number) {
        return number.replace('-', '−');
    }

    /** How wide the columns must be for what stands in them. */
    private final class Widths {
        private double label;
        private double count;
        private double estimate;
        private double lower;
        private double upper;
        private double weight = HEADING.width(words.weight());

        Widths() {
            label = Math.max(BOLD.width(words.summary()), SMALL.width(words.prediction()));
            count = Math.max(HEADING.width("k"), font.width("999"));
            include(plot.summary().estimate(), plot.summary().interval(), BOLD);
            plot.summary().predictionInterval().ifPresent(interval -> include(0, interval, SMALL));
            if (!caterpillar) {
                weight = Math.max(weight, BOLD.width(weight(100)));
                for (ForestRow row : plot.rows()) {
                    label = Math.max(label, font.width(row.label()));
                    include(row.estimate(), row.interval(), font);
                }
            }
        }

        private void include(double value, Interval interval, Font look) {
            estimate = Math.max(estimate, look.width(typeset(figures.estimate(value))));
            lower = Math.max(lower, look.width(typeset(figures.lower(interval))));
            upper = Math.max(upper, look.width(typeset(figures.upper(interval))));
        }
    }
}
