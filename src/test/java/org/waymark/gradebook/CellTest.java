package org.waymark.gradebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.assignment.Task;
import org.waymark.assignment.Window;
import org.waymark.assignment.WorkDone;
import org.waymark.assignment.WorkDone.Stand;
import org.waymark.gradebook.Cell.State;
import org.waymark.question.Fraction;

class CellTest {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
    private static final Column QUIZ = Column.of(Works.quiz(1));

    private static WorkDone work(Stand stand, @Nullable String counted, boolean excused, Window window) {
        return Works.done(
                Works.quiz(1),
                Works.learner(1),
                stand,
                Optional.ofNullable(counted).map(it -> new Fraction(new BigDecimal(it))),
                excused,
                window);
    }

    private static Cell cell(Given given, WorkDone work, boolean countsNothing) {
        return Cell.of(QUIZ, given, Optional.of(work), countsNothing, NOON);
    }

    @ParameterizedTest(name = "{0}, counted {1}, excused {2}, closed {3}, rule {4}: {5}")
    @CsvSource(nullValues = "none", textBlock = """
            DONE, 0.85, false, none, true, FROM_WORK
            DONE, none, false, none, true, DONE
            DONE, none, false, past, true, DONE
            DONE, 0.85, true, none, true, EXCUSED
            NOT_BEGUN, none, false, none, true, NOT_BEGUN
            NOT_BEGUN, none, false, future, true, NOT_BEGUN
            NOT_BEGUN, none, false, past, true, MISSING
            NOT_BEGUN, none, false, now, true, MISSING
            NOT_BEGUN, none, false, past, false, NOT_BEGUN
            NOT_BEGUN, none, true, past, true, EXCUSED
            UNDER_WAY, none, false, past, true, MISSING
            UNDER_WAY, none, false, past, false, UNDER_WAY
            UNDER_WAY, 0.5, false, past, true, SO_FAR
            UNDER_WAY, 0.5, false, future, true, SO_FAR
            WAITING, 0.5, false, past, true, PART_WAITS
            WAITING, none, false, past, true, WAITING
            AFTER_CLOSING, 0, false, past, true, MISSING
            AFTER_CLOSING, 0, false, past, false, UNMARKED
            """)
    void whatTheWorkSays(
            Stand stand,
            @Nullable String counted,
            boolean excused,
            @Nullable String closes,
            boolean rule,
            State state) {
        var end = Optional.ofNullable(closes).map(it -> switch (it) {
            case "past" -> NOON.minusSeconds(1);
            case "now" -> NOON;
            default -> NOON.plusSeconds(1);
        });
        var window = new Window(Optional.empty(), Optional.empty(), end);

        assertThat(cell(new Given.Nothing(), work(stand, counted, excused, window), rule)
                        .state())
                .isEqualTo(state);
    }

    @Test
    void whatNeverClosesIsOverWhenItIsDueAndWhatClosesLaterIsNot() {
        var due = Optional.of(NOON.minusSeconds(60));
        var neverCloses = work(Stand.NOT_BEGUN, null, false, new Window(Optional.empty(), due, Optional.empty()));
        var closesLater = work(
                Stand.NOT_BEGUN, null, false, new Window(Optional.empty(), due, Optional.of(NOON.plusSeconds(60))));

        assertThat(cell(new Given.Nothing(), neverCloses, true).state()).isEqualTo(State.MISSING);
        assertThat(cell(new Given.Nothing(), closesLater, true).state()).isEqualTo(State.NOT_BEGUN);
    }

    @ParameterizedTest(name = "{0}, closed {1}: {2}")
    @CsvSource({
        "NOT_BEGUN, false, NOT_BEGUN",
        "NOT_BEGUN, true, NOT_BEGUN",
        "UNDER_WAY, true, UNDER_WAY",
        "DONE, true, DONE",
        "AFTER_CLOSING, true, DONE"
    })
    void whatHasNoPointsIsDoneOrNotAndNeverCountsAsNothing(Stand stand, boolean closed, State state) {
        var end = Optional.of(closed ? NOON.minusSeconds(1) : NOON.plusSeconds(1));
        var window = new Window(Optional.empty(), Optional.empty(), end);
        var lesson = Works.assignment(1, Task.Kind.LESSON, window);
        var module = Works.assignment(2, Task.Kind.MODULE, window);
        var read = Works.withoutPoints(lesson, Works.learner(1), stand, Optional.empty());
        var lessons = Works.withoutPoints(module, Works.learner(1), stand, Optional.of(new WorkDone.Quizzes(0, 0)));

        var ofLesson = Cell.of(Column.of(lesson), new Given.Nothing(), Optional.of(read), true, NOON);
        var ofModule = Cell.of(Column.of(module), new Given.Nothing(), Optional.of(lessons), true, NOON);

        assertThat(ofLesson.state()).isEqualTo(state);
        assertThat(ofModule.state()).isEqualTo(state);
        assertThat(ofLesson.doneAt()).isEqualTo(state == State.DONE ? read.doneAt() : Optional.empty());
    }

