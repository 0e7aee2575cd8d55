package org.waymark.authoring;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.waymark.base.Slug;
import org.waymark.content.ContentFolder;
import org.waymark.identity.Account;
import org.waymark.identity.Accounts;
import org.waymark.identity.Role;
import org.waymark.identity.UserId;

/** Who may do what with which course; every service that speaks of the drafts of a course asks here first. */
@Component
public class CourseAccess {

    private static final Set<Right> ALL = Set.of(Right.values());

    private final Authorships authorships;
    private final Accounts accounts;
    private final ContentFolder content;
    private final Drafts drafts;

    CourseAccess(Authorships authorships, Accounts accounts, ContentFolder content, Drafts drafts) {
        this.authorships = authorships;
        this.accounts = accounts;
        this.content = content;
        this.drafts = drafts;
    }

    /** The courses that somebody writes, with what they may do; administrators may everything with all. */
    SortedMap<Slug, Set<Right>> courses(UserId user) {
        var there = Stream.concat(content.courses().stream(), drafts.withNewFiles().stream())
                .collect(toSet());
        var account = accounts.find(user);
        if (account.filter(it -> is(it, Role.ADMINISTRATOR)).isPresent()) {
            return new TreeMap<>(there.stream().collect(toMap(it -> it, _ -> ALL)));
        }
        if (account.filter(it -> is(it, Role.INSTRUCTOR)).isEmpty()) {
            return new TreeMap<>();
        }
        return new TreeMap<>(authorships.of(user).stream()
                .filter(it -> there.contains(it.course()))
                .collect(toMap(Authorship::course, Authorship::rights)));
    }

    /**
     * What somebody may do with a course that they write.
     *
     * @throws CourseNotFound where there is none, or they do not write it
     */
    Set<Right> see(UserId user, Slug course) {
        var rights = isThere(course) ? rights(user, course) : Set.<Right>of();
        if (rights.isEmpty()) {
            throw new CourseNotFound();
        }
        return rights;
    }

    /** Whether somebody writes this course, with whatever right. */
    public boolean writes(UserId user, Slug course) {
        return isThere(course) && !rights(user, course).isEmpty();
    }

    /** Whether it has a folder, or was begun and has none before it is published. */
    private boolean isThere(Slug course) {
        return content.has(course) || drafts.withNewFiles().contains(course);
    }

    /**
     * As {@link #see}, with this right.
     *
     * @throws RightMissing where they write it without this right
     */
    void require(UserId user, Slug course, Right right) {
        if (!see(user, course).contains(right)) {
            throw new RightMissing(right);
        }
    }

    /** As {@link #require}, for changing it: until the transaction ends nobody else changes what is drafted of this course, or who may. */
    void change(UserId user, Slug course, Right right) {
        require(user, course, right);
        authorships.lock(course);
        // what was read before the lock may have changed while waiting for it
        require(user, course, right);
    }

    private Set<Right> rights(UserId user, Slug course) {
        var account = accounts.find(user);
        if (account.filter(it -> is(it, Role.ADMINISTRATOR)).isPresent()) {
            return ALL;
        }
        return account.filter(it -> is(it, Role.INSTRUCTOR))
                .flatMap(it -> authorships.find(course, it.id()))
                .map(Authorship::rights)
                .orElse(Set.of());
    }

    private static boolean is(Account account, Role role) {
        return account.roles().contains(role);
    }
}
