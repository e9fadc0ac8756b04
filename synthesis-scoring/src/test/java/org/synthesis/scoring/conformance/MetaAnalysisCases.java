package org.synthesis.scoring.conformance;

import java.util.Map;
import org.synthesis.scoring.data.DataTable;

/** Cases of one effect per study. */
final class MetaAnalysisCases {
    private MetaAnalysisCases() {}

    static Map<String, Object> analysis(DataTable data, Words words) {
        return Kinds.notYet(words);
    }
}
