package org.synthesis.io.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.synthesis.io.report.page.Block;
import org.synthesis.io.report.page.Line;
import org.synthesis.io.report.page.Look;
import org.synthesis.model.conclusion.StreamDirection;
import org.synthesis.model.conclusion.SubjectTriangulation;
import org.synthesis.model.conclusion.Triangulation;
import org.synthesis.model.conclusion.TriangulationCode;
import org.synthesis.model.factor.Subject;
import org.synthesis.model.study.KnowledgeSource;

/** What each source of knowledge says of factors or interventions, side by side and never added up. */
final class TriangulationTable {
    private final Material material;

    TriangulationTable(Material material) {
        this.material = material;
    }

    /** {@return the heading, the table and how to read it; nothing without subjects of the kind} */
    List<Block> of(String name, Class<? extends Subject> kind) {
        List<SubjectTriangulation> rows = material.conclusions.triangulations().stream()
                .filter(row ->
                        material.subject(row.subject()).filter(kind::isInstance).isPresent())
                .toList();
        if (rows.isEmpty()) {
            return List.of();
        }
        Grids grid = Grids.of("", material.say(Word.TRIANGULATION_TABLE, material.count(rows.size())))
                .column(material.say(Word.PROPOSITION), "middle");
        for (KnowledgeSource source : KnowledgeSource.values()) {
            grid.column(material.say(source), "narrow");
        }
        grid.column(material.say(Word.TOGETHER_CODE), "wide").column(material.say(Word.NEIGHBOURS), "narrow");
        for (SubjectTriangulation row : rows) {
            List<Block.Cell> cells = new ArrayList<>();
            cells.add(Grids.cell(material.line()
                    .text(material.say(row.proposition()) + " ")
                    .key(row.subject())
                    .line()));
            for (KnowledgeSource source : KnowledgeSource.values()) {
                cells.add(Grids.cell(said(row.triangulation().streams().getOrDefault(source, StreamDirection.SILENT))));
            }
            cells.add(Grids.cell(
                    material.line()
                            .as(
                                    look(row.triangulation().code()),
                                    material.say(row.triangulation().code()))
                            .line(),
                    Line.of(why(row.triangulation()))));
            cells.add(Grids.cell(
                    row.neighbours().isEmpty()
                            ? material.absent(Word.NONE_CODED)
                            : material.line().keys(row.neighbours()).line()));
            grid.row("", "", cells);
        }
        return List.of(
                material.heading(3, Keys.PART + "triangulation-" + name, Word.TRIANGULATION),
                Material.paragraph(Line.of(material.say(Word.TRIANGULATION_INTRO))),
                grid.grid());
    }

    private Line said(StreamDirection direction) {
        return direction == StreamDirection.SILENT
                ? material.line().quiet(material.say(direction)).line()
                : material.line()
                        .strong(sign(direction))
                        .text(" " + material.say(direction))
                        .line();
    }

    private static String sign(StreamDirection direction) {
        return switch (direction) {
            case SUPPORTS -> "+";
            case OPPOSES -> "−";
            case NO_EFFECT -> "=";
            case MIXED -> "±";
            case SILENT -> "";
        };
    }

    private static Look look(TriangulationCode code) {
        return switch (code) {
            case DISSONANCE -> Look.TAG_WARNING;
            case AGREEMENT -> Look.TAG_CALM;
            case PARTIAL, SILENCE -> Look.TAG;
        };
    }

    private String why(Triangulation triangulation) {
        return switch (triangulation.code()) {
            case AGREEMENT -> material.say(Word.TRIANGULATION_AGREEMENT);
            case PARTIAL -> material.say(Word.TRIANGULATION_PARTIAL);
            case DISSONANCE ->
                material.say(
                        Word.TRIANGULATION_DISSONANCE,
                        sources(triangulation, StreamDirection.SUPPORTS),
                        sources(triangulation, StreamDirection.OPPOSES));
            case SILENCE ->
                material.say(
                        triangulation.streams().values().stream().allMatch(said -> said == StreamDirection.SILENT)
                                ? Word.TRIANGULATION_NOBODY
                                : Word.TRIANGULATION_ONE);
        };
    }

    private String sources(Triangulation triangulation, StreamDirection direction) {
        return triangulation.streams().entrySet().stream()
                .filter(stream -> stream.getValue() == direction)
                .map(stream -> material.say(stream.getKey()))
                .collect(Collectors.joining(", "));
    }
}
