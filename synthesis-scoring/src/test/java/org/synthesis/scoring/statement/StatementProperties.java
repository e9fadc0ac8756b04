package org.synthesis.scoring.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.synthesis.model.certainty.CertaintyLevel;
import org.synthesis.model.conclusion.Verdict;
import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.GrammaticalNumber;
import org.synthesis.model.vocabulary.LocalizedTerm;

class StatementProperties {
    @Property(tries = 300)
    void everyClaimIsASentenceInBothLanguages(
            @ForAll ClaimVerb verb,
            @ForAll StatedSize size,
            @ForAll OutcomeChange change,
            @ForAll CertaintyLevel certainty,
            @ForAll GrammaticalNumber nl,
            @ForAll GrammaticalNumber en,
            @ForAll @AlphaChars @StringLength(min = 1, max = 12) String subject,
            @ForAll @AlphaChars @StringLength(min = 1, max = 12) String outcome) {
        boolean sizeable = verb == ClaimVerb.EFFECT
                || size == StatedSize.UNSTATED
                || size == StatedSize.NONE && verb != ClaimVerb.HARM;
        Claim claim = new Claim(
                verb,
                new LocalizedTerm(subject, nl, subject, en),
                change,
                LocalizedTerm.singular(outcome, outcome),
                certainty,
                sizeable ? size : StatedSize.UNSTATED);
        LocalizedText said = InformativeStatement.of(claim);
        assertSentence(said);
        assertTrue(ForbiddenWords.in(said, certainty).isEmpty(), said::nl);
        assertTrue(said.nl().toLowerCase(java.util.Locale.ROOT).contains(outcome.toLowerCase(java.util.Locale.ROOT)));
    }

    @Property(tries = 100)
    void everyOtherStatementIsASentenceInBothLanguages(
            @ForAll CertaintyLevel certainty,
            @ForAll Verdict verdict,
            @ForAll @IntRange(min = 0, max = 4) int support,
            @ForAll @IntRange(min = 2, max = 30) int studies,
            @ForAll @AlphaChars @StringLength(min = 1, max = 12) String word) {
        Clause clause = Clause.of(word, word, word);
        LocalizedTerm term = LocalizedTerm.singular(word, word);
        assertSentence(InformativeStatement.finding(clause, certainty));
        assertSentence(InformativeStatement.practice(clause, support));
        assertSentence(InformativeStatement.direction(studies / 2, studies, term));
        assertSentence(InformativeStatement.insight(clause.main(), Optional.of(certainty)));
        assertSentence(InformativeStatement.insight(clause.main(), Optional.empty()));
        switch (verdict) {
            case LESS_HARM, MORE_HARM, NO_ASSOCIATION -> {}
            default -> assertSentence(InformativeStatement.undecided(verdict, term, clause.main()));
        }
    }

    @Property(tries = 60)
    void anotherCertaintyIsAnotherSentence(
            @ForAll ClaimVerb verb,
            @ForAll OutcomeChange change,
            @ForAll CertaintyLevel one,
            @ForAll CertaintyLevel other) {
        LocalizedTerm term = LocalizedTerm.singular("a", "a");
        LocalizedText first = InformativeStatement.of(Claim.of(verb, term, change, term, one));
        LocalizedText second = InformativeStatement.of(Claim.of(verb, term, change, term, other));
        if (one == other) {
            assertEquals(first, second);
        } else {
            assertNotEquals(first.nl(), second.nl());
            assertNotEquals(first.en(), second.en());
        }
    }

    private static void assertSentence(LocalizedText text) {
        for (String said : new String[] {text.nl(), text.en()}) {
            assertFalse(said.contains("{") || said.contains("}") || said.contains("|"), said);
            assertFalse(said.contains("  ") || said.contains(".."), said);
            assertTrue(Character.isUpperCase(said.charAt(0)), said);
            assertTrue(said.endsWith("."), said);
        }
    }
}
