package org.waymark.assessment.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.assessment.Examples.ANN;
import static org.waymark.assessment.Examples.BEN;
import static org.waymark.content.Examples.COURSE;
import static org.waymark.content.Examples.QUIZ;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waymark.assessment.Attempt;
import org.waymark.assessment.Examples;
import org.waymark.content.ui.EvidencePanel;
import org.waymark.question.Response;
import org.waymark.ui.SiteMap;

class ResultViewTest extends QuizPageTest {

    @Test
    void theMarkStandsThereWithWhatWasNeeded() {
        goTo(SiteMap.result(finished().token()));

        assertThat(heading()).isEqualTo("Your result");
        assertThat(words())
                .contains("2 | ")
                .contains("of 8")
                .contains("not passed")
                .contains("25%; 50% needed")
                .contains("1 right, 1 partly right, 1 wrong, 3 blank");
    }

    @Test
    void eachItemHasASignAndAWordInTheStripThatLeadsToIt() {
        var attempt = finished();

        goTo(SiteMap.result(attempt.token()));

        var strip = find(Anchor.class)
                .withCondition(link -> link.getHref().contains("#"))
                .withCondition(link -> !link.hasClassName("skip"))
                .all();
        assertThat(strip)
                .extracting(link -> link.getElement().getAttribute("aria-label"))
                .containsExactly(
                        "Question 1: right",
                        "Question 2: partly right",
                        "Question 3: wrong",
                        "Question 4: blank",
                        "Question 5: blank",
                        "Question 6: blank");
        assertThat(strip.getLast().getHref()).isEqualTo("/" + SiteMap.result(attempt.token()) + "#item-6");
        assertThat(find(Section.class).withId("item-6").exists()).isTrue();
    }

    @Test
    void eachItemTellsWhatItEarnedInTheLanguageOfThePage() {
        var attempt = finished();
        UI.getCurrent().setLocale(Locale.of("tr"));

        goTo(SiteMap.result(attempt.token()));

        assertThat(words())
                .contains("Günlük hangi saati verir?")
                .contains("doğru, 1 / 1")
                .contains("kısmen doğru, 1 / 2")
                .contains("yanlış, 0 / 1")
                .contains("boş, 0 / 1");
    }

    @Test
    void theEvidenceOpensBesideIt() {
        goTo(SiteMap.result(finished().token()));
        assertThat(find(EvidencePanel.class).exists()).isTrue();

        test(find(NativeButton.class).withClassName("cite").atIndex(1)).click();

        assertThat(words()).contains("Writes nine.");
    }

    @Test
    void onwardsItLeadsToTheQuizAndTheCourse() {
        goTo(SiteMap.result(finished().token()));

        assertThat(find(Anchor.class).withClassName("btn").all())
                .extracting(Anchor::getHref)
                .contains("/" + SiteMap.quiz(COURSE, QUIZ), "/" + SiteMap.course(COURSE));
    }

    @Test
    void somebodyElsesResultIsNotFoundLikeOneThatDoesNotExist() {
        var attempt = finished();
        user.becomes(BEN);

        goTo(SiteMap.result(attempt.token()));
        var foreign = words();
        goTo(SiteMap.result("no-such-token-at-all-x"));

        assertThat(heading()).isEqualTo(NOT_FOUND);
        assertThat(words()).isEqualTo(foreign);
    }

    /** The first right, half of the second, the third wrong, the rest left blank. */
    private Attempt finished() {
        var attempt = annBegins(COURSE, QUIZ);
        var items = attempt.items();
        var responses = List.<Response>of(
                Examples.chosen("nine"), Examples.chosen("log"), new Response.Judged(true, Optional.empty()));
        for (var i = 0; i < responses.size(); i++) {
            taking.answer(ANN, attempt.token(), items.get(i), responses.get(i));
        }
        return taking.handIn(ANN, attempt.token());
    }
}
