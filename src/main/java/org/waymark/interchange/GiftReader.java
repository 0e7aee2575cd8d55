package org.waymark.interchange;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads GIFT in one pass. What cannot be read is reported with its line, and what can be is read nevertheless. */
public final class GiftReader {

    /** The most characters that are read. */
    public static final int LONGEST = Lines.LONGEST;

    static final int MOST_QUESTIONS = 10_000;

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
        var isRead = Lines.of(text, reader.report).filter(reader::read).isPresent();
        return new GiftReading(isRead ? reader.entries : List.of(), reader.report.problems());
    }

    private boolean read(List<String> lines) {
        for (var i = 0; i < lines.size(); i++) {
            take(lines.get(i), i + 1);
            if (!goesOn(entries, i + 1, report)) {
                return false;
            }
        }
        end();
        return true;
    }

    /** Whether anybody reads on behind a line. */
    static boolean goesOn(List<GiftEntry> entries, int line, Report report) {
        if (report.isFull()) {
            return report.fails(line, "interchange.problem.gift-gave-up");
        }
        return entries.size() <= MOST_QUESTIONS
                || report.fails(line, "interchange.problem.gift-too-many", "" + MOST_QUESTIONS);
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
