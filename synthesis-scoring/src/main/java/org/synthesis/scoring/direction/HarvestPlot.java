package org.synthesis.scoring.direction;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableTable;
import java.util.Comparator;
import org.synthesis.model.analysis.MethodSource;
import org.synthesis.model.finding.Direction;
import org.synthesis.model.id.OutcomeId;

/**
 * Outcomes by directions, each cell with the studies that point that way: the data of a harvest plot.
 *
 * @param bars for each outcome and direction the studies, most trusted first, then largest, then by key; every study stands once per
 *     outcome
 * @see MethodSource#OGILVIE_2008
 */
public record HarvestPlot(ImmutableTable<OutcomeId, Direction, ImmutableList<HarvestBar>> bars) {
    private static final Comparator<HarvestBar> ORDER = Comparator.comparing(
                    (HarvestBar bar) -> bar.cell().appraisal())
            .thenComparing(bar -> -bar.cell().participants().orElse(0))
            .thenComparing(bar -> bar.study().value());

    /** {@return the plot of the same studies and outcomes} */
    public static HarvestPlot of(EffectDirectionTable table) {
        ImmutableTable.Builder<OutcomeId, Direction, ImmutableList<HarvestBar>> bars = ImmutableTable.builder();
        for (OutcomeId outcome : table.cells().columnKeySet()) {
            for (Direction direction : Direction.values()) {
                ImmutableList<HarvestBar> pointing = table.cells().column(outcome).entrySet().stream()
                        .filter(cell -> cell.getValue().shown() == direction)
                        .map(cell -> new HarvestBar(cell.getKey(), cell.getValue()))
                        .sorted(ORDER)
                        .collect(ImmutableList.toImmutableList());
                if (!pointing.isEmpty()) {
                    bars.put(outcome, direction, pointing);
                }
            }
        }
        return new HarvestPlot(bars.buildOrThrow());
    }
}
