package org.synthesis.io.plot;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.DoubleConsumer;
import org.synthesis.io.plot.Svg.Anchor;
import org.synthesis.io.plot.Svg.Font;
import org.synthesis.io.plot.Svg.Ink;
import org.synthesis.model.appraisal.AppraisalLevel;
import org.synthesis.model.gap.GapCell;

/** Draws a gap map: headings on top, labels on the left, a legend below. */
final class GapMapSvg {
    private static final double MARGIN = 20;
    private static final double CELL_WIDTH = 112;
    private static final double CELL_HEIGHT = 62;
    private static final double LARGEST_RADIUS = 21;
    private static final double BUBBLE_AT = 34;
    private static final double NUMBER_AT = 68;
    private static final double MOST_LABEL = 210;
    private static final double LEAST_WIDTH = 640;
    private static final double LEGEND_LINE = 24;

    private static final Font TITLE = new Font(TextMetrics.BOLD, 15, Palette.INK);
    private static final Font HEADING = new Font(TextMetrics.BOLD, 10.5, Palette.INK);
    private static final Font LABEL = new Font(TextMetrics.REGULAR, 11.5, Palette.INK);
    private static final Font NUMBER = new Font(TextMetrics.BOLD, 13, Palette.INK);
    private static final Font SMALL = new Font(TextMetrics.REGULAR, 10.5, Palette.INK);
    private static final Font LEGEND_TITLE = new Font(TextMetrics.BOLD, 10.5, Palette.INK);

    private final GapMapPlot plot;
    private final GapWords words;
    private final Svg svg = new Svg();
    private final int most;
    private final double labelWidth;
    private final double width;

    private double legendX;
    private double legendY;

    GapMapSvg(GapMapPlot plot) {
        this.plot = plot;
        this.words = plot.words();
        this.most = plot.map().cells().stream()
                .mapToInt(cell -> cell.findings().size())
                .max()
                .orElse(0);
        double longest = plot.map().rows().stream()
                .mapToDouble(row -> LABEL.width(plot.rowLabel(row)))
                .max()
                .orElse(0);
        this.labelWidth = Math.max(60, Math.min(MOST_LABEL, longest));
        this.width = Math.max(
                LEAST_WIDTH,
                MARGIN + labelWidth + 12 + CELL_WIDTH * plot.map().columns().size() + MARGIN);
    }

    String draw() {
        double y = MARGIN;
        for (String line : plot.title().isBlank()
                ? List.<String>of()
                : TITLE.metrics().wrap(plot.title(), TITLE.size(), width - 2 * MARGIN)) {
            y += 15;
            svg.text(MARGIN, y, line, Anchor.START, TITLE);
            y += 5;
        }
        y = drawHeadings(y + 8);
        List<String> rows = plot.map().rows();
        List<String> columns = plot.map().columns();
        for (int r = 0; r < rows.size(); r++) {
            drawLabel(rows.get(r), y);
            for (int c = 0; c < columns.size(); c++) {
                drawCell(plot.map().cells().get(r * columns.size() + c), columnLeft(c), y);
            }
            y += CELL_HEIGHT;
        }
        y = drawLegend(y + 30);
        String name = plot.title().isBlank() ? words.fallbackTitle() : plot.title();
        return svg.finish(width, y + MARGIN, plot.language(), name, plot.description());
    }

    private double columnLeft(int column) {
        return MARGIN + labelWidth + 12 + CELL_WIDTH * column;
    }

    private double drawHeadings(double top) {
        List<String> columns = plot.map().columns();
        int lines = 1;
        for (String column : columns) {
            lines = Math.max(lines, heading(column).size());
        }
        double bottom = top + 13 * lines;
        for (int c = 0; c < columns.size(); c++) {
            String full = plot.columnLabel(columns.get(c));
            List<String> words = heading(columns.get(c));
            drawLines(words, full, columnLeft(c) + 6, bottom - 13 * words.size(), 13, HEADING);
        }
        return bottom + 8;
    }

