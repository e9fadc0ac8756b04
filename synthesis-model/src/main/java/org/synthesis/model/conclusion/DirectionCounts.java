package org.synthesis.model.conclusion;

/**
 * How many findings point which way; directions that were not verified are counted apart and never shown as a direction.
 *
 * @param moreHarm verified: more harm
 * @param lessHarm verified: less harm
 * @param noAssociation verified: no association or effect
 * @param mixed verified: both ways
 * @param unclear the text read does not say
 * @param unverified a direction is noted, but was not verified in the text
 */
public record DirectionCounts(int moreHarm, int lessHarm, int noAssociation, int mixed, int unclear, int unverified) {
    /** {@return the number of findings} */
    public int total() {
        return moreHarm + lessHarm + noAssociation + mixed + unclear + unverified;
    }
}
