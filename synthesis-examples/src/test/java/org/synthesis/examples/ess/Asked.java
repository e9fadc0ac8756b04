package org.synthesis.examples.ess;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.synthesis.model.Change;
import org.synthesis.model.Conclusions;
import org.synthesis.model.conclusion.Conclusion;
import org.synthesis.model.conclusion.DatasetConclusion;
import org.synthesis.model.conclusion.GapConclusion;
import org.synthesis.model.conclusion.LocalAdvice;
import org.synthesis.model.conclusion.QuestionAnswer;
import org.synthesis.model.conclusion.RecommendationConclusion;
import org.synthesis.model.conclusion.SubjectConclusion;
import org.synthesis.model.finding.ResearchFinding;
import org.synthesis.model.id.FindingId;
import org.synthesis.model.text.LocalizedText;
import org.synthesis.script.Synthesis;

/** What tests ask of a synthesis, by key. */
final class Asked {
    private Asked() {}

    static SubjectConclusion subject(Synthesis synthesis, String key) {
        return conclusion(synthesis, key, SubjectConclusion.class);
    }

    static GapConclusion gap(Synthesis synthesis, String key) {
        return conclusion(synthesis, key, GapConclusion.class);
    }

    static RecommendationConclusion recommendation(Synthesis synthesis, String key) {
        return conclusion(synthesis, key, RecommendationConclusion.class);
    }

    static LocalAdvice advice(Synthesis synthesis, String key) {
        return conclusion(synthesis, key, LocalAdvice.class);
    }

    static DatasetConclusion dataset(Synthesis synthesis, String key) {
        return conclusion(synthesis, key, DatasetConclusion.class);
    }

    static QuestionAnswer answer(Synthesis synthesis, String key) {
        return synthesis.conclusions().answers().stream()
                .filter(answer -> answer.question().value().equals(key))
                .findFirst()
                .orElseThrow();
    }

    static ResearchFinding finding(Synthesis synthesis, String key) {
        ResearchFinding finding = synthesis.evidence().findingsById().get(new FindingId(key));
        if (finding == null) {
            throw new AssertionError("no finding " + key);
        }
        return finding;
    }

    /** {@return the rows of one of the tables a run leaves behind} */
    static List<Map<String, String>> table(Synthesis synthesis, String name) {
        return Csv.parse(synthesis.results().files().get("tables/" + name + ".csv"));
    }

    /** {@return the row whose first cell is a key} */
    static Map<String, String> row(List<Map<String, String>> table, String key) {
        return table.stream()
                .filter(row -> row.values().iterator().next().equals(key))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no row " + key));
    }

    /** {@return the words of keys} */
    static List<String> words(Collection<?> keys) {
        return keys.stream().map(String::valueOf).toList();
    }

    static String en(Collection<LocalizedText> texts) {
        return texts.stream().map(LocalizedText::en).collect(Collectors.joining("\n"));
    }

    static String nl(Collection<LocalizedText> texts) {
        return texts.stream().map(LocalizedText::nl).collect(Collectors.joining("\n"));
    }

    /** {@return the changes since an earlier synthesis, as a later session finds them: through the files of the earlier run} */
    static List<Change> changes(Synthesis earlier, Synthesis later, Path folder) {
        try {
            earlier.results().write(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return later.changeListSince(folder.resolve("conclusions.json"));
    }

    static Set<String> keys(List<Change> changes) {
        return changes.stream().map(Change::key).collect(Collectors.toCollection(TreeSet::new));
    }

    /** {@return what each conclusion comes down to, by key} */
    static Map<String, Map<String, String>> essence(Conclusions conclusions) {
        return conclusions.all().stream()
                .collect(Collectors.toMap(Conclusion::key, conclusion -> Map.copyOf(conclusion.essence())));
    }

    private static <C extends Conclusion> C conclusion(Synthesis synthesis, String key, Class<C> type) {
        Conclusion found = synthesis.conclusions().byKey().get(key);
        if (found == null) {
            throw new AssertionError("no conclusion " + key);
        }
        return type.cast(found);
    }
}
