package org.synthesis.scoring.vocabulary;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.synthesis.model.factor.FactorRelation;
import org.synthesis.model.judgement.RuleStatus;
import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;
import org.synthesis.model.vocabulary.Concept;
import org.synthesis.model.vocabulary.Concepts;
import org.synthesis.model.vocabulary.EcologicalLevel;
import org.synthesis.scoring.resource.Texts;

/**
 * Terms to begin with: factors, resilience and cooperation. A team adds its own beside them or replaces them, see
 * {@link Concepts#with}.
 *
 * <p>{@code weerbaarheid} (the capacity to resist pressure) and {@code veerkracht} (the capacity to recover) are two terms, as the
 * question of the commission names both.
 */
public final class SeedVocabulary {
    /** Scheme of risk and protective factors. */
    public static final String FACTOR = "factor";

    /** Scheme of resilience. */
    public static final String RESILIENCE = "resilience";

    /** Scheme of cooperation. */
    public static final String COOPERATION = "cooperation";

    private static final int COLUMNS = 12;
    private static final ImmutableList<Term> TERMS = read();

    /** Close ties work out differently with and without ties to others. */
    private static final ImmutableList<Link> LINKS = ImmutableList.of(
            new Link("com:bridging", FactorRelation.MODERATES, "com:bonding"),
            new Link("com:normalisation-crime", FactorRelation.MODERATES, "com:informal-control"));

    private SeedVocabulary() {}

    /** {@return every term, scheme after scheme} */
    public static ImmutableList<Term> terms() {
        return TERMS;
    }

    /** {@return the terms of a scheme; none when it is not shipped} */
    public static ImmutableList<Term> terms(String scheme) {
        return TERMS.stream()
                .filter(term -> term.concept().scheme().equals(scheme))
                .collect(ImmutableList.toImmutableList());
    }

    /** {@return every term as a concept} */
    public static Concepts concepts() {
        return new Concepts(TERMS.stream().map(Term::concept).collect(ImmutableList.toImmutableList()));
    }

    /** {@return how terms work together, as far as it decides what may be said} */
    public static ImmutableList<Link> links() {
        return LINKS;
    }

    /** {@return the terms that change what a term does, by the code of that term; none for a code that is not shipped} */
    public static ImmutableList<Term> moderatorsOf(String code) {
        return LINKS.stream()
                .filter(link ->
                        link.relation() == FactorRelation.MODERATES && link.to().equals(code))
                .flatMap(link ->
                        TERMS.stream().filter(term -> term.concept().code().equals(link.from())))
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<Term> read() {
        return Splitter.on('\n')
                .omitEmptyStrings()
                .splitToStream(Texts.read("seed-terms.txt"))
                .filter(line -> !line.startsWith("#"))
                .map(line -> term(Splitter.on('|').trimResults().splitToList(line), line))
                .collect(ImmutableList.toImmutableList());
    }

    private static Term term(List<String> cells, String line) {
        if (cells.size() != COLUMNS) {
            throw new AssertionError("expected " + COLUMNS + " cells: " + line);
        }
        return new Term(
                new Concept(
                        cells.get(0),
                        cells.get(1),
                        LocalizedText.of(cells.get(2), cells.get(3)),
                        LocalizedText.of(cells.get(6), cells.get(7))),
                LocalizedText.of(cells.get(4), cells.get(5)),
                Optional.of(cells.get(8)).filter(code -> !code.isEmpty()),
                Coded.parse(EcologicalLevel.class, cells.get(9)),
                Coded.parse(RuleStatus.class, cells.get(10))
                        .orElseThrow(() -> new AssertionError("no status: " + line)),
                cells.get(11));
    }
}
