package org.waymark.authoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.waymark.authoring.ChangeSummary;
import org.waymark.authoring.Right;
import org.waymark.authoring.Upcoming;
import org.waymark.base.Problem;
import org.waymark.ui.Icon;
import org.waymark.ui.Keys;
import org.waymark.ui.Kit;

/** What would be different in the next edition of a course, and the button that makes it. */
final class PublishSection extends Section {

    /** More than these nobody reads; all of them are published. */
    private static final int AT_MOST = 100;

    /** @param publish is given the digest of what is shown here */
    PublishSection(Upcoming upcoming, Set<Right> rights, Consumer<String> publish) {
        add(new H2(getTranslation("authoring.publish.title")));
        if (upcoming.drafts().isEmpty()) {
            add(Kit.lead(getTranslation("authoring.publish.nothing")));
            return;
        }
        add(Kit.lead(getTranslation("authoring.publish.changes")), changes(upcoming.changes()));
        if (!upcoming.changedUnderneath().isEmpty()) {
            add(underneath(upcoming.changedUnderneath()));
        }
        if (!upcoming.unapproved().isEmpty()) {
            add(unapproved(upcoming.unapproved()));
        }
        add(publishing(upcoming, rights, publish));
    }

    /** They are published, too, by who may publish; that nobody has read them is to be known. */
    private Component unapproved(List<String> paths) {
        var list = new UnorderedList();
        list.addClassName("work-contents");
        paths.stream().limit(AT_MOST).map(it -> new ListItem(new Code(it))).forEach(list::add);
        return Kit.note(Icon.EYE, new Paragraph(getTranslation("authoring.publish.unapproved", paths.size())), list);
    }

    private Component changes(ChangeSummary changes) {
        if (changes.isEmpty()) {
            return Kit.metaLine(getTranslation("authoring.publish.no-difference"));
        }
        var list = new UnorderedList();
        list.addClassName("work-contents");
        changes.entries().stream().limit(AT_MOST).map(this::change).forEach(list::add);
        var left = changes.entries().size() - list.getComponentCount();
        if (left > 0) {
            list.add(new ListItem(Kit.meta(getTranslation("authoring.publish.more", left))));
        }
        return list;
    }

    private ListItem change(ChangeSummary.Entry change) {
        return new ListItem(
                new Span(getTranslation(Keys.of(change.part()))),
                new Span(" "),
                new Code(change.id()),
                Kit.meta(getTranslation(Keys.of(change.what()))));
    }

    private Component underneath(List<String> paths) {
        return Kit.warning(
                Icon.TRIANGLE_ALERT,
                new Paragraph(getTranslation("authoring.publish.underneath", String.join(", ", paths))));
    }

    /** The button, or why there is none. */
    private Component publishing(Upcoming upcoming, Set<Right> rights, Consumer<String> publish) {
        if (!rights.contains(Right.PUBLISH)) {
            return Kit.metaLine(getTranslation("authoring.publish.no-right"));
        }
        if (upcoming.problems().stream().anyMatch(Problem::isError)) {
            return Kit.metaLine(getTranslation("authoring.publish.flawed"));
        }
        var isReady = upcoming.isWritable() && upcoming.changedUnderneath().isEmpty();
        return isReady
                ? Kit.row(Kit.button(
                        getTranslation(
                                "authoring.publish.button", upcoming.drafts().size()),
                        () -> publish.accept(upcoming.digest()),
                        "primary"))
                : Kit.metaLine(getTranslation("authoring.publish.not-yet"));
    }
}
