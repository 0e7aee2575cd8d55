package org.waymark.classreport.ui;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.Component;
import java.util.List;
import org.waymark.assignment.Assignment;
import org.waymark.base.Language;
import org.waymark.classreport.Cell;
import org.waymark.classreport.ClassReport;
import org.waymark.classreport.Summary;
import org.waymark.classroom.ui.ClassTimes;
import org.waymark.ui.Keys;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A class report as the browser gets it: a code of a few signs for each cell, because there may be twenty thousand of them. */
record GridData(ClassReport report, Language language, Component words) {

    private static final List<String> WORDS = List.of(
            "after-closing",
            "by-name",
            "by-total",
            "class",
            "done",
            "excused",
            "filter-late",
            "filter-not-begun",
            "filter-stuck",
            "help",
            "help-touch",
            "late",
            "learner",
            "legend-done",
            "legend-late",
            "legend-middling",
            "legend-missed",
            "legend-not-begun",
            "legend-overdue",
            "legend-strong",
            "legend-stuck",
            "legend-under-way",
            "legend-waiting",
            "legend-weak",
            "middling",
            "missed",
            "not-begun",
            "not-open",
            "not-theirs",
            "only",
            "order",
            "overdue",
            "percent",
            "shown",
            "strong",
            "stuck",
            "total",
            "under-way",
            "waiting",
            "weak");

    /** The sentences, their parameters left for the browser to put in. */
    ObjectNode sentences() {
        var json = JsonNodeFactory.instance.objectNode();
        WORDS.forEach(word -> json.put(word, words.getTranslation("classreport.grid." + word, "{0}", "{1}")));
        return json;
    }

    ObjectNode json() {
        var json = JsonNodeFactory.instance.objectNode();
        var columns = json.putArray("columns");
        var sums = report.columns();
        var assignments = report.basis().assignments();
        for (var i = 0; i < assignments.size(); i++) {
            var column = columns.addObject();
            column.put("t", title(assignments.get(i))).put("d", details(assignments.get(i)));
            sum(column, sums.get(i));
        }
        var rows = json.putArray("rows");
        report.rows().forEach(row -> {
            var learner = rows.addObject();
            learner.put("n", row.learner().name())
                    .put("c", row.cells().stream().map(GridData::code).collect(joining(" ")));
            sum(learner, row.summary());
        });
        return json;
    }

    String title(Assignment assignment) {
        return report.basis().title(assignment).text().in(language);
    }

    private String details(Assignment assignment) {
        var kind = words.getTranslation(Keys.of(assignment.task().kind()));
        var times = new ClassTimes(report.basis().classroom().zone(), language);
        return assignment
                .window()
                .due()
                .map(due -> words.getTranslation("classreport.results.kind-due", kind, times.minute(due)))
                .orElse(kind);
    }

    private void sum(ObjectNode json, Summary summary) {
        json.put("s", words.getTranslation("classreport.results.done-of", summary.done(), summary.asked()));
        summary.mean().ifPresent(mean -> json.put("m", mean));
    }

    private static String code(Cell cell) {
        return letter(cell.state())
                + cell.percent().map(String::valueOf).orElse("")
                + (cell.late() ? "!" : "")
                + (cell.stuck().isPresent() ? "*" : "");
    }

    private static String letter(Cell.State state) {
        return switch (state) {
            case NOT_THEIRS -> "-";
            case EXCUSED -> "x";
            case NOT_OPEN -> "o";
            case NOT_BEGUN -> "n";
            case MISSED -> "m";
            case UNDER_WAY -> "u";
            case AFTER_CLOSING -> "a";
            case WAITING -> "w";
            case DONE -> "d";
            case STRONG -> "R";
            case MIDDLING -> "P";
            case WEAK -> "W";
        };
    }
}
