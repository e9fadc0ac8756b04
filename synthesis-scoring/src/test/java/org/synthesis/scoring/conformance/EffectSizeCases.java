package org.synthesis.scoring.conformance;

import java.util.Map;
import org.synthesis.scoring.data.DataTable;

/** Cases of effect sizes. */
final class EffectSizeCases {
    private EffectSizeCases() {}

    static Map<String, Object> effects(DataTable data, Words words) {
        return Kinds.notYet(words);
    }

    static Map<String, Object> summary(DataTable data, Words words) {
        return Kinds.notYet(words);
    }

    /** The table with the columns {@link Effects#YI} and {@link Effects#VI}, empty where there is no effect. */
    static DataTable withEffects(DataTable data, Words effect) {
        return Kinds.refused(effect);
    }
}
