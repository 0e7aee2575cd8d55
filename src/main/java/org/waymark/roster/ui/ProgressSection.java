package org.waymark.roster.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.Duration;
import java.time.Instant;
import org.waymark.roster.Progress;
import org.waymark.ui.Kit;

/** How far it has come, while it goes on; it can be stopped until everybody comes in. */
final class ProgressSection extends Section {

    private static final int ENOUGH_TO_GUESS = 10;

    private final HtmlContainer bar = new HtmlContainer("progress");
    private final Paragraph words = new Paragraph();
    private final NativeButton stop;

    ProgressSection(Runnable stopping) {
        addClassNames("stack", "roster-progress");
        stop = Kit.button(getTranslation("roster.progress.stop"), stopping);
        bar.getElement().setAttribute("aria-label", getTranslation("roster.progress.title"));
        add(
                new H3(getTranslation("roster.progress.title")),
                bar,
                words,
                Kit.help(getTranslation("roster.progress.help")),
                Kit.row(stop));
    }

    void show(Progress progress, Instant now) {
        if (progress instanceof Progress.Printing(var made, var of, var since)) {
            stop.setVisible(true);
            bar.getElement()
                    .setAttribute("max", String.valueOf(Math.max(1, of)))
                    .setAttribute("value", String.valueOf(made));
            words.setText(
                    made < ENOUGH_TO_GUESS
                            ? getTranslation("roster.progress.printing", made, of)
                            : getTranslation(
                                    "roster.progress.printing-until", made, of, minutes(made, of, since, now)));
        } else {
            bar.getElement().removeAttribute("value");
            words.setText(getTranslation("roster.progress.keeping"));
            stop.setVisible(false);
        }
    }

    /** In whole minutes, rounded up. */
    private static long minutes(int made, int of, Instant since, Instant now) {
        var each = Duration.between(since, now).dividedBy(made);
        return each.multipliedBy(of - made).plusSeconds(59).toMinutes();
    }
}
