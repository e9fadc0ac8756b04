package org.synthesis.scoring.triangulation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.Collection;
import java.util.Optional;

/**
 * Conclusions on feasibility, appropriateness, meaningfulness and effectiveness, each on its own. There is no overall score by
 * design: an action that works and that nobody accepts is not half good (Pearson et al. 2005).
 *
 * @param conclusions the statements of each kind
 * @param elsewhere statements of no such kind, such as associations
 */
public record FameProfile(
        ImmutableListMultimap<Fame, WeighedStatement> conclusions, ImmutableList<WeighedStatement> elsewhere) {
    /** {@return the profile of statements} */
    public static FameProfile of(Collection<WeighedStatement> statements) {
        ImmutableListMultimap.Builder<Fame, WeighedStatement> conclusions = ImmutableListMultimap.builder();
        ImmutableList.Builder<WeighedStatement> elsewhere = ImmutableList.builder();
        for (WeighedStatement statement : statements) {
            kind(statement.type())
                    .ifPresentOrElse(kind -> conclusions.put(kind, statement), () -> elsewhere.add(statement));
        }
        return new FameProfile(conclusions.build(), elsewhere.build());
    }

    private static Optional<Fame> kind(PropositionType type) {
        return switch (type) {
            case EFFECT -> Optional.of(Fame.EFFECTIVENESS);
            case MEANING -> Optional.of(Fame.MEANINGFULNESS);
            case FEASIBILITY -> Optional.of(Fame.FEASIBILITY);
            case VALUES -> Optional.of(Fame.APPROPRIATENESS);
            case ASSOCIATION -> Optional.empty();
        };
    }
}
