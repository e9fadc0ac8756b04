package org.synthesis.scoring.realist;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.HashSet;
import java.util.Set;
import org.synthesis.model.base.Checks;
import org.synthesis.model.text.LocalizedText;

/**
 * Configurations in the order in which a programme is thought to work: an arrow only points onwards, so the theory has no
 * circles.
 *
 * @param configurations from first to last
 * @param arrows which outcome is the context of which later configuration
 * @param report what the report tells, by item of the standard for reports of a realist synthesis
 */
public record ProgrammeTheory(
        ImmutableList<CmoConfiguration> configurations,
        ImmutableSet<Arrow> arrows,
        ImmutableMap<RamesesItem, LocalizedText> report) {
    /** Checks keys, and that arrows point onwards. */
    public ProgrammeTheory {
        ImmutableList<String> order =
                configurations.stream().map(CmoConfiguration::id).collect(ImmutableList.toImmutableList());
        Set<String> seen = new HashSet<>();
        for (String id : order) {
            Checks.that(seen.add(id), "configuration %s: expected once", id);
        }
        for (Arrow arrow : arrows) {
            int from = order.indexOf(arrow.from());
            int to = order.indexOf(arrow.to());
            Checks.that(
                    from >= 0 && from < to,
                    "an arrow must point from a configuration to a later one, got %s to %s among %s",
                    arrow.from(),
                    arrow.to(),
                    order);
        }
    }

    /**
     * The outcome of one configuration is part of the context of another.
     *
     * @param from key of the earlier configuration
     * @param to key of the later one
     */
    public record Arrow(String from, String to) {}

    /** {@return the items that the report does not tell yet} */
    public ImmutableSet<RamesesItem> unreported() {
        return Sets.difference(ImmutableSet.copyOf(RamesesItem.values()), report.keySet())
                .immutableCopy();
    }
}
