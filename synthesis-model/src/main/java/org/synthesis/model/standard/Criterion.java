package org.synthesis.model.standard;

import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/** A yes-or-no question that one or more standards ask; answered once, it serves every standard that asks it. */
public enum Criterion implements Coded {
    /** Goal, target group and method are written down. */
    DESCRIBED(
            "described", "doel, doelgroep en werkwijze zijn beschreven", "goal, target group and method are described"),
    /** A theory says why it should work. */
    THEORY_BASED(
            "theory-based", "een theorie maakt aannemelijk dat het werkt", "a theory makes it plausible that it works"),
    /** Those who took part changed as intended. */
    CHANGE_SHOWN(
            "change-shown",
            "bij de deelnemers is verandering gemeten",
            "change was measured among those who took part"),
    /** A comparison shows that the change comes from the programme. */
    CAUSALITY_SHOWN(
            "causality-shown",
            "een vergelijking laat zien dat de verandering door de aanpak komt",
            "a comparison shows that the change comes from the programme"),
    /** The groups were alike beforehand. */
    EQUIVALENCE_SHOWN(
            "equivalence-shown",
            "de groepen waren vooraf aantoonbaar gelijk",
            "the groups are shown to be alike beforehand"),
    /** Another trial of the same programme was done. */
    REPEATED("repeated", "het experiment is herhaald", "the trial was repeated"),
    /** People who did not make the programme found the same. */
    REPLICATED_INDEPENDENTLY(
            "replicated-independently",
            "onafhankelijke onderzoekers vonden hetzelfde",
            "independent researchers found the same"),
    /** Manuals and systems make others deliver it in the same way. */
    MANUALS(
            "manuals",
            "handleidingen en systemen borgen een gelijke uitvoering",
            "manuals and systems secure the same delivery everywhere"),
    /** It is clear what is aimed at, for whom and how. */
    SPECIFIC(
            "specific", "helder is wat wordt beoogd, bij wie en hoe", "it is clear what is aimed at, for whom and how"),
    /** Materials, training and support can be had. */
    READY_TO_SPREAD(
            "ready-to-spread",
            "materialen, training en begeleiding zijn beschikbaar",
            "materials, training and support are available"),
    /** No harmful effect was found. */
    HARMLESS("harmless", "er is geen schadelijk effect gevonden", "no harmful effect was found"),
    /** A short-term outcome of children improved. */
    SHORT_TERM_CHILD_OUTCOME(
            "short-term-child-outcome",
            "een uitkomst van kinderen verbeterde op korte termijn",
            "a short-term outcome of children improved"),
    /** The evidence is more than the level asks. */
    EXCEEDS_LEVEL(
            "exceeds-level", "er is meer bewijs dan het niveau vraagt", "the evidence is more than the level asks"),
    /** The risk of bias was judged with ROBINS-I, which takes confounding into account. */
    APPRAISED_BY_ROBINS_I(
            "appraised-by-robins-i",
            "het risico op vertekening is met ROBINS-I beoordeeld",
            "the risk of bias was judged with ROBINS-I"),
    /** The evidence comes from places like the one it is used for. */
    CONTEXT_MATCHES(
            "context-matches",
            "het bewijs komt uit een vergelijkbare context",
            "the evidence comes from a comparable context"),
    /** The review says how it searched and selected. */
    TRANSPARENT_SEARCH(
            "transparent-search", "zoeken en selecteren zijn navolgbaar", "search and selection can be followed"),
    /** The statistical conclusions are sound. */
    STATISTICAL_VALIDITY(
            "statistical-validity",
            "de statistische conclusies zijn deugdelijk",
            "the statistical conclusions are sound"),
    /** Bias was looked for, publication bias among it. */
    BIAS_ASSESSED(
            "bias-assessed",
            "vertekening is onderzocht, ook door selectief publiceren",
            "bias was assessed, publication bias included"),
    /** The outcomes measure what they should. */
    OUTCOMES_VALID(
            "outcomes-valid", "de uitkomstmaten meten wat ze moeten meten", "the outcomes measure what they should"),
    /** The study builds on earlier work and has a clear question. */
    CONCEPTUAL_FRAMING("conceptual-framing", "conceptueel kader", "conceptual framing"),
    /** Design, data, funding and interests are open. */
    TRANSPARENCY("transparency", "openheid", "transparency"),
    /** Design and method fit the question. */
    APPROPRIATENESS("appropriateness", "passende opzet", "appropriateness"),
    /** The local context was taken into account. */
    CULTURAL_SENSITIVITY("cultural-sensitivity", "oog voor de culturele context", "cultural sensitivity"),
    /** The study measures what it claims. */
    VALIDITY("validity", "geldigheid", "validity"),
    /** Measures are stable and analyses hold. */
    RELIABILITY("reliability", "betrouwbaarheid", "reliability"),
    /** The argument leads from the results to the conclusions. */
    COGENCY("cogency", "overtuigingskracht", "cogency");

    private final String code;
    private final LocalizedText label;

    Criterion(String code, String nl, String en) {
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
}
