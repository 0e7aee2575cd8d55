package org.waymark.gradebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.waymark.gradebook.GradebookServices.LEYLA;
import static org.waymark.gradebook.GradebookServices.MURAT;
import static org.waymark.gradebook.GradebookServices.NOON;
import static org.waymark.gradebook.GradebookServices.ZEYNEP;
import static org.waymark.gradebook.Works.learner;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.waymark.classroom.Classroom;
import org.waymark.classroom.ClassroomArchived;
import org.waymark.classroom.ClassroomCopied;
import org.waymark.classroom.ClassroomNotFound;
import org.waymark.classroom.Enrolment;
import org.waymark.classroom.Outdated;
import org.waymark.classroom.Right;
import org.waymark.classroom.RightMissing;
import org.waymark.classroom.jdbc.ClassroomTables;
import org.waymark.gradebook.Cell.State;
import org.waymark.gradebook.Visible.News;
import org.waymark.notice.Notice;
import org.waymark.storage.CountingDatabase;
import org.waymark.ui.SiteMap;

/** What the services of gradebooks promise: Leyla teaches, Murat assists, Zeynep teaches another class; learners have numbers. */
@SpringJUnitConfig({GradebookServices.class, GradebookServices.Nobody.class})
public abstract class GradingContract {

    private @Autowired JdbcClient jdbc;
    private @Autowired CountingDatabase database;
    private @Autowired PlatformTransactionManager transactions;
    private @Autowired GradebookServices.Work work;
    private @Autowired GradebookServices.Told told;
    private @Autowired ApplicationEventPublisher events;
    private @Autowired KeepingGradebook keeping;
    private @Autowired GradingClasses grading;
    private @Autowired ReleasingGrades releasing;
    private @Autowired SeeingGrades seeing;

    private Classroom classroom = GradebookServicesClass.NONE;

    /** A class that is not there. */
    private static final class GradebookServicesClass {
        static final Classroom NONE =
                new Classroom(Works.CLASSROOM, "none", "none", "", java.time.ZoneOffset.UTC, NOON, Optional.empty(), 0);
    }

    @BeforeEach
    void aClassOfThree() {
        classOf(3, 2);
    }

    private void classOf(int learners, int quizzes) {
        classroom = GradebookServices.opened(jdbc, learners);
        work.is(Works.played(learners, quizzes));
        told.nothing();
    }

    private String token() {
        return classroom.token();
    }

    private ClassGrades page() {
        return seeing.of(LEYLA, token());
    }

    private Column quiz(int number) {
        var id = new Column.Id(Works.quiz(number).id().value());
        return page().sheet().book().column(id).orElseThrow();
    }

    private static BigDecimal number(String digits) {
        return new BigDecimal(digits);
    }

    private static Given points(String points) {
        return new Given.Points(number(points));
    }

    private Entry set(Column column, int learner, Given given, String comment, int version) {
        return grading.set(
                LEYLA, token(), new Marking(column.id(), learner(learner), given, comment, "a reason", version));
    }

    private Release releaseAll() {
        return release(Optional.empty());
    }

    private Release release(Optional<Column.Id> column) {
        return releasing.release(
                LEYLA,
                token(),
                column,
                releasing.preview(LEYLA, token(), column).print());
    }

    private Visible.Grades mine(int learner) {
        return seeing.mine(learner(learner), token()).grades();
    }

    private static void refused(Refusal refusal, Runnable doing) {
        assertThatExceptionOfType(GradebookRefused.class)
                .isThrownBy(doing::run)
                .satisfies(it -> assertThat(it.refusal()).isEqualTo(refusal));
    }

    @Test
    void everyAssignmentHasAColumnAndItsMarks() {
        var page = page();

        assertThat(page.sheet().book().columns()).hasSize(2);
        assertThat(page.sheet().cell(quiz(1), learner(3)).points().orElseThrow())
                .isEqualByComparingTo("3");
        assertThat(page.title(quiz(1)).texts()).isNotEmpty();
        assertThat(page.people()).hasSize(3);
    }

