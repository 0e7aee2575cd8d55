package org.waymark.progress.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.content.Examples.CHECK;
import static org.waymark.content.Examples.FIRST_LESSON;
import static org.waymark.content.Examples.QUIZ;
import static org.waymark.content.Examples.SECOND_LESSON;
import static org.waymark.progress.Examples.mark;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeDetails;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.waymark.identity.Role;
import org.waymark.question.Mark;

@ViewPackages(packages = {"org.waymark.progress.ui", "org.waymark.ui"})
class CourseViewTest extends ProgressViewTest {

    @Test
    void aVisitorSeesTheCourseAndIsInvitedToSignIn() {
        signOut();

        open();

        assertThat(find(H1.class).single().getText()).isEqualTo("A night at the lighthouse");
        assertThat(rows())
                .containsExactly(
                        "Not begun The night 4 min",
                        "The night: a short check 2 questions",
                        "Not begun The letter 6 min",
                        "The storm 6 questions");
        assertThat(find(Anchor.class).withText("Make an account").single().getHref())
                .isEqualTo("/sign-up");
        assertThat(find(NextStepCard.class).exists()).isFalse();
        assertThat(find(PathBar.class).exists()).isFalse();
        assertThat(here()).isEmpty();
    }

    @Test
    void itSaysWhatItRestsOnAndWhoIsNotHeard() {
        open();

        assertThat(words(find(CourseDocuments.class).single()))
                .startsWith("The 2 documents LG The log of the light")
                .endsWith("The documents, paragraph by paragraph Figures: timeline, network, charts");
        assertThat(find(Anchor.class)
                        .withText("The documents, paragraph by paragraph")
                        .single()
                        .getHref())
                .isEqualTo("/courses/lighthouse/sources");
        assertThat(words(find(CourseView.class).single())).contains("Who is not heard The crew never wrote.");
    }

    @Test
    void onlyThoseWhoTeachAreLedToWhatIsCovered() {
        open();

        assertThat(find(Anchor.class)
                        .withText("See what lessons and questions cover")
                        .exists())
                .isFalse();

        signInAs(Role.INSTRUCTOR);
        open();

        assertThat(way("See what lessons and questions cover")).isEqualTo("/courses/lighthouse/coverage");
    }

    @Test
    void whoHasBegunNothingIsOfferedThePlacementQuizOfACourseThatHasOne() {
        open();
        assertThat(find(Anchor.class).withText("Take the placement quiz").exists())
                .isFalse();

        navigate("courses/harbour", CourseView.class);
        assertThat(way("Take the placement quiz")).isEqualTo("/courses/harbour/quizzes/where-to-begin");
        assertThat(words(find(CourseView.class).single())).contains("Not sure where to begin?");
        signOut();
        navigate("courses/harbour", CourseView.class);
        assertThat(way("Take the placement quiz")).isEqualTo("/courses/harbour/quizzes/where-to-begin");
    }

    @Test
    void whoBeginsIsShownTheFirstLesson() {
        open();

        assertThat(words(find(NextStepCard.class).single()))
                .isEqualTo("Next step, about 4 min The night Start reading");
        assertThat(way("Start reading")).isEqualTo("/courses/lighthouse/lessons/the-night");
        assertThat(openModules()).containsExactly(true, false);
    }

    @Test
    void whoStoppedInALessonContinuesAtTheFirstUnreadSection() {
        read(SECOND_LESSON, 1);

        open();

        assertThat(words(find(NextStepCard.class).single()))
                .isEqualTo("You stopped in M02, section 2 of 2 The letter Continue reading");
        assertThat(way("Continue reading")).isEqualTo("/courses/lighthouse/lessons/the-letter/who-says-so");
        assertThat(rows()).contains("Begun The letter 1 of 2 sections");
        assertThat(here()).containsExactly("Begun The letter 1 of 2 sections");
        assertThat(openModules()).containsExactly(false, true);
    }

    @Test
    void lessonsQuizzesAndModulesSayHowTheyStand() {
        read(FIRST_LESSON, 2);
        took(CHECK, mark(1, 2), false);
        took(QUIZ, mark(7, 8), true);

        open();

        assertThat(rows())
                .containsExactly(
                        "Done The night read",
                        "The night: a short check not passed, 1 / 2",
                        "Not begun The letter 6 min",
                        "The storm passed, 7 / 8");
        assertThat(heads())
                .containsExactly(
                        "M01 First stage 1 of 1 lesson, 0 of 1 quiz", "M02 Second stage 0 of 1 lesson, 1 of 1 quiz");
    }

    @Test
    void theBarIsAsWideAsTheReadingTimeAndPaintedAsFarAsOneHasRead() {
        read(FIRST_LESSON, 1);

        open();

        var bar = find(PathBar.class).single();
        assertThat(bar.getElement().getAttribute("aria-label")).isEqualTo("0 of 2 modules done");
        assertThat(bar.getChildren()
                        .map(part -> part.getStyle().get("--w") + " wide, "
                                + part.getStyle().get("--v")))
                .containsExactly("4 wide, 50%", "6 wide, 0%");
    }

    @Test
    void whenAllIsDoneItSaysSo() {
        read(FIRST_LESSON, 2);
        read(SECOND_LESSON, 2);
        took(CHECK, mark(2, 2), true);
        took(QUIZ, mark(8, 8), true);

        open();

        assertThat(words(find(NextStepCard.class).single()))
                .isEqualTo("Every lesson read, every quiz passed The course is done");
    }

    @Test
    void numbersAreWrittenAsTheLanguageWritesThem() {
        took(QUIZ, new Mark(new BigDecimal("6.5"), new BigDecimal("8")), true);
        UI.getCurrent().setLocale(Locale.of("az"));

        open();

        assertThat(rows()).contains("Fırtına keçid balı toplanıb, 6,5 / 8");
    }

    @Test
    void aCourseThatIsNotThereIsNotFound() {
        UI.getCurrent().navigate("courses/no-such-course");

        assertThat(find(CourseView.class).exists()).isFalse();
        assertThat(find(H1.class).single().getText()).contains("does not exist");
    }

    private void open() {
        UI.getCurrent().navigate("courses/lighthouse");
    }

    private String way(String word) {
        return find(Anchor.class).withText(word).single().getHref();
    }

    private List<String> rows() {
        return words(find(ActivityRow.class).all());
    }

    private List<String> here() {
        return words(find(Anchor.class).all().stream()
                .filter(link -> "step".equals(link.getElement().getAttribute("aria-current")))
                .toList());
    }

    private List<String> heads() {
        return words(find(NativeDetails.class).all().stream()
                .map(NativeDetails::getSummary)
                .toList());
    }

    private List<Boolean> openModules() {
        return find(NativeDetails.class).all().stream()
                .map(NativeDetails::isOpen)
                .toList();
    }
}
