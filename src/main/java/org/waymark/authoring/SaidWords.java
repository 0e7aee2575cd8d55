package org.waymark.authoring;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.base.Citation;
import org.waymark.base.Language;
import org.waymark.content.edit.Value;

/** The words of a part of a file, whatever they mean. */
final class SaidWords {

    private static final String PLACE = "(?:¶|fn-|h-|m-|fig-)[1-9][0-9]{0,3}";

    /** Begins only where a word begins and never tries a shorter one, so that each letter is looked at but a few times. */
    private static final Pattern CITED =
            Pattern.compile("(?<![a-z0-9-])[a-z0-9]++(?:-[a-z0-9]++)*+ " + PLACE + "(?:, ?" + PLACE + ")*+");

    /** By which a part is called, the best first. */
    private static final List<String> NAMES =
            List.of("title", "name", "term", "prompt", "statement", "text", "precis", "explanation");

    private SaidWords() {}

    /** All words, in order; entries of lists are kept apart as they are in citations. */
    static String of(Value value) {
        return switch (value) {
            case Value.Text(var words) -> words;
            case Value.Rows(var entries) -> entries.stream().map(SaidWords::of).collect(Collectors.joining(", "));
            case Value.Keys(var entries) ->
                entries.stream().map(it -> of(it.value())).collect(Collectors.joining("\n"));
        };
    }

    /** Every place of a document that is cited in a text. */
    static Set<String> citations(CharSequence text) {
        var found = new HashSet<String>();
        CITED.matcher(text)
                .results()
                .flatMap(it -> Citation.parse(it.group()).stream())
                .flatMap(List::stream)
                .map(Citation::toString)
                .forEach(found::add);
        return found;
    }

    /** What a part is called, in its languages; where it says so only deep below, that. */
    static Map<Language, String> titles(Value value) {
        return NAMES.stream()
                .flatMap(key -> below(value, key)
                        .map(SaidWords::languages)
                        .filter(it -> !it.isEmpty())
                        .limit(1))
                .findFirst()
                .orElse(Map.of());
    }

    /** Everything under a key, the nearest first. */
    private static Stream<Value> below(Value value, String key) {
        return switch (value) {
            case Value.Text _ -> Stream.of();
            case Value.Rows(var entries) -> entries.stream().flatMap(it -> below(it, key));
            case Value.Keys keys ->
                Stream.concat(keys.get(key).stream(), keys.entries().stream().flatMap(it -> below(it.value(), key)));
        };
    }

    private static Map<Language, String> languages(Value value) {
        var found = new EnumMap<Language, String>(Language.class);
        if (value instanceof Value.Keys keys) {
            for (var language : Language.values()) {
                keys.get(language.tag()).map(SaidWords::of).ifPresent(it -> found.put(language, it.strip()));
            }
        }
        return found;
    }

    /** The word under a key. */
    static Optional<String> word(Value value, String key) {
        return value instanceof Value.Keys keys
                ? keys.get(key).map(SaidWords::of).map(String::strip)
                : Optional.empty();
    }

    /** What stands under a key. */
    static Optional<Value> at(Value value, String key) {
        return value instanceof Value.Keys keys ? keys.get(key) : Optional.empty();
    }

    /** The mapping under a key. */
    static Optional<Value.Keys> keys(Value value, String key) {
        return at(value, key).flatMap(it -> it instanceof Value.Keys keys ? Optional.of(keys) : Optional.empty());
    }

    /** One word under a key, or each of several. */
    static Stream<String> list(Value value, String key) {
        return at(value, key).stream()
                .flatMap(it -> it instanceof Value.Rows(var entries) ? entries.stream() : Stream.of(it))
                .map(SaidWords::of)
                .map(String::strip)
                .filter(it -> !it.isEmpty());
    }

    /** The rows of a list under a key. */
    static Stream<Value> rows(Value value, String key) {
        return value instanceof Value.Keys keys && keys.get(key).orElse(value) instanceof Value.Rows(var entries)
                ? entries.stream()
                : Stream.of();
    }

    /** The same without what stands under these keys. */
    static Value without(Value value, String... left) {
        return value instanceof Value.Keys keys
                ? new Value.Keys(keys.entries().stream()
                        .filter(it -> !List.of(left).contains(it.key()))
                        .toList())
                : value;
    }
}
