package org.waymark.assignment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.waymark.assignment.Extension;
import org.waymark.assignment.LateRule;
import org.waymark.assignment.Task;
import org.waymark.classroom.Classroom;
import org.waymark.content.Examples;
import org.waymark.identity.UserId;
import org.waymark.storage.PagesOnDatabase;
import org.waymark.ui.FrontPanel;
import org.waymark.ui.SiteMap;

class MyClassViewTest extends WorkPages {

    private static final Task CHECK = new Task(Examples.COURSE, Task.Kind.QUIZ, Examples.CHECK);
    private static final Task LETTER = new Task(Examples.COURSE, Task.Kind.LESSON, Examples.SECOND_LESSON);

    @Autowired
    @Qualifier("dueOnFront")
    private FrontPanel front;

    private void atMyClass(UserId who, Classroom classroom) {
        at(who, SiteMap.myClass(classroom.token()));
    }

    @Test
    void aLearnerSeesWhatIsDueWhatIsLateWhatIsDoneAndWhatComes() {
        var classroom = opened();
        var ayla = come(classroom, "Ayla").getFirst();
        due(classroom, QUIZ, "2026-11-22T14:00:00Z");
        due(classroom, LETTER, "2026-11-19T14:00:00Z");
        due(classroom, LESSON, "2026-11-24T14:00:00Z");
        assigned(classroom, form(CHECK, at("2026-11-23T05:00:00Z"), at("2026-11-30T14:00:00Z"), NEVER));
        did.readTheNight(ayla, PagesOnDatabase.NOW.minusSeconds(3600));

        atMyClass(ayla, classroom);

        assertThat(tagged("h2")).containsExactly("Late", "To do", "Coming up", "Done");
        assertThat(page())
                .contains(
                        "Taught by Leyla Quliyeva",
                        "Was due 2 days ago (Thursday 19 November, 14:00",
                        "There is no closing time: it is still taken.",
                        "It still counts in full and is marked as late.",
                        "Due tomorrow 14:00 (in the class: Sunday 22 November, 18:00, Azerbaijan Time)",
                        "Opens in 2 days (Monday 23 November, 05:00",
                        "Done today 11:00");
        assertThat(all(Anchor.class).map(it -> it.getHref()))
                .contains(
                        "/" + SiteMap.quiz(Examples.COURSE, Examples.QUIZ),
                        "/" + SiteMap.lesson(Examples.COURSE, Examples.SECOND_LESSON),
                        "/" + SiteMap.MY_CALENDAR)
                .doesNotContain("/" + SiteMap.quiz(Examples.COURSE, Examples.CHECK));
    }

    @Test
    void whatOthersAreToDoIsNotShown() {
        var classroom = opened();
        var learners = come(classroom, "Ayla", "Bora");
        var plain = form(QUIZ, NEVER, at("2026-11-22T14:00:00Z"), NEVER);
        assigned(classroom, noted("only for Bora", onlyFor(learners.get(1), plain)));

        atMyClass(learners.get(0), classroom);
        assertThat(page()).contains("Nothing to do yet").doesNotContain("The storm", "only for Bora", "Bora");
        atMyClass(learners.get(1), classroom);
        assertThat(page()).contains("The storm", "only for Bora");
    }

    @Test
    void ownTimeAndExcusesAreShown() {
        var classroom = opened();
        var ayla = come(classroom, "Ayla").getFirst();
        var quiz = due(classroom, QUIZ, "2026-11-20T14:00:00Z");
        var lesson = due(classroom, LESSON, "2026-11-22T14:00:00Z");
        granting.extend(
                leyla,
                classroom.token(),
                quiz.token(),
                ayla,
                0,
                new Extension(at("2026-11-25T14:00:00Z"), NEVER, Optional.of(3)),
                "");
        granting.excuse(leyla, classroom.token(), lesson.token(), ayla, 0, "a private reason");

        atMyClass(ayla, classroom);

        assertThat(tagged("h2")).containsExactly("To do", "Excused");
        assertThat(page())
                .contains("More time for you", "Due in 4 days (Wednesday 25 November, 14:00")
                .doesNotContain("a private reason");
    }

