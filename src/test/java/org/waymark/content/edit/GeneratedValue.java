package org.waymark.content.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Any file that could be written, with words that are markup elsewhere, and any change of it; the same for the same seed. */
final class GeneratedValue {

    private static final List<String> WORDS = List.of(
            "İstiqlal",
            "ığdır",
            "Gəncə’də",
            "treaty:",
            "#1918",
            "a #b",
            "- and",
            "“so”",
            "50%",
            "*bold*",
            "\"quoted\"",
            "yes",
            "No",
            "[x]",
            "{y}",
            "&z",
            "!t",
            "|",
            ">",
            "'q'",
            "tail\\",
            "@home",
            "`tick`",
            "1.0",
            "007",
            "null",
            "~",
            "?",
            "---",
            "...",
            "🕊️ dove",
            "k1: v",
            "tab\there",
            "x,y",
            "::");

    private final Random random;
    private int count;

    GeneratedValue(int seed) {
        random = new Random(seed);
    }

    /** A file with comments and blank lines between its keys. */
    String text() {
        var pen = new Pen(random.nextInt(4) == 0);
        var out = new StringBuilder();
        for (var i = 0; i < 2 + random.nextInt(4); i++) {
            var entry = pen.named(new Value.Named("k" + i, value(3)), 0);
            out.append(before()).append(entry);
            out.append(entry.indexOf('\n') < 0 && random.nextBoolean() ? "   # beside " + count++ : "");
            out.append('\n');
        }
        return random.nextInt(4) == 0 ? out.toString().stripTrailing() : out.toString();
    }

    private String before() {
        return switch (random.nextInt(5)) {
            case 0 -> "\n";
            case 1 -> "# above " + count++ + "\n";
            case 2 -> "\n# loose " + count++ + "\n\n";
            default -> "";
        };
    }

    Value value(int depth) {
        return switch (depth == 0 ? 0 : random.nextInt(4)) {
            case 2 ->
                new Value.Keys(IntStream.range(0, random.nextInt(4))
                        .mapToObj(i -> new Value.Named(key(i), value(depth - 1)))
                        .toList());
            case 3 ->
                new Value.Rows(Stream.generate(() -> value(depth - 1))
                        .limit(random.nextInt(4))
                        .toList());
            default -> new Value.Text(words());
        };
    }

    private String key(int i) {
        return switch (random.nextInt(6)) {
            case 0 -> "tr" + (i == 0 ? "" : "-" + i);
            case 1 -> "Ədəd: " + i;
            case 2 -> "# " + i;
            default -> "key-" + i;
        };
    }

    String words() {
        var length = switch (random.nextInt(6)) {
            case 0 -> 60;
            case 1 -> 0;
            default -> 1 + random.nextInt(6);
        };
        var words = new StringBuilder();
        for (var i = 0; i < length; i++) {
            var gap = random.nextInt(30);
            words.append(i == 0 ? "" : gap == 0 ? "\n\n" : gap == 1 ? "\n" : gap == 2 ? "  " : " ");
            words.append(WORDS.get(random.nextInt(WORDS.size())));
        }
        return words + (random.nextInt(20) == 0 ? "\n" : "") + (random.nextInt(20) == 0 ? " " : "");
    }

    Edit edit(Value root) {
        var all = ShippedFiles.all(root);
        var found = all.get(random.nextInt(all.size()));
        if (!found.at().isRoot() && random.nextInt(3) == 0) {
            return elsewhere(found.at(), root);
        }
        return switch (found.value()) {
            case Value.Text _ -> new Edit.Write(found.at(), words());
            case Value.Keys(var entries) ->
                new Edit.Put(found.at(), random.nextInt(entries.size() + 1), "new-" + count++, value(2));
            case Value.Rows(var entries) -> new Edit.Add(found.at(), random.nextInt(entries.size() + 1), value(2));
        };
    }

    private Edit elsewhere(Trail at, Value root) {
        var siblings = new ArrayList<Trail>();
        ShippedFiles.all(root).forEach(it -> {
            if (!it.at().isRoot() && it.at().parent().equals(at.parent())) {
                siblings.add(it.at());
            }
        });
        return random.nextBoolean() ? new Edit.Drop(at) : new Edit.Move(at, random.nextInt(siblings.size()));
    }
}
