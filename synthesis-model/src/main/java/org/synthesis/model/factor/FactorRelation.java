package org.synthesis.model.factor;

import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/** How one factor works together with another (Kraemer et al. 2001). */
public enum FactorRelation implements Coded {
    /** They go together, and only the other matters when both are known. */
    PROXY_FOR("proxy-for", "staat in voor", "proxy for"),
    /** They go together without an order, and both matter. */
    OVERLAPS("overlaps", "overlapt met", "overlaps with"),
    /** They do not go together, and both matter. */
    INDEPENDENT("independent", "onafhankelijk van", "independent of"),
    /** The other comes first and works through it. */
    MEDIATES("mediates", "loopt via", "mediates"),
    /** It comes first, does not go together with the other, and changes what the other does. */
    MODERATES("moderates", "wijzigt de werking van", "moderates");

    private final String code;
    private final LocalizedText label;

    FactorRelation(String code, String nl, String en) {
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
