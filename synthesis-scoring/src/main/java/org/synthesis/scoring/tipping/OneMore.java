package org.synthesis.scoring.tipping;

import org.synthesis.model.effect.Verification;
import org.synthesis.model.finding.Direction;
import org.synthesis.model.finding.QualitativeFinding;
import org.synthesis.model.finding.QuantitativeFinding;
import org.synthesis.model.finding.ResearchFinding;
import org.synthesis.model.id.FindingId;
import org.synthesis.model.id.SourceId;

/** The finding of a study that does not exist yet. */
final class OneMore {
    private static final FindingId ID = new FindingId("new-finding");
    private static final SourceId SOURCE = new SourceId("new-study");

    private OneMore() {}

    /** {@return a verified finding of another study, that says something else of the same subject and outcome} */
    static ResearchFinding like(ResearchFinding finding, Direction direction) {
        if (finding instanceof QuantitativeFinding quantitative) {
            return quantitative.toBuilder()
                    .id(ID)
                    .source(SOURCE)
                    .direction(direction)
                    .directionCertainty(Verification.VERIFIED)
                    .build();
        }
        return ((QualitativeFinding) finding)
                .toBuilder()
                        .id(ID)
                        .source(SOURCE)
                        .direction(direction)
                        .directionCertainty(Verification.VERIFIED)
                        .build();
    }
}
