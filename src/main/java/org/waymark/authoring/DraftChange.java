package org.waymark.authoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.waymark.content.edit.FilePart;
import org.waymark.content.edit.FileParts;

/**
 * What a draft changes in its file, part by part: sections of a lesson, entries of lists that have ids, whatever else stands below a key.
 *
 * @param parts those that differ, in the order of the draft; those that it leaves out behind them
 * @param isReordered whether parts that both have stand in another order
 */
public record DraftChange(List<Part> parts, boolean isReordered) {

    /**
     * A part that differs.
     *
     * @param place how it is called by keys and ids; empty for what has no name
     * @param before empty where it is new
     * @param after empty where it is left out
     */
    public record Part(String place, String before, String after) {}

    private static final String ID = "#";

    /** Around what is above all sections of a lesson; it says nothing. */
    private static final String FENCE = "---";

    /** No place has a longer name. */
    static final int LONGEST_PLACE = 255;

    public DraftChange {
        parts = List.copyOf(parts);
    }

    /**
     * What a draft changes in a file.
     *
     * @param before what the file says; empty where there is none
     */
    public static DraftChange between(String path, String before, String after) {
        var file = parts(path, before);
        var draft = parts(path, after);
        if (!isTakenApart(file, before) || !isTakenApart(draft, after)) {
            var whole = new Part("", before, after);
            return new DraftChange(before.equals(after) ? List.of() : List.of(whole), false);
        }
        var places = new LinkedHashSet<>(draft.keySet());
        places.addAll(file.keySet());
        var changed = places.stream()
                .map(it -> new Part(it, file.getOrDefault(it, ""), draft.getOrDefault(it, "")))
                .filter(it -> !it.before().equals(it.after()))
                .toList();
        return new DraftChange(changed, isReordered(file, draft));
    }

    private static boolean isTakenApart(Map<String, String> parts, String text) {
        return !parts.isEmpty() || text.isBlank();
    }

    private static boolean isReordered(Map<String, String> file, Map<String, String> draft) {
        var here = new ArrayList<>(file.keySet());
        here.retainAll(draft.keySet());
        var there = new ArrayList<>(draft.keySet());
        there.retainAll(file.keySet());
        return !here.equals(there);
    }

    /** The text of each part by its place; none where the file cannot be taken apart. */
    private static Map<String, String> parts(String path, String text) {
        var parts = new LinkedHashMap<String, String>();
        FileParts.of(text, path).ifPresent(root -> collect(root, "", parts));
        return parts;
    }

    private static void collect(FilePart part, String prefix, Map<String, String> into) {
        for (var each : part.parts()) {
            if (!FilePart.isNamed(each.key())) {
                put("", each.text().replace(FENCE, ""), into);
                continue;
            }
            var isOne = each.key().startsWith(ID);
            var name = isOne ? each.key().substring(ID.length()) : each.key();
            var whole = prefix.isEmpty() ? name : prefix + "/" + name;
            var place = whole.substring(0, Math.min(LONGEST_PLACE, whole.length()));
            if (!isOne && each.parts().stream().anyMatch(it -> it.key().startsWith(ID))) {
                put(place, each.head(), into);
                collect(each, place, into);
            } else {
                put(place, each.text(), into);
            }
        }
    }

    /** Blank lines around a part are of no interest, and move with it. */
    private static void put(String place, String text, Map<String, String> into) {
        if (!text.isBlank() || !place.isEmpty()) {
            into.merge(place, text.strip(), (one, other) -> one + "\n" + other);
        }
    }
}
