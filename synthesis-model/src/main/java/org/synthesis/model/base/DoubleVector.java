package org.synthesis.model.base;

import java.util.Arrays;
import java.util.Collection;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;

/** An immutable row of finite numbers; negative zero is stored as zero, so equal numbers are equal vectors. */
public final class DoubleVector {
    private final double[] values;

    private DoubleVector(double[] values) {
        this.values = values;
    }

    /**
     * {@return a vector with a copy of the values}
     *
     * @throws IllegalArgumentException naming the position of the first value that is not finite
     */
    public static DoubleVector of(double... values) {
        double[] copy = new double[values.length];
        for (int i = 0; i < copy.length; i++) {
            double value = values[i];
            // the name of the place is put together only for the message
            copy[i] = Double.isFinite(value) ? value == 0 ? 0.0 : value : Checks.finite(value, "value " + (i + 1));
        }
        return new DoubleVector(copy);
    }

    /** {@return a vector of the numbers in their order} */
    public static DoubleVector copyOf(Collection<Double> numbers) {
        return of(numbers.stream().mapToDouble(Double::doubleValue).toArray());
    }

    /** {@return how many numbers there are} */
    public int size() {
        return values.length;
    }

    /** {@return the number at a 0-based position} */
    public double get(int index) {
        return values[index];
    }

    /** {@return the numbers, copied} */
    public double[] toArray() {
        return values.clone();
    }

    /** {@return the numbers as a stream} */
    public DoubleStream stream() {
        return Arrays.stream(values);
    }

    /** {@return each number mapped} */
    public DoubleVector map(DoubleUnaryOperator operator) {
        return of(stream().map(operator).toArray());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DoubleVector vector && Arrays.equals(values, vector.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return Arrays.toString(values);
    }
}
