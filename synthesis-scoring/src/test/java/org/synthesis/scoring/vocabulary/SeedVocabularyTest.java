package org.synthesis.scoring.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SeedVocabularyTest {
    @Test
    void everyTermStandsOnceAndIsNamedAndDefinedInBothLanguages() {
        assertEquals(
                SeedVocabulary.terms().size(), SeedVocabulary.concepts().all().size());
        for (Term term : SeedVocabulary.terms()) {
            String code = term.concept().code();
            assertFalse(term.concept().label().nl().isBlank(), code);
            assertFalse(term.concept().label().en().isBlank(), code);
            assertFalse(term.concept().definition().nl().isBlank(), code);
            assertFalse(term.concept().definition().en().isBlank(), code);
        }
    }

    @Test
    void widerTermsAndLinksExistAndFactorsHaveALevel() {
        Set<String> codes = SeedVocabulary.terms().stream()
                .map(term -> term.concept().code())
                .collect(Collectors.toSet());
        SeedVocabulary.terms()
                .forEach(term -> assertTrue(
                        term.broader().map(codes::contains).orElse(true),
                        term.concept().code()));
        SeedVocabulary.links().forEach(link -> assertTrue(codes.contains(link.from()) && codes.contains(link.to())));
        SeedVocabulary.terms(SeedVocabulary.FACTOR)
                .forEach(term ->
                        assertTrue(term.level().isPresent(), term.concept().code()));
    }
}
