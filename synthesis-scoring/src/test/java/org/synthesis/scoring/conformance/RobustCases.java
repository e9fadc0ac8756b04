package org.synthesis.scoring.conformance;

import java.util.Map;
import org.synthesis.scoring.data.DataTable;

/** Cases of cluster-robust inference. */
final class RobustCases {
    private RobustCases() {}

    static Map<String, Object> robust(DataTable data, Words words) {
        return Kinds.notYet(words);
    }

    static Map<String, Object> robumeta(DataTable data, Words words) {
        return Kinds.notYet(words);
    }
}
