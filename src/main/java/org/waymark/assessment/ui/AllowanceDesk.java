package org.waymark.assessment.ui;

import java.util.List;
import java.util.Optional;
import org.waymark.assessment.Accommodation;
import org.waymark.assessment.ChangingAllowances;
import org.waymark.assessment.LearnerGroup;
import org.waymark.assessment.QuizOverride;
import org.waymark.base.Language;
import org.waymark.base.Slug;
import org.waymark.content.Course;
import org.waymark.content.Library;
import org.waymark.content.Quiz;
import org.waymark.identity.People;
import org.waymark.identity.UserId;

/** What the panels for learners and groups work with; each change is followed by showing what came of it. */
record AllowanceDesk(ChangingAllowances changing, Library library, People people, UserId user, Runnable changed) {

    /** A quiz and the course it belongs to. */
    record Place(Course course, Quiz quiz) {

        String title(Language language) {
            return quiz.title().in(language) + " · " + course.title().in(language);
        }
    }

    List<Place> quizzes() {
        return library.current().stream()
                .flatMap(edition -> edition.course()
                        .activities()
                        .flatMap(activity -> activity instanceof Quiz quiz
                                ? Optional.of(new Place(edition.course(), quiz)).stream()
                                : Optional.<Place>empty().stream()))
                .toList();
    }

    String titleOf(Slug course, Slug quiz, Language language) {
        return quizzes().stream()
                .filter(place ->
                        place.course().id().equals(course) && place.quiz().id().equals(quiz))
                .map(place -> place.title(language))
                .findFirst()
                .orElse(quiz.value());
    }

    /** What is set for a learner or a group at a quiz, where something is. */
    Optional<QuizOverride> override(Place place, QuizOverride.Recipient recipient) {
        return changing.overrides(place.course().id(), place.quiz().id()).stream()
                .filter(it -> it.recipient().equals(recipient))
                .findFirst();
    }

    void grant(UserId learner, Accommodation accommodation, String reason) {
        changing.grant(user, learner, accommodation, reason);
        changed.run();
    }

    void grant(QuizOverride override, String reason) {
        changing.grant(user, override, reason);
        changed.run();
    }

    void withdraw(QuizOverride override, String reason) {
        changing.withdraw(user, override, reason);
        changed.run();
    }

    void keep(LearnerGroup group) {
        changing.keep(user, group);
        changed.run();
    }

    void dissolve(LearnerGroup group) {
        changing.dissolve(user, group);
        changed.run();
    }
}
