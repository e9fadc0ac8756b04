package org.synthesis.scoring.choice;

import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/** How ranks over all weights were found. */
public enum SmaaMethod implements Coded {
    /** Exact: with two criteria the weights are a line. */
    SEGMENT("segment", "exact, met lijnstukken", "exact, by line segments"),
    /** Exact: with three criteria the weights are a triangle, cut into polygons. */
    TRIANGLE("triangle", "exact, met veelhoeken", "exact, by polygons"),
    /** Exact: with two alternatives one plane cuts the weights in two, for any number of criteria. */
    HALVES("halves", "exact, met één snijvlak", "exact, by one cutting plane"),
    /** Estimated from weights drawn at random. */
    DRAWS("draws", "geschat met trekkingen", "estimated from draws");

    private final String code;
    private final LocalizedText label;

    SmaaMethod(String code, String nl, String en) {
        this.code = code;
        this.label = LocalizedText.of(nl, en);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public LocalizedText label() {
        return label;
    }
}
