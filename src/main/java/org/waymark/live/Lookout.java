package org.waymark.live;

import java.util.Map;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.waymark.live.SharedWalkChanged.What;

/**
 * Rings in this process for what was done through another one on the same database: one statement looks after all walks that somebody
 * follows here, so that their pages need not ask.
 */
@Component
class Lookout {

    private final SharedWalks walks;
    private final Bell bell;
    private Map<SharedWalkId, Pulse> last = Map.of();

    Lookout(SharedWalks walks, Bell bell) {
        this.walks = walks;
        this.bell = bell;
    }

    /** What was done here has rung already; whoever looks once more finds nothing new. */
    @Scheduled(fixedDelay = 2_000, initialDelay = 2_000)
    synchronized void look() {
        var followed = bell.followed();
        var now = followed.isEmpty() ? Map.<SharedWalkId, Pulse>of() : walks.pulses(followed);
        now.forEach((walk, pulse) -> {
            var before = last.getOrDefault(walk, pulse);
            if (before.moves() != pulse.moves()) {
                bell.ring(new SharedWalkChanged(walk, What.MOVED));
            } else if (before.counts() != pulse.counts()) {
                bell.ring(new SharedWalkChanged(walk, What.COUNTED));
            }
        });
        last = now;
    }
}
