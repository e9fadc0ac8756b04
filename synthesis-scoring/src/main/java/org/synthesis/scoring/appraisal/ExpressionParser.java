package org.synthesis.scoring.appraisal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.synthesis.model.judgement.Threshold;
import org.synthesis.model.vocabulary.Coded;
import org.synthesis.scoring.appraisal.Expression.Combination;
import org.synthesis.scoring.appraisal.Expression.Constant;
import org.synthesis.scoring.appraisal.Expression.Count;
import org.synthesis.scoring.appraisal.Expression.Kind;
import org.synthesis.scoring.appraisal.Expression.Operator;

/** Reads conditions and values of a tool; the language is described at {@link ToolParser}. */
final class ExpressionParser {
    /** Words that are no names. */
    static final ImmutableSet<String> RESERVED = ImmutableSet.of(
            "is",
            "not",
            "and",
            "or",
            "any",
            "all",
            "count",
            "of",
            "worst",
            "best",
            "least",
            "most",
            "threshold",
            "otherwise");

    private static final int DEEPEST = 40;
    private static final int LONGEST = 400;
    private static final Pattern TOKEN =
            Pattern.compile("[(){}]|>=|<=|!=|[<>=+*]|-(?=\\s)|[\\p{Alnum}][\\p{Alnum}._-]*");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,6}");
    private static final String END = "the end of the line";

    private final ToolScope scope;
    private final List<String> tokens = new ArrayList<>();
    private int at;
    private int depth;

    private ExpressionParser(ToolScope scope, String text) {
        this.scope = scope;
        Matcher matcher = TOKEN.matcher(text);
        int end = 0;
        while (end < text.length()) {
            if (tokens.size() > LONGEST) {
                throw new ToolProblem("expected at most " + LONGEST + " words in one condition, found more");
            }
            if (Character.isWhitespace(text.charAt(end))) {
                end++;
            } else if (matcher.region(end, text.length()).lookingAt()) {
                tokens.add(matcher.group());
                end = matcher.end();
            } else {
                throw new ToolProblem("expected a word, a number or a sign, found \"" + text.charAt(end) + "\"");
            }
        }
    }

    /** {@return a condition; an empty text always holds} */
    static Expression condition(ToolScope scope, String text) {
        if (text.isBlank() || text.equals("otherwise")) {
            return Constant.TRUE;
        }
        return new ExpressionParser(scope, text).whole(ImmutableSet.of(Kind.TRUTH));
    }

    /** {@return a level or a number} */
    static Expression value(ToolScope scope, String text) {
        return new ExpressionParser(scope, text).whole(ImmutableSet.of(Kind.LEVEL, Kind.NUMBER));
    }

    private Expression whole(Set<Kind> kinds) {
        Expression expression = either();
        if (at < tokens.size()) {
            throw expected("the end of the line");
        }
        if (!kinds.contains(expression.kind())) {
            throw new ToolProblem("expected " + (kinds.contains(Kind.TRUTH) ? "a condition" : "a level or a number")
                    + ", found " + expression.kind().words);
        }
        return expression;
    }

    private Expression either() {
        if (++depth > DEEPEST) {
            throw new ToolProblem("expected at most " + DEEPEST + " parentheses in one another, found more");
        }
        Expression first = both();
        List<Expression> parts = new ArrayList<>(List.of(first));
        while (take("or")) {
            parts.add(both());
        }
        depth--;
        return joined(Operator.OR, parts);
    }

    private Expression both() {
        List<Expression> parts = new ArrayList<>(List.of(negated()));
        while (take("and")) {
            parts.add(negated());
        }
        return joined(Operator.AND, parts);
    }

    private Expression negated() {
        int times = 0;
        while (take("not")) {
            times++;
        }
        Expression inner = compared();
        for (int i = 0; i < times; i++) {
            inner = combined(Kind.TRUTH, Operator.NOT, Kind.TRUTH, ImmutableList.of(inner));
        }
        return inner;
    }

    private Expression compared() {
        Expression left = sum();
        Operator operator = switch (peek()) {
            case ">=" -> Operator.AT_LEAST;
            case "<=" -> Operator.AT_MOST;
            case ">" -> Operator.MORE;
            case "<" -> Operator.LESS;
            case "=" -> Operator.EQUAL;
            case "!=" -> Operator.UNEQUAL;
            default -> Operator.NOT;
        };
        if (operator == Operator.NOT) {
            return left;
        }
        at++;
        return combined(Kind.TRUTH, operator, Kind.NUMBER, ImmutableList.of(left, sum()));
    }

    private Expression sum() {
        Expression sum = product();
        while (peek().equals("+") || peek().equals("-")) {
            Operator operator = next().equals("+") ? Operator.PLUS : Operator.MINUS;
            sum = combined(Kind.NUMBER, operator, Kind.NUMBER, ImmutableList.of(sum, product()));
        }
        return sum;
    }

    private Expression product() {
        Expression product = primary();
        while (take("*")) {
            product = combined(Kind.NUMBER, Operator.TIMES, Kind.NUMBER, ImmutableList.of(product, primary()));
        }
        return product;
    }

    private Expression primary() {
        if (take("(")) {
            Expression inner = either();
            demand(")");
            return inner;
        }
        if (peekAfter().equals("of")) {
            return quantified(next());
        }
        if (take("threshold")) {
            String code = next();
            return Coded.parse(Threshold.class, code)
                    .<Expression>map(Expression.Setting::new)
                    .orElseThrow(() -> new ToolProblem("unknown threshold \"" + code + "\""));
        }
        if (peekAfter().equals("is")) {
            return membership();
        }
        if (NUMBER.matcher(peek()).matches()) {
            return new Constant(Kind.NUMBER, Integer.parseInt(next()));
        }
        return scope.value(name());
    }

    private Expression quantified(String word) {
        demand("of");
        switch (word) {
            case "count", "any", "all" -> {
                ImmutableSet.Builder<String> variables = ImmutableSet.builder();
                do {
                    variables.addAll(scope.members(name()));
                } while (!peek().equals("is"));
                demand("is");
                if (peek().equals("not")) {
                    throw new ToolProblem("expected answers after \"is\", found \"not\": say which answers count");
                }
                Count count = count(variables.build());
                return switch (word) {
                    case "count" -> count;
                    case "any" -> atLeast(count, 1);
                    default -> atLeast(count, count.variables().size());
                };
            }
            case "worst", "best", "least", "most" -> {
                List<Expression> parts = new ArrayList<>();
                do {
                    if (scope.isGroup(peek())) {
                        scope.members(name()).forEach(member -> parts.add(scope.value(member)));
                    } else {
                        parts.add(primary());
                    }
                } while (!peek().equals(END) && !peek().equals(")") && !RESERVED.contains(peek()) && isName(peek()));
                Kind kind = word.equals("worst") || word.equals("best") ? Kind.LEVEL : Kind.NUMBER;
                Operator operator = word.equals("worst") || word.equals("most") ? Operator.MOST : Operator.LEAST;
                return combined(kind, operator, kind, parts);
            }
            default ->
                throw new ToolProblem(
                        "expected count, any, all, worst, best, least or most before \"of\", found \"" + word + "\"");
        }
    }

    private Expression membership() {
        String name = name();
        demand("is");
        boolean negated = take("not");
        Optional<Expression.Table> table = scope.table(name);
        Expression is =
                table.isPresent() ? among(table.get()) : atLeast(count(ImmutableSet.of(scope.variable(name))), 1);
        return negated ? combined(Kind.TRUTH, Operator.NOT, Kind.TRUTH, ImmutableList.of(is)) : is;
    }

    private Expression among(Expression.Table table) {
        if (table.kind() != Kind.LEVEL) {
            throw new ToolProblem("expected a comparison such as \">= 2\", as "
                    + table.source().name() + " is a number, found \"is\"");
        }
        List<Expression> parts = new ArrayList<>();
        for (String code : set()) {
            parts.add(new Combination(
                    Kind.TRUTH, Operator.EQUAL, ImmutableList.of(new Expression.Reference(table), scope.level(code))));
        }
        return joined(Operator.OR, parts);
    }

    private Count count(ImmutableSet<String> variables) {
        Set<String> possible = scope.possible(variables);
        boolean braces = peek().equals("{");
        boolean named = scope.isSet(peek());
        ImmutableSet<String> wanted = set();
        for (String word : wanted) {
            if (!possible.contains(word) && (braces || !named)) {
                throw new ToolProblem("expected one of " + possible + " of " + variables + ", found \"" + word + "\"");
            }
        }
        ImmutableSet<String> values = ImmutableSet.copyOf(Sets.intersection(wanted, possible));
        if (values.isEmpty()) {
            throw new ToolProblem("expected a set with one of " + possible + " of " + variables + ", found " + wanted);
        }
        return new Count(variables, values);
    }

    private ImmutableSet<String> set() {
        if (take("{")) {
            ImmutableSet.Builder<String> words = ImmutableSet.builder();
            do {
                String word = next();
                words.addAll(scope.isSet(word) ? scope.set(word) : ImmutableSet.of(word));
            } while (!peek().equals("}") && isName(peek()));
            demand("}");
            return words.build();
        }
        String word = name();
        return scope.isSet(word) ? scope.set(word) : ImmutableSet.of(word);
    }

    private static Expression atLeast(Count count, int least) {
        return new Combination(
                Kind.TRUTH, Operator.AT_LEAST, ImmutableList.of(count, new Constant(Kind.NUMBER, least)));
    }

    private static Expression joined(Operator operator, List<Expression> parts) {
        return parts.size() == 1 ? parts.get(0) : combined(Kind.TRUTH, operator, Kind.TRUTH, parts);
    }

    private static Expression combined(Kind kind, Operator operator, Kind needed, List<Expression> parts) {
        for (Expression part : parts) {
            if (part.kind() != needed) {
                throw new ToolProblem("expected " + needed.words + ", found " + part.kind().words);
            }
        }
        return new Combination(kind, operator, ImmutableList.copyOf(parts));
    }

    private static boolean isName(String token) {
        return Character.isLetterOrDigit(token.charAt(0)) && !token.equals(END);
    }

    private String name() {
        if (!isName(peek()) || RESERVED.contains(peek())) {
            throw expected("a name");
        }
        return next();
    }

    private String peek() {
        return at < tokens.size() ? tokens.get(at) : END;
    }

    private String peekAfter() {
        return at + 1 < tokens.size() ? tokens.get(at + 1) : END;
    }

    private String next() {
        if (at >= tokens.size()) {
            throw expected("more");
        }
        return tokens.get(at++);
    }

    private boolean take(String token) {
        boolean there = peek().equals(token);
        at += there ? 1 : 0;
        return there;
    }

    private void demand(String token) {
        if (!take(token)) {
            throw expected("\"" + token + "\"");
        }
    }

    private ToolProblem expected(String what) {
        String found = peek();
        return new ToolProblem("expected " + what + ", found " + (found.equals(END) ? END : "\"" + found + "\""));
    }
}
