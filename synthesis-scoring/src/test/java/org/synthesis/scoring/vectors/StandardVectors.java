package org.synthesis.scoring.vectors;

import static java.util.stream.Collectors.joining;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.synthesis.model.judgement.Proposal;
import org.synthesis.model.judgement.Thresholds;
import org.synthesis.model.standard.BlueprintsEvidence;
import org.synthesis.model.standard.BodyConsistency;
import org.synthesis.model.standard.BodyOfEvidence;
import org.synthesis.model.standard.BodyQuality;
import org.synthesis.model.standard.BodySize;
import org.synthesis.model.standard.BondPrinciple;
import org.synthesis.model.standard.Criteria;
import org.synthesis.model.standard.Criterion;
import org.synthesis.model.standard.DesignClass;
import org.synthesis.model.standard.DesignFacts;
import org.synthesis.model.standard.DesignStanding;
import org.synthesis.model.standard.EffectLadder;
import org.synthesis.model.standard.EifEvidence;
import org.synthesis.model.standard.EifRating;
import org.synthesis.model.standard.EmmieDimension;
import org.synthesis.model.standard.EmmieEffect;
import org.synthesis.model.standard.EmmieProfile;
import org.synthesis.model.standard.EmmieRating;
import org.synthesis.model.standard.EmmieReview;
import org.synthesis.model.standard.EvaluationResult;
import org.synthesis.model.standard.EvidenceRegister;
import org.synthesis.model.standard.Fact;
import org.synthesis.model.standard.Magnitude;
import org.synthesis.model.standard.Preponderance;
import org.synthesis.model.standard.ProgrammeEvaluation;
import org.synthesis.model.standard.RatingModel;
import org.synthesis.model.standard.RecognitionStudy;
import org.synthesis.model.standard.SignificanceTest;
import org.synthesis.model.study.StudyDesign;
import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;
import org.synthesis.scoring.standard.Benchmarks;
import org.synthesis.scoring.standard.Blueprints;
import org.synthesis.scoring.standard.BondProfile;
import org.synthesis.scoring.standard.DesignCrosswalk;
import org.synthesis.scoring.standard.DfidBody;
import org.synthesis.scoring.standard.DutchLadder;
import org.synthesis.scoring.standard.DutchRecognition;
import org.synthesis.scoring.standard.EifGuidebook;
import org.synthesis.scoring.standard.Emmie;
import org.synthesis.scoring.standard.MarylandScale;
import org.synthesis.scoring.standard.NestaStandards;

/** Evaluators of {@code vectors/standard.csv}; {@code ?} is undetermined and {@code -} does not apply. */
final class StandardVectors {
    private static final Thresholds STANDARD = Thresholds.standard();

    static final ImmutableMap<String, Evaluator> EVALUATORS = ImmutableMap.<String, Evaluator>builder()
            .put("design-standing", StandardVectors::designStanding)
            .put(
                    "design-class",
                    a -> word(DesignCrosswalk.classOf(code(StudyDesign.class, a.text("design"))), Coded::code))
            .put("maryland-verdict", StandardVectors::maryland)
            .put("blueprints-rating", StandardVectors::blueprints)
            .put(
                    "crime-solutions-model",
                    a -> RatingModel.ofYear(number(a, "year")).map(Coded::code).orElse("?"))
            .put("eif-rating", StandardVectors::eif)
            .put("nesta-level", a -> word(NestaStandards.level(criteria(a)), Coded::code))
            .put("effect-ladder-step", a -> word(DutchLadder.step(criteria(a)), StandardVectors::step))
            .put("recognition-level", StandardVectors::recognition)
            .put(
                    "recognition-body",
                    a -> code(EvidenceRegister.class, a.text("body")).worksIn((int) a.number("year")) ? "yes" : "no")
            .put("dfid-body-strength", StandardVectors::dfid)
            .put("bond-profile", StandardVectors::bond)
            .put("emmie-effect-quality", a -> word(Emmie.effectQuality(criteria(a)), quality -> quality.toString()))
            .put("emmie-profile", StandardVectors::emmie)
            .put("benchmark-difference", a -> word(Benchmarks.difference(a.number("d"), STANDARD), Magnitude::code))
            .put("benchmark-correlation", a -> word(Benchmarks.correlation(a.number("r"), STANDARD), Magnitude::code))
            .put(
                    "benchmark-individual-differences",
                    a -> word(Benchmarks.individualDifferences(a.number("r"), STANDARD), Magnitude::code))
            .put("benchmark-factor", StandardVectors::factor)
            .buildOrThrow();

    private StandardVectors() {}

    private static <T> String word(Proposal<T> proposal, Function<T, String> word) {
        if (proposal instanceof Proposal.NotApplicable<T>) {
            return "-";
        }
        return proposal.toOptional().map(word).orElse("?");
    }

    private static <E extends Enum<E> & Coded> E code(Class<E> vocabulary, String code) {
        return Coded.parse(vocabulary, code).orElseThrow(() -> new AssertionError("no " + code + " in " + vocabulary));
    }

    private static <E extends Enum<E> & Coded> Optional<E> judged(Class<E> vocabulary, String code) {
        return code.equals("?") ? Optional.empty() : Optional.of(code(vocabulary, code));
    }

    private static OptionalInt number(Arguments a, String name) {
        return a.has(name) ? OptionalInt.of((int) a.number(name)) : OptionalInt.empty();
    }

    private static Criteria criteria(Arguments a) {
        Criteria criteria = Criteria.unreported();
        for (Map.Entry<String, String> answer : a.rest().entrySet()) {
            criteria = criteria.with(code(Criterion.class, answer.getKey()), code(Fact.class, answer.getValue()));
        }
        return criteria;
    }

