package org.waymark.content;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waymark.base.Slug;

/** A library of editions given by hand; of each course the highest number is the current one. */
public final class LibraryOf implements Library {

    private final List<Edition> editions;

    public LibraryOf(Edition... editions) {
        this.editions = List.of(editions);
    }

    @Override
    public List<Edition> current() {
        return newest().values().stream()
                .sorted(Comparator.comparing(Edition::courseId))
                .toList();
    }

    @Override
    public Optional<Edition> current(Slug course) {
        return Optional.ofNullable(newest().get(course));
    }

    @Override
    public Edition edition(EditionId id) {
        return editions.stream()
                .filter(edition -> edition.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no edition " + id.value()));
    }

    private Map<Slug, Edition> newest() {
        var higher = BinaryOperator.maxBy(Comparator.comparingInt(Edition::number));
        return editions.stream().collect(Collectors.toMap(Edition::courseId, Function.identity(), higher));
    }
}
