package org.waymark.authoring;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.authoring.AuthorshipRefused.Refusal;
import org.waymark.base.Slug;
import org.waymark.identity.Accounts;
import org.waymark.identity.People;
import org.waymark.identity.Person;
import org.waymark.identity.Role;
import org.waymark.identity.UserId;

/** Who writes a course: administrators settle it, and those who may publish it. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('INSTRUCTOR', 'ADMINISTRATOR')")
public class GivingAuthorship {

    private static final Logger log = LoggerFactory.getLogger(GivingAuthorship.class);

    private final CourseAccess access;
    private final Authorships authorships;
    private final Accounts accounts;
    private final People people;
    private final Clock clock;

    GivingAuthorship(CourseAccess access, Authorships authorships, Accounts accounts, People people, Clock clock) {
        this.access = access;
        this.authorships = authorships;
        this.accounts = accounts;
        this.people = people;
        this.clock = clock;
    }

    /** Who writes a course that one writes oneself; administrators only where they were given rights. */
    @Transactional(readOnly = true)
    public List<Author> authors(UserId user, Slug course) {
        access.see(user, course);
        var all = authorships.in(course);
        var names = people.all(all.stream().map(Authorship::user).toList());
        return all.stream()
                .map(it -> new Author(names.getOrDefault(it.user(), new Person(it.user(), "", "–")), it))
                .toList();
    }

    /**
     * Gives an instructor rights on a course, where they have none.
     *
     * @throws AuthorshipRefused where nobody who instructs has this user name, or these are no rights
     * @throws Outdated where they have rights by now
     */
    public Authorship invite(UserId by, Slug course, String userName, Set<Right> rights) {
        access.change(by, course, Right.PUBLISH);
        if (rights.isEmpty()) {
            throw new AuthorshipRefused(Refusal.NO_RIGHT);
        }
        var invited = accounts.named(userName)
                .filter(it -> it.roles().contains(Role.INSTRUCTOR))
                .orElseThrow(() -> new AuthorshipRefused(Refusal.NO_SUCH_INSTRUCTOR));
        var after = new Authorship(course, invited.id(), rights);
        change(by, new Authorship(course, invited.id(), Set.of()), after);
        return after;
    }

    /**
     * Gives somebody these rights instead of those that they had; none takes them off.
     *
     * @param before what they might do when the page was opened
     * @throws Outdated where that is something else by now
     */
    public void settle(UserId by, Authorship before, Set<Right> after) {
        access.change(by, before.course(), Right.PUBLISH);
        change(by, before, new Authorship(before.course(), before.user(), after));
    }

    private void change(UserId by, Authorship before, Authorship after) {
        var course = before.course();
        var now =
                authorships.find(course, before.user()).map(Authorship::rights).orElse(Set.of());
        if (!now.equals(before.rights())) {
            throw new Outdated();
        }
        if (after.rights().isEmpty()) {
            authorships.drop(course, after.user());
        } else {
            authorships.keep(after, clock.instant());
        }
        requirePublisher(before, after);
        log.info(
                "account {} has rights {} on course {} by account {}",
                after.user().value(),
                after.rights(),
                course,
                by.value());
    }

    /** Whatever was done is undone with the transaction. */
    private void requirePublisher(Authorship before, Authorship after) {
        var wasTaken = before.may(Right.PUBLISH) && !after.may(Right.PUBLISH);
        if (wasTaken
                && authorships.in(after.course()).stream().noneMatch(it -> it.may(Right.PUBLISH))
                && !accounts.anybodyIs(Role.ADMINISTRATOR)) {
            throw new AuthorshipRefused(Refusal.LAST_PUBLISHER);
        }
    }
}
