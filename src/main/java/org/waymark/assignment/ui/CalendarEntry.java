package org.waymark.assignment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import org.waymark.assignment.Duty;
import org.waymark.assignment.DutyList;
import org.waymark.assignment.WorkDone;
import org.waymark.content.ui.Wording;
import org.waymark.ui.Icon;
import org.waymark.ui.Keys;
import org.waymark.ui.Kit;
import org.waymark.ui.SiteMap;

/** Something on the day on which it is due: the time, what it is, how it stands, and for which class. */
final class CalendarEntry extends Composite<ListItem> {

    CalendarEntry(Duty duty, Times times) {
        var end = DutyList.end(duty);
        var zone = duty.classroom().zone();
        var time = new Span(end.map(times::time).orElse(""));
        time.addClassNames("meta", "num");
        var title = Wording.say(
                new Anchor("/" + SiteMap.myClass(duty.classroom().token())),
                duty.title().text(),
                times.language());
        var sign = sign(duty, times);
        var entry = getContent();
        entry.add(time, sign, title, Kit.meta(duty.classroom().name()));
        end.filter(it -> !times.showsTheSame(it, zone))
                .map(it -> Kit.meta(getTranslation(
                        "assignment.calendar.in-class", times.in(zone).brief(it), times.zone(zone))))
                .ifPresent(entry::add);
        entry.addClassNames("calendar-entry", "calendar-" + look(duty, times));
    }

    /** How it stands, as a picture with a name. */
    private static Span sign(Duty duty, Times times) {
        var part = DutyList.part(duty.done(), times.now());
        var icon = switch (part) {
            case DONE -> duty.done().stand() == WorkDone.Stand.WAITING ? Icon.HOURGLASS : Icon.CHECK;
            case LATE -> Icon.CIRCLE_ALERT;
            case MISSED -> Icon.LOCK;
            case COMING -> Icon.CLOCK;
            case TO_DO, EXCUSED -> TaskSigns.icon(duty.assignment().task());
        };
        var name = new Span(I18NProvider.translate(Keys.of(part)));
        name.addClassName("vh");
        var sign = new Span(icon.small(), name);
        sign.addClassName("calendar-sign");
        return sign;
    }

    private static String look(Duty duty, Times times) {
        return switch (DutyList.part(duty.done(), times.now())) {
            case DONE -> "done";
            case LATE, MISSED -> "late";
            case TO_DO, COMING, EXCUSED -> "open";
        };
    }
}
