package org.synthesis.scoring.conformance;

import org.synthesis.model.base.DoubleVector;
import org.synthesis.scoring.data.DataTable;

/** A formula over columns: numbers, column names, {@code + - * / ^}, parentheses, sqrt, log, exp. */
final class Expression {
    private final String text;
    private final DataTable data;
    private final int row;
    private int at;

    private Expression(String text, DataTable data, int row) {
        this.text = text.replace(" ", "");
        this.data = data;
        this.row = row;
    }

    static DoubleVector of(DataTable data, String text) {
        double[] values = new double[data.rows()];
        for (int i = 0; i < values.length; i++) {
            Expression expression = new Expression(text, data, i);
            values[i] = expression.sum();
            if (expression.at != expression.text.length()) {
                throw new Unsupported("cannot read the expression " + text);
            }
        }
        return DoubleVector.of(values);
    }

    private double sum() {
        double value = product();
        while (at < text.length() && (text.charAt(at) == '+' || text.charAt(at) == '-')) {
            value += text.charAt(at++) == '+' ? product() : -product();
        }
        return value;
    }

    private double product() {
        double value = power();
        while (at < text.length() && (text.charAt(at) == '*' || text.charAt(at) == '/')) {
            value = text.charAt(at++) == '*' ? value * power() : value / power();
        }
        return value;
    }

    private double power() {
        double value = atom();
        if (at < text.length() && text.charAt(at) == '^') {
            at++;
            return Math.pow(value, power());
        }
        return value;
    }

    private double atom() {
        if (at < text.length() && text.charAt(at) == '-') {
            at++;
            return -power();
        }
        if (at < text.length() && text.charAt(at) == '(') {
            at++;
            double value = sum();
            expect(')');
            return value;
        }
        int start = at;
        while (at < text.length()
                && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '.' || text.charAt(at) == '_')) {
            at++;
        }
        String word = text.substring(start, at);
        if (word.isEmpty()) {
            throw new Unsupported("cannot read the expression " + text);
        }
        if (Character.isDigit(word.charAt(0)) || word.charAt(0) == '.') {
            return Double.parseDouble(word);
        }
        if (at < text.length() && text.charAt(at) == '(') {
            at++;
            double value = sum();
            expect(')');
            return switch (word) {
                case "sqrt" -> Math.sqrt(value);
                case "log" -> StrictMath.log(value);
                case "exp" -> StrictMath.exp(value);
                case "I" -> value;
                default -> throw new Unsupported("unknown function " + word);
            };
        }
        return data.number(word, row)
                .orElseThrow(() -> new Unsupported("column " + word + " has no number in row " + (row + 1)));
    }

    private void expect(char wanted) {
        if (at >= text.length() || text.charAt(at) != wanted) {
            throw new Unsupported("cannot read the expression " + text);
        }
        at++;
    }
}
