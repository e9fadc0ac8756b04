package org.synthesis.scoring.conclusion;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.synthesis.model.EvidenceBase;
import org.synthesis.model.appraisal.CodedField;
import org.synthesis.model.appraisal.StudyLimitation;
import org.synthesis.model.base.Interval;
import org.synthesis.model.certainty.BodyDesign;
import org.synthesis.model.certainty.BodyOfEvidence;
import org.synthesis.model.certainty.BodyResult;
import org.synthesis.model.certainty.CertaintyAssessment;
import org.synthesis.model.certainty.CertaintyFramework;
import org.synthesis.model.certainty.EstimatedEffect;
import org.synthesis.model.certainty.SwimItem;
import org.synthesis.model.certainty.SwimReport;
import org.synthesis.model.conclusion.Verdict;
import org.synthesis.model.effect.ReportedEffect;
import org.synthesis.model.factor.Factor;
import org.synthesis.model.factor.Subject;
import org.synthesis.model.finding.Direction;
import org.synthesis.model.finding.Directness;
import org.synthesis.model.finding.IncludedDesigns;
import org.synthesis.model.finding.ResearchFinding;
import org.synthesis.model.finding.TemporalOrder;
import org.synthesis.model.id.StudyId;
import org.synthesis.model.judgement.Settlement;
import org.synthesis.model.judgement.Threshold;
import org.synthesis.model.judgement.Thresholds;
import org.synthesis.model.source.Source;
import org.synthesis.model.study.StudyDesign;
import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;
import org.synthesis.scoring.appraisal.ResultAppraisals;
import org.synthesis.scoring.certainty.Grade;
import org.synthesis.scoring.certainty.InformationSize;

/**
 * The certainty of what was found on a subject, by GRADE without a pooled estimate: unlike results are never averaged.
 *
 * <p>A study counts once, as its worst result: the most serious limitation, the least direct outcome, the widest interval. So a copy
 * of a finding changes nothing, and a worse result of a study never raises the level. Limitations are those
 * of {@link ResultAppraisals}.
 */
final class SubjectCertainty {
    private static final SwimReport REPORT = new SwimReport(report());

    private final EvidenceBase evidence;
    private final ResultAppraisals.Appraised appraised;
    private final Thresholds thresholds;
    private final Map<String, IncludedDesigns> included;

    SubjectCertainty(EvidenceBase evidence, ResultAppraisals.Appraised appraised) {
        this.evidence = evidence;
        this.appraised = appraised;
        this.thresholds = evidence.protocol().thresholds();
        this.included = included(evidence);
    }

    /**
     * {@return the certainty; empty when no finding carries the verdict}
     *
     * @param telling the findings the verdict is told and rated by
     * @param carrying every finding with a verified direction; those not telling count for inconsistency only
     */
    Optional<CertaintyAssessment> of(
            Subject subject,
            Verdict verdict,
            ImmutableList<ResearchFinding> telling,
            ImmutableList<ResearchFinding> carrying,
            Collection<TemporalOrder> temporalOrders) {
        if (telling.isEmpty()) {
            return Optional.empty();
        }
        BodyOfEvidence described = described(subject, verdict, telling, carrying, temporalOrders);
        return Optional.of(Grade.using(thresholds)
                .assess(
                        new PooledFinding(evidence)
                                .body(subject, whole(telling, carrying), described)
                                .orElse(described),
                        settlements(subject)));
    }

    /** {@return the effects behind the body, when its certainty is judged by them} */
    Optional<PooledCase> pooledCase(
            Subject subject,
            Verdict verdict,
            ImmutableList<ResearchFinding> telling,
            ImmutableList<ResearchFinding> carrying,
            Collection<TemporalOrder> temporalOrders) {
        return telling.isEmpty()
                ? Optional.empty()
                : new PooledFinding(evidence)
                        .effects(
                                subject,
                                whole(telling, carrying),
                                described(subject, verdict, telling, carrying, temporalOrders))
                        .map(found -> found.withSettlements(settlements(subject)));
    }

    private static List<ResearchFinding> whole(
            ImmutableList<ResearchFinding> telling, ImmutableList<ResearchFinding> carrying) {
        return Stream.concat(telling.stream(), carrying.stream()).distinct().toList();
    }

