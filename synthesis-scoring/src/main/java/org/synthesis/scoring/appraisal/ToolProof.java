package org.synthesis.scoring.appraisal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.synthesis.model.appraisal.ToolTable.HitPolicy;
import org.synthesis.model.judgement.Threshold;
import org.synthesis.scoring.appraisal.CompiledTool.Section;
import org.synthesis.scoring.appraisal.CompiledTool.Variable;
import org.synthesis.scoring.appraisal.Expression.Count;
import org.synthesis.scoring.appraisal.Expression.Facts;
import org.synthesis.scoring.appraisal.Expression.Row;
import org.synthesis.scoring.appraisal.Expression.Setting;
import org.synthesis.scoring.appraisal.Expression.Table;

/**
 * Proves that every table gives a value for all answers that can be given, that every row decides for some of them, and that rows
 * which should not differ never do.
 *
 * <p>Goes through the questions in order and keeps, instead of the answers, only the counts that the table and the conditions ask for;
 * answers with the same counts are the same to the table. So sixteen questions of which a table counts the weaknesses need a few dozen
 * states, and the proof is still complete. Every threshold in a table takes each whole number a protocol may set, as far as counts can
 * tell them apart. The levels of different domains are taken as free of one another.
 */
final class ToolProof {
    private static final int MOST_STATES = 100_000;
    private static final int MOST_SETTINGS = 2_000;

    private final CompiledTool tool;
    /** The levels that the table of each domain can give. */
    private final Map<String, ImmutableList<String>> attained = new LinkedHashMap<>();

    /** An answer and those before it. */
    private record Given(@Nullable Given before, String variable, String answer) {
        static String words(@Nullable Given last) {
            List<String> words = new ArrayList<>();
            for (Given given = last; given != null; given = given.before()) {
                words.add(0, given.variable() + " " + given.answer());
            }
            return words.isEmpty() ? "no answers" : String.join(", ", words);
        }
    }

    /** Counts in a fixed order. */
    private record State(ImmutableList<Integer> counts) {}

    private ToolProof(CompiledTool tool) {
        this.tool = tool;
    }

    /** {@return what is wrong with the tool, with answers that show it; empty when it is sound} */
    static Optional<ToolProblem> refute(CompiledTool tool) {
        try {
            new ToolProof(tool).prove();
            return Optional.empty();
        } catch (ToolProblem problem) {
            return Optional.of(problem);
        }
    }

    private void prove() {
        for (Section section : tool.sections()) {
            section.tables().forEach(this::prove);
            section.judge().ifPresent(judge -> attained.put(section.source().key(), prove(judge)));
        }
        for (Variable variable : tool.variables()) {
            if (!variable.derived()) {
                proveAsked(variable);
            }
        }
    }

    private void proveAsked(Variable variable) {
        Walk walk = new Walk(ImmutableList.of(variable.section(), variable.when()));
        boolean[] asked = new boolean[1];
        walk.each((facts, given) ->
                asked[0] |= variable.section().holds(facts) && variable.when().holds(facts));
        if (!asked[0]) {
            throw new ToolProblem(
                    "never-asked", "question " + variable.key() + " is never asked: its condition never holds");
        }
    }

    /** Proves one table and gives the levels it can give. */
    private ImmutableList<String> prove(Table table) {
        List<Expression> roots = new ArrayList<>();
        for (Row row : table.rows()) {
            roots.add(row.when());
            row.then().ifPresent(roots::add);
            row.alternative().ifPresent(roots::add);
        }
        boolean[] fired = new boolean[table.rows().size()];
        Map<Integer, String> shadowed = new LinkedHashMap<>();
        Set<Integer> values = new LinkedHashSet<>();
        new Walk(roots).each((facts, given) -> {
            int first = decide(table, facts, given, fired, shadowed);
            Row row = table.rows().get(first);
            double value = row.value(facts);
            if (Double.isNaN(value) && row.then().isPresent()) {
                throw new ToolProblem(
                        "hole",
                        "row " + (first + 1) + " of " + table.place() + " names a level that is not there for: "
                                + Given.words(given));
            }
            if (row.then().isPresent()) {
                values.add((int) value);
            }
        });
        for (int i = 0; i < fired.length; i++) {
            if (!fired[i]) {
                throw new ToolProblem(
                        "dead-row",
                        "row " + (i + 1) + " of " + table.place() + " ("
                                + table.rows().get(i).source().when() + ") never decides: "
                                + shadowed.getOrDefault(i, "no answers meet it"));
            }
        }
        return table.kind() == Expression.Kind.LEVEL
                ? values.stream()
                        .map(value -> tool.tool().levels().get(value).code())
                        .collect(ImmutableList.toImmutableList())
                : ImmutableList.of();
    }

    private static int decide(
            Table table, Facts facts, @Nullable Given given, boolean[] fired, Map<Integer, String> shadowed) {
        int first = -1;
        for (int i = 0; i < table.rows().size(); i++) {
            Row row = table.rows().get(i);
            if (!row.when().holds(facts)) {
                continue;
            }
            if (first < 0) {
                first = i;
                fired[i] = true;
            } else if (table.source().policy() == HitPolicy.FIRST
                    || row.source().when().equals("otherwise")) {
                shadowed.putIfAbsent(i, "with " + Given.words(given) + " row " + (first + 1) + " comes before it");
            } else {
                fired[i] = true;
                if (Double.compare(row.value(facts), table.rows().get(first).value(facts)) != 0) {
                    throw new ToolProblem(
                            "overlap",
                            "rows " + (first + 1) + " and " + (i + 1) + " of " + table.place() + " differ for: "
                                    + Given.words(given));
                }
            }
        }
        if (first < 0) {
            throw new ToolProblem("hole", table.place() + " has no row for: " + Given.words(given));
        }
        return first;
    }

