package org.synthesis.io.coding;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Doubles;
import com.google.common.primitives.Ints;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.synthesis.io.text.Nearest;
import org.synthesis.io.text.Shown;
import org.synthesis.model.base.Diagnostic;
import org.synthesis.model.base.SourceLocation;
import org.synthesis.model.gap.GapBasis;
import org.synthesis.model.gap.GapFields;
import org.synthesis.model.id.Doi;
import org.synthesis.model.id.Id;
import org.synthesis.model.id.SourceId;
import org.synthesis.model.recommendation.ContextCondition;
import org.synthesis.model.recommendation.Contraindication;
import org.synthesis.model.recommendation.ModeratorScale;
import org.synthesis.model.source.PersonName;
import org.synthesis.model.vocabulary.Coded;
import org.synthesis.model.vocabulary.Concept;
import org.synthesis.model.vocabulary.Concepts;
import org.synthesis.model.vocabulary.FieldCondition;

/** Turns the text of one cell into a value of its kind, or says what is wrong with it. */
final class CellParser {
    private static final Splitter LIST = Splitter.on(';').trimResults().omitEmptyStrings();
    private static final String FIELD_CONDITIONS =
            "field=value, field!=value, field in a,b, field>=number, field<=number or field present";
    private static final int FIRST_YEAR = 1400;
    private static final int LAST_YEAR = 2100;

    private final NumberForm numbers;
    private final Concepts concepts;
    private final ImmutableList.Builder<Diagnostic> diagnostics;

    CellParser(NumberForm numbers, Concepts concepts, ImmutableList.Builder<Diagnostic> diagnostics) {
        this.numbers = numbers;
        this.concepts = concepts;
        this.diagnostics = diagnostics;
    }

    /** {@return the value of a cell that is not empty; null, with a diagnostic, when it has none} */
    @Nullable
    Object parse(CodingColumn column, String text, SourceLocation place) {
        if (Shown.isUnreadable(text)) {
            return fault(place, "unreadable", "readable text", text, "retype the cell");
        }
        return switch (column.kind()) {
            case ID, WORD, REF -> Id.isValid(text) ? text : notAWord(place, text);
            case WORDS, REFS -> words(text, place);
            case REFS_OR_NONE -> text.equals("none") ? ImmutableList.of() : words(text, place);
            case CODE -> code(column, text, place);
            case YES_NO -> yesNo(text, place);
            case INTEGER -> integer(text, place);
            case NUMBER -> number(text, place, value -> true, "a number");
            case POSITIVE -> number(text, place, value -> value > 0, "a number above 0");
            case SHARE -> number(text, place, value -> value > 0 && value < 1, "a number between 0 and 1");
            case YEAR -> year(text, place);
            case DATE -> date(text, place);
            case TEXT -> text;
            case ATTRIBUTE_TEXT ->
                isAttribute(text)
                        ? text
                        : fault(place, "not-a-value", "a word or number, such as juveniles, <18 or -0.5", text, "");
            case TEXTS -> ImmutableList.copyOf(LIST.split(text));
            case ASPECT ->
                isAspect(text) ? text : fault(place, "not-an-aspect", "one word, or two with / between them", text, "");
            case DOI ->
                Doi.parse(text)
                        .map(Object.class::cast)
                        .orElseGet(
                                () -> fault(place, "not-a-doi", "a DOI such as 10.1007/s10802-009-9310-8", text, ""));
            case LANGUAGE ->
                text.length() == 2 && text.chars().allMatch(c -> c >= 'a' && c <= 'z')
                        ? text
                        : fault(place, "not-a-language", "a two-letter language code such as nl", text, "");
            case P_VALUE ->
                isPValue(numbers.point(text))
                        ? numbers.point(text)
                        : fault(place, "not-a-p-value", "a p-value such as <.01, .032 or ns", text, "");
            case AUTHORS -> authors(text, place);
            case CONDITION ->
                ContextCondition.parse(text)
                        .map(Object.class::cast)
                        .orElseGet(() -> fault(place, "not-a-condition", "always, " + FIELD_CONDITIONS, text, ""));
            case FIELD_CONDITION ->
                FieldCondition.parse(text)
                        .map(Object.class::cast)
                        .orElseGet(() -> fault(place, "not-a-condition", FIELD_CONDITIONS, text, ""));
            case SCALE ->
                ModeratorScale.parse(text)
                        .map(Object.class::cast)
                        .orElseGet(() -> fault(
                                place, "not-a-scale", "nominal, an order such as low<mixed<high, or 0..6", text, ""));
            case CONTRAINDICATION -> contraindication(text, place);
            case GAP_BASIS -> gapBasis(text, place);
            case FIELD -> field(column, text, place);
            case ATTRIBUTE_NUMBER ->
                number(text, place, value -> true, "a number") == null ? null : text.replace(',', '.');
        };
    }

