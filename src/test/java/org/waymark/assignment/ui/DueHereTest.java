package org.waymark.assignment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.waymark.assignment.LateRule;
import org.waymark.assignment.Task;
import org.waymark.classroom.Classroom;
import org.waymark.classroom.Classrooms;
import org.waymark.classroom.Enrolment;
import org.waymark.content.Activity;
import org.waymark.content.Course;
import org.waymark.content.Examples;
import org.waymark.content.ui.ActivityPanel;
import org.waymark.identity.UserId;
import org.waymark.storage.PagesOnDatabase;

class DueHereTest extends WorkPages {

    private static final Course COURSE = Examples.course();
    private static final Task MODULE = new Task(Examples.COURSE, Task.Kind.MODULE, Examples.SECOND_MODULE);

    @Autowired
    private ActivityPanel panel;

    @Autowired
    private Classrooms classrooms;

    private static Activity storm() {
        return COURSE.quiz(Examples.QUIZ).orElseThrow();
    }

    private String told(UserId who, Activity activity) {
        sitter.becomes(who);
        return panel.of(COURSE, activity).map(WorkPages::words).orElse("");
    }

    private void assigned(Classroom classroom, Task task, LateRule late) {
        var plain = form(task, NEVER, at("2026-11-22T14:00:00Z"), NEVER);
        assigned(classroom, noted("Read first.", late(late, plain)));
    }

    @Test
    void aLearnerIsToldForWhichClassByWhenAndWhatBecomesOfItLate() {
        var classroom = opened();
        var ayla = come(classroom, "Ayla").getFirst();
        assigned(classroom, QUIZ, new LateRule.Loses(10, 50));

        assertThat(told(ayla, storm()))
                .contains(
                        "For 9-B History",
                        "Due tomorrow 14:00 (in the class: Sunday 22 November, 18:00, Azerbaijan Time)",
                        "For every day begun after the due time 10% is taken off",
                        "Read first.")
                .doesNotContain("Part of the module");
        assertThat(told(ayla, COURSE.lesson(Examples.FIRST_LESSON).orElseThrow()))
                .isEmpty();
    }

    @Test
    void whoIsLateIsToldWhatCanStillBeHadAndUntilWhen() {
        var classroom = opened();
        var ayla = come(classroom, "Ayla").getFirst();
        var plain = form(QUIZ, NEVER, at("2026-11-19T14:00:00Z"), at("2026-11-25T14:00:00Z"));
        assigned(classroom, late(new LateRule.Loses(20, 0), plain));

        assertThat(told(ayla, storm()))
                .contains(
                        "Was due 2 days ago (Thursday 19 November, 14:00",
                        "Handed in now, it can still earn at most 60%.",
                        "Closes in 4 days (Wednesday 25 November, 14:00");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            tr | Son tarih 4 gün önce geçti (17 Kasım Salı, 14:00; sınıf saatiyle 17 Kasım Salı, 18:00, Azerbaycan saati)
            az | Son tarix 4 gün əvvəl keçib (çərşənbə axşamı, 17 noyabr, 14:00; sinif vaxtı ilə çərşənbə axşamı, 17 noyabr, 18:00
            """)
    void whatIsOverdueIsSaidAsTheLanguageSaysIt(String language, String sentence) {
        var classroom = opened();
        var ayla = come(classroom, "Ayla").getFirst();
        due(classroom, QUIZ, "2026-11-17T14:00:00Z");
        UI.getCurrent().setLocale(Locale.of(language));

        assertThat(told(ayla, storm())).contains(sentence);
    }

    @Test
    void everyClassThatAsksForItIsNamedTheFirstDueFirst() {
        var one = opened();
        var ayla = come(one, "Ayla").getFirst();
        var other = running.open(zeynep, "9-C Art", "", WorkViews.BAKU);
        classrooms.keep(other.id(), List.of(new Enrolment(ayla, Enrolment.State.IN, PagesOnDatabase.NOW)));
        assigned(one, MODULE, new LateRule.Counts());
        assigning.assign(zeynep, other.token(), List.of(form(QUIZ, NEVER, at("2026-11-21T20:00:00Z"), NEVER)));

        assertThat(told(ayla, storm()))
                .containsSubsequence(
                        "For 9-C Art",
                        "Due today 20:00",
                        "For 9-B History",
                        "Part of the module",
                        "Late work counts in full and is marked as late.");
    }

    @Test
    void whoIsNotAskedIsToldNothing() {
        var classroom = opened();
        var learners = come(classroom, "Ayla", "Bora");
        assigned(classroom, onlyFor(learners.get(1), form(QUIZ, NEVER, at("2026-11-22T14:00:00Z"), NEVER)));

        assertThat(told(learners.get(0), storm())).isEmpty();
        assertThat(told(leyla, storm())).isEmpty();
        assertThat(told(learners.get(1), storm())).contains("For 9-B History");
    }

    @Test
    void itTakesAsManyStatementsForMuchWorkAsForLittle() {
        var classroom = opened();
        var ayla = come(classroom, "Ayla").getFirst();
        assigned(classroom, QUIZ, new LateRule.Counts());
        var few = database.statementsOf(() -> told(ayla, storm()));
        for (var i = 0; i < 4; i++) {
            assigned(classroom, QUIZ, new LateRule.Counts());
        }

        var many = database.statementsOf(() -> told(ayla, storm()));

        assertThat(many).isEqualTo(few);
    }
}
