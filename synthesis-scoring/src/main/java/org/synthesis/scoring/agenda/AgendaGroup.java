package org.synthesis.scoring.agenda;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.synthesis.model.EvidenceBase;
import org.synthesis.model.conclusion.TopicGaps;
import org.synthesis.model.factor.SubjectKind;
import org.synthesis.model.finding.StudiedPopulation;
import org.synthesis.model.gap.DetectedGap;
import org.synthesis.model.gap.GapCrosswalk;
import org.synthesis.model.gap.GapFiring;
import org.synthesis.model.gap.GapReason;
import org.synthesis.model.gap.ResearchAdvice;
import org.synthesis.model.gap.ResearchNeed;
import org.synthesis.model.gap.StudyFeature;
import org.synthesis.model.id.GapId;
import org.synthesis.model.id.SourceId;
import org.synthesis.model.judgement.Proposal;
import org.synthesis.model.standard.Fact;
import org.synthesis.model.text.LocalizedText;
import org.synthesis.scoring.gap.GapRule;
import org.synthesis.scoring.words.Phrases;

/** What one rule shows in things of one kind that the same study would help; one study of all of them is advised. */
final class AgendaGroup {
    private static final int NAMED = 4;

    private final EvidenceBase evidence;
    private final String key;
    private final Part first;
    private final List<Part> parts = new ArrayList<>();

    AgendaGroup(EvidenceBase evidence, String key, Part first) {
        this.evidence = evidence;
        this.key = key;
        this.first = first;
    }

    /**
     * One rule that shows a gap in one thing.
     *
     * @param topic the thing
     * @param gap the gap
     * @param firing the rule with its reasons
     * @param rule the rule
     * @param need what is known of the gap; empty when no kind of study follows from the rule
     * @param question the question of a cell; empty for a factor or intervention
     */
    record Part(
            TopicGaps topic,
            DetectedGap gap,
            GapFiring firing,
            GapRule rule,
            Optional<ResearchNeed> need,
            Optional<String> question) {
        LocalizedText name() {
            if (question.isEmpty()) {
                return need.map(ResearchNeed::subject).orElse(topic.topic().subject());
            }
            return topic.topic().level() == org.synthesis.model.vocabulary.EcologicalLevel.ALL
                    ? topic.topic().outcome()
                    : topic.topic().level().label();
        }

        ImmutableList<GapId> coded(EvidenceBase evidence) {
            return gap.coded().stream()
                    .filter(id -> rule.reason()
                            .filter(reason -> !reasonsOf(evidence, id).contains(reason))
                            .isEmpty())
                    .collect(ImmutableList.toImmutableList());
        }

        private static ImmutableSet<GapReason> reasonsOf(EvidenceBase evidence, GapId id) {
            return Optional.ofNullable(evidence.gapsById().get(id))
                    .map(coded -> GapCrosswalk.reasons(coded.type()))
                    .orElse(ImmutableSet.of());
        }
    }

    void add(Part part) {
        parts.add(part);
    }

    String key() {
        return key;
    }

    GapRule rule() {
        return first.rule();
    }

    ImmutableList<Part> parts() {
        return ImmutableList.copyOf(parts);
    }

    LocalizedText title() {
        return Phrases.say("{0}: {1}", "{0}: {1}", what(), who());
    }

    private LocalizedText what() {
        if (first.question().isPresent()) {
            return Phrases.say(
                    "Nog geen onderzoek bij vraag {0}",
                    "No study yet on question {0}",
                    LocalizedText.same(first.question().get()));
        }
        LocalizedText rule = rule().rule().label();
        ImmutableSet<StudyFeature> extra =
                first.need().map(ResearchNeed::features).orElse(ImmutableSet.of());
        if (extra.contains(StudyFeature.NUMBERS)) {
            return LocalizedText.of("Alleen woorden, geen cijfers", "Only words, no numbers");
        }
        if (extra.contains(StudyFeature.WORDS)) {
            return LocalizedText.of(
                    "Alleen cijfers, geen verhaal van jongeren of professionals",
                    "Only numbers, no account of young people or professionals");
        }
        return rule.map(AgendaGroup::capital);
    }