    private ImmutableList<Settlement> settlements(Subject subject) {
        return evidence.settlements().stream()
                .filter(settlement ->
                        settlement.key().equals(subject.subjectId().value()))
                .collect(ImmutableList.toImmutableList());
    }

    private BodyOfEvidence described(
            Subject subject,
            Verdict verdict,
            ImmutableList<ResearchFinding> telling,
            ImmutableList<ResearchFinding> carrying,
            Collection<TemporalOrder> temporalOrders) {
        Map<StudyId, List<ResearchFinding>> judged = byStudy(telling);
        Map<StudyId, List<ResearchFinding>> all = byStudy(ImmutableSet.<ResearchFinding>builder()
                .addAll(telling)
                .addAll(carrying)
                .build());
        ImmutableList<BodyResult> results = judged.entrySet().stream()
                .map(entry -> result(entry.getKey(), entry.getValue(), known(all, entry.getKey()), verdict))
                .collect(ImmutableList.toImmutableList());
        BodyOfEvidence.Builder body = BodyOfEvidence.builder()
                .framework(CertaintyFramework.GRADE_NARRATIVE)
                .design(design(subject, telling))
                .results(results)
                .contrary(Maps.filterKeys(all, study -> !judged.containsKey(study)).entrySet().stream()
                        .map(entry -> result(entry.getKey(), entry.getValue(), entry.getValue(), verdict))
                        .collect(ImmutableList.toImmutableList()))
                .claimedDirection(claimed(verdict))
                .temporalOrders(temporalOrders)
                .swim(REPORT);
        double enough = InformationSize.means(thresholds.get(Threshold.INFORMATION_SIZE_DELTA), thresholds)
                .total();
        body.informationSize(enough);
        participants(results, enough).ifPresent(body::participants);
        return body.build();
    }

    private static List<ResearchFinding> known(Map<StudyId, List<ResearchFinding>> all, StudyId study) {
        return all.getOrDefault(study, List.of());
    }

    private Map<StudyId, List<ResearchFinding>> byStudy(Collection<ResearchFinding> findings) {
        Map<StudyId, List<ResearchFinding>> byStudy = new LinkedHashMap<>();
        findings.stream()
                .sorted(Comparator.comparing(finding -> study(finding).value()))
                .forEach(finding -> byStudy.computeIfAbsent(study(finding), key -> new ArrayList<>())
                        .add(finding));
        return byStudy;
    }

    private StudyId study(ResearchFinding finding) {
        return evidence.studyOfSource()
                .getOrDefault(finding.source(), new StudyId(finding.source().value()));
    }

    private BodyResult result(
            StudyId study, List<ResearchFinding> findings, List<ResearchFinding> directed, Verdict verdict) {
        BodyResult.Builder result = BodyResult.builder()
                .key(study.value())
                .combinesStudies(findings.stream().anyMatch(this::combinesStudies))
                .direction(direction(directed))
                .directness(
                        findings.stream().map(ResearchFinding::directness).max(Comparator.<Directness>naturalOrder()));
        ImmutableList<StudyLimitation> limitations = findings.stream()
                .flatMap(finding -> appraised.limitation(finding.id()).toOptional().stream())
                .collect(ImmutableList.toImmutableList());
        if (limitations.size() == findings.size()) {
            result.limitation(limitations.stream().max(Comparator.<StudyLimitation>naturalOrder()));
        }
        people(findings).ifPresent(result::participants);
        // whether there is no association is no question of an interval that rules out none
        if (verdict != Verdict.NO_ASSOCIATION) {
            result.estimate(findings.stream()
                    .flatMap(finding -> estimate(finding.effect()).stream())
                    .max(Comparator.comparingDouble(found -> found.interval().width())));
        }
        return result.build();
    }

    private static Direction direction(List<ResearchFinding> findings) {
        Set<Direction> directions = Findings.directions(findings);
        return directions.size() == 1 ? directions.iterator().next() : Direction.MIXED;
    }

    /** The number of people of a study: the largest one given with a result, or else the one of its source. */
    private OptionalInt people(List<ResearchFinding> findings) {
        OptionalInt reported = findings.stream()
                .flatMapToInt(finding -> finding.effect().participants().stream())
                .max();
        return reported.isPresent()
                ? reported
                : findings.stream()
                        .flatMap(finding -> source(finding).stream())
                        .flatMapToInt(source -> source.participants().stream())
                        .max();
    }

