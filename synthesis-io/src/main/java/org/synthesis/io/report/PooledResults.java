package org.synthesis.io.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.synthesis.io.plot.ForestPlot;
import org.synthesis.io.report.page.Block;
import org.synthesis.io.report.page.Line;
import org.synthesis.io.report.page.Look;
import org.synthesis.io.report.page.SvgPicture;
import org.synthesis.model.analysis.PooledEffect;
import org.synthesis.model.base.Interval;
import org.synthesis.model.conclusion.DatasetConclusion;
import org.synthesis.model.conclusion.PooledVariant;
import org.synthesis.model.effect.Scale;
import org.synthesis.model.text.LocalizedText;

/** Pooled effects of the open data sets: the answer, the plot, and how far it depends on choices. */
final class PooledResults {
    private static final int DECIMALS = 3;

    private final Material material;

    PooledResults(Material material) {
        this.material = material;
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        if (material.conclusions.datasets().isEmpty()) {
            return blocks;
        }
        blocks.add(material.heading(3, Keys.PART + "pooled", Word.POOLED));
        blocks.add(Material.paragraph(Line.of(material.say(Word.POOLED_INTRO))));
        for (DatasetConclusion dataset : material.conclusions.datasets()) {
            String title = material.cite(dataset.source());
            blocks.add(new Block.Heading(4, Keys.PART + "data-" + dataset.key(), Line.of(title)));
            blocks.add(Material.paragraph(material.line()
                    .linked(material.say(dataset.statement()))
                    .grounds(dataset.findings())
                    .text(" ")
                    .key(dataset.source())
                    .line()));
            List<Line> remarks = new ArrayList<>();
            dataset.remarks()
                    .forEach(remark -> remarks.add(
                            material.line().linked(material.say(remark)).line()));
            dataset.result()
                    .predictionInterval()
                    .ifPresent(range ->
                            remarks.add(Line.of(material.say(Word.PREDICTION_IS, interval(dataset.result(), range)))));
            if (!remarks.isEmpty()) {
                blocks.add(Material.items(remarks));
            }
            blocks.add(new Block.Figure(
                    SvgPicture.of(ForestPlot.of(dataset.result(), LocalizedText.same(title), material.language)),
                    Line.of(material.say(Word.FOREST_CAPTION, title))));
            blocks.add(sensitivity(dataset, title));
        }
        return blocks;
    }

    private Block sensitivity(DatasetConclusion dataset, String title) {
        Grids grid = Grids.of("", material.say(Word.SENSITIVITY_TABLE, title))
                .column(material.say(Word.ANALYSIS), "middle")
                .column(material.say(Word.EFFECT_INTERVAL), "middle")
                .column(material.say(Word.PREDICTION), "middle")
                .column("k")
                .column("I²");
        row(grid, material.line().strong(material.say(Word.MAIN_ANALYSIS)).line(), dataset.result());
        for (PooledVariant variant : dataset.sensitivity()) {
            row(grid, Line.of(material.say(variant.name())), variant.result());
        }
        return grid.grid();
    }

    private void row(Grids grid, Line name, PooledEffect result) {
        grid.row(
                "",
                "",
                List.of(
                        Grids.cell(name),
                        Grids.cell(
                                material.line().as(Look.NUMBER, effect(result)).line()),
                        Grids.cell(result.predictionInterval()
                                .map(range -> material.line()
                                        .as(Look.NUMBER, interval(result, range))
                                        .line())
                                .orElse(material.absent(Word.NOT_APPLICABLE))),
                        Grids.cell(material.line()
                                .as(Look.NUMBER, material.count(result.effectCount()))
                                .line()),
                        Grids.cell(material.line()
                                .as(
                                        Look.NUMBER,
                                        material.numbers.fixed(
                                                        result.heterogeneity().iSquaredPercent(), 1) + "%")
                                .line())));
    }

    private String effect(PooledEffect result) {
        return name(result).orElse(material.say(result.measure())) + " " + number(result, result.estimate()) + " ("
                + interval(result, result.interval()) + ")";
    }

    /** Ratios analysed as logarithms are shown as ratios, which is what readers expect. */
    private static Optional<String> name(PooledEffect result) {
        return result.measure().scale() == Scale.LOG_RATIO ? Optional.of("OR") : Optional.empty();
    }

    private String interval(PooledEffect result, Interval interval) {
        return material.numbers.range(number(result, interval.low()), number(result, interval.high()));
    }

    private String number(PooledEffect result, double analysed) {
        Scale scale = result.measure().scale();
        return material.numbers.fixed(scale.forReaders(analysed), scale == Scale.IDENTITY ? DECIMALS : 2);
    }
}
