package org.synthesis.io.coding;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;
import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Concept;
import org.synthesis.model.vocabulary.Concepts;

/** What the coding form tells people about a column, in Dutch and English. */
final class ColumnGuide {
    private final CodingColumn column;
    private final ImmutableList<Concept> profile;

    private ColumnGuide(CodingColumn column, ImmutableList<Concept> profile) {
        this.column = column;
        this.profile = profile;
    }

    static ColumnGuide to(CodingColumn column, Concepts concepts) {
        return new ColumnGuide(
                column,
                column.kind() == ColumnKind.FIELD ? concepts.in("profile." + column.name()) : ImmutableList.of());
    }

    /** {@return what a cell holds, in both languages} */
    LocalizedText holds() {
        return switch (column.kind()) {
            case ID -> LocalizedText.of("eigen sleutel, uniek in de tabel", "key of its own, unique in the table");
            case REF -> LocalizedText.of("sleutel uit " + tables(" of "), "key from " + tables(" or "));
            case REFS ->
                LocalizedText.of(
                        "sleutels uit " + tables(" of ") + ", met ; ertussen",
                        "keys from " + tables(" or ") + ", separated by ;");
            case REFS_OR_NONE ->
                LocalizedText.of(
                        "sleutels uit " + tables(" of ") + ", met ; ertussen, of none",
                        "keys from " + tables(" or ") + ", separated by ;, or none");
            case CODE -> LocalizedText.of("één van de codes", "one of the codes");
            case YES_NO -> LocalizedText.of("yes (ja) of no (nee)", "yes or no");
            case INTEGER -> LocalizedText.of("geheel getal, 0 of meer", "whole number, 0 or more");
            case NUMBER, ATTRIBUTE_NUMBER -> LocalizedText.of("getal", "number");
            case POSITIVE -> LocalizedText.of("getal boven 0", "number above 0");
            case SHARE -> LocalizedText.of("getal tussen 0 en 1", "number between 0 and 1");
            case YEAR -> LocalizedText.of("jaartal van vier cijfers", "year of four digits");
            case DATE -> LocalizedText.of("datum als jaar-maand-dag, zoals 2026-03-31", "date as in 2026-03-31");
            case TEXT -> LocalizedText.of("tekst", "text");
            case TEXTS -> LocalizedText.of("teksten, met ; ertussen", "texts, separated by ;");
            case WORD ->
                LocalizedText.of(
                        "één woord van letters, cijfers en . _ : -", "one word of letters, digits and . _ : -");
            case WORDS -> LocalizedText.of("woorden, met ; ertussen", "words, separated by ;");
            case ASPECT ->
                LocalizedText.of("één woord, of twee met / ertussen", "one word, or two with / between them");
            case DOI -> LocalizedText.of("DOI", "DOI");
            case LANGUAGE -> LocalizedText.of("taalcode van twee letters", "language code of two letters");
            case P_VALUE -> LocalizedText.of("p-waarde zoals gedrukt", "p-value as printed");
            case AUTHORS -> LocalizedText.of("namen, met ; ertussen", "names, separated by ;");
            case CONDITION, FIELD_CONDITION -> LocalizedText.of("voorwaarde", "condition");
            case SCALE ->
                LocalizedText.of(
                        "nominal, een volgorde zoals low<mixed<high, of 0..6",
                        "nominal, an order such as low<mixed<high, or 0..6");
            case CONTRAINDICATION -> LocalizedText.of("contra-indicatie, of none", "contra-indication, or none");
            case GAP_BASIS -> LocalizedText.of("sleutels of telling", "keys or count");
            case FIELD ->
                choices().isEmpty()
                        ? LocalizedText.of("één woord of getal", "one word or number")
                        : LocalizedText.of("één van de waarden", "one of the values");
            case ATTRIBUTE_TEXT -> LocalizedText.of("woord", "word");
        };
    }

    private String tables(String or) {
        return String.join(or, column.tables());
    }

    /** {@return the words a cell may hold; empty when they are not few and fixed} */
    ImmutableList<String> choices() {
        return column.kind() == ColumnKind.FIELD
                ? profile.stream().map(Concept::code).collect(ImmutableList.toImmutableList())
                : column.allowed();
    }

    /** {@return the words a cell may hold, each with its meaning in both languages, one per line} */
    String codes() {
        return switch (column.kind()) {
            case CODE ->
                Vocabularies.constants(column.argument()).stream()
                        .map(constant -> line(constant.code(), constant.label()))
                        .collect(Collectors.joining("\n"));
            case YES_NO -> "yes: ja / yes\nno: nee / no";
            case FIELD ->
                profile.stream()
                        .map(concept -> line(concept.code(), concept.label()))
                        .collect(Collectors.joining("\n"));
            default -> "";
        };
    }

    /** {@return the explanation at the heading} */
    String comment() {
        return column.explanation().nl() + "\n" + holds().nl() + (column.required() ? "; verplicht" : "") + ".\n\n"
                + column.explanation().en() + "\n" + holds().en() + (column.required() ? "; required" : "") + ".";
    }

    private static String line(String code, LocalizedText label) {
        return code + ": " + label.nl() + " / " + label.en();
    }
}
