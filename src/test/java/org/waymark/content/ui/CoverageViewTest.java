package org.waymark.content.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.ContextConfiguration;
import org.waymark.identity.Role;

@ContextConfiguration(classes = ContentViews.class)
@ViewPackages(packages = {"org.waymark.content.ui", "org.waymark.ui"})
class CoverageViewTest extends SpringBrowserlessTest {

    @Test
    void theFiguresStandAboveEverything() {
        open();

        assertThat(find(ListItem.class).all())
                .extracting(ListItem::getText)
                .contains(
                        "Cited by a lesson and by a question: 2 of 3 paragraphs",
                        "Objectives with at least 3 questions of at least 2 kinds: 2 of 2");
    }

    @Test
    void eachParagraphLeadsToItsLessonsAndNamesItsQuestions() {
        open();

        var first = find(CoveredParagraph.class).all().getFirst();

        assertThat(find(Anchor.class, first).all())
                .extracting(Anchor::getHref)
                .containsExactly("/courses/lighthouse/sources#log-1902-p1", "/courses/lighthouse/lessons/the-night");
        assertThat(find(Span.class, first).all())
                .extracting(Span::getText)
                .contains("storm-001, storm-002, storm-003, storm-004, storm-005, storm-006");
    }

    @Test
    void aGapIsSaidInWords() {
        open();

        var second = find(CoveredParagraph.class).all().get(1);

        assertThat(find(Span.class, second).all())
                .extracting(Span::getText)
                .contains("No question asks about it")
                .doesNotContain("No lesson cites it");
    }

    @Test
    void whatHasAGapIsOpenAndWhatHasNoneIsFolded() {
        open();

        assertThat(find(NativeDetails.class).all())
                .extracting(NativeDetails::getSummaryText, NativeDetails::isOpen)
                .containsExactly(
                        tuple("All 2 paragraphs", true),
                        tuple("The one paragraph", false),
                        tuple("All 2 objectives", false));
    }

    @Test
    void whatASecondReaderFoundStandsByRuleWithItsPlace() {
        open();

        assertThat(find(H3.class).all()).extracting(H3::getText).contains("“All of the above” and its like (1)");
        assertThat(find(Code.class).all())
                .extracting(Code::getText)
                .contains("banks/storm.yaml#storm-001 (tr, az, en)");
        assertThat(find(Span.class).all())
                .extracting(Span::getText)
                .contains("option none speaks of the other options");
    }

    @Test
    void anUnknownCourseIsNotFound() {
        navigate("courses/nowhere/coverage", Main.class);

        assertThat(find(H1.class).single().getText()).isEqualTo("This page does not exist or is not open to you");
    }

    @Test
    void itIsForThoseWhoTeach() {
        assertThat(CoverageView.class.getAnnotation(RolesAllowed.class).value())
                .containsExactly(Role.Name.INSTRUCTOR, Role.Name.ADMINISTRATOR);
    }

    private void open() {
        navigate(CoverageView.class, Map.of("course", "lighthouse"));
    }
}
