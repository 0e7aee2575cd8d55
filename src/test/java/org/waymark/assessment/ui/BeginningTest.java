package org.waymark.assessment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import org.junit.jupiter.api.Test;
import org.waymark.assessment.Examples;
import org.waymark.base.Slug;
import org.waymark.content.Workshop;
import org.waymark.ui.SiteMap;

/** What the start page says before, and when no attempt may be started. */
class BeginningTest extends QuizPageTest {

    @Test
    void theRulesSayWhatIsAllowedAndUntilWhen() {
        goTo(SiteMap.quiz(Workshop.ID, new Slug("closed-book")));

        assertThat(markup())
                .contains("2 attempts; the last counts")
                .contains("Wrong answers can take points away")
                .contains("Closes: 1 January 2099, 15:00 (Z, GMT)")
                .contains("2 attempts left");
    }

    @Test
    void whoHasUsedAllAttemptsIsToldSoInsteadOfGettingAButton() {
        for (var i = 0; i < 2; i++) {
            taking.handIn(
                    Examples.ANN,
                    annBegins(Workshop.ID, new Slug("closed-book")).token());
        }

        goTo(SiteMap.quiz(Workshop.ID, new Slug("closed-book")));

        assertThat(words()).contains("All 2 attempts have been used.");
        assertThat(find(Button.class).withClassName("primary").exists()).isFalse();
    }

    @Test
    void marksThatAreNotShownYetAreNotInTheHistoryEither() {
        taking.handIn(
                Examples.ANN, annBegins(Workshop.ID, new Slug("closed-book")).token());

        goTo(SiteMap.quiz(Workshop.ID, new Slug("closed-book")));

        assertThat(words()).contains("Your quiz is handed in.", "counts").doesNotContain("passed |");
    }
}
