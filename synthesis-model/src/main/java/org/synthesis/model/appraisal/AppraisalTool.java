package org.synthesis.model.appraisal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.synthesis.model.base.Checks;
import org.synthesis.model.base.ModelStyle;
import org.synthesis.model.judgement.RuleStatus;
import org.synthesis.model.text.LocalizedText;

/**
 * A tool to appraise one result of a study with: its questions, its scale and its decision tables. The tables stand in the words of
 * the file they came from; whoever runs them compiles and proves them first.
 */
@Value.Immutable
@ModelStyle
public sealed interface AppraisalTool permits ImmutableAppraisalTool {
    /** {@return the key, for instance {@code rob2-assignment}} */
    String key();

    /** {@return which edition of the tool, for instance {@code 2019-08-22}} */
    String version();

    /** {@return how well founded its tables are, unless a table or row says otherwise; {@link RuleStatus#U} is a draft} */
    RuleStatus status();

    /** {@return the name for people} */
    LocalizedText label();

    /** {@return where it comes from} */
    String literature();

    /** {@return under which conditions its texts may be used} */
    LocalizedText licence();

    /** {@return the scale, best first; empty for a tool that only lists answers} */
    ImmutableList<ToolLevel> levels();

    /** {@return labels of the answers that the tool does not share with others} */
    ImmutableMap<String, LocalizedText> answers();

    /** {@return sets of answers or levels that its tables name; {@code YES}, {@code NO}, {@code NONI} and {@code YESNI} always exist} */
    ImmutableMap<String, ImmutableSet<String>> sets();

    /** {@return groups of questions or domains that its tables name} */
    ImmutableMap<String, ImmutableList<String>> groups();

    /** {@return questions that come before the domains} */
    ImmutableList<ToolItem> screening();

    /** {@return the domains in order} */
    ImmutableList<ToolDomain> domains();

    /** {@return the judgement on the whole} */
    ToolDomain overall();

    /** {@return every question, in the order they are asked} */
    default ImmutableList<ToolItem> items() {
        ImmutableList.Builder<ToolItem> all = ImmutableList.<ToolItem>builder().addAll(screening());
        domains().forEach(domain -> all.addAll(domain.items()));
        return all.addAll(overall().items()).build();
    }

    /** {@return the level with a code; empty when the scale has none such} */
    default Optional<ToolLevel> level(String code) {
        return levels().stream().filter(level -> level.code().equals(code)).findFirst();
    }

    /**
     * {@return the same tool with its questions in other words, for instance the official ones of a licence holder}
     *
     * @throws IllegalArgumentException when a key is no question of the tool
     */
    default AppraisalTool withWording(Map<String, LocalizedText> wording) {
        Map<String, LocalizedText> left = new HashMap<>(wording);
        items().forEach(item -> left.remove(item.key()));
        Checks.that(left.isEmpty(), "%s has no question %s", key(), left.keySet());
        return toBuilder()
                .screening(worded(screening(), wording))
                .domains(domains().stream()
                        .map(domain -> domain.toBuilder()
                                .items(worded(domain.items(), wording))
                                .build())
                        .collect(ImmutableList.toImmutableList()))
                .overall(overall().toBuilder()
                        .items(worded(overall().items(), wording))
                        .build())
                .build();
    }

    /**
     * {@return the same tool with other members of a group that it names, for instance its critical questions}
     *
     * @throws IllegalArgumentException when the tool has no such group
     */
    default AppraisalTool withGroup(String name, Iterable<String> members) {
        Checks.that(groups().containsKey(name), "%s has no group %s, only %s", key(), name, groups().keySet());
        Map<String, ImmutableList<String>> all = new LinkedHashMap<>(groups());
        all.put(name, ImmutableList.copyOf(members));
        return toBuilder().groups(all).build();
    }

    /**
     * {@return the same tool with other members of a set of answers that it names, for instance those that count as a weakness}
     *
     * @throws IllegalArgumentException when the tool has no such set
     */
    default AppraisalTool withSet(String name, Iterable<String> members) {
        Checks.that(sets().containsKey(name), "%s has no set %s, only %s", key(), name, sets().keySet());
        Map<String, ImmutableSet<String>> all = new LinkedHashMap<>(sets());
        all.put(name, ImmutableSet.copyOf(members));
        return toBuilder().sets(all).build();
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these values} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    private static ImmutableList<ToolItem> worded(ImmutableList<ToolItem> items, Map<String, LocalizedText> wording) {
        return items.stream()
                .map(item -> item.withLabel(wording.getOrDefault(item.key(), item.label())))
                .collect(ImmutableList.toImmutableList());
    }

    /** Collects the parts of an {@link AppraisalTool}. */
    final class Builder extends ImmutableAppraisalTool.Builder {
        Builder() {}
    }
}
