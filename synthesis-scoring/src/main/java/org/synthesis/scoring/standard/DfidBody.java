package org.synthesis.scoring.standard;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.EnumMap;
import java.util.Map;
import org.synthesis.model.judgement.Proposal;
import org.synthesis.model.judgement.Rule;
import org.synthesis.model.judgement.RuleStatus;
import org.synthesis.model.standard.BodyConsistency;
import org.synthesis.model.standard.BodyOfEvidence;
import org.synthesis.model.standard.BodyQuality;
import org.synthesis.model.standard.BodySize;
import org.synthesis.model.standard.BodyStrength;
import org.synthesis.model.standard.Criteria;
import org.synthesis.model.standard.Criterion;
import org.synthesis.model.standard.Fact;
import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/**
 * The strength of a body of evidence by DFID: the highest level of which quality, size, consistency and context all meet the least that
 * is asked, and limited when there is evidence that meets none.
 */
public final class DfidBody {
    private static final String LITERATURE = "DFID 2014, How-to note: Assessing the strength of evidence";
    private static final Rule STRENGTH = new Rule(
            "dfid-body-strength",
            RuleStatus.N,
            LocalizedText.of("sterkte van het geheel aan bewijs (DFID)", "strength of the body of evidence (DFID)"),
            LITERATURE);
    private static final Rule PRINCIPLES = new Rule(
            "dfid-principles",
            RuleStatus.N,
            LocalizedText.of("kwaliteitsprincipes van een studie (DFID)", "principles of quality of a study (DFID)"),
            LITERATURE);
    private static final ImmutableList<Criterion> ALL_PRINCIPLES = ImmutableList.of(
            Criterion.CONCEPTUAL_FRAMING,
            Criterion.TRANSPARENCY,
            Criterion.APPROPRIATENESS,
            Criterion.CULTURAL_SENSITIVITY,
            Criterion.VALIDITY,
            Criterion.RELIABILITY,
            Criterion.COGENCY);
    private static final LocalizedText QUALITY = LocalizedText.of("kwaliteit van de studies", "quality of the studies");
    private static final LocalizedText SIZE = LocalizedText.of("omvang van het bewijs", "size of the evidence");
    private static final LocalizedText CONSISTENCY =
            LocalizedText.of("eensluidendheid van de studies", "consistency of the studies");

    private DfidBody() {}

    /** {@return the strength of a body of evidence} */
    public static Proposal<BodyStrength> strength(BodyOfEvidence body) {
        return Ruling.of(STRENGTH).settle(reading -> strength(body, reading), Coded::label, found -> because(body));
    }

    private static BodyStrength strength(BodyOfEvidence body, Reading reading) {
        BodySize size = reading.word(SIZE, body.size(), BodySize.NONE, BodySize.LARGE);
        if (size == BodySize.NONE) {
            return BodyStrength.NONE;
        }
        BodyQuality quality = reading.word(QUALITY, body.quality(), BodyQuality.LOW, BodyQuality.HIGH);
        BodyConsistency consistency =
                reading.word(CONSISTENCY, body.consistency(), BodyConsistency.INCONSISTENT, BodyConsistency.CONSISTENT);
        if (quality == BodyQuality.LOW || size == BodySize.SMALL || consistency == BodyConsistency.INCONSISTENT) {
            return BodyStrength.LIMITED;
        }
        if (consistency == BodyConsistency.GENERALLY) {
            return BodyStrength.MEDIUM;
        }
        boolean best = quality == BodyQuality.HIGH
                && size == BodySize.LARGE
                && consistency == BodyConsistency.CONSISTENT
                && reading.holds(Criterion.CONTEXT_MATCHES.label(), body.contextMatches());
        return best ? BodyStrength.VERY_STRONG : BodyStrength.STRONG;
    }

    private static LocalizedText because(BodyOfEvidence body) {
        LocalizedText unknown = Fact.UNREPORTED.label();
        LocalizedText quality = body.quality().map(Coded::label).orElse(unknown);
        LocalizedText size = body.size().map(Coded::label).orElse(unknown);
        LocalizedText consistency = body.consistency().map(Coded::label).orElse(unknown);
        return LocalizedText.of(
                "Kwaliteit: " + quality.nl() + "; omvang: " + size.nl() + "; uitkomsten: " + consistency.nl()
                        + "; vergelijkbare context: "
                        + body.contextMatches().label().nl() + ".",
                "Quality: " + quality.en() + "; size: " + size.en() + "; results: " + consistency.en()
                        + "; comparable context: "
                        + body.contextMatches().label().en() + ".");
    }

    /** {@return the seven principles of one study side by side, in their order; undetermined while one is unreported} */
    public static Proposal<ImmutableMap<Criterion, Fact>> principles(Criteria criteria) {
        Map<Criterion, Fact> profile = new EnumMap<>(Criterion.class);
        ALL_PRINCIPLES.forEach(principle -> profile.put(principle, criteria.get(principle)));
        ImmutableList<LocalizedText> missing = ALL_PRINCIPLES.stream()
                .filter(principle -> criteria.get(principle) == Fact.UNREPORTED)
                .map(Criterion::label)
                .collect(ImmutableList.toImmutableList());
        if (!missing.isEmpty()) {
            return Proposal.undetermined(missing, ImmutableList.of());
        }
        return Proposal.determined(
                Maps.immutableEnumMap(profile),
                Ruling.of(PRINCIPLES).step(Ruling.words(criteria, ALL_PRINCIPLES.toArray(new Criterion[0]))));
    }
}
