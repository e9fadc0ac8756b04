package org.synthesis.script;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.synthesis.io.text.AtomicFile;

/**
 * A text to look at: short in JShell, whole on request.
 *
 * @param text the whole text; its first line answers
 */
public record View(String text) {
    private static final int LONGEST = 900;
    private static final int MOST_LINES = 25;

    /** Prints the whole text to the terminal; for scripts, the library itself never prints. */
    public void print() {
        System.out.println(text);
    }

    /**
     * Writes the whole text to a file.
     *
     * @throws UncheckedIOException when it cannot be written
     */
    public void save(String file) {
        try {
            AtomicFile.write(Path.of(file), text + '\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the number of lines} */
    public int lines() {
        return Splitter.on('\n').splitToList(text).size();
    }

    /** {@return the beginning of the text, at most 900 characters and 25 lines} */
    @Override
    public String toString() {
        List<String> lines = Splitter.on('\n').splitToList(text);
        StringBuilder shown = new StringBuilder();
        int used = 0;
        for (String line : lines) {
            if (used == MOST_LINES || shown.length() + line.length() > LONGEST) {
                break;
            }
            shown.append(used == 0 ? "" : "\n").append(line);
            used++;
        }
        if (used == 0) {
            shown.append(lines.get(0), 0, LONGEST);
            used = 1;
        }
        return used == lines.size() ? shown.toString() : shown + "\n... print() shows all " + lines.size() + " lines";
    }
}
