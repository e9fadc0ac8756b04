package org.synthesis.model.judgement;

import java.util.Optional;
import org.synthesis.model.base.Checks;

/**
 * What a rule proposed and what people settled; the second never replaces the first.
 *
 * @param proposed what the rule says
 * @param settled what people decided; empty when nobody has
 * @param assessor who settled it; empty when nobody has
 * @param date when it was settled, as year-month-day; may be empty
 * @param rationale why; needed when the settled value is another than the proposed one
 * @param <T> what is judged, for instance a level
 */
public record Judgement<T>(Proposal<T> proposed, Optional<T> settled, String assessor, String date, String rationale) {
    /** Checks that a settled value has an assessor and, when it differs from what the rule says, a rationale. */
    public Judgement {
        if (settled.isPresent()) {
            Checks.that(!assessor.isBlank(), "a settled value needs an assessor, got \"%s\"", assessor);
            Checks.that(
                    settled.equals(proposed.toOptional()) || !rationale.isBlank(),
                    "a settled value other than the proposed one needs a rationale: proposed %s, settled %s",
                    proposed.toOptional().map(Object::toString).orElse("none"),
                    settled.get());
        } else {
            Checks.that(
                    assessor.isEmpty() && date.isEmpty() && rationale.isEmpty(),
                    "an assessor, a date or a rationale needs a settled value");
        }
    }

    /** {@return a judgement that nobody has settled} */
    public static <T> Judgement<T> proposed(Proposal<T> proposal) {
        return new Judgement<>(proposal, Optional.empty(), "", "", "");
    }

    /**
     * {@return the same proposal, settled}
     *
     * @param value what was decided
     * @param by the person or role
     * @param on the date as year-month-day; may be empty
     * @param why the rationale; needed when the value is another than the proposed one
     */
    public Judgement<T> settle(T value, String by, String on, String why) {
        return new Judgement<>(proposed, Optional.of(value), by, on, why);
    }

    /**
     * {@return the same proposal, settled as coders wrote it down; unchanged when no value can be read, or when another value than the
     * proposed one comes without a rationale}
     *
     * @param value what the settlement says, empty when that cannot be read
     */
    public Judgement<T> settle(Settlement settlement, Optional<T> value) {
        boolean fits = value.isPresent()
                && (value.equals(proposed.toOptional())
                        || !settlement.rationale().isBlank());
        return fits ? settle(value.get(), settlement.assessor(), settlement.date(), settlement.rationale()) : this;
    }

    /** {@return the value that holds: settled, or else proposed; empty when there is neither} */
    public Optional<T> value() {
        return settled.isPresent() ? settled : proposed.toOptional();
    }

    /** {@return whether people decided otherwise than the rule, or where the rule had nothing to say} */
    public boolean isOverride() {
        return settled.isPresent() && !settled.equals(proposed.toOptional());
    }
}
