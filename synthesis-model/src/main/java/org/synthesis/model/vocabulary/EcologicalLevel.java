package org.synthesis.model.vocabulary;

import com.google.common.collect.ImmutableList;
import org.synthesis.model.text.LocalizedText;

/** Where a factor or action sits around a young person (Bronfenbrenner 1979), nearest first. */
public enum EcologicalLevel implements Coded {
    /** The young person. */
    INDIVIDUAL("individual", "individu", "individual"),
    /** Parents, siblings and kin. */
    FAMILY("family", "gezin", "family"),
    /** Friends and age mates. */
    PEER("peer", "leeftijdgenoten", "peers"),
    /** School and work. */
    SCHOOL("school", "school en werk", "school and work"),
    /** Neighbourhood or close-knit community. */
    COMMUNITY("community", "gemeenschap", "community"),
    /** What happens online. */
    ONLINE("online", "online", "online"),
    /** Society at large. */
    SOCIETY("society", "samenleving", "society"),
    /** Not tied to one level; only for gaps and recommendations. */
    ALL("all", "alle niveaus", "all levels");

    private static final ImmutableList<EcologicalLevel> REPORT_ORDER =
            ImmutableList.of(FAMILY, COMMUNITY, INDIVIDUAL, PEER, SCHOOL, ONLINE, SOCIETY, ALL);

    private final String code;
    private final LocalizedText label;

    EcologicalLevel(String code, String nl, String en) {
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

    /** {@return the levels as a report tells them: family and community first, then from near to far} */
    public static ImmutableList<EcologicalLevel> reportOrder() {
        return REPORT_ORDER;
    }
}
