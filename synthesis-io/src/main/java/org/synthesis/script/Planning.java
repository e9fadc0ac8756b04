package org.synthesis.script;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.synthesis.model.analysis.PooledEffect;
import org.synthesis.model.base.Checks;
import org.synthesis.model.id.OutcomeId;
import org.synthesis.model.judgement.Proposal;
import org.synthesis.model.study.StudyDesign;
import org.synthesis.model.text.Language;
import org.synthesis.model.text.NumberText;
import org.synthesis.model.text.TextTable;
import org.synthesis.scoring.agenda.Expectation;
import org.synthesis.scoring.agenda.PlannedStudy;
import org.synthesis.scoring.agenda.StudyImpact;
import org.synthesis.scoring.agenda.StudyOutlook;

/** What a planned study may do to a pooled effect, as a text to look at. */
final class Planning {
    private static final NumberText TEXT = NumberText.in(Language.EN);

    private Planning() {}

    /** Under each of three expectations of what the study finds. */
    static View planned(PooledEffect pooled, long participants, double unitVariance, double threshold) {
        Checks.that(participants > 0, "a study needs participants, got %s", participants);
        Checks.that(unitVariance > 0, "expected a positive variance, got %s", unitVariance);
        StudyOutlook outlook = StudyOutlook.of(pooled, threshold);
        Map<String, Expectation> expectations = ImmutableMap.of(
                "the pooled mean", new Expectation.AsPooled(),
                "no effect", new Expectation.None(),
                "as another place", new Expectation.AsPredicted());
        List<List<String>> rows = new ArrayList<>();
        expectations.forEach((name, expectation) ->
                rows.add(row(name, outlook.after(study(participants, unitVariance, expectation)))));
        StudyImpact likely = outlook.after(study(participants, unitVariance, new Expectation.AsPredicted()));
        Proposal<Long> smallest = outlook.smallestNullStudy(unitVariance);
        return new View("mean " + TEXT.fixed(pooled.estimate(), 2) + "; " + percent(likely.probabilityFlip())
                + "% chance that one study takes it across " + TEXT.exact(threshold)
                + "\n"
                + TextTable.of(List.of("if it finds", "mean", "interval", "% across", "% interval clear"), rows)
                        .toText()
                        .stripTrailing()
                + "\n"
                + (smallest instanceof Proposal.NotApplicable<Long> never
                        ? never.reason().en()
                        : smallest.steps().get(0).because().en()));
    }

    /** Design, place and outcome do not change what a study does to a pooled effect. */
    private static PlannedStudy study(long participants, double unitVariance, Expectation expectation) {
        return PlannedStudy.ofSize(
                StudyDesign.UNKNOWN, "XX", new OutcomeId("PLANNED"), participants, unitVariance, expectation);
    }

    private static List<String> row(String expectation, StudyImpact impact) {
        return List.of(
                expectation,
                TEXT.fixed(impact.mean(), 3),
                '[' + TEXT.fixed(impact.interval().low(), 3) + ", "
                        + TEXT.fixed(impact.interval().high(), 3) + ']',
                percent(impact.probabilityFlip()),
                percent(impact.probabilityExcludes()));
    }

    private static String percent(double share) {
        return TEXT.fixed(100 * share, 1);
    }
}
