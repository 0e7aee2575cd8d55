package org.waymark.assessment.ui;

import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.RouteParameters;
import java.util.stream.IntStream;
import org.waymark.assessment.Answer;
import org.waymark.assessment.Attempt;
import org.waymark.assessment.AttemptNotFound;
import org.waymark.assessment.TakingQuizzes;
import org.waymark.base.Slug;
import org.waymark.content.Course;
import org.waymark.content.Library;
import org.waymark.content.Quiz;
import org.waymark.identity.UserId;
import org.waymark.question.Arrangement;
import org.waymark.question.Item;
import org.waymark.question.Outcome;
import org.waymark.question.Response;

/** An attempt with its course and quiz as they were when it started; its items are numbered from 1. */
record Sheet(Attempt attempt, Course course, Quiz quiz) {

    /** The part of the address that names an attempt. */
    private static final String TOKEN = "attempt";

    static Sheet of(Attempt attempt, Library library) {
        var course = library.edition(attempt.edition()).course();
        var quiz = course.quiz(attempt.quiz())
                .orElseThrow(() -> new IllegalStateException("edition lost quiz " + attempt.quiz()));
        return new Sheet(attempt, course, quiz);
    }

    /** The attempt that an address names; somebody else's is not found, like one that does not exist. */
    static Sheet at(RouteParameters address, UserId learner, TakingQuizzes taking, Library library) {
        try {
            return of(taking.attempt(learner, address.get(TOKEN).orElse("")), library);
        } catch (AttemptNotFound _) {
            throw new NotFoundException();
        }
    }

    RouteParameters address() {
        return new RouteParameters(TOKEN, attempt.token());
    }

    int size() {
        return attempt.items().size();
    }

    IntStream numbers() {
        return IntStream.rangeClosed(1, size());
    }

    Slug id(int number) {
        return attempt.items().get(number - 1);
    }

    /** An item as this attempt shows it. */
    Item item(int number) {
        return course.item(id(number))
                .map(item -> Arrangement.arranged(item, attempt.seed()))
                .orElseThrow(() -> new IllegalStateException("edition lost item " + id(number)));
    }

    Response given(int number) {
        return attempt.answerTo(id(number)).map(Answer::response).orElseGet(Response.Blank::new);
    }

    Outcome outcome(int number) {
        return attempt.outcomeOf(id(number));
    }

    boolean isAnswered(int number) {
        return attempt.isAnswered(id(number));
    }

    int unanswered() {
        return attempt.unanswered().size();
    }

    /** Where one goes on: the first item without an answer, or the last one. */
    int nextUnanswered() {
        return numbers().filter(number -> !isAnswered(number)).findFirst().orElse(size());
    }

    boolean has(int number) {
        return number >= 1 && number <= size();
    }
}
