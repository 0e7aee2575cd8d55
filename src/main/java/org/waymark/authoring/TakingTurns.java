package org.waymark.authoring;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.base.Slug;
import org.waymark.content.files.CourseFolder;
import org.waymark.identity.People;
import org.waymark.identity.Person;
import org.waymark.identity.UserId;

/**
 * Telling each other what one has open, so that two rarely write in one place. It is politeness and stops nobody; that nobody types over
 * others is seen to by the versions of drafts.
 */
@Service
@Transactional
@PreAuthorize("hasAnyRole('INSTRUCTOR', 'ADMINISTRATOR')")
public class TakingTurns {

    /** Whoever has not renewed it for so long has gone. */
    public static final Duration TERM = Duration.ofSeconds(60);

    /** As often an open page renews it: twice it may fail to. */
    public static final Duration PULSE = Duration.ofSeconds(20);

    private static final String SOME_LANGUAGE = "/en.md";

    private final CourseAccess access;
    private final Leases leases;
    private final People people;
    private final Clock clock;

    TakingTurns(CourseAccess access, Leases leases, People people, Clock clock) {
        this.access = access;
        this.leases = leases;
        this.people = people;
        this.clock = clock;
    }

    /**
     * Says that one has a part of a file open, or still has.
     *
     * @param path of the file, or of the folder of a lesson
     * @param place a section or item; empty for the file as a whole
     * @return what others have open in the course
     */
    public List<Turn> take(UserId user, Slug course, String path, String place) {
        access.require(user, course, Right.EDIT);
        requirePath(path);
        var now = clock.instant();
        var all = leases.in(course, now);
        var own = all.stream()
                .filter(it -> it.holder().equals(user) && it.isAt(path, place))
                .findFirst();
        if (own.isEmpty()) {
            leases.dropEnded(user, now);
        }
        leases.keep(new Lease(course, path, place, user, since(own, now), now.plus(TERM)));
        return others(user, all);
    }

    private static Instant since(Optional<Lease> own, Instant now) {
        return own.map(Lease::since).orElse(now);
    }

    /** Says that one has closed it. */
    public void leave(UserId user, Slug course, String path) {
        access.see(user, course);
        leases.drop(course, path, user);
    }

    /** What others have open in a course that one writes, whoever came first first. */
    @Transactional(readOnly = true)
    public List<Turn> others(UserId user, Slug course) {
        access.see(user, course);
        return others(user, leases.in(course, clock.instant()));
    }

    private List<Turn> others(UserId user, List<Lease> all) {
        var some = all.stream().filter(it -> !it.holder().equals(user)).toList();
        var names = people.all(some.stream().map(Lease::holder).distinct().toList());
        return some.stream()
                .map(it -> new Turn(
                        it.path(),
                        it.place(),
                        Optional.ofNullable(names.get(it.holder()))
                                .map(Person::displayName)
                                .orElse("–"),
                        it.since()))
                .toList();
    }

    private static void requirePath(String path) {
        if (!CourseFolder.mayHold(path) && !CourseFolder.mayHold(path + SOME_LANGUAGE)) {
            throw new CourseNotFound();
        }
    }
}
