package org.waymark.authoring.ui;

import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.waymark.authoring.CourseAccess;
import org.waymark.base.Slug;
import org.waymark.identity.CurrentUser;
import org.waymark.ui.AddressCheck;
import org.waymark.ui.SiteMap;

/** Every page of a course that somebody does not write is answered like one that does not exist, from the first byte on. */
@Component
class WorkbenchAddresses implements AddressCheck {

    private static final Pattern OF_COURSE = Pattern.compile(SiteMap.WORKBENCH + "/([^/]+)(/.*)?");

    private final CourseAccess access;
    private final CurrentUser user;

    WorkbenchAddresses(CourseAccess access, CurrentUser user) {
        this.access = access;
        this.user = user;
    }

    @Override
    public boolean refuses(String path) {
        var address = OF_COURSE.matcher(path);
        return address.matches()
                && user.account()
                        .filter(account -> !Slug.isValid(address.group(1))
                                || !access.writes(account.id(), new Slug(address.group(1))))
                        .isPresent();
    }
}
