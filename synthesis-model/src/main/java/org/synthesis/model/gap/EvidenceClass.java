package org.synthesis.model.gap;

import java.util.Optional;
import org.synthesis.model.appraisal.StudyLimitation;
import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/** How a study counts in a cell of an evidence map: a primary study by its limitations, a review by how far it can be trusted. */
public enum EvidenceClass implements Coded {
    /** A study with no or minor limitations. */
    PRIMARY_LOW("primary-low", "studie met weinig beperkingen", "study with few limitations"),
    /** A study with moderate limitations. */
    PRIMARY_MEDIUM("primary-medium", "studie met matige beperkingen", "study with moderate limitations"),
    /** A study with serious or critical limitations. */
    PRIMARY_HIGH("primary-high", "studie met ernstige beperkingen", "study with serious limitations"),
    /** A study of which nobody judged the limitations. */
    PRIMARY_NOT_APPRAISED("primary-not-appraised", "studie, niet beoordeeld", "study, not appraised"),
    /** A review of high or moderate confidence. */
    REVIEW_GREEN("review-green", "overzicht, betrouwbaar (groen)", "review, trustworthy (green)"),
    /** A review of low confidence. */
    REVIEW_ORANGE("review-orange", "overzicht, weinig betrouwbaar (oranje)", "review, of low confidence (orange)"),
    /** A review of critically low confidence. */
    REVIEW_RED("review-red", "overzicht, niet betrouwbaar (rood)", "review, of critically low confidence (red)"),
    /** A review that nobody judged with AMSTAR 2. */
    REVIEW_GREY("review-grey", "overzicht, niet beoordeeld (grijs)", "review, not appraised (grey)"),
    /** A study that has no results yet. */
    ONGOING("ongoing", "lopend onderzoek", "ongoing study");

    private final String code;
    private final LocalizedText label;

    EvidenceClass(String code, String nl, String en) {
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

    /** {@return how a review counts of which the confidence is known, or not} */
    public static EvidenceClass review(Optional<ReviewConfidence> confidence) {
        return confidence
                .map(level -> switch (level) {
                    case HIGH, MODERATE -> REVIEW_GREEN;
                    case LOW -> REVIEW_ORANGE;
                    case CRITICALLY_LOW -> REVIEW_RED;
                })
                .orElse(REVIEW_GREY);
    }

    /** {@return how a primary study counts of which the limitations are known, or not} */
    public static EvidenceClass primary(Optional<StudyLimitation> limitation) {
        return limitation
                .map(level -> switch (level) {
                    case NONE, MINOR -> PRIMARY_LOW;
                    case MODERATE -> PRIMARY_MEDIUM;
                    case SERIOUS, CRITICAL -> PRIMARY_HIGH;
                })
                .orElse(PRIMARY_NOT_APPRAISED);
    }

    /** {@return whether it is a primary study with results} */
    public boolean isPrimary() {
        return switch (this) {
            case PRIMARY_LOW, PRIMARY_MEDIUM, PRIMARY_HIGH, PRIMARY_NOT_APPRAISED -> true;
            case REVIEW_GREEN, REVIEW_ORANGE, REVIEW_RED, REVIEW_GREY, ONGOING -> false;
        };
    }
}
