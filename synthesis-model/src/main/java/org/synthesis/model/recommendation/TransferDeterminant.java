package org.synthesis.model.recommendation;

import java.util.Optional;
import org.synthesis.model.base.Checks;
import org.synthesis.model.text.LocalizedText;

/**
 * One thing that decides whether an action can be transferred, there and here.
 *
 * @param theme the group of PIET-T it belongs to
 * @param name what it is, for instance how much people trust the municipality
 * @param there how it was where the evidence comes from; may be empty
 * @param here how it is where the action is to go; may be empty
 * @param match whether both are alike; empty when nobody judged it
 */
public record TransferDeterminant(
        TransferTheme theme,
        LocalizedText name,
        LocalizedText there,
        LocalizedText here,
        Optional<SettingMatch> match) {
    /** Checks that it has a name. */
    public TransferDeterminant {
        Checks.that(!name.isEmpty(), "a determinant of transfer needs a name");
    }
}