    private static String step(EffectLadder ladder) {
        return Integer.toString(ladder.step());
    }

    private static String designStanding(Arguments a) {
        DesignClass design = code(DesignClass.class, a.text("design"));
        OptionalInt arm = number(a, "arm");
        DesignStanding standing = DesignCrosswalk.standing(new DesignFacts(design, criteria(a), arm), STANDARD);
        return String.join(
                " ",
                word(standing.maryland(), level -> level.toString()),
                word(standing.ladder(), StandardVectors::step),
                word(standing.eifCeiling(), Coded::code),
                word(standing.nesta(), Coded::code),
                word(standing.gradeStart(), Coded::code));
    }

    /** For instance {@code 3POS} significant, {@code 3POS-} not significant, {@code 3POS?} not reported. */
    private static String maryland(Arguments a) {
        ImmutableList.Builder<ProgrammeEvaluation> evaluations = ImmutableList.builder();
        for (String word : a.words("evaluations")) {
            SignificanceTest test = word.endsWith("?")
                    ? SignificanceTest.UNREPORTED
                    : word.endsWith("-") ? SignificanceTest.NOT_SIGNIFICANT : SignificanceTest.SIGNIFICANT;
            evaluations.add(new ProgrammeEvaluation(
                    Integer.parseInt(word.substring(0, 1)),
                    code(EvaluationResult.class, word.substring(1).replaceAll("[?-]", "")),
                    test));
        }
        return word(MarylandScale.verdict(evaluations.build(), STANDARD), Coded::code);
    }

    private static String blueprints(Arguments a) {
        BlueprintsEvidence.Builder evidence = BlueprintsEvidence.builder()
                .trials(number(a, "trials"))
                .quasiExperiments(number(a, "quasi"))
                .sustainedMonths(number(a, "months"))
                .preponderance(judged(Preponderance.class, a.text("points", "?")));
        return word(Blueprints.rating(evidence.criteria(criteria(a)).build(), STANDARD), Coded::code);
    }

    private static String eif(Arguments a) {
        OptionalInt positive = number(a, "positive");
        OptionalInt without = number(a, "without");
        OptionalInt months = number(a, "months");
        return word(
                EifGuidebook.rating(new EifEvidence(criteria(a), positive, without, months), STANDARD),
                EifRating::code);
    }

    /** Studies as design, effective, at home and months of follow-up. */
    private static String recognition(Arguments a) {
        ImmutableList.Builder<RecognitionStudy> studies = ImmutableList.builder();
        for (String word : a.words("studies")) {
            List<String> parts = Splitter.on('/').splitToList(word);
            studies.add(new RecognitionStudy(
                    code(DesignClass.class, parts.get(0)),
                    code(Fact.class, parts.get(1)),
                    code(Fact.class, parts.get(2)),
                    parts.get(3).equals("?") ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(parts.get(3)))));
        }
        return word(DutchRecognition.level(criteria(a), studies.build(), STANDARD), Coded::code);
    }

    private static String dfid(Arguments a) {
        return word(
                DfidBody.strength(new BodyOfEvidence(
                        judged(BodyQuality.class, a.text("quality")),
                        judged(BodySize.class, a.text("size")),
                        judged(BodyConsistency.class, a.text("consistency")),
                        code(Fact.class, a.text("context")))),
                Coded::code);
    }

    private static String bond(Arguments a) {
        Map<BondPrinciple, Integer> scores = new EnumMap<>(BondPrinciple.class);
        a.rest().forEach((name, score) -> scores.put(code(BondPrinciple.class, name), Integer.parseInt(score)));
        return word(
                BondProfile.of(scores),
                profile -> profile.values().stream().map(String::valueOf).collect(joining(" ")));
    }

    /** Reviews as key, effect and five qualities; a quality of 0 says nothing. */
    private static String emmie(Arguments a) {
        ImmutableList.Builder<EmmieReview> reviews = ImmutableList.builder();
        for (String word : a.words("reviews")) {
            List<String> parts = Splitter.on(':').splitToList(word);
            List<String> qualities = Splitter.on('/').splitToList(parts.get(2));
            Map<EmmieDimension, EmmieRating> ratings = new EnumMap<>(EmmieDimension.class);
            int at = 0;
            for (EmmieDimension dimension : EmmieDimension.values()) {
                String quality = qualities.get(at++);
                if (!quality.equals("?")) {
                    LocalizedText content =
                            quality.equals("0") ? LocalizedText.EMPTY : LocalizedText.of("iets", "something");
                    ratings.put(dimension, new EmmieRating(parts.get(0), content, Integer.parseInt(quality)));
                }
            }
            reviews.add(
                    new EmmieReview(parts.get(0), code(EmmieEffect.class, parts.get(1)), ImmutableMap.copyOf(ratings)));
        }
        return word(Emmie.profile(reviews.build()), StandardVectors::profile);
    }

    private static String profile(EmmieProfile profile) {
        return profile.ratings().values().stream()
                        .map(rating -> rating.review() + ":" + rating.quality())
                        .collect(joining(" "))
                + " " + profile.effect().code() + " gaps:"
                + profile.gapCandidates().stream().map(Coded::code).collect(joining("+"));
    }

    /** The word, and how many remarks on absolute numbers come with it. */
    private static String factor(Arguments a) {
        Proposal<Magnitude> proposal = Benchmarks.factor(a.number("or"), code(Fact.class, a.text("rare")), STANDARD);
        return word(proposal, Magnitude::code) + " " + (proposal.steps().size() - 1);
    }
}
