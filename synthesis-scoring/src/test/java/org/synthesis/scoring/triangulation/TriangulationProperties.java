package org.synthesis.scoring.triangulation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.synthesis.model.certainty.CertaintyLevel;
import org.synthesis.model.conclusion.StreamDirection;
import org.synthesis.model.study.KnowledgeSource;

class TriangulationProperties {
    @Provide
    Arbitrary<Map<KnowledgeSource, StreamStatement>> statements() {
        Arbitrary<StreamDirection> directions = Arbitraries.of(StreamDirection.class);
        Arbitrary<CertaintyLevel> levels = Arbitraries.of(CertaintyLevel.class);
        return Arbitraries.maps(
                        Arbitraries.of(KnowledgeSource.class),
                        directions.flatMap(direction ->
                                levels.map(level -> StreamStatement.of(KnowledgeSource.LIVED, direction, level))))
                .map(map -> map.entrySet().stream()
                        .collect(java.util.stream.Collectors.toMap(
                                Map.Entry::getKey,
                                entry -> new StreamStatement(
                                        entry.getKey(),
                                        entry.getValue().direction(),
                                        entry.getValue().certainty()))));
    }

    @Property(tries = 200)
    void aStatementIsAsCertainAsItsAnchorWhateverOthersSay(
            @ForAll PropositionType type, @ForAll("statements") Map<KnowledgeSource, StreamStatement> said) {
        Optional<WeighedStatement> all = Anchoring.weigh(type, said.values()).toOptional();
        List<StreamStatement> anchors = said.values().stream()
                .filter(statement -> type.anchors().contains(statement.source()))
                .toList();
        Optional<WeighedStatement> alone = Anchoring.weigh(type, anchors).toOptional();
        assertEquals(alone.map(WeighedStatement::certainty), all.map(WeighedStatement::certainty));
        assertEquals(alone.map(WeighedStatement::direction), all.map(WeighedStatement::direction));
        all.ifPresent(found -> assertEquals(
                Optional.of(found.certainty()),
                Optional.ofNullable(said.get(found.anchor())).flatMap(StreamStatement::certainty)));
    }

    @Property(tries = 100)
    void silenceAndOrderDoNotMatter(@ForAll List<StreamDirection> streams) {
        assertEquals(Streams.code(streams), Streams.code(Lists.reverse(streams)));
        assertEquals(
                Streams.code(streams),
                Streams.code(ImmutableList.<StreamDirection>builder()
                        .addAll(streams)
                        .add(StreamDirection.SILENT)
                        .build()));
    }
}
