package org.synthesis.scoring.appraisal;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.synthesis.model.appraisal.AppraisalTool;
import org.synthesis.model.judgement.RuleStatus;
import org.synthesis.scoring.resource.Texts;

/**
 * The appraisal tools that come with the library, in files {@code <key>.tool} named by {@code tools.txt}. Their questions are in our
 * own words; a licence holder puts the official ones in with {@link AppraisalTool#withWording}.
 */
public final class Tools {
    private static final ImmutableList<AppraisalTool> ALL = Splitter.on('\n')
            .trimResults()
            .omitEmptyStrings()
            .splitToStream(Texts.read("tools.txt"))
            .map(Tools::read)
            .collect(ImmutableList.toImmutableList());

    private Tools() {}

    /** {@return the settled tools} */
    public static ImmutableList<AppraisalTool> builtIn() {
        return only(tool -> tool.status() != RuleStatus.U);
    }

    /** {@return tools whose tables have not been compared with the primary document; their results say that they are drafts} */
    public static ImmutableList<AppraisalTool> drafts() {
        return only(tool -> tool.status() == RuleStatus.U);
    }

    /** {@return the settled tool with a key; empty when there is none, or only a draft} */
    public static Optional<AppraisalTool> find(String key) {
        return builtIn().stream().filter(tool -> tool.key().equals(key)).findFirst();
    }

    /** {@return the draft with a key; empty when there is none} */
    public static Optional<AppraisalTool> findDraft(String key) {
        return drafts().stream().filter(tool -> tool.key().equals(key)).findFirst();
    }

    private static ImmutableList<AppraisalTool> only(java.util.function.Predicate<AppraisalTool> which) {
        return ALL.stream().filter(which).collect(ImmutableList.toImmutableList());
    }

    private static AppraisalTool read(String key) {
        ParsedTool parsed = ToolParser.parse(key + ".tool", Texts.read(key + ".tool"));
        return parsed.tool()
                .orElseThrow(() -> new AssertionError(parsed.diagnostics().toString()));
    }
}
