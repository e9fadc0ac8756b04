package org.synthesis.scoring.triangulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.synthesis.model.conclusion.StreamDirection.MIXED;
import static org.synthesis.model.conclusion.StreamDirection.NO_EFFECT;
import static org.synthesis.model.conclusion.StreamDirection.OPPOSES;
import static org.synthesis.model.conclusion.StreamDirection.SILENT;
import static org.synthesis.model.conclusion.StreamDirection.SUPPORTS;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.synthesis.model.conclusion.TriangulationCode;

/** The cases of the triangulation rule, worked out by hand from its definition. */
class StreamsTest {
    @Test
    void codesOfStreams() {
        assertEquals(TriangulationCode.AGREEMENT, Streams.code(List.of(SUPPORTS, SUPPORTS, SILENT)));
        assertEquals(TriangulationCode.PARTIAL, Streams.code(List.of(SUPPORTS, NO_EFFECT)));
        assertEquals(TriangulationCode.DISSONANCE, Streams.code(List.of(SUPPORTS, OPPOSES, SUPPORTS)));
        assertEquals(TriangulationCode.SILENCE, Streams.code(List.of(SUPPORTS)));
        assertEquals(TriangulationCode.SILENCE, Streams.code(List.of(SILENT, SILENT)));
        assertEquals(TriangulationCode.PARTIAL, Streams.code(List.of(MIXED, MIXED)));
        assertEquals(TriangulationCode.PARTIAL, Streams.code(List.of(MIXED, SUPPORTS)));
    }

    @Test
    void partsOfOneStream() {
        assertEquals(SILENT, Streams.together(List.of()));
        assertEquals(SUPPORTS, Streams.together(List.of(SUPPORTS, SUPPORTS, SILENT)));
        assertEquals(MIXED, Streams.together(List.of(SUPPORTS, NO_EFFECT)));
    }
}
