package org.waymark.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.waymark.ui.Focus;
import org.waymark.ui.Icon;
import org.waymark.ui.Kit;

/** Says below a button what follows from it, and asks for a second press; or why it was not done. */
final class AskInPlace extends Composite<Div> {

    /** Asks beside the button that was pressed, which has the focus again when the answer is no. */
    void ask(List<String> follows, String yes, NativeButton from, Runnable action) {
        var sure = Kit.button(
                yes,
                () -> {
                    clear();
                    action.run();
                },
                "small",
                "danger");
        var no = Kit.button(
                getTranslation("identity.ask.cancel"),
                () -> {
                    clear();
                    from.focus();
                },
                "small");
        var warning = Kit.warning(
                Icon.TRIANGLE_ALERT, follows.stream().map(Paragraph::new).toArray(Component[]::new));
        show(Kit.stack(warning, Kit.row(sure, no)), "group");
    }

    void say(String... sentences) {
        show(
                Kit.warning(
                        Icon.CIRCLE_ALERT,
                        List.of(sentences).stream().map(Paragraph::new).toArray(Component[]::new)),
                "alert");
    }

    void clear() {
        getContent().removeAll();
    }

    private void show(Component content, String role) {
        content.getElement().setAttribute("role", role);
        content.addClassName("ask-in-place");
        getContent().removeAll();
        getContent().add(content);
        Focus.on(content);
    }
}
