package org.waymark.classreport;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Learners × assignments: what each has made of each.
 *
 * @param rows in the order of the learners of its basis, their cells in that of its assignments
 */
public record ClassReport(Basis basis, List<Row> rows) {

    /** One learner. */
    public record Row(Learner learner, List<Cell> cells, Summary summary) {

        public Row {
            cells = List.copyOf(cells);
        }

        private Row(Learner learner, List<Cell> cells) {
            this(learner, cells, Summary.of(cells));
        }
    }

    public ClassReport {
        rows = List.copyOf(rows);
    }

    static ClassReport of(Basis basis, Activity activity) {
        return new ClassReport(
                basis,
                basis.learners().stream()
                        .map(learner -> new Row(
                                learner,
                                basis.assignments().stream()
                                        .map(assignment -> basis.done(assignment, learner)
                                                .map(work -> Cell.of(
                                                        work,
                                                        activity.stuck(work, assignment.task(), basis.now()),
                                                        basis.now()))
                                                .orElse(Cell.NOT_THEIRS))
                                        .toList()))
                        .toList());
    }

    /** The columns in figures, in the order of the assignments. */
    public List<Summary> columns() {
        return IntStream.range(0, basis.assignments().size())
                .mapToObj(column -> Summary.of(
                        rows.stream().map(row -> row.cells().get(column)).toList()))
                .toList();
    }

    public boolean isEmpty() {
        return rows.isEmpty() || basis.assignments().isEmpty();
    }
}
