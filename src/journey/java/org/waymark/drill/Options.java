package org.waymark.drill;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What was asked for on the command line: {@code --name value}, or {@code --name} alone. */
public final class Options {

    private final Map<String, String> values = new HashMap<>();
    private final Set<String> flags = new HashSet<>();

    private Options() {}

    /** Reads them; throws {@link IllegalArgumentException} at one that is not known. */
    public static Options of(String[] arguments, List<String> withValue, String... alone) {
        var options = new Options();
        for (var i = 0; i < arguments.length; i++) {
            if (withValue.contains(arguments[i]) && i + 1 < arguments.length) {
                options.values.put(arguments[i], arguments[++i]);
            } else if (List.of(alone).contains(arguments[i])) {
                options.flags.add(arguments[i]);
            } else {
                throw new IllegalArgumentException("nothing is known of \"" + arguments[i] + "\"");
            }
        }
        return options;
    }

    public Optional<String> text(String name) {
        return Optional.ofNullable(values.get(name));
    }

    public int number(String name, int otherwise) {
        return text(name).map(Integer::valueOf).orElse(otherwise);
    }

    public boolean has(String flag) {
        return flags.contains(flag);
    }
}
