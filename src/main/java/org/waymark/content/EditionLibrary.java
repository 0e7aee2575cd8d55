package org.waymark.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;
import org.waymark.base.Slug;
import org.waymark.content.files.CourseReader;

/** The library of what was published: editions are read from their texts again, once, and then kept in memory. */
@Service
class EditionLibrary implements Library {

    private final Editions editions;
    private final Map<EditionId, Edition> read = new ConcurrentHashMap<>();

    EditionLibrary(Editions editions) {
        this.editions = editions;
    }

    @Override
    public List<Edition> current() {
        return editions.newest().stream().map(this::read).toList();
    }

    @Override
    public Optional<Edition> current(Slug course) {
        return editions.newest(course).map(this::read);
    }

    @Override
    public Edition edition(EditionId id) {
        var known = read.get(id);
        return known != null
                ? known
                : editions.find(id)
                        .map(this::read)
                        .orElseThrow(() -> new IllegalArgumentException("there is no edition " + id.value()));
    }

    private Edition read(FrozenEdition frozen) {
        return read.computeIfAbsent(frozen.id(), id -> {
            var course = CourseReader.read(editions.files(id)).course();
            return new Edition(
                    id,
                    frozen.number(),
                    frozen.digest(),
                    frozen.publishedAt(),
                    course.orElseThrow(() -> new IllegalStateException(
                            "edition " + frozen.number() + " of " + frozen.course() + " can no longer be read")));
        });
    }
}
