package org.waymark.authoring;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.base.Slug;
import org.waymark.identity.People;
import org.waymark.identity.UserId;

/** What a file of a course was, and who had made it so; in a fixed number of statements. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('INSTRUCTOR', 'ADMINISTRATOR')")
public class SeeingHistory {

    /** The number of what the file is now. */
    public static final int NOW = 0;

    /** Older ones can still be asked for by their number. */
    private static final int MOST = 200;

    private final CourseAccess access;
    private final Revisions revisions;
    private final Versions versions;
    private final People people;

    SeeingHistory(CourseAccess access, Revisions revisions, Versions versions, People people) {
        this.access = access;
        this.revisions = revisions;
        this.versions = versions;
        this.people = people;
    }

    /** The files of a course that one writes and that have a history, by path. */
    public List<String> files(UserId user, Slug course) {
        access.see(user, course);
        return revisions.paths(course);
    }

    /**
     * The history of a file that is there, is drafted, or was.
     *
     * @throws CourseNotFound for every other
     */
    public History of(UserId user, Slug course, String path) {
        var rights = access.see(user, course);
        var now = versions.now(course, path);
        var past = revisions.past(course, path, MOST);
        if (now.there().isEmpty() && past.isEmpty()) {
            throw new CourseNotFound();
        }
        var drafted = now.draft().filter(Draft::isOfAFile);
        var all = Stream.concat(past.stream().map(Past::by), drafted.stream().map(Draft::lastBy));
        return new History(
                now.inWork(),
                rights.contains(Right.EDIT),
                past,
                people.all(all.distinct().toList()));
    }

    /**
     * What is different between two texts that a file had; line ends make no difference.
     *
     * @param older the number of a revision, or {@link #NOW}
     * @param newer the number of another one
     */
    public List<WordDiff.Run> compare(UserId user, Slug course, String path, int older, int newer) {
        access.see(user, course);
        Versions.requirePath(path);
        return WordDiff.between(text(course, path, older), text(course, path, newer));
    }

    private String text(Slug course, String path, int number) {
        return number == NOW
                ? versions.now(course, path).there().orElse("").replace("\r\n", "\n")
                : revisions
                        .find(course, path, number)
                        .map(it -> it.text().replace("\r\n", "\n"))
                        .orElseThrow(CourseNotFound::new);
    }
}
