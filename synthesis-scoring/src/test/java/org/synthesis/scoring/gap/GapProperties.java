package org.synthesis.scoring.gap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.synthesis.model.appraisal.AppraisalLevel;
import org.synthesis.model.appraisal.PracticeSupport;
import org.synthesis.model.base.Interval;
import org.synthesis.model.conclusion.TopicGaps;
import org.synthesis.model.finding.Directness;
import org.synthesis.model.gap.EmptySearch;
import org.synthesis.model.gap.EvidenceClass;
import org.synthesis.model.gap.GapCell;
import org.synthesis.model.gap.GapFiring;
import org.synthesis.model.gap.GapMap;
import org.synthesis.model.gap.GapTopic;
import org.synthesis.model.gap.MapVocabulary;
import org.synthesis.model.gap.SegmentedGapMap;
import org.synthesis.model.id.FindingId;
import org.synthesis.model.id.SourceId;
import org.synthesis.model.id.StudyId;
import org.synthesis.model.judgement.Proposal;
import org.synthesis.model.judgement.Threshold;
import org.synthesis.model.judgement.Thresholds;
import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.EcologicalLevel;

/** What must hold of maps and of rules on gaps, whatever the evidence. */
class GapProperties {
    private static final Thresholds STANDARD = Thresholds.standard();
    private static final EmptySearch SEARCH = new EmptySearch(ImmutableList.of(), 5);
    private static final ImmutableListMultimap<MapVocabulary, String> VOCABULARIES =
            ImmutableListMultimap.<MapVocabulary, String>builder()
                    .putAll(MapVocabulary.LEVEL, "l0", "l1", "l2")
                    .putAll(MapVocabulary.OUTCOME, "o0", "o1")
                    .putAll(MapVocabulary.REGION, "r0", "r1")
                    .build();

    /** Entries of a few studies; outcome o2 and region r2 are in no vocabulary. */
    @Provide
    Arbitrary<List<MapEntry>> entries() {
        Arbitrary<Integer> code = Arbitraries.integers().between(0, 2);
        return Combinators.combine(
                        Arbitraries.integers().between(0, 5), Arbitraries.of(EvidenceClass.class), code, code, code)
                .as((study, kind, level, outcome, region) -> new MapEntry(
                        new FindingId("FN"),
                        new StudyId("S" + study),
                        new SourceId("S" + study),
                        kind,
                        AppraisalLevel.LOW,
                        Directness.INDIRECT,
                        ImmutableSetMultimap.of(
                                MapVocabulary.LEVEL,
                                "l" + level,
                                MapVocabulary.OUTCOME,
                                "o" + outcome,
                                MapVocabulary.REGION,
                                "r" + region)))
                .list()
                .ofMaxSize(20);
    }

    @Property(tries = 100)
    void everyCellIsThereAndCountsItsStudiesOnce(@ForAll("entries") List<MapEntry> entries) {
        GapMap map = map(entries);
        assertEquals(6, map.cells().size());
        for (GapCell cell : map.cells()) {
            assertEquals(studies(entries, List.of(cell)), cell.studies().total());
            assertEquals(cell.findings().isEmpty(), map.emptyCells().contains(cell));
        }
    }

    @Property(tries = 100)
    void totalsCountDistinctStudiesAndNothingIsLost(@ForAll("entries") List<MapEntry> entries) {
        GapMap map = map(entries);
        assertEquals(studies(entries, map.cells()), map.total().total());
        for (int row = 0; row < map.rows().size(); row++) {
            String code = map.rows().get(row);
            List<GapCell> cells =
                    map.cells().stream().filter(cell -> cell.row().equals(code)).toList();
            assertEquals(studies(entries, cells), map.rowTotals().get(row).total());
        }
        int placed =
                map.cells().stream().mapToInt(cell -> cell.findings().size()).sum();
        assertEquals(entries.size(), placed + map.unplaced().size());
    }

    private static long studies(List<MapEntry> entries, List<GapCell> cells) {
        return entries.stream()
                .filter(entry -> cells.stream()
                        .anyMatch(cell -> entry.codes().containsEntry(MapVocabulary.LEVEL, cell.row())
                                && entry.codes().containsEntry(MapVocabulary.OUTCOME, cell.column())))
                .map(MapEntry::study)
                .distinct()
                .count();
    }

