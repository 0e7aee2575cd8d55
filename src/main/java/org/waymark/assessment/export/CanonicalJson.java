package org.waymark.assessment.export;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * The one way in which a JSON value is written for signing: names sorted, no spaces, no more escapes than needed (RFC 8785,
 * without fractions: numbers are whole, and whatever has a decimal point is a string).
 */
final class CanonicalJson {

    private CanonicalJson() {}

    /**
     * The bytes that are signed.
     *
     * @throws IllegalArgumentException for a value that this form does not know
     */
    static byte[] bytes(JsonNode node) {
        var text = new StringBuilder();
        write(node, text);
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void write(JsonNode node, StringBuilder text) {
        switch (node.getNodeType()) {
            case OBJECT -> object(node, text);
            case ARRAY -> array(node, text);
            case STRING -> string(node.asString(), text);
            case NUMBER -> number(node, text);
            case BOOLEAN -> text.append(node.asBoolean());
            case NULL -> text.append("null");
            case BINARY, MISSING, POJO ->
                throw new IllegalArgumentException("no record holds a value of the kind " + node.getNodeType());
        }
    }

    private static void object(JsonNode node, StringBuilder text) {
        text.append('{');
        var names =
                node.properties().stream().sorted(Map.Entry.comparingByKey()).toList();
        for (var i = 0; i < names.size(); i++) {
            if (i > 0) {
                text.append(',');
            }
            string(names.get(i).getKey(), text);
            text.append(':');
            write(names.get(i).getValue(), text);
        }
        text.append('}');
    }

    private static void array(JsonNode node, StringBuilder text) {
        text.append('[');
        for (var i = 0; i < node.size(); i++) {
            if (i > 0) {
                text.append(',');
            }
            write(node.get(i), text);
        }
        text.append(']');
    }

    private static void number(JsonNode node, StringBuilder text) {
        if (!node.isIntegralNumber() || !node.canConvertToLong()) {
            throw new IllegalArgumentException("no record holds the number " + node);
        }
        text.append(node.asLong());
    }

    private static void string(String value, StringBuilder text) {
        text.append('"');
        value.codePoints().forEach(character -> character(character, text));
        text.append('"');
    }

    private static void character(int character, StringBuilder text) {
        switch (character) {
            case '"' -> text.append("\\\"");
            case '\\' -> text.append("\\\\");
            case '\b' -> text.append("\\b");
            case '\f' -> text.append("\\f");
            case '\n' -> text.append("\\n");
            case '\r' -> text.append("\\r");
            case '\t' -> text.append("\\t");
            default -> {
                if (hasNoBytes(character)) {
                    text.append("\\u").append(HexFormat.of().toHexDigits((char) character));
                } else {
                    text.appendCodePoint(character);
                }
            }
        }
    }

    /** Control characters, and half a pair: UTF-8 has no bytes for it, and two of them must not become the same ones. */
    private static boolean hasNoBytes(int character) {
        return character < ' ' || (character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE);
    }
}
