package org.synthesis.model;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.synthesis.model.certainty.CertaintyAssessment;
import org.synthesis.model.certainty.CertaintyLevel;
import org.synthesis.model.conclusion.Conclusion;
import org.synthesis.model.conclusion.InsightConclusion;
import org.synthesis.model.conclusion.RecommendationConclusion;
import org.synthesis.model.conclusion.SubjectConclusion;
import org.synthesis.model.conclusion.TraceInput;
import org.synthesis.model.finding.Finding;
import org.synthesis.model.finding.ResearchFinding;
import org.synthesis.model.id.FindingId;
import org.synthesis.model.id.Id;
import org.synthesis.model.id.SourceId;
import org.synthesis.model.judgement.Rule;
import org.synthesis.model.source.Source;
import org.synthesis.model.text.Language;
import org.synthesis.model.text.LocalizedText;

/**
 * Why something was concluded, as a tree down to citations.
 *
 * @param key key of the node
 * @param text what it says
 * @param certainty how certain a conclusion is, or how far a finding can be trusted; empty where nobody judges that
 * @param rules rules applied at this node, with their status
 * @param because what it rests on
 */
public record Explanation(
        String key,
        LocalizedText text,
        Optional<LocalizedText> certainty,
        ImmutableList<Rule> rules,
        ImmutableList<Explanation> because) {
    /**
     * {@return the explanation of a conclusion, finding, gap or source; empty when nothing has this key}
     *
     * @param evidence the evidence base the conclusions were computed from
     * @param conclusions the conclusions
     * @param key for instance {@code R09}
     */
    public static Optional<Explanation> of(EvidenceBase evidence, Conclusions conclusions, String key) {
        return Optional.ofNullable(new Walk(evidence, conclusions).node(key));
    }

    /** {@return whether a citation can be reached} */
    public boolean reachesCitation(EvidenceBase evidence) {
        return (Id.isValid(key) && evidence.sourcesById().containsKey(new SourceId(key)))
                || because.stream().anyMatch(child -> child.reachesCitation(evidence));
    }

    /** {@return the tree as indented lines in a language} */
    public String toText(Language language) {
        StringBuilder lines = new StringBuilder();
        append(lines, language, "");
        return lines.toString().stripTrailing();
    }

    private void append(StringBuilder lines, Language language, String indent) {
        lines.append(indent).append(key).append("  ").append(text.in(language));
        certainty.ifPresent(
                level -> lines.append("  (").append(level.in(language)).append(')'));
        if (!rules.isEmpty()) {
            lines.append("  {")
                    .append(rules.stream()
                            .map(rule -> rule.id() + ", " + rule.status().code())
                            .collect(java.util.stream.Collectors.joining("; ")))
                    .append('}');
        }
        lines.append('\n');
        because.forEach(child -> child.append(lines, language, indent + "  "));
    }

    /** Walks from a key to what it rests on. */
    private static final class Walk {
        private final EvidenceBase evidence;
        private final Conclusions conclusions;
        private final Set<String> open = new HashSet<>();

        Walk(EvidenceBase evidence, Conclusions conclusions) {
            this.evidence = evidence;
            this.conclusions = conclusions;
        }

        @Nullable
        Explanation node(String key) {
            if (!open.add(key)) {
                return null;
            }
            try {
                Conclusion conclusion = conclusions.byKey().get(key);
                return conclusion == null ? leaf(key) : inner(conclusion);
            } finally {
                open.remove(key);
            }
        }

        private Explanation inner(Conclusion conclusion) {
            return new Explanation(
                    conclusion.key(),
                    conclusion.statement(),
                    certainty(conclusion),
                    conclusion.trace().rules(),
                    children(conclusion.trace().inputs().stream().map(TraceInput::key)));
        }

        private static Optional<LocalizedText> certainty(Conclusion conclusion) {
            if (conclusion instanceof SubjectConclusion subject) {
                return subject.certainty().map(CertaintyAssessment::levelText);
            }
            if (conclusion instanceof InsightConclusion insight) {
                return insight.confidence().map(CertaintyLevel::label);
            }
            return conclusion instanceof RecommendationConclusion recommendation
                    ? recommendation.certaintyText()
                    : Optional.empty();
        }

        private static LocalizedText quality(ResearchFinding finding) {
            LocalizedText trust = finding.appraisal().level().label();
            LocalizedText directness = finding.directness().label();
            return LocalizedText.of(
                    "betrouwbaarheid " + trust.nl() + ", " + directness.nl(),
                    "trust " + trust.en() + ", " + directness.en());
        }

        private @Nullable Explanation leaf(String key) {
            if (!Id.isValid(key)) {
                return null;
            }
            ResearchFinding finding = evidence.findingsById().get(new FindingId(key));
            if (finding != null) {
                return new Explanation(
                        key,
                        finding.publishedStatement(),
                        Optional.of(quality(finding)),
                        ImmutableList.of(),
                        children(sources(finding)));
            }
            Source source = evidence.sourcesById().get(new SourceId(key));
            if (source != null) {
                LocalizedText reference =
                        LocalizedText.of(source.reference(Language.NL), source.reference(Language.EN));
                return new Explanation(key, reference, Optional.empty(), ImmutableList.of(), ImmutableList.of());
            }
            return null;
        }

        private ImmutableList<Explanation> children(Stream<String> keys) {
            return keys.map(this::node).filter(Objects::nonNull).collect(ImmutableList.toImmutableList());
        }

        private static Stream<String> sources(Finding finding) {
            return finding.sources().stream().map(SourceId::value);
        }
    }
}
