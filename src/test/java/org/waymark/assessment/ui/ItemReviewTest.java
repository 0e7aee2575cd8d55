package org.waymark.assessment.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.assessment.Examples.ANN;
import static org.waymark.content.Examples.COURSE;
import static org.waymark.content.Examples.QUIZ;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.waymark.assessment.Examples;
import org.waymark.content.Library;
import org.waymark.content.QuizRules.Shown;

class ItemReviewTest extends QuizPageTest {

    @Autowired
    Library library;

    @Test
    void whyTheMarkIsWhatItIsStandsBelow() {
        show(EnumSet.allOf(Shown.class));

        assertThat(words()).contains("Why this mark", "−1 | “", "not given");
    }

    @Test
    void whereMarksAreNotShownNoPointsAreNamed() {
        show(EnumSet.complementOf(EnumSet.of(Shown.MARKS)));

        assertThat(words())
                .contains("right answer")
                .doesNotContain("Why this mark")
                .doesNotContain("−1");
    }

    /** The second item, worth two points, half of it right. */
    private void show(Set<Shown> allowed) {
        var attempt = annBegins(COURSE, QUIZ);
        taking.answer(ANN, attempt.token(), attempt.items().get(1), Examples.chosen("log"));
        var finished = taking.handIn(ANN, attempt.token());
        UI.getCurrent()
                .add(new ItemReview(
                        Sheet.of(finished, library, Examples.NOON), 2, allowed, cites -> new Span(cites.toString())));
        roundTrip();
    }
}
