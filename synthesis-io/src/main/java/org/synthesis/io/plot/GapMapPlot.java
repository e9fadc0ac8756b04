package org.synthesis.io.plot;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.synthesis.model.EvidenceBase;
import org.synthesis.model.gap.GapCell;
import org.synthesis.model.gap.GapMap;
import org.synthesis.model.text.Language;
import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.text.TextTable;

/**
 * A gap map as a matrix: how much evidence there is for each row and column, and where there is none.
 *
 * <p>A cell with findings holds a bubble whose area stands for their number, the number itself, and the best appraisal among
 * them as shade and as filled squares. A full bubble has at least one direct finding, a ring has none. A cell without findings is
 * hatched and says 0, because an empty cell is a result. Sourced practice insights stand below as a diamond with their number.
 *
 * <p>Instances are immutable. The same values give the same characters on any machine. {@link #toTable()} is the same map
 * for readers who do not see it.
 */
public final class GapMapPlot {
    private static final int MOST_NAMED = 20;

    private final GapMap map;
    private final String title;
    private final ImmutableMap<String, String> rowLabels;
    private final ImmutableMap<String, String> columnLabels;
    private final Language language;

    private GapMapPlot(
            GapMap map,
            String title,
            ImmutableMap<String, String> rowLabels,
            ImmutableMap<String, String> columnLabels,
            Language language) {
        this.map = map;
        this.title = title;
        this.rowLabels = rowLabels;
        this.columnLabels = columnLabels;
        this.language = language;
    }

    /** {@return the plot of a map of an evidence base, with its levels and outcomes by name} */
    public static GapMapPlot of(EvidenceBase evidence, GapMap map, Language language) {
        GapMapLabels labels = GapMapLabels.of(evidence, map);
        return of(map, labels.title(), labels::label, labels::label, language);
    }

    /**
     * {@return a plot of a map; the functions give the words for codes of rows and columns, and a code whose words are empty
     * stands for itself}
     */
    public static GapMapPlot of(
            GapMap map,
            LocalizedText title,
            Function<String, LocalizedText> rowLabels,
            Function<String, LocalizedText> columnLabels,
            Language language) {
        return new GapMapPlot(
                map,
                title.in(language),
                labels(map.rows(), rowLabels, language),
                labels(map.columns(), columnLabels, language),
                language);
    }

    private static ImmutableMap<String, String> labels(
            ImmutableList<String> codes, Function<String, LocalizedText> words, Language language) {
        return ImmutableMap.copyOf(Maps.toMap(codes.stream().distinct().toList(), code -> {
            String label = words.apply(code).in(language);
            return label.isBlank() ? code : label;
        }));
    }

    /** {@return what stands above the map, in its language; may be empty} */
    public String title() {
        return title;
    }

    /** {@return the language of words and numbers} */
    public Language language() {
        return language;
    }

    /** {@return what is drawn} */
    public GapMap map() {
        return map;
    }

    /** {@return the words for the row with a code} */
    public String rowLabel(String code) {
        return rowLabels.getOrDefault(code, code);
    }

    /** {@return the words for the column with a code} */
    public String columnLabel(String code) {
        return columnLabels.getOrDefault(code, code);
    }

    /** {@return the size of the map and its empty cells, for readers who do not see it} */
    public String description() {
        GapWords words = words();
        List<String> empty = new ArrayList<>();
        for (GapCell cell : map.cells()) {
            if (cell.findings().isEmpty()) {
                empty.add(place(cell));
            }
        }
        String more = empty.size() > MOST_NAMED ? words.more(empty.size() - MOST_NAMED) : "";
        String named = String.join("; ", empty.subList(0, Math.min(MOST_NAMED, empty.size())));
        return words.overview(map.rows().size(), map.columns().size(), empty.size())
                + (empty.isEmpty() ? "." : ": " + named + more + '.');
    }

    /** {@return the map as a self-contained SVG picture} */
    public String toSvg() {
        return new GapMapSvg(this).draw();
    }

    /** {@return one line for each cell: row, column, findings, sources, best appraisal, directness and practice insights} */
    public TextTable toTable() {
        GapWords words = words();
        List<List<String>> lines = new ArrayList<>();
        for (GapCell cell : map.cells()) {
            lines.add(List.of(
                    rowLabel(cell.row()),
                    columnLabel(cell.column()),
                    Integer.toString(cell.findings().size()),
                    Integer.toString(cell.sources()),
                    words.appraisal(cell),
                    words.directness(cell),
                    Integer.toString(cell.insights().size())));
        }
        return TextTable.of(words.columns(), lines);
    }

    /** {@return the size of the map and its empty cells} */
    @Override
    public String toString() {
        return description();
    }

    String place(GapCell cell) {
        return rowLabel(cell.row()) + " × " + columnLabel(cell.column());
    }

    GapWords words() {
        return new GapWords(language);
    }
}
