package org.synthesis.scoring.context;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Optional;
import org.synthesis.model.recommendation.TransferConcern;
import org.synthesis.model.recommendation.TransferGroup;

/**
 * What was judged of transfer.
 *
 * @param worst the most serious concern that was judged, the first of equals
 * @param notJudged groups that nobody judged
 */
record Transfer(Optional<TransferConcern> worst, ImmutableList<TransferGroup> notJudged) {
    static Transfer of(Iterable<TransferConcern> concerns) {
        Optional<TransferConcern> worst = Optional.empty();
        ImmutableList.Builder<TransferGroup> judged = ImmutableList.builder();
        for (TransferConcern concern : concerns) {
            if (concern.isJudged()) {
                judged.add(concern.group());
                if (worst.isEmpty() || concern.level().compareTo(worst.get().level()) > 0) {
                    worst = Optional.of(concern);
                }
            }
        }
        ImmutableList<TransferGroup> seen = judged.build();
        return new Transfer(
                worst,
                Arrays.stream(TransferGroup.values())
                        .filter(group -> !seen.contains(group))
                        .collect(ImmutableList.toImmutableList()));
    }
}
