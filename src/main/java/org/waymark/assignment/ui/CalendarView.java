package org.waymark.assignment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import org.waymark.assignment.KeepingCalendarLink;
import org.waymark.assignment.SeeingDuties;
import org.waymark.base.Language;
import org.waymark.identity.CurrentUser;
import org.waymark.ui.Icon;
import org.waymark.ui.Kit;
import org.waymark.ui.PageTitles;
import org.waymark.ui.SiteMap;

/** Everything that is due for a learner in all their classes, month by month. */
@Route(SiteMap.MY_CALENDAR)
@PermitAll
final class CalendarView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    /** The part of the address that names the month. */
    private static final String MONTH = "month";

    private final SeeingDuties duties;
    private final KeepingCalendarLink links;
    private final CurrentUser user;
    private final Clock clock;

    CalendarView(SeeingDuties duties, KeepingCalendarLink links, CurrentUser user, Clock clock) {
        this.duties = duties;
        this.links = links;
        this.user = user;
        this.clock = clock;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var times = Times.of(clock, Language.of(getLocale()));
        var month = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(MONTH)
                .flatMap(CalendarMonth::named)
                .orElseGet(() -> CalendarMonth.of(times.today()));
        var due = DueDays.of(duties.of(user.id()), times);
        var page = new Div(head(), Kit.help(getTranslation("assignment.calendar.zone", times.zone(times.here()))));
        page.addClassNames("work-page", "stack-l");
        page.add(month(month, due, times));
        if (!due.without().isEmpty()) {
            page.add(without(due, times));
        }
        page.add(new CalendarLinkPanel(links, user.id()));
        removeAll();
        add(page);
    }

    private Component head() {
        var crumbs = new Nav(new Anchor("/" + SiteMap.MY_CLASSES, getTranslation("assignment.calendar.back")));
        crumbs.addClassName("crumbs");
        crumbs.getElement().setAttribute("aria-label", getTranslation("assignment.calendar.path"));
        return new Div(crumbs, new H1(getTranslation("assignment.calendar.title")));
    }

    private Component month(CalendarMonth month, DueDays due, Times times) {
        var name = name(month, times.language());
        var table = new Div(new MonthTable(month, name, due, times));
        table.addClassName("no-phone");
        var list = new DayList(month, due, times);
        list.addClassName("only-phone");
        var section = new Section(months(month, name, times), table, list);
        section.addClassName("stack");
        return section;
    }

    /** The month, between the ways to the one before, to today, and to the one after. */
    private Component months(CalendarMonth month, String name, Times times) {
        var before = way(month.previous(), Icon.CHEVRON_LEFT, times.language());
        var after = way(month.next(), Icon.CHEVRON_RIGHT, times.language());
        var ways = new Nav(before, after);
        ways.getElement().setAttribute("aria-label", getTranslation("assignment.calendar.months"));
        ways.addClassNames("row", "tight");
        if (!month.has(times.today())) {
            var today = new Anchor("/" + SiteMap.MY_CALENDAR, getTranslation("assignment.calendar.today"));
            today.addClassNames("btn", "small");
            ways.add(today);
        }
        var row = new Div(new H2(name), ways);
        row.addClassNames("row", "between");
        return row;
    }

    private Component way(CalendarMonth month, Icon icon, Language language) {
        var name = name(month, language);
        var way = new Anchor("/" + SiteMap.MY_CALENDAR + "?" + MONTH + "=" + month.name(), icon.create());
        way.addClassNames("btn", "icon", "small");
        way.getElement().setAttribute("aria-label", name);
        way.getElement().setAttribute("title", name);
        return way;
    }

    private static String name(CalendarMonth month, Language language) {
        var words = DateTimeFormatter.ofPattern("LLLL uuuu", language.locale()).format(month.month());
        // it stands alone, where Azerbaijani writes months in capitals, too
        return words.substring(0, 1).toUpperCase(language.locale()) + words.substring(1);
    }

    private Component without(DueDays due, Times times) {
        var list = new UnorderedList();
        list.addClassName("work-list");
        due.without().forEach(duty -> list.add(new DutyItem(duty, times).line()));
        var section = new Section(new H2(getTranslation("assignment.calendar.without")), list);
        section.addClassName("stack");
        return section;
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(getTranslation("assignment.calendar.title"));
    }
}
