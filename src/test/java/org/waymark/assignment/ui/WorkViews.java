package org.waymark.assignment.ui;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mockito.Mockito;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.waymark.assessment.Accommodation;
import org.waymark.assessment.Arranged;
import org.waymark.assessment.Arrangements;
import org.waymark.assessment.Attempt;
import org.waymark.assessment.AttemptId;
import org.waymark.assessment.AttemptOutline;
import org.waymark.assessment.AttemptOutlines;
import org.waymark.assessment.CatchingUp;
import org.waymark.content.Examples;
import org.waymark.content.Library;
import org.waymark.content.LibraryOf;
import org.waymark.content.ReadSections;
import org.waymark.content.Section;
import org.waymark.content.SectionRead;
import org.waymark.identity.UserId;
import org.waymark.playthrough.PlaythroughOutlines;
import org.waymark.question.Mark;
import org.waymark.storage.PagesOnDatabase;

/** What pages need on a database, the services of classes and of their work, and the course of the lighthouse. */
@TestConfiguration(proxyBeanMethods = false)
@ComponentScan(
        basePackages = {"org.waymark.assignment", "org.waymark.classroom"},
        excludeFilters = @ComponentScan.Filter(TestConfiguration.class))
@Import(PagesOnDatabase.class)
class WorkViews {

    static final ZoneId BAKU = ZoneId.of("Asia/Baku");

    /** What learners did, as other modules would know. */
    static final class Did {

        private final List<SectionRead> read = new ArrayList<>();
        private final List<AttemptOutline> attempts = new ArrayList<>();

        void nothing() {
            read.clear();
            attempts.clear();
        }

        /** Both sections of the first lesson. */
        void readTheNight(UserId learner, Instant at) {
            for (var section : List.of(Examples.FIRST_SECTION, Section.WHO_SAYS_SO)) {
                read.add(new SectionRead(learner, Examples.COURSE, Examples.FIRST_LESSON, section, at));
            }
        }

        /** The quiz of the second module, with so many of ten points. */
        void tookTheStorm(UserId learner, int earned, boolean provisional, Instant at) {
            var mark = new Mark(BigDecimal.valueOf(earned), BigDecimal.TEN);
            add(learner, at, Optional.of(new Attempt.Result(mark, earned >= 5, provisional, at)));
        }

        void beganTheStorm(UserId learner, Instant at) {
            add(learner, at, Optional.empty());
        }

        private void add(UserId learner, Instant at, Optional<Attempt.Result> result) {
            attempts.add(new AttemptOutline(
                    new AttemptId(UUID.randomUUID()),
                    "attempt-of-" + learner.value(),
                    learner,
                    Examples.COURSE,
                    Examples.QUIZ,
                    at.minusSeconds(600),
                    Optional.empty(),
                    result.map(it -> new AttemptOutline.Done(it, at))));
        }
    }

    @Bean
    Did did() {
        return new Did();
    }

    @Bean
    AttemptOutlines attempts(Did did) {
        return (learners, _, quizzes) -> did.attempts.stream()
                .filter(it -> learners.contains(it.learner()) && quizzes.contains(it.quiz()))
                .toList();
    }

    @Bean
    PlaythroughOutlines playthroughs() {
        return (_, _, _) -> List.of();
    }

    @Bean
    ReadSections sections(Did did) {
        return (learners, _, lessons) -> did.read.stream()
                .filter(it -> learners.contains(it.learner()) && lessons.contains(it.lesson()))
                .toList();
    }

    /** Nothing was arranged for anybody. */
    @Bean
    Arrangements arrangements() {
        var arrangements = Mockito.mock(Arrangements.class);
        Mockito.when(arrangements.of(Mockito.any(), Mockito.any()))
                .thenReturn(new Arranged(Accommodation.NONE, List.of()));
        return arrangements;
    }

    /** Nobody is at a quiz. */
    @Bean
    CatchingUp catchingUp() {
        return Mockito.mock(CatchingUp.class);
    }

    @Bean
    Library library() {
        return new LibraryOf(Examples.edition());
    }
}
