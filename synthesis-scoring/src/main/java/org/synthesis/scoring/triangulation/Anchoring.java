package org.synthesis.scoring.triangulation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.synthesis.model.base.Checks;
import org.synthesis.model.conclusion.StreamDirection;
import org.synthesis.model.judgement.Proposal;
import org.synthesis.model.judgement.Rule;
import org.synthesis.model.judgement.RuleStatus;
import org.synthesis.model.judgement.RuleStep;
import org.synthesis.model.study.KnowledgeSource;
import org.synthesis.model.text.Language;
import org.synthesis.model.text.LocalizedText;
import org.synthesis.scoring.conclusion.Rules;

/**
 * Weighs unlike sources without arithmetic: the kind of proposition says which source anchors it, the statement is exactly as
 * certain as that source, and the others corroborate, qualify or contradict. More sources never make a statement more certain.
 *
 * <p>The sources of knowledge are those of Barends et al. (2014); which anchors what is a default of this library ({@code L}). Of
 * several possible anchors the first that speaks is taken. Whether an anchor rests on fitting designs, trials for effects and
 * longitudinal studies for associations, is judged in its certainty and not here again.
 */
public final class Anchoring {
    /** The kind of proposition says which source anchors it. */
    public static final Rule ANCHOR = new Rule(
            "anchor-source",
            RuleStatus.L,
            LocalizedText.of(
                    "het soort uitspraak bepaalt op welke kennisbron zij rust",
                    "the kind of statement decides which source of knowledge it rests on"),
            "after Barends et al. 2014, CEBMa basic principles; Pearson et al. 2005, Int J Evid Based Healthc 3:207");

    private Anchoring() {}

    /**
     * {@return the statement that sources support together; undetermined when no source that may anchor it speaks, or the one
     * that does has no certainty}
     *
     * @param type the kind of proposition
     * @param statements what sources say, each source once
     */
    public static Proposal<WeighedStatement> weigh(PropositionType type, Collection<StreamStatement> statements) {
        Map<KnowledgeSource, StreamStatement> bySource = new EnumMap<>(KnowledgeSource.class);
        for (StreamStatement statement : statements) {
            Checks.that(
                    bySource.put(statement.source(), statement) == null,
                    "%s: expected one statement for each source",
                    statement.source().code());
        }
        Optional<StreamStatement> anchor = type.anchors().stream()
                .flatMap(source -> Optional.ofNullable(bySource.get(source)).stream())
                .filter(statement -> statement.direction() != StreamDirection.SILENT)
                .findFirst();
        if (anchor.isEmpty()) {
            return Proposal.undetermined(LocalizedText.of(
                    "een uitspraak uit " + names(type.anchors(), Language.NL, " of ") + ", nodig als ankerbron voor "
                            + type.label().nl(),
                    "a statement from " + names(type.anchors(), Language.EN, " or ") + ", needed to anchor "
                            + type.label().en()));
        }
        StreamStatement chosen = anchor.get();
        if (chosen.certainty().isEmpty()) {
            return Proposal.undetermined(LocalizedText.of(
                    "de zekerheid van de ankerbron: " + chosen.source().label().nl(),
                    "the certainty of the anchoring source: "
                            + chosen.source().label().en()));
        }
        return Proposal.determined(weighed(type, chosen, bySource), steps(type, chosen, bySource));
    }

    private static WeighedStatement weighed(
            PropositionType type, StreamStatement anchor, Map<KnowledgeSource, StreamStatement> bySource) {
        ImmutableMap.Builder<KnowledgeSource, Corroboration> others = ImmutableMap.builder();
        ImmutableMap.Builder<KnowledgeSource, StreamDirection> directions = ImmutableMap.builder();
        bySource.forEach((source, statement) -> {
            directions.put(source, statement.direction());
            if (source != anchor.source()) {
                others.put(source, corroboration(anchor.direction(), statement.direction()));
            }
        });
        return new WeighedStatement(
                type,
                anchor.source(),
                anchor.direction(),
                anchor.certainty().orElseThrow(),
                others.buildOrThrow(),
                Streams.triangulated(directions.buildOrThrow()));
    }

    private static ImmutableList<RuleStep> steps(
            PropositionType type, StreamStatement anchor, Map<KnowledgeSource, StreamStatement> bySource) {
        LocalizedText source = anchor.source().label();
        LocalizedText certainty = anchor.certainty().orElseThrow().label();
        RuleStep anchored = RuleStep.of(
                ANCHOR,
                LocalizedText.of(
                        "een uitspraak over " + type.label().nl() + " rust op " + source.nl() + ", met zekerheid "
                                + certainty.nl() + "; andere bronnen verhogen die niet",
                        "a statement on " + type.label().en() + " rests on " + source.en() + ", with certainty "
                                + certainty.en() + "; other sources do not raise it"));
        return ImmutableList.of(
                anchored,
                RuleStep.of(
                        Rules.TRIANGULATION,
                        LocalizedText.of(said(bySource, Language.NL), said(bySource, Language.EN))));
    }

    private static String said(Map<KnowledgeSource, StreamStatement> bySource, Language language) {
        return bySource.values().stream()
                .map(statement -> statement.source().label().in(language) + " "
                        + statement.direction().label().in(language))
                .collect(Collectors.joining("; "));
    }

    private static String names(Collection<KnowledgeSource> sources, Language language, String joint) {
        return sources.stream().map(source -> source.label().in(language)).collect(Collectors.joining(joint));
    }

    private static Corroboration corroboration(StreamDirection anchor, StreamDirection other) {
        if (other == StreamDirection.SILENT) {
            return Corroboration.SILENT;
        }
        if (other == anchor && other != StreamDirection.MIXED) {
            return Corroboration.SAME;
        }
        return Streams.areOpposite(anchor, other) ? Corroboration.OPPOSITE : Corroboration.QUALIFIES;
    }
}
