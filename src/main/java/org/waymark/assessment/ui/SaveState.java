package org.waymark.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.shared.Registration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.waymark.ui.Icon;

/** What has become of the last answer: being saved, saved and when, or not saved. */
final class SaveState extends Composite<Div> {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final Span said = new Span();
    private final NativeButton again = new NativeButton();
    private Registration retry = () -> {};

    SaveState(Component questions) {
        var saving = new Span(getTranslation("assessment.attempt.saving"));
        saving.addClassName("while-saving");
        said.addClassName("once-saved");
        var status = new Span(saving, said);
        status.getElement().setAttribute("role", "status");
        again.setText(getTranslation("assessment.attempt.try-again"));
        again.addClassNames("btn", "quiet", "small");
        again.setVisible(false);
        getContent().addClassNames("save", "push");
        getContent().add(status, again);
        getElement().addAttachListener(_ -> watch(questions));
    }

    /**
     * Only the browser knows how long a request takes. A request that begins right after something was done to a question and
     * takes longer than 300 ms is an answer on its way.
     */
    private void watch(Component questions) {
        getElement().executeJs("""
            const bar = this, questions = $0, connection = window.Vaadin && window.Vaadin.connectionState;
            if (connection && !bar.watching) {
              bar.watching = true;
              let touched = -Infinity, timer;
              const touch = () => { touched = performance.now(); };
              for (const kind of ['change', 'click', 'keydown', 'value-changed']) questions.addEventListener(kind, touch, true);
              const listener = (_, state) => {
                clearTimeout(timer);
                bar.classList.remove('saving');
                if (!bar.isConnected) connection.removeStateChangeListener(listener);
                else if (state === 'loading' && performance.now() - touched < 500)
                  timer = setTimeout(() => bar.classList.add('saving'), 300);
              };
              connection.addStateChangeListener(listener);
            }
            """, questions.getElement());
    }

    /** The answer is committed. */
    void saved(ZonedDateTime at) {
        show("ok", Icon.CHECK, getTranslation("assessment.attempt.saved", TIME.format(at)));
        again.setVisible(false);
    }

    /** The answer is on this page only; the learner may try again. */
    void failed(Runnable retrying) {
        show("bad", Icon.CIRCLE_ALERT, getTranslation("assessment.attempt.not-saved"));
        retry.remove();
        retry = again.addClickListener(_ -> retrying.run());
        again.setVisible(true);
    }

    private void show(String look, Icon icon, String words) {
        getContent().removeClassNames("ok", "bad");
        getContent().addClassName(look);
        said.removeAll();
        said.add(icon.small(), new Span(words));
    }
}
