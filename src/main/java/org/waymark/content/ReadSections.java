package org.waymark.content;

import java.util.Collection;
import java.util.List;
import org.waymark.base.Slug;
import org.waymark.identity.UserId;

/** What many learners have read, at once. */
public interface ReadSections {

    /** Every section of these lessons that these learners have read, in no particular order; one statement, however many there are. */
    List<SectionRead> of(Collection<UserId> learners, Collection<Slug> courses, Collection<Slug> lessons);
}
