package org.synthesis.model.vocabulary;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.synthesis.model.text.LocalizedText;

/**
 * All open vocabularies of a synthesis, looked up by scheme and code.
 *
 * @param all concepts in the order they were given; a later one with the same scheme and code replaces an earlier one
 */
public record Concepts(ImmutableList<Concept> all) {
    /** No concepts. */
    public static final Concepts NONE = new Concepts(ImmutableList.of());

    /** Keeps the last of concepts with the same scheme and code. */
    public Concepts {
        ImmutableMap.Builder<String, Concept> last = ImmutableMap.builder();
        all.forEach(concept -> last.put(concept.scheme() + ' ' + concept.code(), concept));
        all = last.buildKeepingLast().values().asList();
    }

    /** {@return the concepts of one scheme in their order} */
    public ImmutableList<Concept> in(String scheme) {
        return all.stream().filter(concept -> concept.scheme().equals(scheme)).collect(ImmutableList.toImmutableList());
    }

    /** {@return the concept with a code in a scheme} */
    public Optional<Concept> find(String scheme, String code) {
        return all.stream()
                .filter(concept ->
                        concept.scheme().equals(scheme) && concept.code().equals(code))
                .findFirst();
    }

    /** {@return the words for a code; the code itself when the scheme does not know it} */
    public LocalizedText label(String scheme, String code) {
        return find(scheme, code).map(Concept::label).orElse(LocalizedText.same(code));
    }

    /** {@return these concepts, with those of others added or replaced} */
    public Concepts with(Iterable<Concept> others) {
        return new Concepts(
                ImmutableList.<Concept>builder().addAll(all).addAll(others).build());
    }
}
