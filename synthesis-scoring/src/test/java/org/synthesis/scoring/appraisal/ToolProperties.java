package org.synthesis.scoring.appraisal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Consumer;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.synthesis.model.appraisal.AppraisalTool;
import org.synthesis.model.appraisal.ToolDomain;
import org.synthesis.model.appraisal.ToolItem;
import org.synthesis.model.appraisal.ToolLevel;
import org.synthesis.model.appraisal.ToolResult;
import org.synthesis.model.judgement.Proposal;
import org.synthesis.model.judgement.Settlement;
import org.synthesis.model.judgement.Thresholds;
import org.synthesis.scoring.resource.Texts;

/** Laws over all sets of answers that can be given; answers that no table may tell apart (Y and PY, N and PN) stand for one another. */
class ToolProperties {
    private static final ImmutableMap<String, String> SAME = ImmutableMap.of("PY", "Y", "PN", "N");

    @Example
    void probableAnswersCountAsTheAnswersThemselves() {
        for (String tool : ImmutableList.of("rob2-assignment", "rob2-adherence", "rob2-cluster")) {
            ToolEngine engine = ToolTexts.shipped(tool);
            for (ToolDomain domain : engine.tool().domains()) {
                each(engine, domain, engine.tool().answers().keySet(), answers -> {
                    Map<String, String> plain = new LinkedHashMap<>(answers);
                    plain.replaceAll((item, answer) -> SAME.getOrDefault(answer, answer));
                    assertEquals(level(engine, domain, plain), level(engine, domain, answers), answers::toString);
                });
            }
        }
    }

    @Example
    void aWorseAnswerNeverImprovesADomainOfRob2() {
        for (String tool : ImmutableList.of("rob2-assignment", "rob2-adherence", "rob2-cluster")) {
            assertEquals(ImmutableSet.of(), improvedByWorse(ToolTexts.shipped(tool)), tool);
        }
    }

    /**
     * As published: 1.1 of variant A decides which questions follow (controlling variables from after the start can be more severe than
     * no control); 3.3 yes opens 3.4, which can clear what no information leaves moderate; 4.4 and 4.7 choose between methods, of which
     * none is worse.
     */
    @Example
    void aWorseAnswerImprovesADraftOfRobinsOnlyAtTheseQuestions() {
        assertEquals(
                ImmutableSet.of("D1 1.1", "D3 3.3", "D4 4.4", "D4 4.7"),
                improvedByWorse(ToolTexts.shipped("robins-i-v2-a")));
        assertEquals(
                ImmutableSet.of("D3 3.3", "D4 4.4", "D4 4.7"), improvedByWorse(ToolTexts.shipped("robins-i-v2-b")));
    }

    @Example
    void aMissingAnswerLeavesItsDomainUndeterminedWhateverTheOthersSay() {
        for (AppraisalTool tool : Iterables.concat(Tools.builtIn(), Tools.drafts())) {
            ToolEngine engine = ToolEngine.of(tool).orThrow();
            for (ToolDomain domain : tool.domains()) {
                if (domain.judge().isEmpty() && domain.entered().isEmpty()) {
                    continue;
                }
                each(engine, domain, SAME.keySet(), answers -> {
                    for (String item : answers.keySet()) {
                        Map<String, String> fewer = new LinkedHashMap<>(answers);
                        fewer.remove(item);
                        assertEquals(Optional.empty(), level(engine, domain, fewer), answers::toString);
                    }
                });
            }
        }
    }

    @Example
    void yesToAProblemNeverLowersD4AndD5() {
        ToolEngine engine = ToolTexts.shipped("rob2-assignment");
        for (ToolDomain domain : engine.tool().domains().subList(3, 5)) {
            each(engine, domain, SAME.keySet(), answers -> {
                for (ToolItem item : domain.items()) {
                    boolean problem = item.answers().get(0).equals("N");
                    if (problem && answers.containsKey(item.key()) && !"Y".equals(answers.get(item.key()))) {
                        completions(engine, domain, changed(answers, item.key(), "Y"), SAME.keySet())
                                .forEach(worse -> assertTrue(
                                        place(engine, domain, worse) >= place(engine, domain, answers),
                                        () -> answers + " " + worse));
                    }
                }
            });
        }
    }

    @Property(tries = 60)
    void aWorseDomainNeverImprovesTheWhole(@ForAll Random random) {
        for (AppraisalTool tool : Iterables.concat(Tools.builtIn(), Tools.drafts())) {
            if (tool.overall().judge().isEmpty()
                    || tool.domains().isEmpty()
                    || tool.domains().stream().anyMatch(one -> !one.when().isEmpty())) {
                continue;
            }
            ToolEngine engine = ToolEngine.of(tool).orThrow();
            List<Settlement> settled = new ArrayList<>();
            for (ToolDomain domain : tool.domains()) {
                settled.add(
                        settlement(tool, domain, random.nextInt(tool.levels().size())));
            }
            int changed = random.nextInt(settled.size());
            int before = tool.levels()
                    .indexOf(tool.level(settled.get(changed).value()).orElseThrow());
            Optional<Integer> whole = whole(engine, settled);
            settled.set(
                    changed,
                    settlement(
                            tool,
                            tool.domains().get(changed),
                            before + random.nextInt(tool.levels().size() - before)));
            Optional<Integer> worse = whole(engine, settled);
            if (whole.isPresent() && worse.isPresent()) {
                assertTrue(worse.get() >= whole.get(), () -> tool.key() + " " + settled);
            }
        }
    }

