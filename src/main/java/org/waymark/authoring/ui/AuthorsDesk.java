package org.waymark.authoring.ui;

import java.util.List;
import java.util.Set;
import org.waymark.authoring.Author;
import org.waymark.authoring.Authorship;
import org.waymark.authoring.GivingAuthorship;
import org.waymark.authoring.Right;
import org.waymark.base.Slug;
import org.waymark.identity.UserId;

/**
 * What the parts of a page work with that say who writes a course.
 *
 * @param maySettle whether whoever looks may give rights and take them
 * @param looking shows the whole page anew
 */
record AuthorsDesk(GivingAuthorship giving, UserId me, Slug course, boolean maySettle, Runnable looking) {

    List<Author> authors() {
        return giving.authors(me, course);
    }

    Authorship invite(String userName, Set<Right> rights) {
        return giving.invite(me, course, userName, rights);
    }

    void settle(Authorship before, Set<Right> after) {
        giving.settle(me, before, after);
    }

    /** Gives back what was taken from somebody. */
    void giveBack(Authorship taken) {
        giving.settle(me, new Authorship(course, taken.user(), Set.of()), taken.rights());
    }

    void look() {
        looking.run();
    }

    boolean isMe(Author author) {
        return author.authorship().user().equals(me);
    }
}
