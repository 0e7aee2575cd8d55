package org.waymark.authoring.ui;

import java.util.List;
import java.util.stream.Collectors;
import org.waymark.authoring.BankInWork;
import org.waymark.authoring.items.BankSheet;
import org.waymark.authoring.items.Usage;
import org.waymark.base.Problem;
import org.waymark.content.review.Finding;

/**
 * A question of a bank, with what is wrong in it and what a second reader would point out.
 *
 * @param uses in how many quizzes and scenarios it may be asked
 */
record BankRow(BankSheet.Entry entry, List<Problem> problems, List<Finding> findings, int uses) {

    BankRow {
        problems = List.copyOf(problems);
        findings = List.copyOf(findings);
    }

    /** All questions of a bank, in the order of its file. */
    static List<BankRow> of(BankSheet sheet, BankInWork bank) {
        var usage = bank.course().map(Usage::of).orElse(Usage.NONE);
        var problems = sheet.problems(bank.problems());
        var findings = bank.findings().stream()
                .collect(Collectors.groupingBy(it -> it.spot().part()));
        return sheet.entries().stream()
                .map(it -> new BankRow(
                        it,
                        problems.getOrDefault(it.row(), List.of()),
                        it.id().isEmpty() ? List.of() : findings.getOrDefault(it.id(), List.of()),
                        uses(it, usage)))
                .toList();
    }

    private static int uses(BankSheet.Entry entry, Usage usage) {
        return entry.openable().map(it -> usage.of(it).size()).orElse(0);
    }

    int errors() {
        return (int) problems.stream().filter(Problem::isError).count();
    }
}
