package org.waymark.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waymark.assignment.Workroom.ANN;
import static org.waymark.assignment.Workroom.BEN;
import static org.waymark.assignment.Workroom.CEM;
import static org.waymark.assignment.Workroom.DAN;
import static org.waymark.assignment.Workroom.LAMP;
import static org.waymark.assignment.Workroom.LESSON;
import static org.waymark.assignment.Workroom.LEYLA;
import static org.waymark.assignment.Workroom.MODULE;
import static org.waymark.assignment.Workroom.STORM;
import static org.waymark.assignment.Workroom.form;
import static org.waymark.assignment.Workroom.hour;
import static org.waymark.content.Examples.COURSE;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.waymark.assignment.WorkDone.Stand;
import org.waymark.base.Ids;
import org.waymark.base.Slug;
import org.waymark.classroom.ClassroomNotFound;
import org.waymark.content.Examples;
import org.waymark.content.ReadingMarks;
import org.waymark.content.ScenarioCourse;
import org.waymark.content.SectionRead;
import org.waymark.identity.UserId;
import org.waymark.notice.Notice;
import org.waymark.notice.Noticeboard;
import org.waymark.playthrough.Playthrough;
import org.waymark.playthrough.PlaythroughId;
import org.waymark.playthrough.Playthroughs;

/** What a class has made of its work, what a learner is to do, and what they are told of it. */
interface FollowingContract {

    Workroom room();

    @Test
    default void theWorkOfAClassIsWhatItsLearnersMadeOfIt() {
        var quiz = room().assign(form(STORM, 0, 2, 4));
        var lesson = room().assign(form(LESSON, -1, 1, -1));
        var lamp = room().assign(form(LAMP, new Audience.Members(room().group.id())));
        room().pass(Duration.ofMillis(1));
        var module = room().assign(form(MODULE, new Audience.One(CEM)));
        room().handedIn(ANN);
        room().begun(BEN);
        reads(ANN, 2);
        reads(BEN, 1);
        plays(ANN, "75.5", 0);
        plays(BEN, "20.0", 1);
        reads(DAN, 2);

        var work = room().bean(SeeingClassWork.class).of(room().first);

        assertThat(work.assignments()).containsExactly(lesson, quiz, lamp, module);
        assertThat(work.learners()).containsExactlyInAnyOrder(ANN, BEN, CEM);
        assertThat(work.of(quiz.id(), ANN).orElseThrow().stand()).isEqualTo(Stand.DONE);
        assertThat(work.of(quiz.id(), ANN)
                        .orElseThrow()
                        .fraction()
                        .orElseThrow()
                        .isNone())
                .isTrue();
        assertThat(work.of(quiz.id(), BEN).orElseThrow().stand()).isEqualTo(Stand.UNDER_WAY);
        assertThat(work.of(quiz.id(), CEM).orElseThrow().stand()).isEqualTo(Stand.NOT_BEGUN);
        assertThat(work.of(lesson.id(), ANN).orElseThrow().stand()).isEqualTo(Stand.DONE);
        assertThat(work.of(lesson.id(), BEN).orElseThrow().stand()).isEqualTo(Stand.UNDER_WAY);
        assertThat(work.of(lamp.id(), ANN)
                        .orElseThrow()
                        .fraction()
                        .orElseThrow()
                        .value())
                .isEqualByComparingTo("0.755");
        assertThat(work.of(lamp.id(), BEN).orElseThrow().stand()).isEqualTo(Stand.WAITING);
        assertThat(work.of(lamp.id(), CEM)).isEmpty();
        assertThat(work.of(module.id(), CEM).orElseThrow().stand()).isEqualTo(Stand.NOT_BEGUN);
        assertThat(work.of(module.id(), ANN)).isEmpty();
        assertThat(work.of(quiz.id(), DAN)).isEmpty();
    }

    @Test
    default void whatTheServerHandsInEndedWhenItsTimeWasUp() {
        var quiz = room().assign(form(STORM, 0, 4, 4));
        var attempt = room().begun(ANN);
        room().pass(Duration.ofHours(4).plusSeconds(90));

        room().taking().handIn(ANN, attempt.token());

        var done = room().done(quiz, ANN);
        assertThat(done.stand()).isEqualTo(Stand.DONE);
        assertThat(done.late()).isFalse();
        assertThat(done.doneAt()).contains(hour(4));
    }

    @Test
    default void aMarkThatChangesChangesWhatCounts() {
        var quiz = room().assign(form(STORM, 0, 2, 4));
        room().handedIn(ANN);
        room().jdbc()
                .sql("update attempt set earned = possible, provisional = false")
                .update();

        assertThat(room().done(quiz, ANN).fraction().orElseThrow().isFull()).isTrue();
    }

