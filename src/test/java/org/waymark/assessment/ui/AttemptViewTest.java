package org.waymark.assessment.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.waymark.assessment.Examples.ANN;
import static org.waymark.assessment.Examples.BEN;
import static org.waymark.assessment.ui.Canaries.ALL;
import static org.waymark.assessment.ui.Canaries.COURSE;
import static org.waymark.assessment.ui.Canaries.ONE_AT_A_TIME;

import com.vaadin.browserless.ComponentQuery;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.waymark.assessment.Answer;
import org.waymark.assessment.Attempt;
import org.waymark.assessment.Examples;
import org.waymark.base.Language;
import org.waymark.base.Slug;
import org.waymark.question.Response;
import org.waymark.ui.SiteMap;

class AttemptViewTest extends QuizPageTest {

    @Test
    void anAnswerIsKeptAndThenSaidToBeSaved() {
        var attempt = at(ONE_AT_A_TIME, "?q=1");
        assertThat(words()).doesNotContain("Saved");

        choose(radios(), "Part B en");

        assertThat(kept(attempt).answers())
                .extracting(Answer::item, Answer::response)
                .containsExactly(tuple(attempt.items().getFirst(), chosen("canary-wrong")));
        assertThat(words()).contains("Saved 12:00:00");
    }

    @Test
    void whatCouldNotBeSavedIsSaidSoAndSavedOnTryingAgain() {
        var attempt = at(ONE_AT_A_TIME, "?q=1");
        attempts.setReachable(false);

        choose(radios(), "Part A en");

        assertThat(words()).contains("Not saved.").doesNotContain("Saved 1");
        assertThat(link(1).getClassNames()).doesNotContain("ans");

        attempts.setReachable(true);
        test(find(NativeButton.class).withText("Try again").single()).click();

        assertThat(words()).contains("Saved 12:00:00").doesNotContain("Not saved.");
        assertThat(kept(attempt).answers()).hasSize(1);
        assertThat(find(NativeButton.class).withText("Try again").exists()).isFalse();
    }

    @Test
    void tryingAgainFromAnotherQuestionStaysThere() {
        var attempt = at(ONE_AT_A_TIME, "?q=1");
        attempts.setReachable(false);
        choose(radios(), "Part A en");
        attempts.setReachable(true);
        goTo(current() + "?q=6");

        test(find(NativeButton.class).withText("Try again").single()).click();

        assertThat(kept(attempt).isAnswered(attempt.items().getFirst())).isTrue();
        assertThat(link(6).getElement().getAttribute("aria-current")).isEqualTo("step");
        assertThat(link(1).getElement().hasAttribute("aria-current")).isFalse();
        assertThat(link(1).getClassNames()).contains("ans");
    }

    @Test
    void theAddressHoldsTheQuestionAndReloadingShowsItWithItsAnswer() {
        at(ONE_AT_A_TIME, "?q=3");
        goTo(current() + "?q=6");
        test(find(TextField.class).single()).setValue("Baku");

        reload();

        assertThat(heading()).isEqualTo("Prompt 6 en");
        assertThat(find(TextField.class).single().getValue()).isEqualTo("Baku");
        assertThat(words()).contains("Question 6 of 6");
    }

    @Test
    void withoutANumberOneGoesOnAtTheFirstUnansweredQuestion() {
        var attempt = annBegins(COURSE, ONE_AT_A_TIME);
        taking.answer(ANN, attempt.token(), attempt.items().get(0), chosen("canary-wrong"));
        taking.answer(ANN, attempt.token(), attempt.items().get(1), chosen("canary-wrong"));

        goTo(SiteMap.attempt(attempt.token()));

        assertThat(heading()).isEqualTo("Prompt 3 en");
    }

    @Test
    void aNumberThatIsNoneLeadsToTheFirstUnansweredQuestion() {
        for (var number : List.of("0", "7", "-1", "x", "99999999999", "")) {
            at(ONE_AT_A_TIME, "?q=" + number);

            assertThat(heading()).isEqualTo("Prompt 1 en");
        }
    }

    @Test
    void theNavigatorSaysInWordsWhatIsAnsweredAndWhereOneIs() {
        at(ONE_AT_A_TIME, "?q=2");
        goTo(current() + "?q=1");
        choose(radios(), "Part C en");

        assertThat(link(1).getElement().getAttribute("aria-label")).isEqualTo("Question 1, answered");
        assertThat(link(2).getElement().getAttribute("aria-label")).isEqualTo("Question 2, unanswered");
        assertThat(link(1).getElement().getAttribute("aria-current")).isEqualTo("step");
        assertThat(link(2).getElement().hasAttribute("aria-current")).isFalse();
        assertThat(words()).contains("5 questions are unanswered");
    }

    @Test
    void backAndNextLeadToTheNeighbours() {
        at(ONE_AT_A_TIME, "?q=1");
        assertThat(way("Back").exists()).isFalse();

        assertThat(way("Next").single().getHref()).endsWith("?q=2");
        goTo(current() + "?q=6");

        assertThat(way("Back").single().getHref()).endsWith("?q=5");
        assertThat(way("Next").exists()).isFalse();
    }

