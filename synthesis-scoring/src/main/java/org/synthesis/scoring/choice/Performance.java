package org.synthesis.scoring.choice;

/**
 * The value of an alternative on one criterion, from 0 (worst) to 1 (best); the {@link Alternative} it belongs to checks it.
 *
 * @param value what is used at the base weights
 * @param low lowest value it may have
 * @param high highest value it may have; every value from low to high is as likely as any other
 */
public record Performance(double value, double low, double high) {
    /** {@return a value that is certain} */
    public static Performance of(double value) {
        return new Performance(value, value, value);
    }

    /** {@return whether it can have other values} */
    public boolean isOpen() {
        return low < high;
    }
}
