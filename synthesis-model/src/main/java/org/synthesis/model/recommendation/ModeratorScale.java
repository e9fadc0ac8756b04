package org.synthesis.model.recommendation;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.Doubles;
import java.util.Optional;
import org.synthesis.model.base.Checks;

/** How the values of a profile field that an effect depends on are compared with those where the evidence comes from. */
public sealed interface ModeratorScale {
    /** {@return the scale as written in files} */
    String text();

    /** {@return whether a value stands on the scale} */
    boolean holds(String value);

    /** Values are the same or they are not; any value stands on it. */
    record Nominal() implements ModeratorScale {
        private static final String WORD = "nominal";

        @Override
        public String text() {
            return WORD;
        }

        @Override
        public boolean holds(String value) {
            return true;
        }
    }

    /**
     * Values stand in an order, with equal steps between them.
     *
     * @param order the values, at least two
     */
    record Ordinal(ImmutableList<String> order) implements ModeratorScale {
        /** Checks the values. */
        public Ordinal {
            Checks.that(
                    order.size() > 1 && ImmutableSet.copyOf(order).size() == order.size(),
                    "an order needs two or more different values, got %s",
                    order);
        }

        @Override
        public String text() {
            return String.join("<", order);
        }

        @Override
        public boolean holds(String value) {
            return order.contains(value);
        }
    }

    /**
     * Values are numbers.
     *
     * @param low the lowest number among the places that are compared
     * @param high the highest
     */
    record Numeric(double low, double high) implements ModeratorScale {
        /** Checks the range. */
        public Numeric {
            low = Checks.finite(low, "low");
            high = Checks.finite(high, "high");
            Checks.that(low < high, "a range needs a low number below its high number, got %s and %s", low, high);
        }

        @Override
        public String text() {
            return plain(low) + ".." + plain(high);
        }

        @Override
        public boolean holds(String value) {
            Double number = Doubles.tryParse(value);
            return number != null && Double.isFinite(number);
        }

        private static String plain(double value) {
            return java.math.BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
        }
    }

    /** {@return the scale in a text: {@code nominal}, {@code low<mixed<high} or {@code 0..6}; empty when it is not one} */
    static Optional<ModeratorScale> parse(String text) {
        if (text.equals(Nominal.WORD)) {
            return Optional.of(new Nominal());
        }
        int dots = text.indexOf("..");
        if (dots > 0) {
            Double low = Doubles.tryParse(text.substring(0, dots).strip());
            Double high = Doubles.tryParse(text.substring(dots + 2).strip());
            return low != null && high != null && low < high && Double.isFinite(low) && Double.isFinite(high)
                    ? Optional.of(new Numeric(low, high))
                    : Optional.empty();
        }
        ImmutableList<String> order =
                Splitter.on('<').trimResults().splitToStream(text).collect(ImmutableList.toImmutableList());
        return order.size() > 1
                        && order.stream().allMatch(org.synthesis.model.id.Id::isValid)
                        && ImmutableSet.copyOf(order).size() == order.size()
                ? Optional.of(new Ordinal(order))
                : Optional.empty();
    }
}
