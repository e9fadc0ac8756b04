package org.synthesis.script;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import org.synthesis.io.RawTable;
import org.synthesis.io.text.Nearest;
import org.synthesis.model.base.Checks;
import org.synthesis.model.conclusion.TippingPoint;
import org.synthesis.model.judgement.Proposal;
import org.synthesis.model.judgement.Thresholds;
import org.synthesis.model.text.Language;
import org.synthesis.model.text.LocalizedText;
import org.synthesis.scoring.choice.Alternative;
import org.synthesis.scoring.choice.Choice;
import org.synthesis.scoring.choice.ChoiceProblem;
import org.synthesis.scoring.choice.Choices;
import org.synthesis.scoring.choice.Criterion;
import org.synthesis.scoring.choice.Performance;
import org.synthesis.scoring.choice.ValueCurve;
import org.synthesis.scoring.choice.WeightSampling;
import org.synthesis.scoring.choice.Weights;

/**
 * Actions to choose among, by criteria with weights; every step gives a new one and leaves the old one as it was.
 *
 * <pre>{@code
 * var choice = Synthesis.choose("reach", "effect", "cost").weights(50, 100, 25).scale("cost", 90000, 10000)
 *         .action("mentoring", 0.8, 0.4, 60000)
 *         .action("parent training", 0.5, 0.7, 30000);    // who is first, how firmly, and for which share of all weights
 * choice.explain();
 * choice.wouldChange();                                   // the weights at which another action leads
 * }</pre>
 *
 * <p>As a CSV file: a row for each action, a column for each criterion. The first row is called {@code weight} and holds swing points:
 * the step from worst to best that matters most gets 100, the others their points against it; they are divided by their sum. Values
 * go from 0 (worst) to 1 (best). A criterion that is measured otherwise gets its worst and best level in rows {@code worst} and
 * {@code best}; between them the value is a straight line. {@code 0.5..0.8} is a value that is not certain. An empty cell is missing:
 * then nothing is chosen, and the answer names it.
 *
 * <pre>
 * action,reach,effect,cost
 * weight,50,100,25
 * worst,,,90000
 * best,,,10000
 * mentoring,0.8,0.3..0.5,60000
 * parent training,0.5,0.7,30000
 * </pre>
 */
public final class ActionChoice {
    private static final String WEIGHT = "weight";
    private static final String WORST = "worst";
    private static final String BEST = "best";
    private static final int DRAWS = 100_000;

    private final ImmutableList<String> criteria;
    private final ImmutableMap<String, Double> points;
    private final ImmutableMap<String, ValueCurve> scales;
    private final ImmutableList<Action> actions;
    private final Language language;

    /** What an action has on each criterion, as measured; a criterion that is left out is missing. */
    private record Action(String name, ImmutableMap<String, Range> levels) {}

    private record Range(double from, double to) {}

    private ActionChoice(
            ImmutableList<String> criteria,
            ImmutableMap<String, Double> points,
            ImmutableMap<String, ValueCurve> scales,
            ImmutableList<Action> actions,
            Language language) {
        this.criteria = criteria;
        this.points = points;
        this.scales = scales;
        this.actions = actions;
        this.language = language;
    }

    /** The criteria, with equal weights and no actions yet. */
    static ActionChoice of(List<String> criteria) {
        Checks.that(criteria.size() >= 2, "weighing needs at least two criteria, got %s", criteria);
        Set<String> seen = new HashSet<>();
        criteria.forEach(criterion -> Checks.that(seen.add(criterion), "criterion '%s' stands there twice", criterion));
        return new ActionChoice(
                ImmutableList.copyOf(criteria),
                criteria.stream().collect(ImmutableMap.toImmutableMap(criterion -> criterion, criterion -> 1.0)),
                ImmutableMap.of(),
                ImmutableList.of(),
                Language.EN);
    }

