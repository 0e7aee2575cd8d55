package org.waymark.content.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.ContextConfiguration;
import org.waymark.ui.EmptyState;

@ContextConfiguration(classes = ContentViews.class)
@ViewPackages(packages = {"org.waymark.content.ui", "org.waymark.ui"})
class CatalogueViewTest extends SpringBrowserlessTest {

    @Test
    void aCourseStandsThereWithItsSizeAndItsDocuments() {
        navigate(CatalogueView.class);

        assertThat(find(H3.class).single().getText()).isEqualTo("A night at the lighthouse");
        assertThat(find(ListItem.class).all())
                .extracting(ListItem::getText)
                .contains("2 modules", "2 lessons", "10 min of reading", "6 questions");
        assertThat(find(Anchor.class).withText("Open the course").atIndex(1).getHref())
                .isEqualTo("/courses/lighthouse");
        assertThat(find(EmptyState.class).exists()).isFalse();
    }

    @Test
    void itSpeaksTheLanguageOfThePage() {
        UI.getCurrent().setLocale(Locale.of("tr"));

        UI.getCurrent().refreshCurrentRoute(true);

        assertThat(find(H3.class).single().getText()).isEqualTo("Fenerde bir gece");
    }
}
