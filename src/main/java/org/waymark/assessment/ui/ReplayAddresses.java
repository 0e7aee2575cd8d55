package org.waymark.assessment.ui;

import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.waymark.assessment.AttemptNotFound;
import org.waymark.assessment.Replaying;
import org.waymark.identity.CurrentUser;
import org.waymark.identity.UserId;
import org.waymark.ui.AddressCheck;

/** Replays of somebody else's attempt, or of one that is not handed in, are answered like those that do not exist. */
@Component
class ReplayAddresses implements AddressCheck {

    private static final Pattern REPLAY = Pattern.compile("attempts/([^/]+)/replay");

    private final Replaying replaying;
    private final CurrentUser user;

    ReplayAddresses(Replaying replaying, CurrentUser user) {
        this.replaying = replaying;
        this.user = user;
    }

    @Override
    public boolean refuses(String path) {
        var address = REPLAY.matcher(path);
        return address.matches()
                && user.account()
                        .filter(account -> !isOf(account.id(), address.group(1)))
                        .isPresent();
    }

    private boolean isOf(UserId learner, String token) {
        try {
            replaying.own(learner, token);
            return true;
        } catch (AttemptNotFound _) {
            return false;
        }
    }
}
