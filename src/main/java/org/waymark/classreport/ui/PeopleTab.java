package org.waymark.classreport.ui;

import static org.waymark.ui.Tables.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.waymark.base.Language;
import org.waymark.base.NameOrder;
import org.waymark.classreport.PeopleReport;
import org.waymark.classreport.PeopleReport.Line;
import org.waymark.classreport.PeopleReport.Reason;
import org.waymark.classreport.Stuck;
import org.waymark.classroom.ui.ClassTimes;
import org.waymark.content.ui.Wording;
import org.waymark.ui.Icon;
import org.waymark.ui.Kit;
import org.waymark.ui.Tables;

/** Who is stuck, who has not begun, who is late; and when everybody was last active. */
final class PeopleTab extends Composite<Section> {

    private final PeopleReport report;
    private final Language language;
    private final ClassTimes times;

    PeopleTab(PeopleReport report, Language language) {
        this.report = report;
        this.language = language;
        this.times = new ClassTimes(report.basis().classroom().zone(), language);
        getContent().addClassName("stack-l");
        getContent().add(new H2(getTranslation("classreport.tab.people")));
        if (report.lines().isEmpty()) {
            getContent()
                    .add(Kit.note(Icon.CIRCLE_HELP, new Paragraph(getTranslation("classreport.results.no-learners"))));
            return;
        }
        getContent().add(new Paragraph(getTranslation("classreport.people.lead", Stuck.IDLE_DAYS)));
        getContent().add(Kit.metaLine(getTranslation("classreport.people.order")));
        var byName = Comparator.comparing((Line line) -> line.learner().name(), NameOrder.of(language));
        var noted = report.lines().stream()
                .filter(line -> !line.reasons().isEmpty())
                .sorted(PeopleReport.WORST_FIRST.thenComparing(byName))
                .toList();
        var others = report.lines().stream()
                .filter(line -> line.reasons().isEmpty())
                .sorted(byName)
                .toList();
        getContent().add(group("classreport.people.look", noted, "classreport.people.nobody"));
        if (!others.isEmpty()) {
            getContent().add(group("classreport.people.others", others, "classreport.people.nobody"));
        }
    }

    private Component group(String key, List<Line> lines, String none) {
        var section = new Section(new H3(getTranslation(key, lines.size())));
        section.addClassName("stack");
        if (lines.isEmpty()) {
            section.add(Kit.metaLine(getTranslation(none)));
            return section;
        }
        var body = part("tbody");
        lines.forEach(line -> body.add(row(line)));
        section.add(ReportTable.of(
                getTranslation(key, lines.size()),
                part(
                        "tr",
                        Tables.column(getTranslation("classreport.grid.learner")),
                        Tables.column(getTranslation("classreport.people.last-active")),
                        Tables.column(getTranslation("classreport.people.why"))),
                body));
        return section;
    }

    private Component row(Line line) {
        var reasons = part("td");
        line.reasons().forEach(reason -> reasons.add(reason(reason)));
        if (line.reasons().isEmpty()) {
            reasons.setText("–");
        }
        return part(
                "tr",
                Tables.row(line.learner().name()),
                Tables.cell(line.lastActive()
                        .map(this::active)
                        .orElseGet(() -> getTranslation("classreport.people.never"))),
                reasons);
    }

    /** How long ago that is, is told of a class that goes on: by the days of its calendar. */
    private String active(Instant at) {
        return report.basis().classroom().isArchived()
                ? times.minute(at)
                : getTranslation(
                        "classreport.people.active",
                        times.minute(at),
                        times.daysBetween(at, report.basis().now()));
    }

    private Component reason(Reason reason) {
        var line = new Paragraph();
        line.addClassName("reason");
        switch (reason) {
            case Reason.IsStuck(var assignment, var stuck) ->
                line.add(
                        Icon.TRIANGLE_ALERT.small(),
                        Wording.say(new Span(), report.basis().title(assignment).text(), language),
                        new Span(": " + StuckWords.of(stuck, this)));
            case Reason.NothingBegun(var open) ->
                line.add(Icon.MINUS.small(), new Span(getTranslation("classreport.people.nothing-begun", open)));
            case Reason.Overdue(var number) ->
                line.add(Icon.CIRCLE_ALERT.small(), new Span(getTranslation("classreport.people.overdue", number)));
        }
        return line;
    }
}
