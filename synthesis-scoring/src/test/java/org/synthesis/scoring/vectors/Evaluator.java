package org.synthesis.scoring.vectors;

/** Runs one rule of the library on the input of a vector, through its public entry point. */
@FunctionalInterface
interface Evaluator {
    /** {@return what the library says: words parted by spaces, numbers in full} */
    String of(Arguments arguments);
}
