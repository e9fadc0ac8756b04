package org.synthesis.scoring.choice;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.synthesis.model.text.Language;
import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.text.NumberText;
import org.synthesis.model.text.TextTable;

/** A choice in words and as a table. */
final class ChoiceText {
    private final Choice choice;
    private final Language language;
    private final NumberText numbers;

    private ChoiceText(Choice choice, Language language) {
        this.choice = choice;
        this.language = language;
        this.numbers = NumberText.in(language);
    }

    static ImmutableList<LocalizedText> explanation(Choice choice) {
        List<String> nl = new ChoiceText(choice, Language.NL).sentences();
        List<String> en = new ChoiceText(choice, Language.EN).sentences();
        ImmutableList.Builder<LocalizedText> both = ImmutableList.builder();
        for (int i = 0; i < nl.size(); i++) {
            both.add(LocalizedText.of(nl.get(i), en.get(i)));
        }
        return both.build();
    }

    static TextTable table(Choice choice, Language language) {
        return new ChoiceText(choice, language).table();
    }

    static String headline(Choice choice, Language language) {
        return new ChoiceText(choice, language).headline();
    }

    private String headline() {
        List<String> leaders = choice.leaders().stream()
                .map(leader -> choice.problem().labelOf(leader).in(language))
                .toList();
        String share = percent(choice.smaa().of(choice.leaders().get(0)).first());
        return joined(leaders, language)
                + say(leaders.size() == 1 ? " vooraan, " : " samen vooraan, ", " first, ")
                + choice.lead().label().in(language)
                + say(": bij " + share + " van de gewichten", ": for " + share + " of weights");
    }

    /** Names between quotation marks, joined as a list. */
    static String names(ChoiceProblem problem, Iterable<String> keys, Language language) {
        List<String> names = new ArrayList<>();
        for (String key : keys) {
            names.add('"' + problem.labelOf(key).in(language) + '"');
        }
        return joined(names, language);
    }

    static LocalizedText leading(ChoiceProblem problem, ImmutableList<String> keys) {
        boolean one = keys.size() == 1;
        return LocalizedText.of(
                names(problem, keys, Language.NL) + (one ? " staat vooraan" : " staan samen vooraan"),
                names(problem, keys, Language.EN) + (one ? " comes first" : " share the first place"));
    }

