package org.waymark.assignment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import org.waymark.ui.Kit;

/** The two ways out of a form. */
final class WaysOut {

    private WaysOut() {}

    static Div of(String words, Runnable save, Runnable leave) {
        return Kit.row(
                Kit.button(words, save, "primary"),
                Kit.button(I18NProvider.translate("assignment.form.cancel"), leave));
    }
}
