package org.synthesis.scoring.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Compares computed with expected numbers. */
final class Comparison {
    private final Case wanted;
    private final Map<String, Object> computed;
    private double worst;
    private String worstName = "";
    private boolean agree = true;
    private final List<String> problems = new ArrayList<>();

    Comparison(Case wanted, Map<String, Object> computed) {
        this.wanted = wanted;
        this.computed = computed;
        wanted.expected().forEach(this::compare);
    }

    boolean agree() {
        return agree;
    }

    /** The largest relative error and the quantity it occurs in. */
    double worst() {
        return worst;
    }

    String worstName() {
        return worstName;
    }

    List<String> problems() {
        return problems;
    }

    private void compare(String name, Object want) {
        List<Double> wants = flat(want);
        List<Double> gots = computed.containsKey(name) ? flat(computed.get(name)) : new ArrayList<>();
        while (gots.size() < wants.size() && wants.stream().allMatch(value -> value == null)) {
            gots.add(null);
        }
        if (gots.size() != wants.size()) {
            fail(name, name + ": expected " + wants.size() + " numbers, got " + gots.size(), Double.POSITIVE_INFINITY);
            return;
        }
        double rel = tolerance(name, "rel");
        double abs = tolerance(name, "abs");
        for (int i = 0; i < wants.size(); i++) {
            Double w = wants.get(i);
            Double g = gots.get(i);
            if (w == null || g == null) {
                if (w != null || g != null) {
                    fail(name, name + "[" + i + "]: expected " + w + ", got " + g, Double.POSITIVE_INFINITY);
                }
                continue;
            }
            double error = Math.abs(g - w);
            double relative = error == 0 ? 0 : error / Math.max(Math.abs(w), 1e-300);
            if (!(error <= abs + rel * Math.abs(w))) {
                fail(name, name + "[" + i + "]: expected " + w + ", got " + g, relative);
            } else if (agree && relative > worst && error > 1e-14) {
                worst = relative;
                worstName = name;
            }
        }
    }

    private void fail(String name, String problem, double relative) {
        if (agree || relative > worst) {
            worst = relative;
            worstName = name;
        }
        agree = false;
        problems.add(problem);
    }

    private double tolerance(String name, String part) {
        if (wanted.tolerance().get("byKey") instanceof Map<?, ?> byKey
                && byKey.get(name) instanceof Map<?, ?> exception
                && exception.get(part) instanceof Double value) {
            return value;
        }
        return wanted.tolerance().get(part) instanceof Double value ? value : 0;
    }

    /** All numbers row by row; what is not finite counts as missing. */
    static List<Double> flat(Object value) {
        List<Double> numbers = new ArrayList<>();
        add(numbers, value);
        return numbers;
    }

    private static void add(List<Double> numbers, Object value) {
        if (value instanceof Iterable<?> list) {
            list.forEach(item -> add(numbers, item));
        } else if (value instanceof double[] array) {
            for (double item : array) {
                add(numbers, item);
            }
        } else if (value instanceof Object[] rows) {
            for (Object row : rows) {
                add(numbers, row);
            }
        } else if (value instanceof Boolean flag) {
            numbers.add(flag ? 1.0 : 0.0);
        } else if (value instanceof Number number) {
            numbers.add(Double.isFinite(number.doubleValue()) ? number.doubleValue() : null);
        } else {
            numbers.add(null);
        }
    }
}
