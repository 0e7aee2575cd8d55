package org.waymark.assignment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import org.waymark.ui.Tables;

/** A month as a table of weeks; each day names what is due on it. */
final class MonthTable extends Composite<NativeTable> {

    private final CalendarMonth month;
    private final DueDays due;
    private final Times times;
    private final Locale locale;

    MonthTable(CalendarMonth month, String caption, DueDays due, Times times) {
        this.month = month;
        this.due = due;
        this.times = times;
        locale = times.language().locale();
        var body = new NativeTableBody();
        month.weeks().forEach(week -> body.add(row(week)));
        getContent().setCaptionText(caption);
        getContent().addClassName("month");
        getContent().add(head(), body);
    }

    private NativeTableHeader head() {
        var row = new NativeTableRow();
        for (var day : DayOfWeek.values()) {
            var cell = Tables.column(day.getDisplayName(TextStyle.SHORT_STANDALONE, locale));
            cell.getElement().setAttribute("abbr", day.getDisplayName(TextStyle.FULL_STANDALONE, locale));
            row.add(cell);
        }
        return new NativeTableHeader(row);
    }

    private NativeTableRow row(List<LocalDate> week) {
        var row = new NativeTableRow();
        week.stream().map(this::cell).forEach(row::add);
        return row;
    }

    private NativeTableCell cell(LocalDate day) {
        var number = new Span(String.valueOf(day.getDayOfMonth()));
        number.addClassNames("day", "num");
        var cell = new NativeTableCell(number);
        if (!month.has(day)) {
            cell.addClassName("other-month");
        }
        if (day.equals(times.today())) {
            cell.addClassName("today");
            cell.getElement().setAttribute("aria-current", "date");
            var today = new Span(getTranslation("assignment.calendar.is-today"));
            today.addClassName("day-sign");
            cell.add(today);
        }
        var duties = due.on(day);
        if (!duties.isEmpty()) {
            var list = new UnorderedList();
            duties.forEach(duty -> list.add(new CalendarEntry(duty, times)));
            cell.add(list);
        }
        return cell;
    }
}
