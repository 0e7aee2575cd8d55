package org.waymark.bench;

import java.util.Arrays;
import java.util.stream.StreamSupport;
import org.waymark.drill.FlowPage;
import tools.jackson.databind.JsonNode;

/** What the grid of a class report shows. */
record ReportGrid(int rows, int columns, int cells) {

    /** How the codes of cells begin in which nothing has been done: not theirs, excused, not open, not begun, missed. */
    private static final String NOTHING = "-xonm";

    static ReportGrid on(FlowPage page) {
        var report = page.value("wm-class-grid", "report");
        var rows = report.required("rows");
        return new ReportGrid(
                rows.size(),
                report.required("columns").size(),
                StreamSupport.stream(rows.spliterator(), false)
                        .mapToInt(ReportGrid::done)
                        .sum());
    }

    private static int done(JsonNode row) {
        return (int) Arrays.stream(row.required("c").asString().split(" "))
                .filter(code -> NOTHING.indexOf(code.charAt(0)) < 0)
                .count();
    }

    /** By how many cells it is wrong; a row or a column too few or too many is all its cells. */
    int offBy(ReportGrid expected) {
        return Math.abs(cells - expected.cells) + Math.abs(rows * columns - expected.rows * expected.columns);
    }
}
