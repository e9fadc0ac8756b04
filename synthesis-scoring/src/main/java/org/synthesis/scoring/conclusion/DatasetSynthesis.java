package org.synthesis.scoring.conclusion;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import java.math.BigDecimal;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.synthesis.model.EvidenceBase;
import org.synthesis.model.analysis.AnalysisSpec;
import org.synthesis.model.analysis.PooledEffect;
import org.synthesis.model.analysis.PoolingModel;
import org.synthesis.model.analysis.TauSquaredMethod;
import org.synthesis.model.analysis.TestMethod;
import org.synthesis.model.base.Attempt;
import org.synthesis.model.base.Diagnostic;
import org.synthesis.model.base.SourceLocation;
import org.synthesis.model.conclusion.DatasetConclusion;
import org.synthesis.model.conclusion.PooledVariant;
import org.synthesis.model.effect.PrimaryEffect;
import org.synthesis.model.effect.ReportingUnit;
import org.synthesis.model.finding.Direction;
import org.synthesis.model.finding.ResearchFinding;
import org.synthesis.model.id.DatasetId;
import org.synthesis.model.id.SourceId;
import org.synthesis.model.text.Language;
import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.text.NumberText;
import org.synthesis.scoring.pool.Pooling;

/**
 * Pools each data set of primary effects: three levels when studies have several effects, otherwise as the protocol says. Beside
 * it stand the analyses that show how far the answer depends on the choice, and the groups the data set names itself.
 */
public final class DatasetSynthesis {
    private static final int MOST_GROUPS = 5;
    private static final int FEWEST_EFFECTS = 3;

    private DatasetSynthesis() {}

    /**
     * What pooling the data sets gives.
     *
     * @param conclusions on every data set that can be pooled
     * @param declined a warning for every data set that cannot, with the reason
     */
    public record Pooled(ImmutableList<DatasetConclusion> conclusions, ImmutableList<Diagnostic> declined) {}

    /** {@return the conclusions on the data sets of an evidence base} */
    public static Pooled of(EvidenceBase evidence, Tracer tracer) {
        ImmutableList.Builder<DatasetConclusion> conclusions = ImmutableList.builder();
        ImmutableList.Builder<Diagnostic> warnings = ImmutableList.builder();
        evidence.effectsByDataset().asMap().forEach((dataset, all) -> {
            ImmutableList<PrimaryEffect> effects = ImmutableList.copyOf(all);
            Attempt<PooledEffect> result = pool(fitting(evidence, effects), effects);
            if (result instanceof Attempt.Declined<PooledEffect> declined) {
                warnings.add(Diagnostic.warning(
                        declined.reason(),
                        SourceLocation.NOWHERE,
                        "the data set " + dataset + " is not pooled: " + declined.message(),
                        "it has no row in pooled.csv and no plot"));
            }
            result.toOptional()
                    .ifPresent(pooled -> conclusions.add(conclude(evidence, dataset, effects, pooled, tracer)));
        });
        return new Pooled(conclusions.build(), warnings.build());
    }

    private static boolean isDependent(List<PrimaryEffect> effects) {
        return effects.stream().map(PrimaryEffect::cluster).distinct().count() < effects.size();
    }

    /** Three levels when studies have several effects, otherwise what the protocol says. */
    private static AnalysisSpec fitting(EvidenceBase evidence, List<PrimaryEffect> effects) {
        AnalysisSpec independent = evidence.protocol().pooling();
        return isDependent(effects) ? AnalysisSpec.threeLevel().withLevel(independent.level()) : independent;
    }

    private static DatasetConclusion conclude(
            EvidenceBase evidence,
            DatasetId dataset,
            ImmutableList<PrimaryEffect> effects,
            PooledEffect pooled,
            Tracer tracer) {
        boolean dependent = isDependent(effects);
        SourceId source = effects.get(0).source();
        ImmutableList<ResearchFinding> quoting = evidence.findings().stream()
                .filter(finding -> finding.unit() == ReportingUnit.PRIMARY_SET
                        && finding.source().equals(source))
                .collect(ImmutableList.toImmutableList());
        return DatasetConclusion.builder()
                .dataset(dataset)
                .source(source)
                .result(pooled)
                .sensitivity(sensitivity(evidence.protocol().pooling(), fitting(evidence, effects), effects, dependent))
                .findings(Findings.ids(quoting))
                .remarks(remarks(pooled, quoting, dependent))
                .statement(statement(dataset, pooled))
                .trace(tracer.trace(
                        ImmutableList.of(Rules.POOLED),
                        Iterables.concat(ImmutableList.of(source), ImmutableList.of(dataset), Findings.ids(quoting))))
                .build();
    }

