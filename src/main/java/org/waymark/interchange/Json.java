package org.waymark.interchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** JSON as the headers and data of Twee files use it; read in one pass, no deeper than anybody nests it. */
sealed interface Json {

    record Text(String value) implements Json {}

    /** A number, {@code true}, {@code false} or {@code null}, as it was written. */
    record Word(String written) implements Json {}

    record Elements(List<Json> values) implements Json {}

    record Members(Map<String, Json> values) implements Json {

        Optional<String> text(String key) {
            return values.get(key) instanceof Text(var value) ? Optional.of(value) : Optional.empty();
        }

        /** Everything in it as text. */
        Map<String, String> texts() {
            var texts = new LinkedHashMap<String, String>();
            values.forEach((key, value) -> texts.put(key, value.asText()));
            return texts;
        }
    }

    default String asText() {
        return switch (this) {
            case Text(var value) -> value;
            case Word(var written) -> written;
            case Elements(var values) ->
                values.stream().map(Json::asText).toList().toString();
            case Members members -> members.texts().toString();
        };
    }

    /** An object, and nothing else beside it. */
    static Optional<Members> members(String text) {
        return new Parser(text).whole() instanceof Members members ? Optional.of(members) : Optional.empty();
    }

    /** The text in quotation marks. */
    static String quoted(String text) {
        var quoted = new StringBuilder("\"");
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c < ' ' || c == '\u2028' || c == '\u2029') {
                quoted.append(String.format("\\u%04x", (int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }

    /** Reads from the left; a {@link Broken} ends it. */
    final class Parser {

        private static final int DEEPEST = 16;

        private final String text;
        private int at;
        private int depth;

        private Parser(String text) {
            this.text = text;
        }

        private static final class Broken extends Exception {
            private static final long serialVersionUID = 1L;

            private Broken() {
                super("not JSON", null, false, false);
            }
        }

        private Json whole() {
            try {
                var value = value();
                blanks();
                return at == text.length() ? value : new Word("");
            } catch (Broken _) {
                return new Word("");
            }
        }

        private Json value() throws Broken {
            blanks();
            if (depth > DEEPEST) {
                throw new Broken();
            }
            return switch (peek()) {
                case '{' -> object();
                case '[' -> array();
                case '"' -> new Text(string());
                default -> word();
            };
        }

        private Json object() throws Broken {
            var members = new LinkedHashMap<String, Json>();
            depth++;
            at++;
            blanks();
            while (peek() != '}') {
                blanks();
                var key = string();
                blanks();
                expect(':');
                members.put(key, value());
                comma('}');
            }
            at++;
            depth--;
            return new Members(members);
        }

        private Json array() throws Broken {
            var values = new ArrayList<Json>();
            depth++;
            at++;
            blanks();
            while (peek() != ']') {
                values.add(value());
                comma(']');
            }
            at++;
            depth--;
            return new Elements(values);
        }

        /** A comma before the end is forgiven: people write these by hand. */
        private void comma(char end) throws Broken {
            blanks();
            if (peek() != end) {
                expect(',');
                blanks();
            }
        }

        private Json word() throws Broken {
            var from = at;
            while (at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || "+-.".indexOf(peek()) >= 0)) {
                at++;
            }
            if (from == at) {
                throw new Broken();
            }
            return new Word(text.substring(from, at));
        }

        private String string() throws Broken {
            expect('"');
            var value = new StringBuilder();
            while (peek() != '"') {
                var c = text.charAt(at++);
                value.append(c == '\\' ? escaped() : c);
            }
            at++;
            return value.toString();
        }

        private char escaped() throws Broken {
            var c = peek();
            at++;
            return switch (c) {
                case 'n' -> '\n';
                case 't' -> '\t';
                case 'r' -> '\r';
                case 'b', 'f' -> ' ';
                case 'u' -> unicode();
                default -> c;
            };
        }

        private char unicode() throws Broken {
            if (at + 4 > text.length() || !text.substring(at, at + 4).matches("[0-9a-fA-F]{4}")) {
                throw new Broken();
            }
            at += 4;
            return (char) Integer.parseInt(text.substring(at - 4, at), 16);
        }

        private void blanks() {
            while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
        }

        private char peek() throws Broken {
            if (at >= text.length()) {
                throw new Broken();
            }
            return text.charAt(at);
        }

        private void expect(char wanted) throws Broken {
            if (peek() != wanted) {
                throw new Broken();
            }
            at++;
        }
    }
}
