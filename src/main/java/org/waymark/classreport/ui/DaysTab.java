package org.waymark.classreport.ui;

import static org.waymark.ui.Tables.number;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.waymark.base.Language;
import org.waymark.classreport.Days;
import org.waymark.classroom.ui.ClassTimes;
import org.waymark.ui.Icon;
import org.waymark.ui.Kit;
import org.waymark.ui.SiteMap;
import org.waymark.ui.Tables;

/** What a class did day by day: bars, and the same as a table. */
final class DaysTab extends Composite<Section> {

    private static final int WEEK = 7;

    private final Days days;
    private final ClassTimes times;

    DaysTab(Days days, DaysShown shown, Language language) {
        this.days = days;
        this.times = new ClassTimes(days.basis().classroom().zone(), language);
        getContent().addClassName("stack-l");
        getContent().add(new H2(getTranslation("classreport.tab.time")), spans(shown));
        if (days.most() == 0) {
            getContent().add(Kit.note(Icon.CIRCLE_HELP, new Paragraph(getTranslation("classreport.time.nothing"))));
            return;
        }
        getContent().add(new Paragraph(getTranslation("classreport.time.lead")), bars(), table());
    }

    private Component spans(DaysShown here) {
        var spans = new Nav();
        spans.addClassName("seg");
        spans.getElement().setAttribute("aria-label", getTranslation("classreport.time.spans"));
        for (var span : DaysShown.values()) {
            var link = new Anchor(
                    "/" + SiteMap.classReport(days.basis().classroom().token()) + "?" + Tab.PARAMETER + "="
                            + Tab.TIME.word() + "&" + DaysShown.PARAMETER + "=" + span.word(),
                    getTranslation("classreport.time.weeks", span.days() / WEEK));
            if (span == here) {
                link.getElement().setAttribute("aria-current", "true");
            }
            spans.add(link);
        }
        return spans;
    }

    /** The table below says the same. */
    private Component bars() {
        var bars = new Div();
        bars.addClassName("day-bars");
        bars.getElement().setAttribute("aria-hidden", "true");
        bars.getElement().getStyle().set("--days", String.valueOf(days.days().size()));
        days.days().forEach(day -> {
            var bar = new Div(
                    part(day.sections(), "sections"), part(day.quizzes(), "quizzes"), part(day.endings(), "endings"));
            bar.addClassName("day-bar");
            bar.getElement().setAttribute("title", times.shortDay(day.date()) + ": " + day.all());
            bars.add(bar);
        });
        var first = new Span(times.shortDay(days.days().getFirst().date()));
        var last = new Span(times.shortDay(days.days().getLast().date()));
        var ends = new Div(first, last);
        ends.addClassNames("day-ends", "meta");
        ends.getElement().setAttribute("aria-hidden", "true");
        var figure = new Div(bars, ends, legend());
        figure.addClassName("day-figure");
        return figure;
    }

    private Span part(int number, String look) {
        var part = new Span();
        part.addClassName(look);
        part.getElement().getStyle().set("--share", 100.0 * number / days.most() + "%");
        return part;
    }

    private Component legend() {
        var legend = new Div(
                sign("sections", "classreport.time.sections"),
                sign("quizzes", "classreport.time.quizzes"),
                sign("endings", "classreport.time.endings"));
        legend.addClassName("day-legend");
        legend.getElement().setAttribute("aria-hidden", "true");
        return legend;
    }

    private Component sign(String look, String key) {
        var swatch = new Span();
        swatch.addClassNames("swatch", look);
        return new Span(swatch, new Span(getTranslation(key)));
    }

    private Component table() {
        var body = Tables.part("tbody");
        days.days().reversed().stream().filter(day -> day.all() > 0).forEach(day -> body.add(row(day)));
        return ReportTable.of(
                getTranslation("classreport.time.caption"),
                Tables.part(
                        "tr",
                        Tables.column(getTranslation("classreport.time.day")),
                        Tables.column(getTranslation("classreport.time.sections")),
                        Tables.column(getTranslation("classreport.time.quizzes")),
                        Tables.column(getTranslation("classreport.time.endings")),
                        Tables.column(getTranslation("classreport.time.people"))),
                body);
    }

    private Component row(Days.Day day) {
        var all = days.basis().learners().size();
        return Tables.part(
                "tr",
                Tables.row(times.day(day.date())),
                number(String.valueOf(day.sections())),
                number(String.valueOf(day.quizzes())),
                number(String.valueOf(day.endings())),
                number(
                        days.tellsShares()
                                ? getTranslation(
                                        "classreport.time.people-of",
                                        day.people(),
                                        all,
                                        Math.round(100f * day.people() / all))
                                : String.valueOf(day.people())));
    }
}
