package org.waymark.journey;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;

/** A finger on a touch screen; the library can tap but not pull. */
final class Finger {

    private static final int STEPS = 8;

    private Finger() {}

    /** Puts it down, pulls it in small steps, lifts it. */
    static void pull(BrowserContext context, Page page, double fromX, double fromY, double toX, double toY) {
        var session = context.newCDPSession(page);
        session.send("Input.dispatchTouchEvent", touch("touchStart", fromX, fromY));
        for (var step = 1; step <= STEPS; step++) {
            var share = (double) step / STEPS;
            session.send(
                    "Input.dispatchTouchEvent",
                    touch("touchMove", fromX + (toX - fromX) * share, fromY + (toY - fromY) * share));
        }
        var end = new JsonObject();
        end.addProperty("type", "touchEnd");
        end.add("touchPoints", new JsonArray());
        session.send("Input.dispatchTouchEvent", end);
        session.detach();
    }

    private static JsonObject touch(String type, double x, double y) {
        var point = new JsonObject();
        point.addProperty("x", x);
        point.addProperty("y", y);
        var points = new JsonArray();
        points.add(point);
        var event = new JsonObject();
        event.addProperty("type", type);
        event.add("touchPoints", points);
        return event;
    }
}
