package org.synthesis.io.plot;

import com.google.common.base.Strings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.synthesis.model.base.Interval;
import org.synthesis.model.effect.Scale;

/** Draws a forest plot in characters, for a terminal. */
final class ForestText {
    private static final int MOST_LABEL = 26;
    private static final int LEAST_LABEL = 16;
    private static final int USUAL_PLOT = 24;
    private static final int LEAST_PLOT = 8;
    private static final int LEAST_FOR_WEIGHTS = 72;
    private static final int WEIGHT = 6;
    private static final String GAP = "  ";

    private final ForestPlot plot;
    private final ForestWords words;
    private final Figures figures;
    private final Axis axis;
    private final int width;
    private final int labelWidth;
    private final int plotWidth;
    private final int numberWidth;
    private final int weightWidth;
    private final int estimateWidth;
    private final int lowerWidth;
    private final int upperWidth;
    private final List<String> lines = new ArrayList<>();

    ForestText(ForestPlot plot, int width) {
        this.plot = plot;
        this.words = plot.words();
        this.figures = plot.figures();
        this.axis = plot.axis();
        this.width = width;
        this.estimateWidth = widest(
                row -> figures.estimate(row.estimate()),
                figures.estimate(plot.summary().estimate()));
        this.lowerWidth = widest(
                row -> figures.lower(row.interval()),
                figures.lower(plot.summary().interval()));
        this.upperWidth = widest(
                row -> figures.upper(row.interval()),
                figures.upper(plot.summary().interval()));
        this.numberWidth = Math.max(
                estimateWidth + lowerWidth + upperWidth + 2,
                words.measureWithInterval().length());
        int longest = widest(ForestRow::label, words.summary());
        int room = width - numberWidth - 2 * GAP.length();
        this.weightWidth = width < LEAST_FOR_WEIGHTS ? 0 : WEIGHT;
        int others = weightWidth == 0 ? 0 : weightWidth + GAP.length();
        int wanted = Math.min(Math.min(longest, MOST_LABEL), Math.max(LEAST_LABEL, room - others - USUAL_PLOT));
        this.labelWidth = Math.max(2, Math.min(wanted, room - others - LEAST_PLOT));
        this.plotWidth = room - labelWidth - others;
    }

    String draw() {
        if (!plot.title().isBlank()) {
            lines.addAll(Cells.wrap(Cells.clean(plot.title()), width));
        }
        add(
                words.rowHeading(plot.detail()),
                " ".repeat(plotWidth),
                words.measureWithInterval(),
                words.in("Gew. %", "Wt %"));
        lines.add("-".repeat(width));
        for (ForestRow row : plot.rows()) {
            add(row.label(), whiskers(row), numbers(row.estimate(), row.interval()), weight(row.weightPercent()));
        }
        lines.add("-".repeat(width));
        Interval interval = plot.summary().interval();
        add(words.summary(), diamond(interval), numbers(plot.summary().estimate(), interval), weight(100));
        Optional<Interval> prediction = plot.summary().predictionInterval();
        prediction.ifPresent(range -> add(predictionLabel(), bar(range), interval(range), ""));
        drawAxis();
        for (String note : plot.notes()) {
            lines.addAll(Cells.wrap(ForestWords.ascii(note), width));
        }
        return String.join("\n", lines);
    }

    private String predictionLabel() {
        return Cells.width(words.prediction()) <= labelWidth ? words.prediction() : words.shortPrediction();
    }

    private void add(String label, String drawing, String numbers, String weight) {
        String line =
                Cells.left(Cells.clean(label), labelWidth) + GAP + drawing + GAP + Cells.right(numbers, numberWidth);
        lines.add((weightWidth == 0 ? line : line + GAP + Cells.right(weight, weightWidth)).stripTrailing());
    }