    @Test
    void aModuleThatIsUnderWaySaysHowManyOfItsQuizzesItsPointsComeFrom() {
        var module = Works.assignment(2, Task.Kind.MODULE, Window.ANY_TIME);
        var work = Works.soFar(module, Works.learner(1), "0.2", 1, 5);

        var cell = Cell.of(Column.of(module), new Given.Nothing(), Optional.of(work), true, NOON);

        assertThat(cell.state()).isEqualTo(State.SO_FAR);
        assertThat(cell.points().orElseThrow()).isEqualByComparingTo("20");
        assertThat(cell.quizzes()).contains(new WorkDone.Quizzes(1, 5));
        assertThat(cell.tellsTheSameAs(Cell.of(
                        Column.of(module),
                        new Given.Nothing(),
                        Optional.of(Works.soFar(module, Works.learner(1), "0.2", 2, 5)),
                        true,
                        NOON)))
                .as("a quiz more without points")
                .isFalse();
    }

    @Test
    void pointsFromWorkAreExact() {
        var work = work(Stand.DONE, "0.3333333", false, Window.ANY_TIME);

        assertThat(Cell.of(
                                QUIZ.withPossible(new BigDecimal("12.5")),
                                new Given.Nothing(),
                                Optional.of(work),
                                false,
                                NOON)
                        .points()
                        .orElseThrow())
                .isEqualByComparingTo("4.16666625");
    }

    @Test
    void aQuizBelowZeroEntersAsNothing() {
        var work = work(Stand.DONE, "-0.4", false, Window.ANY_TIME);

        assertThat(cell(new Given.Nothing(), work, false).points().orElseThrow())
                .isEqualByComparingTo("0");
    }

    @Test
    void whatIsSettledByHandGoesBeforeTheWork() {
        var work = work(Stand.DONE, "0.4", true, Window.ANY_TIME);

        assertThat(cell(new Given.Points(new BigDecimal("88")), work, true))
                .isEqualTo(Cell.byHand(new BigDecimal("88.00")));
        assertThat(cell(new Given.Excused(), work, true).state()).isEqualTo(State.EXCUSED);
    }

    @Test
    void whatIsNotTheirsCanStillBeMarkedByHand() {
        assertThat(Cell.of(QUIZ, new Given.Nothing(), Optional.empty(), true, NOON)
                        .state())
                .isEqualTo(State.NOT_THEIRS);
        assertThat(Cell.of(QUIZ, new Given.Points(BigDecimal.ONE), Optional.empty(), true, NOON)
                        .state())
                .isEqualTo(State.BY_HAND);
    }

    @Test
    void aManualColumnIsNeverMissing() {
        assertThat(Cell.of(Works.manual(1, "Oral", "10"), new Given.Nothing(), Optional.empty(), true, NOON)
                        .state())
                .isEqualTo(State.UNMARKED);
    }

    @Test
    void thatSomethingWasBegunIsNoNews() {
        assertThat(Cell.of(State.NOT_BEGUN).tellsTheSameAs(Cell.of(State.WAITING)))
                .isTrue();
        assertThat(Cell.of(State.NOT_BEGUN).tellsTheSameAs(Cell.of(State.MISSING)))
                .isFalse();
        assertThat(Cell.byHand(new BigDecimal("5")).tellsTheSameAs(Cell.byHand(new BigDecimal("5.00"))))
                .isTrue();
        assertThat(Cell.byHand(new BigDecimal("5")).tellsTheSameAs(Cell.byHand(new BigDecimal("6"))))
                .isFalse();
        assertThat(Cell.byHand(new BigDecimal("5")).tellsTheSameAs(Cell.of(State.EXCUSED)))
                .isFalse();
    }

    @Test
    void aMarkHasPointsAndNothingElseHas() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Cell(State.BY_HAND, Optional.empty()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Cell(State.MISSING, Optional.of(BigDecimal.ZERO)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Given.Points(new BigDecimal("-0.01")));
        assertThatIllegalArgumentException().isThrownBy(() -> new Given.Points(new BigDecimal("0.001")));
    }
}
