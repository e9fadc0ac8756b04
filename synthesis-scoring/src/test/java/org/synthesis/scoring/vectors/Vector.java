package org.synthesis.scoring.vectors;

/**
 * One worked value from the literature or the method notes.
 *
 * @param id file and number of the row
 * @param section what it belongs to, for instance {@code 1.1}
 * @param rule which evaluator it is for
 * @param input what goes in, as {@code name=value} parted by semicolons
 * @param expected words parted by spaces; a number is met within half a unit of its last printed place
 */
record Vector(String id, String section, String rule, String input, String expected) {
    @Override
    public String toString() {
        return id + " " + rule + " " + input;
    }
}