    @Test
    default void itCostsTheSameNumberOfStatementsWhateverItsSize() {
        room().assign(form(STORM, 0, 2, 4));
        var seeing = room().bean(SeeingClassWork.class);
        var few = room().statementsOf(() -> seeing.of(room().first));

        for (var i = 100; i < 160; i++) {
            room().enrol(room().first, Workroom.person(i));
        }
        var forms = List.of(
                form(LESSON, 0, 1, 2),
                form(LAMP, 0, 1, 2),
                form(MODULE, 0, 1, 2),
                form(STORM, new Audience.Members(room().group.id())),
                form(LAMP, new Audience.One(ANN)));
        room().assigning().assign(LEYLA, room().first.token(), forms);
        room().handedIn(ANN);
        reads(BEN, 2);

        assertThat(room().statementsOf(() -> seeing.of(room().first))).isBetween(few, 8);
        var duties = room().bean(SeeingDuties.class);
        assertThat(room().statementsOf(() -> duties.of(DAN))).isLessThanOrEqualTo(7);
        var some = room().statementsOf(() -> duties.of(ANN));
        for (var i = 0; i < 20; i++) {
            room().assign(form(LESSON, 0, 1, 2));
        }
        assertThat(room().statementsOf(() -> duties.of(ANN))).isEqualTo(some).isLessThanOrEqualTo(8);
    }

    @Test
    default void whatOneIsToDoComesTheFirstDueFirstFromAllClassesThatGoOn() {
        var later = room().assign(form(STORM, 0, 5, 6));
        var first = room().assignInSecond(form(LESSON, -1, 1, -1));
        var never = room().assign(form(LAMP, new Audience.Everybody()));
        var closing = room().assign(form(MODULE, -1, -1, 3));
        room().assign(form(LESSON, new Audience.One(BEN)));

        var duties = room().bean(SeeingDuties.class).of(ANN);

        assertThat(duties).extracting(Duty::assignment).containsExactly(first, closing, later, never);
        assertThat(duties).extracting(it -> it.classroom().name()).containsExactly("9-B", "9-A", "9-A", "9-A");
        assertThat(duties).noneMatch(Duty::extended);
        assertThat(room().bean(SeeingDuties.class)
                        .in(ANN, room().second.token())
                        .duties())
                .extracting(Duty::assignment)
                .containsExactly(first);
        assertThatThrownBy(() ->
                        room().bean(SeeingDuties.class).in(BEN, room().second.token()))
                .isInstanceOf(ClassroomNotFound.class);
        room().archive(room().second);
        assertThat(room().bean(SeeingDuties.class).of(ANN)).hasSize(3);
        assertThat(room().bean(SeeingDuties.class)
                        .in(ANN, room().second.token())
                        .duties())
                .isEmpty();
    }

    @Test
    default void learnersAreToldOnceWhatBeganAndWhatIsDue() {
        var lesson = room().assign(form(LESSON, 1, 60, -1));
        room().assign(form(LAMP, 90, 100, -1));
        var reminding = room().bean(Reminding.class);
        assertThat(reminding.remind()).isZero();

        room().pass(Duration.ofHours(2));
        assertThat(reminding.remind()).isEqualTo(3);
        assertThat(reminding.remind()).isZero();
        assertThat(room().told(ANN)).singleElement().satisfies(notice -> {
            assertThat(notice.kind()).isEqualTo(Notice.Kind.WORK_ASSIGNED);
            assertThat(notice.subject())
                    .isEqualTo(ScenarioCourse.course()
                            .lesson(Examples.SECOND_LESSON)
                            .orElseThrow()
                            .title());
            assertThat(notice.address()).isEqualTo("my-classes/class-1");
        });

        // Ben has read it; Cem has more time; Ann is a day away
        reads(BEN, 2);
        room().extend(lesson, CEM, new Extension(Optional.of(hour(80)), Optional.empty(), Optional.empty()));
        room().pass(Duration.ofHours(35));
        assertThat(reminding.remind()).isEqualTo(1);
        assertThat(room().told(ANN)).extracting(Notice::kind).contains(Notice.Kind.WORK_DUE);
        room().pass(Duration.ofHours(20));
        assertThat(reminding.remind()).isEqualTo(1);
        assertThat(room().told(CEM)).extracting(Notice::kind).contains(Notice.Kind.WORK_DUE);
        assertThat(room().told(BEN)).extracting(Notice::kind).containsOnly(Notice.Kind.WORK_ASSIGNED);
        assertThat(room().told(DAN)).isEmpty();
    }

    @Test
    default void nobodyIsToldOfWhatIsOverWithdrawnOrExcused() {
        var withdrawn = room().assign(form(LESSON, new Audience.Everybody()));
        room().assigning().withdraw(LEYLA, room().first.token(), withdrawn.token(), 1, "");
        var excused = room().assign(form(LAMP, new Audience.One(BEN)));
        room().granting().excuse(LEYLA, room().first.token(), excused.token(), BEN, 0, "");
        room().assignInSecond(form(LESSON, new Audience.Everybody()));
        room().archive(room().second);

        assertThat(room().bean(Reminding.class).remind()).isZero();
        assertThat(room().told(BEN)).extracting(Notice::kind).containsOnly(Notice.Kind.WORK_EXCUSED);
    }

