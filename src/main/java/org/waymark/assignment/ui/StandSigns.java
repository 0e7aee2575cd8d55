package org.waymark.assignment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Instant;
import org.waymark.assignment.WorkDone;
import org.waymark.ui.Icon;
import org.waymark.ui.Keys;
import org.waymark.ui.Kit;

/** How far a learner has come with an assignment, as signs with words. */
final class StandSigns {

    private StandSigns() {}

    /** All that is to be said: the stand, and whether it is late, overdue or excused. */
    static Div of(WorkDone work, Instant now) {
        var signs = new Div(stand(work));
        signs.addClassNames("row", "tight");
        if (work.excused()) {
            signs.add(Kit.tag("line", Icon.CIRCLE_SLASH, I18NProvider.translate("assignment.work.excused")));
        } else if (work.late()) {
            signs.add(late());
        } else if (work.isMissed(now)) {
            signs.add(Kit.tag("wrong", Icon.LOCK, I18NProvider.translate("assignment.work.missed")));
        } else if (work.isOverdue(now)) {
            signs.add(Kit.tag("wrong", Icon.CIRCLE_ALERT, I18NProvider.translate("assignment.work.overdue")));
        }
        return signs;
    }

    static Span late() {
        return Kit.tag("part", Icon.CLOCK, I18NProvider.translate("assignment.work.late"));
    }

    static Span stand(WorkDone work) {
        var words = I18NProvider.translate(Keys.of(work.stand()));
        return switch (work.stand()) {
            case NOT_BEGUN -> Kit.tag("line", Icon.MINUS, words);
            case UNDER_WAY -> Kit.tag("blaze", Icon.CIRCLE_DOT, words);
            case AFTER_CLOSING -> Kit.tag("wrong", Icon.LOCK, words);
            case WAITING -> Kit.tag("wait", Icon.HOURGLASS, words);
            case DONE -> Kit.tag("right", Icon.CHECK, words);
        };
    }

    /** {@code 85%}, and what of it counts where that is less; a dash where nothing was earned yet, or can be. */
    static String result(WorkDone work) {
        return work.fraction()
                .map(earned -> work.counted()
                        .filter(counted -> !counted.equals(earned))
                        .map(counted -> I18NProvider.translate(
                                "assignment.work.counts", WorkWords.percent(earned), WorkWords.percent(counted)))
                        .orElseGet(() -> WorkWords.percent(earned)))
                .orElse("–");
    }
}
