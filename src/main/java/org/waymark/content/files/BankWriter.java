package org.waymark.content.files;

import java.util.List;
import org.waymark.base.Slug;
import org.waymark.question.Item;

/** Writes the questions of a bank as the file that {@link BankReading} reads. */
public final class BankWriter {

    private BankWriter() {}

    /** The whole file, in the order and style of ours. */
    public static String write(Slug bank, List<Item> items) {
        return YamlWriting.write(BankTree.of(bank, items));
    }
}
