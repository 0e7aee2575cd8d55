package org.waymark.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ViewportSize;
import java.nio.file.Path;
import org.assertj.core.api.SoftAssertions;

/** One person's way through the pages, with what was found on each. */
record Walk(Person person, String name, String language, SoftAssertions findings) {

    private static final int MOST_TRIES = 6;

    /** What watches its own size has seen the new one, and what it made of that is drawn. */
    private static final String DRAWN =
            "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 50))))";

    Walk(Person person, String name, String language) {
        this(person, name, language, new SoftAssertions());
    }

    Page page() {
        return person.page();
    }

    void look(String what, String path) {
        person.at(path);
        lookHere(what);
    }

    void lookHere(String what) {
        person.settle();
        var window = page().viewportSize();
        growToThePage(window);
        var where = name + "/" + what;
        page().screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target/pages", name, what + ".png"))
                .setFullPage(true));
        findings.assertThat(Accessibility.findings(page()))
                .as("accessibility of " + where)
                .isEmpty();
        findings.assertThat((Boolean) page().evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .as(where + " stays within its window")
                .isTrue();
        findings.assertThat(page().title()).as("title of " + where).endsWith("Waymark");
        findings.assertThat(page().locator("h1:visible").count())
                .as("first headings of " + where)
                .isEqualTo(1);
        findings.assertThat(page().locator("html").getAttribute("lang"))
                .as("language of " + where)
                .isEqualTo(language);
        findings.assertThat(page().locator("main").first().innerText())
                .as("words of " + where)
                .doesNotContain(
                        "!content.",
                        "!ui.",
                        "!question.",
                        "!assessment.",
                        "!progress.",
                        "!identity.",
                        "!playthrough.",
                        "!scenario.",
                        "!classmap.",
                        "!live.",
                        "!classroom.",
                        "!assignment.",
                        "!classreport.",
                        "!gradebook.",
                        "!roster.",
                        "!review.",
                        "!figure.",
                        "!authoring.");
        page().setViewportSize(window.width, window.height);
    }

    /**
     * A bar that sticks to the window's edge covers what happens to lie there; in a window as long as the page, nothing does. What is
     * measured in parts of the window grows with it, so it may take more than one try.
     */
    private void growToThePage(ViewportSize window) {
        var height = window.height;
        for (var tries = 0; tries < MOST_TRIES && length() > height; tries++) {
            height = length();
            page().setViewportSize(window.width, height);
            person.settle();
            page().evaluate(DRAWN);
        }
    }

    private int length() {
        return (Integer) page().evaluate("Math.ceil(document.documentElement.scrollHeight)");
    }

    void assertAll() {
        findings.assertThat(person.foreignRequests())
                .as("requests to other hosts")
                .isEmpty();
        findings.assertThat(person.complaints().stream()
                        .filter(it -> !it.contains("404"))
                        .toList())
                .as("console")
                .isEmpty();
        findings.assertAll();
    }
}