    @Property(tries = 150)
    void aSpoiledFileIsUnderstoodOrRefusedButNeverCrashes(@ForAll Random random) {
        ImmutableList<AppraisalTool> tools = Tools.builtIn();
        String text = Texts.read(tools.get(random.nextInt(tools.size())).key() + ".tool");
        StringBuilder spoiled = new StringBuilder(text);
        String signs = "(){}<>=:|[]# \n1.2ANis-";
        for (int i = random.nextInt(6); i >= 0; i--) {
            int at = random.nextInt(spoiled.length());
            switch (random.nextInt(3)) {
                case 0 -> spoiled.delete(at, Math.min(spoiled.length() - 1, at + 1 + random.nextInt(40)));
                case 1 -> spoiled.insert(at, signs.charAt(random.nextInt(signs.length())));
                default -> spoiled.insert(at, text, at / 2, Math.min(text.length(), at / 2 + random.nextInt(200)));
            }
        }
        ParsedTool parsed = ToolParser.parse("spoiled.tool", spoiled.toString());
        assertEquals(parsed.tool().isEmpty(), !parsed.diagnostics().isEmpty());
        parsed.tool()
                .ifPresent(tool -> assertFalse(ToolEngine.of(tool).toString().isEmpty()));
    }

    private static Settlement settlement(AppraisalTool tool, ToolDomain domain, int level) {
        return new Settlement(
                "r", tool.key() + "/" + domain.key(), tool.levels().get(level).code(), "AB", "", "law");
    }

    private static Optional<Integer> whole(ToolEngine engine, List<Settlement> settled) {
        ToolResult result = engine.judge(Map.of(), Thresholds.standard(), settled);
        return result.overall().proposed().toOptional().map(engine.tool().levels()::indexOf);
    }

    /** Domain and question of every answer that made a judgement better by being worse. */
    private static ImmutableSet<String> improvedByWorse(ToolEngine engine) {
        TreeSet<String> found = new TreeSet<>();
        for (ToolDomain domain : engine.tool().domains()) {
            each(engine, domain, SAME.keySet(), answers -> {
                for (ToolItem item : domain.items()) {
                    int at = item.answers().indexOf(answers.getOrDefault(item.key(), ""));
                    if (at < 0) {
                        continue;
                    }
                    for (String worse :
                            item.answers().subList(at + 1, item.answers().size())) {
                        for (Map<String, String> other :
                                completions(engine, domain, changed(answers, item.key(), worse), SAME.keySet())) {
                            if (place(engine, domain, other) < place(engine, domain, answers)) {
                                found.add(domain.key() + " " + item.key());
                            }
                        }
                    }
                }
            });
        }
        return ImmutableSet.copyOf(found);
    }

    private static Map<String, String> changed(Map<String, String> answers, String item, String answer) {
        Map<String, String> changed = new LinkedHashMap<>(answers);
        changed.put(item, answer);
        return changed;
    }

    /** Every complete set of answers to a domain, leaving out some answers. */
    private static void each(
            ToolEngine engine, ToolDomain domain, ImmutableSet<String> without, Consumer<Map<String, String>> visit) {
        completions(engine, domain, Map.of(), without).forEach(visit);
    }

    /** Every way to answer what is asked and still open. */
    private static List<Map<String, String>> completions(
            ToolEngine engine, ToolDomain domain, Map<String, String> answers, ImmutableSet<String> without) {
        ToolResult result = engine.judge(triaged(answers), Thresholds.standard());
        Proposal<ToolLevel> proposal = Optional.ofNullable(result.domains().get(domain.key()))
                .orElseThrow()
                .proposed();
        if (proposal.missing().isEmpty()) {
            Map<String, String> asked = new LinkedHashMap<>(answers);
            asked.keySet().retainAll(result.answers().keySet());
            return List.of(asked);
        }
        String key = proposal.missing().get(0).en().replaceAll(" \\(.*", "");
        List<Map<String, String>> all = new ArrayList<>();
        for (ToolItem item : domain.items()) {
            if (item.key().equals(key)) {
                for (String answer : item.answers()) {
                    if (!without.contains(answer)) {
                        all.addAll(completions(engine, domain, changed(answers, key, answer), without));
                    }
                }
            }
        }
        return all;
    }

    /** Past the questions that come before the domains of ROBINS-I. */
    private static Map<String, String> triaged(Map<String, String> answers) {
        Map<String, String> all = new LinkedHashMap<>(answers);
        all.put("B1", "Y");
        all.put("B3", "N");
        return all;
    }

    private static Optional<String> level(ToolEngine engine, ToolDomain domain, Map<String, String> answers) {
        return Optional.ofNullable(engine.judge(triaged(answers), Thresholds.standard())
                        .domains()
                        .get(domain.key()))
                .orElseThrow()
                .proposed()
                .toOptional()
                .map(ToolLevel::code);
    }

    private static int place(ToolEngine engine, ToolDomain domain, Map<String, String> answers) {
        return level(engine, domain, answers)
                .map(code ->
                        engine.tool().levels().indexOf(engine.tool().level(code).orElseThrow()))
                .orElse(Integer.MAX_VALUE);
    }
}
