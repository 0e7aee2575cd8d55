package org.waymark.playthrough;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.base.Citation;
import org.waymark.base.Ids;
import org.waymark.base.Slug;
import org.waymark.content.Library;
import org.waymark.identity.UserId;
import org.waymark.question.Fraction;
import org.waymark.question.Marking;
import org.waymark.question.Response;
import org.waymark.scenario.Made;
import org.waymark.scenario.Refusal;
import org.waymark.scenario.Step;
import org.waymark.scenario.StepRefused;

/** Beginning a scenario, deciding in it, and rating one's own reasons. Once a method returns, what was done is committed. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class PlayingScenarios {

    /** A choice made in time may need so long to arrive. */
    private static final Duration GRACE = Duration.ofSeconds(5);

    private final Playthroughs playthroughs;
    private final Library library;
    private final KeepingSteps steps;
    private final PlaythroughLooks looks;
    private final Clock clock;

    PlayingScenarios(
            Playthroughs playthroughs, Library library, KeepingSteps steps, PlaythroughLooks looks, Clock clock) {
        this.playthroughs = playthroughs;
        this.library = library;
        this.steps = steps;
        this.looks = looks;
        this.clock = clock;
    }

    /**
     * The open playthrough, on whichever edition it began; a new one on the current edition where there is none, without time for
     * whoever played the last one so.
     *
     * @throws ScenarioNotFound when the course has no such scenario
     */
    public Playthrough startOrResume(UserId learner, Slug course, Slug scenario) {
        var earlier = playthroughs.at(learner, course, scenario);
        return open(earlier).orElseGet(() -> start(learner, course, scenario, usual(earlier)));
    }

    /** As {@link #startOrResume(UserId, Slug, Slug)}, with this time; what goes on without time stays so. */
    public Playthrough startOrResume(UserId learner, Slug course, Slug scenario, Playthrough.Timing timing) {
        var open = open(playthroughs.at(learner, course, scenario));
        if (open.isEmpty()) {
            return start(learner, course, scenario, timing);
        }
        return timing.off() && !open.get().timing().off()
                ? kept(playthroughs.forChange(open.get().token()).with(timing))
                : open.get();
    }

    /** A new playthrough, without time for whoever played the last one so; an open one is left as it is, and kept. */
    public Playthrough startAgain(UserId learner, Slug course, Slug scenario) {
        return startAgain(learner, course, scenario, usual(playthroughs.at(learner, course, scenario)));
    }

    /** As {@link #startAgain(UserId, Slug, Slug)}, with this time. */
    public Playthrough startAgain(UserId learner, Slug course, Slug scenario, Playthrough.Timing timing) {
        open(playthroughs.at(learner, course, scenario))
                .map(open -> playthroughs.forChange(open.token()))
                .ifPresent(open -> kept(open.left(clock.instant())));
        return start(learner, course, scenario, timing);
    }

    private static Optional<Playthrough> open(List<Playthrough> earlier) {
        return earlier.stream().filter(Playthrough::isOpen).findFirst();
    }

    private static Playthrough.Timing usual(List<Playthrough> earlier) {
        return earlier.stream().findFirst().filter(last -> last.timing().off()).isPresent()
                ? Playthrough.Timing.OFF
                : Playthrough.Timing.ON;
    }

    private Playthrough kept(Playthrough playthrough) {
        playthroughs.keep(playthrough, 0);
        return playthrough;
    }

    private Playthrough start(UserId learner, Slug course, Slug scenario, Playthrough.Timing timing) {
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
                timing,
                Optional.empty(),
                Optional.empty()));
    }

    /** Who of the staff has looked at a playthrough of this learner, the latest first. */
    @Transactional(readOnly = true)
    public List<Look> looksAt(UserId learner, String token) {
        return looks.at(playthroughs.get(token).takenBy(learner).id());
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
     * Makes a choice; where the time for it was over before it can have been sent, the one that time takes is made instead.
     *
     * @throws StepRefused if it is not possible; the playthrough stays as it is
     */
    public Playthrough choose(UserId learner, String token, Made choice) {
        var playthrough = playthroughs.forChange(token).takenBy(learner);
        return steps.takenByTime(playthrough, GRACE)
                .orElseGet(() -> steps.keep(playthrough, new Step.Chose(choice), Optional.empty()));
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
        var item = library.edition(playthrough.edition()).course().item(task);
        if (item.isEmpty()) {
            throw new StepRefused(new Step.Answered(task, Fraction.NONE), Refusal.UNKNOWN);
        }
        var fraction = Marking.mark(item.get(), false, response).fraction();
        return steps.keep(playthrough, new Step.Answered(task, fraction), Optional.of(response));
    }

    private Playthrough add(UserId learner, String token, Step step) {
        return steps.keep(playthroughs.forChange(token).takenBy(learner), step, Optional.empty());
    }
}
