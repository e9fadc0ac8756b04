package org.synthesis.scoring.appraisal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.synthesis.model.EvidenceBase;
import org.synthesis.model.appraisal.Agreement;
import org.synthesis.model.appraisal.AppraisalLevel;
import org.synthesis.model.appraisal.CodedField;
import org.synthesis.model.appraisal.Coding;
import org.synthesis.model.appraisal.Disagreement;
import org.synthesis.model.appraisal.ItemAnswer;
import org.synthesis.model.appraisal.Kappa;
import org.synthesis.model.appraisal.KappaWeights;
import org.synthesis.model.base.Interval;
import org.synthesis.model.finding.ResearchFinding;
import org.synthesis.model.id.FindingId;
import org.synthesis.scoring.kernel.Distributions;
import org.synthesis.scoring.kernel.KappaEstimate;

/**
 * How far coders agree: the values of the findings table against each further coder, field by field, and the answers of every two
 * coders to the items of an appraisal tool.
 *
 * <p>Observed agreement is the share of equal values; kappa is {@code (o - e) / (1 - e)} with {@code e} the agreement expected
 * from the margins (Cohen 1960). Where the values have an order, as appraisal levels have, kappa is given with linear and quadratic
 * weights too (Cohen 1968). Intervals rest on the large-sample standard error of Fleiss, Cohen and Everitt (1969). When both coders
 * use one and the same value only, chance agreement is complete and kappa does not apply.
 *
 * <p>Neither value replaces the other: differences are listed for people to settle.
 */
public final class CoderAgreement {
    /** How the coder of the findings table is called. */
    public static final String TABLE = "findings table";

    private static final double LEVEL = 0.95;

    /** Appraisal levels in their order; a result that was not assessed has no place in it. */
    private static final ImmutableList<String> LEVELS = Arrays.stream(AppraisalLevel.values())
            .filter(level -> level != AppraisalLevel.NOT_ASSESSED)
            .map(AppraisalLevel::code)
            .collect(ImmutableList.toImmutableList());

    private CoderAgreement() {}

    /**
     * {@return agreement on appraisal and direction between the findings table and every coder who coded them again, and agreement
     * of every two coders on the items of each appraisal tool}
     */
    public static ImmutableList<Agreement> of(EvidenceBase evidence) {
        ImmutableList.Builder<Agreement> all = ImmutableList.builder();
        for (CodedField field : new CodedField[] {CodedField.APPRAISAL, CodedField.DIRECTION}) {
            Map<String, Map<FindingId, String>> coders = new TreeMap<>();
            for (Coding coding : evidence.codings()) {
                if (coding.field() == field) {
                    coders.computeIfAbsent(coding.coder(), coder -> new HashMap<>())
                            .put(coding.finding(), coding.value());
                }
            }
            ImmutableMap<FindingId, String> table = evidence.findings().stream()
                    .collect(ImmutableMap.toImmutableMap(ResearchFinding::id, finding -> value(finding, field)));
            coders.forEach((coder, codes) -> all.add(between(field, TABLE, table, coder, codes)));
        }
        return all.addAll(onItems(evidence.answers())).build();
    }

    /**
     * {@return agreement between two coders on the findings both coded}
     *
     * @param first codes of the first coder by finding
     * @param second codes of the second coder by finding
     */
    public static Agreement between(
            CodedField field,
            String firstCoder,
            Map<FindingId, String> first,
            String secondCoder,
            Map<FindingId, String> second) {
        Agreement.Builder agreement =
                Agreement.builder().field(field).firstCoder(firstCoder).secondCoder(secondCoder);
        return compared(
                agreement, places(first), places(second), field == CodedField.APPRAISAL ? LEVELS : ImmutableList.of());
    }

    /**
     * {@return agreement of every two coders on each tool with which both appraised the same results, by tool and coders}
     *
     * <p>The items are taken together, so that kappa is unweighted: the answers of one item may have another order than those of the
     * next. A coder who answered one item of one result more than once counts with the first answer, as in
     * judging.
     */
    public static ImmutableList<Agreement> onItems(Iterable<ItemAnswer> answers) {
        Map<String, Map<String, Map<Place, String>>> tools = new TreeMap<>();
        for (ItemAnswer answer : answers) {
            tools.computeIfAbsent(answer.tool(), tool -> new TreeMap<>())
                    .computeIfAbsent(answer.coder(), coder -> new HashMap<>())
                    .putIfAbsent(new Place(answer.result(), answer.item()), answer.answer());
        }
        ImmutableList.Builder<Agreement> all = ImmutableList.builder();
        tools.forEach((tool, coders) -> {
            List<String> names = new ArrayList<>(coders.keySet());
            for (int i = 0; i < names.size(); i++) {
                for (int j = i + 1; j < names.size(); j++) {
                    Agreement agreement = compared(
                            Agreement.builder()
                                    .tool(tool)
                                    .firstCoder(names.get(i))
                                    .secondCoder(names.get(j)),
                            coders.getOrDefault(names.get(i), Map.of()),
                            coders.getOrDefault(names.get(j), Map.of()),
                            ImmutableList.of());
                    if (agreement.items() > 0) {
                        all.add(agreement);
                    }
                }
            }
        });
        return all.build();
    }

