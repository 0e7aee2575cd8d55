package org.waymark.assessment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.waymark.assessment.Accommodation;
import org.waymark.assessment.Act;
import org.waymark.assessment.Attempt;
import org.waymark.assessment.AttemptEvent;
import org.waymark.assessment.Examples;
import org.waymark.assessment.Obeyed;
import org.waymark.assessment.Order;
import org.waymark.assessment.SteeringAttempts;
import org.waymark.assessment.Wish;
import org.waymark.base.Slug;
import org.waymark.content.Workshop;
import org.waymark.identity.UserId;
import org.waymark.question.Response;
import org.waymark.ui.SiteMap;
import tools.jackson.databind.JsonNode;

/** The page of an attempt whose clock the staff keeps stopped. */
class HaltedPageTest extends QuizPageTest {

    private static final UserId LEYLA = new UserId(new UUID(1918, 1));
    private static final Response WRONG = new Response.Chosen(Set.of(new Slug("canary-w")));

    @Autowired
    private SteeringAttempts steering;

    private Attempt attempt = Examples.begun();

    @BeforeEach
    void annAnswersAQuestionOnTheClock() {
        attempt = annBegins(Workshop.ID, new Slug("short-time"));
        goTo(SiteMap.attempt(attempt.token()));
        sends(attempt, answers(1, WRONG));
    }

    private void staff(Order order) {
        var seen = kept(attempt).events().size();
        var obeyed = steering.steer(LEYLA, attempt.token(), UUID.randomUUID(), steered(), order, "a fire alarm");
        assertThat(obeyed).isEqualTo(Obeyed.DONE);
        assertThat(kept(attempt).events()).hasSize(seen + 1);
    }

    private int steered() {
        return kept(attempt).events().stream()
                .filter(it -> it.act() instanceof Act.Steered)
                .mapToInt(AttemptEvent::number)
                .max()
                .orElse(0);
    }

    @Test
    void whileItIsStoppedItsQuestionsAreCoveredAndThereIsNothingToPress() {
        assertThat(isHidden("data-halted")).isTrue();
        assertThat(papers()).hasSize(2);

        staff(new Order.Halt());
        reload();

        assertThat(isHidden("data-halted")).isFalse();
        assertThat(papers()).isEmpty();
        assertThat(markup()).doesNotContain("canary-w", "canary-r");
        assertThat(acts(covers("data-halted").getFirst())).isEmpty();
        assertThat(sheet().path("halted").asBoolean()).isTrue();
        assertThat(sheet().path("paused").asBoolean()).isTrue();
        assertThat(sheet().has("ends")).isFalse();
        assertThat(words()).contains("Your teacher has paused the quiz");
    }

    @Test
    void onceItGoesOnTheQuestionsAreThereAgainWithWhatWasAnswered() {
        staff(new Order.Halt());
        reload();

        staff(new Order.GoOn());
        // the page has heard of it from the server, and asks for what it was not given
        tell("moved-on", "{}");

        assertThat(isHidden("data-halted")).isTrue();
        assertThat(papers()).hasSize(2);
        assertThat(sheet().path("halted").asBoolean()).isFalse();
        assertThat(sheet().path("paused").asBoolean()).isFalse();
        assertThat(sheet().path("given").path("1").path("kind").asString()).isEqualTo("chosen");
    }

    /** One who may stop the clock alone is under the cover of the staff, and stays under the own one afterwards. */
    @Test
    void ofTwoCoversThatOfTheStaffLiesOnTop() {
        attempts.clear();
        allowances.keep(Examples.ANN, new Accommodation(0, 0, true, false));
        annAnswersAQuestionOnTheClock();
        sends(attempt, new Wish.Pause());
        reload();
        assertThat(isHidden("data-cover")).isFalse();

        staff(new Order.Halt());
        reload();
        assertThat(isHidden("data-cover")).isTrue();
        assertThat(isHidden("data-halted")).isFalse();

        staff(new Order.GoOn());
        reload();
        assertThat(isHidden("data-halted")).isTrue();
        assertThat(isHidden("data-cover")).isFalse();
        assertThat(papers()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"tr", "az", "en"})
    void theCoverSpeaksTheLanguageOfThePage(String language) {
        staff(new Order.Halt());
        UI.getCurrent().setLocale(Locale.of(language));

        reload();

        assertThat(covers("data-halted").getFirst().getElement().getTextRecursively())
                .isNotBlank()
                .doesNotContain("assessment.");
    }

    private List<Section> covers(String which) {
        return find(Section.class).withClassName("cover").withAttribute(which).all();
    }

    private boolean isHidden(String which) {
        return covers(which).getFirst().getElement().hasAttribute("hidden");
    }

    private List<Section> papers() {
        return find(Section.class).withClassName("paper").all();
    }

    private List<String> acts(Section cover) {
        return cover.getChildren()
                .filter(NativeButton.class::isInstance)
                .map(it -> it.getElement().getAttribute("data-act"))
                .toList();
    }

    private JsonNode sheet() {
        return (JsonNode) element().getElement().getPropertyRaw("sheet");
    }
}
