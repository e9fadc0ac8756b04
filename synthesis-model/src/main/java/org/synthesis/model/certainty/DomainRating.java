package org.synthesis.model.certainty;

import java.util.Optional;
import org.synthesis.model.base.Checks;
import org.synthesis.model.judgement.Judgement;
import org.synthesis.model.judgement.Proposal;

/**
 * How many levels one domain takes off or adds.
 *
 * @param domain what it is about
 * @param change the levels: at most 0 for a reason to rate down, at least 0 for a reason to rate up
 */
public record DomainRating(CertaintyDomain domain, Judgement<Integer> change) {
    /** Checks the number of levels, proposed and settled. */
    public DomainRating {
        change.proposed().soFar().ifPresent(levels -> check(domain, levels));
        change.settled().ifPresent(levels -> check(domain, levels));
    }

    /** {@return a rating that nobody has settled} */
    public static DomainRating proposed(CertaintyDomain domain, Proposal<Integer> change) {
        return new DomainRating(domain, Judgement.proposed(change));
    }

    /** {@return the levels that hold: settled, or else proposed; 0 when the domain does not apply, empty when it is not determined} */
    public Optional<Integer> levels() {
        return change.value().isEmpty() && change.proposed() instanceof Proposal.NotApplicable<Integer>
                ? Optional.of(0)
                : change.value();
    }

    /** {@return the levels that hold, or else those that follow from what is known alone, or else the best ones possible} */
    int provisionalLevels() {
        return levels().or(() -> change.proposed().soFar()).orElse(domain.highest());
    }

    private static void check(CertaintyDomain domain, int levels) {
        Checks.that(
                domain.lowest() <= levels && levels <= domain.highest(),
                "%s takes between %s and %s levels, got %s",
                domain.code(),
                domain.lowest(),
                domain.highest(),
                levels);
    }
}
