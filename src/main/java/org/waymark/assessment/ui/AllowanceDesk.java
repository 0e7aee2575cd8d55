package org.waymark.assessment.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Optional;
import org.waymark.assessment.Accommodation;
import org.waymark.assessment.AllowanceChange;
import org.waymark.assessment.AllowanceOutdated;
import org.waymark.assessment.ChangingAllowances;
import org.waymark.assessment.Conditions;
import org.waymark.assessment.Granted;
import org.waymark.assessment.LearnerGroup;
import org.waymark.assessment.QuizOverride;
import org.waymark.assessment.RecipientNotFound;
import org.waymark.assessment.SeeingConditions;
import org.waymark.base.Language;
import org.waymark.base.Slug;
import org.waymark.content.Course;
import org.waymark.content.Library;
import org.waymark.content.Quiz;
import org.waymark.identity.People;
import org.waymark.identity.UserId;
import org.waymark.ui.Notices;

/** What the panels for learners and groups work with; each change is followed by showing what came of it. */
record AllowanceDesk(
        ChangingAllowances changing,
        SeeingConditions seeing,
        Library library,
        People people,
        UserId user,
        Runnable changed) {

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

    /** Learners whose name contains these words. */
    List<ChangingAllowances.Found> find(String words, int most) {
        return changing.find(user, words, most);
    }

    List<LearnerGroup> groups() {
        return changing.groups(user);
    }

    List<AllowanceChange> latest() {
        return changing.latest(user);
    }

    Granted of(UserId learner) {
        return changing.of(user, learner);
    }

    Conditions conditions(Place place, UserId learner) {
        return seeing.of(user, learner, place.course(), place.quiz());
    }

    /** What is set for a learner or a group at a quiz, where something is. */
    Optional<QuizOverride> override(Place place, QuizOverride.Recipient recipient) {
        return changing.override(user, place.course().id(), place.quiz().id(), recipient);
    }

    /** @param outdated shows what somebody else has made of it in the meantime */
    boolean grant(UserId learner, Accommodation accommodation, int version, String reason, Runnable outdated) {
        return change(() -> changing.grant(user, learner, accommodation, version, reason), outdated);
    }

    boolean grant(QuizOverride override, String reason, Runnable outdated) {
        return change(() -> changing.grant(user, override, reason), outdated);
    }

    boolean withdraw(QuizOverride override, String reason, Runnable outdated) {
        return change(() -> changing.withdraw(user, override.id(), override.version(), reason), outdated);
    }

    boolean keep(LearnerGroup group) {
        return change(() -> changing.keep(user, group));
    }

    boolean dissolve(LearnerGroup group) {
        return change(() -> changing.dissolve(user, group.id()));
    }

    private boolean change(Runnable change, Runnable outdated) {
        try {
            return change(change);
        } catch (AllowanceOutdated _) {
            changed.run();
            tries(outdated);
            return false;
        }
    }

    private boolean change(Runnable change) {
        var done = tries(change);
        changed.run();
        return done;
    }

    /** Does something about a learner or a group; tells whether they were still there for this instructor, and says so where not. */
    boolean tries(Runnable doing) {
        try {
            doing.run();
            return true;
        } catch (RecipientNotFound _) {
            Notices.warn(I18NProvider.translate("assessment.accommodation.gone"));
            return false;
        }
    }
}
