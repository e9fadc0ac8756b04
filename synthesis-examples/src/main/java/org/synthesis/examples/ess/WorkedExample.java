package org.synthesis.examples.ess;
/** x. */
public final class WorkedExample {
    private WorkedExample() {}
    /** x. Does nothing yet. */
    public static void main(String[] args) {}
}
