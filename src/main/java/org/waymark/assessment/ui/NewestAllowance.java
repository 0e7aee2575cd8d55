package org.waymark.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.waymark.ui.Icon;
import org.waymark.ui.Kit;

/** Stands beside what was typed when somebody else has changed in the meantime what a learner or a group is allowed. */
final class NewestAllowance extends Composite<Div> {

    NewestAllowance() {
        getContent().getElement().setAttribute("role", "status");
    }

    /**
     * Shows what is kept now.
     *
     * @param newest its parts, in words
     * @param keepTyped keeps what was typed in its place
     * @param takeNewest puts it into the form
     */
    void show(List<String> newest, Runnable keepTyped, Runnable takeNewest) {
        var list = new UnorderedList();
        list.addClassName("facts-list");
        newest.forEach(part -> list.add(new ListItem(part)));
        getContent().removeAll();
        getContent()
                .add(Kit.warning(
                        Icon.CIRCLE_ALERT,
                        new H4(getTranslation("assessment.newest.title")),
                        new Paragraph(getTranslation("assessment.newest.help")),
                        list,
                        Kit.row(
                                choice("assessment.newest.keep-typed", keepTyped),
                                choice("assessment.newest.take", takeNewest))));
    }

    private Component choice(String key, Runnable chosen) {
        return Kit.button(
                getTranslation(key),
                () -> {
                    clear();
                    chosen.run();
                },
                "small");
    }

    void clear() {
        getContent().removeAll();
    }
}