    private Optional<Source> source(ResearchFinding finding) {
        return Optional.ofNullable(evidence.sourcesById().get(finding.source()));
    }

    /** A published interval on a scale where no effect is 0; intervals on other scales tell nothing here. */
    private static Optional<EstimatedEffect> estimate(ReportedEffect effect) {
        if (effect.interval().isEmpty()
                || effect.estimate().isEmpty()
                || !effect.verification().isPublishable()) {
            return Optional.empty();
        }
        Interval interval = effect.interval().get();
        double estimate = effect.estimate().getAsDouble();
        return switch (effect.measure()) {
            case ODDS_RATIO, RISK_RATIO, ADJUSTED_RISK_RATIO ->
                interval.low() > 0 && estimate > 0
                        ? Optional.of(new EstimatedEffect(Math.log(estimate), interval.map(Math::log)))
                        : Optional.empty();
            case D, G, R, Z, LOG_ODDS_RATIO, BETA, PERCENT_CHANGE ->
                Optional.of(new EstimatedEffect(estimate, interval));
            case PROPORTION_PAIR, VARIANCE_EXPLAINED_MAX, VOTE_COUNT, NONE -> Optional.empty();
        };
    }

    /**
     * The number of people in all: of studies their sum, of reviews the largest, as reviews share studies. What is known is a lower
     * bound when some numbers are missing; it counts when it is enough by itself.
     */
    private static OptionalInt participants(List<BodyResult> results, double enough) {
        int reviews = results.stream()
                .filter(BodyResult::combinesStudies)
                .mapToInt(result -> result.participants().orElse(0))
                .max()
                .orElse(0);
        int studies = results.stream()
                .filter(result -> !result.combinesStudies())
                .mapToInt(result -> result.participants().orElse(0))
                .sum();
        int people = Math.max(reviews, studies);
        return people >= enough
                        || results.stream()
                                .allMatch(result -> result.participants().isPresent())
                ? OptionalInt.of(people)
                : OptionalInt.empty();
    }

    private boolean combinesStudies(ResearchFinding finding) {
        return switch (finding.unit()) {
            case POOLED, PRIMARY_SET, TOOLKIT, RATING -> true;
            case PRIMARY, RANGE, NARRATIVE ->
                source(finding).filter(source -> isReview(source.design())).isPresent();
        };
    }

    private static boolean isReview(StudyDesign design) {
        return switch (design) {
            case META_ANALYSIS,
                    SYSTEMATIC_REVIEW_MIXED,
                    SYSTEMATIC_REVIEW_NARRATIVE,
                    RAPID_EVIDENCE_ASSESSMENT,
                    NARRATIVE_REVIEW,
                    DATASET,
                    EVIDENCE_RATING,
                    TOOLKIT -> true;
            default -> false;
        };
    }

    /** One design for the body; empty when it is not known of every finding, or when randomised and other studies go together. */
    private Optional<BodyDesign> design(Subject subject, List<ResearchFinding> findings) {
        Set<Optional<BodyDesign>> designs = findings.stream()
                .map(finding -> subject instanceof Factor ? factorDesign(finding) : interventionDesign(finding))
                .collect(Collectors.toSet());
        if (subject instanceof Factor && designs.contains(Optional.of(BodyDesign.FACTOR_OBSERVATIONAL))) {
            return Optional.of(BodyDesign.FACTOR_OBSERVATIONAL);
        }
        return designs.size() == 1 ? designs.iterator().next() : Optional.empty();
    }

    private Optional<BodyDesign> factorDesign(ResearchFinding finding) {
        return source(finding).map(source -> switch (source.design()) {
            case QUALITATIVE_CASE_STUDY,
                    CONTENT_ANALYSIS,
                    PROCESS_EVALUATION,
                    CONCEPTUAL,
                    POLICY_ESSAY,
                    EXPERT_REPORT,
                    EXPERT_INTERVIEW,
                    EXPERT_VIEW,
                    JOURNALISM,
                    PRACTITIONER_SURVEY,
                    PRACTICE_COLLECTION,
                    PRACTICE_EVALUATION,
                    PRACTICE_TOOL,
                    PRACTICE_SYNTHESIS,
                    PRACTICE_GUIDE,
                    PROJECT_PAGE,
                    POLICY_NEWS,
                    POLICY_INVENTORY -> BodyDesign.DESCRIPTIVE;
            default -> BodyDesign.FACTOR_OBSERVATIONAL;
        });
    }

