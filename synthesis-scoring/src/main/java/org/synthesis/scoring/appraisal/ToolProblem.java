package org.synthesis.scoring.appraisal;

/** Something in a tool that cannot be understood: what was expected and what was found. */
final class ToolProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String place;

    ToolProblem(String message) {
        this("", message);
    }

    ToolProblem(String place, String message) {
        super(message, null, false, false);
        this.place = place;
    }

    /** {@return where it stands, as {@link CompiledTool} names places} */
    String place() {
        return place;
    }

    String text() {
        return String.valueOf(getMessage());
    }
}
