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

    void add(Draft draft);

    /** Keeps a draft that has changed. */
    void keep(Draft draft);

    void drop(DraftId id);
}