    static ActionChoice read(Path file) {
        CheckedTable table = CheckedTable.read(file);
        ActionChoice choice = of(table.columns());
        RawTable.Row first = table.table().rows().get(0);
        Checks.that(
                CheckedTable.name(first).equals(WEIGHT),
                "%s: expected the first row to be called '%s', with the points of each criterion, got '%s'",
                table.table().place(),
                WEIGHT,
                CheckedTable.name(first));
        List<RawTable.Row> rows = table.table().rows();
        List<RawTable.Row> ends = rows.stream()
                .filter(row -> Set.of(WORST, BEST).contains(CheckedTable.name(row)))
                .toList();
        Checks.that(
                ends.isEmpty() || ends.size() == 2,
                "%s: rows '%s' and '%s' come together",
                table.table().place(),
                WORST,
                BEST);
        double[] weights = new double[choice.criteria.size()];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = required(table, first, choice.criteria.get(i));
        }
        choice = choice.weights(weights);
        if (!ends.isEmpty()) {
            RawTable.Row worst = ends.get(CheckedTable.name(ends.get(0)).equals(WORST) ? 0 : 1);
            RawTable.Row best = ends.get(CheckedTable.name(ends.get(0)).equals(WORST) ? 1 : 0);
            for (String criterion : choice.criteria) {
                if (!table.cell(worst, criterion).isEmpty()
                        || !table.cell(best, criterion).isEmpty()) {
                    choice = choice.scale(
                            criterion, required(table, worst, criterion), required(table, best, criterion));
                }
            }
        }
        for (RawTable.Row row : rows) {
            if (!row.equals(first) && !ends.contains(row)) {
                choice = choice.with(new Action(CheckedTable.name(row), levels(table, row, choice.criteria)));
            }
        }
        return choice;
    }

    private static double required(CheckedTable table, RawTable.Row row, String criterion) {
        return table.number(table.cell(row, criterion)).orElseThrow(() -> table.fault(row, criterion, "a number"));
    }

    private static ImmutableMap<String, Range> levels(CheckedTable table, RawTable.Row row, List<String> criteria) {
        ImmutableMap.Builder<String, Range> levels = ImmutableMap.builder();
        for (String criterion : criteria) {
            String cell = table.cell(row, criterion);
            if (!cell.isEmpty()) {
                int dots = cell.indexOf("..");
                OptionalDouble from =
                        table.number(dots < 0 ? cell : cell.substring(0, dots).strip());
                OptionalDouble to =
                        dots < 0 ? from : table.number(cell.substring(dots + 2).strip());
                if (from.isEmpty() || to.isEmpty()) {
                    throw table.fault(row, criterion, "a number, or two as in 0.5..0.8");
                }
                levels.put(criterion, new Range(from.getAsDouble(), to.getAsDouble()));
            }
        }
        return levels.buildOrThrow();
    }

    /**
     * {@return the choice with other weights}
     *
     * @param swings points of each criterion in order: 100 for the step from worst to best that matters most, the others against it
     */
    public ActionChoice weights(double... swings) {
        Checks.that(
                swings.length == criteria.size(),
                "expected %d weights, of %s, got %d",
                criteria.size(),
                criteria,
                swings.length);
        ImmutableMap.Builder<String, Double> given = ImmutableMap.builder();
        for (int i = 0; i < swings.length; i++) {
            given.put(criteria.get(i), swings[i]);
        }
        ImmutableMap<String, Double> all = given.buildOrThrow();
        Weights.ofSwings(all);
        return new ActionChoice(criteria, all, scales, actions, language);
    }

    /**
     * {@return the choice with a criterion that is measured on a scale of its own}
     *
     * @param worst the level that is worth 0; the higher number where less is better
     * @param best the level that is worth 1
     */
    public ActionChoice scale(String criterion, double worst, double best) {
        ImmutableMap<String, ValueCurve> all = ImmutableMap.<String, ValueCurve>builder()
                .putAll(scales)
                .put(known(criterion), ValueCurve.linear(worst, best))
                .buildKeepingLast();
        return new ActionChoice(criteria, points, all, actions, language);
    }

    /** {@return the choice with one more action, by its values or levels on each criterion in order} */
    public ActionChoice action(String name, double... levels) {
        Checks.that(
                levels.length == criteria.size(),
                "action '%s': expected %d values, on %s, got %d",
                name,
                criteria.size(),
                criteria,
                levels.length);
        ImmutableMap.Builder<String, Range> given = ImmutableMap.builder();
        for (int i = 0; i < levels.length; i++) {
            given.put(criteria.get(i), new Range(levels[i], levels[i]));
        }
        return with(new Action(name, given.buildOrThrow()));
    }

    private ActionChoice with(Action action) {
        alternative(action);
        Checks.that(
                actions.stream().noneMatch(known -> known.name().equals(action.name())),
                "action '%s' stands there twice",
                action.name());
        return new ActionChoice(
                criteria,
                points,
                scales,
                ImmutableList.<Action>builder().addAll(actions).add(action).build(),
                language);
    }

    /**
     * {@return the choice without an action}
     *
     * @throws IllegalArgumentException naming the nearest action when there is none of this name
     */
    public ActionChoice without(String action) {
        List<String> names = actions.stream().map(Action::name).toList();
        if (!names.contains(action)) {
            throw new IllegalArgumentException(
                    "no action \"" + action + "\" " + Nearest.hint(action, names) + " The actions are " + names);
        }
        return new ActionChoice(
                criteria,
                points,
                scales,
                actions.stream().filter(known -> !known.name().equals(action)).collect(ImmutableList.toImmutableList()),
                language);
    }

    /** {@return the same, answering in another language} */
    public ActionChoice in(Language other) {
        return new ActionChoice(criteria, points, scales, actions, other);
    }

    private String known(String criterion) {
        if (!criteria.contains(criterion)) {
            throw new IllegalArgumentException("no criterion \"" + criterion + "\" " + Nearest.hint(criterion, criteria)
                    + " The criteria are " + criteria);
        }
        return criterion;
    }

    private Alternative alternative(Action action) {
        ImmutableMap.Builder<String, Performance> values = ImmutableMap.builder();
        action.levels().forEach((criterion, level) -> {
            double from = value(action, criterion, level.from());
            double to = value(action, criterion, level.to());
            values.put(criterion, new Performance((from + to) / 2, Math.min(from, to), Math.max(from, to)));
        });
        return new Alternative(action.name(), LocalizedText.same(action.name()), values.buildOrThrow());
    }

    private double value(Action action, String criterion, double level) {
        ValueCurve scale = scales.get(criterion);
        try {
            return scale == null ? level : scale.at(level);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "action '" + action.name() + "', criterion '" + criterion + "': " + e.getMessage(), e);
        }
    }

    /** {@return criteria, weights and actions as the method takes them; needs two actions} */
    public ChoiceProblem problem() {
        return new ChoiceProblem(
                criteria.stream()
                        .map(criterion -> new Criterion(criterion, LocalizedText.same(criterion)))
                        .collect(ImmutableList.toImmutableList()),
                Weights.ofSwings(points),
                actions.stream().map(this::alternative).collect(ImmutableList.toImmutableList()));
    }

    /** {@return what is chosen, or what is missing; ranks that cannot be computed exactly rest on 100,000 draws from seed 1} */
    public Proposal<Choice> proposal() {
        return Choices.of(problem(), new WeightSampling(DRAWS, 1), Thresholds.standard());
    }

    /**
     * {@return the typed result}
     *
     * @throws IllegalStateException naming the values that are missing
     */
    public Choice result() {
        Proposal<Choice> proposal = proposal();
        return proposal.toOptional()
                .orElseThrow(() -> new IllegalStateException("nothing is chosen; missing: " + missing(proposal)));
    }

    private String missing(Proposal<Choice> proposal) {
        return proposal.missing().stream().map(this::say).collect(Collectors.joining(", "));
    }

    /** {@return the choice in sentences: who leads and why, how firmly, and up to which weights} */
    public View explain() {
        return new View(result().explanation().stream().map(this::say).collect(Collectors.joining("\n")));
    }

    /** {@return the nearest weights at which another action leads, most plausible first} */
    public View wouldChange() {
        Choice choice = result();
        List<String> lines = new ArrayList<>();
        lines.add(
                choice.turns().isEmpty()
                        ? say(
                                "geen enkel gewicht verandert de eerste plaats",
                                "no single weight changes the first place")
                        : choice.turns().size()
                                + say(
                                        " gewichten die de eerste plaats veranderen",
                                        " weights that change the first place"));
        for (TippingPoint turn : choice.turns()) {
            lines.add("  " + say(turn.input()) + ": " + say(turn.baseline()) + " -> " + say(turn.flipValue()) + " ["
                    + say(turn.plausibility().label()) + "]: " + say(turn.toConclusion()));
        }
        return new View(String.join("\n", lines));
    }

    private String say(LocalizedText text) {
        return text.in(language);
    }

    private String say(String nl, String en) {
        return language == Language.NL ? nl : en;
    }

    /** {@return who leads and how firmly, then a row per action; with fewer than two actions, what there is so far} */
    @Override
    public String toString() {
        if (actions.size() < 2) {
            return criteria.size()
                    + say(" criteria, ", " criteria, ")
                    + actions.size()
                    + say(" acties: voeg acties toe", " actions: add actions");
        }
        Proposal<Choice> proposal = proposal();
        return proposal.toOptional()
                .map(choice -> new View(choice.headline(language) + "\n"
                                + choice.table(language).toText())
                        .toString())
                .orElseGet(() -> say("niet te kiezen; ontbreekt:\n", "nothing is chosen; missing:\n")
                        + proposal.missing().stream()
                                .map(part -> "  " + say(part))
                                .collect(Collectors.joining("\n")));
    }
}
