package org.waymark.authoring;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.waymark.base.Slug;

/** Where drafts are kept. What it reads is read in a fixed number of statements. */
public interface Drafts {

    Optional<Draft> find(Slug course, String path);

    /** The drafts of these courses, by course and path. */
    List<Draft> of(Collection<Slug> courses);

    /** The courses that have drafts of files that were not there, by id; some of them may have no folder yet. */
    List<Slug> withNewFiles();

    /**
     * Keeps the first version of a draft.
     *
     * @return false, and nothing is kept, where its file is drafted already
     */
    boolean add(Draft draft);

    /**
     * Keeps the next version of a draft.
     *
     * @return false, and nothing is kept, where there is no draft of the version before it
     */
    boolean keep(Draft draft);

    void drop(DraftId id);
}
