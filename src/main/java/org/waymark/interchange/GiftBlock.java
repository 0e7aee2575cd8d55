package org.waymark.interchange;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The lines of one question, without the remarks between them. */
final class GiftBlock {

    private final StringBuilder text = new StringBuilder();
    private final List<Integer> starts = new ArrayList<>();
    private final List<Integer> numbers = new ArrayList<>();
    private final List<String> tags = new ArrayList<>();
    private Optional<String> id = Optional.empty();

    void add(String line, int number) {
        starts.add(text.length());
        numbers.add(number);
        text.append(line).append('\n');
    }

    void id(String id) {
        this.id = Optional.of(id).filter(it -> !it.isEmpty());
    }

    void tag(String tag) {
        if (!tag.isEmpty() && !tags.contains(tag) && tags.size() < 20) {
            tags.add(tag);
        }
    }

    boolean isEmpty() {
        return numbers.isEmpty();
    }

    String text() {
        return text.toString();
    }

    Optional<String> id() {
        return id;
    }

    List<String> tags() {
        return tags;
    }

    /** Where in the file a character stands. */
    Spot spot(int at) {
        var found = Collections.binarySearch(starts, at);
        var line = found >= 0 ? found : -found - 2;
        return new Spot(numbers.get(line), text.codePointCount(starts.get(line), at) + 1);
    }
}