    @Test
    void theResultIsShownWithWhatCountsOfIt() {
        var classroom = opened();
        var ayla = come(classroom, "Ayla").getFirst();
        var plain = form(QUIZ, NEVER, at("2026-11-20T14:00:00Z"), NEVER);
        assigned(classroom, twice(late(new LateRule.Loses(10, 0), plain)));
        atMyClass(ayla, classroom);
        assertThat(page()).contains("For every day begun after the due time 10% is taken off", "2 attempts");

        did.tookTheStorm(ayla, 8, false, PagesOnDatabase.NOW.minusSeconds(3600));
        atMyClass(ayla, classroom);

        assertThat(page())
                .contains(
                        "Done today 11:00 (in the class: ",
                        "· 80%, 70% counts",
                        "Late",
                        "Nothing is waiting for you here.");
        assertThat(links("See the result")).containsExactly("/" + SiteMap.result("attempt-of-" + ayla.value()));
    }

    @Test
    void aQuizThatWasNotPassedIsHandedInAndOffersTheAttemptsThatAreLeft() {
        var classroom = opened();
        var ayla = come(classroom, "Ayla").getFirst();
        assigned(classroom, twice(form(QUIZ, NEVER, at("2026-11-24T14:00:00Z"), NEVER)));
        did.tookTheStorm(ayla, 1, false, PagesOnDatabase.NOW.minusSeconds(7200));

        atMyClass(ayla, classroom);

        assertThat(tagged("h2")).containsExactly("Done");
        assertThat(page())
                .contains("done, not passed yet: 1 attempt left", "10%", "You can try again; due in 3 days")
                .doesNotContain("Nothing is waiting for you here.");
        assertThat(links("Try again")).containsExactly("/" + SiteMap.quiz(Examples.COURSE, Examples.QUIZ));
        assertThat(links("See the result")).hasSize(1);
        at(ayla, SiteMap.MY_CLASSES);
        assertThat(page()).contains("To do", "done, not passed yet: 1 attempt left");
        assertThat(links("Try again")).hasSize(1);
        sitter.becomes(ayla);
        assertThat(front.panel().map(WorkPages::words).orElse("")).contains("The storm");

        did.beganTheStorm(ayla, PagesOnDatabase.NOW.minusSeconds(3600));
        atMyClass(ayla, classroom);
        assertThat(page()).contains("done, not passed yet", "under way").doesNotContain("attempt left");
        assertThat(links("Go on")).containsExactly("/" + SiteMap.quiz(Examples.COURSE, Examples.QUIZ));
        assertThat(links("See the result")).hasSize(1);
    }

    @Test
    void whoHasNoAttemptLeftOrNoTimeIsOfferedNone() {
        var classroom = opened();
        var learners = come(classroom, "Ayla", "Bora");
        assigned(classroom, twice(form(QUIZ, NEVER, NEVER, at("2026-11-24T14:00:00Z"))));
        var ayla = learners.get(0);
        var bora = learners.get(1);
        did.tookTheStorm(ayla, 1, false, PagesOnDatabase.NOW.minusSeconds(7200));
        did.tookTheStorm(ayla, 2, false, PagesOnDatabase.NOW.minusSeconds(3600));
        did.tookTheStorm(bora, 1, false, PagesOnDatabase.NOW.minusSeconds(3600));

        atMyClass(ayla, classroom);
        assertThat(page())
                .contains("done, not passed", "Nothing is waiting for you here.")
                .doesNotContain("yet");
        assertThat(links("Try again")).isEmpty();

        clock.at(Instant.parse("2026-11-24T14:00:00Z"));
        atMyClass(bora, classroom);
        assertThat(page()).contains("done, not passed").doesNotContain("yet");
        assertThat(links("Try again")).isEmpty();
        at(bora, SiteMap.MY_CLASSES);
        assertThat(page()).contains("Nothing is due.");
    }

