package org.synthesis.scoring.conformance;

import java.util.Map;
import org.synthesis.scoring.data.DataTable;

/** Cases of the combination of p-values. */
final class PValueCases {
    private PValueCases() {}

    static Map<String, Object> combine(DataTable data, Words words) {
        return Kinds.notYet(words);
    }
}
