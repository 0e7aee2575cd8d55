package org.waymark.assignment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Instant;
import java.util.Optional;
import org.waymark.assignment.Assignment;
import org.waymark.assignment.WorkTally;
import org.waymark.content.ui.Wording;
import org.waymark.ui.Icon;
import org.waymark.ui.Kit;
import org.waymark.ui.SiteMap;

/** One assignment in the list of all: what it is, for whom, when, and how many have done it. */
final class WorkEntry {

    private final Assignment assignment;
    private final ClassDesk desk;

    WorkEntry(Assignment assignment, ClassDesk desk) {
        this.assignment = assignment;
        this.desk = desk;
    }

    /** @param actions what the reader may do about it */
    ListItem item(Component... actions) {
        var link = Wording.say(
                new Anchor("/" + SiteMap.classAssignment(desk.token(), assignment.token())),
                desk.title(assignment).text(),
                desk.language());
        var item = new ListItem(head(new H3(link)), about(), times());
        if (desk.overview().isFollowed()) {
            item.add(progress(WorkTally.of(
                    desk.overview().done(assignment).values(),
                    desk.words().times().now())));
        }
        if (!assignment.note().isEmpty()) {
            item.add(note(assignment.note()));
        }
        if (actions.length > 0) {
            var row = new Div(actions);
            row.addClassNames("row", "tight", "work-actions");
            item.add(row);
        }
        item.addClassName("work-entry");
        return item;
    }

    static Component note(String words) {
        var note = new Paragraph(words);
        note.addClassName("work-note");
        return note;
    }

    /** The title with its signs: what kind of thing it is, and whether it can be done now. */
    Component head(Component heading) {
        var head = new Div(heading, TaskSigns.kind(assignment.task()));
        head.addClassNames("row", "tight");
        if (desk.title(assignment).gone()) {
            head.add(Kit.tag("part", Icon.TRIANGLE_ALERT, I18NProvider.translate("assignment.work.task-gone")));
        }
        var window = assignment.window();
        var times = desk.words().times();
        if (window.closes().filter(times::isPast).isPresent()) {
            head.add(Kit.tag("line", Icon.LOCK, I18NProvider.translate("assignment.work.closed")));
        } else if (window.opens().filter(it -> !times.isPast(it)).isPresent()) {
            head.add(Kit.tag("wait", Icon.CLOCK, I18NProvider.translate("assignment.work.not-open")));
        }
        return head;
    }

    Component about() {
        return Kit.help(desk.course(assignment.task()) + " · " + desk.words().of(assignment.audience()));
    }

    Component times() {
        var facts = new DescriptionList();
        facts.addClassNames("facts", "work-times");
        var window = assignment.window();
        fact(facts, "assignment.form.opens", window.opens());
        fact(facts, "assignment.form.due", window.due());
        fact(facts, "assignment.form.closes", window.closes());
        return facts;
    }

    private void fact(DescriptionList facts, String key, Optional<Instant> moment) {
        facts.add(
                new DescriptionList.Term(I18NProvider.translate(key)),
                new DescriptionList.Description(desk.words().of(moment)));
    }

    private static Component progress(WorkTally tally) {
        var done = new Span(I18NProvider.translate("assignment.tally.done", tally.done(), tally.asked()));
        done.addClassName("num");
        var row = new Div(done);
        row.addClassNames("row", "tight", "work-tally");
        sign(row, "part", Icon.CLOCK, "assignment.tally.late", tally.late());
        sign(row, "wrong", Icon.CIRCLE_ALERT, "assignment.tally.overdue", tally.overdue());
        sign(row, "wait", Icon.HOURGLASS, "assignment.tally.waiting", tally.waiting());
        sign(row, "line", Icon.CIRCLE_SLASH, "assignment.tally.excused", tally.excused());
        return row;
    }

    private static void sign(Div row, String look, Icon icon, String key, int number) {
        if (number > 0) {
            row.add(Kit.tag(look, icon, I18NProvider.translate(key, number)));
        }
    }
}
