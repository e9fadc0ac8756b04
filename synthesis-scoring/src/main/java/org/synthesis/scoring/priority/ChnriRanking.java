package org.synthesis.scoring.priority;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.synthesis.model.text.Language;
import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.text.NumberText;
import org.synthesis.model.text.TextTable;

/**
 * Research questions by priority.
 *
 * @param experts how many experts took part
 * @param scores highest priority first; equal ones by key
 * @param dropped keys of questions on which nobody could judge any criterion that counts
 */
public record ChnriRanking(int experts, ImmutableList<ChnriScore> scores, ImmutableList<String> dropped) {
    /** {@return the ranking in sentences: on how many experts it rests, what comes first and what was left out} */
    public ImmutableList<LocalizedText> explanation() {
        ImmutableList.Builder<LocalizedText> sentences = ImmutableList.builder();
        NumberText nl = NumberText.in(Language.NL);
        NumberText en = NumberText.in(Language.EN);
        ChnriScore first = scores.get(0);
        sentences.add(LocalizedText.of(
                "Deskundigen die meededen: " + experts + "; onderzoeksvragen met een score: " + scores.size() + ".",
                "Experts who took part: " + experts + "; research questions with a score: " + scores.size() + "."));
        sentences.add(LocalizedText.of(
                "De hoogste prioriteit heeft \"" + first.label().nl() + "\": " + nl.fixed(first.priority(), 1)
                        + " van 100. Gemiddeld gaf " + nl.fixed(100 * first.agreement(), 0)
                        + "% van de deskundigen het antwoord dat het meest voorkwam.",
                "The highest priority has \"" + first.label().en() + "\": " + en.fixed(first.priority(), 1)
                        + " out of 100. On average " + en.fixed(100 * first.agreement(), 0)
                        + "% of the experts gave the most frequent answer."));
        for (ChnriScore score : scores) {
            if (!score.unanswered().isEmpty()) {
                String criteria = String.join(", ", score.unanswered());
                sentences.add(LocalizedText.of(
                        "Over \"" + score.label().nl() + "\" kon niemand oordelen op: " + criteria
                                + "; de score rust op de andere criteria.",
                        "Nobody could judge \"" + score.label().en() + "\" on: " + criteria
                                + "; its score rests on the other criteria."));
            }
        }
        if (!dropped.isEmpty()) {
            String keys = String.join(", ", dropped);
            sentences.add(LocalizedText.of(
                    "Weggelaten, omdat niemand erover kon oordelen: " + keys + ".",
                    "Left out, as nobody could judge them: " + keys + "."));
        }
        return sentences.build();
    }

    /** {@return one row per question: rank, score, agreement, and answers per criterion} */
    public TextTable table(Language language) {
        boolean dutch = language == Language.NL;
        NumberText numbers = NumberText.in(language);
        List<String> columns = new ArrayList<>(List.of(
                dutch ? "plaats" : "rank",
                dutch ? "vraag" : "question",
                "RPS",
                "AEA",
                dutch ? "antwoorden per criterium" : "answers per criterion"));
        List<List<String>> rows = new ArrayList<>();
        for (ChnriScore score : scores) {
            List<String> answered = new ArrayList<>();
            score.criteria().forEach(criterion -> answered.add(criterion.criterion() + " " + criterion.answered()));
            rows.add(List.of(
                    Integer.toString(score.rank()),
                    score.label().in(language),
                    numbers.fixed(score.priority(), 2),
                    numbers.fixed(score.agreement(), 2),
                    String.join(", ", answered)));
        }
        return TextTable.of(columns, rows);
    }

    /** {@return the first question, then the table} */
    @Override
    public String toString() {
        return scores.get(0).question() + " first of " + scores.size() + " (" + experts + " experts)\n"
                + table(Language.EN).toText();
    }
}
