package org.synthesis.scoring.agenda;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.synthesis.model.EvidenceBase;
import org.synthesis.model.conclusion.TopicGaps;
import org.synthesis.model.factor.Factor;
import org.synthesis.model.factor.Subject;
import org.synthesis.model.factor.SubjectKind;
import org.synthesis.model.finding.ResearchFinding;
import org.synthesis.model.finding.StudiedPopulation;
import org.synthesis.model.finding.SubjectPole;
import org.synthesis.model.gap.GapReason;
import org.synthesis.model.gap.KnowledgeGapType;
import org.synthesis.model.gap.ResearchAdvice;
import org.synthesis.model.gap.ResearchNeed;
import org.synthesis.model.gap.StudyFeature;
import org.synthesis.model.id.SubjectId;
import org.synthesis.model.judgement.Proposal;
import org.synthesis.model.judgement.Rule;
import org.synthesis.model.judgement.RuleStatus;
import org.synthesis.model.judgement.RuleStep;
import org.synthesis.model.judgement.Threshold;
import org.synthesis.model.judgement.Thresholds;
import org.synthesis.model.source.Source;
import org.synthesis.model.standard.DesignClass;
import org.synthesis.model.standard.DesignFacts;
import org.synthesis.model.standard.Fact;
import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.LocalizedTerm;
import org.synthesis.scoring.gap.GapRule;
import org.synthesis.scoring.standard.DesignCrosswalk;
import org.synthesis.scoring.words.Phrases;

/**
 * Writes advice on research from what is known of a gap. The kind of study follows from the reasons, all of them together; what the
 * gap does not tell is left open in the sentence and named as missing.
 */
public final class ResearchAdvices {
    private static final Rule ADVICE = new Rule(
            "research-advice",
            RuleStatus.N,
            LocalizedText.of("onderzoeksadvies volgens EPICOT+", "research advice by EPICOT+"),
            "Brown et al. 2006, BMJ 333:804");
    private static final Rule STUDY_TYPE = new Rule(
            "research-study-type",
            RuleStatus.D,
            LocalizedText.of("soort onderzoek naar de reden van de lacune", "type of study by the reason of the gap"),
            "Robinson et al. 2011, J Clin Epidemiol 64:1325; Brown et al. 2006, BMJ 333:804");
    private static final Rule STRONGER = new Rule(
            "research-stronger-design",
            RuleStatus.D,
            LocalizedText.of("één trede hoger op de Maryland-schaal", "one step higher on the Maryland scale"),
            "Sherman et al. 1998, NIJ Research in Brief; Farrington et al. 2002, in Evidence-Based Crime Prevention");
    private static final LocalizedText OPEN = LocalizedText.of("(nog te bepalen)", "(to be settled)");
    private static final LocalizedText BETWEEN =
            LocalizedText.of("de groep tussen beide uiteinden", "the group between both ends");

    private final ResearchNeed need;
    private final Thresholds thresholds;
    private final List<LocalizedText> missing = new ArrayList<>();
    private final List<RuleStep> steps = new ArrayList<>();
    private final Set<StudyFeature> features = EnumSet.noneOf(StudyFeature.class);
    private Optional<DesignClass> design = Optional.empty();

    private ResearchAdvices(ResearchNeed need, Thresholds thresholds) {
        this.need = need;
        this.thresholds = thresholds;
    }

    /** {@return the advice; undetermined, with the advice so far, when something is missing} */
    public static Proposal<ResearchAdvice> of(ResearchNeed need, Thresholds thresholds) {
        return new ResearchAdvices(need, thresholds).write();
    }

    /**
     * {@return the advice that follows from the gaps rules show for a factor or intervention, by the numbers of the protocol} Does not
     * apply to a topic that is answered, that only lacks a review of the studies there are, or that is no factor or intervention.
     */
    public static Proposal<ResearchAdvice> of(EvidenceBase evidence, TopicGaps found) {
        if (found.reasons().isEmpty()) {
            return Proposal.notApplicable(found.statement());
        }
        Optional<SubjectId> subject = evidence.subjectsById().keySet().stream()
                .filter(id -> id.value().equals(found.key()))
                .findFirst();
        return subject.map(id ->
                        of(needOf(evidence, id, found), evidence.protocol().thresholds()))
                .orElseGet(() -> Proposal.notApplicable(LocalizedText.of(
                        "dit gaat niet over één factor of aanpak", "this is not about one factor or intervention")));
    }

