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

    private final Playthroughs playthroughs;
    private final Library library;
    private final KeepingNotices notices;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RatingReasons(
            Playthroughs playthroughs,
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
     * A text of a playthrough that is over.
     *
     * @throws ReasonsNotFound for everything else
     */
    @Transactional(readOnly = true)
    public OpenReasons open(String token, Slug task) {
        try {
            return opened(playthroughs.get(token), task);
        } catch (PlaythroughNotFound none) {
            throw new ReasonsNotFound();
        }
    }

    /**
     * Rates a text, or puts another rating in place of an instructor's.
     *
     * @param opened the text as the instructor saw it; if somebody else has rated it since, nothing is kept
     * @throws org.waymark.scenario.StepRefused if the points are not along the rubric
     */
    public ReasonsRating rate(OpenReasons opened, Map<Slug, Integer> points) {
        var playthrough = playthroughs.forChange(opened.token());
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
