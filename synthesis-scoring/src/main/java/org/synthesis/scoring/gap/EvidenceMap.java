package org.synthesis.scoring.gap;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ListMultimap;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.synthesis.model.EvidenceBase;
import org.synthesis.model.finding.Directness;
import org.synthesis.model.finding.Sourcing;
import org.synthesis.model.gap.EvidenceClass;
import org.synthesis.model.gap.GapCell;
import org.synthesis.model.gap.GapMap;
import org.synthesis.model.gap.MapVocabulary;
import org.synthesis.model.gap.SegmentedGapMap;
import org.synthesis.model.gap.StudyCounts;
import org.synthesis.model.id.FindingId;
import org.synthesis.model.id.StudyId;
import org.synthesis.scoring.appraisal.ResultAppraisals;

/**
 * How much evidence there is, laid out by any two or three vocabularies and filtered by any others; cells without evidence say zero.
 *
 * <p>A study counts once in each cell, row, column and total, as its worst finding there: one that was not appraised before one with
 * serious limitations. A study with a result of its own is no review, whatever else it reports. Instances are immutable.
 *
 * <p>After Snilstveit et al. 2016, J Clin Epidemiol 79:120, and White et al. 2020, Campbell Syst Rev 16:e1125.
 */
public final class EvidenceMap {
    private final ImmutableListMultimap<MapVocabulary, String> vocabularies;
    private final ImmutableList<MapEntry> entries;
    private final ImmutableMap<FindingId, ImmutableSetMultimap<MapVocabulary, String>> insights;

    private EvidenceMap(
            ImmutableListMultimap<MapVocabulary, String> vocabularies,
            ImmutableList<MapEntry> entries,
            ImmutableMap<FindingId, ImmutableSetMultimap<MapVocabulary, String>> insights) {
        this.vocabularies = vocabularies;
        this.entries = entries;
        this.insights = insights;
    }

    /** {@return the map of an evidence base, with its appraisals} */
    public static EvidenceMap of(EvidenceBase evidence, ResultAppraisals.Appraised appraised) {
        StudyClasses classes = new StudyClasses(evidence, appraised);
        MapCoding coding = new MapCoding(evidence);
        return new EvidenceMap(
                coding.vocabularies(),
                evidence.findings().stream()
                        .map(finding -> new MapEntry(
                                finding.id(),
                                evidence.studyOfSource()
                                        .getOrDefault(
                                                finding.source(),
                                                new StudyId(finding.source().value())),
                                finding.source(),
                                classes.of(finding),
                                finding.appraisal().level(),
                                finding.directness(),
                                coding.codes(finding)))
                        .collect(ImmutableList.toImmutableList()),
                evidence.insights().stream()
                        .filter(insight -> insight.sourcing() == Sourcing.SOURCED)
                        .collect(ImmutableMap.toImmutableMap(insight -> insight.id(), coding::codes)));
    }

    /**
     * {@return the map of entries}
     *
     * @param vocabularies the codes of each vocabulary in order; those without entries give the empty cells
     * @param entries the findings
     */
    public static EvidenceMap of(
            ImmutableListMultimap<MapVocabulary, String> vocabularies, Collection<MapEntry> entries) {
        return new EvidenceMap(vocabularies, ImmutableList.copyOf(entries), ImmutableMap.of());
    }

    /** {@return the entries in order} */
    public ImmutableList<MapEntry> entries() {
        return entries;
    }

    /** {@return the codes of a vocabulary in order} */
    public ImmutableList<String> codes(MapVocabulary vocabulary) {
        return vocabularies.get(vocabulary);
    }

