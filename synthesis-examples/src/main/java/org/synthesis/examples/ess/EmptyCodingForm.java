package org.synthesis.examples.ess;

import java.io.IOException;
import java.nio.file.Path;
import org.synthesis.io.coding.CodingForm;

/** Writes an empty workbook to code evidence in. */
public final class EmptyCodingForm {
    private EmptyCodingForm() {}

    /**
     * Writes the form to the path of the first argument, or to {@code coding-form.xlsx}.
     *
     * @throws IOException when it cannot be written
     */
    public static void main(String[] args) throws IOException {
        Path file = Path.of(args.length == 0 ? "coding-form.xlsx" : args[0]);
        CodingForm.empty().write(file);
        System.out.println("Wrote " + file + ": one sheet per table, explanations on the first sheet.");
    }
}
