package org.waymark.authoring.ui;

import java.util.List;
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
        return sheet.entries().stream()
                .map(it -> new BankRow(
                        it, sheet.problems(it, bank.problems()), findings(it, bank), uses(it, usage)))
                .toList();
    }

    private static int uses(BankSheet.Entry entry, Usage usage) {
        return entry.openable().map(it -> usage.of(it).size()).orElse(0);
    }

    private static List<Finding> findings(BankSheet.Entry entry, BankInWork bank) {
        return bank.findings().stream()
                .filter(it -> !it.spot().part().isEmpty() && it.spot().part().equals(entry.id()))
                .toList();
    }

    int errors() {
        return (int) problems.stream().filter(Problem::isError).count();
    }
}