    private List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        sentences.add(first());
        sentences.add(parts());
        sentences.add(acceptability());
        typical().ifPresent(sentences::add);
        sentences.add(method());
        choice.intervals().forEach(interval -> sentences.add(stability(interval)));
        return sentences;
    }

    private String first() {
        ActionScore top = choice.scores().get(0);
        LocalizedText leading = leading(choice.problem(), choice.leaders());
        String next = choice.scores().stream()
                .filter(score -> score.rank() > 1)
                .findFirst()
                .map(score -> say(", vóór ", ", ahead of ")
                        + names(choice.problem(), ImmutableList.of(score.alternative()), language) + " ("
                        + numbers.fixed(score.score(), 2) + ")")
                .orElse("");
        return say("Bij de afgesproken gewichten: ", "At the agreed weights: ") + leading.in(language) + " (score "
                + numbers.fixed(top.score(), 2) + ")" + next + ".";
    }

    private String parts() {
        ActionScore top = choice.scores().get(0);
        String whose = names(choice.problem(), ImmutableList.of(top.alternative()), language);
        return say("De score van " + whose + " bestaat uit: ", "The score of " + whose + " is made of: ")
                + amounts(top.contributions()) + ".";
    }

    private String acceptability() {
        List<String> shares = new ArrayList<>();
        for (String leader : choice.leaders()) {
            String name = names(choice.problem(), ImmutableList.of(leader), language);
            String share = percent(choice.smaa().of(leader).first());
            shares.add(say(
                    name + " staat vooraan bij " + share + " van alle mogelijke gewichten",
                    name + " comes first for " + share + " of all possible weights"));
        }
        String meaning = switch (choice.lead()) {
            case ROBUST -> say("De voorsprong is stevig.", "The lead is robust.");
            case FRAGILE ->
                say(
                        "De voorsprong is fragiel: wie anders weegt, kiest al snel een andere actie.",
                        "The lead is fragile: whoever weighs otherwise soon chooses another action.");
            case SHARED ->
                say(
                        "De eerste plaats is gedeeld: de gewichten beslissen niet.",
                        "The first place is shared: the weights do not decide.");
        };
        return joined(shares, language) + ". " + meaning;
    }

    private Optional<String> typical() {
        String top = choice.scores().get(0).alternative();
        String name = names(choice.problem(), ImmutableList.of(top), language);
        return choice.smaa()
                .of(top)
                .central()
                .map(central -> say(
                                "Wie " + name + " vooraan zet, weegt gemiddeld zo: ",
                                "Those who put " + name + " first weigh, on average: ")
                        + amounts(central.weights().byCriterion()) + confidence(central) + ".");
    }

    private String confidence(CentralWeights central) {
        return central.confidence() == 1
                ? ""
                : say(
                        "; bij die gewichten komt de actie vooraan met een kans van " + percent(central.confidence()),
                        "; at those weights the action comes first with probability " + percent(central.confidence()));
    }

    private String method() {
        return choice.smaa()
                .sampling()
                .map(sampling -> say(
                        "Deze aandelen zijn geschat met " + numbers.whole(sampling.draws()) + " trekkingen (startgetal "
                                + sampling.seed() + "); de standaardfout is hoogstens "
                                + percent(choice.smaa().largestError()) + ".",
                        "These shares are estimated from " + numbers.whole(sampling.draws()) + " draws (seed "
                                + sampling.seed() + "); the standard error is at most "
                                + percent(choice.smaa().largestError()) + "."))
                .orElseGet(() -> say("Deze aandelen zijn exact berekend.", "These shares are computed exactly."));
    }

    private String stability(StabilityInterval interval) {
        String criterion =
                choice.problem().criterion(interval.criterion()).label().in(language);
        if (interval.below().isEmpty() && interval.above().isEmpty()) {
            return say(
                    "Welk gewicht \"" + criterion + "\" ook krijgt, de eerste plaats verandert niet.",
                    "Whatever the weight of \"" + criterion + "\", the first place does not change.");
        }
        String low = numbers.fixed(interval.low(), 3);
        String high = numbers.fixed(interval.high(), 3);
        String now = numbers.fixed(interval.weight(), 3);
        String stays = say(
                "De eerste plaats verandert niet zolang \"" + criterion + "\" een gewicht houdt van "
                        + numbers.range(low, high) + " (nu " + now + ")",
                "The first place does not change as long as \"" + criterion + "\" keeps a weight of "
                        + numbers.range(low, high) + " (now " + now + ")");
        return stays
                + beyond(interval.below(), say("daaronder", "below that"))
                + beyond(interval.above(), say("daarboven", "above that")) + ".";
    }

    private String beyond(ImmutableList<String> leaders, String where) {
        return leaders.isEmpty()
                ? ""
                : "; " + where + ": " + leading(choice.problem(), leaders).in(language);
    }

    private TextTable table() {
        List<String> columns = new ArrayList<>();
        columns.add(say("plaats", "rank"));
        columns.add(say("actie", "action"));
        columns.add("score");
        choice.problem()
                .criteria()
                .forEach(criterion -> columns.add(criterion.label().in(language)));
        columns.add(say("% eerste", "% first"));
        columns.add(say("% laatste", "% last"));
        List<List<String>> rows = new ArrayList<>();
        for (ActionScore score : choice.scores()) {
            RankAcceptability shares = choice.smaa().of(score.alternative());
            List<String> row = new ArrayList<>();
            row.add(Integer.toString(score.rank()));
            row.add(choice.problem().labelOf(score.alternative()).in(language));
            row.add(numbers.fixed(score.score(), 3));
            score.contributions().values().forEach(part -> row.add(numbers.fixed(part, 3)));
            row.add(numbers.fixed(100 * shares.first(), 1));
            row.add(numbers.fixed(100 * shares.ranks().get(shares.ranks().size() - 1), 1));
            rows.add(row);
        }
        return TextTable.of(columns, rows);
    }

    private String amounts(Map<String, Double> byCriterion) {
        List<String> amounts = new ArrayList<>();
        byCriterion.forEach((criterion, amount) -> amounts.add(
                choice.problem().criterion(criterion).label().in(language) + " " + numbers.fixed(amount, 2)));
        return joined(amounts, language);
    }

    private String percent(double share) {
        return numbers.fixed(100 * share, 1) + "%";
    }

    private String say(String nl, String en) {
        return language == Language.NL ? nl : en;
    }

    private static String joined(List<String> words, Language language) {
        int last = words.size() - 1;
        String and = language == Language.NL ? " en " : " and ";
        return last < 1 ? String.join("", words) : String.join(", ", words.subList(0, last)) + and + words.get(last);
    }
}