    @Test
    void aClassThatIsOverAsksForNothing() {
        var classroom = opened();
        var ayla = come(classroom, "Ayla").getFirst();
        due(classroom, QUIZ, "2026-11-22T14:00:00Z");
        running.archive(leyla, classroom.token());

        atMyClass(ayla, classroom);

        assertThat(page()).contains("This class has ended.", "Leave this class").doesNotContain("The storm");
    }

    @Test
    void aLearnerLeavesAtASecondPress() {
        var classroom = opened();
        var ayla = come(classroom, "Ayla").getFirst();
        atMyClass(ayla, classroom);

        all(NativeButton.class)
                .filter(it -> it.hasClassName("danger"))
                .findFirst()
                .ifPresent(this::press);

        assertThat(said()).contains("You have left the class 9-B History.");
        assertThat(joining.mine(ayla)).isEmpty();
        atMyClass(ayla, classroom);
        assertThat(page()).contains("This page does not exist").doesNotContain("9-B");
    }

    @Test
    void whoIsNotInAClassFindsNoSuchPage() {
        var classroom = opened();
        var stranger = learner("Stranger");
        due(classroom, QUIZ, "2026-11-22T14:00:00Z");

        atMyClass(stranger, classroom);
        assertThat(page()).contains("This page does not exist").doesNotContain("9-B", "The storm");
        atMyClass(leyla, classroom);
        assertThat(page()).contains("This page does not exist").doesNotContain("9-B", "The storm");
    }

    @Test
    void thePageOfMyClassesBeginsWithWhatIsDueNext() {
        var one = opened();
        var ayla = come(one, "Ayla").getFirst();
        at(ayla, SiteMap.MY_CLASSES);
        assertThat(page()).contains("To do", "Nothing is due.");

        due(one, QUIZ, "2026-11-22T14:00:00Z");
        due(one, LETTER, "2026-11-19T14:00:00Z");
        assigned(one, form(LESSON, NEVER, NEVER, NEVER));
        at(ayla, SiteMap.MY_CLASSES);

        assertThat(page())
                .contains("Overdue", "The letter", "It still counts in full and is marked as late.", "The storm")
                .doesNotContain("The night");
        assertThat(page().indexOf("The letter")).isLessThan(page().indexOf("The storm"));
    }

    @Test
    void theFirstPageRemindsOnlyOfWhatIsDueSoon() {
        var classroom = opened();
        var ayla = come(classroom, "Ayla").getFirst();
        due(classroom, QUIZ, "2026-12-22T14:00:00Z");
        sitter.becomes(ayla);
        assertThat(front.panel()).isEmpty();

        due(classroom, LETTER, "2026-11-23T14:00:00Z");

        assertThat(front.panel().map(WorkPages::words).orElse(""))
                .contains("The letter")
                .doesNotContain("The storm");
        sitter.becomes(leyla);
        assertThat(front.panel()).isEmpty();
    }

    @Test
    void thePageAsksTheDatabaseAsOftenForMuchWorkAsForLittle() {
        var classroom = opened();
        var ayla = come(classroom, "Ayla").getFirst();
        due(classroom, QUIZ, "2026-11-22T14:00:00Z");
        sitter.becomes(ayla);
        var address = SiteMap.myClass(classroom.token());
        UI.getCurrent().navigate(address);
        var few = database.statementsOf(() -> UI.getCurrent().navigate(SiteMap.MY_CALENDAR));
        assigning.assign(
                leyla,
                classroom.token(),
                List.of(
                        form(LETTER, NEVER, at("2026-11-22T14:00:00Z"), NEVER),
                        form(LESSON, NEVER, at("2026-11-22T14:00:00Z"), NEVER),
                        form(CHECK, NEVER, at("2026-11-22T14:00:00Z"), NEVER)));
        UI.getCurrent().navigate(address);

        assertThat(database.statementsOf(() -> UI.getCurrent().navigate(SiteMap.MY_CALENDAR)))
                .isEqualTo(few);
    }
}
