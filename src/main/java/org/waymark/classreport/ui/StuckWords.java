package org.waymark.classreport.ui;

import com.vaadin.flow.component.Component;
import org.waymark.classreport.Stuck;

/** Why somebody seems to be stuck, in words. */
final class StuckWords {

    private StuckWords() {}

    static String of(Stuck stuck, Component words) {
        return switch (stuck) {
            case Stuck.Idle(var days) -> words.getTranslation("classreport.stuck.idle", days);
            case Stuck.FailedTwice() -> words.getTranslation("classreport.stuck.failed-twice");
        };
    }
}
