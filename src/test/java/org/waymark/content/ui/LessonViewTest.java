package org.waymark.content.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import org.waymark.content.Examples;
import org.waymark.content.ReadingLessons;
import org.waymark.content.SectionRead;
import org.waymark.identity.Accounts;
import org.waymark.identity.TextSize;

@ContextConfiguration(classes = ContentViews.class)
@ViewPackages(packages = {"org.waymark.content.ui", "org.waymark.ui"})
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_EACH_TEST_METHOD)
class LessonViewTest extends SpringBrowserlessTest {

    private static final String LESSON = "courses/lighthouse/lessons/the-night";

    private final ReadingLessons readingLessons;
    private final Accounts accounts;

    @Autowired
    LessonViewTest(ReadingLessons readingLessons, Accounts accounts) {
        this.readingLessons = readingLessons;
        this.accounts = accounts;
    }

    @BeforeEach
    void open() {
        navigate(LESSON, LessonView.class);
    }

    @Test
    void aboveItsTextStandsWhatOtherModulesSay() {
        assertThat(getCurrentView().getElement().getTextRecursively()).contains("Asked for: the-night");
    }

    @Test
    void itHasItsTitleAndItsSectionsInOrder() {
        assertThat(find(H1.class).single().getText()).isEqualTo("The night");
        assertThat(find(H2.class, text()).all())
                .extracting(H2::getText)
                .containsExactly("What the log says", "Who says so?");
        assertThat(find(Prose.class).atIndex(1).getElement().getProperty("innerHTML"))
                .contains("data-term=\"keeper\"", "data-source=\"log-1902\"", "LG ¶1");
    }

    @Test
    void aPressedMarkShowsThePrecisOfItsParagraph() {
        say("evidence-asked", "place", "log-1902 ¶2");

        assertThat(find(Paragraph.class, find(EvidencePanel.class).single())
                        .withClassName("precis")
                        .single()
                        .getText())
                .isEqualTo("Names the wind.");
    }

    @Test
    void whatTheBrowserMakesUpIsIgnored() {
        say("evidence-asked", "place", "../../etc ¶2");
        say("section-read", "section", "nowhere");
        say("section-seen", "section", "<b>");

        assertThat(find(EvidenceSlip.class).exists()).isFalse();
        assertThat(readingLessons.sectionsRead(Examples.LEARNER, Examples.COURSE))
                .isEmpty();
    }

    @Test
    void aSectionThatStayedOnScreenIsReadAndSaidToBe() {
        say("section-read", "section", Examples.FIRST_SECTION.value());

        assertThat(readingLessons.sectionsRead(Examples.LEARNER, Examples.COURSE))
                .extracting(SectionRead::section)
                .containsExactly(Examples.FIRST_SECTION);
        assertThat(find(Span.class).withText("1 of 2 sections read").exists()).isTrue();
    }

    @Test
    void aSectionCanBeMarkedByHand() {
        test(find(NativeButton.class).withText("Mark as read").atIndex(2)).click();

        assertThat(find(NativeButton.class).withText("Mark as read").all()).hasSize(1);
        assertThat(readingLessons.sectionsRead(Examples.LEARNER, Examples.COURSE))
                .hasSize(1);
    }

    @Test
    void afterItComeItsCheckAndTheNextLesson() {
        assertThat(hrefs("btn")).containsExactly("/courses/lighthouse/quizzes/night-check");
        assertThat(hrefs("next")).containsExactly("/courses/lighthouse/lessons/the-letter");
        assertThat(hrefs("prev")).isEmpty();

        navigate("courses/lighthouse/lessons/the-letter", LessonView.class);

        assertThat(hrefs("prev")).containsExactly("/" + LESSON);
    }

    @Test
    void aSecondLanguageStandsBesideItSectionBySection() {
        test(find(NativeButton.class)
                        .withCondition(button ->
                                button.getElement().getTextRecursively().equals("Side by side"))
                        .single())
                .click();

        assertThat(find(H2.class, text()).all())
                .extracting(H2::getText)
                .containsExactly("What the log says", "Günlük ne diyor", "Who says so?", "Bunu kim söylüyor?");
        assertThat(find(Div.class).withClassName("b").atIndex(1).getElement().getAttribute("lang"))
                .isEqualTo("tr");
    }

    @Test
    void switchingTheLanguageStaysAtTheSection() {
        say("section-seen", "section", "who-says-so");
        UI.getCurrent().setLocale(Locale.of("az"));

        UI.getCurrent().refreshCurrentRoute(true);

        assertThat(find(H1.class).single().getText()).isEqualTo("Gecə");
        assertThat(find(Reader.class).single().getElement().getAttribute("data-start"))
                .isEqualTo("who-says-so");
    }

    @Test
    void definitionsOfItsTermsWaitBesideIt() {
        assertThat(find(Div.class)
                        .withId("definition-en-keeper")
                        .single()
                        .getElement()
                        .getTextRecursively())
                .contains("Who lights the lamp.");
    }

    @Test
    void theTextSizeIsKept() {
        test(find(NativeButton.class).withText("A−").single()).click();

        assertThat(accounts.find(Examples.LEARNER).orElseThrow().textSize()).isEqualTo(TextSize.SMALL);
    }

    @Test
    void whereOneStoppedIsWhereTheCatalogueGoesOn() {
        say("section-seen", "section", "who-says-so");

        navigate("", CatalogueView.class);

        assertThat(find(Anchor.class)
                        .withText("Continue where I stopped")
                        .atIndex(1)
                        .getHref())
                .isEqualTo("/" + LESSON + "/who-says-so");
    }

    @Test
    void anUnknownLessonIsNotFound() {
        navigate("courses/lighthouse/lessons/the-day", Main.class);

        assertThat(find(H1.class).single().getText()).isEqualTo("This page does not exist or is not open to you");
    }

    private Component text() {
        return find(LessonText.class).single();
    }

    private List<String> hrefs(String className) {
        return find(Anchor.class, find(NextSteps.class).single()).withClassName(className).all().stream()
                .map(Anchor::getHref)
                .toList();
    }

    /** As the browser says it. */
    private void say(String type, String detail, String value) {
        var reader = find(Reader.class).single().getElement();
        var data = JacksonUtils.createObjectNode().put("event.detail." + detail, value);
        reader.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(reader, type, data));
    }
}
