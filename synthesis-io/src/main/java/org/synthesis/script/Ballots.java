package org.synthesis.script;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.synthesis.io.RawTable;
import org.synthesis.model.judgement.Proposal;
import org.synthesis.model.text.Language;
import org.synthesis.model.text.LocalizedText;
import org.synthesis.scoring.priority.Jla;
import org.synthesis.scoring.priority.JlaGroup;
import org.synthesis.scoring.priority.JlaRanking;

/**
 * What groups of people find most important to find out, to rank it by the method of the James Lind Alliance.
 *
 * <p>As a CSV file: a row for each research question, a column {@code group/person} for each ballot. A cell holds the place of the
 * question on that ballot: 1 for the most important, then 2, 3, ...; empty when it is not on it. All ballots hold as many places as
 * the longest. An empty ballot is no ballot; a group without any is named as missing.
 *
 * <pre>
 * question,parents/1,parents/2,youth workers/1
 * Does mentoring prevent recruitment?,1,2,
 * Who drops out of youth work?,2,1,1
 * </pre>
 */
public final class Ballots {
    private final ImmutableMap<String, LocalizedText> questions;
    private final int places;
    private final ImmutableList<JlaGroup> groups;
    private final Language language;

    private Ballots(
            ImmutableMap<String, LocalizedText> questions,
            int places,
            ImmutableList<JlaGroup> groups,
            Language language) {
        this.questions = questions;
        this.places = places;
        this.groups = groups;
        this.language = language;
    }

    static Ballots read(Path file) {
        CheckedTable table = CheckedTable.read(file);
        Map<String, List<ImmutableList<String>>> groups = new LinkedHashMap<>();
        int places = 1;
        for (String column : table.columns()) {
            ImmutableList<String> ballot = ballot(table, column);
            List<ImmutableList<String>> ballots =
                    groups.computeIfAbsent(CheckedTable.parts(column).get(0), group -> new ArrayList<>());
            if (!ballot.isEmpty()) {
                ballots.add(ballot);
            }
            places = Math.max(places, ballot.size());
        }
        return new Ballots(
                table.table().rows().stream()
                        .collect(ImmutableMap.toImmutableMap(
                                CheckedTable::name, row -> LocalizedText.same(CheckedTable.name(row)))),
                places,
                groups.entrySet().stream()
                        .map(group -> new JlaGroup(
                                group.getKey(),
                                LocalizedText.same(group.getKey()),
                                ImmutableList.copyOf(group.getValue())))
                        .collect(ImmutableList.toImmutableList()),
                Language.EN);
    }

    /** The questions on one ballot, most important first. */
    private static ImmutableList<String> ballot(CheckedTable table, String column) {
        Map<Integer, String> byPlace = new TreeMap<>();
        for (RawTable.Row row : table.table().rows()) {
            String cell = table.cell(row, column);
            if (!cell.isEmpty()) {
                OptionalDouble place = table.number(cell);
                int whole = (int) place.orElse(0);
                if (whole < 1 || whole != place.orElse(0)) {
                    throw table.fault(row, column, "a place such as 1 or 2, or an empty cell");
                }
                String other = byPlace.put(whole, CheckedTable.name(row));
                if (other != null) {
                    throw table.fault(row, column, "a place of its own, as '" + other + "' has this one");
                }
                if (whole > table.table().rows().size()) {
                    throw table.fault(
                            row,
                            column,
                            "a place from 1 to " + table.table().rows().size());
                }
            }
        }
        int next = 1;
        for (Map.Entry<Integer, String> entry : byPlace.entrySet()) {
            if (entry.getKey() != next) {
                throw new IllegalArgumentException(table.table().place() + ", column '" + column + "': place " + next
                        + " is missing, while " + entry.getKey() + " is given to '" + entry.getValue() + "'");
            }
            next++;
        }
        return ImmutableList.copyOf(byPlace.values());
    }

    /** {@return the same, answering in another language} */
    public Ballots in(Language other) {
        return new Ballots(questions, places, groups, other);
    }

    /** {@return the interim ranking; undetermined while a group has handed in nothing, with the ranking of the others so far} */
    public Proposal<JlaRanking> proposal() {
        return Jla.using(questions, places).rank(groups);
    }

    /**
     * {@return the typed result}
     *
     * @throws IllegalStateException naming the groups that handed in nothing
     */
    public JlaRanking result() {
        return proposal().toOptional().orElseThrow(() -> new IllegalStateException("missing: " + missing()));
    }

    private String missing() {
        return proposal().missing().stream().map(text -> text.in(language)).collect(Collectors.joining(", "));
    }

    /** {@return the ranking so far in sentences, and what is missing} */
    public View explain() {
        List<String> lines = new ArrayList<>();
        proposal()
                .soFar()
                .ifPresent(ranking -> ranking.explanation().forEach(sentence -> lines.add(sentence.in(language))));
        if (!missing().isEmpty()) {
            lines.add((language == Language.NL ? "Ontbreekt: " : "Missing: ") + missing());
        }
        return new View(String.join("\n", lines));
    }

    /** {@return from how many groups, then a row per research question; and what is missing} */
    @Override
    public String toString() {
        String first = questions.size()
                + (language == Language.NL ? " vragen, " : " questions, ")
                + groups.size()
                + (language == Language.NL ? " groepen, tussenstand:" : " groups, interim ranking:");
        String missing = missing();
        return new View(first
                        + (missing.isEmpty()
                                ? ""
                                : "\n" + (language == Language.NL ? "ontbreekt: " : "missing: ") + missing)
                        + proposal()
                                .soFar()
                                .map(ranking -> "\n" + ranking.table(language).toText())
                                .orElse(""))
                .toString();
    }
}
