package org.waymark.journey;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import java.util.concurrent.atomic.AtomicLong;

/** How much the network carries for a page, compressed as it travels, headers included. */
final class Weight {

    private Weight() {}

    /** Bytes of everything that opening this path loads into an empty cache. */
    static long ofFirstVisit(BrowserContext context, Person person, String path) {
        var bytes = new AtomicLong();
        var session = context.newCDPSession(person.page());
        session.send("Network.enable");
        session.send("Network.clearBrowserCache");
        session.on("Network.loadingFinished", event -> bytes.addAndGet(size(event)));
        person.at(path);
        person.page().waitForTimeout(1_000);
        session.detach();
        return bytes.get();
    }

    private static long size(JsonObject event) {
        return event.get("encodedDataLength").getAsLong();
    }
}
