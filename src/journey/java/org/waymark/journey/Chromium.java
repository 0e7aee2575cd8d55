package org.waymark.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A real browser without a window; each person in a journey has a context of her own. */
final class Chromium implements AutoCloseable {

    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /** A machine that does much else at once is slow, not wrong; what never comes is wrong all the same. */
    private static final double PATIENCE_MILLIS = 20_000;

    static {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
    }

    private final Playwright playwright = Playwright.create();
    private final Browser browser = playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(executable())
                    .setHeadless(true)
                    .setArgs(FLAGS));

    /** Somebody at a desk, with a browser in this language. */
    BrowserContext person(String language) {
        return browser.newContext(options(language).setViewportSize(1280, 900));
    }

    /** Somebody with this language, light or dark, and a window of this size in CSS pixels. */
    BrowserContext person(String language, ColorScheme scheme, int width, int height) {
        return browser.newContext(options(language).setColorScheme(scheme).setViewportSize(width, height));
    }

    /** Somebody with a touch screen of this size in CSS pixels. */
    BrowserContext finger(String language, int width, int height) {
        return browser.newContext(
                options(language).setHasTouch(true).setIsMobile(true).setViewportSize(width, height));
    }

    /** Somebody at a desk whose browser keeps what it stores in this folder, also when it is killed. */
    BrowserContext profile(Path folder) {
        return playwright
                .chromium()
                .launchPersistentContext(
                        folder,
                        new BrowserType.LaunchPersistentContextOptions()
                                .setExecutablePath(executable())
                                .setHeadless(true)
                                .setArgs(FLAGS)
                                .setLocale("en")
                                .setTimezoneId("Europe/Istanbul")
                                .setViewportSize(1280, 900));
    }

    /** Ends the browser with this profile as a crash would; nothing is said to its pages. */
    static void kill(Path folder) {
        ProcessHandle.allProcesses()
                .filter(process -> process.info()
                        .arguments()
                        .filter(arguments -> Stream.of(arguments).anyMatch(it -> it.endsWith("=" + folder)))
                        .isPresent())
                .forEach(ProcessHandle::destroyForcibly);
    }

    private static Path executable() {
        return Path.of(Optional.ofNullable(System.getenv("WAYMARK_CHROMIUM")).orElse("/usr/bin/chromium"));
    }

    private static Browser.NewContextOptions options(String language) {
        return new Browser.NewContextOptions().setLocale(language).setTimezoneId("Europe/Istanbul");
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
