package org.synthesis.model;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.synthesis.model.conclusion.Conclusion;
import org.synthesis.model.conclusion.Trace;
import org.synthesis.model.conclusion.TraceInput;

/**
 * Compares the essence of conclusions between two runs and finds the inputs behind each difference. A difference that no input and
 * no threshold explains comes from another setting of the protocol, such as the date against which evidence counts as recent.
 */
final class ChangeReport {
    private static final ImmutableList<String> PROTOCOL = ImmutableList.of("protocol");

    private ChangeReport() {}

    static ImmutableList<Change> between(Conclusions previous, Conclusions current) {
        ImmutableList<String> otherwise =
                previous.protocol().equals(current.protocol()) ? ImmutableList.of() : PROTOCOL;
        ImmutableList.Builder<Change> changes = ImmutableList.builder();
        for (Conclusion now : current.all()) {
            Conclusion then = previous.byKey().get(now.key());
            if (then == null) {
                changes.add(new Change(now.key(), "added", "", now.statement().en(), keys(now.trace())));
            } else {
                addDifferences(changes, then, now, otherwise);
            }
        }
        for (Conclusion then : previous.all()) {
            if (!current.byKey().containsKey(then.key())) {
                changes.add(new Change(then.key(), "removed", then.statement().en(), "", keys(then.trace())));
            }
        }
        return changes.build();
    }

    private static void addDifferences(
            ImmutableList.Builder<Change> changes, Conclusion then, Conclusion now, ImmutableList<String> otherwise) {
        ImmutableList<String> found = causes(then.trace(), now.trace());
        ImmutableList<String> causes = found.isEmpty() ? otherwise : found;
        now.essence().forEach((field, after) -> {
            String before = then.essence().getOrDefault(field, "");
            if (!before.equals(after)) {
                changes.add(new Change(now.key(), field, before, after, causes));
            }
        });
    }

    /** Inputs of which one run has no copy with the same fingerprint, and numbers that were set differently. */
    private static ImmutableList<String> causes(Trace then, Trace now) {
        Set<TraceInput> before = new HashSet<>(then.inputs());
        Set<TraceInput> after = new HashSet<>(now.inputs());
        Stream<String> inputs = Stream.concat(
                        now.inputs().stream().filter(input -> !before.contains(input)),
                        then.inputs().stream().filter(input -> !after.contains(input)))
                .map(TraceInput::key);
        return Stream.concat(inputs, thresholds(then, now)).distinct().collect(ImmutableList.toImmutableList());
    }

    /** Thresholds that both runs compared with and that were set differently. */
    private static Stream<String> thresholds(Trace then, Trace now) {
        return now.thresholds().entrySet().stream()
                .filter(used -> then.thresholds().containsKey(used.getKey())
                        && !used.getValue().equals(then.thresholds().get(used.getKey())))
                .map(used -> "threshold." + used.getKey().code());
    }

    private static ImmutableList<String> keys(Trace trace) {
        return trace.inputs().stream().map(TraceInput::key).collect(ImmutableList.toImmutableList());
    }
}
