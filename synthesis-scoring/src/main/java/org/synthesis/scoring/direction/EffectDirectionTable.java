package org.synthesis.scoring.direction;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableTable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.synthesis.model.analysis.MethodSource;
import org.synthesis.model.appraisal.AppraisalLevel;
import org.synthesis.model.base.Attempt;
import org.synthesis.model.finding.Direction;
import org.synthesis.model.id.OutcomeId;
import org.synthesis.model.id.StudyId;
import org.synthesis.model.judgement.Thresholds;

/**
 * Studies by outcomes, each cell with its direction: the data of an effect-direction plot.
 *
 * @param cells studies and outcomes in the order of the results; a study that says nothing on an outcome has no cell
 * @see MethodSource#BOON_THOMSON_2021
 */
public record EffectDirectionTable(ImmutableTable<StudyId, OutcomeId, DirectionCell> cells) {
    private record Key(StudyId study, OutcomeId outcome) {}

    /** {@return the table of some results; several of one study on one outcome become one cell by {@link WithinStudy}} */
    public static EffectDirectionTable of(Iterable<DirectionReport> reports, Thresholds thresholds) {
        Map<Key, ImmutableList.Builder<DirectionReport>> grouped = new LinkedHashMap<>();
        for (DirectionReport report : reports) {
            grouped.computeIfAbsent(new Key(report.study(), report.outcome()), key -> ImmutableList.builder())
                    .add(report);
        }
        ImmutableTable.Builder<StudyId, OutcomeId, DirectionCell> cells = ImmutableTable.builder();
        grouped.forEach((key, group) -> cells.put(key.study(), key.outcome(), cell(group.build(), thresholds)));
        return new EffectDirectionTable(cells.buildOrThrow());
    }

    private static DirectionCell cell(List<DirectionReport> group, Thresholds thresholds) {
        OptionalInt participants = group.stream()
                .map(DirectionReport::participants)
                .filter(OptionalInt::isPresent)
                .mapToInt(OptionalInt::getAsInt)
                .max();
        AppraisalLevel least =
                Collections.max(group.stream().map(DirectionReport::appraisal).toList());
        return new DirectionCell(
                WithinStudy.direction(
                        group.stream().map(DirectionReport::direction).toList(), thresholds),
                group.size(),
                group.stream().map(DirectionReport::design).collect(ImmutableSet.toImmutableSet()),
                participants,
                least);
    }

    /** {@return the studies on an outcome, counted by direction; declined when none of them has one} */
    public Attempt<VoteCount> votes(OutcomeId outcome, Direction tested) {
        return Votes.count(
                cells.column(outcome).values().stream()
                        .map(DirectionCell::shown)
                        .toList(),
                tested);
    }
}
