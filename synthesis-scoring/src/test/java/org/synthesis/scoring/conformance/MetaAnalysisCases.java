package org.synthesis.scoring.conformance;

import java.util.List;
import java.util.Map;
import org.synthesis.scoring.data.DataTable;

/** Cases of one effect per study. */
final class MetaAnalysisCases {
    private MetaAnalysisCases() {}

    static Map<String, Object> analysis(DataTable data, Words words) {
        if (List.of("MH", "Peto").contains(String.valueOf(words.raw("method")))) {
            return MantelHaenszelCases.analysis(data, words);
        }
        return Kinds.notYet(words);
    }
}