    private static ImmutableList<PooledVariant> sensitivity(
            AnalysisSpec independent, AnalysisSpec spec, List<PrimaryEffect> effects, boolean dependent) {
        ImmutableList.Builder<PooledVariant> variants = ImmutableList.builder();
        if (dependent) {
            add(
                    variants,
                    LocalizedText.of(
                            "ter waarschuwing: alsof alle effecten onafhankelijk zijn",
                            "as a warning: as if all effects were independent"),
                    independent,
                    effects);
        } else {
            add(
                    variants,
                    LocalizedText.of("één gemeenschappelijk effect", "one common effect"),
                    independent.withTest(TestMethod.Z).withModel(PoolingModel.COMMON_EFFECT),
                    effects);
            for (TauSquaredMethod method : List.of(TauSquaredMethod.DL, TauSquaredMethod.PM)) {
                add(
                        variants,
                        LocalizedText.of(
                                "tau² volgens " + method.label().nl(),
                                "tau² by " + method.label().en()),
                        independent.withTauSquaredMethod(method),
                        effects);
            }
            add(
                    variants,
                    LocalizedText.of("interval volgens Knapp-Hartung", "Knapp-Hartung interval"),
                    independent.withTest(TestMethod.KNAPP_HARTUNG),
                    effects);
        }
        for (String attribute : attributes(effects)) {
            TreeMap<String, List<PrimaryEffect>> groups = effects.stream()
                    .filter(effect -> effect.attributes().containsKey(attribute))
                    .collect(java.util.stream.Collectors.groupingBy(
                            effect -> effect.attributes().getOrDefault(attribute, ""),
                            TreeMap::new,
                            java.util.stream.Collectors.toList()));
            groups.forEach((value, group) -> add(variants, LocalizedText.same(attribute + ": " + value), spec, group));
        }
        return variants.build();
    }

    private static void add(
            ImmutableList.Builder<PooledVariant> variants,
            LocalizedText name,
            AnalysisSpec spec,
            List<PrimaryEffect> effects) {
        pool(spec, effects).toOptional().ifPresent(result -> variants.add(new PooledVariant(name, result)));
    }

    /** Textual attributes with a few values, each with enough effects to pool. */
    private static ImmutableSortedSet<String> attributes(List<PrimaryEffect> effects) {
        TreeSet<String> names = new TreeSet<>();
        effects.forEach(effect -> names.addAll(effect.attributes().keySet()));
        names.removeIf(name -> {
            var counts = effects.stream()
                    .filter(effect -> effect.attributes().containsKey(name))
                    .collect(java.util.stream.Collectors.groupingBy(
                            effect -> effect.attributes().getOrDefault(name, ""),
                            java.util.stream.Collectors.counting()));
            boolean numeric = counts.keySet().stream()
                    .allMatch(value -> com.google.common.primitives.Doubles.tryParse(value) != null);
            return numeric
                    || counts.size() < 2
                    || counts.size() > MOST_GROUPS
                    || counts.values().stream().anyMatch(count -> count < FEWEST_EFFECTS);
        });
        return ImmutableSortedSet.copyOf(names);
    }

    private static Attempt<PooledEffect> pool(AnalysisSpec spec, List<PrimaryEffect> effects) {
        return Pooling.using(spec)
                .pool(
                        effects.get(0).measure(),
                        effects.stream().map(PrimaryEffect::toStudyEffect).toList());
    }

    private static ImmutableList<LocalizedText> remarks(
            PooledEffect pooled, List<ResearchFinding> quoting, boolean dependent) {
        ImmutableList.Builder<LocalizedText> remarks = ImmutableList.builder();
        if (dependent) {
            remarks.add(LocalizedText.of(
                    pooled.effectCount() + " effecten uit " + pooled.clusterCount()
                            + " studies hangen samen; daarom een model met drie niveaus.",
                    pooled.effectCount() + " effects from " + pooled.clusterCount()
                            + " studies depend on each other; hence a three-level model."));
        }
        for (ResearchFinding finding : quoting) {
            if (finding.effect().estimate().isEmpty() || finding.effect().measure() != pooled.measure()) {
                continue;
            }
            double quoted = finding.effect().estimate().getAsDouble();
            double halfUnit = 0.5
                    * Math.pow(
                            10,
                            -Math.max(
                                    BigDecimal.valueOf(quoted)
                                            .stripTrailingZeros()
                                            .scale(),
                                    0));
            boolean same = Math.abs(quoted - pooled.estimate()) <= halfUnit * (1 + 1e-9);
            remarks.add(
                    same
                            ? LocalizedText.of(
                                    "Het getal in " + finding.id() + " is hiermee nagerekend en klopt.",
                                    "The number in " + finding.id() + " was recomputed here and agrees.")
                            : LocalizedText.of(
                                    "Let op: het getal in " + finding.id() + " is een ander dan deze uitkomst.",
                                    "Note: the number in " + finding.id() + " differs from this result."));
            if (finding.direction() == Direction.UNCLEAR) {
                remarks.add(LocalizedText.of(
                        "De richting van de codering is niet gedocumenteerd: lees in het teken geen gunstig of ongunstig.",
                        "The coding direction is not documented: do not read the sign as favourable or unfavourable."));
            }
        }
        return remarks.build();
    }

    private static LocalizedText statement(DatasetId dataset, PooledEffect pooled) {
        return LocalizedText.of(sentence(dataset, pooled, Language.NL), sentence(dataset, pooled, Language.EN));
    }

    private static String sentence(DatasetId dataset, PooledEffect pooled, Language language) {
        NumberText text = NumberText.in(language);
        return dataset + ": " + pooled.measure().label().in(language) + " " + text.fixed(pooled.estimate(), 3) + " ("
                + text.range(pooled.interval(), 3) + "), k = " + pooled.effectCount();
    }
}