    @Test
    void changingTheLanguageKeepsTheQuestionAndTheAnswer() {
        var attempt = at(ONE_AT_A_TIME, "?q=6");
        test(find(TextField.class).single()).setValue("Bakı");

        UI.getCurrent().setLocale(Locale.of("az"));
        reload();

        assertThat(heading()).isEqualTo("Prompt 6 az");
        assertThat(find(TextField.class).single().getValue()).isEqualTo("Bakı");
        assertThat(words()).contains("Sual 6 / 6");
        assertThat(kept(attempt).answers())
                .extracting(Answer::response)
                .containsExactly(new Response.Typed("Bakı", Language.ENGLISH));
    }

    @Test
    void allQuestionsOfAQuizPacedSoStandOnOnePage() {
        var attempt = at(ALL, "");

        assertThat(find(H2.class).withClassName("stem").all())
                .extracting(H2::getText)
                .containsExactly(
                        "Prompt 1 en", "Prompt 2 en", "Prompt 3 en", "Prompt 4 en", "Prompt 5 en", "Prompt 6 en");
        choose(radios(), "Part B en");
        test(find(TextField.class).single()).setValue("Baku");
        goTo(current() + "?q=4");

        assertThat(kept(attempt).unanswered()).hasSize(4);
        assertThat(find(TextField.class).single().getValue()).isEqualTo("Baku");
        assertThat(link(4).getElement().getAttribute("aria-current")).isEqualTo("step");
    }

    @Test
    void handingInAsksFirstWithTheNumberOfUnansweredQuestions() {
        var attempt = at(ONE_AT_A_TIME, "?q=1");
        choose(radios(), "Part A en");

        press("Hand in");
        var dialog = find(ConfirmDialog.class).single();

        assertThat(test(dialog).getText()).isEqualTo("5 questions are unanswered. Hand in anyway?");
        test(dialog).cancel();
        assertThat(kept(attempt).isFinished()).isFalse();
    }

    @Test
    void onceHandedInOneStandsBeforeTheResult() {
        var attempt = at(ONE_AT_A_TIME, "?q=1");
        choose(radios(), "Part A en");

        press("Hand in");
        test(find(ConfirmDialog.class).single()).confirm();
        roundTrip();

        assertThat(heading()).isEqualTo("Your result");
        assertThat(kept(attempt).isFinished()).isTrue();
        assertThat(announced.finished()).hasSize(1);
    }

    @Test
    void whoGoesBackAfterHandingInIsLedToTheResult() {
        var attempt = at(ONE_AT_A_TIME, "?q=1");
        taking.handIn(ANN, attempt.token());

        goTo(SiteMap.attempt(attempt.token()) + "?q=2");

        assertThat(heading()).isEqualTo("Your result");
    }

    @Test
    void whoAnswersWhatWasHandedInElsewhereIsLedToTheResult() {
        var attempt = at(ONE_AT_A_TIME, "?q=1");
        taking.handIn(ANN, attempt.token());

        choose(radios(), "Part A en");

        assertThat(heading()).isEqualTo("Your result");
        assertThat(kept(attempt).answers()).isEmpty();
    }

    @Test
    void whatAnotherTabAnsweredShowsInTheNavigatorAfterTheNextAnswer() {
        var attempt = at(ONE_AT_A_TIME, "?q=1");
        taking.answer(ANN, attempt.token(), attempt.items().get(1), chosen("canary-wrong"));

        choose(radios(), "Part A en");

        assertThat(link(2).getClassNames()).contains("ans");
        assertThat(kept(attempt).answers()).extracting(Answer::number).containsExactly(1, 2);
    }

    @Test
    void somebodyElsesAttemptIsNotFoundLikeOneThatDoesNotExist() {
        var attempt = annBegins(COURSE, ONE_AT_A_TIME);
        user.becomes(BEN);

        goTo(SiteMap.attempt(attempt.token()));
        var foreign = words();
        goTo(SiteMap.attempt("no-such-token-at-all-x"));

        assertThat(heading()).isEqualTo(NOT_FOUND);
        assertThat(words()).isEqualTo(foreign);
    }

    private Attempt at(Slug quiz, String query) {
        var attempt = annBegins(COURSE, quiz);
        goTo(SiteMap.attempt(attempt.token()) + query);
        return attempt;
    }

    private static String current() {
        return UI.getCurrent().getActiveViewLocation().getPath();
    }

    private RouterLink link(int number) {
        return find(RouterLink.class).withText(String.valueOf(number)).single();
    }

    private ComponentQuery<RouterLink> way(String words) {
        return find(RouterLink.class)
                .withCondition(link -> link.getChildren()
                        .anyMatch(child ->
                                child instanceof Span span && span.getText().equals(words)));
    }

    private static Response chosen(String... options) {
        return Examples.chosen(options);
    }
}