    private static Agreement compared(
            Agreement.Builder agreement,
            Map<Place, String> first,
            Map<Place, String> second,
            ImmutableList<String> order) {
        TreeSet<Place> both = new TreeSet<>(first.keySet());
        both.retainAll(second.keySet());
        List<String> ofFirst = new ArrayList<>();
        List<String> ofSecond = new ArrayList<>();
        int equal = 0;
        for (Place place : both) {
            String a = String.valueOf(first.get(place));
            String b = String.valueOf(second.get(place));
            ofFirst.add(a);
            ofSecond.add(b);
            if (a.equals(b)) {
                equal++;
            } else {
                agreement.addDisagreements(new Disagreement(place.finding(), place.item(), a, b));
            }
        }
        TreeSet<String> values = new TreeSet<>(ofFirst);
        values.addAll(ofSecond);
        return agreement
                .items(both.size())
                .observed(both.isEmpty() ? 0 : equal / (double) both.size())
                .kappa(kappa(KappaWeights.NONE, ofFirst, ofSecond, ImmutableList.copyOf(values)))
                .linearKappa(kappa(KappaWeights.LINEAR, ofFirst, ofSecond, order))
                .quadraticKappa(kappa(KappaWeights.QUADRATIC, ofFirst, ofSecond, order))
                .build();
    }

    /**
     * {@return kappa over pairs of values; empty when no pair lies within the scale or chance agreement is complete}
     *
     * @param first values of the first coder
     * @param second values of the second coder, in the same order
     * @param scale every value that may be used, in their order; the weights count its steps, used or not, and a pair with another
     *     value is left out
     */
    public static Optional<Kappa> kappa(
            KappaWeights weights, List<String> first, List<String> second, ImmutableList<String> scale) {
        double[][] counts = new double[scale.size()][scale.size()];
        int items = 0;
        for (int k = 0; k < first.size(); k++) {
            int i = scale.indexOf(first.get(k));
            int j = scale.indexOf(second.get(k));
            if (i >= 0 && j >= 0) {
                counts[i][j]++;
                items++;
            }
        }
        if (items == 0) {
            return Optional.empty();
        }
        KappaEstimate estimate = KappaEstimate.of(
                counts,
                switch (weights) {
                    case NONE -> 0;
                    case LINEAR -> 1;
                    case QUADRATIC -> 2;
                });
        if (estimate.isChanceComplete()) {
            return Optional.empty();
        }
        return Optional.of(new Kappa(
                weights,
                items,
                estimate.observed(),
                estimate.expected(),
                estimate.kappa(),
                estimate.standardError(),
                interval(estimate)));
    }

    private static Optional<Interval> interval(KappaEstimate estimate) {
        if (estimate.standardError() == 0) {
            return Optional.empty();
        }
        double half = Distributions.normalUpperQuantile((1 - LEVEL) / 2) * estimate.standardError();
        return Optional.of(
                new Interval(Math.max(-1, estimate.kappa() - half), Math.min(1, estimate.kappa() + half), LEVEL));
    }

    private static Map<Place, String> places(Map<FindingId, String> codes) {
        Map<Place, String> places = new HashMap<>();
        codes.forEach((finding, code) -> places.put(new Place(finding, ""), code));
        return places;
    }

    private static String value(ResearchFinding finding, CodedField field) {
        return field == CodedField.APPRAISAL
                ? finding.appraisal().level().code()
                : finding.direction().code();
    }

    /** What is coded: a finding, or an item for a finding. */
    private record Place(FindingId finding, String item) implements Comparable<Place> {
        private static final Comparator<Place> ORDER =
                Comparator.comparing((Place place) -> place.finding().value()).thenComparing(Place::item);

        @Override
        public int compareTo(Place other) {
            return ORDER.compare(this, other);
        }
    }
}
