package org.synthesis.scoring.priority;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.synthesis.model.base.Checks;
import org.synthesis.model.judgement.Judgement;
import org.synthesis.model.judgement.Proposal;
import org.synthesis.model.judgement.RuleStep;
import org.synthesis.model.text.Language;
import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.text.NumberText;
import org.synthesis.model.text.TextTable;

/**
 * The interim ranking of a priority setting partnership: what goes to the workshop.
 *
 * @param questions lowest mean rank first; equal ones by key
 * @param people how many ballots each group handed in, by key of the group
 */
public record JlaRanking(ImmutableList<JlaRank> questions, ImmutableMap<String, Integer> people) {
    /** Questions on a final list, as the name says. */
    public static final int MOST_FINAL = 10;

    /**
     * {@return the list that a workshop agreed on, beside a proposal that proposes nothing, as this list is not computed}
     *
     * @param top keys of at most ten of these questions, most important first
     * @param workshop who agreed on it
     * @param date as year-month-day; may be empty
     * @param why how the workshop came to it, in particular where it left the interim ranking
     */
    public Judgement<ImmutableList<String>> agreed(
            ImmutableList<String> top, String workshop, String date, String why) {
        Checks.that(!top.isEmpty() && top.size() <= MOST_FINAL, "expected 1 to 10 questions, got %d", top.size());
        Set<String> known = questions.stream().map(JlaRank::question).collect(Collectors.toSet());
        Set<String> seen = new HashSet<>();
        for (String question : top) {
            Checks.that(known.contains(question), "question '%s' is not in the interim ranking", question);
            Checks.that(seen.add(question), "question '%s' stands there twice", question);
        }
        LocalizedText reason = LocalizedText.of(
                "de definitieve lijst komt uit overleg in een werksessie en wordt niet berekend",
                "the final list comes from agreement at a workshop and is not computed");
        Proposal<ImmutableList<String>> none = Proposal.notApplicable(reason, RuleStep.of(Jla.INTERIM, reason));
        return Judgement.proposed(none).settle(top, workshop, date, why);
    }

    /** {@return the ranking in sentences: who took part, how it was made and what comes first} */
    public ImmutableList<LocalizedText> explanation() {
        int total = people.values().stream().mapToInt(Integer::intValue).sum();
        String groups = people.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
        String nl = questions.stream()
                .limit(3)
                .map(question -> '"' + question.label().nl() + '"')
                .collect(Collectors.joining(", "));
        String en = questions.stream()
                .limit(3)
                .map(question -> '"' + question.label().en() + '"')
                .collect(Collectors.joining(", "));
        return ImmutableList.of(
                LocalizedText.of(
                        "Ingevulde lijsten: " + total + " (" + groups + ").",
                        "Ballots: " + total + " (" + groups + ")."),
                LocalizedText.of(
                        "Elke groep rangschikt eerst zelf; daarna tellen de groepen even zwaar, hoe groot ze ook zijn.",
                        "Each group ranks by itself first; then the groups count alike, whatever their size."),
                LocalizedText.of("Bovenaan staan: " + nl + ".", "At the top: " + en + "."),
                LocalizedText.of(
                        "Dit is een tussenstand; de definitieve lijst komt uit een werksessie.",
                        "This is an interim ranking; the final list is agreed at a workshop."));
    }

    /** {@return one row per question: rank, mean rank and the rank in each group} */
    public TextTable table(Language language) {
        NumberText numbers = NumberText.in(language);
        boolean dutch = language == Language.NL;
        List<String> columns = new ArrayList<>(List.of(
                dutch ? "plaats" : "rank", dutch ? "vraag" : "question", dutch ? "gemiddelde plaats" : "mean rank"));
        columns.addAll(people.keySet());
        List<List<String>> rows = new ArrayList<>();
        for (JlaRank question : questions) {
            List<String> row = new ArrayList<>(List.of(
                    numbers.exact(question.rank()),
                    question.label().in(language),
                    numbers.fixed(question.meanRank(), 2)));
            question.groups().forEach(group -> row.add(numbers.exact(group.rank())));
            rows.add(row);
        }
        return TextTable.of(columns, rows);
    }

    /** {@return the first question, then the table} */
    @Override
    public String toString() {
        return questions.get(0).question() + " first of " + questions.size() + " (interim, " + people.size()
                + " groups)\n" + table(Language.EN).toText();
    }
}
