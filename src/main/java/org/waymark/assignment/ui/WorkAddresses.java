package org.waymark.assignment.ui;

import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.waymark.assignment.Assignments;
import org.waymark.classroom.ClassroomAccess;
import org.waymark.classroom.ClassroomNotFound;
import org.waymark.identity.CurrentUser;
import org.waymark.identity.UserId;
import org.waymark.ui.AddressCheck;
import org.waymark.ui.SiteMap;

/** An assignment that a class does not have is answered like a page that does not exist, from the first byte on. */
@Component
class WorkAddresses implements AddressCheck {

    private static final Pattern ASSIGNMENT = Pattern.compile(SiteMap.CLASSES + "/([^/]+)/work/([^/]+)(/live)?");

    private final ClassroomAccess access;
    private final Assignments assignments;
    private final CurrentUser user;

    WorkAddresses(ClassroomAccess access, Assignments assignments, CurrentUser user) {
        this.access = access;
        this.assignments = assignments;
        this.user = user;
    }

    @Override
    public boolean refuses(String path) {
        var address = ASSIGNMENT.matcher(path);
        return address.matches()
                && user.account()
                        .filter(account -> isForeign(account.id(), address.group(1), address.group(2)))
                        .isPresent();
    }

    private boolean isForeign(UserId person, String classroom, String assignment) {
        try {
            return assignments
                    .find(access.run(person, classroom).id(), assignment)
                    .isEmpty();
        } catch (ClassroomNotFound _) {
            return true;
        }
    }
}
