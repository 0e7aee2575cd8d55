package org.waymark.assessment.ui;

import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.waymark.assessment.AttemptNotFound;
import org.waymark.assessment.TakingQuizzes;
import org.waymark.identity.CurrentUser;
import org.waymark.identity.UserId;
import org.waymark.ui.AddressCheck;

/** Somebody else's attempt is answered like one that does not exist, from the first byte on. */
@Component
class AttemptAddresses implements AddressCheck {

    private static final Pattern ATTEMPT = Pattern.compile("attempts/([^/]+)(/result)?");

    private final TakingQuizzes taking;
    private final CurrentUser user;

    AttemptAddresses(TakingQuizzes taking, CurrentUser user) {
        this.taking = taking;
        this.user = user;
    }

    @Override
    public boolean refuses(String path) {
        var address = ATTEMPT.matcher(path);
        return address.matches()
                && user.account()
                        .filter(account -> !isOf(account.id(), address.group(1)))
                        .isPresent();
    }

    private boolean isOf(UserId learner, String token) {
        try {
            taking.attempt(learner, token);
            return true;
        } catch (AttemptNotFound _) {
            return false;
        }
    }
}
