package org.waymark.content.files;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.waymark.base.Language;
import org.waymark.base.Problem;
import org.waymark.base.Slug;
import org.waymark.content.Bank;

/**
 * What reading the file of one bank gave, without its course.
 *
 * @param problems what is wrong with it by itself, sorted by place; whether what it names is there, only a course can tell
 */
public record BankReading(Optional<Bank> bank, List<Problem> problems) {

    /** No file of a course has more bytes. */
    public static final int LARGEST = FileText.LARGEST;

    public BankReading {
        problems = List.copyOf(problems);
    }

    /**
     * Reads a file.
     *
     * @param original the language in which its course was written, where that is known
     */
    public static BankReading of(String text, Slug id, Optional<Language> original) {
        var problems = new ArrayList<Problem>();
        var bank = BankFile.read(text, id, new OpenFile(path(id), problems, new Index(), original));
        var sorted = problems.stream()
                .distinct()
                .sorted(Comparator.comparing(Problem::place).thenComparing(Problem::severity))
                .toList();
        return new BankReading(bank, sorted);
    }

    /** Where the file of a bank is in the folder of its course. */
    public static String path(Slug bank) {
        return BankFile.FOLDER + bank + ".yaml";
    }
}