    @Test
    void aMarkSetByHandIsKeptWithItsHistory() {
        var first = set(quiz(1), 1, points("50"), "Well done", 0);
        var second = set(quiz(1), 1, new Given.Excused(), "Well done", first.version());

        assertThat(page().sheet().cell(quiz(1), learner(1)).state()).isEqualTo(State.EXCUSED);
        var history = seeing.history(LEYLA, token(), quiz(1).id(), learner(1));
        assertThat(history.changes()).extracting(EntryChange::to).containsExactly(second, first);
        assertThat(history.changes()).extracting(EntryChange::reason).containsOnly("a reason");
        assertThat(history.changes()).extracting(EntryChange::by).containsOnly(LEYLA);
        assertThat(history.people()).containsKey(LEYLA);
    }

    @Test
    void whatSaysTheSameIsNoChange() {
        var first = set(quiz(1), 1, points("50"), "", 0);

        assertThat(set(quiz(1), 1, points("50.00"), " ", first.version())).isEqualTo(first);
        assertThat(set(quiz(1), 2, new Given.Nothing(), "", 0).version()).isZero();
        assertThat(seeing.history(LEYLA, token(), quiz(1).id(), learner(1)).changes())
                .hasSize(1);
        assertThat(seeing.history(LEYLA, token(), quiz(1).id(), learner(2)).changes())
                .isEmpty();
    }

    @Test
    void aStaleFormOverwritesNothing() {
        set(quiz(1), 1, points("50"), "first", 0);

        assertThatExceptionOfType(Outdated.class).isThrownBy(() -> set(quiz(1), 1, points("60"), "second", 0));
        assertThat(page().sheet().entry(quiz(1).id(), learner(1)).comment()).isEqualTo("first");
    }

