package org.synthesis.scoring.appraisal;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.synthesis.model.appraisal.AppraisalTool;
import org.synthesis.model.appraisal.ToolDomain;
import org.synthesis.model.appraisal.ToolFlag;
import org.synthesis.model.appraisal.ToolItem;
import org.synthesis.model.appraisal.ToolLevel;
import org.synthesis.model.appraisal.ToolRow;
import org.synthesis.model.appraisal.ToolTable;
import org.synthesis.scoring.appraisal.Expression.Constant;
import org.synthesis.scoring.appraisal.Expression.Kind;
import org.synthesis.scoring.appraisal.Expression.Row;
import org.synthesis.scoring.appraisal.Expression.Table;

/** A tool whose conditions are understood. Everything refers to what stands above it, so nothing goes round in circles. */
final class CompiledTool {
    /** The value of a row that says there is nothing to judge. */
    static final String NOT_APPLICABLE = "not-applicable";

    /** The value of a row that says something is missing. */
    static final String UNDETERMINED = "undetermined";

    private static final int LARGEST = 2_000;

    /** A question, or a domain as the rest of the tool sees it, and when it is asked. */
    record Variable(
            String key,
            ImmutableList<String> values,
            Expression section,
            Expression when,
            boolean required,
            boolean derived) {}

    /** A part of the tool with its tables. */
    record Section(
            ToolDomain source,
            Expression when,
            ImmutableList<Table> tables,
            Optional<Table> judge,
            ImmutableList<Expression> flags) {}

    private final AppraisalTool tool;
    private final ToolScope scope;
    private final List<ToolProblem> problems = new ArrayList<>();
    private final Map<String, Variable> variables = new LinkedHashMap<>();
    private final List<Section> sections = new ArrayList<>();

    private CompiledTool(AppraisalTool tool) {
        this.tool = tool;
        this.scope = new ToolScope(tool);
        items(tool.screening(), Constant.TRUE, "");
        for (ToolDomain domain : tool.domains()) {
            section(domain);
        }
        scope.group(
                "domains",
                tool.domains().stream()
                        .map(ToolDomain::key)
                        .filter(variables::containsKey)
                        .toList());
        section(tool.overall());
    }

    /** Understands what it can; the rest is among the problems. */
    static CompiledTool of(AppraisalTool tool) {
        return new CompiledTool(tool);
    }

    AppraisalTool tool() {
        return tool;
    }

    ImmutableList<ToolProblem> problems() {
        return ImmutableList.copyOf(problems);
    }

    /** Questions and judged domains, in the order they come. */
    ImmutableList<Variable> variables() {
        return ImmutableList.copyOf(variables.values());
    }

    /** The domains and, last, the whole. */
    ImmutableList<Section> sections() {
        return ImmutableList.copyOf(sections);
    }

    /** How a place is called. */
    static String place(String what, String key) {
        return what + " " + key;
    }

    /** How a row is called. */
    static String place(String section, String table, int row) {
        return "row " + (row + 1) + " of " + section + " " + table;
    }

    private void section(ToolDomain domain) {
        boolean whole = domain == tool.overall();
        String place = place("domain", domain.key());
        Expression when = attempt(place, () -> ExpressionParser.condition(scope, domain.when()))
                .orElse(Constant.TRUE);
        items(domain.items(), when, domain.key());
        scope.group("items", domain.items().stream().map(ToolItem::key).toList());
        ImmutableList.Builder<Table> tables = ImmutableList.builder();
        for (ToolTable source : domain.tables()) {
            Table table = table(domain.key(), source);
            tables.add(table);
            attempt(table.place(), () -> {
                scope.declare(table);
                return table;
            });
        }
        Optional<Table> judge = domain.judge().map(source -> table(domain.key(), source));
        judge.filter(table -> table.kind() != Kind.LEVEL)
                .ifPresent(table ->
                        problems.add(new ToolProblem(table.place(), "expected levels as judgement, found numbers")));
        if (judge.isPresent() && domain.entered().isPresent()) {
            problems.add(new ToolProblem(place, "expected either a level that is entered or a table, found both"));
        }
        ImmutableList.Builder<Expression> flags = ImmutableList.builder();
        for (ToolFlag flag : domain.flags()) {
            flags.add(attempt(place("flag", flag.code()), () -> ExpressionParser.condition(scope, flag.when()))
                    .orElse(Constant.TRUE));
        }
        if (judge.isPresent() && !whole) {
            boolean always = judge.get().rows().stream()
                    .noneMatch(row -> row.source().then().equals(NOT_APPLICABLE));
            declare(place, new Variable(domain.key(), levels(), when, Constant.TRUE, always, true));
        }
        sections.add(new Section(domain, when, tables.build(), judge, flags.build()));
    }

