package org.waymark.content.figure.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/** A fold that is filled when it is opened for the first time; for what stands on the page in another form, or would be long. */
final class Fold {

    private Fold() {}

    static Component untilOpened(String summary, Supplier<Component> content) {
        var fold = new NativeDetails(summary);
        fold.addClassName("fig-fold");
        var isFilled = new AtomicBoolean();
        fold.addToggleListener(event -> {
            if (event.isOpened() && isFilled.compareAndSet(false, true)) {
                fold.setContent(content.get());
            }
        });
        return fold;
    }
}
