package org.synthesis.scoring.vectors;

import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import java.util.Locale;
import org.synthesis.model.certainty.CertaintyLevel;
import org.synthesis.model.text.Language;
import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;
import org.synthesis.model.vocabulary.LocalizedTerm;
import org.synthesis.scoring.statement.Claim;
import org.synthesis.scoring.statement.ClaimVerb;
import org.synthesis.scoring.statement.Clause;
import org.synthesis.scoring.statement.ForbiddenWords;
import org.synthesis.scoring.statement.InformativeStatement;
import org.synthesis.scoring.statement.OutcomeChange;
import org.synthesis.scoring.statement.StatedSize;

/** Evaluators of {@code vectors/statement.csv}. */
final class StatementVectors {
    static final ImmutableMap<String, Evaluator> EVALUATORS = ImmutableMap.<String, Evaluator>builder()
            .put("claim", StatementVectors::claim)
            .put("finding", a -> said(a, InformativeStatement.finding(clause(a), certainty(a))))
            .put("practice", a -> said(a, InformativeStatement.practice(clause(a), (int) a.number("support"))))
            .put("direction-count", StatementVectors::direction)
            .put("forbidden-words", StatementVectors::forbidden)
            .put(
                    "certainty-name",
                    a -> CertaintyLevel.named(a.text("word")).orElseThrow().code())
            .buildOrThrow();

    private StatementVectors() {}

    private static String claim(Arguments a) {
        boolean plural = a.text("number").equals("plural");
        String subject = a.text("subject");
        return said(
                a,
                InformativeStatement.of(new Claim(
                        constant(ClaimVerb.class, a.text("verb")),
                        plural ? LocalizedTerm.plural(subject, subject) : LocalizedTerm.singular(subject, subject),
                        constant(OutcomeChange.class, a.text("change")),
                        LocalizedTerm.singular(a.text("outcome"), a.text("outcome")),
                        certainty(a),
                        Coded.parse(StatedSize.class, a.text("size")).orElseThrow())));
    }

    private static String direction(Arguments a) {
        return said(
                a,
                InformativeStatement.direction(
                        (int) a.number("favouring"),
                        (int) a.number("studies"),
                        LocalizedTerm.singular(a.text("subject"), a.text("subject"))));
    }

    private static String forbidden(Arguments a) {
        Collection<String> words = ForbiddenWords.in(a.text("text"), language(a), certainty(a));
        return words.isEmpty() ? "none" : String.join(" ", words);
    }

    private static Clause clause(Arguments a) {
        return Clause.of(a.text("main"), a.text("subordinate"), a.text("english"));
    }

    private static String said(Arguments a, LocalizedText text) {
        return text.in(language(a));
    }

    private static Language language(Arguments a) {
        return constant(Language.class, a.text("language"));
    }

    private static CertaintyLevel certainty(Arguments a) {
        return Coded.parse(CertaintyLevel.class, a.text("certainty")).orElseThrow();
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String word) {
        return Enum.valueOf(type, word.toUpperCase(Locale.ROOT));
    }
}
