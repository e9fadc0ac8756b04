package org.synthesis.io.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamWriteConstraints;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The grammar of JSON: text to a tree with places, and a generator with our layout. Knows nothing about our types. */
final class JsonText {
    /** Arrays and objects within each other; ours need nine. */
    static final int DEEPEST = 64;

    /** Characters in one text or name. */
    static final int LONGEST_TEXT = 16_000_000;

    /** Characters in a document. */
    static final long LONGEST_DOCUMENT = 512_000_000;

    /**
     * Names are not canonicalised: documents may hold names of anyone's choosing, and a cache that lives on would let them
     * fill it or collide in it. The fast writer prints the shortest number that reads back equal on every JDK; before JDK
     * 19 {@code Double.toString} does not.
     */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
            .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST + 1)
                    .maxStringLength(LONGEST_TEXT)
                    .maxNameLength(LONGEST_TEXT)
                    .maxDocumentLength(LONGEST_DOCUMENT)
                    .build())
            .streamWriteConstraints(
                    StreamWriteConstraints.builder().maxNestingDepth(DEEPEST).build())
            .build();

    private final JsonParser parser;
    private final Place root;
    private Place current;

    private JsonText(JsonParser parser, Place root) {
        this.parser = parser;
        this.root = root;
        this.current = root;
    }

    /** {@return a generator with two spaces of indentation, {@code \n} between lines and nothing inside empty brackets} */
    static JsonGenerator generator(Writer target) throws IOException {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        Separators separators = Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator("");
        DefaultPrettyPrinter layout = new DefaultPrettyPrinter(separators)
                .withObjectIndenter(indenter)
                .withArrayIndenter(indenter);
        return FACTORY.createGenerator(target).setPrettyPrinter(layout);
    }

    /**
     * {@return the one value of a document}
     *
     * @throws JsonException when it is not JSON, has duplicate names, nests too deeply, or goes on after the value
     * @throws IOException when the text cannot be read
     */
    static Json parse(Reader document, Place root) throws IOException {
        try (JsonParser parser = FACTORY.createParser(document)) {
            return new JsonText(parser, root).document();
        }
    }

    private Json document() throws IOException {
        try {
            JsonToken first = parser.nextToken();
            if (first == null) {
                throw here().refuse("expected an object, found nothing");
            }
            Json value = value(first, here(), 1);
            if (parser.nextToken() != null) {
                throw here().refuse("expected the end of the document, found more");
            }
            return value;
        } catch (JsonEOFException e) {
            throw broken(e).refuse("expected more, found the end of the document");
        } catch (JsonProcessingException e) {
            throw broken(e).refuse("expected JSON, found: " + problem(e));
        } catch (CharacterCodingException e) {
            throw here().refuse("expected UTF-8, found other bytes in or after this place");
        }
    }

    private Json value(JsonToken token, Place place, int depth) throws IOException {
        current = place;
        return switch (token) {
            case START_OBJECT -> members(place, depth);
            case START_ARRAY -> items(place, depth);
            case VALUE_STRING -> new Json.Text(place, text(place));
            case VALUE_NUMBER_INT -> new Json.Numeral(place, parser.getText(), true);
            case VALUE_NUMBER_FLOAT -> new Json.Numeral(place, parser.getText(), false);
            case VALUE_TRUE, VALUE_FALSE, VALUE_NULL -> new Json.Word(place, parser.getText());
            default -> throw new AssertionError("no value starts with " + token);
        };
    }

    private Json members(Place place, int depth) throws IOException {
        checkDepth(place, depth);
        Map<String, Json> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = text(here());
            current = place.member(name);
            if (members.containsKey(name)) {
                throw here().refuse("expected each name once, found it again");
            }
            JsonToken token = parser.nextToken();
            members.put(name, value(token, here(), depth + 1));
            current = place;
        }
        return new Json.Members(place, ImmutableMap.copyOf(members));
    }

    private Json items(Place place, int depth) throws IOException {
        checkDepth(place, depth);
        ImmutableList.Builder<Json> items = ImmutableList.builder();
        int index = 0;
        JsonToken token = parser.nextToken();
        while (token != JsonToken.END_ARRAY) {
            current = place.item(index++);
            items.add(value(token, here(), depth + 1));
            current = place;
            token = parser.nextToken();
        }
        return new Json.Items(place, items.build());
    }

    private static void checkDepth(Place place, int depth) {
        if (depth > DEEPEST) {
            throw place.refuse("expected at most " + DEEPEST + " levels, found more");
        }
    }

    private String text(Place place) throws IOException {
        return checked(parser.getText(), place);
    }

    /**
     * {@return the text itself, when it is one that every reader of JSON understands}
     *
     * @throws JsonException when half of a surrogate pair stands alone, which has no form in UTF-8, or when it is too long
     */
    static String checked(String text, Place place) {
        if (text.length() > LONGEST_TEXT) {
            throw place.refuse("expected at most " + LONGEST_TEXT + " characters, found " + text.length());
        }
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (i + 1 == text.length() || !Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
                    throw place.refuse("expected whole characters, found half of a surrogate pair in "
                            + Place.quote(text.substring(Math.max(0, i - 20), i + 1), "\""));
                }
                i++;
            }
        }
        return text;
    }

    private Place here() {
        return at(current, parser.currentTokenLocation());
    }

    /** The parser looks ahead of {@code current}, so its own trail leads to where it stopped. */
    private Place broken(JsonProcessingException e) {
        return at(within(parser.getParsingContext()), e.getLocation());
    }

    private Place within(JsonStreamContext around) {
        JsonStreamContext outer = around.getParent();
        Place place = outer == null ? root : within(outer);
        if (around.hasCurrentName()) {
            return place.member(around.getCurrentName());
        }
        return around.inArray() && around.hasCurrentIndex() ? place.item(around.getCurrentIndex()) : place;
    }

    private static Place at(Place place, @Nullable JsonLocation location) {
        return location == null
                ? place
                : place.at(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
    }

    /** The parser's words, without its advice on how to switch strictness off. */
    private static String problem(JsonProcessingException e) {
        String words = String.valueOf(e.getOriginalMessage());
        int advice = words.indexOf(": enable ");
        return advice < 0 ? words : words.substring(0, advice);
    }
}
