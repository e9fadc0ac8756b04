package org.synthesis.io.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.synthesis.io.plot.GapMapLabels;
import org.synthesis.io.plot.GapMapPlot;
import org.synthesis.io.report.page.Block;
import org.synthesis.io.report.page.Line;
import org.synthesis.io.report.page.Look;
import org.synthesis.io.report.page.SvgPicture;
import org.synthesis.model.conclusion.GapConclusion;
import org.synthesis.model.gap.EvidenceGap;
import org.synthesis.model.gap.GapBasis;
import org.synthesis.model.gap.GapCell;
import org.synthesis.model.gap.GapMap;
import org.synthesis.model.gap.Priority;
import org.synthesis.model.text.LocalizedText;

/** Knowledge gaps by priority, and maps of how much evidence there is with empty cells said to be empty. */
final class GapTables {
    private static final int COUNTED_SHOWN = 12;

    private final Material material;

    GapTables(Material material) {
        this.material = material;
    }

    /** {@return the gap with the conclusion on it} */
    Optional<EvidenceGap> gap(GapConclusion conclusion) {
        return Optional.ofNullable(material.evidence.gapsById().get(conclusion.gap()));
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        if (!material.conclusions.gaps().isEmpty()) {
            blocks.add(material.heading(3, Keys.PART + "gaps", Word.GAPS));
            blocks.add(Material.paragraph(Line.of(material.say(Word.GAPS_INTRO))));
            blocks.add(table());
        }
        if (!material.conclusions.detectedGaps().isEmpty()) {
            blocks.addAll(new DetectedGapTable(material).blocks());
        }
        if (!material.conclusions.researchAgenda().isEmpty()) {
            blocks.addAll(new AgendaBlocks(material).blocks());
        }
        if (!material.conclusions.gapMaps().isEmpty()) {
            blocks.add(material.heading(3, Keys.PART + "gap-maps", Word.GAP_MAPS));
            blocks.add(Material.paragraph(Line.of(material.say(Word.GAP_MAPS_INTRO))));
            for (GapMap map : material.conclusions.gapMaps()) {
                map(map).forEach(blocks::add);
            }
        }
        return blocks;
    }

    private Block table() {
        Grids grid = Grids.of(
                        "",
                        material.say(
                                Word.GAP_TABLE,
                                material.count(material.conclusions.gaps().size())))
                .column(material.say(Word.GAP), "wide")
                .column(material.say(Word.PRIORITY), "narrow")
                .column(material.say(Word.KIND), "narrow")
                .column(material.say(Word.WHY_GAP), "middle")
                .column(material.say(Word.ADVICE), "middle");
        for (GapConclusion conclusion : material.conclusions.gaps()) {
            gap(conclusion)
                    .ifPresent(gap -> grid.row(
                            material.keys.anchor("gap", gap.id().value()),
                            "",
                            List.of(
                                    Grids.cell(
                                            material.line()
                                                    .strong(gap.id() + " " + material.say(gap.title()))
                                                    .line(),
                                            Line.of(material.say(gap.description())),
                                            material.line()
                                                    .quiet(material.say(Word.SUB_QUESTION) + " "
                                                            + gap.question().value() + "; "
                                                            + material.say(gap.level()))
                                                    .line()),
                                    Grids.cell(priority(gap.priority())),
                                    Grids.cell(material.say(gap.type())),
                                    Grids.cell(why(gap, conclusion)),
                                    Grids.cell(material.say(gap.advice())))));
        }
        return grid.grid();
    }

    private Line priority(Priority priority) {
        return priority(material, priority);
    }

    /** {@return the priority in a frame; the highest stands out} */
    static Line priority(Material material, Priority priority) {
        return priority == Priority.HIGH
                ? material.line()
                        .as(Look.TAG_WARNING, "! " + material.say(priority))
                        .line()
                : material.line().as(Look.TAG, material.say(priority)).line();
    }

    private List<Line> why(EvidenceGap gap, GapConclusion conclusion) {
        List<Line> lines = new ArrayList<>();
        lines.add(material.line().strong(material.say(gap.basisKind())).line());
        lines.add(material.line().linked(material.say(conclusion.statement())).line());
        if (gap.basis() instanceof GapBasis.Sources basis) {
            lines.add(material.cited(basis.sources()));
        } else if (gap.basis() instanceof GapBasis.Subjects basis) {
            lines.add(material.named(material.line(), basis.subjects()).line());
        }
        if (!conclusion.evidence().isEmpty()) {
            int more = conclusion.evidence().size() - COUNTED_SHOWN;
            Inline line = material.line()
                    .quiet(material.say(Word.COUNTED) + " ")
                    .keys(conclusion.evidence().stream().limit(COUNTED_SHOWN).toList());
            lines.add((more > 0 ? line.quiet(material.say(Word.COUNTED_MORE, material.count(more))) : line).line());
        }
        return lines;
    }

    private List<Block> map(GapMap map) {
        LocalizedText title = GapMapLabels.of(material.evidence, map).title();
        GapMapPlot plot = GapMapPlot.of(material.evidence, map, material.language);
        return List.of(
                new Block.Heading(4, Keys.PART + "map-" + map.name(), Line.of(material.say(title))),
                new Block.Figure(SvgPicture.of(plot), Line.of(plot.description())),
                matrix(map, plot, material.say(title)));
    }

    /** The map as a table; cells stand in the order of the map, so they are taken one after the other. */
    private Block matrix(GapMap map, GapMapPlot plot, String title) {
        Grids grid = Grids.of("", material.say(Word.MAP_TABLE, title)).column(material.say(Word.ROW), "middle");
        map.columns().forEach(column -> grid.column(plot.columnLabel(column), "narrow"));
        int next = 0;
        for (String row : map.rows()) {
            List<Block.Cell> cells = new ArrayList<>();
            cells.add(Grids.cell(plot.rowLabel(row)));
            for (int i = 0; i < map.columns().size(); i++) {
                cells.add(Grids.cell(cell(map.cells().get(next))));
                next++;
            }
            grid.row("", "", cells);
        }
        return grid.grid();
    }

    private List<Line> cell(GapCell cell) {
        List<Line> lines = new ArrayList<>();
        if (cell.findings().isEmpty()) {
            lines.add(material.line()
                    .as(Look.ABSENT, "0 " + material.say(Word.GAP_CELL))
                    .line());
        } else {
            lines.add(material.line()
                    .strong(material.count(cell.findings().size()))
                    .text(" " + material.say(Word.FROM_SOURCES, material.count(cell.sources())))
                    .line());
            lines.add(material.line()
                    .quiet(cell.bestAppraisal().map(material::say).orElse("") + "; "
                            + material.say(cell.direct() ? Word.SOME_DIRECT : Word.ALL_INDIRECT))
                    .line());
        }
        if (!cell.insights().isEmpty()) {
            lines.add(material.line()
                    .quiet("◆ "
                            + material.say(
                                    Word.INSIGHTS_COUNT,
                                    material.count(cell.insights().size())))
                    .line());
        }
        return lines;
    }
}
