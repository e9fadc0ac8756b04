package org.synthesis.scoring.conformance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.synthesis.scoring.data.DataTable;
import org.synthesis.scoring.data.ModelMatrix;
import org.synthesis.scoring.data.Term;

/** The moderators of an analysis as a model matrix. */
final class Designs {
    private Designs() {}

    /**
     * Terms under the key {@code moderators} (or another), and whether there is an intercept.
     *
     * @param terms the terms
     * @param intercept whether an intercept comes first
     * @param columns the columns of the data they need
     * @param expressions names of computed columns and what they compute
     */
    record Design(List<Term> terms, boolean intercept, Set<String> columns, Map<String, String> expressions) {
        ModelMatrix matrix(DataTable data) {
            DataTable table = data;
            for (Map.Entry<String, String> entry : expressions.entrySet()) {
                table = table.withNumbers(entry.getKey(), Expression.of(data, entry.getValue()));
            }
            return intercept ? ModelMatrix.of(table, terms) : ModelMatrix.withoutIntercept(table, terms);
        }
    }

    static Design read(Words words, String key) {
        words.ignore("formula");
        List<Term> terms = new ArrayList<>();
        Set<String> columns = new TreeSet<>();
        Map<String, String> expressions = new HashMap<>();
        Map<String, Term> known = new HashMap<>();
        for (Words term : words.listOfWords(key)) {
            String name = term.text("term");
            Term read = switch (term.text("type")) {
                case "numeric" -> Term.numeric(name);
                case "factor" -> factor(name, term);
                case "power" -> Term.power(term.text("of"), (int) term.number("power"));
                case "expression" -> {
                    expressions.put(name, name);
                    yield Term.numeric(name);
                }
                case "interaction" ->
                    Term.interaction(term.texts("of").stream()
                            .map(part -> known.getOrDefault(part, Term.numeric(part)))
                            .toArray(Term[]::new));
                default -> throw new Unsupported("unknown type of term: " + term);
            };
            known.put(name, read);
            terms.add(read);
            columns(read, expressions, columns);
        }
        return new Design(terms, words.flag("intercept", true), columns, expressions);
    }

    private static Term factor(String name, Words term) {
        List<String> levels = term.list("levels").stream().map(Designs::level).toList();
        return switch (term.text("coding")) {
            case "treatment" -> Term.factor(name, levels, level(term.raw("reference")));
            case "cell means" -> {
                term.ignore("reference");
                yield Term.cellMeans(name, levels);
            }
            default -> throw new Unsupported("unknown coding: " + term);
        };
    }

    static String level(Object value) {
        return value instanceof Double number
                ? java.math.BigDecimal.valueOf(number).stripTrailingZeros().toPlainString()
                : String.valueOf(value);
    }

    private static void columns(Term term, Map<String, String> expressions, Set<String> columns) {
        if (term instanceof Term.Interaction interaction) {
            interaction.of().forEach(part -> columns(part, expressions, columns));
        } else if (term instanceof Term.Power power) {
            columns.add(power.of());
        } else if (!expressions.containsKey(term.name())) {
            columns.add(term.name());
        }
    }
}
