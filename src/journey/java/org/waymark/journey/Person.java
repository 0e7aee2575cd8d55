package org.waymark.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** Somebody in front of a page; remembers which other hosts the page asked for and what it complained of. */
final class Person {

    private final Server server;
    private final Page page;
    private final List<String> foreignRequests = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    Person(Server server, BrowserContext context) {
        this.server = server;
        this.page = context.newPage();
        page.setDefaultTimeout(20_000);
        context.onRequest(request -> {
            var host = URI.create(request.url().split("[?#]", 2)[0]).getHost();
            if (host != null && !host.equals("localhost")) {
                foreignRequests.add(request.url());
            }
        });
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
    }

    Page page() {
        return page;
    }

    List<String> foreignRequests() {
        return List.copyOf(foreignRequests);
    }

    List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** Opens an address and waits until the view is on the page. */
    Person at(String path) {
        page.navigate(server.address(path));
        page.locator("main").first().waitFor();
        settle();
        return this;
    }

    /** Waits until nothing is loading and no panel moves. */
    void settle() {
        page.waitForFunction("() => !window.Vaadin?.Flow?.clients || Object.values(window.Vaadin.Flow.clients)"
                + ".every(client => !client.isActive || !client.isActive())");
        page.evaluate("() => document.fonts.ready");
        page.evaluate(
                "() => Promise.all(document.getAnimations().filter(it => it.effect?.getTiming().iterations !== Infinity)"
                        + ".map(it => it.finished.catch(() => null)))");
    }

    /** Finds that the page stays within the window and is without faults, at its end, where the bar of a phone covers nothing by half. */
    void fits() {
        page.evaluate("window.scrollTo(0, document.body.scrollHeight)");
        settle();
        assertThat((Boolean) page.evaluate("() => document.documentElement.scrollWidth <= window.innerWidth"))
                .as("%s stays within the window", page.url())
                .isTrue();
        assertThat(Accessibility.findings(page)).as(page.url()).isEmpty();
    }

    /** Signs in by name and password, and stays signed in on this device. */
    Person signIn(String userName, String password) {
        at("sign-in");
        page.locator("vaadin-text-field input[name=username]").fill(userName);
        page.locator("vaadin-password-field input[name=password]").fill(password);
        page.locator("vaadin-checkbox[name=stay-signed-in] input").check();
        page.locator("form:has(vaadin-password-field) button[type=submit]").click();
        return arrive();
    }

    /** Makes an account, which signs in. */
    Person signUp(String userName, String password) {
        at("sign-up");
        page.locator("vaadin-text-field input[name=username]").fill(userName);
        page.locator("input[autocomplete=name]").fill("Somebody");
        page.locator("vaadin-password-field input[name=password]").fill(password);
        page.locator("form:has(vaadin-password-field) button[type=submit]").click();
        return arrive();
    }

    private Person arrive() {
        page.waitForURL(url -> !url.contains("/sign-"));
        page.locator("main").first().waitFor();
        settle();
        return this;
    }
}
