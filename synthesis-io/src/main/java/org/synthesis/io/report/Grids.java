package org.synthesis.io.report;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.synthesis.io.report.page.Block;
import org.synthesis.io.report.page.Line;

/** Puts a table together. */
final class Grids {
    private final String id;
    private final Line caption;
    private final ImmutableList.Builder<Block.Column> columns = ImmutableList.builder();
    private final ImmutableList.Builder<Block.Row> rows = ImmutableList.builder();

    private Grids(String id, Line caption) {
        this.id = id;
        this.caption = caption;
    }

    static Grids of(String id, String caption) {
        return new Grids(id, Line.of(caption));
    }

    Grids column(String name) {
        return column(name, "");
    }

    Grids column(String name, String style) {
        columns.add(new Block.Column(name, style));
        return this;
    }

    Grids row(String rowId, String style, List<Block.Cell> cells) {
        rows.add(new Block.Row(rowId, style, ImmutableList.copyOf(cells)));
        return this;
    }

    Block.Grid grid() {
        return new Block.Grid(id, caption, columns.build(), rows.build());
    }

    static Block.Cell cell(Line... lines) {
        ImmutableList.Builder<Line> shown = ImmutableList.builder();
        for (Line line : lines) {
            if (!line.isEmpty()) {
                shown.add(line);
            }
        }
        return new Block.Cell(shown.build());
    }

    static Block.Cell cell(String text) {
        return cell(Line.of(text));
    }

    static Block.Cell cell(List<Line> lines) {
        return new Block.Cell(ImmutableList.copyOf(lines));
    }
}