    private List<String> heading(String column) {
        return HEADING.metrics().wrap(plot.columnLabel(column), HEADING.size(), CELL_WIDTH - 12, 4);
    }

    private void drawLabel(String row, double top) {
        String full = plot.rowLabel(row);
        List<String> lines = LABEL.metrics().wrap(full, LABEL.size(), labelWidth, 3);
        drawLines(lines, full, MARGIN, top + CELL_HEIGHT / 2 - 7 * lines.size() - 1, 14, LABEL);
    }

    /** Writes lines below each other; a line that ends in an ellipsis carries the full text as its title. */
    private void drawLines(List<String> lines, String full, double x, double top, double leading, Font font) {
        double y = top;
        for (String line : lines) {
            y += leading;
            svg.text(x, y, line, line.endsWith("…") ? full : line, Anchor.START, font);
        }
    }

    private void drawCell(GapCell cell, double left, double top) {
        svg.open(plot.place(cell) + ": " + words.cell(cell));
        double middle = top + CELL_HEIGHT / 2;
        boolean empty = cell.findings().isEmpty();
        svg.rect(left, top, CELL_WIDTH, CELL_HEIGHT, new Ink(Palette.WHITE, Palette.HAIRLINE, 0.75));
        if (empty) {
            drawEmpty(left + 3, top + 3, CELL_WIDTH - 6, CELL_HEIGHT - 6);
            svg.rect(left + NUMBER_AT - 6, middle - 21, 20, 18, Ink.filled(Palette.WHITE));
        }
        svg.text(left + NUMBER_AT, middle - 7, words.number(cell.findings().size()), Anchor.START, NUMBER);
        if (!empty) {
            AppraisalLevel level = GapWords.level(cell);
            drawBubble(left + BUBBLE_AT, middle, radius(cell.findings().size()), level, cell.direct());
            drawPips(left + NUMBER_AT, middle - 1, level);
        }
        if (!cell.insights().isEmpty()) {
            String count = words.number(cell.insights().size());
            if (empty) {
                svg.rect(left + NUMBER_AT - 6, middle + 8, 18 + SMALL.width(count), 17, Ink.filled(Palette.WHITE));
            }
            drawInsight(left + NUMBER_AT + 4, middle + 16.5);
            svg.text(left + NUMBER_AT + 12, middle + 20, count, Anchor.START, SMALL);
        }
        svg.close();
    }

    private double radius(int findings) {
        return Math.max(2, LARGEST_RADIUS * Math.sqrt(findings / (double) Math.max(1, most)));
    }

    private void drawBubble(double x, double y, double radius, AppraisalLevel level, boolean direct) {
        svg.circle(x, y, radius, new Ink(shade(level), Palette.INK, 1));
        if (!direct) {
            svg.circle(x, y, radius * 0.55, new Ink(Palette.WHITE, Palette.INK, 1));
        }
    }

    /** Four squares, as many filled as the appraisal is good; a question mark when nobody judged. */
    private void drawPips(double x, double y, AppraisalLevel level) {
        int filled = pips(level);
        if (filled == 0) {
            svg.text(x, y + 8, "?", Anchor.START, SMALL);
            return;
        }
        for (int i = 0; i < 4; i++) {
            String fill = i < filled ? Palette.INK : Palette.WHITE;
            svg.rect(x + 0.5 + i * 7.5, y + 1, 5, 5, new Ink(fill, Palette.INK, 0.8));
        }
    }

    private void drawInsight(double x, double y) {
        svg.polygon(
                "insight", new Ink(Palette.ORANGE, Palette.INK, 0.8), x - 4.5, y, x, y - 4.5, x + 4.5, y, x, y + 4.5);
    }

    private void drawEmpty(double x, double y, double w, double h) {
        svg.hatch(x, y, w, h, 9, Ink.drawn(Palette.HAIRLINE, 0.8));
        svg.line(x, y, x + w, y, Ink.drawn(Palette.QUIET, 1), "4 3");
        svg.line(x, y + h, x + w, y + h, Ink.drawn(Palette.QUIET, 1), "4 3");
        svg.line(x, y, x, y + h, Ink.drawn(Palette.QUIET, 1), "4 3");
        svg.line(x + w, y, x + w, y + h, Ink.drawn(Palette.QUIET, 1), "4 3");
    }

