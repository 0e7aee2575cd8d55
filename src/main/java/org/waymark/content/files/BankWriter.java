package org.waymark.content.files;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.waymark.base.Slug;
import org.waymark.question.Item;

/** Writes the questions of a bank as the file that {@link BankReading} reads. */
public final class BankWriter {

    private BankWriter() {}

    /** The whole file, in the order and style of ours. */
    public static String write(Slug bank, List<Item> items) {
        return YamlWriting.write(BankTree.of(bank, items));
    }

    /**
     * The files of as many banks as it takes so that none is too large: {@code dates} where one is enough, {@code dates-1} and
     * {@code dates-2} otherwise. A file of one question is never parted, however large it is.
     */
    public static SequencedMap<Slug, String> files(Slug bank, List<Item> items) {
        var whole = write(bank, items);
        var files = new LinkedHashMap<Slug, String>();
        files.put(bank, whole);
        for (var count = 1 + bytes(whole) / BankReading.LARGEST; isParted(files, count, items); count++) {
            files.clear();
            for (var i = 0; i < count; i++) {
                var part = items.subList(items.size() * i / count, items.size() * (i + 1) / count);
                var name = new Slug(bank + "-" + (i + 1));
                files.put(name, write(name, part));
            }
        }
        return files;
    }

    private static boolean isParted(SequencedMap<Slug, String> files, int count, List<Item> items) {
        return count <= items.size() && files.values().stream().anyMatch(it -> bytes(it) > BankReading.LARGEST);
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
