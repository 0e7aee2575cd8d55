package org.waymark.interchange;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.base.Slug;
import org.waymark.question.Difficulty;
import org.waymark.question.Item;
import org.waymark.question.Level;

/** Makes the draft of a bank of a table with a question in each row. */
public final class TableDraft {

    private final BankDraft.Plan plan;
    private final Report report;
    private final DraftFiling filing;
    private final DraftWords words;

    private TableDraft(BankDraft.Plan plan, Report report) {
        this.plan = plan;
        this.report = report;
        this.filing = new DraftFiling(plan);
        this.words = new DraftWords(plan.language());
    }

    /**
     * Makes a draft.
     *
     * @param file what problems call it
     */
    public static BankDraft of(TableReading reading, BankDraft.Plan plan, String file) {
        var report = new Report(file);
        var draft = new TableDraft(plan, report);
        var head = reading.rows().stream().findFirst().flatMap(it -> TableHead.of(it, plan.language(), report));
        var items = head.stream()
                .flatMap(it -> reading.rows().stream().skip(1).flatMap(row -> draft.item(row, it).stream()))
                .toList();
        var parts = List.of(new BankDraft.Part(plan.bank(), items));
        return BankDraft.of(parts, draft.words.unexplained(), draft.filing.unfiled(), reading.problems(), report);
    }

    private Optional<Item> item(TableRow row, TableHead head) {
        var objective = objective(row, head);
        var level = word(TableHead.LEVEL, Level.values(), row, head);
        var difficulty = word(TableHead.DIFFICULTY, Difficulty.values(), row, head);
        var tags = Stream.of(head.cell(TableHead.TAGS, row).split("[,;]"))
                .map(String::strip)
                .filter(it -> !it.isEmpty());
        var all = Stream.of(level.stream(), difficulty.stream(), tags)
                .flatMap(it -> it)
                .toList();
        var id = Optional.of(head.cell(TableHead.ID, row)).filter(it -> !it.isEmpty());
        return new TableMaking(row, head, plan.language(), words, report)
                .made()
                .map(it -> filing.item(id, objective, all, it));
    }

    /** One that the course lacks is wrong, as far as the course is known. */
    private Optional<Slug> objective(TableRow row, TableHead head) {
        var written = head.cell(TableHead.OBJECTIVE, row);
        var objective = Optional.of(written).filter(Slug::isValid).map(Slug::new);
        if (!written.isEmpty()
                && objective
                        .filter(it ->
                                plan.objectives().isEmpty() || plan.objectives().contains(it))
                        .isEmpty()) {
            report.fails(
                    head.at(TableHead.OBJECTIVE, row),
                    "interchange.problem.table-objective",
                    Report.shortened(written));
        }
        return objective;
    }

    private Optional<String> word(String column, Enum<?>[] known, TableRow row, TableHead head) {
        var written = head.cell(column, row).toLowerCase(Locale.ROOT);
        var all = Stream.of(known).map(it -> it.name().toLowerCase(Locale.ROOT)).toList();
        if (!written.isEmpty() && !all.contains(written)) {
            report.fails(
                    head.at(column, row),
                    "interchange.problem.table-word",
                    Report.shortened(written),
                    String.join(", ", all));
        }
        return Optional.of(written).filter(all::contains);
    }
}
