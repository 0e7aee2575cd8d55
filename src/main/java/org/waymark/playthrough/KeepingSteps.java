package org.waymark.playthrough;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.waymark.content.Library;
import org.waymark.question.Response;
import org.waymark.scenario.Refusal;
import org.waymark.scenario.Scenario;
import org.waymark.scenario.Step;
import org.waymark.scenario.StepRefused;

/** Adds steps to playthroughs that are held for change, and announces those that come to an ending by it. */
@Component
class KeepingSteps {

    private final Playthroughs playthroughs;
    private final Library library;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    KeepingSteps(Playthroughs playthroughs, Library library, ApplicationEventPublisher events, Clock clock) {
        this.playthroughs = playthroughs;
        this.library = library;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Adds what a learner did.
     *
     * @throws StepRefused if it is not possible; the playthrough stays as it is
     */
    Playthrough keep(Playthrough held, Step step, Optional<Response> response) {
        if (held.leftAt().isPresent()) {
            throw new StepRefused(step, Refusal.OVER);
        }
        return keep(held.with(step, response, scenario(held), clock.instant()));
    }

    /** Adds what time takes, where the time of a decision has been over for so long. */
    Optional<Playthrough> takenByTime(Playthrough held, Duration grace) {
        var now = clock.instant();
        var played = scenario(held);
        return held.takenByTime(played, grace, now).map(step -> keep(held.withTaken(step, played, now)));
    }

    private Playthrough keep(Playthrough next) {
        playthroughs.keep(next, 1);
        if (next.result().isPresent()) {
            events.publishEvent(PlaythroughFinished.of(next));
        }
        return next;
    }

    /** What is played, as it was published when the playthrough began. */
    Scenario scenario(Playthrough playthrough) {
        return library.edition(playthrough.edition())
                .course()
                .scenario(playthrough.scenario())
                .orElseThrow(() -> new ScenarioNotFound(playthrough.course(), playthrough.scenario()));
    }
}
