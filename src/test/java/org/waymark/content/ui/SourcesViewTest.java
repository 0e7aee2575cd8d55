package org.waymark.content.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.ContextConfiguration;

@ContextConfiguration(classes = ContentViews.class)
@ViewPackages(packages = {"org.waymark.content.ui", "org.waymark.ui"})
class SourcesViewTest extends SpringBrowserlessTest {

    @Test
    void everyNumberedPlaceStandsThereUnderAnIdOfItsOwn() {
        navigate(SourcesView.class, Map.of("course", "lighthouse"));

        assertThat(find(PlaceItem.class).all())
                .extracting(place -> place.getId().orElseThrow())
                .containsExactly("log-1902-p1", "log-1902-p2", "letter-1903-p1", "letter-1903-fn1");
        assertThat(find(
                                Paragraph.class,
                                find(PlaceItem.class).withId("letter-1903-p1").single())
                        .withClassName("precis")
                        .single()
                        .getText())
                .isEqualTo("Gives ten.");
    }

    @Test
    void whatIsNotKnownIsSaid() {
        navigate(SourcesView.class, Map.of("course", "lighthouse"));

        assertThat(find(DescriptionList.Description.class).all())
                .extracting(DescriptionList.Description::getText)
                .contains("The writer is unknown.");
    }

    @Test
    void aPlaceLeadsToTheLessonsThatCiteIt() {
        navigate(SourcesView.class, Map.of("course", "lighthouse"));

        var place = find(PlaceItem.class).withId("letter-1903-p1").single();

        assertThat(find(Anchor.class, place).withText("The letter").single().getHref())
                .isEqualTo("/courses/lighthouse/lessons/the-letter");
    }

    @Test
    void anUnknownCourseIsNotFound() {
        navigate("courses/nowhere/sources", Main.class);

        assertThat(find(H1.class).single().getText()).isEqualTo("This page does not exist or is not open to you");
    }
}
