package org.waymark.drill;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** A learner who opens the page of an attempt again after a fault: everything has to be as it was. */
final class Back {

    /** By how much the time left may be off. */
    private static final Duration OFF = Duration.ofSeconds(1);

    private final Sheet before;
    private final Given given;
    private final Map<Integer, Integer> stored;
    private final int here;

    /** Notes how things stand for a learner who is at this question. */
    Back(Sheet before, Given given, int here) {
        this.before = before;
        this.given = given;
        this.stored = given.stored();
        this.here = here;
    }

    void open(Browser browser) throws IOException {
        var asked = Instant.now();
        var page = FlowPage.open(browser, "attempts/" + before.token() + "?q=" + here);
        var shown = Instant.now();
        var now = Sheet.on(page, before.device());
        if (!now.questions().equals(before.questions())) {
            throw new Broken("an attempt has other questions now, or in another order");
        }
        if (now.said().required("start").asInt() != here) {
            throw new Broken("a learner is back at another question");
        }
        stored.forEach((item, order) -> {
            if (!given.mayBe(item, order, now.said().required("given").path(String.valueOf(item)))) {
                throw new Broken("an answer that was stored is not shown any more");
            }
        });
        timeIsLeft(now, asked, shown);
    }

    /** The end is where it was, and the server's clock tells the time. */
    private void timeIsLeft(Sheet now, Instant asked, Instant shown) {
        if (!now.said().required("ends").equals(before.said().required("ends"))) {
            throw new Broken("an attempt ends at another time now");
        }
        var clock = Instant.parse(now.said().required("now").asString());
        if (clock.isBefore(asked.minus(OFF)) || clock.isAfter(shown.plus(OFF))) {
            throw new Broken("the time left is off by more than a second");
        }
    }
}
