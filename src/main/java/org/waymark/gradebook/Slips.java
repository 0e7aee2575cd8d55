package org.waymark.gradebook;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.waymark.base.Sha256;
import org.waymark.identity.UserId;

/** What learners would be told if a gradebook were released as it is. */
final class Slips {

    private Slips() {}

    /** Of these columns, with totals where everything is released; who has nothing in them gets none. */
    static List<Slip> of(Sheet sheet, List<Column> columns, boolean whole) {
        return sheet.learners().stream()
                .sorted(Comparator.comparing(UserId::value))
                .map(learner -> new Slip(
                        learner,
                        columns.stream()
                                .flatMap(column -> mark(sheet, column, learner).stream())
                                .toList(),
                        whole ? Optional.of(sheet.total(learner)) : Optional.empty()))
                .filter(slip -> whole || !slip.marks().isEmpty())
                .toList();
    }

    /** What a learner would be told about a column; nothing where it is not theirs and nobody has said anything about it. */
    static Optional<Slip.Mark> mark(Sheet sheet, Column column, UserId learner) {
        var mark = now(sheet, column, learner);
        return Optional.of(mark)
                .filter(it -> it.cell().state() != Cell.State.NOT_THEIRS
                        || !it.comment().isEmpty());
    }

    static Slip.Mark now(Sheet sheet, Column column, UserId learner) {
        return new Slip.Mark(
                column.id(),
                sheet.cell(column, learner),
                sheet.entry(column.id(), learner).comment());
    }

    /** Two lists of slips have the same print exactly where they say the same. */
    static String print(List<Slip> slips, List<Column> columns, Scale scale) {
        return Sha256.hex(slips.toString() + columns + scale);
    }
}
