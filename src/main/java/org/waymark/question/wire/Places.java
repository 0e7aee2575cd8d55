package org.waymark.question.wire;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.waymark.base.Slug;

/** The parts of a question in the order they are shown in: outside they are known by their place, inside by their id. */
record Places(List<Slug> ids) {

    static <T> Places of(List<T> parts, Function<T, Slug> id) {
        return new Places(parts.stream().map(id).toList());
    }

    int size() {
        return ids.size();
    }

    Slug at(int place) {
        if (place < 0 || place >= ids.size()) {
            throw new IllegalArgumentException("there are only " + ids.size() + " places");
        }
        return ids.get(place);
    }

    Optional<Integer> of(Slug id) {
        var place = ids.indexOf(id);
        return place < 0 ? Optional.empty() : Optional.of(place);
    }
}
