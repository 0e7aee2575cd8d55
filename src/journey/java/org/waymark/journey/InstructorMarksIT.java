package org.waymark.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A learner writes; an instructor marks the text by keyboard without knowing whose it is; the learner is told and reads the mark. */
class InstructorMarksIT {

    private static final String COMMENT = "Say where the letter repeats it.";

    private static Chromium chromium;

    @TempDir
    Path folder;

    @BeforeAll
    static void open() {
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @Test
    void aTextIsMarkedAndItsWriterReadsTheMark() throws IOException {
        var content = InventedCourse.in(folder.resolve("content"), "Nothing else.", essay());
        try (var server = Server.start(ServerDatabase.h2(folder), content, folder, Map.of());
                var learners = chromium.person("en");
                var instructors = chromium.person("en")) {
            var learner = new Person(server, learners).signUp("writer.one", "a long way and a letter");
            writes(learner);
            var instructor = new Person(server, instructors).signIn("leyla", "waymark-leyla");
            marks(instructor);
            readsTheMark(learner);
            assertThat(learner.complaints()).isEmpty();
            assertThat(instructor.complaints()).isEmpty();
        }
    }

    private static void writes(Person learner) {
        learner.at("courses/" + InventedCourse.ID + "/quizzes/" + InventedCourse.QUIZ);
        var page = learner.page();
        page.locator("main .btn.primary").first().click();
        page.locator(".qnav").waitFor();
        learner.settle();
        page.locator("wm-question textarea")
                .first()
                .fill("The letter repeats one word because its writer wants it kept.");
        page.locator(".save.ok, wm-attempt .ok").first().waitFor();
        page.locator("main [data-act=hand-in]:visible").last().click();
        page.locator("dialog .btn.primary, dialog button.primary").first().click();
        page.waitForURL("**/result");
    }

    private static void marks(Person instructor) {
        instructor.at("marking");
        var page = instructor.page();
        assertThat(page.locator("main")).not().containsText("Somebody");
        text(page).click();
        page.locator(".rubric").waitFor();
        instructor.settle();
        assertThat(page.locator(".essay-written")).containsText("wants it kept");
        assertThat(page.locator("main")).not().containsText("Somebody");

        page.locator(".criterion vaadin-radio-button input").first().focus();
        page.keyboard().press("2");
        assertThat(page.locator(".criterion vaadin-radio-button[checked]")).hasCount(1);
        assertThat(page.locator(".rubric-sum")).containsText("3 of 3");
        page.locator(".rubric > vaadin-text-area textarea").fill(COMMENT);
        assertThat(page.locator(".rubric-foot .save")).containsText("Draft saved");
        page.locator(".rubric-foot .btn.primary").click();
        page.waitForURL(url -> !url.contains("/essays/")
                || !page.locator(".essay-written:has-text('wants it kept')").isVisible());
    }

    /** The newest: whoever was here before, the demo learner too, may have written as well. */
    private static Locator text(Page page) {
        return page.locator(".queue").first().locator("li a").last();
    }

    private static void readsTheMark(Person learner) {
        learner.at("notices");
        var page = learner.page();
        assertThat(page.locator(".notices li")).hasCount(1);
        page.locator(".notices a").click();
        page.locator(".marked-text").waitFor();
        assertThat(page.locator(".marked-text")).containsText(COMMENT);
        assertThat(page.locator(".marked-text")).containsText("3 of 3");
        learner.settle();
        assertThat(page.locator(".letterbox .count")).hasCount(0);
    }

    private static String essay() {
        return InventedCourse.itemHead()
                + InventedCourse.text(6, "The letter says so.")
                + "    essay:\n      prompt:\n"
                + InventedCourse.text(8, "Why does the letter repeat a word?")
                + "      words:\n        least: 5\n        most: 100\n      rubric:\n        - id: reason\n          name:\n"
                + InventedCourse.text(12, "Reason")
                + "          levels:\n            - points: 0\n              text:\n"
                + InventedCourse.text(16, "gives none")
                + "            - points: 3\n              text:\n"
                + InventedCourse.text(16, "gives one from the letter")
                + "      model-answer:\n"
                + InventedCourse.text(8, "Because its writer wants the reader to keep it.");
    }
}