    /** {@return the map of what has one of some codes of a vocabulary; its rows and columns stay the same} */
    public EvidenceMap where(MapVocabulary vocabulary, Collection<String> codes) {
        ImmutableSet<String> wanted = ImmutableSet.copyOf(codes);
        return new EvidenceMap(
                vocabularies,
                entries.stream()
                        .filter(entry -> entry.codes().get(vocabulary).stream().anyMatch(wanted::contains))
                        .collect(ImmutableList.toImmutableList()),
                insights.entrySet().stream()
                        .filter(insight ->
                                insight.getValue().get(vocabulary).stream().anyMatch(wanted::contains))
                        .collect(ImmutableMap.toImmutableMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** {@return the map by two vocabularies, named after them} */
    public GapMap by(MapVocabulary rows, MapVocabulary columns) {
        Layout layout = new Layout(rows, columns);
        entries.forEach(layout::place);
        insights.forEach(layout::place);
        return layout.map();
    }

    /** {@return the map by two vocabularies, and once more for each code of a third} */
    public SegmentedGapMap by(MapVocabulary rows, MapVocabulary columns, MapVocabulary segments) {
        ImmutableMap.Builder<String, GapMap> maps = ImmutableMap.builder();
        for (String code : codes(segments)) {
            maps.put(code, where(segments, List.of(code)).by(rows, columns));
        }
        return new SegmentedGapMap(segments, by(rows, columns), maps.buildOrThrow());
    }

    /** {@return the distinct studies behind entries, by how they count} */
    public static StudyCounts count(Iterable<MapEntry> entries) {
        Map<StudyId, EvidenceClass> studies = new LinkedHashMap<>();
        entries.forEach(entry -> studies.merge(entry.study(), entry.kind(), EvidenceMap::worse));
        Map<EvidenceClass, Integer> counts = new EnumMap<>(EvidenceClass.class);
        studies.values().forEach(kind -> counts.merge(kind, 1, Integer::sum));
        return new StudyCounts(ImmutableMap.copyOf(counts));
    }

    private static EvidenceClass worse(EvidenceClass one, EvidenceClass other) {
        if (group(one) != group(other)) {
            return group(one) < group(other) ? one : other;
        }
        return one.compareTo(other) >= 0 ? one : other;
    }

    /** Own results before reviews before none. */
    private static int group(EvidenceClass kind) {
        return kind == EvidenceClass.ONGOING ? 2 : kind.isPrimary() ? 0 : 1;
    }

    /** The entries of one map, by cell. */
    private final class Layout {
        private final MapVocabulary rows;
        private final MapVocabulary columns;
        private final ListMultimap<String, MapEntry> byCell = ArrayListMultimap.create();
        private final ListMultimap<String, FindingId> insightsByCell = ArrayListMultimap.create();
        private final ListMultimap<String, MapEntry> byRow = ArrayListMultimap.create();
        private final ListMultimap<String, MapEntry> byColumn = ArrayListMultimap.create();
        private final ImmutableList.Builder<MapEntry> placed = ImmutableList.builder();
        private final ImmutableList.Builder<FindingId> unplaced = ImmutableList.builder();

        Layout(MapVocabulary rows, MapVocabulary columns) {
            this.rows = rows;
            this.columns = columns;
        }

        void place(MapEntry entry) {
            List<String> in = known(rows, entry.codes());
            List<String> under = known(columns, entry.codes());
            if (in.isEmpty() || under.isEmpty()) {
                unplaced.add(entry.finding());
                return;
            }
            placed.add(entry);
            in.forEach(row -> byRow.put(row, entry));
            under.forEach(column -> byColumn.put(column, entry));
            in.forEach(row -> under.forEach(column -> byCell.put(key(row, column), entry)));
        }

        void place(FindingId insight, ImmutableSetMultimap<MapVocabulary, String> codes) {
            known(rows, codes)
                    .forEach(row ->
                            known(columns, codes).forEach(column -> insightsByCell.put(key(row, column), insight)));
        }

        GapMap map() {
            ImmutableList<GapCell> cells = codes(rows).stream()
                    .flatMap(row -> codes(columns).stream().map(column -> cell(row, column)))
                    .collect(ImmutableList.toImmutableList());
            return new GapMap(
                    rows.code() + "-" + columns.code(),
                    codes(rows),
                    codes(columns),
                    cells,
                    totals(codes(rows), byRow),
                    totals(codes(columns), byColumn),
                    count(placed.build()),
                    unplaced.build());
        }

        private GapCell cell(String row, String column) {
            List<MapEntry> here = byCell.get(key(row, column));
            return new GapCell(
                    row,
                    column,
                    here.stream().map(MapEntry::finding).collect(ImmutableList.toImmutableList()),
                    (int) here.stream().map(MapEntry::source).distinct().count(),
                    ImmutableList.copyOf(insightsByCell.get(key(row, column))),
                    here.stream().map(MapEntry::appraisal).min(Comparator.naturalOrder()),
                    here.stream().anyMatch(entry -> entry.directness() == Directness.DIRECT),
                    count(here));
        }

        private ImmutableList<StudyCounts> totals(ImmutableList<String> codes, ListMultimap<String, MapEntry> byCode) {
            return codes.stream().map(code -> count(byCode.get(code))).collect(ImmutableList.toImmutableList());
        }

        private List<String> known(MapVocabulary vocabulary, ImmutableSetMultimap<MapVocabulary, String> codes) {
            return codes(vocabulary).stream()
                    .filter(codes.get(vocabulary)::contains)
                    .toList();
        }

        private static String key(String row, String column) {
            return row + "\n" + column;
        }
    }
}
