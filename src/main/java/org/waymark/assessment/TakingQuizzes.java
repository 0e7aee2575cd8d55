package org.waymark.assessment;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.base.Ids;
import org.waymark.base.Slug;
import org.waymark.content.Edition;
import org.waymark.content.Library;
import org.waymark.content.Quiz;
import org.waymark.identity.UserId;
import org.waymark.question.Item;
import org.waymark.question.Marking;
import org.waymark.question.Response;

/** Starting a quiz, answering its items, handing it in. */
@Service
@PreAuthorize("isAuthenticated()")
public class TakingQuizzes {

    private final Attempts attempts;
    private final Library library;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TakingQuizzes(Attempts attempts, Library library, ApplicationEventPublisher events, Clock clock) {
        this.attempts = attempts;
        this.library = library;
        this.events = events;
        this.clock = clock;
    }

    /** The unfinished attempt, on whichever edition it was started; a new one on the current edition where there is none. */
    public Attempt startOrResume(UserId learner, Slug course, Slug quiz) {
        return attempts.unfinished(learner, course, quiz).orElseGet(() -> attempts.start(drawn(learner, course, quiz)));
    }

    /** Marks and keeps a response. Once this returns, the answer is committed. */
    @Transactional
    public Answer answer(UserId learner, String token, Slug item, Response response) {
        var attempt = attempts.forChange(token).takenBy(learner);
        var question = itemOf(attempt, item).question();
        var answer =
                new Answer(attempt.nextNumber(), item, response, Marking.mark(question, response), clock.instant());
        attempts.add(attempt.with(answer).id(), answer);
        return answer;
    }

    /** Closes and marks the attempt; handing in a second time changes nothing. */
    @Transactional
    public Attempt handIn(UserId learner, String token) {
        var attempt = attempts.forChange(token).takenBy(learner);
        if (attempt.isFinished()) {
            return attempt;
        }
        var edition = library.edition(attempt.edition());
        var handedIn = attempt.handedIn(edition.course(), quizOf(edition, attempt.quiz()), clock.instant());
        attempts.finish(handedIn);
        events.publishEvent(AttemptFinished.of(handedIn));
        return handedIn;
    }

    /** An attempt of this learner; throws {@link AttemptNotFound} for everything else. */
    @Transactional(readOnly = true)
    public Attempt attempt(UserId learner, String token) {
        return attempts.get(token).takenBy(learner);
    }

    /** What this learner has begun and finished at a quiz, the newest first. */
    @Transactional(readOnly = true)
    public List<Attempt> attemptsAt(UserId learner, Slug course, Slug quiz) {
        return attempts.at(learner, course, quiz);
    }

    private Attempt drawn(UserId learner, Slug course, Slug quiz) {
        var edition = library.current(course).orElseThrow(() -> new QuizNotFound(course, quiz));
        var seed = Ids.seed();
        var now = clock.instant();
        return new Attempt(
                new AttemptId(Ids.timeOrdered(now)),
                Ids.token(),
                learner,
                edition.id(),
                course,
                quiz,
                seed,
                Drawing.draw(quizOf(edition, quiz), seed),
                List.of(),
                now,
                Optional.empty());
    }

    private Item itemOf(Attempt attempt, Slug item) {
        return library.edition(attempt.edition())
                .course()
                .item(item)
                .orElseThrow(() ->
                        new IllegalArgumentException("attempt " + attempt.id().value() + " has no item " + item));
    }

    private static Quiz quizOf(Edition edition, Slug quiz) {
        return edition.course().quiz(quiz).orElseThrow(() -> new QuizNotFound(edition.courseId(), quiz));
    }
}
