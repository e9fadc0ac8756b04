package org.synthesis.scoring.standard;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.synthesis.model.judgement.Threshold;
import org.synthesis.model.judgement.Thresholds;
import org.synthesis.model.standard.Criteria;
import org.synthesis.model.standard.Criterion;
import org.synthesis.model.standard.Fact;
import org.synthesis.model.text.LocalizedText;

/** One way to read what is unreported: all of it as favourable or all of it as not, with at most one exception. */
final class Reading {
    private final Way way;
    private final Optional<LocalizedText> exception;
    private final Set<LocalizedText> unreported = new LinkedHashSet<>();

    /** How what is unreported is read. */
    enum Way {
        FAVOURABLE,
        UNFAVOURABLE
    }

    Reading(Way way, Optional<LocalizedText> exception) {
        this.way = way;
        this.exception = exception;
    }

    /** What was asked and is unreported, in the order of asking. */
    Set<LocalizedText> unreported() {
        return unreported;
    }

    boolean holds(Criteria criteria, Criterion criterion) {
        return holds(criterion.label(), criteria.get(criterion));
    }

    boolean holds(LocalizedText what, Fact fact) {
        return switch (fact) {
            case YES -> true;
            case NO -> false;
            case UNREPORTED -> favourable(what);
        };
    }

    boolean atLeast(LocalizedText what, OptionalInt number, Thresholds thresholds, Threshold least) {
        return number.isPresent() ? number.getAsInt() >= thresholds.get(least) : favourable(what);
    }

    /** A number, or when it is unreported the most or the least it can count for. */
    int number(LocalizedText what, OptionalInt number, double most) {
        if (number.isPresent()) {
            return number.getAsInt();
        }
        return favourable(what) ? (int) Math.ceil(most) : 0;
    }

    /** A word, or when it is unreported the best or the worst. */
    <T> T word(LocalizedText what, Optional<T> word, T worst, T best) {
        return word.orElseGet(() -> favourable(what) ? best : worst);
    }

    boolean favourable(LocalizedText what) {
        unreported.add(what);
        return (way == Way.FAVOURABLE) != exception.equals(Optional.of(what));
    }
}
