package org.waymark.drill;

import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Somebody who takes the quiz: a browser with a page, and an outbox once an attempt is open. */
public final class Learner implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final String name;
    private final School school;
    private final Browser browser;
    private final String device = Outbox.randomName();
    private @Nullable FlowPage page;
    private @Nullable Sheet sheet;
    private @Nullable Outbox outbox;
    private int answered;

    Learner(String name, School school) {
        this.name = name;
        this.school = school;
        this.browser = new Browser(school.server().port(), school.pages());
    }

    public String name() {
        return name;
    }

    Browser browser() {
        return browser;
    }

    public void signIn() throws IOException {
        browser.signIn(name, Accounts.PASSWORD);
    }

    /** Opens any page. */
    public FlowPage open(String path) throws IOException {
        return FlowPage.open(browser, path);
    }

    /** Opens a page that has something with this name for its looks, and leaves it again; how long it took to open. */
    public Duration visit(String path, String shown) throws IOException {
        var begin = System.nanoTime();
        var visited = open(path);
        var took = Duration.ofNanos(System.nanoTime() - begin);
        if (!visited.shows(shown)) {
            throw new Broken("a page does not show \"" + shown + "\"");
        }
        visited.leave();
        return took;
    }

    /** Leaves the page that is open, as a browser does that goes on, and opens the one from which the quiz is started. */
    public void openQuiz() throws IOException {
        leavePage();
        page = FlowPage.open(browser, school.quiz());
    }

    /** As a browser tells it: whether anybody hears it, it does not wait to know. */
    private void leavePage() {
        try {
            if (page != null) {
                page.leave();
            }
        } catch (IOException | Broken unheard) {
            // the server is another one than the page came from
        }
    }

    /** Presses the button of that page, and has the paper when this returns. */
    public void start() throws IOException {
        if (page == null) {
            throw new Broken("a learner has no page open");
        }
        page.press(Sheet.startButton(page));
        take(Sheet.on(page, device));
        // what the page looks like would only fill the memory that the server needs
        page.forget();
        outbox().ask();
    }

    /** Opens the page of the attempt again, as after a restart, at the question that was answered last. */
    void openAgain() throws IOException {
        var size = sheet().questions().size();
        new Back(sheet(), outbox().given(), Math.floorMod(answered - 1, size) + 1).open(browser);
    }

    /** Does the same as the browser when the next question is answered: kept, not yet sent. */
    void answerNext() {
        var question = nextQuestion();
        outbox().put("answered", question + 1, Answers.to(sheet().questions().get(question)));
    }

    /** An answer to the next question that somebody else sends. */
    Deed nextDeed() {
        var question = nextQuestion();
        return outbox().deed(
                        "answered", question + 1, Answers.to(sheet().questions().get(question)));
    }

    public void handIn() throws InterruptedException {
        outbox().put("handed-in");
        if (!outbox().deliver(PATIENCE)) {
            throw new Broken("a learner could not hand in");
        }
    }

    Sheet sheet() {
        if (sheet == null) {
            throw new Broken("a learner has not started");
        }
        return sheet;
    }

    Outbox outbox() {
        if (outbox == null) {
            throw new Broken("a learner has not started");
        }
        return outbox;
    }

    @Override
    public void close() {
        browser.close();
        if (outbox != null) {
            outbox.close();
        }
    }

    private int nextQuestion() {
        return answered++ % sheet().questions().size();
    }

    private void take(Sheet started) {
        sheet = started;
        answered = 0;
        if (outbox != null) {
            outbox.close();
        }
        outbox = outboxFor(started);
    }

    private Outbox outboxFor(Sheet started) {
        var resource = new Resource(school.server().port(), started.token(), started.pass(), school.saves());
        return new Outbox(name, started, resource, school.journal());
    }
}
