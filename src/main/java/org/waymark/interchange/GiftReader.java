package org.waymark.interchange;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Reads GIFT in one pass. What cannot be read is reported with its line, and what can be is read nevertheless. */
public final class GiftReader {

    /** The most characters that are read. */
    public static final int LONGEST = TweeReader.LONGEST;

    static final int MOST_QUESTIONS = 10_000;

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String REMARK = "//";
    private static final String CATEGORY = "$CATEGORY:";
    private static final Pattern ID = Pattern.compile("\\[id:([^\\[\\]]{1,200})]");
    private static final Pattern TAG = Pattern.compile("\\[tag:([^\\[\\]]{1,200})]");

    private final Report report;
    private final List<GiftEntry> entries = new ArrayList<>();
    private GiftBlock block = new GiftBlock();

    private GiftReader(String file) {
        this.report = new Report(file);
    }

    /**
     * The questions in a text.
     *
     * @param file what problems call it
     */
    public static GiftReading read(String text, String file) {
        var reader = new GiftReader(file);
        if (!reader.read(text)) {
            reader.entries.clear();
        }
        return new GiftReading(reader.entries, reader.report.problems());
    }

    private boolean read(String whole) {
        if (whole.length() > LONGEST) {
            return report.fails(0, "interchange.problem.too-long", "" + LONGEST / (1 << 20));
        }
        var begin = whole.startsWith("" + BYTE_ORDER_MARK) ? 1 : 0;
        var lines = List.of(
                whole.substring(begin).replace("\r\n", "\n").replace('\r', '\n').split("\n", -1));
        for (var i = 0; i < lines.size(); i++) {
            var odd = noText(lines.get(i));
            if (odd.isPresent()) {
                return report.fails(new Spot(i + 1, odd.getAsInt() + 1), "interchange.problem.no-text");
            }
            take(lines.get(i), i + 1);
            if (report.isFull()) {
                return report.fails(i + 1, "interchange.problem.gift-gave-up");
            }
            if (entries.size() > MOST_QUESTIONS) {
                return report.fails(i + 1, "interchange.problem.gift-too-many", "" + MOST_QUESTIONS);
            }
        }
        end();
        return true;
    }

    /** Where a character stands that no text has. */
    private static OptionalInt noText(String line) {
        return IntStream.range(0, line.length())
                .filter(it -> TweeReader.isNoText(line.charAt(it)))
                .findFirst();
    }

    private void take(String line, int number) {
        var stripped = line.strip();
        if (stripped.startsWith(REMARK)) {
            remark(stripped);
        } else if (stripped.isEmpty()) {
            end();
        } else if (stripped.startsWith(CATEGORY)) {
            end();
            var path = GiftText.meant(stripped.substring(CATEGORY.length()));
            entries.add(new GiftEntry.Category(new Spot(number, line.indexOf(CATEGORY) + 1), path));
        } else {
            block.add(line, number);
        }
    }

    private void remark(String line) {
        var id = ID.matcher(line);
        if (id.find()) {
            block.id(GiftText.meant(id.group(1)));
        }
        var tag = TAG.matcher(line);
        while (tag.find()) {
            block.tag(GiftText.meant(tag.group(1)));
        }
    }

    /** What a remark says of a question also holds when an empty line stands between them. */
    private void end() {
        if (block.isEmpty()) {
            return;
        }
        new GiftScan(block, report).question().ifPresent(entries::add);
        block = new GiftBlock();
    }
}
