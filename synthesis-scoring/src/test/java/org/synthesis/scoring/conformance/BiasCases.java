package org.synthesis.scoring.conformance;

import java.util.Map;
import org.synthesis.scoring.data.DataTable;

/** Cases of publication bias. */
final class BiasCases {
    private BiasCases() {}

    static Map<String, Object> bias(DataTable data, Words words) {
        return Kinds.notYet(words);
    }
}
