package org.synthesis.model.standard;

import java.util.Optional;

/**
 * A body of evidence as DFID describes it.
 *
 * @param quality quality of its studies together; empty when nobody judged it
 * @param size how large it is; empty when nobody judged it
 * @param consistency how far its studies agree; empty when nobody judged it
 * @param contextMatches whether it comes from a comparable context
 */
public record BodyOfEvidence(
        Optional<BodyQuality> quality,
        Optional<BodySize> size,
        Optional<BodyConsistency> consistency,
        Fact contextMatches) {}
