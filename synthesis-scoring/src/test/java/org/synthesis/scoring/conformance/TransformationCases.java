package org.synthesis.scoring.conformance;

import java.util.Map;
import org.synthesis.scoring.data.DataTable;

/** Cases of transformations and of correlation matrices. */
final class TransformationCases {
    private TransformationCases() {}

    static Map<String, Object> transformation(DataTable data, Words words) {
        return Kinds.notYet(words);
    }

    static Map<String, Object> matrixRegression(DataTable data, Words words) {
        return Kinds.notYet(words);
    }

    static Map<String, Object> correlationCovariance(DataTable data, Words words) {
        return Kinds.notYet(words);
    }
}