    /** What is done with every set of answers that some expressions can tell apart. */
    private interface Visit {
        void of(Facts facts, @Nullable Given given);
    }

    /** Goes through all sets of answers that some expressions can tell apart. */
    private final class Walk {
        private final Map<Count, Integer> counts = new LinkedHashMap<>();
        private final Set<Threshold> settings = new LinkedHashSet<>();
        private final List<Variable> variables = new ArrayList<>();

        Walk(List<Expression> roots) {
            roots.forEach(this::add);
            List<Variable> all = tool.variables();
            Set<String> wanted = new LinkedHashSet<>();
            counts.keySet().forEach(count -> wanted.addAll(count.variables()));
            for (int i = all.size() - 1; i >= 0; i--) {
                Variable variable = all.get(i);
                if (wanted.contains(variable.key())) {
                    variables.add(0, variable);
                    add(variable.section());
                    add(variable.when());
                    counts.keySet().forEach(count -> wanted.addAll(count.variables()));
                }
            }
        }

        private void add(Expression root) {
            Table.deep(root, part -> {
                if (part instanceof Count count) {
                    counts.putIfAbsent(count, counts.size());
                } else if (part instanceof Setting setting) {
                    settings.add(setting.threshold());
                }
            });
        }

        void each(Visit visit) {
            for (ImmutableMap<Threshold, Double> setting : settings()) {
                Map<State, @Nullable Given> states = new LinkedHashMap<>();
                states.put(
                        new State(
                                ImmutableList.copyOf(new ArrayList<>(java.util.Collections.nCopies(counts.size(), 0)))),
                        null);
                for (Variable variable : variables) {
                    states = step(states, variable, setting);
                }
                for (Map.Entry<State, @Nullable Given> entry : states.entrySet()) {
                    visit.of(facts(entry.getKey(), setting), entry.getValue());
                }
            }
        }

        private Map<State, @Nullable Given> step(
                Map<State, @Nullable Given> states, Variable variable, ImmutableMap<Threshold, Double> setting) {
            Map<State, @Nullable Given> next = new LinkedHashMap<>();
            ImmutableList<String> values = attained.getOrDefault(variable.key(), variable.values());
            for (Map.Entry<State, @Nullable Given> entry : states.entrySet()) {
                Facts facts = facts(entry.getKey(), setting);
                boolean asked =
                        variable.section().holds(facts) && variable.when().holds(facts);
                if (!asked || !variable.required()) {
                    next.putIfAbsent(entry.getKey(), entry.getValue());
                }
                if (asked) {
                    for (String value : values) {
                        next.putIfAbsent(
                                plus(entry.getKey(), variable.key(), value),
                                new Given(entry.getValue(), variable.key(), value));
                    }
                }
                if (next.size() > MOST_STATES) {
                    throw new ToolProblem(
                            "too-large",
                            "the tables tell more than " + MOST_STATES
                                    + " sets of answers apart; ask for counts instead of single answers");
                }
            }
            return next;
        }

        private State plus(State state, String variable, String value) {
            Integer[] after = state.counts().toArray(new Integer[0]);
            counts.forEach((count, at) -> {
                if (count.variables().contains(variable) && count.values().contains(value)) {
                    after[at]++;
                }
            });
            return new State(ImmutableList.copyOf(Arrays.asList(after)));
        }

        private Facts facts(State state, ImmutableMap<Threshold, Double> setting) {
            return new Facts() {
                @Override
                public int count(Count count) {
                    return state.counts().get(java.util.Objects.requireNonNull(counts.get(count)));
                }

                @Override
                public double setting(Threshold threshold) {
                    return java.util.Objects.requireNonNull(setting.get(threshold));
                }
            };
        }

        /** Every combination of whole numbers that thresholds can have, as far as counts can reach. */
        private List<ImmutableMap<Threshold, Double>> settings() {
            List<ImmutableMap<Threshold, Double>> all = new ArrayList<>(List.of(ImmutableMap.of()));
            for (Threshold threshold : settings) {
                Map<Double, Threshold> numbers = new TreeMap<>();
                numbers.put(threshold.standard(), threshold);
                numbers.put(threshold.lowest(), threshold);
                numbers.put(threshold.highest(), threshold);
                for (double n = Math.ceil(threshold.lowest());
                        n <= Math.min(threshold.highest(), variables.size() + 1.0);
                        n++) {
                    numbers.put(n, threshold);
                }
                List<ImmutableMap<Threshold, Double>> longer = new ArrayList<>();
                for (ImmutableMap<Threshold, Double> some : all) {
                    for (Double number : numbers.keySet()) {
                        longer.add(ImmutableMap.<Threshold, Double>builder()
                                .putAll(some)
                                .put(threshold, number)
                                .buildOrThrow());
                    }
                }
                all = longer;
                if (all.size() > MOST_SETTINGS) {
                    throw new ToolProblem("too-large", "a table compares with too many thresholds to prove");
                }
            }
            return all;
        }
    }
}
