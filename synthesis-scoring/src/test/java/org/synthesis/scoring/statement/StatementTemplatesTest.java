package org.synthesis.scoring.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.synthesis.model.certainty.CertaintyLevel;
import org.synthesis.model.conclusion.Verdict;
import org.synthesis.model.text.Language;
import org.synthesis.model.vocabulary.LocalizedTerm;

/** The two bundles of templates: nothing missing, nothing left over, and the same gaps in both languages. */
class StatementTemplatesTest {
    private static final ImmutableMap<String, Template> DUTCH = Template.all(Language.NL);
    private static final ImmutableMap<String, Template> ENGLISH = Template.all(Language.EN);

    @Test
    void bothLanguagesHaveTheSameKeysInTheSameOrder() {
        assertEquals(DUTCH.keySet().asList(), ENGLISH.keySet().asList());
    }

    @Test
    void everyTemplateIsUsedAndEveryUsedTemplateIsThere() {
        assertEquals(new TreeSet<>(reachable()), new TreeSet<>(DUTCH.keySet()));
    }

    @Test
    void bothLanguagesHaveTheSameGaps() {
        DUTCH.forEach((key, template) -> {
            Template english = ENGLISH.get(key);
            assertTrue(english != null, key);
            assertEquals(template.gaps(), english.gaps(), key);
        });
    }

    @Test
    void noTwoTemplatesSayTheSame() {
        for (ImmutableMap<String, Template> templates : ImmutableSet.of(DUTCH, ENGLISH)) {
            Set<String> texts = new HashSet<>();
            templates.forEach((key, template) -> assertTrue(texts.add(template.text()), key));
        }
    }

    /** The keys that the public entry points ask for. */
    private static Set<String> reachable() {
        LocalizedTerm word = LocalizedTerm.singular("a", "a");
        Set<String> keys = new HashSet<>();
        for (CertaintyLevel level : CertaintyLevel.values()) {
            for (ClaimVerb verb : ClaimVerb.values()) {
                keys.add(InformativeStatement.key(Claim.of(verb, word, OutcomeChange.DECREASE, word, level)));
                if (verb != ClaimVerb.HARM) {
                    keys.add(InformativeStatement.key(Claim.none(verb, word, word, level)));
                }
            }
            for (StatedSize size : StatedSize.values()) {
                keys.add(InformativeStatement.key(Claim.of(ClaimVerb.EFFECT, word, OutcomeChange.INCREASE, word, level)
                        .sized(size)));
            }
            keys.add(InformativeStatement.key("finding", level.code(), "any"));
            keys.add(InformativeStatement.key("insight", level.code(), "any"));
        }
        keys.add(InformativeStatement.key("insight", "not-assessed", "any"));
        keys.add(InformativeStatement.key("practice", "any", "any"));
        keys.add(InformativeStatement.key("direction", "any", "any"));
        for (Verdict verdict : Verdict.values()) {
            switch (verdict) {
                case CONFLICTING, VARIES_BY_OUTCOME, MIXED, INTERMEDIATE_ONLY, UNCLEAR ->
                    keys.add(InformativeStatement.key(verdict));
                case LESS_HARM, MORE_HARM, NO_ASSOCIATION -> {}
            }
        }
        return keys;
    }
}
