package org.waymark.gradebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.waymark.gradebook.Works.learner;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.waymark.assignment.ClassWork;
import org.waymark.assignment.Task;
import org.waymark.assignment.Window;
import org.waymark.gradebook.Cell.State;

class SheetTest {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    private static Entry points(Column column, int learner, String points) {
        return new Entry(column.id(), learner(learner), new Given.Points(new BigDecimal(points)), "", 1);
    }

    private static Book book(Column... columns) {
        return Book.AT_FIRST.withColumns(List.of(columns));
    }

    @Test
    void everyAssignmentHasAColumnAfterThoseThatAreThere() {
        var oral = Works.manual(1, "Oral", "10");

        var sheet = Sheet.of(book(oral), Works.played(2, 2), List.of(), NOON);

        assertThat(sheet.book().columns()).containsExactly(oral, Column.of(Works.quiz(1)), Column.of(Works.quiz(2)));
    }

    @Test
    void aColumnThatWasTakenOutDoesNotComeBackByItself() {
        var taken = Column.of(Works.quiz(1));
        var book = new Book(List.of(), List.of(), List.of(taken), Scale.of(Scale.Kind.TEN), false, 3);

        var sheet = Sheet.of(book, Works.played(1, 2), List.of(), NOON);

        assertThat(sheet.book().columns()).containsExactly(Column.of(Works.quiz(2)));
        assertThat(sheet.book().removed()).containsExactly(taken);
    }

    @Test
    void aLessonIsShownAndCountsForNothing() {
        var lesson = Works.assignment(1, Task.Kind.LESSON, Window.ANY_TIME);

        assertThat(Column.of(lesson).counts()).isFalse();
        assertThat(Column.of(Works.quiz(2)).counts()).isTrue();
    }

    @Test
    void aWithdrawnAssignmentKeepsItsColumnOnlyWhereSomethingIsSettled() {
        var gone = Column.of(Works.quiz(1));
        var work = Works.nothing(Set.of(learner(1)));

        assertThat(Sheet.of(book(gone), work, List.of(), NOON).book().columns()).isEmpty();
        var kept = Sheet.of(book(gone), work, List.of(points(gone, 1, "40")), NOON);
        assertThat(kept.book().columns()).containsExactly(gone);
        assertThat(kept.cell(gone, learner(1)).state()).isEqualTo(State.BY_HAND);
        assertThat(kept.cell(gone, learner(2)).state()).isEqualTo(State.NOT_THEIRS);
    }

    @Test
    void anEntryGoesBeforeTheWorkAndChangesTheTotal() {
        var sheet = Sheet.of(Book.AT_FIRST, Works.played(3, 1), List.of(), NOON);
        var column = sheet.book().columns().getFirst();

        var changed = sheet.with(List.of(points(column, 3, "75")));

        assertThat(sheet.total(learner(3)).percent()).contains(new BigDecimal("3.0"));
        assertThat(changed.total(learner(3)).percent()).contains(new BigDecimal("75.0"));
        assertThat(changed.total(learner(2))).isEqualTo(sheet.total(learner(2)));
        assertThat(changed.withoutEntry(column, learner(3)).points().orElseThrow())
                .isEqualByComparingTo("3");
        assertThat(changed.entry(column.id(), learner(3)).version()).isEqualTo(1);
        assertThat(changed.entry(column.id(), learner(1)).version()).isZero();
    }

    @Test
    void aLargeClassIsReckonedQuickly() {
        var sheet = Sheet.of(Book.AT_FIRST, Works.played(200, 60), List.of(), NOON);
        var started = System.nanoTime();

        for (var learner : sheet.learners()) {
            assertThat(sheet.total(learner).percent()).isPresent();
        }

        assertThat((System.nanoTime() - started) / 1_000_000).isLessThan(2_000);
    }

    @Test
    void aBookThatDoesNotFitTogetherIsRefused() {
        var oral = Works.manual(1, "Oral", "10");
        var elsewhere = oral.withCategory(Optional.of(new Category.Id(new UUID(1, 1))));

        assertThatIllegalArgumentException().isThrownBy(() -> book(elsewhere));
        assertThatIllegalArgumentException().isThrownBy(() -> book(oral, oral));
        assertThatIllegalArgumentException().isThrownBy(() -> oral.withPossible(BigDecimal.ZERO));
        assertThatIllegalArgumentException().isThrownBy(() -> oral.withPossible(new BigDecimal("-1")));
        assertThatIllegalArgumentException().isThrownBy(() -> oral.withPossible(new BigDecimal("10000.01")));
        assertThatIllegalArgumentException().isThrownBy(() -> oral.withPossible(new BigDecimal("0.001")));
        assertThatIllegalArgumentException().isThrownBy(() -> new Column.Source.Manual(" \u2003 "));
    }

    @Test
    void aClassWithoutLearnersOrWorkHasAnEmptySheet() {
        var work = new ClassWork(Works.CLASSROOM, Set.of(), List.of(), java.util.Map.of());

        var sheet = Sheet.of(Book.AT_FIRST, work, List.of(), NOON);

        assertThat(sheet.learners()).isEmpty();
        assertThat(sheet.book().columns()).isEmpty();
        assertThat(sheet.total(learner(1)).percent()).isEmpty();
    }
}
