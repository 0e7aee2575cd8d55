package org.waymark.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.waymark.base.Problem;
import org.waymark.base.Problem.Place;
import org.waymark.base.Slug;
import org.waymark.content.files.CourseReader;

/** The library of what was published: editions are read from their texts again, once, and then kept in memory. */
@Service
class EditionLibrary implements Library {

    private static final Logger log = LoggerFactory.getLogger(EditionLibrary.class);

    private final Editions editions;
    private final CoursesInTrouble trouble;
    private final Map<EditionId, Edition> read = new ConcurrentHashMap<>();
    private final Set<EditionId> unreadable = ConcurrentHashMap.newKeySet();

    EditionLibrary(Editions editions, CoursesInTrouble trouble) {
        this.editions = editions;
        this.trouble = trouble;
    }

    @Override
    public List<Edition> current() {
        return editions.newest().stream()
                .flatMap(it -> readIfPossible(it).stream())
                .toList();
    }

    /** One that can no longer be read keeps no other course from its learners; the administrator is told. */
    private Optional<Edition> readIfPossible(FrozenEdition frozen) {
        if (unreadable.contains(frozen.id())) {
            return Optional.empty();
        }
        try {
            return Optional.of(read(frozen));
        } catch (Unreadable e) {
            unreadable.add(frozen.id());
            log.error("course {} is not offered", frozen.course(), e);
            trouble.add(
                    frozen.course().value(),
                    Problem.error(new Place("", 0), "content.problem.unreadable-edition", "" + frozen.number()));
            return Optional.empty();
        }
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
        return read.computeIfAbsent(
                frozen.id(),
                id -> new Edition(id, frozen.number(), frozen.digest(), frozen.publishedAt(), course(frozen)));
    }

    private Course course(FrozenEdition frozen) {
        var files = editions.files(frozen.id());
        try {
            return CourseReader.read(files).course().orElseThrow(() -> new Unreadable(frozen, null));
        } catch (Unreadable e) {
            throw e;
        } catch (RuntimeException e) {
            throw new Unreadable(frozen, e);
        }
    }

    private static final class Unreadable extends IllegalStateException {
        private static final long serialVersionUID = 1;

        Unreadable(FrozenEdition frozen, @Nullable Throwable cause) {
            super("edition " + frozen.number() + " of " + frozen.course() + " can no longer be read", cause);
        }
    }
}
