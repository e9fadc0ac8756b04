package org.synthesis.io.workbook;

import javax.xml.stream.XMLStreamException;

/** What one workbook may still take of the memory, counted over all of its sheets and shared texts. */
final class Budget {
    static final long MAX_TEXT = 64L << 20;
    static final long MAX_CELLS = 5_000_000;

    private static final int LONGEST = 1 << 20;

    private long text;
    private long cells;

    /** Adds a piece to a text that is kept. */
    void append(String piece, StringBuilder whole) throws XMLStreamException {
        whole.append(piece);
        if (whole.length() > LONGEST) {
            throw new XMLStreamException("a cell holds more than " + LONGEST + " characters");
        }
        text += piece.length();
        if (text > MAX_TEXT) {
            throw new XMLStreamException("it holds more than " + MAX_TEXT + " characters");
        }
    }

    /** Counts cells that are kept, empty ones included. */
    void takeCells(long count) throws XMLStreamException {
        cells += count;
        if (cells > MAX_CELLS) {
            throw new XMLStreamException("it has more than " + MAX_CELLS + " cells");
        }
    }
}
