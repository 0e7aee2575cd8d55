package org.waymark.question.wire;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.waymark.base.Language;
import tools.jackson.databind.JsonNode;

/** The fields of a JSON object from somebody else's hands. What is not as it must be is an IllegalArgumentException. */
record Fields(JsonNode json) {

    /** The longest word that means something to the program, such as the name of a kind. */
    static final int LONGEST_WORD = 32;

    private static final Pattern PLACE = Pattern.compile("0|[1-9][0-9]{0,3}");

    static Fields of(JsonNode json) {
        if (!json.isObject()) {
            throw new IllegalArgumentException("not an object");
        }
        return new Fields(json);
    }

    /** The object under a name; an empty one where there is none. */
    Map<Integer, JsonNode> byPlace(String name, Places places) {
        var found = optional(name);
        if (found.isEmpty()) {
            return Map.of();
        }
        var object = found.get();
        if (!object.isObject() || object.size() > places.size()) {
            throw new IllegalArgumentException("\"" + name + "\" is not an object of at most " + places.size());
        }
        var byPlace = new LinkedHashMap<Integer, JsonNode>();
        for (var field : object.properties()) {
            if (!PLACE.matcher(field.getKey()).matches()) {
                throw new IllegalArgumentException("a field of \"" + name + "\" is not a place");
            }
            byPlace.put(Integer.valueOf(field.getKey()), field.getValue());
        }
        return byPlace;
    }

    /** Different places, in the order given. */
    List<Integer> places(String name, int most) {
        var array = required(name);
        if (!array.isArray() || array.size() > most) {
            throw new IllegalArgumentException("\"" + name + "\" is not a list of at most " + most);
        }
        var places = new ArrayList<Integer>();
        for (var each : array) {
            var place = place(each);
            if (places.contains(place)) {
                throw new IllegalArgumentException("\"" + name + "\" names a place twice");
            }
            places.add(place);
        }
        return places;
    }

    Optional<Integer> place(String name) {
        return optional(name).map(Fields::place);
    }

    static int place(JsonNode node) {
        if (!node.isIntegralNumber() || !node.canConvertToInt()) {
            throw new IllegalArgumentException("a place is not a whole number");
        }
        return node.intValue();
    }

    boolean truth(String name) {
        var node = required(name);
        if (!node.isBoolean()) {
            throw new IllegalArgumentException("\"" + name + "\" is neither true nor false");
        }
        return node.booleanValue();
    }

    String text(String name, int longest) {
        return text(required(name), longest);
    }

    /** A text that can be stored: not too long, and made of whole characters. */
    static String text(JsonNode node, int longest) {
        if (!node.isString()) {
            throw new IllegalArgumentException("a text is not a string");
        }
        var text = node.stringValue();
        if (text.length() > longest) {
            throw new IllegalArgumentException("a text is longer than " + longest + " characters");
        }
        if (text.codePoints().anyMatch(point -> Character.getType(point) == Character.SURROGATE)) {
            throw new IllegalArgumentException("a text holds half a character");
        }
        return text;
    }

    /** The thing that the word under a name stands for. */
    <T> Optional<T> word(String name, Function<String, Optional<T>> meaning) {
        return optional(name)
                .map(node -> meaning.apply(text(node, LONGEST_WORD))
                        .orElseThrow(() -> new IllegalArgumentException("\"" + name + "\" is none of its words")));
    }

    Language language() {
        return word("language", Language::tagged).orElseThrow(() -> missing("language"));
    }

    private Optional<JsonNode> optional(String name) {
        return Optional.ofNullable(json.get(name)).filter(node -> !node.isNull());
    }

    private JsonNode required(String name) {
        return optional(name).orElseThrow(() -> missing(name));
    }

    private static IllegalArgumentException missing(String name) {
        return new IllegalArgumentException("\"" + name + "\" is missing");
    }
}
