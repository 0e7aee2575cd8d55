package org.waymark.content;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.base.Slug;

/** Editions without a database. */
class EditionsInMemory implements Editions {

    private final Map<FrozenEdition, CourseFiles> kept = new LinkedHashMap<>();

    @Override
    public List<FrozenEdition> newest() {
        return kept.keySet().stream()
                .map(FrozenEdition::course)
                .distinct()
                .sorted()
                .flatMap(course -> newest(course).stream())
                .toList();
    }

    @Override
    public Optional<FrozenEdition> newest(Slug course) {
        return kept.keySet().stream()
                .filter(edition -> edition.course().equals(course))
                .max(Comparator.comparingInt(FrozenEdition::number));
    }

    @Override
    public Optional<FrozenEdition> find(EditionId id) {
        return kept.keySet().stream().filter(edition -> edition.id().equals(id)).findFirst();
    }

    @Override
    public Optional<FrozenEdition> find(Slug course, int number) {
        return kept.keySet().stream()
                .filter(edition -> edition.course().equals(course) && edition.number() == number)
                .findFirst();
    }

    @Override
    public CourseFiles files(EditionId id) {
        var edition = find(id).orElseThrow(() -> new IllegalArgumentException("there is no edition " + id.value()));
        return Optional.ofNullable(kept.get(edition)).orElseThrow();
    }

    @Override
    public Optional<String> picture(EditionId id, String file) {
        return find(id).flatMap(_ -> files(id).text(CourseFiles.PICTURES + file));
    }

    @Override
    public boolean add(FrozenEdition edition, CourseFiles files) {
        var isTaken = kept.keySet().stream()
                .anyMatch(it -> it.course().equals(edition.course()) && it.number() == edition.number());
        if (!isTaken) {
            kept.put(edition, files);
        }
        return !isTaken;
    }
}
