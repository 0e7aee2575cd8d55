package org.waymark.classreport.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.waymark.assignment.Assignment;
import org.waymark.assignment.AssignmentNotFound;
import org.waymark.base.Language;
import org.waymark.classreport.CellAddress;
import org.waymark.classreport.ClassReport;
import org.waymark.classreport.Detail;
import org.waymark.classreport.Learner;
import org.waymark.classroom.ui.ClassTimes;
import org.waymark.ui.Icon;
import org.waymark.ui.Kit;
import org.waymark.ui.Notices;
import org.waymark.ui.SiteMap;

/** Learners × assignments, and what lies behind each cell. */
final class ResultsTab extends Composite<Section> {

    private final ClassReport report;
    private final Language language;
    private final Supplier<ClassReport> again;
    private final BiFunction<Assignment, Learner, Detail> closer;
    private final Div detail = new Div();
    private @Nullable GridElement grid;

    /** {@code again} counts anew, for the file; {@code closer} tells what one learner did with one assignment. */
    ResultsTab(
            ClassReport report,
            Language language,
            Supplier<ClassReport> again,
            BiFunction<Assignment, Learner, Detail> closer) {
        this.report = report;
        this.language = language;
        this.again = again;
        this.closer = closer;
        getContent().addClassName("stack-l");
        var title = new H2(getTranslation("classreport.tab.results"));
        if (report.isEmpty()) {
            getContent().add(title, empty());
            return;
        }
        var drawn = new GridElement(
                getTranslation("classreport.results.grid"),
                new GridData(report, language, this).sentences(),
                new GridData(report, language, this).json());
        drawn.onCell(this::open);
        grid = drawn;
        detail.addClassName("cell-detail");
        getContent().add(title, head(), drawn, detail);
    }

    private Component empty() {
        var key = report.rows().isEmpty() ? "classreport.results.no-learners" : "classreport.results.no-work";
        var token = report.basis().classroom().token();
        var way = new Anchor(
                "/" + (report.rows().isEmpty() ? SiteMap.classLearners(token) : SiteMap.classWork(token)),
                getTranslation(
                        report.rows().isEmpty() ? "classreport.results.to-learners" : "classreport.results.to-work"));
        return Kit.note(Icon.CIRCLE_HELP, new Paragraph(getTranslation(key)), new Paragraph(way));
    }

    private Component head() {
        var times = new ClassTimes(report.basis().classroom().zone(), language);
        var counted = Kit.metaLine(getTranslation(
                "classreport.results.counted",
                report.rows().size(),
                report.basis().assignments().size(),
                times.minute(report.basis().now())));
        var mean = Kit.metaLine(getTranslation("classreport.results.mean"));
        var head = Kit.row(new Div(counted, mean), file());
        head.addClassName("between");
        return head;
    }

    /** Counted again when it is asked for. */
    private Component file() {
        var handler = DownloadHandler.fromInputStream(_ -> {
            var bytes = new GridFile(again.get(), language, this).bytes();
            return new DownloadResponse(
                    new ByteArrayInputStream(bytes),
                    "waymark-class-report.csv",
                    "text/csv;charset=utf-8",
                    bytes.length);
        });
        var link = new Anchor(handler, getTranslation("classreport.results.file"));
        link.addClassName("btn");
        return link;
    }

    /** Opens the cell that somebody left by one of its ways, if it is still there. */
    void openAgain(CellAddress cell) {
        var classroom = report.basis().classroom();
        var assignments = report.basis().assignments();
        var column = IntStream.range(0, assignments.size())
                .filter(it -> cell.isAt(assignments.get(it)))
                .findFirst();
        var row = IntStream.range(0, report.rows().size())
                .filter(it -> cell.isOf(classroom, report.rows().get(it).learner()))
                .findFirst();
        var drawn = grid;
        if (column.isPresent() && row.isPresent() && drawn != null) {
            drawn.goTo(row.getAsInt(), column.getAsInt());
            open(row.getAsInt(), column.getAsInt());
        }
    }

    private void open(int row, int column) {
        if (row < 0
                || row >= report.rows().size()
                || column < 0
                || column >= report.basis().assignments().size()) {
            return;
        }
        var assignment = report.basis().assignments().get(column);
        var line = report.rows().get(row);
        try {
            var panel = new DetailPanel(
                    report.basis(),
                    assignment,
                    line.learner(),
                    line.cells().get(column),
                    closer.apply(assignment, line.learner()),
                    language,
                    this::close);
            detail.removeAll();
            detail.add(panel);
            panel.focus();
        } catch (AssignmentNotFound _) {
            Notices.warn(getTranslation("classreport.detail.gone"));
        }
    }

    /** The keyboard goes back to the cell that it came from. */
    private void close() {
        detail.removeAll();
        getElement().executeJs("this.querySelector('wm-class-grid [tabindex=\"0\"]')?.focus()");
    }
}
