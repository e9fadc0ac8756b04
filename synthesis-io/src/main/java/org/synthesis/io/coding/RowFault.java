package org.synthesis.io.coding;

/** A row that cannot become a value because of one of its cells. */
final class RowFault extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final String column;
    private final String problem;
    private final String hint;

    RowFault(String column, String problem, String hint) {
        super(problem);
        this.column = column;
        this.problem = problem;
        this.hint = hint.isEmpty() ? "the row is left out" : hint;
    }

    String column() {
        return column;
    }

    String problem() {
        return problem;
    }

    String hint() {
        return hint;
    }
}