    /** Categories and numbers start with a letter, a digit, a sign or a comparison. */
    private static boolean isAttribute(String text) {
        return text.chars().anyMatch(Character::isLetterOrDigit)
                && (Character.isLetterOrDigit(text.codePointAt(0))
                        || "+-.,(<>\u2264\u2265".indexOf(text.charAt(0)) >= 0);
    }

    /** A certainty domain, or tool and domain. */
    private static boolean isAspect(String text) {
        List<String> words = Splitter.on('/').splitToList(text);
        return words.size() <= 2 && words.stream().allMatch(Id::isValid);
    }

    private @Nullable Object date(String text, SourceLocation place) {
        try {
            return LocalDate.parse(text).toString();
        } catch (DateTimeParseException e) {
            return fault(place, "not-a-date", "a date as year-month-day, such as 2026-03-31", text, "");
        }
    }

    private @Nullable Object code(CodingColumn column, String text, SourceLocation place) {
        Optional<Coded> constant = Vocabularies.parse(column.argument(), text);
        if (constant.isPresent()) {
            return constant.get();
        }
        String hint = Nearest.hint(text, column.allowed());
        return fault(place, "unknown-code", "one of " + String.join(", ", column.allowed()), text, hint);
    }

    private @Nullable Object field(CodingColumn column, String text, SourceLocation place) {
        ImmutableList<String> known = concepts.in("profile." + column.name()).stream()
                .map(Concept::code)
                .collect(ImmutableList.toImmutableList());
        if (known.contains(text) || known.isEmpty() && Id.isValid(text)) {
            return text;
        }
        if (known.isEmpty()) {
            return notAWord(place, text);
        }
        String hint = Nearest.to(text, known)
                .map(word -> "did you mean \"" + word + "\"?")
                .orElse("a new value goes into the table concepts, scheme profile." + column.name());
        return fault(place, "unknown-value", "one of " + String.join(", ", known), text, hint);
    }

