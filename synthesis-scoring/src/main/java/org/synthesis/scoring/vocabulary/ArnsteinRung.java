package org.synthesis.scoring.vocabulary;

import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/** Rungs of the ladder of citizen participation, lowest first (Arnstein 1969, J Am Inst Plann 35:216). */
public enum ArnsteinRung implements Coded {
    /** People are only shown. */
    MANIPULATION("manipulation", "manipulatie", "manipulation", 1, ArnsteinGroup.NON_PARTICIPATION),
    /** People are to be mended. */
    THERAPY("therapy", "therapie", "therapy", 2, ArnsteinGroup.NON_PARTICIPATION),
    /** People are told. */
    INFORMING("informing", "informeren", "informing", 3, ArnsteinGroup.TOKENISM),
    /** People are asked. */
    CONSULTATION("consultation", "raadplegen", "consultation", 4, ArnsteinGroup.TOKENISM),
    /** People advise, others decide. */
    PLACATION("placation", "adviseren", "placation", 5, ArnsteinGroup.TOKENISM),
    /** Power is shared. */
    PARTNERSHIP("partnership", "samenwerken", "partnership", 6, ArnsteinGroup.CITIZEN_POWER),
    /** People decide on a part. */
    DELEGATED_POWER("delegated-power", "meebeslissen", "delegated power", 7, ArnsteinGroup.CITIZEN_POWER),
    /** People decide. */
    CITIZEN_CONTROL("citizen-control", "zelf bepalen", "citizen control", 8, ArnsteinGroup.CITIZEN_POWER);

    private final String code;
    private final LocalizedText label;
    private final int number;
    private final ArnsteinGroup group;

    ArnsteinRung(String code, String nl, String en, int number, ArnsteinGroup group) {
        this.code = code;
        this.label = LocalizedText.of(nl, en);
        this.number = number;
        this.group = group;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public LocalizedText label() {
        return label;
    }

    /** {@return the number on the ladder, from 1} */
    public int number() {
        return number;
    }

    /** {@return the group that Arnstein puts it in} */
    public ArnsteinGroup group() {
        return group;
    }
}