    @Property(tries = 50)
    void aCopyOfAnEntryChangesNoCount(@ForAll("entries") List<MapEntry> entries) {
        List<MapEntry> twice = new ArrayList<>(entries);
        twice.addAll(entries);
        GapMap once = map(entries);
        GapMap again = map(twice);
        assertEquals(once.total(), again.total());
        assertEquals(
                once.cells().stream().map(GapCell::studies).toList(),
                again.cells().stream().map(GapCell::studies).toList());
    }

    @Property(tries = 30)
    void segmentsAreFiltersOfTheWhole(@ForAll("entries") List<MapEntry> entries) {
        EvidenceMap map = EvidenceMap.of(VOCABULARIES, entries);
        SegmentedGapMap segmented = map.by(MapVocabulary.LEVEL, MapVocabulary.OUTCOME, MapVocabulary.REGION);
        assertEquals(map(entries), segmented.whole());
        segmented
                .segments()
                .forEach((code, part) -> assertEquals(
                        map.where(MapVocabulary.REGION, List.of(code)).by(MapVocabulary.LEVEL, MapVocabulary.OUTCOME),
                        part));
    }

    @Property(tries = 50)
    void addingAStudyNeverMakesACellAGap(
            @ForAll("entries") List<MapEntry> entries, @ForAll("entries") List<MapEntry> more) {
        List<MapEntry> all = new ArrayList<>(entries);
        all.addAll(more);
        GapMap after = map(all);
        for (GapCell cell : map(entries).cells()) {
            int later = after.cell(cell.row(), cell.column()).studies().total();
            assertTrue(isGap(cell.studies().total()) || !isGap(later));
        }
    }

    private static boolean isGap(int studies) {
        return fires(CountedGaps.noStudies(new CountedGaps.Cell(studies, SEARCH), STANDARD));
    }

    private static boolean fires(Proposal<Optional<GapFiring>> said) {
        return said.toOptional().orElseThrow().isPresent();
    }

    private static GapMap map(List<MapEntry> entries) {
        return EvidenceMap.of(VOCABULARIES, entries).by(MapVocabulary.LEVEL, MapVocabulary.OUTCOME);
    }

    @Property(tries = 100)
    void aPreciseNullIsNeverAGap(
            @ForAll @DoubleRange(min = -1, max = 1) double one,
            @ForAll @DoubleRange(min = -1, max = 1) double other,
            @ForAll @DoubleRange(min = 0, max = 1) double important) {
        Interval interval = new Interval(Math.min(one, other), Math.max(one, other), 0.95);
        Optional<LocalizedText> closed =
                RatedGaps.preciseNull(interval, important).toOptional();
        assertEquals(Math.max(-interval.low(), interval.high()) < important, closed.isPresent());
        LocalizedText text = LocalizedText.same("x");
        TopicGaps gaps = GapMerge.of(
                new GapTopic("F1", EcologicalLevel.FAMILY, text, text, text, text),
                ImmutableList.of(
                        new RuledGap(GapRule.G1, CountedGaps.noStudies(new CountedGaps.Cell(0, SEARCH), STANDARD))),
                ImmutableList.of(),
                closed);
        assertEquals(closed.isPresent(), gaps.gaps().isEmpty());
        assertEquals(closed.isPresent(), gaps.reasons().isEmpty());
    }

    @Property(tries = 50)
    void higherThresholdsShowNoMoreGaps(
            @ForAll @IntRange(min = 0, max = 20) int count,
            @ForAll @IntRange(min = 1, max = 10) int low,
            @ForAll @IntRange(min = 0, max = 10) int more) {
        assertFalse(!reviewMissed(count, low) && reviewMissed(count, low + more));
        assertFalse(!evaluationMissed(count, low) && evaluationMissed(count, low + more));
    }

    private static boolean reviewMissed(int primary, int threshold) {
        return fires(CountedGaps.noReview(
                new CountedGaps.Reviewed(primary, ImmutableList.of(), OptionalInt.of(2026), ImmutableList.of()),
                STANDARD.with(Threshold.GAP_PRIMARY_STUDIES, threshold)));
    }

    private static boolean evaluationMissed(int municipalities, int threshold) {
        return fires(CountedGaps.notEvaluated(
                new CountedGaps.Practice(
                        new FindingId("IN1"),
                        Optional.of(PracticeSupport.P3),
                        OptionalInt.of(municipalities),
                        OptionalInt.of(0)),
                STANDARD.with(Threshold.GAP_PRACTICE_MUNICIPALITIES, threshold)));
    }
}
