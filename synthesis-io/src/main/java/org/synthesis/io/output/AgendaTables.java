package org.synthesis.io.output;

import com.google.common.collect.ImmutableList;
import org.synthesis.model.Conclusions;
import org.synthesis.model.EvidenceBase;
import org.synthesis.model.conclusion.AgendaItem;
import org.synthesis.model.conclusion.FreshnessFlag;
import org.synthesis.model.gap.EvidenceGap;
import org.synthesis.model.gap.ResearchAdvice;
import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/** What to study next, one line an item, those below the cut too; and what was checked for being out of date. */
final class AgendaTables {
    private AgendaTables() {}

    static String agenda(EvidenceBase evidence, Conclusions conclusions) {
        return Table.<AgendaItem>columns(table -> table.text(
                                "item", item -> conclusions.researchAgenda().indexOf(item) + 1)
                        .text("key", AgendaItem::key)
                        .code("stands", AgendaItem::place)
                        .both("title", AgendaItem::title)
                        .both("placed_because", item -> item.placed().because())
                        .text("rule", item -> item.rule().map(rule -> rule.id()).orElse(""))
                        .list("about", AgendaItem::topics)
                        .list("finding_ids", AgendaItem::evidence)
                        .list("searched", item -> DetectedGapTables.searched(item.searches()))
                        .both("advice", item -> text(item, ResearchAdvice::statement))
                        .both("no_advice_because", AgendaItem::reasonWithoutAdvice)
                        .both("study_type", item -> text(item, ResearchAdvice::studyType))
                        .both("least_duration", item -> text(item, ResearchAdvice::duration))
                        .both("missing", item -> Table.joined(item.advice().missing(), "; "))
                        .list("coded_gap_ids", AgendaItem::coded)
                        .text(
                                "coded_priority",
                                item -> item.codedPriority().map(Coded::code).orElse(""))
                        .both("coded_advice", item -> coded(evidence, item))
                        .list("recommendation_ids", AgendaItem::recommendations)
                        .list("municipality_ids", AgendaItem::municipalities)
                        .text("search_date", item -> evidence.protocol().searchDate()))
                .of(conclusions.researchAgenda());
    }

    private static LocalizedText text(
            AgendaItem item, java.util.function.Function<ResearchAdvice, LocalizedText> part) {
        return item.advice().soFar().map(part).orElse(LocalizedText.EMPTY);
    }

    private static LocalizedText coded(EvidenceBase evidence, AgendaItem item) {
        ImmutableList<LocalizedText> advice = item.coded().stream()
                .flatMap(id -> java.util.Optional.ofNullable(evidence.gapsById().get(id)).stream())
                .map(EvidenceGap::advice)
                .collect(ImmutableList.toImmutableList());
        return Table.joined(advice, " ");
    }

    static String freshness(Conclusions conclusions) {
        return Table.<FreshnessFlag>columns(table -> table.code("check", FreshnessFlag::kind)
                        .text("key", FreshnessFlag::key)
                        .text(
                                "status",
                                flag -> flag.status()
                                        .toOptional()
                                        .map(Coded::code)
                                        .orElse("unknown"))
                        .both("because", FreshnessFlag::because)
                        .both("missing", flag -> Table.joined(flag.status().missing(), "; ")))
                .of(conclusions.freshness());
    }
}
