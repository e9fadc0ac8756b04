package org.synthesis.scoring.priority;

import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;
import org.synthesis.scoring.choice.Criterion;

/** The criteria by which research questions are usually judged (Rudan et al. 2008); a project may take others or call them otherwise. */
public enum ChnriCriterion implements Coded {
    /** Whether research can answer it. */
    ANSWERABILITY("answerability", "beantwoordbaarheid", "answerability"),
    /** Whether what it leads to would work. */
    EFFECTIVENESS("effectiveness", "effectiviteit", "effectiveness"),
    /** Whether what it leads to can be carried out and paid for. */
    DELIVERABILITY("deliverability", "uitvoerbaarheid", "deliverability"),
    /** How far what it leads to could bring the problem down. */
    BURDEN_REDUCTION("burden-reduction", "vermindering van het probleem", "burden reduction"),
    /** Whether what it leads to reaches those who need it most. */
    EQUITY("equity", "gelijke kansen", "equity");

    private final String code;
    private final LocalizedText label;

    ChnriCriterion(String code, String nl, String en) {
        this.code = code;
        this.label = LocalizedText.of(nl, en);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public LocalizedText label() {
        return label;
    }

    /** {@return it as a criterion, under its usual name} */
    public Criterion criterion() {
        return new Criterion(code, label);
    }
}
