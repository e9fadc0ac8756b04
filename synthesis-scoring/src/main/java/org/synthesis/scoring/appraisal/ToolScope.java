package org.synthesis.scoring.appraisal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.synthesis.model.appraisal.AppraisalTool;
import org.synthesis.model.appraisal.ToolLevel;
import org.synthesis.scoring.appraisal.Expression.Constant;
import org.synthesis.scoring.appraisal.Expression.Count;
import org.synthesis.scoring.appraisal.Expression.Kind;

/** The names that a condition can use where it stands: what was declared above it. */
final class ToolScope {
    private static final ImmutableMap<String, ImmutableSet<String>> SETS = ImmutableMap.of(
            "YES", ImmutableSet.of("Y", "PY"),
            "NO", ImmutableSet.of("N", "PN"),
            "NONI", ImmutableSet.of("N", "PN", "NI"),
            "YESNI", ImmutableSet.of("Y", "PY", "NI"));

    private final ImmutableList<String> levels;
    private final Map<String, ImmutableSet<String>> sets = new LinkedHashMap<>(SETS);
    private final Map<String, ImmutableList<String>> groups = new LinkedHashMap<>();
    private final Map<String, ImmutableSet<String>> variables = new LinkedHashMap<>();
    private final Map<String, Expression.Table> tables = new LinkedHashMap<>();

    ToolScope(AppraisalTool tool) {
        levels = tool.levels().stream().map(ToolLevel::code).collect(ImmutableList.toImmutableList());
        sets.putAll(tool.sets());
        groups.putAll(tool.groups());
    }

    /** Adds a question or a domain. */
    void declare(String key, Collection<String> values) {
        free(key);
        variables.put(key, ImmutableSet.copyOf(values));
    }

    /** Adds a table. */
    void declare(Expression.Table table) {
        free(table.source().name());
        tables.put(table.source().name(), table);
    }

    /** Sets what a group stands for from here on. */
    void group(String name, Collection<String> members) {
        groups.put(name, ImmutableList.copyOf(members));
    }

    private void free(String name) {
        if (variables.containsKey(name) || tables.containsKey(name) || levels.contains(name)) {
            throw new ToolProblem("expected a name that is not in use, found \"" + name + "\"");
        }
        if (ExpressionParser.RESERVED.contains(name)) {
            throw new ToolProblem("expected a name, found the word \"" + name + "\" of the language");
        }
    }

    boolean isSet(String name) {
        return sets.containsKey(name);
    }

    boolean isGroup(String name) {
        return groups.containsKey(name);
    }

    ImmutableSet<String> set(String name) {
        return sets.getOrDefault(name, ImmutableSet.of());
    }

    Optional<Expression.Table> table(String name) {
        return Optional.ofNullable(tables.get(name));
    }

    /** The question or domain with a key. */
    String variable(String key) {
        if (!variables.containsKey(key)) {
            throw new ToolProblem("unknown here: \"" + key + "\"; only what stands above can be used");
        }
        return key;
    }

    /** The questions or domains of a group, or the one with that key. */
    ImmutableList<String> members(String name) {
        ImmutableList<String> members = groups.getOrDefault(name, ImmutableList.of(name));
        if (members.isEmpty()) {
            throw new ToolProblem("expected a group with members, found \"" + name + "\" that has none");
        }
        members.forEach(this::variable);
        return members;
    }

    /** Every answer that one of the variables can have. */
    Set<String> possible(Collection<String> keys) {
        Set<String> possible = new LinkedHashSet<>();
        keys.forEach(key -> possible.addAll(variables.getOrDefault(key, ImmutableSet.of())));
        return possible;
    }

    Expression level(String code) {
        if (!levels.contains(code)) {
            throw new ToolProblem("expected one of the levels " + levels + ", found \"" + code + "\"");
        }
        return new Constant(Kind.LEVEL, levels.indexOf(code));
    }

    /** What a bare name stands for: a table, a level, or the level that was answered. */
    Expression value(String name) {
        if (tables.containsKey(name)) {
            return new Expression.Reference(tables.get(name));
        }
        ImmutableSet<String> answers = variables.get(name);
        if (answers == null) {
            return level(name);
        }
        if (!levels.containsAll(answers)) {
            throw new ToolProblem("expected a level, found \"" + name + "\" whose answers are " + answers);
        }
        return new Expression.LevelOf(levels.stream()
                .map(level -> new Count(ImmutableSet.of(name), ImmutableSet.of(level)))
                .collect(ImmutableList.toImmutableList()));
    }
}