    private static ResearchNeed needOf(EvidenceBase evidence, SubjectId id, TopicGaps found) {
        ResearchNeed need = needOf(
                evidence,
                id,
                found.reasons(),
                found.gaps().stream().flatMap(gap -> gap.type().stream()).toList());
        ResearchNeed.Builder builder = need.toBuilder().bothEndsTested(bothEnds(evidence, found));
        if (need.kind() == SubjectKind.INTERVENTION) {
            builder.comparison(given(found.topic().comparator()));
        }
        if (found.rules().contains(GapRule.G6.name())) {
            builder.ages(StudiedPopulation.YOUTH_AGES);
        }
        return builder.build();
    }

    /** Whether both ends were studied: not when the rule on them shows a gap, and for sure only when sources speak of both poles. */
    static Fact bothEnds(EvidenceBase evidence, TopicGaps found) {
        if (found.rules().contains(GapRule.G12.name())) {
            return Fact.NO;
        }
        long poles = evidence.findings().stream()
                .filter(finding -> finding.subject().value().equals(found.key()))
                .map(ResearchFinding::pole)
                .filter(pole -> pole == SubjectPole.SAME || pole == SubjectPole.OPPOSITE)
                .distinct()
                .count();
        return poles == 2 ? Fact.YES : Fact.UNREPORTED;
    }

    /** {@return what an evidence base and its protocol tell of a gap about one factor or intervention} */
    public static ResearchNeed needOf(
            EvidenceBase evidence, SubjectId id, Collection<GapReason> reasons, Collection<KnowledgeGapType> types) {
        Subject subject = Optional.ofNullable(evidence.subjectsById().get(id))
                .orElseThrow(() -> new IllegalArgumentException("no factor or intervention " + id));
        ImmutableList<ResearchFinding> findings = evidence.findingsBySubject().get(id);
        ImmutableSet<Source> sources = findings.stream()
                .map(finding -> evidence.sourcesById().get(finding.source()))
                .collect(ImmutableSet.toImmutableSet());
        int studies = (int) sources.stream()
                .map(source -> evidence.studyOfSource().get(source.id()))
                .distinct()
                .count();
        LocalizedText home =
                evidence.concepts().label("country", evidence.protocol().homeCountry());
        return ResearchNeed.builder()
                .reasons(reasons)
                .types(types)
                .kind(subject instanceof Factor ? SubjectKind.FACTOR : SubjectKind.INTERVENTION)
                .subject(inSentence(Optional.ofNullable(evidence.terms().get(id.value()))
                        .orElseGet(() -> LocalizedTerm.ofLabel(subject.label()))))
                .evidence(Phrases.say(
                        "aantal onderzoeken in dit bestand: {0}",
                        "number of studies in this evidence base: {0}", Phrases.whole(studies)))
                .population(given(evidence.protocol().population()))
                .setting(home)
                .home(home)
                .outcome(given(evidence.protocol().outcome()))
                .studies(studies)
                .bestDesign(bestDesign(sources))
                .searchDate(evidence.protocol().searchDate())
                .build();
    }

