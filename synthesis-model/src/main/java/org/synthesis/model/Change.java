package org.synthesis.model;

import com.google.common.collect.ImmutableList;

/**
 * One part of a conclusion that differs between two runs, and the inputs that caused it.
 *
 * @param key key of what the conclusion is about, for instance {@code I03}
 * @param field which part of the conclusion's essence; {@code added} or {@code removed} for a whole conclusion
 * @param before the former value; empty when there was none
 * @param after the present value; empty when there is none
 * @param causes keys of the inputs that were added, removed or changed
 */
public record Change(String key, String field, String before, String after, ImmutableList<String> causes) {}
