package org.waymark.progress.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.content.Examples.CHECK;
import static org.waymark.content.Examples.FIRST_LESSON;
import static org.waymark.content.Examples.SECOND_LESSON;
import static org.waymark.progress.Examples.mark;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.Locale;
import org.junit.jupiter.api.Test;

@ViewPackages(packages = {"org.waymark.progress.ui", "org.waymark.ui"})
class MyProgressViewTest extends ProgressViewTest {

    @Test
    void whoHasNotBegunIsShownTheWayToTheCourses() {
        open();

        assertThat(find(H1.class).single().getText()).isEqualTo("You have not begun yet");
        assertThat(find(Anchor.class).withText("To the courses").single().getHref())
                .isEqualTo("/");
    }

    @Test
    void theWayStandsThereInFiguresAndWithItsNextStep() {
        read(FIRST_LESSON, 2);
        took(CHECK, mark(1, 2), false);

        open();

        assertThat(find(H1.class).single().getText()).isEqualTo("My progress");
        assertThat(words(find(PathCard.class).single()))
                .startsWith("The way 1 of 2 lessons, 0 of 2 quizzes")
                .endsWith("the shortest 4, the longest 6 minutes.");
        assertThat(words(find(NextStepCard.class).single()))
                .isEqualTo("Next step, about 6 min The letter Start reading");
        assertThat(words(find(NativeTableRow.class).all()))
                .containsExactly(
                        "Lesson Sections read State",
                        "The night 2 of 2 Done",
                        "The letter 0 of 2 Not begun",
                        "Quiz Attempts Mark that counts Outcome",
                        "The night: a short check 1 1 / 2 not passed",
                        "The storm 0 – not taken yet");
    }

    @Test
    void whatWasDoneLastComesFirstWithItsDayInTheLanguageOfThePage() {
        read(FIRST_LESSON, 2);
        read(SECOND_LESSON, 1);
        took(CHECK, mark(2, 2), true);
        UI.getCurrent().setLocale(Locale.of("tr"));

        open();

        assertThat(words(find(RecentActivity.class).single()))
                .startsWith("Son etkinlikler 20 Kasım Gece: kısa sınama 2 / 2 geçildi");
        assertThat(words(find(ListItem.class, find(RecentActivity.class).single())
                        .all()))
                .containsExactlyInAnyOrder(
                        "20 Kasım Gece: kısa sınama 2 / 2 geçildi",
                        "20 Kasım Gece okundu",
                        "20 Kasım Mektup 1 / 2 bölüm");
    }

    private void open() {
        UI.getCurrent().navigate("progress");
    }
}
