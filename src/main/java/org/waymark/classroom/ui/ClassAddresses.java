package org.waymark.classroom.ui;

import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.waymark.classroom.ClassroomAccess;
import org.waymark.classroom.ClassroomNotFound;
import org.waymark.identity.CurrentUser;
import org.waymark.ui.AddressCheck;
import org.waymark.ui.SiteMap;

/** Every page of a class in which somebody has no part is answered like one that does not exist, from the first byte on. */
@Component
class ClassAddresses implements AddressCheck {

    private static final Pattern RUN = Pattern.compile(SiteMap.CLASSES + "/([^/]+)(/.*)?");
    private static final Pattern ATTENDED = Pattern.compile(SiteMap.MY_CLASSES + "/([^/]+)(/.*)?");

    private final ClassroomAccess access;
    private final CurrentUser user;

    ClassAddresses(ClassroomAccess access, CurrentUser user) {
        this.access = access;
        this.user = user;
    }

    @Override
    public boolean refuses(String path) {
        if (path.equals(SiteMap.MY_CALENDAR)) {
            return false;
        }
        var run = RUN.matcher(path);
        var attended = ATTENDED.matcher(path);
        return user.account()
                .filter(account -> (run.matches() && isForeign(() -> access.run(account.id(), run.group(1))))
                        || (attended.matches() && isForeign(() -> access.attend(account.id(), attended.group(1)))))
                .isPresent();
    }

    private static boolean isForeign(Runnable asking) {
        try {
            asking.run();
            return false;
        } catch (ClassroomNotFound _) {
            return true;
        }
    }
}
