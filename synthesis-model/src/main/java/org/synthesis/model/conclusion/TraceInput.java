package org.synthesis.model.conclusion;

import org.synthesis.model.base.Fingerprint;

/**
 * Something a conclusion was drawn from.
 *
 * @param key key of a source, finding, gap, recommendation or other conclusion
 * @param fingerprint what it looked like, to tell later whether it changed
 */
public record TraceInput(String key, Fingerprint fingerprint) {}
