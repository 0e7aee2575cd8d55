package org.waymark.authoring;

import java.util.Set;
import org.waymark.base.Slug;
import org.waymark.identity.UserId;

/** What somebody may do with a course. */
public record Authorship(Slug course, UserId user, Set<Right> rights) {

    public Authorship {
        rights = Set.copyOf(rights);
    }

    public boolean may(Right right) {
        return rights.contains(right);
    }
}
