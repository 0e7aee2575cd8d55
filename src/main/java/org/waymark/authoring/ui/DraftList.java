package org.waymark.authoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.Consumer;
import org.waymark.authoring.Right;
import org.waymark.authoring.Workbench;
import org.waymark.authoring.Workbench.Drafted;
import org.waymark.base.Language;
import org.waymark.base.Slug;
import org.waymark.ui.Dates;
import org.waymark.ui.Icon;
import org.waymark.ui.Kit;
import org.waymark.ui.SiteMap;

/** The files of a course that are drafted, by whom, and the way back to what lies in the folder. */
final class DraftList extends Section {

    private final Language language;
    private final Consumer<Drafted> discard;

    DraftList(Workbench workbench, Language language, Consumer<Drafted> discard) {
        this.language = language;
        this.discard = discard;
        addClassName("stack");
        add(new H2(getTranslation("authoring.workbench.drafted")));
        if (workbench.drafts().isEmpty()) {
            add(Kit.lead(getTranslation("authoring.workbench.no-drafts")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("work-list");
        var mayEdit = workbench.rights().contains(Right.EDIT);
        for (var draft : workbench.drafts()) {
            var links = new DraftLinks(workbench.id(), draft.path(), mayEdit && draft.changedUnderneath());
            var item = new ListItem(name(workbench.id(), draft), facts(draft), links);
            if (mayEdit) {
                item.add(discarding(draft));
            }
            list.add(item);
        }
        add(list, new Anchor("/" + SiteMap.review(workbench.id()), getTranslation("authoring.review.to-list")));
    }

    private static Component name(Slug course, Drafted draft) {
        var path = new Code(draft.path());
        return PartAddresses.ofFile(course, draft.path())
                .filter(_ -> !draft.removes())
                .<Component>map(it -> new Anchor("/" + it, path))
                .orElse(path);
    }

    private Component facts(Drafted draft) {
        var facts = new Div(Kit.meta(getTranslation(
                "authoring.workbench.last", draft.by(), Dates.here(language).minute(draft.at()))));
        facts.addClassName("row");
        if (draft.isNew()) {
            facts.add(Kit.tag("blaze", Icon.FEATHER, getTranslation("authoring.workbench.new-file")));
        }
        if (draft.removes()) {
            facts.add(Kit.tag("part", Icon.MINUS, getTranslation("authoring.workbench.goes-away")));
        }
        if (draft.changedUnderneath()) {
            facts.add(Kit.tag("wrong", Icon.TRIANGLE_ALERT, getTranslation("authoring.workbench.changed-underneath")));
        }
        if (draft.unfiled() > 0) {
            facts.add(
                    Kit.tag("part", Icon.CIRCLE_ALERT, getTranslation("authoring.workbench.unfiled", draft.unfiled())));
        }
        return facts;
    }

    /** It takes a second press, and the first says what becomes of the text. */
    private Component discarding(Drafted draft) {
        var button =
                Kit.button(getTranslation("authoring.discard.confirm"), () -> discard.accept(draft), "small", "danger");
        button.getElement()
                .setAttribute("aria-label", getTranslation("authoring.discard.confirm") + ": " + draft.path());
        return Kit.folded(
                getTranslation("authoring.discard.open"),
                new Paragraph(getTranslation(
                        draft.isNew() ? "authoring.discard.loss-of-new-file" : "authoring.discard.loss")),
                button);
    }
}
