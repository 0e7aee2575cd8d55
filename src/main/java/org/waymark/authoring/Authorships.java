package org.waymark.authoring;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.waymark.base.Slug;
import org.waymark.identity.UserId;

/** Where it is kept who writes which course. */
public interface Authorships {

    /** Until the transaction ends nobody else changes drafts of this course, publishes them, or settles who writes it. */
    void lock(Slug course);

    Optional<Authorship> find(Slug course, UserId user);

    /** By course. */
    List<Authorship> of(UserId user);

    /** Whoever was given rights first comes first. */
    List<Authorship> in(Slug course);

    /** Keeps what somebody may; since when is kept for those who may something already. */
    void keep(Authorship authorship, Instant at);

    void drop(Slug course, UserId user);

    /** Nobody may anything with it any more. */
    void forget(Slug course);
}