    private ImmutableList<String> levels() {
        return tool.levels().stream().map(ToolLevel::code).collect(ImmutableList.toImmutableList());
    }

    private void items(ImmutableList<ToolItem> items, Expression section, String domain) {
        for (ToolItem item : items) {
            String place = place("item", item.key());
            if (item.answers().isEmpty()) {
                problems.add(new ToolProblem(place, "expected at least one answer, found none"));
            }
            if (item.key().equals(domain) && !levels().containsAll(item.answers())) {
                problems.add(new ToolProblem(
                        place, "expected levels among " + levels() + " to enter, found " + item.answers()));
            }
            Expression when = attempt(place, () -> ExpressionParser.condition(scope, item.when()))
                    .orElse(Constant.TRUE);
            boolean required = item.need() == ToolItem.Need.REQUIRED;
            declare(place, new Variable(item.key(), item.answers(), section, when, required, false));
        }
    }

    private void declare(String place, Variable variable) {
        attempt(place, () -> {
            scope.declare(variable.key(), variable.values());
            return variables.put(variable.key(), variable) == null;
        });
    }

    private Table table(String section, ToolTable source) {
        ImmutableList.Builder<Row> rows = ImmutableList.builder();
        Optional<Kind> kind = Optional.empty();
        for (int i = 0; i < source.rows().size(); i++) {
            ToolRow row = source.rows().get(i);
            String place = place(section, source.name(), i);
            Optional<Row> read = attempt(place, () -> row(row));
            Optional<Kind> found = read.flatMap(Row::then).map(Expression::kind);
            if (found.isPresent() && kind.isPresent() && !found.equals(kind)) {
                problems.add(new ToolProblem(
                        place, "expected " + kind.get().words + " as in the rows above, found " + found.get().words));
            }
            kind = kind.isPresent() ? kind : found;
            read.ifPresent(rows::add);
        }
        String place = place("table", section + " " + source.name());
        if (source.rows().isEmpty()) {
            problems.add(new ToolProblem(place, "expected rows, found none"));
        }
        Table table = new Table(place, kind.orElse(Kind.LEVEL), source, rows.build());
        if (attempt(place, () -> measured(table)).isEmpty()) {
            return new Table(place, table.kind(), source, ImmutableList.of());
        }
        return table;
    }

    /** Tables that name tables can grow without bound. */
    private static Table measured(Table table) {
        int[] parts = new int[1];
        table.visit(part -> {
            if (++parts[0] > LARGEST) {
                throw new ToolProblem("expected at most " + LARGEST + " parts with the tables it names, found more");
            }
        });
        return table;
    }

    private Row row(ToolRow row) {
        Expression when = ExpressionParser.condition(scope, row.when());
        if (row.then().equals(NOT_APPLICABLE) || row.then().equals(UNDETERMINED)) {
            if (row.explanation().isEmpty()) {
                throw new ToolProblem("expected why there is no level, as \" : Dutch | English\", found nothing");
            }
            return new Row(when, Optional.empty(), Optional.empty(), row);
        }
        Expression then = ExpressionParser.value(scope, row.then());
        Optional<Expression> alternative = row.alternative().isEmpty()
                ? Optional.empty()
                : Optional.of(ExpressionParser.value(scope, row.alternative()));
        if (alternative.isPresent() && alternative.get().kind() != then.kind()) {
            throw new ToolProblem("expected " + then.kind().words + " as the other reading, found "
                    + alternative.get().kind().words);
        }
        return new Row(when, Optional.of(then), alternative, row);
    }

    private <T> Optional<T> attempt(String place, java.util.function.Supplier<T> what) {
        try {
            return Optional.of(what.get());
        } catch (ToolProblem problem) {
            problems.add(new ToolProblem(place, problem.text()));
            return Optional.empty();
        }
    }
}
