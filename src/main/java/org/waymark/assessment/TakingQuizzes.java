package org.waymark.assessment;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.base.Slug;
import org.waymark.identity.UserId;
import org.waymark.question.Response;

/** Starting a quiz, answering its items, handing it in. */
@Service
@PreAuthorize("isAuthenticated()")
public class TakingQuizzes {

    private final Attempts attempts;
    private final StartingAttempts starting;
    private final RecordingEvents recording;
    private final ClosingInForce closing;

    TakingQuizzes(Attempts attempts, StartingAttempts starting, RecordingEvents recording, ClosingInForce closing) {
        this.attempts = attempts;
        this.starting = starting;
        this.recording = recording;
        this.closing = closing;
    }

    /** What a learner can do at a quiz now: start it, go on with it, or neither, and why. */
    @Transactional(readOnly = true)
    public Opportunity opportunity(UserId learner, Slug course, Slug quiz) {
        return starting.opportunity(learner, course, quiz);
    }

    /** What was arranged for a learner in every quiz. */
    @Transactional(readOnly = true)
    public Accommodation accommodation(UserId learner) {
        return starting.accommodation(learner);
    }

    /**
     * The unfinished attempt, on whichever edition it was started; a new one on the current edition where there is none.
     *
     * @throws StartRefused where none may be started now
     */
    public Attempt startOrResume(UserId learner, Slug course, Slug quiz) {
        return starting.startOrResume(learner, course, quiz);
    }

    /** Starts the clock of an attempt whose first question is about to be shown; a clock that runs is left alone. */
    @Transactional
    public Attempt begin(UserId learner, String token) {
        var attempt = attempts.forChange(token).takenBy(learner);
        return attempt.isBegun() || attempt.isFinished() ? attempt : recording.changed(attempt, Reception::begin);
    }

    /**
     * Marks and keeps a response. Once this returns, the answer is committed.
     *
     * @throws AttemptClosed when it came too late: then it is kept for the instructor, and does not count
     */
    @Transactional(noRollbackFor = AttemptClosed.class)
    public Answer answer(UserId learner, String token, Slug item, Response response) {
        var attempt = recording.answer(learner, token, item, response);
        var event = attempt.events().getLast();
        if (!event.standing().counts()) {
            throw new AttemptClosed(attempt.id());
        }
        return attempt.answers().getLast();
    }

    /** Closes and marks the attempt; handing in a second time changes nothing. */
    @Transactional
    public Attempt handIn(UserId learner, String token) {
        return recording.handIn(attempts.forChange(token).takenBy(learner), Act.By.LEARNER);
    }

    /** An attempt of this learner; throws {@link AttemptNotFound} for everything else. */
    @Transactional(readOnly = true)
    public Attempt attempt(UserId learner, String token) {
        return attempts.get(token).takenBy(learner);
    }

    /** Until when a quiz can be attempted by this learner and those with whom they do it. */
    @Transactional(readOnly = true)
    public Closing closing(UserId learner, Slug course, Slug quiz) {
        return closing.of(learner, course, quiz);
    }

    /** What this learner has begun and finished at a quiz, the newest first. */
    @Transactional(readOnly = true)
    public List<Attempt> attemptsAt(UserId learner, Slug course, Slug quiz) {
        return attempts.at(learner, course, quiz);
    }
}