    /** The strongest design; not known while a source without a class, such as a review, may hold a stronger one. */
    private static Optional<DesignClass> bestDesign(Collection<Source> sources) {
        ImmutableList<Optional<DesignClass>> classes = sources.stream()
                .map(source -> DesignCrosswalk.classOf(source.design()).toOptional())
                .collect(ImmutableList.toImmutableList());
        return classes.stream()
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder())
                .filter(best ->
                        best == DesignClass.RANDOMISED || classes.stream().allMatch(Optional::isPresent));
    }

    private static Optional<LocalizedText> given(LocalizedText text) {
        return Optional.of(text)
                .filter(found -> !found.isEmpty())
                .map(LocalizedTerm::ofLabel)
                .map(ResearchAdvices::inSentence);
    }

    private static LocalizedText inSentence(LocalizedTerm term) {
        return LocalizedText.of(term.nl(), term.en());
    }

    /**
     * {@return the weakest design that stands one step higher on the Maryland scale; does not apply to the highest}
     *
     * @param best the strongest design there is now
     */
    public static Proposal<DesignClass> oneStepHigher(DesignClass best, Thresholds thresholds) {
        int level = maryland(best, thresholds);
        for (DesignClass candidate : DesignClass.values()) {
            if (maryland(candidate, thresholds) == level + 1) {
                return Proposal.determined(
                        candidate,
                        RuleStep.of(
                                STRONGER,
                                Phrases.say(
                                        "De sterkste opzet tot nu toe is: {0} (trede {1}); één hoger is: {2}.",
                                        "The strongest design so far is: {0} (level {1}); one step higher is: {2}.",
                                        best.label(),
                                        Phrases.whole(level),
                                        candidate.label())));
            }
        }
        LocalizedText reason = LocalizedText.of(
                "De sterkste opzet tot nu toe staat al op de hoogste trede; wat helpt is herhaling met minder kans op vertekening.",
                "The strongest design so far stands on the highest level; what helps is replication with less risk of bias.");
        return Proposal.notApplicable(reason, RuleStep.of(STRONGER, reason));
    }

    /** The level on the scale, 0 for a design that stands below it. */
    private static int maryland(DesignClass design, Thresholds thresholds) {
        return DesignCrosswalk.standing(DesignFacts.of(design), thresholds)
                .maryland()
                .toOptional()
                .orElse(0);
    }

    private Proposal<ResearchAdvice> write() {
        need.reasons().forEach(this::study);
        features.addAll(need.features());
        if (need.types().contains(KnowledgeGapType.EVALUATION_VOID)) {
            add(
                    "de aanpak wordt gebruikt en is niet geëvalueerd",
                    "the approach is in use and was not evaluated",
                    StudyFeature.PROCESS_EVALUATION,
                    StudyFeature.STEPPED_ROLL_OUT);
        }
        if (need.kind() == SubjectKind.FACTOR) {
            factor();
        }
        LocalizedText population = part(need.population(), "om wie het gaat", "about whom it is");
        LocalizedText setting = part(need.setting(), "waar", "where");
        Optional<LocalizedText> comparison = need.comparison().isPresent() || !features.contains(StudyFeature.BOTH_ENDS)
                ? need.comparison()
                : Optional.of(BETWEEN);
        LocalizedText against = part(comparison, "waarmee wordt vergeleken", "what it is compared with");
        LocalizedText outcome = part(need.outcome(), "op welke uitkomst", "on which outcome");
        LocalizedText duration = duration();
        LocalizedText reason =
                joined(need.reasons().stream().distinct().map(GapReason::label).toList());
        if (need.searchDate().isEmpty()) {
            missing.add(LocalizedText.of("de zoekdatum", "the search date"));
        }
        LocalizedText searched = need.searchDate().isEmpty()
                ? LocalizedText.of("onbekend", "unknown")
                : LocalizedText.same(need.searchDate());
        LocalizedText statement = Phrases.say(
                "Onderzoek naar {0} bij {1} in {2}, vergeleken met {3}, op {4}, minimaal {5}; aanleiding: {6} (zoekdatum {7}).",
                "Research on {0} among {1} in {2}, compared with {3}, on {4}, for at least {5}; prompted by: {6} (search date {7}).",
                need.subject(),
                population,
                setting,
                against,
                outcome,
                duration,
                reason,
                searched);
        LocalizedText studyType = joined(features.stream().map(this::words).toList());
        steps.add(0, RuleStep.of(ADVICE, statement));
        ResearchAdvice advice = ResearchAdvice.builder()
                .evidence(need.evidence())
                .population(population)
                .setting(setting)
                .subject(need.subject())
                .comparison(against)
                .outcome(outcome)
                .duration(duration)
                .searchDate(need.searchDate())
                .burden(need.burden())
                .timeliness(need.timeliness())
                .reasons(need.reasons().stream().distinct().toList())
                .features(features)
                .design(design)
                .studyType(studyType)
                .statement(statement)
                .build();
        return missing.isEmpty()
                ? Proposal.determined(advice, steps)
                : Proposal.undetermined(missing, steps, Optional.of(advice));
    }

    private void study(GapReason reason) {
        switch (reason) {
            case INSUFFICIENT -> {
                // one study or none leaves nothing to analyse together
                if (need.studies().orElse(2) > 1) {
                    features.add(StudyFeature.INDIVIDUAL_DATA);
                }
                add(reason, StudyFeature.LARGER_OR_MULTI_SITE);
            }
            case BIASED -> stronger();
            case INCONSISTENT -> add(reason, StudyFeature.MODERATOR_POWERED, StudyFeature.REPLICATION);
            case NOT_RIGHT -> add(reason, StudyFeature.HOME_TARGET_GROUP);
        }
    }

    private void stronger() {
        if (need.bestDesign().isEmpty()) {
            features.add(StudyFeature.STRONGER_DESIGN);
            missing.add(LocalizedText.of(
                    "de sterkste opzet van het onderzoek tot nu toe", "the strongest design of the studies so far"));
            return;
        }
        Proposal<DesignClass> higher = oneStepHigher(need.bestDesign().get(), thresholds);
        steps.addAll(higher.steps());
        if (need.kind() == SubjectKind.FACTOR && higher.toOptional().equals(Optional.of(DesignClass.PRE_POST))) {
            add(
                    "voor een factor is die trede: weten wat er eerst was",
                    "for a factor that step is: knowing what came first",
                    StudyFeature.LONGITUDINAL);
            return;
        }
        design = higher.toOptional();
        features.add(design.isPresent() ? StudyFeature.STRONGER_DESIGN : StudyFeature.REPLICATION);
    }

    private void factor() {
        add(
                "een factor kan alleen een voorspeller zijn als hij vóór de uitkomst is gemeten",
                "a factor can only be a predictor when it was measured before the outcome",
                StudyFeature.LONGITUDINAL);
        switch (need.bothEndsTested()) {
            case NO ->
                add(
                        "één uiteinde van de factor is niet getoetst",
                        "one end of the factor was not tested",
                        StudyFeature.BOTH_ENDS);
            case UNREPORTED ->
                missing.add(LocalizedText.of(
                        "of beide uiteinden van de factor zijn getoetst",
                        "whether both ends of the factor were tested"));
            case YES -> {}
        }
    }

    private void add(GapReason reason, StudyFeature... advised) {
        add(reason.label().nl(), reason.label().en(), advised);
    }

    private void add(String nl, String en, StudyFeature... advised) {
        features.addAll(ImmutableList.copyOf(advised));
        LocalizedText what =
                joined(ImmutableList.copyOf(advised).stream().map(this::words).toList());
        steps.add(RuleStep.of(
                STUDY_TYPE,
                LocalizedText.of(
                        "Reden: " + nl + ". Gevraagd onderzoek: " + what.nl() + ".",
                        "Reason: " + en + ". Study asked for: " + what.en() + ".")));
    }

    private LocalizedText words(StudyFeature feature) {
        return switch (feature) {
            case HOME_TARGET_GROUP ->
                Phrases.say(
                        need.ages().isPresent() ? "in {0}, bij de doelgroep ({1})" : "in {0}, bij de doelgroep",
                        need.ages().isPresent() ? "in {0}, in the target group ({1})" : "in {0}, in the target group",
                        need.home(),
                        ages());
            case STRONGER_DESIGN ->
                design.map(found -> Phrases.say("{0}: {1}", "{0}: {1}", feature.label(), found.label()))
                        .orElse(feature.label());
            default -> feature.label();
        };
    }

    private LocalizedText ages() {
        return need.ages()
                .map(window -> Phrases.say(
                        "{0} tot en met {1} jaar",
                        "aged {0} to {1}",
                        Phrases.whole((long) Math.ceil(window.from())),
                        Phrases.whole((long) Math.ceil(window.to()) - 1)))
                .orElse(LocalizedText.EMPTY);
    }

    private LocalizedText duration() {
        if (need.leastMonths().isPresent()) {
            return months(need.leastMonths().getAsInt());
        }
        LocalizedText standard = months((int) thresholds.get(Threshold.RESEARCH_LEAST_MONTHS));
        steps.add(RuleStep.of(
                ADVICE,
                Phrases.say(
                        "Hoe lang deelnemers worden gevolgd is niet gezegd: minimaal {0}, zoals het protocol vraagt.",
                        "How long participants are followed is not said: at least {0}, as the protocol asks.",
                        standard),
                thresholds,
                Threshold.RESEARCH_LEAST_MONTHS));
        return standard;
    }

    private static LocalizedText months(int months) {
        return Phrases.say(
                months == 1 ? "{0} maand" : "{0} maanden",
                months == 1 ? "{0} month" : "{0} months",
                Phrases.whole(months));
    }

    private LocalizedText part(Optional<LocalizedText> known, String nl, String en) {
        if (known.isEmpty()) {
            missing.add(LocalizedText.of(nl, en));
        }
        return known.orElse(OPEN);
    }

    private static LocalizedText joined(List<LocalizedText> parts) {
        return LocalizedText.of(
                String.join("; ", parts.stream().map(LocalizedText::nl).toList()),
                String.join("; ", parts.stream().map(LocalizedText::en).toList()));
    }
}
