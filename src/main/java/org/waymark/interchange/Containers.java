package org.waymark.interchange;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Where the {@code <<if>>} and their like of SugarCube end, by where they begin; found in one pass. */
final class Containers {

    private static final Set<String> HIDING = Set.of(
            "if", "for", "switch", "silently", "script", "widget", "done", "repeat", "timed", "createaudiogroup");

    private record Open(String name, int at) {}

    private final Map<Integer, Integer> ends = new HashMap<>();

    Containers(String text) {
        var open = new ArrayDeque<Open>();
        var counts = new HashMap<String, Integer>();
        var at = text.indexOf("<<");
        while (at >= 0) {
            var close = text.indexOf(">>", at);
            if (close < 0) {
                return;
            }
            take(nameAt(at, text), at, close + 2, open, counts);
            at = text.indexOf("<<", close);
        }
    }

    private void take(String name, int at, int after, ArrayDeque<Open> open, Map<String, Integer> counts) {
        var ended = name.startsWith("/") ? name.substring(1) : name.startsWith("end") ? name.substring(3) : "";
        if (HIDING.contains(name)) {
            open.push(new Open(name, at));
            counts.merge(name, 1, Integer::sum);
        } else if (counts.getOrDefault(ended, 0) > 0) {
            var last = open.pop();
            while (!last.name().equals(ended)) {
                counts.merge(last.name(), -1, Integer::sum);
                last = open.pop();
            }
            counts.merge(ended, -1, Integer::sum);
            ends.put(last.at(), after);
        }
    }

    /** The first word of the macro that begins here. */
    static String nameAt(int at, String text) {
        var end = at + 2;
        while (end < text.length() && end - at < 32 && isOfName(text.charAt(end))) {
            end++;
        }
        return text.substring(at + 2, end).toLowerCase(Locale.ROOT);
    }

    private static boolean isOfName(char c) {
        return c == '/' || c == '-' || c == '_' || c == '=' || Character.isLetterOrDigit(c);
    }

    /** Behind the end of what begins here; itself where it holds nothing. */
    int end(int at) {
        return ends.getOrDefault(at, at);
    }
}
