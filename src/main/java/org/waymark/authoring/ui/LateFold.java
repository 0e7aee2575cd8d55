package org.waymark.authoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/** A fold that is filled when it is opened for the first time, so that long courses stay quick. */
final class LateFold {

    private LateFold() {}

    static NativeDetails of(String summary, Supplier<Component> content) {
        var fold = new NativeDetails(summary);
        fold.addClassName("folded");
        var isFilled = new AtomicBoolean();
        fold.addToggleListener(event -> {
            if (event.isOpened() && isFilled.compareAndSet(false, true)) {
                fold.setContent(content.get());
            }
        });
        return fold;
    }
}
