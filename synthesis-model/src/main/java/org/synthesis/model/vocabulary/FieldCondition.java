package org.synthesis.model.vocabulary;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.Doubles;
import java.util.Optional;
import org.synthesis.model.base.Checks;
import org.synthesis.model.id.Id;

/**
 * A condition on one named field: the small language of gap queries and of the conditions of recommendations.
 *
 * @param field name of the field, for instance {@code contact}
 * @param operator how the value is compared
 * @param values what it is compared with: one value, several for {@link Operator#IN}, none for {@link Operator#PRESENT}
 */
public record FieldCondition(String field, Operator operator, ImmutableList<String> values) {
    /** How a field is compared. */
    public enum Operator {
        /** {@code field=value}. */
        EQUALS("="),
        /** {@code field!=value}. */
        NOT_EQUALS("!="),
        /** {@code field in a,b}. */
        IN(" in "),
        /** {@code field>=number}. */
        AT_LEAST(">="),
        /** {@code field<=number}. */
        AT_MOST("<="),
        /** {@code field present}: there is some, so not {@code none}, {@code no} or {@code 0}. */
        PRESENT(" present");

        private final String sign;

        Operator(String sign) {
            this.sign = sign;
        }

        /** {@return how it is written between field and value} */
        public String sign() {
            return sign;
        }

        /** {@return whether it compares numbers} */
        public boolean isNumeric() {
            return this == AT_LEAST || this == AT_MOST;
        }
    }

    private static final ImmutableSet<String> ABSENT = ImmutableSet.of("none", "no", "0");

    /** In the order in which their signs are looked for: no sign stands inside an earlier one. */
    private static final ImmutableList<Operator> WITH_VALUES =
            ImmutableList.of(Operator.NOT_EQUALS, Operator.AT_LEAST, Operator.AT_MOST, Operator.EQUALS, Operator.IN);

    /** Checks field and number of values. */
    public FieldCondition {
        Checks.text(field, "field");
        Checks.that(
                switch (operator) {
                    case IN -> !values.isEmpty();
                    case PRESENT -> values.isEmpty();
                    case EQUALS, NOT_EQUALS, AT_LEAST, AT_MOST -> values.size() == 1;
                },
                "%s: expected one value, several after \"in\" or none after \"present\", got %s",
                field,
                values);
    }

    /** {@return the condition in a text such as {@code contact in none,incidental}; empty when it is not one} */
    public static Optional<FieldCondition> parse(String text) {
        if (text.endsWith(Operator.PRESENT.sign())) {
            String field = text.substring(
                            0, text.length() - Operator.PRESENT.sign().length())
                    .strip();
            return Id.isValid(field)
                    ? Optional.of(new FieldCondition(field, Operator.PRESENT, ImmutableList.of()))
                    : Optional.empty();
        }
        for (Operator operator : WITH_VALUES) {
            int at = text.indexOf(operator.sign());
            if (at > 0) {
                String field = text.substring(0, at).strip();
                ImmutableList<String> values = Splitter.on(',')
                        .trimResults()
                        .splitToStream(text.substring(at + operator.sign().length()))
                        .collect(ImmutableList.toImmutableList());
                boolean usable = Id.isValid(field)
                        && values.stream().allMatch(Id::isValid)
                        && (operator == Operator.IN || values.size() == 1)
                        && (!operator.isNumeric() || Doubles.tryParse(values.get(0)) != null);
                return usable ? Optional.of(new FieldCondition(field, operator, values)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** {@return whether a value of the field meets the condition; a value that is no number is never at least or at most one} */
    public boolean accepts(String value) {
        return switch (operator) {
            case EQUALS, IN -> values.contains(value);
            case NOT_EQUALS -> !values.contains(value);
            case AT_LEAST -> {
                Double number = Doubles.tryParse(value);
                yield number != null && number >= Double.parseDouble(values.get(0));
            }
            case AT_MOST -> {
                Double number = Doubles.tryParse(value);
                yield number != null && number <= Double.parseDouble(values.get(0));
            }
            case PRESENT -> !ABSENT.contains(value);
        };
    }

    /** {@return the condition as written in files} */
    @Override
    public String toString() {
        return field + operator.sign() + String.join(",", values);
    }
}
