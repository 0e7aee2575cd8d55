package org.waymark.assessment;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.waymark.base.Ids;
import org.waymark.base.Language;
import org.waymark.base.Slug;
import org.waymark.content.Quiz;
import org.waymark.identity.UserId;
import org.waymark.question.Fraction;
import org.waymark.question.ModelAnswers;
import org.waymark.question.Outcome;
import org.waymark.question.Question;
import org.waymark.question.Response;

/** Attempts at the quizzes of the lighthouse course. */
public final class Examples {

    public static final Instant NOON = Instant.parse("2026-11-20T12:00:00.123456Z");
    public static final UserId ANN = org.waymark.content.Examples.LEARNER;
    public static final UserId BEN = org.waymark.content.Examples.OTHER_LEARNER;

    private Examples() {}

    /** Ann's attempt at the quiz of all six items, begun at noon, with nothing answered. */
    public static Attempt begun() {
        return begunBy(ANN, NOON);
    }

    public static Attempt begunBy(UserId learner, Instant at) {
        var edition = org.waymark.content.Examples.edition();
        return new Attempt(
                new AttemptId(UUID.randomUUID()),
                Ids.token(),
                learner,
                edition.id(),
                edition.courseId(),
                quiz().id(),
                42,
                items(),
                Terms.ANY_TIME,
                0,
                0,
                List.of(),
                at,
                Optional.empty());
    }

    public static Quiz quiz() {
        return org.waymark.content.Examples.course()
                .quiz(org.waymark.content.Examples.QUIZ)
                .orElseThrow();
    }

    /** The ids of the six items, in order. */
    public static List<Slug> items() {
        return quiz().selections().getFirst().candidates();
    }

    /** An answer that earns everything. */
    public static AttemptEvent right(int number, Slug item) {
        var response = ModelAnswers.right(question(item), Language.ENGLISH);
        return answered(number, item, response, new Outcome.Marked(Fraction.FULL));
    }

    /** An answer that earns nothing. */
    public static AttemptEvent wrong(int number, Slug item) {
        var response = ModelAnswers.wrong(question(item), Language.ENGLISH);
        return answered(number, item, response, new Outcome.Marked(Fraction.NONE));
    }

    private static Question question(Slug item) {
        return org.waymark.content.Examples.course().item(item).orElseThrow().question();
    }

    public static AttemptEvent blank(int number, Slug item) {
        return answered(number, item, new Response.Blank(), new Outcome.LeftBlank());
    }

    public static AttemptEvent answered(int number, Slug item, Response response, Outcome outcome) {
        return event(number, new Act.Answered(item, response, Optional.empty(), outcome));
    }

    /** Something that happened so many minutes after noon on the server's own pages. */
    public static AttemptEvent event(int number, Act act) {
        return new AttemptEvent(
                number, Origin.server(after(number)), act, after(number), new Standing.Counted(), Optional.empty());
    }

    /** A key that is the same in every run. */
    public static SealKeys keys() {
        return SealKeys.parse("1:" + "A".repeat(43) + "=");
    }

    /** So many minutes after noon. */
    static Instant minute(int number) {
        return after(number);
    }

    static Attempt withGeneration(Attempt attempt, int generation) {
        return copy(attempt, attempt.id(), attempt.items(), attempt.terms(), generation, attempt.events());
    }

    static Attempt withItems(Attempt attempt, List<Slug> items) {
        return copy(attempt, attempt.id(), items, attempt.terms(), attempt.generation(), attempt.events());
    }

    static Attempt withEvents(Attempt attempt, List<AttemptEvent> events) {
        return copy(attempt, attempt.id(), attempt.items(), attempt.terms(), attempt.generation(), events);
    }

    static Attempt withId(Attempt attempt, AttemptId id) {
        return copy(attempt, id, attempt.items(), attempt.terms(), attempt.generation(), attempt.events());
    }

    /** As {@link #begun}, with this time. */
    static Attempt begunUnder(Terms terms) {
        var attempt = begun();
        return copy(attempt, attempt.id(), attempt.items(), terms, attempt.generation(), attempt.events());
    }

    private static Attempt copy(
            Attempt attempt, AttemptId id, List<Slug> items, Terms terms, int generation, List<AttemptEvent> events) {
        return new Attempt(
                id,
                attempt.token(),
                attempt.learner(),
                attempt.edition(),
                attempt.course(),
                attempt.quiz(),
                attempt.seed(),
                items,
                terms,
                generation,
                attempt.orderSeen(),
                events,
                attempt.startedAt(),
                attempt.result());
    }

    public static Attempt handedIn(Attempt attempt) {
        return attempt.handedIn(
                org.waymark.content.Examples.course(),
                quiz(),
                attempt.startedAt().plus(Duration.ofMinutes(10)));
    }

    public static Response.Chosen chosen(String... options) {
        return new Response.Chosen(Arrays.stream(options).map(Slug::new).collect(Collectors.toSet()));
    }

    private static Instant after(int minutes) {
        return NOON.plus(Duration.ofMinutes(minutes));
    }

    /** Keeps it as the next one of its learner at its quiz. */
    public static Attempt started(Attempts attempts, Attempt attempt) {
        var before = attempts.outlinesAt(attempt.learner(), attempt.course(), attempt.quiz());
        return attempts.start(attempt, before.size() + 1).orElseThrow();
    }
}
