package org.waymark.assessment;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.base.Ids;
import org.waymark.base.Slug;
import org.waymark.question.Outcome;

/** Putting the essays of an attempt that was handed in, or marked again, where instructors find them. */
@Service
@Transactional
public class CollectingEssays {

    /** Without vowels and what looks alike: no sign is a word, or read as another one. */
    private static final String LETTERS = "BCDFGHJKLMNPQRSTVXZ23456789";

    private static final int SIGN_LETTERS = 5;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Essays essays;
    private final Attempts attempts;

    CollectingEssays(Essays essays, Attempts attempts) {
        this.essays = essays;
        this.attempts = attempts;
    }

    @EventListener
    void on(AttemptFinished finished) {
        collect(finished.attempt());
    }

    @EventListener
    void on(AttemptRegraded regraded) {
        collect(regraded.attempt());
    }

    private void collect(AttemptId attempt) {
        essays.provisional(attempt).map(attempts::get).ifPresent(this::collect);
    }

    private void collect(Attempt attempt) {
        attempt.items().stream()
                .filter(item -> attempt.outcomeOf(item) instanceof Outcome.AwaitingReview)
                .map(item -> essay(attempt, item))
                .forEach(essays::add);
    }

    private static Essay essay(Attempt attempt, Slug item) {
        return new Essay(
                new EssayId(Ids.token()),
                attempt.id(),
                attempt.token(),
                item,
                attempt.learner(),
                attempt.edition(),
                attempt.course(),
                attempt.quiz(),
                sign(),
                attempt.finishedAt().orElseThrow(),
                Essay.Stage.FIRST_MARK,
                0);
    }

    private static String sign() {
        return RANDOM.ints(SIGN_LETTERS, 0, LETTERS.length())
                .mapToObj(i -> LETTERS.substring(i, i + 1))
                .collect(Collectors.joining());
    }
}
