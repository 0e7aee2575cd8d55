package org.waymark.assignment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import org.waymark.ui.Dates;

/** A month on a narrow page: only the days on which something is due. */
final class DayList extends Composite<Div> {

    private final DueDays due;
    private final Times times;

    DayList(CalendarMonth month, DueDays due, Times times) {
        this.due = due;
        this.times = times;
        getContent().addClassNames("day-list", "stack");
        var days = due.in(month);
        if (days.isEmpty()) {
            getContent().add(new Paragraph(getTranslation("assignment.calendar.nothing")));
        }
        days.stream().map(this::day).forEach(getContent()::add);
    }

    private Component day(LocalDate day) {
        var words = new Dates(times.here(), times.language()).weekday(day, false);
        var title = new H3(day.equals(times.today()) ? getTranslation("assignment.calendar.today-is", words) : words);
        var list = new UnorderedList();
        due.on(day).forEach(duty -> list.add(new CalendarEntry(duty, times)));
        var section = new Section(title, list);
        if (day.equals(times.today())) {
            section.addClassName("today");
        }
        return section;
    }
}
