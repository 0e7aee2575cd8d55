package org.waymark.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.waymark.base.Language;

/** What stands behind a command: words, options with a value, options without one. */
record Arguments(List<String> words, Map<String, String> values, Set<String> flags) {

    /** Nothing where an option is unknown, twice there, or without its value. */
    static Optional<Arguments> read(List<String> arguments, Set<String> withValue, Set<String> without) {
        var words = new ArrayList<String>();
        var values = new HashMap<String, String>();
        var flags = new HashSet<String>();
        for (var i = 0; i < arguments.size(); i++) {
            var argument = arguments.get(i);
            if (!argument.startsWith("--")) {
                words.add(argument);
            } else if (without.contains(argument.substring(2))) {
                flags.add(argument.substring(2));
            } else if (!withValue.contains(argument.substring(2))
                    || i + 1 == arguments.size()
                    || values.put(argument.substring(2), arguments.get(++i)) != null) {
                return Optional.empty();
            }
        }
        return Optional.of(new Arguments(words, values, flags));
    }

    Optional<String> value(String option) {
        return Optional.ofNullable(values.get(option));
    }

    /** Whether an option, if it is there, has a value such as this. */
    boolean allows(String option, Predicate<String> valid) {
        return value(option).stream().allMatch(valid);
    }

    /** Whether an option, if it is there, names a language. */
    boolean allowsLanguage(String option) {
        return allows(option, it -> Language.tagged(it).isPresent());
    }

    boolean has(String flag) {
        return flags.contains(flag);
    }
}
