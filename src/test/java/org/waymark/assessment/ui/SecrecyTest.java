package org.waymark.assessment.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.assessment.Examples.ANN;
import static org.waymark.content.Workshop.SONG;

import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.waymark.assessment.Attempt;
import org.waymark.assessment.Wish;
import org.waymark.base.Language;
import org.waymark.base.Slug;
import org.waymark.content.Library;
import org.waymark.content.Workshop;
import org.waymark.question.Certainty;
import org.waymark.question.ModelAnswers;
import org.waymark.ui.SiteMap;

/** Nothing of the key, the reasons, the hints, the explanations or the author's ids is on any page before its time. */
class SecrecyTest extends QuizPageTest {

    @Autowired
    Library library;

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource({"deferred, en", "deferred, tr", "all, az", "certain, en", "closed-book, tr"})
    void aWholeAttemptIsSilentUntilItIsHandedIn(String quiz, String language) {
        UI.getCurrent().setLocale(Locale.of(language));
        goTo(SiteMap.quiz(Workshop.ID, new Slug(quiz)));
        assertSilence();
        var attempt = annBegins(Workshop.ID, new Slug(quiz));
        goTo(SiteMap.attempt(attempt.token()));
        assertSilence();

        for (var number = 1; number <= attempt.items().size(); number++) {
            taking.answer(ANN, attempt.token(), attempt.items().get(number - 1), right(attempt, number));
            tell("settled", "{\"event.detail.number\":" + number + "}");
        }
        assertSilenceButForWhatWasTyped();
        reload();
        assertSilenceButForWhatWasTyped();

        taking.handIn(ANN, attempt.token());
        goTo(SiteMap.result(attempt.token()));

        assertThat(markup().contains("canary of the explanation")).isEqualTo(!quiz.equals("closed-book"));
    }

    @ParameterizedTest
    @CsvSource({"immediate", "adaptive", "interactive", "certain-immediate", "practice"})
    void whatIsToldAboutACheckedItemSaysNothingAboutTheOthers(String quiz) {
        var attempt = annBegins(Workshop.ID, new Slug(quiz));
        goTo(SiteMap.attempt(attempt.token()));
        assertSilence();

        var response = right(attempt, 3);
        sends(attempt, new Wish.Check(3, (_, _) -> response, Optional.of(Certainty.HIGH)));
        tell("settled", "{\"event.detail.number\":3}");

        assertThat(words()).contains("right");
        assertThat(markup())
                .doesNotContain("canary of the first hint", "canary accepted", "canary of the model answer");
    }

    @Test
    void theResultOfAnAttemptThatWasNotHandedInShowsNothing() {
        var attempt = annBegins(Workshop.ID, new Slug("deferred"));

        goTo(SiteMap.result(attempt.token()));

        assertThat(find(AttemptElement.class).exists()).isTrue();
        assertSilence();
    }

    private org.waymark.question.Response right(Attempt attempt, int number) {
        var item =
                library.edition(attempt.edition()).course().item(attempt.items().get(number - 1));
        return ModelAnswers.right(item.orElseThrow().question(), Language.ENGLISH);
    }

    private static void assertSilence() {
        roundTrip();
        assertThat(List.of(markup().split("\n"))).noneMatch(line -> line.contains(SONG));
    }

    /** What a learner has typed comes back to them, even if it is right. */
    private static void assertSilenceButForWhatWasTyped() {
        roundTrip();
        assertThat(markup().replace("canary accepted", "")
                        .replace("canaryword", "")
                        .replace("canary of the model answer", ""))
                .doesNotContain(SONG);
    }
}
