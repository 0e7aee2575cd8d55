package org.waymark.assessment.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.assessment.Examples.ANN;
import static org.waymark.content.PlacementCourse.COURSE;
import static org.waymark.content.PlacementCourse.QUIZ;
import static org.waymark.content.PlacementCourse.SILENT_COURSE;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.waymark.assessment.Attempt;
import org.waymark.base.Language;
import org.waymark.base.Slug;
import org.waymark.content.Examples;
import org.waymark.question.ModelAnswers;
import org.waymark.ui.SiteMap;

/** The result of a placement quiz says where to begin, and nobody passes or fails it. */
class PlacementResultTest extends QuizPageTest {

    @Test
    void theFirstModuleBelowTheCutScoreIsSuggestedWithAWayToItsFirstLesson() {
        goTo(SiteMap.result(finished(COURSE, "storm-001", "storm-003").token()));

        assertThat(words())
                .contains("Where to begin | Begin with")
                .contains("First stage | 2 of 2 | 2 questions | may be skipped")
                .contains("Second stage | 0 of 3 | 2 questions | begin here")
                .contains("This rests on 4 questions about 2 modules: a hint, not a verdict.");
        assertThat(wayOn("Go to its first lesson")).isEqualTo("/" + SiteMap.lesson(COURSE, Examples.SECOND_LESSON));
    }

    @Test
    void whoKnowsEverythingMayChoose() {
        goTo(SiteMap.result(finished(COURSE, "storm-001", "storm-002", "storm-003", "storm-006")
                .token()));

        assertThat(words()).contains("You know enough of every module that was asked about.");
        assertThat(wayOn("To the course")).isEqualTo("/" + SiteMap.course(COURSE));
    }

    @Test
    void nobodyPassesOrFails() {
        var attempt = finished(COURSE, "storm-001");

        goTo(SiteMap.result(attempt.token()));
        assertThat(words()).doesNotContain("passed").doesNotContain("needed").contains("20%");

        goTo(SiteMap.quiz(COURSE, QUIZ));
        assertThat(words())
                .contains("It cannot be passed or failed and counts for nothing")
                .contains("1 of 5")
                .doesNotContain("Passed from")
                .doesNotContain("not passed")
                .doesNotContain("| counts |");
    }

    @Test
    void whatTheRulesHideIsNotToldByTheWayEither() {
        goTo(SiteMap.result(finished(SILENT_COURSE, "storm-001", "storm-003").token()));

        assertThat(heading()).isEqualTo("Your result");
        assertThat(words()).doesNotContain("Where to begin |").doesNotContain("may be skipped");
        assertThat(find(PlacementPanel.class).exists()).isFalse();
    }

    @Test
    void itSpeaksTheLanguageOfThePage() {
        var attempt = finished(COURSE);
        UI.getCurrent().setLocale(Locale.of("tr"));

        goTo(SiteMap.result(attempt.token()));

        assertThat(words()).contains("Nereden başlamalı?", "Şu modülle başlayın:", "okumaya değer");
    }

    /** Handed in with these right and the others left blank. */
    private Attempt finished(Slug course, String... right) {
        var attempt = annBegins(course, QUIZ);
        for (var item : List.of(right)) {
            var id = new Slug(item);
            var question = Examples.course().item(id).orElseThrow().question();
            taking.answer(ANN, attempt.token(), id, ModelAnswers.right(question, Language.ENGLISH));
        }
        return taking.handIn(ANN, attempt.token());
    }

    private String wayOn(String words) {
        return find(Anchor.class)
                .withText(words)
                .withClassName("primary")
                .single()
                .getHref();
    }
}
