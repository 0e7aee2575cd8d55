package org.waymark.playthrough;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.base.Slug;
import org.waymark.content.Library;
import org.waymark.identity.Oversight;
import org.waymark.identity.UserId;
import org.waymark.notice.KeepingNotices;
import org.waymark.notice.Notice;
import org.waymark.scenario.Step;
import org.waymark.scenario.Task;
import org.waymark.ui.SiteMap;

/** Having somebody's reasons before oneself, and rating them: from then on that counts, and their writer is told. */
@Service
@Transactional
@PreAuthorize("hasRole('INSTRUCTOR')")
public class RatingReasons {

    private final OverseenPlaythroughs playthroughs;
    private final Library library;
    private final KeepingNotices notices;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RatingReasons(
            OverseenPlaythroughs playthroughs,
            Library library,
            KeepingNotices notices,
            ApplicationEventPublisher events,
            Clock clock) {
        this.playthroughs = playthroughs;
        this.library = library;
        this.notices = notices;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A text of a playthrough that is over, of a learner whose work one may mark; its writer sees who read it.
     *
     * @throws ReasonsNotFound for everything else
     */
    public OpenReasons open(UserId rater, String token, Slug task) {
        try {
            return opened(playthroughs.read(rater, token, Oversight.Purpose.MARK), task);
        } catch (PlaythroughNotFound none) {
            throw new ReasonsNotFound();
        }
    }

    /**
     * Rates a text, or puts another rating in place of an instructor's.
     *
     * @param opened the text as the instructor saw it; if somebody else has rated it since, nothing is kept
     * @throws ReasonsNotFound where there is no such text, or the work of its learner is not theirs to mark
     * @throws org.waymark.scenario.StepRefused if the points are not along the rubric
     */
    public ReasonsRating rate(UserId rater, OpenReasons opened, Map<Slug, Integer> points) {
        var playthrough = held(rater, opened.token());
        var now = opened(playthrough, opened.task().id());
        if (!now.given().equals(opened.given())) {
            return new ReasonsRating.Overtaken(now);
        }
        var step = new Step.Rated(opened.task().id(), Step.Rater.INSTRUCTOR, points);
        var rated = playthrough.with(step, Optional.empty(), now.scenario(), clock.instant());
        playthroughs.keep(rated, 1);
        events.publishEvent(PlaythroughFinished.of(rated));
        notices.tell(
                rated.learner(),
                now.given().isEmpty() ? Notice.Kind.REASONS_RATED : Notice.Kind.RATING_CHANGED,
                now.scenario().title(),
                SiteMap.debrief(rated.token()));
        return new ReasonsRating.Kept(rated);
    }

    private Playthrough held(UserId rater, String token) {
        try {
            return playthroughs.held(rater, token, Oversight.Purpose.MARK);
        } catch (PlaythroughNotFound none) {
            throw new ReasonsNotFound();
        }
    }

    private OpenReasons opened(Playthrough playthrough, Slug id) {
        var course = library.edition(playthrough.edition()).course();
        var scenario = course.scenario(playthrough.scenario()).orElseThrow(ReasonsNotFound::new);
        return scenario.task(id)
                .filter(Task.Reasoning.class::isInstance)
                .map(Task.Reasoning.class::cast)
                .flatMap(task -> OpenReasons.of(playthrough, course, scenario, task))
                .orElseThrow(ReasonsNotFound::new);
    }
}
