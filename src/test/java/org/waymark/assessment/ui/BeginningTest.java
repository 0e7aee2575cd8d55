package org.waymark.assessment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.assessment.Examples;
import org.waymark.assessment.Refusal;
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
                .contains("Closes: 1 January 2099, 15:00 (Coordinated Universal Time)")
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

    static Stream<Refusal> refusals() {
        var noon = Examples.NOON;
        return Stream.of(
                new Refusal.NotOpenYet(noon),
                new Refusal.Closed(noon),
                new Refusal.NoAttemptsLeft(1),
                new Refusal.NoAttemptsLeft(3),
                new Refusal.Wait(noon),
                new Refusal.TooFast(Duration.ofSeconds(61)));
    }

    @Test
    void everyRefusalIsAmongThose() {
        assertThat(refusals().map(Refusal::getClass).collect(Collectors.<Class<?>>toSet()))
                .containsExactlyInAnyOrder(Refusal.class.getPermittedSubclasses());
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void whyNobodyCanStartIsSaidInEachLanguage(Refusal refusal) {
        var sentences = new HashSet<String>();
        for (var language : List.of("tr", "az", "en")) {
            UI.getCurrent().setLocale(Locale.of(language));
            var beginning = new Beginning(
                    taking.opportunity(Examples.ANN, Workshop.ID, new Slug("closed-book")), false, () -> {});
            beginning.refuse(refusal);

            var words = sentence(beginning);

            assertThat(words).isNotBlank().doesNotContain("assessment.", "{", "}");
            sentences.add(words);
        }
        assertThat(sentences).hasSize(3);
    }

    private static String sentence(Component component) {
        return Stream.concat(
                        Stream.of(component.getElement().getText()),
                        component.getChildren().map(BeginningTest::sentence))
                .filter(it -> !it.isBlank())
                .collect(Collectors.joining(" "));
    }
}
