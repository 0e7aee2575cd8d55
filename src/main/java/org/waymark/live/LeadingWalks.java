package org.waymark.live;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.base.Ids;
import org.waymark.base.Slug;
import org.waymark.content.Edition;
import org.waymark.content.Library;
import org.waymark.identity.UserId;
import org.waymark.question.Response;
import org.waymark.scenario.Scenario;
import org.waymark.scenario.Step;

/** Beginning a walk with a class, opening and closing its votes, moving on. Each move names the ballot it means. */
@Service
@Transactional
@PreAuthorize("hasRole('INSTRUCTOR')")
public class LeadingWalks {

    private static final Duration PRESENT = Duration.ofSeconds(60);
    private static final int TRIES = 5;

    private final SharedWalks walks;
    private final Library library;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LeadingWalks(SharedWalks walks, Library library, ApplicationEventPublisher events, Clock clock) {
        this.walks = walks;
        this.library = library;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Begins a walk on the current edition.
     *
     * @throws SharedWalkNotFound when the course has no such scenario
     */
    public SharedWalk start(UserId leader, Slug course, Slug scenario) {
        var edition = library.current(course).orElseThrow(SharedWalkNotFound::new);
        var walked = edition.course().scenario(scenario).orElseThrow(SharedWalkNotFound::new);
        var now = clock.instant();
        var walk = SharedWalk.begin(
                new SharedWalkId(Ids.timeOrdered(now)),
                Ids.token(),
                freeCode(),
                leader,
                edition.id(),
                course,
                walked,
                now);
        walks.start(walk);
        return walk;
    }

    private JoinCode freeCode() {
        return IntStream.range(0, TRIES)
                .mapToObj(_ -> JoinCode.random())
                .filter(code -> walks.withCode(code).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    /** All walks of this instructor through a scenario, the newest first. */
    @Transactional(readOnly = true)
    public List<LedWalk> walks(UserId leader, Slug course, Slug scenario) {
        return walks.ledBy(leader, course, scenario);
    }

    /** A walk of this instructor; throws {@link SharedWalkNotFound} for everything else. */
    @Transactional(readOnly = true)
    public SharedWalk walk(UserId leader, String token) {
        return walks.get(token).ledBy(leader);
    }

    /** The walk as it is now; the split of an open ballot stays hidden from everybody. */
    @Transactional(readOnly = true)
    public Scene scene(UserId leader, String token) {
        var walk = walks.get(token).ledBy(leader);
        return new Scene(walk, walks.splits(walk), Optional.empty());
    }

    /** How many are there and have voted in a walk of this instructor; throws {@link SharedWalkNotFound} for everything else. */
    @Transactional(readOnly = true)
    public Figures figures(UserId leader, SharedWalk walk) {
        walk.ledBy(leader);
        var voted = walk.present()
                .map(round -> Split.of(walks.votes(walk.id(), round.number()), round.turn())
                        .voters())
                .orElse(0);
        return new Figures(walks.members(walk.id(), clock.instant().minus(PRESENT)), voted);
    }

    /** Every vote of a walk of this instructor. */
    @Transactional(readOnly = true)
    public List<Vote> votes(UserId leader, String token) {
        return walks.votes(walks.get(token).ledBy(leader).id());
    }

    /** Opens the next ballot. */
    public SharedWalk open(UserId leader, String token, Turn turn) {
        var walk = walks.forChange(token).ledBy(leader);
        walk.meant(turn);
        return moved(walk.opened(turn, agenda(walk)));
    }

    /** Closes the open ballot; from now on everybody sees the split. */
    public SharedWalk close(UserId leader, String token, Turn turn) {
        return moved(walks.forChange(token).ledBy(leader).closed(turn));
    }

    /** Moves on by what could be voted for, whether it has the most votes or not. */
    public SharedWalk decide(UserId leader, String token, Turn turn, String pick) {
        var walk = walks.forChange(token).ledBy(leader);
        walk.meant(turn);
        var agenda = agenda(walk);
        return decided(walk, turn, new Decision(agenda.step(pick), agenda.response(pick), clock.instant()));
    }

    /** Keeps what the class said to a prompt that is talked about, and moves on; blank where it is passed over. */
    public SharedWalk note(UserId leader, String token, Turn turn, String said) {
        var walk = walks.forChange(token).ledBy(leader);
        walk.meant(turn);
        if (!(agenda(walk) instanceof Agenda.Reasons(var reasoning))) {
            throw new WalkRefused(Refusal.OTHER_ROUND);
        }
        var step = new Step.Wrote(reasoning.id(), said);
        return decided(walk, turn, new Decision(step, Optional.empty(), clock.instant()));
    }

    /** Answers a question as the class has agreed, and moves on. */
    public SharedWalk answer(UserId leader, String token, Turn turn, Response response) {
        var walk = walks.forChange(token).ledBy(leader);
        walk.meant(turn);
        if (!(agenda(walk) instanceof Agenda.Agreed(var item))) {
            throw new WalkRefused(Refusal.OTHER_ROUND);
        }
        var step = Agenda.answered(item, response);
        return decided(walk, turn, new Decision(step, Optional.of(response), clock.instant()));
    }

    /** Ends the walk where it is; what was done so far is kept. */
    public SharedWalk end(UserId leader, String token) {
        return moved(walks.forChange(token).ledBy(leader).ended(clock.instant()));
    }

    private SharedWalk decided(SharedWalk walk, Turn turn, Decision decision) {
        return moved(walk.decided(turn, decision, scenario(walk)));
    }

    private SharedWalk moved(SharedWalk walk) {
        walks.keep(walk);
        events.publishEvent(new SharedWalkChanged(walk.id(), SharedWalkChanged.What.MOVED));
        return walk;
    }

    private Agenda agenda(SharedWalk walk) {
        var course = edition(walk).course();
        return Agenda.of(walk.walk(scenario(walk)), course, walk.seed())
                .orElseThrow(() -> new WalkRefused(Refusal.ENDED));
    }

    private Scenario scenario(SharedWalk walk) {
        return edition(walk).course().scenario(walk.scenario()).orElseThrow(SharedWalkNotFound::new);
    }

    private Edition edition(SharedWalk walk) {
        return library.edition(walk.edition());
    }
}
