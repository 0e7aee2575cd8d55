package org.waymark.playthrough.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import org.waymark.playthrough.Countdown;

/** How much time is left, in words and as a bar that grows shorter; only the server knows when it is over. */
@Tag("wm-time-left")
@JsModule("./components/wm-time-left.ts")
final class TimeLeft extends Component {

    /** @param begun is read aloud when all of the time is left */
    TimeLeft(Countdown countdown, String begun, Runnable over) {
        getElement()
                .setAttribute("data-both", getTranslation("playthrough.time.left-both", "{0}", "{1}"))
                .setAttribute("data-minutes", getTranslation("playthrough.time.left-minutes", "{0}"))
                .setAttribute("data-seconds", getTranslation("playthrough.time.left-seconds", "{0}"))
                .setAttribute("data-near", getTranslation("playthrough.time.near", "{0}"))
                .setAttribute("data-begun", begun)
                .setAttribute("data-whole", String.valueOf(countdown.whole().toMillis()))
                .setAttribute("data-left", String.valueOf(countdown.left().toMillis()))
                .addEventListener("wm-time-over", _ -> over.run());
    }
}
