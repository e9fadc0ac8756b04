package org.synthesis.scoring.triangulation;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import org.synthesis.model.conclusion.StreamDirection;
import org.synthesis.model.conclusion.Triangulation;
import org.synthesis.model.conclusion.TriangulationCode;
import org.synthesis.model.study.KnowledgeSource;

/**
 * Sets streams of evidence side by side: at most one that speaks is silence, support against opposition is dissonance, all the
 * same is agreement, anything else is partial ({@code D}, after Farmer et al. 2006 and O'Cathain et al. 2010).
 */
public final class Streams {
    private Streams() {}

    /** {@return what the parts of one stream say together: silent without parts, mixed when they differ} */
    public static StreamDirection together(Collection<StreamDirection> parts) {
        ImmutableSet<StreamDirection> distinct =
                parts.stream().filter(part -> part != StreamDirection.SILENT).collect(ImmutableSet.toImmutableSet());
        return switch (distinct.size()) {
            case 0 -> StreamDirection.SILENT;
            case 1 -> distinct.iterator().next();
            default -> StreamDirection.MIXED;
        };
    }

    /** {@return whether one supports what the other opposes} */
    public static boolean areOpposite(StreamDirection one, StreamDirection other) {
        return (one == StreamDirection.SUPPORTS && other == StreamDirection.OPPOSES)
                || (one == StreamDirection.OPPOSES && other == StreamDirection.SUPPORTS);
    }

    /** {@return the streams with how they relate} */
    public static Triangulation triangulated(ImmutableMap<KnowledgeSource, StreamDirection> streams) {
        return new Triangulation(streams, code(streams.values()));
    }

    /** {@return how streams relate} */
    public static TriangulationCode code(Collection<StreamDirection> streams) {
        long speaking = streams.stream()
                .filter(stream -> stream != StreamDirection.SILENT)
                .count();
        ImmutableSet<StreamDirection> distinct = streams.stream()
                .filter(stream -> stream != StreamDirection.SILENT)
                .collect(ImmutableSet.toImmutableSet());
        if (speaking <= 1) {
            return TriangulationCode.SILENCE;
        }
        if (distinct.contains(StreamDirection.SUPPORTS) && distinct.contains(StreamDirection.OPPOSES)) {
            return TriangulationCode.DISSONANCE;
        }
        return distinct.size() == 1 && !distinct.contains(StreamDirection.MIXED)
                ? TriangulationCode.AGREEMENT
                : TriangulationCode.PARTIAL;
    }
}
