package org.waymark;

import java.util.Optional;
import java.util.Random;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.assessment.TakingQuizzes;
import org.waymark.base.Slug;
import org.waymark.content.Course;
import org.waymark.content.Edition;
import org.waymark.content.Lesson;
import org.waymark.content.Library;
import org.waymark.content.Quiz;
import org.waymark.content.ReadingLessons;
import org.waymark.identity.DemoAccounts;
import org.waymark.identity.Role;
import org.waymark.identity.UserId;
import org.waymark.progress.SeeingProgress;
import org.waymark.question.Item;

/** Lets the demo learner read and answer a little, as any learner would, so that there is something to see; once. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class DemoLearner implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(DemoLearner.class);

    /** Decides which answers are right: of the first four, all but one. */
    private static final long BEHAVIOUR = 1;

    private static final double KNOWS = 0.7;

    private final DemoAccounts accounts;
    private final Library library;
    private final ReadingLessons readingLessons;
    private final TakingQuizzes takingQuizzes;
    private final SeeingProgress seeingProgress;
    private final ActingAs as;

    DemoLearner(
            DemoAccounts accounts,
            Library library,
            ReadingLessons readingLessons,
            TakingQuizzes takingQuizzes,
            SeeingProgress seeingProgress,
            ActingAs as) {
        this.accounts = accounts;
        this.library = library;
        this.readingLessons = readingLessons;
        this.takingQuizzes = takingQuizzes;
        this.seeingProgress = seeingProgress;
        this.as = as;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        accounts.learner().ifPresent(learner -> as.somebody(Role.LEARNER, () -> beginWhereNothingIsBegun(learner)));
    }

    private UserId beginWhereNothingIsBegun(UserId demo) {
        if (seeingProgress.ofAllBegunBy(demo).isEmpty()) {
            library.current().stream()
                    .map(Edition::course)
                    .filter(course -> !course.lessons().isEmpty())
                    .findFirst()
                    .ifPresent(course -> begin(demo, course));
        }
        return demo;
    }

    /** The first lesson wholly and its check, the second lesson to its middle. */
    private void begin(UserId learner, Course course) {
        var first = course.lessons().getFirst();
        read(learner, course, first, first.sections().size());
        checkOf(first, course).ifPresent(check -> take(learner, course, check));
        course.lessons().stream()
                .skip(1)
                .findFirst()
                .ifPresent(second ->
                        read(learner, course, second, second.sections().size() / 2));
        log.info("the demo learner has begun course {}", course.id());
    }

    private void read(UserId learner, Course course, Lesson lesson, int sections) {
        lesson.sections().stream()
                .limit(sections)
                .forEach(section -> readingLessons.sectionRead(learner, course.id(), lesson.id(), section.id()));
    }

    private static Optional<Quiz> checkOf(Lesson lesson, Course course) {
        return course.moduleOf(lesson.id()).stream()
                .flatMap(module -> module.quizzes().stream())
                .filter(quiz -> quiz.after().equals(Optional.of(lesson.id())))
                .findFirst();
    }

    private void take(UserId learner, Course course, Quiz quiz) {
        var behaviour = new Random(BEHAVIOUR);
        var attempt = takingQuizzes.startOrResume(learner, course.id(), quiz.id());
        for (var item : attempt.items()) {
            var question = item(course, item).question();
            var response = behaviour.nextDouble() < KNOWS
                    ? DemoAnswers.right(question, course.original())
                    : DemoAnswers.wrong(question, course.original());
            takingQuizzes.answer(learner, attempt.token(), item, response);
        }
        takingQuizzes.handIn(learner, attempt.token());
    }

    private static Item item(Course course, Slug id) {
        return course.item(id)
                .orElseThrow(() -> new IllegalStateException("course " + course.id() + " lost item " + id));
    }
}
