package org.waymark.authoring;

import java.time.Instant;
import java.util.List;
import org.waymark.base.Slug;
import org.waymark.identity.UserId;

/** Where it is kept who has what open. */
public interface Leases {

    /** Keeps where somebody is in a file; they are nowhere else in it. */
    void keep(Lease lease);

    /** Those that are not over, whoever came first first. */
    List<Lease> in(Slug course, Instant now);

    void drop(Slug course, String path, UserId holder);

    /** Forgets what somebody had open and what is over. */
    void dropEnded(UserId holder, Instant now);
}
