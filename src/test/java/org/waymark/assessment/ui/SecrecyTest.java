package org.waymark.assessment.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.assessment.Examples.ANN;
import static org.waymark.assessment.ui.Canaries.COURSE;
import static org.waymark.assessment.ui.Canaries.SONG;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupTester;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.assessment.Attempt;
import org.waymark.assessment.Examples;
import org.waymark.base.Language;
import org.waymark.base.Slug;
import org.waymark.question.ModelAnswers;
import org.waymark.question.Question;
import org.waymark.question.Response;
import org.waymark.ui.SiteMap;

/** Nothing of the key, the explanations or the author's ids is on any page before the attempt is handed in. */
class SecrecyTest extends QuizPageTest {

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource({"one-at-a-time, en", "one-at-a-time, tr", "all, en", "all, az"})
    void aWholeAttemptIsSilentUntilItIsHandedIn(String quiz, String language) {
        UI.getCurrent().setLocale(Locale.of(language));
        goTo(SiteMap.quiz(COURSE, new Slug(quiz)));
        assertSilence();
        test(find(Button.class).withClassName("primary").single()).click();
        var attempt = attempts.unfinished(ANN, COURSE, new Slug(quiz)).orElseThrow();

        for (var number = 1; number <= attempt.items().size(); number++) {
            goTo(SiteMap.attempt(attempt.token()) + "?q=" + number);
            assertSilence();
            answerWhatIsShown();
            assertThat(kept(attempt).answers()).isNotEmpty();
            assertSilence();
            reload();
            assertSilence();
        }
        answerEverythingRight(attempt);
        reload();
        assertSilence();
        test(find(Button.class).withClassName("primary").single()).click();
        assertSilence();

        test(find(ConfirmDialog.class).single()).confirm();
        roundTrip();

        assertThat(markup()).contains(SONG);
    }

    @Test
    void theResultOfAnAttemptThatWasNotHandedInShowsNothing() {
        var attempt = annBegins(COURSE, Canaries.ONE_AT_A_TIME);

        goTo(SiteMap.result(attempt.token()));

        assertThat(heading()).isEqualTo("Prompt 1 en");
        assertSilence();
    }

    /** What a learner has typed comes back to them, so nothing is typed that sings. */
    private void answerWhatIsShown() {
        find(RadioButtonGroup.class).all().forEach(group -> choose((RadioButtonGroup<?>) group, firstOf(group)));
        find(TextField.class).all().forEach(field -> test(field).setValue("Baku"));
        find(CheckboxGroup.class).all().forEach(group -> tickTheFirst((CheckboxGroup<?>) group));
        find(NativeButton.class).withClassName("icon").all().stream()
                .filter(NativeButton::isEnabled)
                .findFirst()
                .ifPresent(move -> test(move).click());
        roundTrip();
    }

    private static <T> void tickTheFirst(CheckboxGroup<T> group) {
        new CheckboxGroupTester<CheckboxGroup<T>, T>(group) {
            void tick() {
                setValueAsUser(Set.of(group.getListDataView().getItem(0)));
            }
        }.tick();
    }

    private static String firstOf(RadioButtonGroup<?> group) {
        var first = group.getListDataView().getItem(0).toString();
        return first.replaceFirst(".*text=", "").replaceFirst(",.*", "");
    }

    private void answerEverythingRight(Attempt attempt) {
        for (var item : Canaries.items()) {
            taking.answer(ANN, attempt.token(), item.id(), right(item.question()));
        }
    }

    private static Response right(Question question) {
        return switch (question) {
            case Question.SingleChoice _, Question.MultipleChoice _ -> Examples.chosen("canary-right");
            case Question.TrueFalse _ -> new Response.Judged(true, Optional.of(new Slug("canary-right")));
            case Question.Matching matching ->
                new Response.Matched(matching.premises().stream()
                        .collect(Collectors.toMap(Question.Premise::id, Question.Premise::match)));
            case Question.Ordering ordering ->
                new Response.Ordered(
                        ordering.elements().stream().map(Question.Element::id).toList());
            case Question.ShortAnswer _ -> new Response.Typed("Baku", Language.ENGLISH);
            case Question.Categorise _,
                    Question.Numeric _,
                    Question.Cloze _,
                    Question.Timeline _,
                    Question.Hotspot _,
                    Question.SourceCriticism _,
                    Question.Essay _ -> ModelAnswers.right(question, Language.ENGLISH);
        };
    }

    private static void assertSilence() {
        roundTrip();
        var sung = List.of(markup().split("\n")).stream()
                .filter(line -> line.contains(SONG))
                .toList();
        assertThat(sung).isEmpty();
    }
}
