package org.waymark.live.ui;

import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.waymark.identity.CurrentUser;
import org.waymark.identity.UserId;
import org.waymark.live.SharedWalkNotFound;
import org.waymark.live.WalkingTogether;
import org.waymark.ui.AddressCheck;

/** A walk in which somebody has no part is answered like one that does not exist, from the first byte on. */
@Component
class LiveAddresses implements AddressCheck {

    private static final Pattern WALK = Pattern.compile("live/([^/]+)(/desk|/record)?");

    private final WalkingTogether together;
    private final CurrentUser user;

    LiveAddresses(WalkingTogether together, CurrentUser user) {
        this.together = together;
        this.user = user;
    }

    @Override
    public boolean refuses(String path) {
        var address = WALK.matcher(path);
        return address.matches()
                && user.account()
                        .filter(account -> !isOf(account.id(), address.group(1), address.group(2) != null))
                        .isPresent();
    }

    private boolean isOf(UserId person, String token, boolean leading) {
        try {
            return together.leads(person, token) == leading;
        } catch (SharedWalkNotFound _) {
            return false;
        }
    }
}
