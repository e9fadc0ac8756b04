package org.synthesis.scoring.appraisal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.synthesis.model.appraisal.AppraisalTool;
import org.synthesis.model.appraisal.ToolItem;
import org.synthesis.model.appraisal.ToolLevel;
import org.synthesis.model.appraisal.ToolResult;
import org.synthesis.model.base.Attempt;
import org.synthesis.model.judgement.Proposal;
import org.synthesis.model.judgement.Threshold;
import org.synthesis.model.judgement.Thresholds;
import org.synthesis.model.text.LocalizedText;

class ChecklistsProperties {
    private static final ImmutableSet<String> CHECKLISTS = ImmutableSet.of(
            "quips",
            "casp-qualitative",
            "jbi-qualitative",
            "jbi-rct",
            "jbi-quasi-experimental",
            "jbi-cohort",
            "jbi-case-control",
            "jbi-cross-sectional",
            "jbi-prevalence",
            "jbi-case-series",
            "jbi-case-report",
            "jbi-systematic-review",
            "jbi-text-opinion",
            "jbi-economic",
            "nos-cohort",
            "nos-case-control",
            "amstar-2",
            "robis",
            "aacods",
            "tapupas");

    /** Answers that say a question does not apply; they are neither better nor worse than another. */
    private static final ImmutableSet<String> ASIDE = ImmutableSet.of("NA", "NoMA");

    private static final Thresholds CUT_OFF = Thresholds.standard().with(Threshold.JBI_CUT_OFF_PERCENT, 70);

    private static final ImmutableMap<String, ToolEngine> ENGINES = CHECKLISTS.stream()
            .collect(ImmutableMap.toImmutableMap(
                    key -> key,
                    key -> ToolEngine.of(Tools.find(key).orElseThrow()).orThrow()));

    @Example
    void everyShippedToolIsSoundAndSpeaksBothLanguages() {
        for (AppraisalTool tool : Iterables.concat(Tools.builtIn(), Tools.drafts())) {
            Attempt<ToolEngine> engine = ToolEngine.of(tool);
            assertTrue(engine.toOptional().isPresent(), () -> engine.toString());
            assertTrue(
                    isFull(tool.label())
                            && isFull(tool.licence())
                            && !tool.literature().isBlank(),
                    tool.key());
            for (ToolItem item : tool.items()) {
                assertTrue(isFull(item.label()), () -> tool.key() + " " + item.key());
            }
        }
    }

    private static boolean isFull(LocalizedText text) {
        return !text.isEmpty() && text.missing().isEmpty();
    }

    @Property(tries = 15)
    void aWorseAnswerNeverImprovesAndAMissingOneSaysNothing(@ForAll long seed) {
        Random random = new Random(seed);
        ENGINES.forEach((key, engine) -> {
            AppraisalTool tool = engine.tool();
            // mostly favourable, so that the levels in between occur
            Map<String, String> answers = new LinkedHashMap<>();
            for (ToolItem item : tool.items()) {
                if (item.need() == ToolItem.Need.REQUIRED) {
                    List<String> all = item.answers();
                    answers.put(item.key(), all.get(random.nextInt(3) > 0 ? 0 : random.nextInt(all.size())));
                }
            }
            ToolResult before = engine.judge(answers, CUT_OFF);
            if (!(before.overall().proposed() instanceof Proposal.Determined<ToolLevel>)) {
                return;
            }
            String changed = Iterables.get(answers.keySet(), random.nextInt(answers.size()));
            ToolItem item = tool.items().stream()
                    .filter(each -> each.key().equals(changed))
                    .findFirst()
                    .orElseThrow();
            ImmutableList<String> order = item.answers().stream()
                    .filter(answer -> !ASIDE.contains(answer))
                    .collect(ImmutableList.toImmutableList());
            int from = order.indexOf(answers.get(changed));
            for (int to = from + 1; from >= 0 && to < order.size(); to++) {
                Map<String, String> worse = new LinkedHashMap<>(answers);
                worse.put(changed, order.get(to));
                assertTrue(
                        rank(engine.judge(worse, CUT_OFF)) >= rank(before),
                        () -> key + ": " + changed + " of " + answers);
            }
            Map<String, String> open = new LinkedHashMap<>(answers);
            open.remove(changed);
            assertTrue(
                    !engine.judge(open, CUT_OFF).overall().proposed().missing().isEmpty(),
                    () -> key + " without " + changed);
        });
    }

    private static int rank(ToolResult result) {
        return result.tool().levels().indexOf(result.overall().value().orElseThrow());
    }

    /** Every set of critical weaknesses with every number of others, against the published rule. */
    @Example
    void amstarFollowsTheNumbersOfWeaknesses() {
        ToolEngine engine = ENGINES.get("amstar-2");
        List<String> critical = List.of("2", "4", "7", "9-rct", "11-nrsi", "13", "15");
        List<String> others = List.of("1", "3", "5", "6", "8", "10", "12", "14", "16");
        for (int set = 0; set < 1 << critical.size(); set++) {
            for (int n = 0; n <= others.size(); n++) {
                Map<String, String> answers = new LinkedHashMap<>();
                engine.tool().items().stream()
                        .filter(item -> item.need() == ToolItem.Need.REQUIRED)
                        .forEach(item -> answers.put(item.key(), "Yes"));
                for (int i = 0; i < critical.size(); i++) {
                    if ((set >> i & 1) == 1) {
                        answers.put(critical.get(i), "No");
                    }
                }
                others.subList(0, n).forEach(item -> answers.put(item, "No"));
                int c = Integer.bitCount(set);
                String expected = c >= 2 ? "critically-low" : c == 1 ? "low" : n >= 2 ? "moderate" : "high";
                assertEquals(
                        expected,
                        engine.judge(answers, Thresholds.standard())
                                .overall()
                                .value()
                                .orElseThrow()
                                .code(),
                        answers::toString);
            }
        }
    }
}
