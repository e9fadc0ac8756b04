package org.synthesis.scoring.direction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.synthesis.model.appraisal.AppraisalLevel;
import org.synthesis.model.finding.Direction;
import org.synthesis.model.id.OutcomeId;
import org.synthesis.model.id.StudyId;
import org.synthesis.model.judgement.Thresholds;
import org.synthesis.model.study.StudyDesign;

class VotesProperties {
    private static final Thresholds STANDARD = Thresholds.standard();

    @Property(tries = 200)
    void theSignTestIsSymmetricAndItsIntervalAShare(
            @ForAll @IntRange(max = 60) int in, @ForAll @IntRange(max = 60) int against) {
        Assume.that(in + against > 0);
        VoteCount one = Votes.count(in, against, 0).orThrow();
        VoteCount other = Votes.count(against, in, 5).orThrow();
        assertEquals(one.pValue(), other.pValue());
        assertEquals(one.interval().low(), 1 - other.interval().high(), 1e-12);
        assertTrue(0 <= one.interval().low() && one.interval().high() <= 1);
        assertTrue(one.interval().low() <= one.share() + 1e-12
                && one.share() <= one.interval().high() + 1e-12);
        assertTrue(0 < one.pValue() && one.pValue() <= 1);
    }

    @Property(tries = 100)
    void studiesWithoutADirectionAreCountedApart(@ForAll @Size(max = 20) List<Direction> studies) {
        var votes = Votes.count(studies, Direction.HARM_DOWN).toOptional();
        boolean any = studies.contains(Direction.HARM_DOWN) || studies.contains(Direction.HARM_UP);
        assertEquals(any, votes.isPresent());
        votes.ifPresent(v -> assertEquals(studies.size(), v.inDirection() + v.against() + v.notCounted()));
    }

    @Property(tries = 100)
    void bothHalvesOfAPValueMakeOne(@ForAll @DoubleRange(min = 0, max = 1) double p) {
        double with = PValueCombination.oneSided(p, Direction.HARM_UP, Direction.HARM_UP)
                .orThrow();
        double against = PValueCombination.oneSided(p, Direction.HARM_DOWN, Direction.HARM_UP)
                .orThrow();
        assertEquals(1, with + against, 1e-15);
    }

    @Property(tries = 200)
    void turningOutcomesTurnsTheStudy(@ForAll @Size(min = 1, max = 12) List<Direction> outcomes) {
        Optional<Direction> found = WithinStudy.direction(outcomes, STANDARD).toOptional();
        Optional<Direction> turned = WithinStudy.direction(
                        outcomes.stream().map(Direction::opposite).toList(), STANDARD)
                .toOptional();
        assertEquals(found.map(Direction::opposite), turned);
    }

    @Property(tries = 200)
    void whatAStudySaysHoldsWhateverTheUnclearOutcomesTurnOut(
            @ForAll @Size(min = 1, max = 8) List<Direction> outcomes, @ForAll Direction later) {
        Assume.that(later != Direction.UNCLEAR);
        WithinStudy.direction(outcomes, STANDARD)
                .toOptional()
                .ifPresent(found -> assertEquals(
                        Optional.of(found),
                        WithinStudy.direction(
                                        outcomes.stream()
                                                .map(d -> d == Direction.UNCLEAR ? later : d)
                                                .toList(),
                                        STANDARD)
                                .toOptional()));
    }

    @Property(tries = 50)
    void everyCellStandsOnceInTheHarvest(@ForAll @Size(min = 1, max = 12) List<Direction> directions) {
        ImmutableList.Builder<DirectionReport> reports = ImmutableList.builder();
        for (int i = 0; i < directions.size(); i++) {
            reports.add(new DirectionReport(
                    new StudyId("s" + i % 4),
                    new OutcomeId("o" + i % 2),
                    directions.get(i),
                    StudyDesign.RCT,
                    OptionalInt.of(10 * i),
                    AppraisalLevel.LOW));
        }
        EffectDirectionTable table = EffectDirectionTable.of(reports.build(), STANDARD);
        HarvestPlot plot = HarvestPlot.of(table);
        assertEquals(
                table.cells().size(),
                plot.bars().values().stream().mapToInt(List::size).sum());
        assertEquals(
                directions.size(),
                table.cells().values().stream().mapToInt(DirectionCell::results).sum());
    }

    @Property(tries = 50)
    void aContourRisesAsThePValueFalls(@ForAll @DoubleRange(min = 0.05, max = 2) double d) {
        var plot = AlbatrossPlot.of(ImmutableList.of(), org.synthesis.model.base.DoubleVector.of(d), 1, STANDARD);
        double[] n = plot.contours().get(0).participants().toArray();
        for (int i = 1; i < n.length; i++) {
            assertTrue(n[i] > n[i - 1]);
        }
    }
}
