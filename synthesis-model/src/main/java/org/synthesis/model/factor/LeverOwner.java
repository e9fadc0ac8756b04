package org.synthesis.model.factor;

import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/** Who holds a lever to change a factor. */
public enum LeverOwner implements Coded {
    /** The family itself. */
    FAMILY("family", "gezin", "family"),
    /** An organisation of the community. */
    COMMUNITY_ORGANISATION("community-organisation", "gemeenschapsorganisatie", "community organisation"),
    /** The school. */
    SCHOOL("school", "school", "school"),
    /** Youth work. */
    YOUTH_WORK("youth-work", "jongerenwerk", "youth work"),
    /** The municipality. */
    MUNICIPALITY("municipality", "gemeente", "municipality"),
    /** Police and justice. */
    POLICE_JUSTICE("police-justice", "politie en justitie", "police and justice"),
    /** National government. */
    NATIONAL("national", "rijksoverheid", "national government");

    private final String code;
    private final LocalizedText label;

    LeverOwner(String code, String nl, String en) {
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

    /** {@return whether a municipality can call on it} */
    public boolean isLocal() {
        return this != NATIONAL;
    }
}
