package org.synthesis.scoring.appraisal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.function.Consumer;
import org.synthesis.model.appraisal.ToolRow;
import org.synthesis.model.appraisal.ToolTable;
import org.synthesis.model.judgement.Threshold;

/**
 * A part of a decision table: a truth (1 or 0), a number, or a level (its place on the scale, best first). Not a number when an answer
 * whose level is asked for was not given.
 *
 * <p>Every question to the answers is a count, so that a proof needs counts only: "1.2 is NO" counts one question.
 */
sealed interface Expression {
    /** What a part stands for. */
    enum Kind {
        TRUTH("a condition"),
        NUMBER("a number"),
        LEVEL("a level");

        final String words;

        Kind(String words) {
            this.words = words;
        }
    }

    /** What is known when a part is worked out. */
    interface Facts {
        /** {@return how many of the questions have one of the answers} */
        int count(Count count);

        /** {@return the number a protocol sets} */
        double setting(Threshold threshold);
    }

    /** {@return what it stands for} */
    Kind kind();

    /** {@return its value} */
    double value(Facts facts);

    /** {@return the parts it consists of} */
    default ImmutableList<Expression> parts() {
        return ImmutableList.of();
    }

    /** Shows this part and all parts in it, not those of tables it names. */
    default void visit(Consumer<Expression> visitor) {
        visitor.accept(this);
        parts().forEach(part -> part.visit(visitor));
    }

    /** {@return whether a condition holds} */
    default boolean holds(Facts facts) {
        return value(facts) != 0;
    }

    /** A number, or the place of a level. */
    record Constant(Kind kind, double number) implements Expression {
        static final Constant TRUE = new Constant(Kind.TRUTH, 1);

        @Override
        public double value(Facts facts) {
            return number;
        }
    }

    /** How many questions have one of some answers. */
    record Count(ImmutableSet<String> variables, ImmutableSet<String> values) implements Expression {
        @Override
        public Kind kind() {
            return Kind.NUMBER;
        }

        @Override
        public double value(Facts facts) {
            return facts.count(this);
        }
    }

    /** The level that was answered: one count for every level of the scale. */
    record LevelOf(ImmutableList<Count> levels) implements Expression {
        @Override
        public Kind kind() {
            return Kind.LEVEL;
        }

        @Override
        public double value(Facts facts) {
            for (int i = 0; i < levels.size(); i++) {
                if (facts.count(levels.get(i)) > 0) {
                    return i;
                }
            }
            return Double.NaN;
        }

        @Override
        public ImmutableList<Expression> parts() {
            return ImmutableList.copyOf(levels);
        }
    }

    /** A number that a protocol sets. */
    record Setting(Threshold threshold) implements Expression {
        @Override
        public Kind kind() {
            return Kind.NUMBER;
        }

        @Override
        public double value(Facts facts) {
            return facts.setting(threshold);
        }
    }

    /** The value of another table. */
    record Reference(Table table) implements Expression {
        @Override
        public Kind kind() {
            return table.kind();
        }

        @Override
        public double value(Facts facts) {
            return table.value(facts);
        }
    }

    /** How two or more parts make one. */
    enum Operator {
        PLUS,
        MINUS,
        TIMES,
        AND,
        OR,
        NOT,
        LEAST,
        MOST,
        AT_LEAST,
        AT_MOST,
        MORE,
        LESS,
        EQUAL,
        UNEQUAL
    }

    /** Parts made into one. */
    record Combination(Kind kind, Operator operator, ImmutableList<Expression> parts) implements Expression {
        @Override
        public double value(Facts facts) {
            return switch (operator) {
                case AND -> truth(parts.stream().allMatch(part -> part.holds(facts)));
                case OR -> truth(parts.stream().anyMatch(part -> part.holds(facts)));
                case NOT -> truth(!parts.get(0).holds(facts));
                case LEAST, MOST -> extreme(facts);
                default -> binary(parts.get(0).value(facts), parts.get(1).value(facts));
            };
        }

        private double extreme(Facts facts) {
            double value = parts.get(0).value(facts);
            for (Expression part : parts) {
                double next = part.value(facts);
                value = operator == Operator.LEAST ? Math.min(value, next) : Math.max(value, next);
            }
            return value;
        }

        private double binary(double a, double b) {
            return switch (operator) {
                case PLUS -> a + b;
                case MINUS -> a - b;
                case TIMES -> a * b;
                case AT_LEAST -> truth(a >= b);
                case AT_MOST -> truth(a <= b);
                case MORE -> truth(a > b);
                case LESS -> truth(a < b);
                case EQUAL -> truth(a == b);
                case UNEQUAL -> truth(a != b);
                default -> throw new AssertionError(operator);
            };
        }

        private static double truth(boolean holds) {
            return holds ? 1 : 0;
        }
    }

    /** A row; its value is absent when it says that there is nothing to judge. */
    record Row(
            Expression when,
            java.util.Optional<Expression> then,
            java.util.Optional<Expression> alternative,
            ToolRow source) {
        double value(Facts facts) {
            return then.isPresent() ? then.get().value(facts) : Double.NaN;
        }
    }

    /** A table. */
    record Table(String place, Kind kind, ToolTable source, ImmutableList<Row> rows) {
        double value(Facts facts) {
            int row = fired(facts);
            return row < 0 ? Double.NaN : rows.get(row).value(facts);
        }

        /** The first row that holds, or -1. */
        int fired(Facts facts) {
            for (int i = 0; i < rows.size(); i++) {
                if (rows.get(i).when().holds(facts)) {
                    return i;
                }
            }
            return -1;
        }

        /** Shows every part of the table, and of the tables it names. */
        void visit(Consumer<Expression> visitor) {
            for (Row row : rows) {
                deep(row.when(), visitor);
                row.then().ifPresent(then -> deep(then, visitor));
                row.alternative().ifPresent(then -> deep(then, visitor));
            }
        }

        static void deep(Expression expression, Consumer<Expression> visitor) {
            expression.visit(part -> {
                visitor.accept(part);
                if (part instanceof Reference reference) {
                    reference.table().visit(visitor);
                }
            });
        }
    }
}
