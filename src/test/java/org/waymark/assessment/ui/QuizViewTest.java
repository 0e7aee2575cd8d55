package org.waymark.assessment.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.assessment.Examples.ANN;
import static org.waymark.assessment.Examples.BEN;
import static org.waymark.content.Examples.CHECK;
import static org.waymark.content.Examples.COURSE;
import static org.waymark.content.Examples.QUIZ;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.assessment.Examples;
import org.waymark.ui.SiteMap;

class QuizViewTest extends QuizPageTest {

    @Test
    void itSaysWhatOneIsInFor() {
        goTo(SiteMap.quiz(COURSE, CHECK));

        assertThat(heading()).isEqualTo("The night: a short check");
        assertThat(find(ListItem.class).all())
                .extracting(ListItem::getText)
                .startsWith("2 questions", "Passed from 60%", "One question at a time; you may go back");
        assertThat(words()).contains("No attempts yet.", "Asked for: " + CHECK.value());
        assertThat(find(Button.class).withText("Start").exists()).isTrue();
    }

    @Test
    void itSpeaksTheLanguageOfThePage() {
        UI.getCurrent().setLocale(Locale.of("tr"));

        goTo(SiteMap.quiz(COURSE, QUIZ));

        assertThat(heading()).isEqualTo("Fırtına");
        assertThat(words()).contains("Her iki ders.").contains("6 soru").contains("Geçme sınırı %50");
    }

    @Test
    void practiceOnAnObjectiveSpeaksOfNothingThatCounts() {
        goTo(SiteMap.quiz(
                COURSE, new org.waymark.base.Slug("practise-" + org.waymark.content.Examples.DATE_THE_STORM)));

        assertThat(words())
                .contains("Practice: check and try again as often as you like; nothing counts")
                .doesNotContain("Passed from", "best");
        assertThat(find(Button.class).withText("Start").exists()).isTrue();
    }

    @Test
    void startingLeadsToTheFirstQuestionOfANewAttempt() {
        goTo(SiteMap.quiz(COURSE, CHECK));

        press("Start");
        roundTrip();

        var attempt = attempts.unfinished(ANN, COURSE, CHECK).orElseThrow();
        var location = UI.getCurrent().getActiveViewLocation();
        assertThat(location.getPathWithQueryParameters()).isEqualTo(SiteMap.attempt(attempt.token()));
    }

    @Test
    void whatWasBegunIsContinuedWhereOneStopped() {
        var attempt = annBegins(COURSE, QUIZ);
        taking.answer(ANN, attempt.token(), attempt.items().getFirst(), Examples.chosen("nine"));
        goTo(SiteMap.quiz(COURSE, QUIZ));
        assertThat(words()).contains("not handed in yet");

        press("Continue where I stopped");
        roundTrip();

        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .isEqualTo(SiteMap.attempt(attempt.token()));
    }

    @Test
    void earlierAttemptsStandThereWithTheirMarksAndLeadToTheirResults() {
        var attempt = annBegins(COURSE, QUIZ);
        taking.answer(ANN, attempt.token(), attempt.items().getFirst(), Examples.chosen("nine"));
        taking.handIn(ANN, attempt.token());

        goTo(SiteMap.quiz(COURSE, QUIZ));

        assertThat(words())
                .contains("1 of 8")
                .contains("not passed")
                .contains("20 November 2026, 12:00")
                .contains("Start a new attempt");
        assertThat(find(Anchor.class).withText("See the result").single().getHref())
                .isEqualTo("/" + SiteMap.result(attempt.token()));
    }

    @Test
    void somebodyElsesAttemptsAreNotShown() {
        taking.handIn(ANN, annBegins(COURSE, QUIZ).token());
        user.becomes(BEN);

        goTo(SiteMap.quiz(COURSE, QUIZ));

        assertThat(words()).contains("No attempts yet.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "courses/lighthouse/quizzes/nowhere",
                "courses/nowhere/quizzes/storm-quiz",
                "courses/lighthouse/quizzes/Not-A-Slug",
                "courses/lighthouse/quizzes/the-night"
            })
    void aQuizThatDoesNotExistIsNotFound(String address) {
        goTo(address);

        assertThat(heading()).isEqualTo(NOT_FOUND);
    }
}
