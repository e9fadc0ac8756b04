package org.synthesis.scoring.conformance;

import java.util.Map;
import org.synthesis.scoring.data.DataTable;

/** Cases of assumed covariance and of aggregation. */
final class DependenceCases {
    private DependenceCases() {}

    static Map<String, Object> dependence(DataTable data, Words words) {
        return Kinds.notYet(words);
    }
}
