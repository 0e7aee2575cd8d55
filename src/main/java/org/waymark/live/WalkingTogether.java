package org.waymark.live;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.content.Library;
import org.waymark.identity.UserId;

/** Joining a walk, voting in it, seeing how it stands. Once a vote returns it is committed. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class WalkingTogether {

    private static final Duration NOTED_AGAIN_AFTER = Duration.ofSeconds(20);

    private final SharedWalks walks;
    private final Library library;
    private final JoinTries tries;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WalkingTogether(
            SharedWalks walks, Library library, JoinTries tries, ApplicationEventPublisher events, Clock clock) {
        this.walks = walks;
        this.library = library;
        this.tries = tries;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Comes in by a code, at whatever passage the class has come to; who leads the walk only finds it.
     *
     * @return nothing where no walk goes on under this code
     * @throws org.waymark.identity.TooManyTries when this person has tried too many codes
     */
    public Optional<SharedWalk> join(UserId member, String typed) {
        tries.take(member);
        var walk = JoinCode.typed(typed).flatMap(walks::withCode);
        walk.filter(it -> !it.leader().equals(member)).ifPresent(it -> {
            walks.join(it.id(), member, clock.instant());
            events.publishEvent(new SharedWalkChanged(it.id(), SharedWalkChanged.What.COUNTED));
        });
        return walk;
    }

    /** A walk that this person has joined, as it is now; throws {@link SharedWalkNotFound} for everything else. */
    @Transactional(readOnly = true)
    public Scene scene(UserId member, String token) {
        var walk = walks.get(token);
        if (!walks.hasJoined(walk.id(), member)) {
            throw new SharedWalkNotFound();
        }
        var mine = walk.present().filter(Round::open).flatMap(round -> walks.pick(walk.id(), round.turn(), member));
        return new Scene(walk, walks.splits(walk), mine);
    }

    /** Whether this person leads the walk or has joined it; throws {@link SharedWalkNotFound} for everybody else. */
    @Transactional(readOnly = true)
    public boolean leads(UserId person, String token) {
        var walk = walks.get(token);
        if (walk.leader().equals(person)) {
            return true;
        }
        if (!walks.hasJoined(walk.id(), person)) {
            throw new SharedWalkNotFound();
        }
        return false;
    }

    /** Notes that somebody of the class has the page open. */
    public void seen(UserId member, SharedWalkId walk) {
        var now = clock.instant();
        walks.seen(walk, member, now.minus(NOTED_AGAIN_AFTER), now);
    }

    /**
     * Votes; a later vote in the same ballot replaces an earlier one.
     *
     * @throws WalkRefused if it is not possible; everything stays as it was
     */
    public void vote(UserId member, String token, Turn turn, String pick) {
        var walk = walks.forChange(token);
        if (!walks.hasJoined(walk.id(), member)) {
            throw new WalkRefused(Refusal.NOT_JOINED);
        }
        if (!walk.meant(turn).open()) {
            throw new WalkRefused(Refusal.NOT_OPEN);
        }
        agenda(walk).refusal(pick).ifPresent(refusal -> {
            throw new WalkRefused(refusal);
        });
        walks.cast(walk.id(), turn, member, pick, clock.instant());
        events.publishEvent(new SharedWalkChanged(walk.id(), SharedWalkChanged.What.COUNTED));
    }

    private Agenda agenda(SharedWalk walk) {
        var course = library.edition(walk.edition()).course();
        var scenario = course.scenario(walk.scenario()).orElseThrow(SharedWalkNotFound::new);
        return Agenda.of(walk.walk(scenario), course, walk.seed()).orElseThrow(() -> new WalkRefused(Refusal.ENDED));
    }
}
