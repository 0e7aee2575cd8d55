package org.waymark.playthrough;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.base.Citation;
import org.waymark.base.Ids;
import org.waymark.base.Slug;
import org.waymark.content.Edition;
import org.waymark.content.Library;
import org.waymark.identity.UserId;
import org.waymark.question.Fraction;
import org.waymark.question.Marking;
import org.waymark.question.Response;
import org.waymark.scenario.Made;
import org.waymark.scenario.Refusal;
import org.waymark.scenario.Scenario;
import org.waymark.scenario.Step;
import org.waymark.scenario.StepRefused;

/** Beginning a scenario, deciding in it, and rating one's own reasons. Once a method returns, what was done is committed. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class PlayingScenarios {

    private final Playthroughs playthroughs;
    private final Library library;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PlayingScenarios(Playthroughs playthroughs, Library library, ApplicationEventPublisher events, Clock clock) {
        this.playthroughs = playthroughs;
        this.library = library;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The open playthrough, on whichever edition it began; a new one on the current edition where there is none.
     *
     * @throws ScenarioNotFound when the course has no such scenario
     */
    public Playthrough startOrResume(UserId learner, Slug course, Slug scenario) {
        return open(learner, course, scenario).orElseGet(() -> start(learner, course, scenario));
    }

    /** A new playthrough; an open one is left as it is, and kept. */
    public Playthrough startAgain(UserId learner, Slug course, Slug scenario) {
        open(learner, course, scenario)
                .map(open -> playthroughs.forChange(open.token()))
                .ifPresent(open -> playthroughs.keep(open.left(clock.instant()), 0));
        return start(learner, course, scenario);
    }

    private Optional<Playthrough> open(UserId learner, Slug course, Slug scenario) {
        return playthroughs.at(learner, course, scenario).stream()
                .filter(Playthrough::isOpen)
                .findFirst();
    }

    private Playthrough start(UserId learner, Slug course, Slug scenario) {
        var edition = library.current(course)
                .filter(it -> it.course().scenario(scenario).isPresent())
                .orElseThrow(() -> new ScenarioNotFound(course, scenario));
        var now = clock.instant();
        return playthroughs.start(new Playthrough(
                new PlaythroughId(Ids.timeOrdered(now)),
                Ids.token(),
                learner,
                edition.id(),
                course,
                scenario,
                List.of(),
                now,
                Optional.empty(),
                Optional.empty()));
    }

    /** A playthrough of this learner; throws {@link PlaythroughNotFound} for everything else. */
    @Transactional(readOnly = true)
    public Playthrough playthrough(UserId learner, String token) {
        return playthroughs.get(token).takenBy(learner);
    }

    /** What this learner has begun and finished at a scenario, the newest first. */
    @Transactional(readOnly = true)
    public List<Playthrough> playthroughsAt(UserId learner, Slug course, Slug scenario) {
        return playthroughs.at(learner, course, scenario);
    }

    /** How many learners have made each choice of a scenario. */
    @Transactional(readOnly = true)
    public Map<Made, Integer> learnersPerChoice(Slug course, Slug scenario) {
        return playthroughs.learnersPerChoice(course, scenario);
    }

    /**
     * Makes a choice.
     *
     * @throws StepRefused if it is not possible; the playthrough stays as it is
     */
    public Playthrough choose(UserId learner, String token, Made choice) {
        return add(learner, token, new Step.Chose(choice));
    }

    /** Chooses a paragraph at a checkpoint. */
    public Playthrough point(UserId learner, String token, Slug task, Citation paragraph) {
        return add(learner, token, new Step.Pointed(task, paragraph));
    }

    /** Keeps reasons; blank ones say that there is nothing to say. */
    public Playthrough write(UserId learner, String token, Slug task, String text) {
        return add(learner, token, new Step.Wrote(task, text.isBlank() ? "" : text));
    }

    /** Keeps how somebody rates reasons of their own, in points by criterion. */
    public Playthrough rate(UserId learner, String token, Slug task, Map<Slug, Integer> points) {
        return add(learner, token, new Step.Rated(task, Step.Rater.WRITER, points));
    }

    /** Marks and keeps the answer to a question. */
    public Playthrough answer(UserId learner, String token, Slug task, Response response) {
        var playthrough = playthroughs.forChange(token).takenBy(learner);
        var edition = library.edition(playthrough.edition());
        var item = edition.course().item(task);
        if (item.isEmpty()) {
            throw new StepRefused(new Step.Answered(task, Fraction.NONE), Refusal.UNKNOWN);
        }
        var fraction = Marking.mark(item.get(), false, response).fraction();
        return keep(playthrough, new Step.Answered(task, fraction), Optional.of(response), edition);
    }

    private Playthrough add(UserId learner, String token, Step step) {
        var playthrough = playthroughs.forChange(token).takenBy(learner);
        return keep(playthrough, step, Optional.empty(), library.edition(playthrough.edition()));
    }

    private Playthrough keep(Playthrough playthrough, Step step, Optional<Response> response, Edition edition) {
        if (playthrough.leftAt().isPresent()) {
            throw new StepRefused(step, Refusal.OVER);
        }
        var next = playthrough.with(step, response, scenario(edition, playthrough), clock.instant());
        playthroughs.keep(next, 1);
        if (next.result().isPresent()) {
            events.publishEvent(PlaythroughFinished.of(next));
        }
        return next;
    }

    private static Scenario scenario(Edition edition, Playthrough playthrough) {
        return edition.course()
                .scenario(playthrough.scenario())
                .orElseThrow(() -> new ScenarioNotFound(playthrough.course(), playthrough.scenario()));
    }
}
