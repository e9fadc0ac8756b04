package org.synthesis.io.report;

import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.synthesis.model.EvidenceBase;

/**
 * Where the row of a key stands, and how to lead there.
 *
 * <p>A key names its own row, so {@code #FN083} leads to FN083. Names of other places begin with {@link #PART}; a key that
 * looks like one of those, or that two kinds of things share, gets a name with its kind in front.
 */
final class Keys {
    /** What the name of a place begins with that is not the row of a key. */
    static final String PART = "part-";

    private static final String RENAMED = "key-";
    private static final ImmutableSet<String> TAKEN = ImmutableSet.of("main", "contents");

    private final String page;
    private final Map<String, String> anchors = new HashMap<>();
    private final Map<String, String> byKind = new HashMap<>();
    private final Set<String> used = new HashSet<>(TAKEN);

    private Keys(String page, EvidenceBase evidence) {
        this.page = page;
        evidence.findings().forEach(finding -> add("finding", finding.id().value()));
        evidence.insights().forEach(insight -> add("insight", insight.id().value()));
        evidence.sources().forEach(source -> add("source", source.id().value()));
        evidence.factors().forEach(factor -> add("factor", factor.id().value()));
        evidence.interventions()
                .forEach(intervention -> add("intervention", intervention.id().value()));
        evidence.gaps().forEach(gap -> add("gap", gap.id().value()));
        evidence.recommendations()
                .forEach(recommendation ->
                        add("recommendation", recommendation.id().value()));
        evidence.municipalities()
                .forEach(municipality -> add("municipality", municipality.id().value()));
    }

    /** {@return keys whose rows stand in the same page} */
    static Keys here(EvidenceBase evidence) {
        return new Keys("", evidence);
    }

    /** {@return keys whose rows stand in another page} */
    static Keys in(String page, EvidenceBase evidence) {
        return new Keys(page, evidence);
    }

    private void add(String kind, String key) {
        boolean free = !key.startsWith(PART) && !key.startsWith(RENAMED) && used.add(key);
        String anchor = free ? key : RENAMED + kind + "-" + key;
        anchors.putIfAbsent(key, anchor);
        byKind.putIfAbsent(kind + " " + key, anchor);
    }

    /** {@return the name of the row of a key of some kind} */
    String anchor(String kind, String key) {
        return byKind.getOrDefault(kind + " " + key, "");
    }

    /** {@return the address of the row of a key; empty when nothing has this key} */
    Optional<String> target(String key) {
        return Optional.ofNullable(anchors.get(key)).map(anchor -> page + "#" + anchor);
    }
}