    @Test
    void ofManyWhoSetTheSameMarkAtOnceOneSucceeds() throws Exception {
        var column = quiz(1).id();
        var go = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var results = IntStream.range(0, 8)
                    .<Callable<Boolean>>mapToObj(i -> () -> {
                        go.await();
                        try {
                            grading.set(
                                    LEYLA,
                                    token(),
                                    new Marking(column, learner(1), points(String.valueOf(i)), "", "", 0));
                            return true;
                        } catch (Outdated _) {
                            return false;
                        }
                    })
                    .map(threads::submit)
                    .toList();
            go.countDown();
            var kept = 0;
            for (Future<Boolean> result : results) {
                kept += result.get() ? 1 : 0;
            }

            assertThat(kept).isEqualTo(1);
        }
        assertThat(seeing.history(LEYLA, token(), column, learner(1)).changes()).hasSize(1);
    }

    @Test
    void moreThanCanBeHadIsRefused() {
        refused(Refusal.ABOVE_POSSIBLE, () -> set(quiz(1), 1, points("100.01"), "", 0));
        assertThat(page().sheet().entry(quiz(1).id(), learner(1)).version()).isZero();
    }

    @Test
    void somebodyOfAnotherClassIsAnsweredLikeNobody() {
        refused(Refusal.LEARNER_GONE, () -> set(quiz(1), 77, points("1"), "", 0));
        ClassroomTables.classrooms(jdbc)
                .keep(classroom.id(), List.of(new Enrolment(learner(2), Enrolment.State.LEFT, NOON)));
        refused(Refusal.LEARNER_GONE, () -> set(quiz(1), 2, points("1"), "", 0));
    }

    @Test
    void aColumnOfAnotherClassIsAnsweredLikeNone() {
        var column = keeping.add(LEYLA, token(), "Oral", BigDecimal.TEN, Optional.empty());
        var other = GradebookServices.another(jdbc);
        work.is(Works.nothing(Set.of(learner(9))));
        GradebookServices.enrol(ClassroomTables.classrooms(jdbc), other, 9);
        var marking = new Marking(column.id(), learner(9), points("1"), "", "", 0);

        refused(Refusal.COLUMN_GONE, () -> grading.set(ZEYNEP, other.token(), marking));
        refused(Refusal.COLUMN_GONE, () -> keeping.change(ZEYNEP, other.token(), column));
        refused(Refusal.COLUMN_GONE, () -> keeping.takeOut(ZEYNEP, other.token(), column));
        refused(Refusal.COLUMN_GONE, () -> keeping.putBack(ZEYNEP, other.token(), column.id()));
        refused(Refusal.COLUMN_GONE, () -> keeping.move(ZEYNEP, other.token(), column.id(), true));
        refused(Refusal.COLUMN_GONE, () -> releasing.preview(ZEYNEP, other.token(), Optional.of(column.id())));
        assertThat(seeing.history(ZEYNEP, other.token(), column.id(), learner(9))
                        .changes())
                .isEmpty();
    }

    @Test
    void aColumnIsFilledAsAWholeOrNotAtAll() {
        var one = set(quiz(1), 1, points("50"), "stays", 0);
        var stale = new Filling(
                quiz(1).id(),
                List.of(new Filling.Mark(learner(2), points("20"), 0), new Filling.Mark(learner(1), points("10"), 0)),
                "");
        assertThatExceptionOfType(Outdated.class).isThrownBy(() -> grading.fill(LEYLA, token(), stale));
        var above = new Filling(
                quiz(1).id(),
                List.of(new Filling.Mark(learner(2), points("20"), 0), new Filling.Mark(learner(3), points("101"), 0)),
                "");
        refused(Refusal.ABOVE_POSSIBLE, () -> grading.fill(LEYLA, token(), above));
        assertThat(page().sheet().entry(quiz(1).id(), learner(2)).version()).isZero();

        var kept = grading.fill(
                LEYLA,
                token(),
                new Filling(
                        quiz(1).id(),
                        List.of(
                                new Filling.Mark(learner(1), points("10"), one.version()),
                                new Filling.Mark(learner(2), new Given.Excused(), 0),
                                new Filling.Mark(learner(3), new Given.Nothing(), 0)),
                        "from the list"));

        assertThat(kept).extracting(Entry::version).containsExactly(2, 1, 0);
        assertThat(page().sheet().entry(quiz(1).id(), learner(1)).comment()).isEqualTo("stays");
        assertThat(seeing.history(LEYLA, token(), quiz(1).id(), learner(2))
                        .changes()
                        .getFirst()
                        .reason())
                .isEqualTo("from the list");
    }

    @Test
    void settingsAreKeptAndAStaleFormOverwritesNothing() {
        var category = new Category(new Category.Id(new UUID(3, 1)), "Quizzes", number("40"), 1);
        var settings = new Settings(List.of(category), Scale.of(Scale.Kind.TURKISH_FIVE), true, 0);
        keeping.settle(LEYLA, token(), settings);

        assertThatExceptionOfType(Outdated.class).isThrownBy(() -> keeping.settle(LEYLA, token(), settings));
        var book = page().sheet().book();
        assertThat(book.categories()).containsExactly(category);
        assertThat(book.version()).isEqualTo(1);
        keeping.settle(LEYLA, token(), new Settings(List.of(), Scale.of(Scale.Kind.TEN), false, book.version()));
        assertThat(page().sheet().book().categories()).isEmpty();
    }

    @Test
    void aColumnIsChangedUnlessItHasChangedSince() {
        var changed = quiz(1).withPossible(number("20"));
        keeping.change(LEYLA, token(), changed);

        assertThatExceptionOfType(Outdated.class).isThrownBy(() -> keeping.change(LEYLA, token(), changed));
        assertThat(quiz(1).possible()).isEqualByComparingTo("20");
        assertThat(page().sheet().cell(quiz(1), learner(3)).points().orElseThrow())
                .isEqualByComparingTo("0.6");
        refused(
                Refusal.CATEGORY_GONE,
                () -> keeping.change(
                        LEYLA, token(), quiz(1).withCategory(Optional.of(new Category.Id(new UUID(1, 1))))));
    }

    @Test
    void marksThatAreThereLimitWhatCanBeHad() {
        set(quiz(1), 1, points("50"), "", 0);

        refused(
                Refusal.MARKS_ABOVE_POSSIBLE,
                () -> keeping.change(LEYLA, token(), quiz(1).withPossible(number("49.99"))));
        keeping.change(LEYLA, token(), quiz(1).withPossible(number("50")));
    }

    @Test
    void workCannotBecomeAManualColumn() {
        keeping.change(LEYLA, token(), quiz(1).withSource(new Column.Source.Manual("Mine")));

        assertThat(quiz(1).isManual()).isFalse();
    }

    @Test
    void columnsAreAddedMovedTakenOutAndPutBack() {
        var oral = keeping.add(LEYLA, token(), "Oral", BigDecimal.TEN, Optional.empty());
        assertThat(page().sheet().book().columns()).extracting(Column::id).endsWith(oral.id());

        keeping.move(LEYLA, token(), oral.id(), false);
        keeping.move(LEYLA, token(), oral.id(), false);
        keeping.move(LEYLA, token(), oral.id(), false);
        assertThat(page().sheet().book().columns()).extracting(Column::id).startsWith(oral.id());
        keeping.move(LEYLA, token(), oral.id(), true);
        assertThat(page().sheet().book().columns())
                .extracting(Column::id)
                .element(1)
                .isEqualTo(oral.id());

        grading.set(LEYLA, token(), new Marking(oral.id(), learner(1), points("7"), "", "", 0));
        keeping.takeOut(LEYLA, token(), oral);
        assertThat(page().sheet().book().column(oral.id())).isEmpty();
        assertThat(page().sheet().book().removed()).hasSize(1);
        keeping.putBack(LEYLA, token(), oral.id());
        assertThat(page().sheet().entry(oral.id(), learner(1)).given()).isEqualTo(points("7"));
        keeping.takeOut(LEYLA, token(), quiz(1));
        assertThat(page().sheet().book().columns()).hasSize(2);
    }

    @Test
    void learnersSeeNothingBeforeARelease() {
        set(quiz(1), 1, points("50"), "secret", 0);

        assertThat(mine(1).isNothing()).isTrue();
    }

    @Test
    void learnersSeeExactlyWhatWasReleasedUntilItIsReleasedAgain() {
        var entry = set(quiz(1), 1, points("50"), "Look again", 0);
        releaseAll();
        var seen = mine(1);
        assertThat(seen.marks()).hasSize(2);
        assertThat(seen.marks().getFirst().cell()).isEqualTo(Cell.byHand(number("50.00")));
        assertThat(seen.marks().getFirst().comment()).isEqualTo("Look again");
        assertThat(seen.total().orElseThrow().total()).isEqualTo(page().sheet().total(learner(1)));

        set(quiz(1), 1, points("60"), "Better", entry.version());
        keeping.change(LEYLA, token(), quiz(2).withPossible(number("10")));
        keeping.settle(LEYLA, token(), new Settings(List.of(), Scale.of(Scale.Kind.TWENTY), true, 0));
        keeping.takeOut(LEYLA, token(), quiz(2));

        assertThat(mine(1)).isEqualTo(seen);
        assertThat(page().news(quiz(1), learner(1))).isEqualTo(News.CHANGED);
        assertThat(page().news(page().sheet().total(learner(1)), learner(1))).isEqualTo(News.CHANGED);

        releaseAll();
        assertThat(mine(1).marks()).hasSize(1);
        assertThat(mine(1).marks().getFirst().comment()).isEqualTo("Better");
        assertThat(page().news(quiz(1), learner(1))).isEqualTo(News.SAME);
        assertThat(page().news(page().sheet().total(learner(1)), learner(1))).isEqualTo(News.SAME);
    }

    @Test
    void aSingleColumnIsReleasedWithoutATotal() {
        release(Optional.of(quiz(2).id()));

        assertThat(mine(2).marks()).hasSize(1);
        assertThat(mine(2).total()).isEmpty();
        assertThat(page().news(quiz(1), learner(2))).isEqualTo(News.UNTOLD);
        assertThat(page().news(quiz(2), learner(2))).isEqualTo(News.SAME);
    }

    @Test
    void whoeverIsToldSomethingNewGetsANotice() {
        releaseAll();
        assertThat(told.all()).hasSize(3).extracting(Notice::kind).containsOnly(Notice.Kind.GRADES_RELEASED);
        assertThat(told.all()).extracting(Notice::address).containsOnly(SiteMap.myGrades(token()));
        assertThat(told.all().getFirst().subject().in(org.waymark.base.Language.TURKISH))
                .isEqualTo("9-B");

        told.nothing();
        set(quiz(1), 2, points("99"), "", 0);
        releaseAll();
        assertThat(told.all()).extracting(Notice::account).containsExactly(learner(2));
    }

    @Test
    void aReleaseThatIsTakenBackLetsTheOneBeforeHoldAgain() {
        releaseAll();
        var before = mine(1);
        set(quiz(1), 1, points("99"), "wrong", 0);
        var release = releaseAll();
        assertThat(mine(1)).isNotEqualTo(before);
        told.nothing();

        releasing.takeBack(LEYLA, token(), release.id());

        assertThat(mine(1)).isEqualTo(before);
        assertThat(told.all()).hasSize(3).extracting(Notice::kind).containsOnly(Notice.Kind.GRADES_TAKEN_BACK);
        assertThat(page().releases().getFirst().takenBack().orElseThrow().by()).isEqualTo(LEYLA);
        refused(Refusal.ALREADY_TAKEN_BACK, () -> releasing.takeBack(LEYLA, token(), release.id()));
        releasing.takeBack(LEYLA, token(), page().releases().getLast().id());
        assertThat(mine(1).isNothing()).isTrue();
    }

    @Test
    void whoeverHasGoneFromTheClassIsNotToldThatAReleaseWasTakenBack() {
        var release = releaseAll();
        work.is(Works.played(2, 2));
        told.nothing();

        releasing.takeBack(LEYLA, token(), release.id());

        assertThat(told.all()).extracting(Notice::account).containsExactlyInAnyOrder(learner(1), learner(2));
    }

    @Test
    void onlyWhatWasLookedAtIsReleased() {
        var preview = releasing.preview(LEYLA, token(), Optional.empty());
        assertThat(preview.learners()).isEqualTo(3);
        assertThat(preview.news()).isEqualTo(3);
        assertThat(preview.open()).isZero();
        set(quiz(1), 1, points("50"), "", 0);

        assertThatExceptionOfType(Outdated.class)
                .isThrownBy(() -> releasing.release(LEYLA, token(), Optional.empty(), preview.print()));
        assertThat(mine(1).isNothing()).isTrue();
        assertThat(told.all()).isEmpty();
    }

    @Test
    void whereThereIsNothingNothingIsReleased() {
        classOf(0, 2);
        refused(Refusal.NOTHING_TO_RELEASE, this::releaseAll);
        classOf(3, 0);
        refused(Refusal.NOTHING_TO_RELEASE, this::releaseAll);
    }

    @Test
    void whoComesLaterSeesNothingUntilTheNextRelease() {
        releaseAll();
        GradebookServices.enrol(ClassroomTables.classrooms(jdbc), classroom, 4);
        work.is(Works.played(4, 2));

        assertThat(mine(4).isNothing()).isTrue();
        assertThat(page().news(quiz(1), learner(4))).isEqualTo(News.UNTOLD);
        releaseAll();
        assertThat(mine(4).marks()).hasSize(2);
    }

    @Test
    void onlyWhoMayMarkChangesAndOnlyWhoMarksOrFollowsSees() {
        var marking = new Marking(quiz(1).id(), learner(1), points("1"), "", "", 0);
        var settings = Settings.of(Book.AT_FIRST);
        Stream.<Runnable>of(
                        () -> grading.set(MURAT, token(), marking),
                        () -> grading.fill(MURAT, token(), new Filling(quiz(1).id(), List.of(), "")),
                        () -> keeping.settle(MURAT, token(), settings),
                        () -> keeping.add(MURAT, token(), "Oral", BigDecimal.TEN, Optional.empty()),
                        () -> keeping.change(MURAT, token(), quiz(1)),
                        () -> keeping.takeOut(MURAT, token(), quiz(1)),
                        () -> keeping.putBack(MURAT, token(), quiz(1).id()),
                        () -> keeping.move(MURAT, token(), quiz(1).id(), true),
                        () -> releasing.preview(MURAT, token(), Optional.empty()),
                        () -> releasing.release(MURAT, token(), Optional.empty(), ""),
                        () -> releasing.takeBack(MURAT, token(), new Release.Id(new UUID(1, 1))))
                .forEach(doing -> {
                    GradebookServices.assists(jdbc, classroom, Right.FOLLOW, Right.ASSIGN, Right.ROSTER);
                    assertThatExceptionOfType(RightMissing.class).isThrownBy(doing::run);
                    ClassroomTables.classrooms(jdbc).dropStaff(classroom.id(), MURAT);
                    assertThatExceptionOfType(ClassroomNotFound.class).isThrownBy(doing::run);
                });

        GradebookServices.assists(jdbc, classroom, Right.ASSIGN, Right.ROSTER);
        assertThatExceptionOfType(RightMissing.class).isThrownBy(() -> seeing.of(MURAT, token()));
        assertThatExceptionOfType(RightMissing.class)
                .isThrownBy(() -> seeing.history(MURAT, token(), quiz(1).id(), learner(1)));
        GradebookServices.assists(jdbc, classroom, Right.FOLLOW);
        assertThat(seeing.of(MURAT, token()).mayMark()).isFalse();
        GradebookServices.assists(jdbc, classroom, Right.MARK);
        assertThat(seeing.of(MURAT, token()).mayMark()).isTrue();
        grading.set(MURAT, token(), marking);
    }

    @Test
    void aForeignClassIsLikeAMissingOne() {
        for (var stranger : List.of(ZEYNEP, learner(1), learner(99))) {
            assertThatExceptionOfType(ClassroomNotFound.class).isThrownBy(() -> seeing.of(stranger, token()));
            assertThatExceptionOfType(ClassroomNotFound.class).isThrownBy(() -> seeing.of(stranger, "no-such"));
        }
        for (var stranger : List.of(ZEYNEP, LEYLA, learner(99))) {
            assertThatExceptionOfType(ClassroomNotFound.class).isThrownBy(() -> seeing.mine(stranger, token()));
        }
        assertThatExceptionOfType(ClassroomNotFound.class)
                .isThrownBy(() -> seeing.history(ZEYNEP, token(), quiz(1).id(), learner(1)));
    }

    @Test
    void anArchivedClassIsReadAndNotChanged() {
        releaseAll();
        jdbc.sql("update classroom set archived_at = '2026-11-21 13:00:00'").update();

        assertThat(page().mayMark()).isFalse();
        assertThat(mine(1).marks()).hasSize(2);
        assertThatExceptionOfType(ClassroomArchived.class).isThrownBy(() -> set(quiz(1), 1, points("1"), "", 0));
        assertThatExceptionOfType(ClassroomArchived.class)
                .isThrownBy(() -> releasing.release(LEYLA, token(), Optional.empty(), ""));
        assertThatExceptionOfType(ClassroomArchived.class)
                .isThrownBy(() -> keeping.settle(LEYLA, token(), Settings.of(Book.AT_FIRST)));
    }

    @Test
    void aCopyTakesCategoriesScaleAndRuleAlongAndNoMarks() {
        var category = new Category(new Category.Id(new UUID(3, 1)), "Quizzes", number("40"), 1);
        var scale = Scale.of(Scale.Kind.AZERBAIJANI_HUNDRED);
        keeping.settle(LEYLA, token(), new Settings(List.of(category), scale, true, 0));
        keeping.add(LEYLA, token(), "Oral", BigDecimal.TEN, Optional.of(category.id()));
        set(quiz(1), 1, points("50"), "", 0);
        var copy = GradebookServices.another(jdbc);

        new TransactionTemplate(transactions)
                .executeWithoutResult(
                        _ -> events.publishEvent(new ClassroomCopied(classroom.id(), copy.id(), LEYLA, Map.of())));

        work.is(Works.nothing(Set.of()));
        var book = seeing.of(ZEYNEP, copy.token()).sheet().book();
        assertThat(book.columns()).isEmpty();
        assertThat(book.scale()).isEqualTo(scale);
        assertThat(book.closedCountsNothing()).isTrue();
        assertThat(book.categories()).singleElement().satisfies(it -> {
            assertThat(it.name()).isEqualTo("Quizzes");
            assertThat(it.weight()).isEqualByComparingTo("40");
            assertThat(it.dropLowest()).isEqualTo(1);
            assertThat(it.id()).isNotEqualTo(category.id());
        });
    }

    @Test
    void aPageTakesAsManyStatementsForALargeClassAsForASmallOne() {
        assertThat(statements(200, 60)).isEqualTo(statements(3, 2));
    }

    private List<Integer> statements(int learners, int quizzes) {
        classOf(learners, quizzes);
        releaseAll();
        set(quiz(1), 1, points("50"), "", 0);
        var fill = new Filling(
                quiz(2).id(),
                IntStream.rangeClosed(1, learners)
                        .mapToObj(it -> new Filling.Mark(learner(it), points("5"), 0))
                        .toList(),
                "");
        return List.of(
                database.statementsOf(this::page),
                database.statementsOf(() -> mine(1)),
                database.statementsOf(() -> grading.fill(LEYLA, token(), fill)),
                database.statementsOf(this::releaseAll));
    }
}
