package org.waymark.playthrough.ui;

import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.waymark.identity.CurrentUser;
import org.waymark.identity.UserId;
import org.waymark.playthrough.PlayingScenarios;
import org.waymark.playthrough.PlaythroughNotFound;
import org.waymark.ui.AddressCheck;

/** Somebody else's playthrough is answered like one that does not exist, from the first byte on. */
@Component
class PlaythroughAddresses implements AddressCheck {

    private static final Pattern PLAYTHROUGH = Pattern.compile("playthroughs/([^/]+)(/debrief)?");

    private final PlayingScenarios playing;
    private final CurrentUser user;

    PlaythroughAddresses(PlayingScenarios playing, CurrentUser user) {
        this.playing = playing;
        this.user = user;
    }

    @Override
    public boolean refuses(String path) {
        var address = PLAYTHROUGH.matcher(path);
        return address.matches()
                && user.account()
                        .filter(account -> !isOf(account.id(), address.group(1)))
                        .isPresent();
    }

    private boolean isOf(UserId learner, String token) {
        try {
            playing.playthrough(learner, token);
            return true;
        } catch (PlaythroughNotFound _) {
            return false;
        }
    }
}