    private Optional<BodyDesign> interventionDesign(ResearchFinding finding) {
        IncludedDesigns coded = included.get(content(finding));
        if (coded != null) {
            return switch (coded) {
                case RANDOMISED -> Optional.of(BodyDesign.RANDOMISED);
                case NON_RANDOMISED -> Optional.of(BodyDesign.NON_RANDOMISED);
                case MIXED -> Optional.empty();
            };
        }
        return source(finding).flatMap(source -> switch (source.design()) {
            case RCT, CLUSTER_RCT -> Optional.of(BodyDesign.RANDOMISED);
            case UNKNOWN, METHOD -> Optional.empty();
            default -> combinesStudies(finding) ? Optional.empty() : Optional.of(BodyDesign.NON_RANDOMISED);
        });
    }

    /** What a coding of designs is about: a source and its subgroup, so that it holds for every finding on them. */
    private static String content(ResearchFinding finding) {
        return finding.source() + " " + finding.subgroup().orElse("");
    }

    private static Map<String, IncludedDesigns> included(EvidenceBase evidence) {
        Map<String, IncludedDesigns> included = new LinkedHashMap<>();
        evidence.codings().stream()
                .filter(coding -> coding.field() == CodedField.INCLUDED_DESIGNS)
                .forEach(coding -> Coded.parse(IncludedDesigns.class, coding.value())
                        .ifPresent(designs -> evidence.findings().stream()
                                .filter(finding -> finding.id().equals(coding.finding()))
                                .forEach(finding -> included.merge(
                                        content(finding),
                                        designs,
                                        (one, other) -> one == other ? one : IncludedDesigns.MIXED))));
        return included;
    }

    private static Optional<Direction> claimed(Verdict verdict) {
        return switch (verdict) {
            case LESS_HARM -> Optional.of(Direction.HARM_DOWN);
            case MORE_HARM -> Optional.of(Direction.HARM_UP);
            case NO_ASSOCIATION -> Optional.of(Direction.NO_ASSOCIATION);
            case CONFLICTING, VARIES_BY_OUTCOME, MIXED, INTERMEDIATE_ONLY, UNCLEAR -> Optional.empty();
        };
    }

    private static ImmutableMap<SwimItem, LocalizedText> report() {
        return ImmutableMap.<SwimItem, LocalizedText>builder()
                .put(SwimItem.GROUPING, LocalizedText.of("per factor of interventie", "by factor or intervention"))
                .put(
                        SwimItem.METRIC,
                        LocalizedText.of(
                                "de richting, gedraaid naar het onderwerp", "the direction, turned to the subject"))
                .put(
                        SwimItem.METHOD,
                        LocalizedText.of(
                                "richtingen naast elkaar, zonder gemiddelde", "directions side by side, no average"))
                .put(
                        SwimItem.PRIORITISATION,
                        LocalizedText.of(
                                "criminaliteit en probleemgedrag voor tussenuitkomsten",
                                "crime and problem behaviour before intermediate outcomes"))
                .put(
                        SwimItem.HETEROGENEITY,
                        LocalizedText.of(
                                "per uitkomst, land en meetniveau naast elkaar",
                                "side by side by outcome, country and level of measurement"))
                .put(
                        SwimItem.CERTAINTY,
                        LocalizedText.of("GRADE zonder gepoolde schatting", "GRADE without a pooled estimate"))
                .put(SwimItem.PRESENTATION, LocalizedText.of("tabel van alle bevindingen", "a table of all findings"))
                .put(
                        SwimItem.RESULTS,
                        LocalizedText.of(
                                "een oordeel over de richting, met de bevindingen",
                                "a verdict on the direction, with the findings"))
                .put(
                        SwimItem.LIMITATIONS,
                        LocalizedText.of(
                                "de omvang is niet geschat en overzichten delen studies",
                                "the size is not estimated and reviews share studies"))
                .buildOrThrow();
    }
}
