package org.synthesis.scoring.standard;

import com.google.common.collect.ImmutableList;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.synthesis.model.judgement.Proposal;
import org.synthesis.model.judgement.Rule;
import org.synthesis.model.judgement.RuleStatus;
import org.synthesis.model.judgement.Threshold;
import org.synthesis.model.judgement.Thresholds;
import org.synthesis.model.standard.Criteria;
import org.synthesis.model.standard.Criterion;
import org.synthesis.model.standard.DesignClass;
import org.synthesis.model.standard.Fact;
import org.synthesis.model.standard.RecognitionLevel;
import org.synthesis.model.standard.RecognitionStudy;
import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/**
 * The level of the joint Dutch recognition that the studies of an intervention could carry.
 *
 * <p>A working default, unsettled until it is compared with the current criteria: first indications ask for two studies that show
 * change at least before and after; good indications for two with a comparison group, or a strong one at home beside one from abroad;
 * strong indications for two strong designs with follow-up, one of them at home. A design is strong from a comparable comparison
 * group upwards. Only a committee recognises; verdicts that were given stand in {@link RegisterVerdicts}.
 */
public final class DutchRecognition {
    private static final Rule LEVEL = new Rule(
            "recognition-level",
            RuleStatus.U,
            LocalizedText.of("haalbaar niveau van erkenning", "level of recognition within reach"),
            "Van Yperen and Veerman 2008, Zicht op effectiviteit; criteria of the joint Dutch recognition of interventions");

    private DutchRecognition() {}

    /**
     * {@return the level within reach}
     *
     * @param criteria answers; those about description and theory count
     * @param studies its studies, those without the wanted effect among them
     */
    public static Proposal<RecognitionLevel> level(
            Criteria criteria, Iterable<RecognitionStudy> studies, Thresholds thresholds) {
        ImmutableList<RecognitionStudy> all = ImmutableList.copyOf(studies);
        return Ruling.of(
                        LEVEL,
                        thresholds,
                        Threshold.RECOGNITION_FOLLOW_UP_MONTHS,
                        Threshold.RECOGNITION_HOME_STUDIES,
                        Threshold.RECOGNITION_STUDIES)
                .settle(
                        reading -> level(criteria, all, thresholds, reading),
                        Coded::label,
                        found -> because(criteria, all));
    }

    private static RecognitionLevel level(
            Criteria criteria, ImmutableList<RecognitionStudy> all, Thresholds thresholds, Reading reading) {
        if (!reading.holds(criteria, Criterion.DESCRIBED)) {
            return RecognitionLevel.NOT_RECOGNISED;
        }
        if (!reading.holds(criteria, Criterion.THEORY_BASED)) {
            return RecognitionLevel.WELL_DESCRIBED;
        }
        double needed = thresholds.get(Threshold.RECOGNITION_STUDIES);
        double atHome = thresholds.get(Threshold.RECOGNITION_HOME_STUDIES);
        IntPredicate change = i -> effective(all, i, DesignClass.PRE_POST, reading);
        IntPredicate compared = i -> effective(all, i, DesignClass.COMPARISON, reading);
        IntPredicate strong = i -> effective(all, i, DesignClass.COMPARABLE_PRE_POST, reading);
        IntPredicate home = i -> reading.holds(
                about("of studie %d in Nederland is gedaan", "whether study %d was done in the Netherlands", i),
                all.get(i).home());
        IntPredicate abroad = i -> all.get(i).home() == Fact.NO || all.get(i).home() == Fact.UNREPORTED && home.test(i);
        IntPredicate followed = i -> reading.atLeast(
                about("follow-up van studie %d in maanden", "follow-up of study %d in months", i),
                all.get(i).followUpMonths(),
                thresholds,
                Threshold.RECOGNITION_FOLLOW_UP_MONTHS);
        if (count(all, change) < needed) {
            return RecognitionLevel.WELL_FOUNDED;
        }
        if (count(all, strong.and(followed)) >= needed
                && count(all, strong.and(followed).and(home)) >= atHome) {
            return RecognitionLevel.STRONG_INDICATIONS;
        }
        boolean mixed = count(all, strong.and(home)) >= atHome && count(all, change.and(abroad)) >= 1;
        return mixed || count(all, compared) >= needed
                ? RecognitionLevel.GOOD_INDICATIONS
                : RecognitionLevel.FIRST_INDICATIONS;
    }

    private static boolean effective(ImmutableList<RecognitionStudy> all, int i, DesignClass least, Reading reading) {
        return all.get(i).design().compareTo(least) >= 0
                && reading.holds(
                        about("of studie %d het gewenste effect vond", "whether study %d found the wanted effect", i),
                        all.get(i).effective());
    }

    private static long count(ImmutableList<RecognitionStudy> all, IntPredicate which) {
        return IntStream.range(0, all.size()).filter(which).count();
    }

    private static LocalizedText about(String nl, String en, int index) {
        String number = Integer.toString(index + 1);
        return LocalizedText.of(nl.replace("%d", number), en.replace("%d", number));
    }

    private static LocalizedText because(Criteria criteria, ImmutableList<RecognitionStudy> all) {
        LocalizedText words = Ruling.words(criteria, Criterion.DESCRIBED, Criterion.THEORY_BASED);
        long effective =
                all.stream().filter(study -> study.effective() == Fact.YES).count();
        long home = all.stream()
                .filter(study -> study.effective() == Fact.YES && study.home() == Fact.YES)
                .count();
        return LocalizedText.of(
                words.nl() + " Studies met het gewenste effect: " + effective + " van " + all.size()
                        + ", waarvan in Nederland: " + home + ".",
                words.en() + " Studies with the wanted effect: " + effective + " of " + all.size()
                        + ", in the Netherlands: " + home + ".");
    }
}
