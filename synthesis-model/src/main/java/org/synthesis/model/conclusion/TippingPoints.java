package org.synthesis.model.conclusion;

import com.google.common.collect.ImmutableList;

/**
 * What would change one conclusion.
 *
 * @param key key of the conclusion
 * @param points the changes that would turn it, most plausible first; empty when no single change that was tried does
 */
public record TippingPoints(String key, ImmutableList<TippingPoint> points) {}
