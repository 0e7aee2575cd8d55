package org.waymark.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.waymark.base.Problem;
import org.waymark.base.Problem.Place;
import org.waymark.interchange.BankDraft;
import org.waymark.interchange.GiftDraft;
import org.waymark.interchange.GiftReader;

/**
 * A file of questions from elsewhere.
 *
 * @param name what problems call it
 */
record QuestionFile(String name, Path path) {

    private static final int LARGEST = 4 * GiftReader.LONGEST;

    /** Whether a file is one by its name; Moodle ends the name of what it exports with {@code .gift.txt}. */
    static boolean isOne(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".gift") || lower.endsWith(".gift.txt");
    }

    BankDraft draft(BankDraft.Plan plan) {
        return Told.text(path, LARGEST)
                .map(it -> GiftDraft.of(GiftReader.read(it, name), plan, name))
                .orElseGet(() -> failed("content.problem.not-utf-8"));
    }

    private BankDraft failed(String key) {
        return new BankDraft(List.of(), 0, 0, List.of(Problem.error(new Place(name, 0), key)));
    }
}
