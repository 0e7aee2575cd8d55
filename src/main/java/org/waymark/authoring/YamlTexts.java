package org.waymark.authoring;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.base.Language;
import org.waymark.base.Sha256;
import org.waymark.content.edit.Trail;
import org.waymark.content.edit.Value;
import org.waymark.content.edit.YamlDocument;

/** The texts of a YAML file: whatever stands below names of languages. */
final class YamlTexts {

    /** A text in the languages that it has, and the way to them. */
    record Found(Trail at, Map<Language, String> words) {}

    /** What names the rows of lists, the first that a row has. */
    private static final List<String> NAMES = List.of("id", "checkpoint", "reasoning", "question");

    /** No place has a longer name; there is room behind it for a language. */
    static final int LONGEST_PLACE = 150;

    private static final int SHORTENED = 100;

    private final Map<String, Found> found = new LinkedHashMap<>();

    private YamlTexts() {}

    /** By place in the order of the file; nothing where the file cannot be read. */
    static Optional<Map<String, Found>> read(String text, String path) {
        return YamlDocument.read(text, path, new ArrayList<>()).map(document -> {
            var texts = new YamlTexts();
            texts.look(document.value(), "", Trail.ROOT);
            return texts.found;
        });
    }

    private void look(Value value, String place, Trail at) {
        switch (value) {
            case Value.Text _ -> {
                // words without a language are said in none
            }
            case Value.Keys keys -> look(keys, place, at);
            case Value.Rows rows -> {
                for (var i = 0; i < rows.entries().size(); i++) {
                    var row = rows.entries().get(i);
                    look(row, below(place, name(row).orElse(String.valueOf(i))), at.row(i));
                }
            }
        }
    }

    private void look(Value.Keys keys, String place, Trail at) {
        var words = words(keys);
        if (words.isPresent()) {
            add(place, new Found(at, words.get()));
            return;
        }
        keys.entries().forEach(it -> look(it.value(), below(place, it.key()), at.key(it.key())));
    }

    /** Two rows of one name are a fault of the file; both are found. */
    private void add(String place, Found text) {
        var name = shortened(place);
        for (var i = 2; found.containsKey(name); i++) {
            name = shortened(place + "/" + i);
        }
        found.put(name, text);
    }

    private static Optional<Map<Language, String>> words(Value.Keys keys) {
        var words = new EnumMap<Language, String>(Language.class);
        for (var entry : keys.entries()) {
            var language = Language.tagged(entry.key());
            if (language.isEmpty() || !(entry.value() instanceof Value.Text(var said))) {
                return Optional.empty();
            }
            words.put(language.get(), said);
        }
        return words.isEmpty() ? Optional.empty() : Optional.of(words);
    }

    private static Optional<String> name(Value row) {
        return row instanceof Value.Keys keys
                ? NAMES.stream()
                        .flatMap(it -> keys.get(it).stream())
                        .flatMap(it -> it instanceof Value.Text(var words)
                                ? Optional.of(words).stream()
                                : Optional.<String>empty().stream())
                        .findFirst()
                : Optional.empty();
    }

    private static String below(String place, String name) {
        return place.isEmpty() ? name : place + "/" + name;
    }

    /** A long name says how it begins, and is told from others by what its rest comes to. */
    private static String shortened(String place) {
        return place.length() <= LONGEST_PLACE
                ? place
                : place.substring(0, SHORTENED) + "~" + Sha256.hex(place).substring(0, LONGEST_PLACE - SHORTENED - 1);
    }
}
