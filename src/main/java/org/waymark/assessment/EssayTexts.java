package org.waymark.assessment;

import org.springframework.stereotype.Component;
import org.waymark.content.Course;
import org.waymark.content.Library;
import org.waymark.identity.People;
import org.waymark.question.Response;

/** What an essay says, what it was an answer to, and who wrote it. */
@Component
class EssayTexts {

    private final Attempts attempts;
    private final Library library;
    private final People people;

    EssayTexts(Attempts attempts, Library library, People people) {
        this.attempts = attempts;
        this.library = library;
        this.people = people;
    }

    Course courseOf(Essay essay) {
        return library.edition(essay.edition()).course();
    }

    /** The text that counts now: an answer that was admitted later takes the place of an earlier one. */
    Response textOf(Essay essay) {
        return attempts.get(essay.token())
                .answerTo(essay.item())
                .map(Answer::response)
                .orElseGet(Response.Blank::new);
    }

    String writerOf(Essay essay) {
        return people.nameOf(essay.learner());
    }
}
