package org.waymark.assessment.paper;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** What the style sheet of a drawing says of the looks of its classes, as far as it is shown here. */
final class SvgStyles {

    private static final Set<String> LOOKS = Set.of("fill", "stroke", "stroke-width", "font-size", "text-anchor");

    /** Neither of them can begin inside itself, so that no text takes longer than it has letters. */
    private static final Pattern RULE = Pattern.compile("\\.([\\w-]++)\\s*+\\{([^{}]*+)\\}");

    /** No colour, width or size is as long as that. */
    private static final int LONGEST = 100;

    private final Map<String, Map<String, String>> classes = new HashMap<>();

    void add(String sheet) {
        RULE.matcher(sheet).results().forEach(it -> {
            var looks = new HashMap<String, String>();
            declare(it.group(2), looks);
            classes.put(it.group(1), looks);
        });
    }

    /**
     * What is said of one element. What attributes say, then classes, then {@code style}: the later counts.
     *
     * @param attribute what it has by that name
     */
    Map<String, String> of(Function<String, Optional<String>> attribute) {
        var looks = new HashMap<String, String>();
        LOOKS.forEach(name -> attribute.apply(name).ifPresent(it -> put(name, it, looks)));
        Arrays.stream(attribute.apply("class").orElse("").split("\\s+", -1))
                .forEach(name -> looks.putAll(classes.getOrDefault(name, Map.of())));
        declare(attribute.apply("style").orElse(""), looks);
        return looks;
    }

    private static void declare(String text, Map<String, String> into) {
        for (var declaration : text.split(";", -1)) {
            var colon = declaration.indexOf(':');
            if (colon > 0) {
                put(declaration.substring(0, colon).strip(), declaration.substring(colon + 1), into);
            }
        }
    }

    private static void put(String name, String said, Map<String, String> into) {
        var look = said.strip();
        if (LOOKS.contains(name) && look.length() <= LONGEST) {
            into.put(name, look);
        }
    }
}
