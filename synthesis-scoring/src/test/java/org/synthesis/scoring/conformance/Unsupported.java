package org.synthesis.scoring.conformance;

/** An analysis holds something this project does not know. */
final class Unsupported extends RuntimeException {
    private static final long serialVersionUID = 1;

    Unsupported(String message) {
        super(message);
    }
}
