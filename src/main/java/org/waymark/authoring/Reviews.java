package org.waymark.authoring;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.waymark.base.Slug;

/** Where it is kept what colleagues say of drafts. What it reads is read in a fixed number of statements. */
public interface Reviews {

    Optional<Review> find(DraftId draft);

    /** The reviews of all drafts of these courses, in no order. */
    List<Review> of(Collection<Slug> courses);

    /** Keeps a review in place of what was known of the draft. */
    void keep(Review review);

    void add(Remark remark);

    Optional<Remark> find(Remark.Id id);

    /** The remarks on a file, the oldest first. */
    List<Remark> remarks(Slug course, String path);

    /** The remarks on all files of these courses that somebody has still to see to, in no order. */
    List<Remark> open(Collection<Slug> courses);

    /** Keeps whether a remark is settled. */
    void settle(Remark remark);
}