    @Test
    default void whatIsWithdrawnIsNewsNoLongerAndComesBackOnceWithIt() {
        var lesson = room().assign(form(LESSON, -1, 60, -1));
        var reminding = room().bean(Reminding.class);
        reminding.remind();
        room().bean(Noticeboard.class).markRead(BEN, room().now());
        assertThat(room().told(ANN))
                .singleElement()
                .satisfies(notice -> assertThat(notice.work())
                        .contains(new Notice.Work(
                                lesson.id().value(), "9-A", Workroom.BAKU, Optional.of(hour(60)), false)));

        var withdrawn = room().assigning().withdraw(LEYLA, room().first.token(), lesson.token(), 1, "");
        assertThat(room().told(ANN)).isEmpty();
        assertThat(room().bean(Noticeboard.class).unread(ANN)).isZero();
        assertThat(room().told(BEN))
                .singleElement()
                .satisfies(notice ->
                        assertThat(notice.work().orElseThrow().withdrawn()).isTrue());

        room().assigning().restore(LEYLA, room().first.token(), lesson.token(), withdrawn.version(), "");
        assertThat(reminding.remind()).isZero();
        assertThat(room().told(ANN)).singleElement().satisfies(notice -> {
            assertThat(notice.isUnread()).isTrue();
            assertThat(notice.work().orElseThrow().withdrawn()).isFalse();
        });
    }

    @Test
    default void aNoticeTellsTheDueTimeThatHoldsNow() {
        var lesson = room().assign(form(LESSON, -1, 60, -1));
        room().extend(lesson, CEM, new Extension(Optional.of(hour(80)), Optional.empty(), Optional.empty()));
        room().bean(Reminding.class).remind();

        room().assigning().change(LEYLA, room().first.token(), lesson.token(), 1, form(LESSON, -1, 70, -1), "");
        assertThat(dueOf(ANN)).contains(hour(70));
        assertThat(dueOf(CEM)).contains(hour(80));

        room().assigning().change(LEYLA, room().first.token(), lesson.token(), 2, form(LESSON, -1, -1, -1), "");
        assertThat(dueOf(ANN)).isEmpty();
    }

    private Optional<Instant> dueOf(UserId learner) {
        return room().told(learner).stream()
                .filter(it -> it.kind() == Notice.Kind.WORK_ASSIGNED)
                .flatMap(it -> it.work().stream())
                .flatMap(it -> it.due().stream())
                .findFirst();
    }

    @Test
    default void severalInstancesTellEverythingOnce() throws Exception {
        room().assign(form(LESSON, new Audience.Everybody()));
        room().assign(form(STORM, -1, 20, -1));
        room().assignInSecond(form(LESSON, new Audience.Everybody()));
        var reminding = room().bean(Reminding.class);

        try (var threads = Executors.newFixedThreadPool(4)) {
            var told = threads.invokeAll(Collections.nCopies(4, (Callable<Integer>) reminding::remind));
            var all = 0;
            for (var one : told) {
                all += one.get();
            }
            assertThat(all).isEqualTo(8);
        }
        assertThat(room().told(ANN)).hasSize(3);
        assertThat(room().told(BEN)).hasSize(2);
        assertThat(room().told(DAN)).hasSize(1);
    }

    private void reads(UserId learner, int sections) {
        var lesson = ScenarioCourse.course().lesson(Examples.SECOND_LESSON).orElseThrow();
        lesson.sections().stream()
                .limit(sections)
                .forEach(it -> room().bean(ReadingMarks.class)
                        .add(new SectionRead(learner, COURSE, lesson.id(), it.id(), room().now())));
    }

    private void plays(UserId learner, String score, int waiting) {
        var at = room().now();
        var id = new PlaythroughId(UUID.randomUUID());
        var edition = room().bean(Shelf.class).current(COURSE).orElseThrow().id();
        var begun = new Playthrough(
                id,
                Ids.token(),
                learner,
                edition,
                COURSE,
                ScenarioCourse.SCENARIO,
                List.of(),
                at,
                Playthrough.Timing.ON,
                Optional.empty(),
                Optional.empty());
        room().bean(Playthroughs.class).start(begun);
        var result = new Playthrough.Result(new Slug("e1"), new BigDecimal(score), waiting, waiting == 0, at);
        room().bean(Playthroughs.class)
                .keep(
                        new Playthrough(
                                id,
                                begun.token(),
                                learner,
                                edition,
                                COURSE,
                                ScenarioCourse.SCENARIO,
                                List.of(),
                                at,
                                Playthrough.Timing.ON,
                                Optional.empty(),
                                Optional.of(result)),
                        0);
    }
}