    private @Nullable Object yesNo(String text, SourceLocation place) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "yes", "ja" -> true;
            case "no", "nee" -> false;
            default ->
                fault(place, "unknown-code", "yes or no (ja, nee)", text, Nearest.hint(text, List.of("yes", "no")));
        };
    }

    private @Nullable Object words(String text, SourceLocation place) {
        ImmutableList<String> words = ImmutableList.copyOf(LIST.split(text));
        for (String word : words) {
            if (!Id.isValid(word)) {
                return notAWord(place, word);
            }
        }
        return words.isEmpty() ? notAWord(place, text) : words;
    }

    private @Nullable Object integer(String text, SourceLocation place) {
        Integer value = Ints.tryParse(text);
        return value != null && value >= 0
                ? value
                : fault(place, "not-a-number", "a whole number, 0 or more", text, "write it without thousands marks");
    }

    private @Nullable Object number(String text, SourceLocation place, Predicate<Double> accepts, String expected) {
        Optional<Double> value = numbers.parse(text).filter(accepts);
        return value.isPresent() ? value.get() : fault(place, "not-a-number", expected, text, numbers.hint(text));
    }

    private @Nullable Object year(String text, SourceLocation place) {
        Integer value = Ints.tryParse(text);
        return value != null && value >= FIRST_YEAR && value <= LAST_YEAR
                ? value
                : fault(
                        place,
                        "not-a-year",
                        "a year of four digits",
                        text,
                        "leave it empty when the source is undated");
    }

    private static boolean isPValue(String text) {
        if (text.equals("ns")) {
            return true;
        }
        String number = text.startsWith("<") || text.startsWith(">") || text.startsWith("=") ? text.substring(1) : text;
        Double value = Doubles.tryParse(number.strip());
        return value != null && value >= 0 && value <= 1;
    }

    private @Nullable Object authors(String text, SourceLocation place) {
        ImmutableList<String> names = ImmutableList.copyOf(LIST.split(text));
        for (String name : names) {
            if (name.startsWith(",") || name.chars().noneMatch(Character::isLetter) || name.indexOf('@') >= 0) {
                return fault(place, "not-a-name", "Family, Initials; Family, Initials or a group", name, "");
            }
        }
        return names.isEmpty()
                ? fault(place, "not-a-name", "at least one name", text, "")
                : names.stream().map(PersonName::parse).collect(ImmutableList.toImmutableList());
    }

    private @Nullable Object contraindication(String text, SourceLocation place) {
        if (text.equals("none")) {
            return Optional.empty();
        }
        Optional<Contraindication> parsed = Contraindication.parse(text);
        return parsed.isPresent()
                ? parsed
                : fault(place, "not-a-contraindication", "none, or for instance trust_level=low: first R02", text, "");
    }

    /** Understands source or subject keys, and the counting phrases of computed gaps. */
    private @Nullable Object gapBasis(String text, SourceLocation place) {
        String share = "share of findings with ";
        String count = "findings where ";
        String country = "source country is ";
        if (text.startsWith(share)) {
            Optional<ImmutableList<FieldCondition>> conditions = conditions(text.substring(share.length()));
            if (conditions.isPresent()) {
                return new GapBasis.Share(text, conditions.get());
            }
        } else if (text.startsWith(count + country)) {
            String rest = text.substring(count.length() + country.length());
            boolean not = rest.startsWith("not ");
            String name =
                    (not ? rest.substring(4) : rest).replaceFirst("^the ", "").replace(' ', '-');
            if (Id.isValid(name)) {
                FieldCondition.Operator operator =
                        not ? FieldCondition.Operator.NOT_EQUALS : FieldCondition.Operator.EQUALS;
                return new GapBasis.Count(
                        text, ImmutableList.of(new FieldCondition("country", operator, ImmutableList.of(name))));
            }
        } else if (text.startsWith(count)) {
            Optional<ImmutableList<FieldCondition>> conditions = conditions(text.substring(count.length()));
            if (conditions.isPresent()) {
                return new GapBasis.Count(text, conditions.get());
            }
        } else if (LIST.splitToStream(text).allMatch(Id::isValid)) {
            return new GapBasis.Sources(
                    text, LIST.splitToStream(text).map(SourceId::new).collect(ImmutableList.toImmutableList()));
        }
        return fault(
                place,
                "not-a-basis",
                "keys, \"findings where field=value and ...\" or \"share of findings with field=value\"",
                text,
                "");
    }

    private static Optional<ImmutableList<FieldCondition>> conditions(String text) {
        ImmutableList.Builder<FieldCondition> all = ImmutableList.builder();
        for (String part : Splitter.on(" and ").trimResults().split(text)) {
            Optional<FieldCondition> condition = FieldCondition.parse(part);
            if (condition.isEmpty() || !GapFields.NAMES.contains(condition.get().field())) {
                return Optional.empty();
            }
            all.add(condition.get());
        }
        return Optional.of(all.build());
    }

    private @Nullable Object notAWord(SourceLocation place, String text) {
        return fault(place, "not-a-key", "letters, digits and . _ : - without spaces", text, "separate several with ;");
    }

    private @Nullable Object fault(SourceLocation place, String code, String expected, String found, String hint) {
        diagnostics.add(Diagnostic.error(code, place, "expected " + expected + "; found " + Shown.quoted(found), hint));
        return null;
    }
}