    private String whiskers(ForestRow row) {
        char[] cells = empty();
        Interval interval = row.interval();
        int left = at(interval.low());
        int right = at(interval.high());
        Arrays.fill(cells, left, right + 1, '-');
        cells[left] = interval.low() < axis.low() ? '<' : '|';
        cells[right] = interval.high() > axis.high() ? '>' : interval.high() < axis.low() ? '<' : '|';
        if (interval.low() > axis.high()) {
            cells[left] = '>';
        }
        if (axis.shows(row.estimate())) {
            double heaviest = plot.rows().stream()
                    .mapToDouble(ForestRow::weightPercent)
                    .max()
                    .orElse(0);
            String box = row.weightPercent() * 2 > heaviest ? "[#]" : "[]";
            int from = Math.max(0, Math.min(plotWidth - box.length(), at(row.estimate()) - box.length() / 2));
            box.getChars(0, box.length(), cells, from);
            mend(cells, interval, left, right);
        }
        return new String(cells);
    }

    /** Restores arrowheads that a box at the edge has covered: a clipped interval must be seen as one. */
    private void mend(char[] cells, Interval interval, int left, int right) {
        if (interval.low() < axis.low()) {
            cells[left] = '<';
        }
        if (interval.high() > axis.high()) {
            cells[right] = '>';
        }
    }

    private String diamond(Interval interval) {
        char[] cells = empty();
        int middle = at(plot.summary().estimate());
        int left = Math.max(0, Math.min(at(interval.low()), middle - 1));
        int right = Math.min(plotWidth - 1, Math.max(at(interval.high()), middle + 1));
        Arrays.fill(cells, left, right + 1, '=');
        cells[left] = '<';
        cells[right] = '>';
        cells[middle] = '#';
        return new String(cells);
    }

    private String bar(Interval interval) {
        char[] cells = empty();
        int left = at(interval.low());
        int right = at(interval.high());
        Arrays.fill(cells, left, right + 1, '~');
        cells[left] = '(';
        cells[right] = ')';
        return new String(cells);
    }

    private void drawAxis() {
        char[] rule = new char[plotWidth];
        Arrays.fill(rule, '-');
        char[] labels = new char[plotWidth];
        Arrays.fill(labels, ' ');
        int none = at(0);
        int free = 0;
        for (Axis.Tick tick : axis.ticks()) {
            int at = at(tick.at());
            rule[at] = '+';
            String label = tick.label();
            int from = Math.max(0, Math.min(plotWidth - label.length(), at - label.length() / 2));
            boolean beside = from + label.length() < none || from > none + 1;
            boolean isNone = at == none && (label.equals("0") || label.equals("1"));
            if (from >= free && from + label.length() <= plotWidth && (beside || isNone)) {
                label.getChars(0, label.length(), labels, from);
                free = from + label.length() + 1;
            }
        }
        String indent = " ".repeat(labelWidth) + GAP;
        lines.add(indent + new String(rule));
        lines.add((indent + new String(labels)).stripTrailing());
        String low = plot.options().lowSide().in(plot.language());
        String high = plot.options().highSide().in(plot.language());
        if (!low.isEmpty() || !high.isEmpty()) {
            String sides = (low.isEmpty() ? "" : "< " + low)
                    + (low.isEmpty() || high.isEmpty() ? "" : " | ")
                    + (high.isEmpty() ? "" : high + " >");
            lines.addAll(Cells.wrap(Cells.clean(sides), width));
        }
        lines.addAll(Cells.wrap(words.axisTitle(), width));
    }

    private char[] empty() {
        char[] cells = new char[plotWidth];
        Arrays.fill(cells, ' ');
        cells[at(0)] = ':';
        return cells;
    }

    private int at(double value) {
        return (int) Math.round(axis.share(value) * (plotWidth - 1));
    }

    private String numbers(double estimate, Interval interval) {
        return Strings.padStart(figures.estimate(estimate), estimateWidth, ' ') + ' ' + interval(interval);
    }

    private String interval(Interval interval) {
        return Strings.padStart(figures.lower(interval), lowerWidth, ' ')
                + ' '
                + Strings.padStart(figures.upper(interval), upperWidth, ' ');
    }

    private String weight(double percent) {
        return new Figures(plot.language(), Scale.IDENTITY, 1).estimate(percent);
    }

    private int widest(Function<ForestRow, String> part, String summary) {
        return Math.max(
                summary.length(),
                plot.rows().stream()
                        .mapToInt(row -> Cells.width(Cells.clean(part.apply(row))))
                        .max()
                        .orElse(0));
    }
}
