package org.waymark.content;

import java.util.List;
import java.util.Optional;
import org.waymark.base.Slug;

/** Every edition that was ever published, as the texts it was made of. */
public interface Editions {

    /** The newest edition of every course, sorted by course id. */
    List<FrozenEdition> newest();

    Optional<FrozenEdition> newest(Slug course);

    Optional<FrozenEdition> find(EditionId id);

    /** The edition of a course with this number. */
    Optional<FrozenEdition> find(Slug course, int number);

    CourseFiles files(EditionId id);

    /** A picture of an edition by the name of its file; empty where there is no such picture or edition. */
    Optional<String> picture(EditionId id, String file);

    /**
     * Keeps an edition with its files.
     *
     * @return false, and nothing is kept, when another edition of the course has this number already
     */
    boolean add(FrozenEdition edition, CourseFiles files);
}
