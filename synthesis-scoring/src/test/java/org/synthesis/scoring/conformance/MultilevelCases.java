package org.synthesis.scoring.conformance;

import java.util.Map;
import org.synthesis.scoring.data.DataTable;

/** Cases of multilevel and multivariate models. */
final class MultilevelCases {
    private MultilevelCases() {}

    static Map<String, Object> fit(DataTable data, Words words) {
        return Kinds.notYet(words);
    }
}
