package org.synthesis.scoring.context;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.synthesis.model.appraisal.ConcernLevel;
import org.synthesis.model.certainty.CertaintyLevel;
import org.synthesis.model.context.LocalCertainty;
import org.synthesis.model.judgement.Proposal;
import org.synthesis.model.judgement.RuleStep;
import org.synthesis.model.recommendation.TransferConcern;
import org.synthesis.model.text.Language;
import org.synthesis.model.text.LocalizedText;

/**
 * How certain a recommendation is in a place ({@code L}): the certainty of its evidence, minus what concern about transfer takes off
 * beyond the levels the evidence already lost for the same difference. No or minor concern takes off nothing, a moderate one a level,
 * a serious one two. Of several concerns the one that takes off most counts, and only that one.
 *
 * <p>Why concerns are matched with what was lost in the same respect: evidence that was rated down for measuring another outcome has
 * not been rated down for coming from another country.
 */
public final class LocalCertainties {
    private static final LocalizedText HEADING = LocalizedText.of("Zekerheid hier: ", "Certainty here: ");

    private LocalCertainties() {}

    /** {@return the certainty in a place that is like the other places a recommendation is for} */
    public static LocalCertainty of(GroundsCertainty grounds, Iterable<TransferConcern> concerns) {
        Optional<CertaintyLevel> body = grounds.level().soFar();
        if (body.isEmpty()) {
            ImmutableList<LocalizedText> missing = grounds.level().missing();
            return new LocalCertainty(
                    grounds.level(),
                    Proposal.undetermined(missing, ImmutableList.of()),
                    sentence(language -> (language == Language.NL ? "niet te zeggen (" : "cannot be said (")
                            + joined(missing, language) + ")."));
        }
        List<RuleStep> steps = new ArrayList<>(grounds.level().steps());
        int lowered = 0;
        for (TransferConcern concern : concerns) {
            int weight = weight(concern.level());
            int counted = grounds.counted().getOrDefault(concern.group(), 0);
            if (weight > 0) {
                steps.add(RuleStep.of(PlaceRules.CERTAINTY, taken(concern, weight, counted)));
            }
            lowered = Math.max(lowered, weight - counted);
        }
        CertaintyLevel here = body.get().change(-lowered);
        List<LocalizedText> missing = new ArrayList<>(grounds.level().missing());
        Transfer.of(concerns)
                .notJudged()
                .forEach(group -> missing.add(LocalizedText.of(
                        "zorg over de overdracht: " + group.label().nl(),
                        "concern about transfer: " + group.label().en())));
        if (steps.isEmpty() || lowered == 0) {
            steps.add(RuleStep.of(
                    PlaceRules.CERTAINTY,
                    LocalizedText.of(
                            "geen zorg over de overdracht die nog iets afhaalt van het bewijs",
                            "no concern about transfer that takes anything more off the evidence")));
        }
        Proposal<CertaintyLevel> level = missing.isEmpty()
                ? Proposal.determined(here, steps)
                : Proposal.undetermined(missing, steps, Optional.of(here));
        int off = lowered;
        return new LocalCertainty(
                grounds.level(), level, sentence(language -> said(language, here, body.get(), off, missing.isEmpty())));
    }

    private static int weight(ConcernLevel level) {
        return switch (level) {
            case NONE, MINOR, NOT_ASSESSED -> 0;
            case MODERATE -> 1;
            case SERIOUS -> 2;
        };
    }

    private static LocalizedText taken(TransferConcern concern, int weight, int counted) {
        int off = Math.max(0, weight - counted);
        LocalizedText group = concern.group().label();
        LocalizedText level = concern.level().label();
        return LocalizedText.of(
                group.nl() + ": zorg " + level.nl() + ", " + levels(off, Language.NL)
                        + (counted > 0 ? " (het bewijs verloor hiervoor al " + levels(counted, Language.NL) + ")" : ""),
                group.en() + ": concern " + level.en() + ", " + levels(off, Language.EN)
                        + (counted > 0
                                ? " (the evidence had already lost " + levels(counted, Language.EN) + " for this)"
                                : ""));
    }

    private static String said(Language language, CertaintyLevel here, CertaintyLevel body, int off, boolean known) {
        boolean dutch = language == Language.NL;
        String level = (known ? "" : dutch ? "voorlopig, ten hoogste " : "provisionally, at most ")
                + here.label().in(language);
        if (off == 0) {
            return level + (dutch ? ", als het bewijs zelf." : ", as the evidence itself.");
        }
        if (here == body) {
            return level + (dutch ? "; lager kan niet." : "; it cannot be lower.");
        }
        return level
                + (dutch
                        ? " (bewijs: " + body.label().nl() + "; " + levels(off, language)
                                + " eraf omdat niet zeker is dat het hier ook zo werkt)."
                        : " (evidence: " + body.label().en() + "; " + levels(off, language)
                                + " off as it is not sure to work the same here).");
    }

    private static String levels(int count, Language language) {
        boolean one = count == 1;
        return count + (language == Language.NL ? one ? " niveau" : " niveaus" : one ? " level" : " levels");
    }

    private static String joined(List<LocalizedText> texts, Language language) {
        return String.join("; ", texts.stream().map(text -> text.in(language)).toList());
    }

    private static LocalizedText sentence(java.util.function.Function<Language, String> words) {
        return LocalizedText.of(HEADING.nl() + words.apply(Language.NL), HEADING.en() + words.apply(Language.EN));
    }
}
