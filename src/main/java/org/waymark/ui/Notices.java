package org.waymark.ui;

import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import com.vaadin.flow.component.notification.NotificationVariant;
import java.time.Duration;

/** Short sentences that appear over the page and are read aloud. */
public final class Notices {

    private static final Duration LONG_ENOUGH_TO_READ = Duration.ofSeconds(6);

    private Notices() {}

    /** Something was done as wished. */
    public static void say(String sentence) {
        show(sentence);
    }

    /** Something was not done. */
    public static void warn(String sentence) {
        var notification = show(sentence);
        notification.addThemeVariants(NotificationVariant.ERROR);
        notification.setAssertive(true);
    }

    private static Notification show(String sentence) {
        return Notification.show(sentence, (int) LONG_ENOUGH_TO_READ.toMillis(), Position.BOTTOM_CENTER);
    }
}
