package org.synthesis.model.conclusion;

import com.google.common.collect.ImmutableMap;
import org.synthesis.model.text.LocalizedText;

/** Something that follows from the evidence and can be recomputed from it. */
public interface Conclusion {
    /** {@return the key of what it is about, for instance {@code I03}} */
    String key();

    /** {@return the conclusion in a sentence} */
    LocalizedText statement();

    /** {@return the parts that make it another conclusion when they differ, by name} */
    ImmutableMap<String, String> essence();

    /** {@return how it came about} */
    Trace trace();
}