    private double drawLegend(double top) {
        legendY = top;
        startLegend(words.in("Aantal bevindingen", "Number of findings"));
        for (int findings : sizes()) {
            double radius = radius(findings);
            String text = words.number(findings);
            place(2 * radius + 8 + SMALL.width(text));
            svg.circle(legendX + radius, legendY, radius, new Ink(Palette.WHITE, Palette.INK, 1));
            svg.text(legendX + 2 * radius + 6, legendY + 4, text, Anchor.START, SMALL);
            legendX += 2 * radius + 8 + SMALL.width(text) + 14;
        }
        legendY += 2 * LARGEST_RADIUS - LEGEND_LINE;
        startLegend(words.in("Beste beoordeling", "Best appraisal"));
        for (AppraisalLevel level : AppraisalLevel.values()) {
            String text = level.label().in(plot.language());
            double marks = pips(level) == 0 ? 32 : 54;
            place(marks + SMALL.width(text));
            svg.circle(legendX + 8, legendY, 7, new Ink(shade(level), Palette.INK, 1));
            drawPips(legendX + 20, legendY - 4, level);
            svg.text(legendX + marks, legendY + 4, text, Anchor.START, SMALL);
            legendX += marks + SMALL.width(text) + 16;
        }
        startLegend(words.in("Tekens", "Marks"));
        mark(words.direct(), x -> drawBubble(x + 9, legendY, 8, AppraisalLevel.MODERATE, true));
        mark(words.indirect(), x -> drawBubble(x + 9, legendY, 8, AppraisalLevel.MODERATE, false));
        mark(words.in("geen bevindingen: een leemte", "no findings: a gap"), x -> drawEmpty(x, legendY - 8, 18, 16));
        mark(words.in("praktijkinzichten met bron", "sourced practice insights"), x -> drawInsight(x + 9, legendY));
        return legendY + 8;
    }

    private void startLegend(String text) {
        legendY += LEGEND_LINE;
        svg.text(MARGIN, legendY + 4, text, Anchor.START, LEGEND_TITLE);
        legendX = legendLeft();
    }

    private double legendLeft() {
        return MARGIN
                + Math.max(
                        LEGEND_TITLE.width(words.in("Aantal bevindingen", "Number of findings")),
                        LEGEND_TITLE.width(words.in("Beste beoordeling", "Best appraisal")))
                + 18;
    }

    private void mark(String text, DoubleConsumer drawing) {
        place(26 + SMALL.width(text));
        drawing.accept(legendX);
        svg.text(legendX + 26, legendY + 4, text, Anchor.START, SMALL);
        legendX += 26 + SMALL.width(text) + 18;
    }

    /** Moves to the next line of the legend when an item does not fit on this one. */
    private void place(double itemWidth) {
        if (legendX + itemWidth > width - MARGIN && legendX > legendLeft()) {
            legendX = legendLeft();
            legendY += LEGEND_LINE;
        }
    }

    private SortedSet<Integer> sizes() {
        SortedSet<Integer> sizes = new TreeSet<>(List.of(1, Math.max(1, (most + 1) / 2), Math.max(1, most)));
        if (most >= 8) {
            sizes.add(most / 4);
        }
        return sizes;
    }

    private static String shade(AppraisalLevel level) {
        return switch (level) {
            case HIGH -> Palette.NAVY;
            case MODERATE -> Palette.BLUE;
            case LOW -> Palette.SKY;
            case VERY_LOW -> Palette.PALE;
            case NOT_ASSESSED -> Palette.GREY;
        };
    }

    private static int pips(AppraisalLevel level) {
        return switch (level) {
            case HIGH -> 4;
            case MODERATE -> 3;
            case LOW -> 2;
            case VERY_LOW -> 1;
            case NOT_ASSESSED -> 0;
        };
    }
}
