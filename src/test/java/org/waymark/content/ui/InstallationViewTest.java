package org.waymark.content.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.ContextConfiguration;
import org.waymark.base.Problem;
import org.waymark.content.CoursesInTrouble;
import org.waymark.content.Examples;
import org.waymark.content.LibraryOf;
import org.waymark.content.Trouble;

@ContextConfiguration(classes = ContentViews.class)
class InstallationViewTest extends SpringBrowserlessTest {

    @BeforeEach
    void inEnglish() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    @Test
    void aPublishedCourseStandsThereWithItsEditionAndItsSize() {
        show(Trouble.none(), "jdbc:h2:mem:any");

        assertThat(find(Span.class).all())
                .extracting(Span::getText)
                .contains("2 modules, 2 lessons, 6 questions, 2 documents")
                .anyMatch(text -> text.startsWith("Edition 1, 2 November 2026, "));
        assertThat(find(H2.class).all()).extracting(H2::getText).doesNotContain("Not published");
    }

    @Test
    void whatKeepsACourseFromBeingPublishedIsSaidWithItsPlace() {
        var trouble = Trouble.in(
                "storms",
                Problem.error(new Problem.Place("banks/one.yaml", 14), "content.problem.tab"),
                Problem.warning(new Problem.Place("course.yaml", 0), "content.problem.tab"));

        show(trouble, "jdbc:h2:mem:any");

        assertThat(find(Code.class).all())
                .extracting(Code::getText)
                .containsExactly("banks/one.yaml:14", "course.yaml");
        assertThat(find(Span.class).all()).extracting(Span::getText).contains("error", "warning");
    }

    @Test
    void onlyTheEmbeddedDatabaseIsCalledGoodForDemonstrations() {
        show(Trouble.none(), "jdbc:h2:file:./data/waymark");

        assertThat(find(Span.class).withText("demo durability").exists()).isTrue();

        UI.getCurrent().removeAll();
        show(Trouble.none(), "jdbc:mysql://db/waymark");

        assertThat(find(Span.class).withText("demo durability").exists()).isFalse();
    }

    private static void show(CoursesInTrouble trouble, String database) {
        UI.getCurrent().add(new InstallationView(new LibraryOf(Examples.edition()), trouble, database));
    }
}
