package org.waymark.content;

import java.util.List;
import java.util.Optional;
import org.waymark.base.Slug;

/** Where editions are found. */
public interface Library {

    /** The newest edition of every course, sorted by course id. */
    List<Edition> current();

    /** The newest edition of a course. */
    Optional<Edition> current(Slug course);

    /**
     * An edition that is known to exist, current or past.
     *
     * @throws IllegalArgumentException when there is none with this id
     */
    Edition edition(EditionId id);
}