    private LocalizedText who() {
        if (first.question().isPresent()) {
            return names(parts.size());
        }
        if (parts.size() == 1) {
            return first.topic().topic().subject();
        }
        boolean factor = first.need().map(ResearchNeed::kind).orElse(SubjectKind.FACTOR) == SubjectKind.FACTOR;
        return Phrases.say(
                factor ? "{0} factoren" : "{0} interventies",
                factor ? "{0} factors" : "{0} interventions",
                Phrases.whole(parts.size()));
    }

    private LocalizedText subject() {
        return first.question()
                .map(question -> Phrases.say(
                        "vraag {0}, op punten zonder onderzoek ({1}),",
                        "question {0}, at points without a study ({1}),",
                        LocalizedText.same(question),
                        names(parts.size())))
                .orElseGet(() -> names(NAMED));
    }

    private LocalizedText names(int most) {
        // naming all but one would be longer than naming all
        int named = parts.size() <= most + 1 ? parts.size() : most;
        LocalizedText list = LocalizedText.of(
                parts.stream().limit(named).map(part -> part.name().nl()).collect(Collectors.joining("; ")),
                parts.stream().limit(named).map(part -> part.name().en()).collect(Collectors.joining("; ")));
        return named == parts.size()
                ? list
                : Phrases.say("{0}; en nog {1}", "{0}; and {1} more", list, Phrases.whole(parts.size() - named));
    }

    /** The study that would help all of them; each thing that is missing for one of them is missing. */
    Proposal<ResearchAdvice> advice() {
        if (first.need().isEmpty()) {
            return Proposal.notApplicable(
                    rule() == GapRule.G2
                            ? LocalizedText.of(
                                    "Er zijn al studies. Wat helpt, is een goed overzicht daarvan, geen nieuwe studie.",
                                    "There are studies. What helps is a sound review of them, no new study.")
                            : LocalizedText.of(
                                    "Uit deze regel volgt niet welk soort onderzoek helpt.",
                                    "Which kind of study helps does not follow from this rule."));
        }
        ResearchNeed need = first.need().get();
        ResearchNeed.Builder builder = need.toBuilder()
                .subject(subject())
                .evidence(Phrases.say(
                        "aantal onderzoeken in dit bestand: {0}",
                        "number of studies in this evidence base: {0}", Phrases.whole(studies())))
                .studies(parts.stream()
                        .flatMap(part -> part.need().stream())
                        .mapToInt(each -> each.studies().orElse(0))
                        .min()
                        .orElse(0))
                .bothEndsTested(bothEnds());
        if (rule() == GapRule.G6) {
            builder.ages(StudiedPopulation.YOUTH_AGES);
        }
        return ResearchAdvices.of(builder.build(), evidence.protocol().thresholds());
    }

    /** Studies of all of them together, each once. */
    private long studies() {
        return parts.stream()
                .flatMap(part -> evidence.findings().stream()
                        .filter(finding ->
                                finding.subject().value().equals(part.topic().key())))
                .map(finding -> finding.source())
                .map((SourceId source) -> evidence.studyOfSource().get(source))
                .distinct()
                .count();
    }

    private Fact bothEnds() {
        if (first.question().isPresent()) {
            return Fact.UNREPORTED;
        }
        ImmutableSet<Fact> said = parts.stream()
                .map(part -> ResearchAdvices.bothEnds(evidence, part.topic()))
                .collect(ImmutableSet.toImmutableSet());
        if (said.contains(Fact.UNREPORTED)) {
            return Fact.UNREPORTED;
        }
        return said.contains(Fact.NO) ? Fact.NO : Fact.YES;
    }

    private static String capital(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
