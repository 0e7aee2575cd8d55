package org.waymark.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is answered by half is called that, is kept, and is not checked, with and without a connection. */
class HalfAnswersIT {

    private static final int VERDICT = KindsCourse.KINDS.indexOf("true-false") + 1;
    private static final int MATCHING = KindsCourse.KINDS.indexOf("matching") + 1;

    @TempDir
    static Path folder;

    private static Server server;
    private static Chromium chromium;

    @BeforeAll
    static void open() throws IOException {
        var content = KindsCourse.in(folder.resolve("content"));
        Files.writeString(
                content.resolve(InventedCourse.ID).resolve("quizzes/the-quiz.yaml"),
                "behaviour: immediate\n",
                StandardOpenOption.APPEND);
        server = Server.start(ServerDatabase.h2(folder), content, folder, Map.of());
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
        server.close();
    }

    @Test
    void aVerdictWithoutItsReasonIsNotCheckedAndIsNamedBeforeHandingIn() {
        try (var context = chromium.person("en")) {
            var page = begin(context, "half-way");
            Answering.goTo(page, VERDICT);
            page.locator("#q-3-verdict-1").press("Space");
            page.locator(".qnav [aria-current].half").waitFor();
            assertThat(page.locator(".qnav [aria-current]")).hasAttribute("aria-label", "Question 3, partly answered");

            paper(page, "[data-act=check]").click();

            assertThat(paper(page, "[data-help]"))
                    .hasText("The answer is not complete, so it was not checked. Choose a reason as well.");
            assertThat(page.locator("#q-3-reason-1")).isFocused();
            Answering.sent(page);
            assertThat(paper(page, ".feedback .tag")).hasCount(0);

            HandingIn.ask(page);
            var dialog = page.locator("dialog.ask");
            assertThat(dialog).containsText("12 questions are unanswered: 1 2 4 5");
            assertThat(dialog).containsText("1 question is partly answered: 3");
            dialog.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Question 4, unanswered"))
                    .click();
            assertThat(dialog).hasCount(0);
            Answering.isAt(page, 4);

            Answering.goTo(page, VERDICT);
            page.locator("#q-3-reason-1").press("Space");
            page.locator(".qnav [aria-current].ans:not(.half)").waitFor();
            paper(page, "[data-act=check]").click();
            paper(page, ".feedback .tag").first().waitFor();
        }
    }

    @Test
    void withoutAConnectionThePageSaysWhatIsMissingAsWell() {
        try (var context = chromium.person("en")) {
            var page = begin(context, "half-way-offline");
            Answering.goTo(page, MATCHING);
            context.setOffline(true);
            page.locator("#q-4-target-1").press("ArrowDown");
            page.locator(".qnav [aria-current].half").waitFor();

            paper(page, "[data-act=check]").click();

            assertThat(paper(page, "[data-help]")).containsText("Not matched yet: “Silver”.");
            assertThat(page.locator("#q-4-target-2")).isFocused();
            context.setOffline(false);
            Answering.sent(page);
        }
    }

    private static Page begin(BrowserContext context, String name) {
        var person = new Person(server, context).signUp(name, "amber waves of grain");
        person.at("courses/" + InventedCourse.ID + "/quizzes/" + InventedCourse.QUIZ);
        person.page().locator("main .btn.primary").first().click();
        person.page().locator("wm-question").first().waitFor();
        person.settle();
        return person.page();
    }

    private static Locator paper(Page page, String what) {
        return page.locator(".paper:not([hidden]) " + what);
    }
}
