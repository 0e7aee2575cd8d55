package org.waymark.classreport.ui;

import static org.waymark.ui.Tables.number;
import static org.waymark.ui.Tables.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.waymark.base.Language;
import org.waymark.classreport.Days;
import org.waymark.classreport.ObjectivesReport;
import org.waymark.content.Course;
import org.waymark.content.ui.Wording;
import org.waymark.ui.Icon;
import org.waymark.ui.Kit;
import org.waymark.ui.Tables;

/** How surely a class meets the objectives of its courses. */
final class ObjectivesTab extends Composite<Section> {

    private final Language language;

    ObjectivesTab(ObjectivesReport report, Language language) {
        this.language = language;
        getContent().addClassName("stack-l");
        getContent().add(new H2(getTranslation("classreport.tab.objectives")));
        if (report.lines().isEmpty()) {
            getContent()
                    .add(Kit.note(Icon.CIRCLE_HELP, new Paragraph(getTranslation("classreport.objectives.nothing"))));
            return;
        }
        var met = (int) Math.round(100 * ObjectivesReport.MET_FROM);
        getContent().add(new Paragraph(getTranslation("classreport.objectives.lead", met, Days.FEWEST)));
        var courses = report.lines().stream()
                .map(ObjectivesReport.Line::course)
                .distinct()
                .toList();
        courses.forEach(course -> getContent()
                .add(table(
                        course,
                        report.lines().stream()
                                .filter(line -> line.course().equals(course))
                                .toList(),
                        courses.size() > 1)));
    }

    private Component table(Course course, List<ObjectivesReport.Line> lines, boolean named) {
        var section = new Section();
        section.addClassName("stack");
        if (named) {
            section.add(Wording.say(new H3(), course.title(), language));
        }
        var body = part("tbody");
        lines.forEach(line -> body.add(row(line)));
        section.add(ReportTable.of(
                getTranslation("classreport.objectives.caption", course.title().in(language)),
                part(
                        "tr",
                        Tables.column(getTranslation("classreport.objectives.objective")),
                        Tables.column(getTranslation("classreport.objectives.people")),
                        Tables.column(getTranslation("classreport.objectives.answers")),
                        Tables.column(getTranslation("classreport.objectives.mean")),
                        Tables.column(getTranslation("classreport.objectives.stand"))),
                body));
        return section;
    }

    private Component row(ObjectivesReport.Line line) {
        var name = Tables.row(Wording.say(new Span(), line.objective().text(), language));
        return part(
                "tr",
                name,
                number(String.valueOf(line.people())),
                number(String.valueOf(line.answers())),
                number(line.shares()
                        .map(shares -> getTranslation("classreport.grid.percent", percent(shares.mean())))
                        .orElse("–")),
                line.shares()
                        .<Component>map(shares -> part("td", bar(shares)))
                        .orElseGet(() -> part(
                                "td", Kit.tag("line", Icon.CIRCLE_HELP, getTranslation("classreport.few.people")))));
    }

    private Component bar(ObjectivesReport.Shares shares) {
        return new ShareBar(List.of(
                new ShareBar.Share("right", Icon.CHECK, getTranslation("classreport.objectives.met"), shares.met()),
                new ShareBar.Share(
                        "part", Icon.CONTRAST, getTranslation("classreport.objectives.half"), shares.halfMet()),
                new ShareBar.Share(
                        "wrong", Icon.X, getTranslation("classreport.objectives.not-met"), shares.notMet())));
    }

    private static int percent(double share) {
        return (int) Math.round(100 * share);
    }
}
